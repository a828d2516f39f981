# Generated from spec/halopsa/upstream/entities/DeviceRelationshipRestriction.yaml. Do not edit.
"""The model ``DeviceRelationshipRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DeviceRelationshipRestriction(Entity):
    """The published schema ``DeviceRelationshipRestriction``."""

    _entity: ClassVar[str] = "api.DeviceRelationshipRestriction"

    id: int = key(default=None)
    _warning: str | None = None
    downstream_type: int | None = None
    downstream_type_guid: str | None = None
    downstream_type_name: str | None = None
    relationship: int | None = None
    upstream_type: int | None = None
    upstream_type_guid: str | None = None
    upstream_type_name: str | None = None
