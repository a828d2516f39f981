# Generated from spec/halopsa/upstream/entities/ForecastOutputValue.yaml. Do not edit.
"""The model ``ForecastOutputValue``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ForecastOutputValue(Entity):
    """The published schema ``ForecastOutputValue``."""

    _entity: ClassVar[str] = "api.ForecastOutputValue"

    id: int = key(default=None)
    date_display: str | None = None
    forecast_id: int | None = None
    saved_forecast_id: int | None = None
    timestamp: dt.datetime | None = None
    value: float | None = None
