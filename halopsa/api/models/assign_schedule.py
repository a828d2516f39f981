# Generated from spec/halopsa/upstream/entities/AssignSchedule.yaml. Do not edit.
"""The model ``AssignSchedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AssignSchedule(Entity):
    """The published schema ``AssignSchedule``."""

    _entity: ClassVar[str] = "api.AssignSchedule"

    id: int = key(default=None)
    assignto_agent_id: int | None = None
    asslinked_tickettype: int | None = None
    day: int | None = None
    interval: int | None = None
    last_run_date: dt.datetime | None = None
    paused: bool | None = None
    status_id: int | None = None
    team_id: int | None = None
    """Published since 2026-01-25."""
    tickettype_id: int | None = None
    time: dt.datetime | None = None
