# Generated from spec/halopsa/upstream/entities/FaultBudget.yaml. Do not edit.
"""The model ``FaultBudget``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultBudget(Entity):
    """The published schema ``FaultBudget``."""

    _entity: ClassVar[str] = "api.FaultBudget"

    id: int = key(default=None)
    _warning: str | None = None
    actual_days: float | None = None
    actual_hours: float | None = None
    actual_money: float | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    days: float | None = None
    estimated_days: float | None = None
    estimated_hours: float | None = None
    estimated_money: float | None = None
    hours: float | None = None
    money: float | None = None
    quoteline_id: int | None = None
    rate: float | None = None
    rate_days: float | None = None
    remaining_days: float | None = None
    remaining_hours: float | None = None
    remaining_value: float | None = None
    scheduled_days: float | None = None
    scheduled_hours: float | None = None
    scheduled_value: float | None = None
    ticket_id: int | None = None
    toschedule_days: float | None = None
    toschedule_hours: float | None = None
    toschedule_value: float | None = None
