# Generated from spec/halopsa/entities/ReportData.yaml. Do not edit.
"""The model ``ReportData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.report_column import ReportColumn


@entity
class ReportData(Entity):
    """What a run of a report returned. Each row is an object keyed by column caption.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ReportData"

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
    columns: list[ReportColumn] | None = None
    """Set by the server. available_columns of the report around it."""
    counter_value: float | None = None
    """Published since 2026-01-25."""
    datasets: dict[str, Any] | None = None
    forecast_output: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    forecast_run_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    load_error: str | None = None
    loaded: bool | None = None
    rows: list[dict[str, Any]] | None = None
    table_html: str | None = None
