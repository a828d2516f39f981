# Generated from spec/halopsa/resources/reports.yaml. Do not edit.
"""What calls of ``client.reports`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from halopsa.core.base.typing import When


class ReportFilters(TypedDict, total=False):
    """Filters of ``client.reports.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    agentrestriction: int | None
    chartonly: bool | None
    clientname: str | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includepublished: bool | None
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    reportgroup_id: int | None
    """Rows whose ``group_id`` is this. Inferred from the name. Published only."""
    type: int | None


class ReportGetOptions(TypedDict, total=False):
    """Options of ``client.reports.get``. ``None`` leaves one out."""

    client_id: int | None
    clientname: str | None
    dashboard_id: int | None
    dashboard_published_id: str | None
    dontloadsystemreport: bool | None
    getcompositetoken: bool | None
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    invoice_id: int | None
    loadreport: bool | None
    report_access_token: str | None
    reportingperiod: int | None
    reportingperiodenddate: str | None
    reportingperiodstartdate: str | None


class ReportRunOptions(TypedDict, total=False):
    """Options of ``client.reports.run``. ``None`` leaves one out."""

    client_id: int | None
    clientname: str | None
    dashboard_id: int | None
    dashboard_published_id: str | None
    dontloadsystemreport: bool | None
    getcompositetoken: bool | None
    invoice_id: int | None
    report_access_token: str | None
    reportingperiod: int | None
    reportingperiodenddate: When | None
    """A plain date means the end of that day."""
    reportingperiodstartdate: When | None
