# Generated from spec/halopsa/upstream/entities/AnalyzerProfile.yaml. Do not edit.
"""The model ``AnalyzerProfile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.ai_assistant_request import AIAssistantRequest
    from halopsa.api.models.analyzer_filter import AnalyzerFilter
    from halopsa.api.models.analyzer_profile_colour import AnalyzerProfileColour
    from halopsa.api.models.analyzer_profile_column import AnalyzerProfileColumn
    from halopsa.api.models.analyzer_profile_series import AnalyzerProfileSeries
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.pdf_template import PdfTemplate
    from halopsa.api.models.report_content import ReportContent
    from halopsa.api.models.std_request_list import StdRequest_List
    from halopsa.api.models.uname_analyzer import UnameAnalyzer
    from halopsa.api.models.user_analyzer import UserAnalyzer


@entity
class AnalyzerProfile(Entity):
    """The published schema ``AnalyzerProfile``."""

    _entity: ClassVar[str] = "api.AnalyzerProfile"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _check_prompt: bool | None = None
    """Gone in build 2.250; older ones have it."""
    _do_ai_analysis: bool | None = None
    """Published since 2026-01-25."""
    _json_generate: bool | None = None
    _loadreportonly: bool | None = None
    _print_generate: bool | None = None
    _print_preview: bool | None = None
    _refreshforecast: bool | None = None
    """Published since 2026-01-25."""
    _run_prompt: bool | None = None
    _testchart: bool | None = None
    _testonly: bool | None = None
    _warning: str | None = None
    _xls_generate: bool | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    ai_analysis: str | None = None
    """Published since 2026-01-25."""
    ai_analysis_generation_datetime: dt.datetime | None = None
    """Published since 2026-01-25."""
    ai_prompt: str | None = None
    ai_runid: str | None = None
    ai_threadid: str | None = None
    ai_user_prompt: str | None = None
    """Published since 2026-01-25."""
    alreadyconverted: bool | None = None
    apiquery_id: int | None = None
    apply_query_builder_perms: bool | None = None
    asset_id: int | None = None
    assistant_request: AIAssistantRequest | None = None
    """Gone in build 2.250; older ones have it."""
    available_columns: list[AnalyzerProfileColumn] | None = None
    availablefields: str | None = None
    average: bool | None = None
    averageaspercentage: bool | None = None
    bookmarked: bool | None = None
    builtinid: bool | None = None
    canbeaccessedbyallusers: bool | None = None
    chart_base64: str | None = None
    chart_carry_forward: bool | None = None
    """Published since 2026-01-25."""
    chart_comparison: int | None = None
    chart_padding: int | None = None
    """Since build 2.250."""
    charttitle: str | None = None
    charttype: int | None = None
    client: str | None = None
    client_id: int | None = None
    client_page_size: int | None = None
    """Published since 2026-01-25."""
    colourpallette: str | None = None
    colours: list[AnalyzerProfileColour] | None = None
    columns: list[AnalyzerProfileColumn] | None = None
    conditions: list[AnalyzerFilter] | None = None
    consignment_id: int | None = None
    contract_id: int | None = None
    count: bool | None = None
    created_by: int | None = None
    """Since build 2.250."""
    csv_attachment_id: int | None = None
    csv_attachment_link: str | None = None
    cumulative_layer_size: bool | None = None
    """Since build 2.250."""
    currency_symbol: str | None = None
    """Published since 2026-01-25."""
    customise_table_html: bool | None = None
    data_label_min: float | None = None
    """Since build 2.250."""
    datasource_guid: str | None = None
    """Since build 2.250."""
    datasource_id: int | None = None
    date_created: dt.datetime | None = None
    """Since build 2.250."""
    description: str | None = None
    distributionlist_id: int | None = None
    """Since build 2.250."""
    filter_lookup_values: list[KeyPair2] | None = None
    filterable_columns: list[AnalyzerProfileColumn] | None = None
    filterable_columns_conditions: list[AnalyzerProfileColumn] | None = None
    filterbarsbyfield: str | None = None
    """Published since 2026-01-25."""
    filterbarsbyfield_allowchange: bool | None = None
    """Published since 2026-01-25."""
    filters: list[AnalyzerFilter] | None = None
    forecast_id: int | None = None
    """Published since 2026-01-25."""
    format_values_as_currency: bool | None = None
    """Published since 2026-01-25."""
    get_reportcondition_values: str | None = None
    get_reportfield_values: str | None = None
    graphorder: int | None = None
    graphorderby: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    """Since build 2.250."""
    guide_html: str | None = None
    """Published since 2026-01-25."""
    includesummary: bool | None = None
    intent: str | None = None
    """Since build 2.250."""
    invoice_id: int | None = None
    is_onlinerepository_report: bool | None = None
    is_published: bool | None = None
    json_attachment_id: int | None = None
    json_attachment_link: str | None = None
    label_display_type: int | None = None
    """Published since 2026-01-25."""
    last_run_date: dt.datetime | None = None
    last_updated: dt.datetime | None = None
    """Since build 2.250."""
    last_updated_by: int | None = None
    """Since build 2.250."""
    local_library_id: int | None = None
    mailcampaign_id: int | None = None
    """Since build 2.250."""
    mainentity: str | None = None
    name: str | None = None
    online_datasource_id: int | None = None
    """Published since 2026-01-25."""
    online_id: int | None = None
    """Published since 2026-01-25."""
    onlyshowsummaries: bool | None = None
    page_no: int | None = None
    """Since build 2.250."""
    page_size: int | None = None
    """Since build 2.250."""
    pdf_attachment_id: int | None = None
    pdftemplate: PdfTemplate | None = None
    pdftemplate_guid: str | None = None
    """Since build 2.250."""
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    permissions_agent: list[UnameAnalyzer] | None = None
    permissions_user: list[UserAnalyzer] | None = None
    previous_report: ReportContent | None = None
    printhtml: str | None = None
    publish_type: int | None = None
    published_id: str | None = None
    purchase_order_id: int | None = None
    quote_id: int | None = None
    report: ReportContent | None = None
    report_access_token: str | None = None
    report_comparison: int | None = None
    report_table_autosize_width: bool | None = None
    """Published since 2026-01-25."""
    report_table_group_html: str | None = None
    report_table_html: str | None = None
    report_table_row_html: str | None = None
    report_table_total_html: str | None = None
    reporting_period_date_only: bool | None = None
    """Published since 2026-01-25."""
    reportingperiod: int | None = None
    reportingperioddatefield: str | None = None
    reportingperiodenddate: dt.datetime | None = None
    reportingperiodstartdate: dt.datetime | None = None
    reports: list[KeyPair] | None = None
    """Since build 2.250."""
    restrictaccess: bool | None = None
    result_count: int | None = None
    """Since build 2.250."""
    run_ai_analysis_before_schedule: bool | None = None
    """Since build 2.250."""
    sales_order_id: int | None = None
    schedule: list[StdRequest_List] | None = None
    selectedfields: str | None = None
    series: list[AnalyzerProfileSeries] | None = None
    seriestype1: int | None = None
    seriestype2: int | None = None
    seriestype3: int | None = None
    seriestype4: int | None = None
    seriestype5: int | None = None
    server_pagination: bool | None = None
    """Since build 2.250."""
    show_datavalues: bool | None = None
    show_forecast_chart: bool | None = None
    """Published since 2026-01-25."""
    show_forecast_table: bool | None = None
    """Published since 2026-01-25."""
    show_top_only: bool | None = None
    show_trendline: bool | None = None
    showgraphvalues: bool | None = None
    sql: str | None = None
    sqlhasdatefilter: bool | None = None
    sqlid: int | None = None
    stackbars: bool | None = None
    sum: bool | None = None
    systemreportid: int | None = None
    ticket_id: int | None = None
    timezonename: str | None = None
    top_count: int | None = None
    type: int | None = None
    usesdynamicsql: bool | None = None
    usetechlink: bool | None = None
    xaxis: str | None = None
    xaxiscaption: str | None = None
    xls_attachment_id: int | None = None
    xls_attachment_link: str | None = None
    yaxis: str | None = None
    yaxis1: str | None = None
    yaxis2: str | None = None
    yaxis3: str | None = None
    yaxis4: str | None = None
    yaxis5: str | None = None
    yaxiscaption: str | None = None
