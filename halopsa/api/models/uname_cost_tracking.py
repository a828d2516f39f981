# Generated from spec/halopsa/upstream/entities/UnameCostTracking.yaml. Do not edit.
"""The model ``UnameCostTracking``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class UnameCostTracking(Entity):
    """The published schema ``UnameCostTracking``."""

    _entity: ClassVar[str] = "api.UnameCostTracking"

    id: int = key(default=None)
    agent_id: int | None = None
    cost: float | None = None
    currency: int | None = None
    currency_name: str | None = None
    currency_symbol: str | None = None
    end_date: dt.datetime | None = None
    start_date: dt.datetime | None = None
