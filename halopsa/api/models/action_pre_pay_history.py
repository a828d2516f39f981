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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    action_number: int | None = None
    """Since build 2.250."""
    amount: float | None = None
    """Since build 2.250."""
    hours: float | None = None
    """Since build 2.250."""
    prepay_date: dt.datetime | None = None
    """Since build 2.250."""
    prepay_id: int | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    """Since build 2.250."""
