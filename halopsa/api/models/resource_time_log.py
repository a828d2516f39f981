# Generated from spec/halopsa/upstream/entities/ResourceTimeLog.yaml. Do not edit.
"""The model ``ResourceTimeLog``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ResourceTimeLog(Entity):
    """The published schema ``ResourceTimeLog``."""

    _entity: ClassVar[str] = "api.ResourceTimeLog"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    elapsed_hours: float | None = None
    end_date: dt.datetime | None = None
    start_date: dt.datetime | None = None
    team: str | None = None
    team_id: int | None = None
    ticket_id: int | None = None
