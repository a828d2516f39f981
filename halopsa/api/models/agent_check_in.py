# Generated from spec/halopsa/upstream/entities/AgentCheckIn.yaml. Do not edit.
"""The model ``AgentCheckIn``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AgentCheckIn(Entity):
    """The published schema ``AgentCheckIn``."""

    _entity: ClassVar[str] = "api.AgentCheckIn"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    status: int | None = None
    timestamp: dt.datetime | None = None
