# Generated from spec/halopsa/upstream/entities/RoundRobinLog.yaml. Do not edit.
"""The model ``RoundRobinLog``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class RoundRobinLog(Entity):
    """The published schema ``RoundRobinLog``."""

    _entity: ClassVar[str] = "api.RoundRobinLog"

    id: int = key(default=None)
    agent_id: int | None = None
    assign_datetime: dt.datetime | None = None
    booking_type: int | None = None
    """Since build 2.250."""
    team: str | None = None
    ticket_id: int | None = None
    type: int | None = None
