# Generated from spec/planhat/entities/Project.yaml. Do not edit.
"""The model ``Project``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Project(Entity):
    """A project of a company.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Project"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    arr: float | None = None
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    currency: str | None = None
    custom: dict[str, Any] = key(default=None)
    end_date: dt.datetime | None = None
    """On the wire: ``endDate``."""
    external_id: str | None = None
    """On the wire: ``externalId``."""
    mrr: float | None = None
    name: str | None = None
    nrr: float | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    start_date: dt.datetime | None = None
    """On the wire: ``startDate``."""
