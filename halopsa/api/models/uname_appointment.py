# Generated from spec/halopsa/upstream/entities/UnameAppointment.yaml. Do not edit.
"""The model ``UnameAppointment``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameAppointment(Entity):
    """The published schema ``UnameAppointment``."""

    _entity: ClassVar[str] = "api.UnameAppointment"

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
