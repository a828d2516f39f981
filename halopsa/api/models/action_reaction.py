# Generated from spec/halopsa/upstream/entities/ActionReaction.yaml. Do not edit.
"""The model ``ActionReaction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ActionReaction(Entity):
    """The published schema ``ActionReaction``."""

    _entity: ClassVar[str] = "api.ActionReaction"

    action_number: int | None = None
    agent_id: int | None = None
    ticket_id: int | None = None
    timestamp: dt.datetime | None = None
    type: str | None = None
