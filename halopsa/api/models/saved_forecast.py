# Generated from spec/halopsa/upstream/entities/SavedForecast.yaml. Do not edit.
"""The model ``SavedForecast``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.forecast_output_value import ForecastOutputValue


@entity
class SavedForecast(Entity):
    """The published schema ``SavedForecast``."""

    _entity: ClassVar[str] = "api.SavedForecast"

    id: int = key(default=None)
    created_by_unum: int | None = None
    created_by_unum_name: str | None = None
    data_frequency: int | None = None
    data_horizon: int | None = None
    date_saved: dt.datetime | None = None
    forecast_end: dt.datetime | None = None
    forecast_id: int | None = None
    forecast_start: dt.datetime | None = None
    forecast_values: list[ForecastOutputValue] | None = None
    name: str | None = None
