# Generated from spec/halopsa/upstream/entities/EventMapping.yaml. Do not edit.
"""The model ``EventMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class EventMapping(Entity):
    """The published schema ``EventMapping``."""

    _entity: ClassVar[str] = "api.EventMapping"

    id: int = key(default=None)
    _warning: str | None = None
    eventrule_guid: str | None = None
    eventrule_id: int | None = None
    field_id: int | None = None
    field_name: str | None = None
    integration_method_value_id: int | None = None
    integration_method_value_name: str | None = None
