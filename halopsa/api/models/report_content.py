# Generated from spec/halopsa/upstream/entities/ReportContent.yaml. Do not edit.
"""The model ``ReportContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.forecast_output_value import ForecastOutputValue


@entity
class ReportContent(Entity):
    """The published schema ``ReportContent``."""

    _entity: ClassVar[str] = "api.ReportContent"

    base_link: str | None = None
    chart_dataset: list[Any] | None = None
    chart_dataset1: list[Any] | None = None
    chart_dataset2: list[Any] | None = None
    chart_dataset3: list[Any] | None = None
    chart_dataset4: list[Any] | None = None
    chart_dataset5: list[Any] | None = None
    chart_has_forecast_dataset: bool | None = None
    """Published since 2026-01-25."""
    chart_labels: list[Any] | None = None
    counter_value: float | None = None
    """Published since 2026-01-25."""
    datasets: dict[str, Any] | None = None
    forecast_output: list[ForecastOutputValue] | None = None
    """Published since 2026-01-25."""
    forecast_run_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    load_error: str | None = None
    loaded: bool | None = None
    rows: list[dict[str, Any]] | None = None
    table_html: str | None = None
