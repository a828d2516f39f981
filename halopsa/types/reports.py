# Generated from spec/halopsa/resources/reports.yaml. Do not edit.
"""What calls of ``client.reports`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from halopsa.core.base.typing import When


class ReportFilters(TypedDict, total=False):
    """Filters of ``client.reports.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    agentrestriction: int | None  # published only
    chartonly: bool | None  # published only
    clientname: str | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    includepublished: bool | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    reportgroup_id: int | None  # published only; inferred from the name
    type: int | None  # published only


class ReportGetOptions(TypedDict, total=False):
    """Options of ``client.reports.get``."""

    client_id: int | None
    clientname: str | None
    dashboard_id: int | None
    dashboard_published_id: str | None
    dontloadsystemreport: bool | None
    getcompositetoken: bool | None
    includedetails: bool | None
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
    reportingperiodstartdate: When | None
