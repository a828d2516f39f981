# Generated from spec/halopsa/upstream/entities/Widget.yaml. Do not edit.
"""The model ``Widget``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.analyzer_profile_colour import AnalyzerProfileColour
    from halopsa.api.models.analyzer_profile_series import AnalyzerProfileSeries
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.t_outcome import TOutcome
    from halopsa.api.models.widget_field import WidgetField


@entity
class Widget(Entity):
    """The published schema ``Widget``."""

    _entity: ClassVar[str] = "api.Widget"

    id: int = key(default=None)
    _warning: str | None = None
    actions: list[TOutcome] | None = None
    autosize: bool | None = None
    average: bool | None = None
    averageaspercentage: bool | None = None
    changedcolour: str | None = None
    chart_carry_forward: bool | None = None
    """Published since 2026-01-25."""
    chart_comparison: int | None = None
    charttype: int | None = None
    colourchangerule: int | None = None
    colourpallette: str | None = None
    colours: list[AnalyzerProfileColour] | None = None
    column_id_name: str | None = None
    """Published since 2026-01-25."""
    column_name: str | None = None
    columns_id: int | None = None
    count: bool | None = None
    count_format_type: int | None = None
    counter_type: int | None = None
    currency_override: bool | None = None
    """Published since 2026-01-25."""
    currency_symbol: str | None = None
    """Published since 2026-01-25."""
    currency_symbol_override: str | None = None
    """Published since 2026-01-25."""
    custom_css: str | None = None
    custom_html: str | None = None
    custom_html_translated: str | None = None
    darkchangedcolour: str | None = None
    """Published since 2026-01-25."""
    darkinitialcolour: str | None = None
    """Published since 2026-01-25."""
    dashboardid: int | None = None
    date_filter_field: str | None = None
    """Published since 2026-01-25."""
    default_currency_symbol: str | None = None
    display_type: int | None = None
    field_columns: int | None = None
    field_id: int | None = None
    fields: list[WidgetField] | None = None
    """Published since 2026-01-25."""
    filter_id: int | None = None
    filter_name: str | None = None
    """Published since 2026-01-25."""
    filterbarsbyfield: str | None = None
    """Published since 2026-01-25."""
    format_values_as_currency: bool | None = None
    """Published since 2026-01-25."""
    graphorder: int | None = None
    graphorderby: str | None = None
    h: int | None = None
    i: str | None = None
    initialcolour: str | None = None
    mode: str | None = None
    multiseriestype: int | None = None
    """Published since 2026-01-25."""
    open_report_in_new_tab: bool | None = None
    outcome_id: int | None = None
    override_drilldown_report_id: int | None = None
    page_size: int | None = None
    relation: int | None = None
    report_id: int | None = None
    series: list[AnalyzerProfileSeries] | None = None
    show_datavalues: bool | None = None
    show_top_only: bool | None = None
    show_trendline: bool | None = None
    stackbars: bool | None = None
    style: int | None = None
    sum: bool | None = None
    thresholdvalue: float | None = None
    ticket_area_name: str | None = None
    """Published since 2026-01-25."""
    ticketarea_id: int | None = None
    title: str | None = None
    top_count: int | None = None
    trailing_zeroes: int | None = None
    """Published since 2026-01-25."""
    translations: list[LanguagePackTranslationsCustom] | None = None
    tree_id: int | None = None
    tree_id2: int | None = None
    type: int | None = None
    view_type: str | None = None
    w: int | None = None
    x: int | None = None
    xaxis: str | None = None
    xaxiscaption: str | None = None
    y: int | None = None
    yaxis: str | None = None
    yaxiscaption: str | None = None
