# Generated from spec/halopsa/upstream/entities/STDrequestbudget.yaml. Do not edit.
"""The model ``STDrequestbudget``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class STDrequestbudget(Entity):
    """The published schema ``STDrequestbudget``."""

    _entity: ClassVar[str] = "api.STDrequestbudget"

    id: int = key(default=None)
    _warning: str | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    days: float | None = None
    hours: float | None = None
    rate: float | None = None
    rate_days: float | None = None
    template_id: int | None = None
