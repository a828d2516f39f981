# Generated from spec/planhat/entities/Activity.yaml. Do not edit.
"""The model ``Activity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Activity(Entity):
    """What an enduser did.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Activity"

    id: str = key(default=None)
    """Of the enduser, in bulk."""
    action: str | None = None
    c_id: str | None = None
    """On the wire: ``cId``. In bulk."""
    company_external_id: str | None = None
    """On the wire: ``companyExternalId``."""
    count: int | None = None
    date: dt.datetime | None = None
    email: str | None = None
    external_id: str | None = None
    """On the wire: ``externalId``."""
    info: dict[str, Any] | None = None
    name: str | None = None
    weight: float | None = None
