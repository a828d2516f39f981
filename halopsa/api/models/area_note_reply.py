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
    """Since build 2.236."""
    _dont_fire_automations: bool | None = None
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    agent_id: int | None = None
    """Since build 2.236."""
    agent_name: str | None = None
    """Since build 2.236."""
    datetime: dt.datetime | None = None
    """Since build 2.236."""
    note: str | None = None
    """Since build 2.236."""
    parent_id: int | None = None
    """Since build 2.236."""
    timetaken: float | None = None
    """Since build 2.236."""
