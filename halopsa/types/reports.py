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
    order3: str | None
    order4: str | None
    order5: str | None
    orderdesc2: bool | None
    orderdesc3: bool | None
    orderdesc4: bool | None
    orderdesc5: bool | None
    reportgroup_id: int | None
    """Rows whose ``group_id`` is this. Inferred from the name. Published only."""
    type: int | None


class ReportGetOptions(TypedDict, total=False):
    """Options of ``client.reports.get``."""

    client_id: int | None
    clientname: str | None
    dashboard_id: int | None
    dashboard_published_id: str | None
    dontloadsystemreport: bool | None
    getcompositetoken: bool | None
    includedetails: bool | None
    """True unless given."""
    invoice_id: int | None
    loadreport: bool | None
    report_access_token: str | None
    reportingperiod: int | None
    reportingperiodenddate: str | None
    reportingperiodstartdate: str | None


class ReportRunOptions(TypedDict, total=False):
    """Options of ``client.reports.run``."""

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
