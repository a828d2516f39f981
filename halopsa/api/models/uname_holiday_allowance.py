# Generated from spec/halopsa/upstream/entities/UnameHolidayAllowance.yaml. Do not edit.
"""The model ``UnameHolidayAllowance``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameHolidayAllowance(Entity):
    """The published schema ``UnameHolidayAllowance``."""

    _entity: ClassVar[str] = "api.UnameHolidayAllowance"

    id: int = key(default=None)
    agent_id: int | None = None
    allowance: float | None = None
    holiday_type: int | None = None
    remaining_allowance: float | None = None
