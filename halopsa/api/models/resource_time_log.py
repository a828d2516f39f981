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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    agent_id: int | None = None
    """Since build 2.250."""
    elapsed_hours: float | None = None
    """Since build 2.250."""
    end_date: dt.datetime | None = None
    """Since build 2.250."""
    start_date: dt.datetime | None = None
    """Since build 2.250."""
    team: str | None = None
    """Since build 2.250."""
    team_id: int | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    """Since build 2.250."""
