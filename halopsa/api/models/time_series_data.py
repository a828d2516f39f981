# Generated from spec/halopsa/upstream/entities/TimeSeriesData.yaml. Do not edit.
"""The model ``TimeSeriesData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class TimeSeriesData(Entity):
    """The published schema ``TimeSeriesData``."""

    _entity: ClassVar[str] = "api.TimeSeriesData"

    date_display: str | None = None
    exogenous_variables: Any = None
    timestamp: dt.datetime | None = None
    value: float | None = None
