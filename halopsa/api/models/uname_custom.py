# Generated from spec/halopsa/upstream/entities/UnameCustom.yaml. Do not edit.
"""The model ``UnameCustom``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameCustom(Entity):
    """The published schema ``UnameCustom``."""

    _entity: ClassVar[str] = "api.UnameCustom"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    canadd: bool | None = None
    candelete: bool | None = None
    canedit: bool | None = None
    customfield_type: int | None = None
    field_id: int | None = None
    field_name: str | None = None
    field_type: str | None = None
    level: int | None = None
    role_id: str | None = None
    role_name: str | None = None
