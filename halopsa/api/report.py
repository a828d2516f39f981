# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.report``: what the vendor publishes below ``/Report``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.analyzer_profile import AnalyzerProfile
    from halopsa.api.models.analyzer_profile_list import AnalyzerProfile_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class ReportGetQuery(TypedDict, total=False):
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

    class ReportListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        agentrestriction: int | None
        chartonly: bool | None
        clientname: str | None
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
        type: int | None


class ReportApi(PublishedWrites["AnalyzerProfile_List", "AnalyzerProfile"]):
    """What the vendor publishes below ``/Report``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.report"

    def bookmark(
        self,
        body: AnalyzerProfile | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Report/Bookmark``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("bookmark"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def create(
        self, data: AnalyzerProfile_List | AnalyzerProfile | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> AnalyzerProfile:
        """Call ``POST /Report``. A live tenant has created a record with it. The body is an array: one object
        alone is refused with 400, what is no JSON with 415."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def createpdf(
        self,
        body: AnalyzerProfile | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Report/createpdf``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("createpdf"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Report/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ReportGetQuery]
    ) -> AnalyzerProfile:
        """Call ``GET /Report/{id}``."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ReportListQuery],
    ) -> Page[AnalyzerProfile_List]:
        """Call ``GET /Report``. A live tenant has answered it. A report that is run by loadreport gives 50,000
        rows at most."""
        return self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **query: Unpack[ReportListQuery],
    ) -> Listing[AnalyzerProfile_List]:
        """Call ``GET /Report``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
        ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
        ``consistent``: neither miss nor double rows that are made or deleted meanwhile (needs a list with
        ``order``). ``progress``: called after each page."""
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=query,
        )

    def print(
        self,
        body: Sequence[AnalyzerProfile | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Report/print``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return self._invoke(
            self._op("print"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: AnalyzerProfile_List | AnalyzerProfile | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> AnalyzerProfile:
        """Call ``POST /Report``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
