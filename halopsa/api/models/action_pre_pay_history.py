# Generated from spec/halopsa/upstream/entities/ActionPrePayHistory.yaml. Do not edit.
"""The model ``ActionPrePayHistory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ActionPrePayHistory(Entity):
    """The published schema ``ActionPrePayHistory``."""

    _entity: ClassVar[str] = "api.ActionPrePayHistory"

    id: int = key(default=None)
    _warning: str | None = None
    action_number: int | None = None
    amount: float | None = None
    hours: float | None = None
    prepay_date: dt.datetime | None = None
    prepay_id: int | None = None
    ticket_id: int | None = None
