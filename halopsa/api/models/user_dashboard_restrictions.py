# Generated from spec/halopsa/upstream/entities/UserDashboardRestrictions.yaml. Do not edit.
"""The model ``UserDashboardRestrictions``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UserDashboardRestrictions(Entity):
    """The published schema ``UserDashboardRestrictions``."""

    _entity: ClassVar[str] = "api.UserDashboardRestrictions"

    id: int = key(default=None)
    allow_access: bool | None = None
    button_id: int | None = None
    entity_guid: str | None = None
    entity_id: int | None = None
    entity_name: str | None = None
    restriction_type: int | None = None
