# Generated from spec/halopsa/upstream/entities/UnameField.yaml. Do not edit.
"""The model ``UnameField``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameField(Entity):
    """The published schema ``UnameField``."""

    _entity: ClassVar[str] = "api.UnameField"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    field_id: int | None = None
    field_name: str | None = None
    field_type: str | None = None
    level: int | None = None
    role_id: str | None = None
    role_name: str | None = None
