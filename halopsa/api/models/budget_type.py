# Generated from spec/halopsa/upstream/entities/BudgetType.yaml. Do not edit.
"""The model ``BudgetType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class BudgetType(Entity):
    """The published schema ``BudgetType``."""

    _entity: ClassVar[str] = "api.BudgetType"

    id: int = key(default=None)
    _warning: str | None = None
    chargerate: int | None = None
    defaultrate: float | None = None
    name: str | None = None
