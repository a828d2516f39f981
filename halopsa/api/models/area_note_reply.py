# Generated from spec/halopsa/upstream/entities/AreaNoteReply.yaml. Do not edit.
"""The model ``AreaNoteReply``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AreaNoteReply(Entity):
    """The published schema ``AreaNoteReply``."""

    _entity: ClassVar[str] = "api.AreaNoteReply"

    id: int = key(default=None)
    _dont_fire_automations: bool | None = None
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    datetime: dt.datetime | None = None
    note: str | None = None
    parent_id: int | None = None
    timetaken: float | None = None
