# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.report_repository``: what the vendor publishes below ``/ReportRepository``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class ReportRepositoryGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

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

    class ReportRepositoryListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        agentrestriction: int | None
        chartonly: bool | None
        clientname: str | None
        count: int | None
        includepublished: bool | None
        order: str | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc: bool | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        page_no: int | None
        page_size: int | None
        pageinate: bool | None
        reportgroup_id: int | None
        search: str | None
        type: int | None

    class ReportRepositoryReportCategoriesQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        access_control_level: int | None
        assettype_id: int | None
        client_id: int | None
        clientname: str | None
        contract_id: int | None
        country_code_id: int | None
        dbc_company_id: str | None
        domain: str | None
        exclude_nocharge: bool | None
        exclude_nolinkedtypes: bool | None
        exclude_zero: bool | None
        iscustomfield: bool | None
        istree: bool | None
        lookupid: int | None
        ordervaluetype: int | None
        outcome_id: int | None
        showallcodes: bool | None
        ticket_id: int | None
        unameaprestriction: bool | None
        use: int | None
        use2: int | None


class ReportRepositoryApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/ReportRepository``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.report_repository"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ReportRepositoryGetQuery],
    ) -> object:
        """Call ``GET /ReportRepository/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ReportRepositoryListQuery],
    ) -> object:
        """Call ``GET /ReportRepository``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def report_categories(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ReportRepositoryReportCategoriesQuery],
    ) -> object:
        """Call ``GET /ReportRepository/ReportCategories``. What it answers is not published. A live tenant has
        answered it, without rows."""
        return self._invoke(
            self._op("report_categories"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
