# Generated from spec/halopsa/upstream/entities/AreaRequestTypeRule.yaml. Do not edit.
"""The model ``AreaRequestTypeRule``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AreaRequestTypeRule(Entity):
    """The published schema ``AreaRequestTypeRule``."""

    _entity: ClassVar[str] = "api.AreaRequestTypeRule"

    id: int = key(default=None)
    allow_type: int | None = None
    entity: int | None = None
    entity_guid: str | None = None
    entity_id: int | None = None
    entity_name: str | None = None
    tickettype_id: int | None = None
