# Generated from spec/planhat/entities/Objective.yaml. Do not edit.
"""The model ``Objective``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class Objective(Entity):
    """What a company wants to reach.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Objective"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    custom: dict[str, Any] = key(default=None)
    external_id: str | None = None
    """On the wire: ``externalId``."""
    name: str | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""
