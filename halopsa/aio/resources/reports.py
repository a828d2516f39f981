# Generated from spec/halopsa/resources/reports.yaml. Do not edit.
"""AsyncReports: ``client.reports`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.report import Report
    from halopsa.models.report_data import ReportData
    from halopsa.models.report_row import ReportRow
    from halopsa.types.reports import ReportFilters, ReportGetOptions, ReportRunOptions


class AsyncReports(AsyncResource["ReportRow", "Report"]):
    """Saved reports, and running them. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "reports"

    async def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[ReportFilters],
    ) -> Page[ReportRow]:
        """Return one page of reports.

        Calls ``GET /Report``. A live tenant has answered it. A report that is run by loadreport gives
        50,000 rows at most.

        Arguments and errors are those of ``halopsa.resources.reports.Reports.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            reportgroup_id: Rows whose ``group_id`` is this. Inferred from the name.
            Published by name and type alone: bool ``chartonly``, ``includepublished``; int
                ``agentrestriction``, ``type``; str ``clientname``.
        """
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
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
        **filters: Unpack[ReportFilters],
    ) -> AsyncListing[ReportRow]:
        """Iterate over all reports, page by page.

        Calls ``GET /Report``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.reports.Reports.list_all``.
        """
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
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ReportGetOptions]
    ) -> Report:
        """Return one of the reports by its id, with all details.

        Calls ``GET /Report/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.reports.Reports.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def run(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ReportRunOptions]
    ) -> ReportData:
        """Run a saved report and return its rows.

        Calls ``GET /Report/{id}?loadreport=true&includedetails=true``, ``POST /Report/{id}/Run`` in the
        inventory dialect. Answers are cut at 50,000 rows without a sign, and a gateway gives up after about
        a minute; narrow the period rather than repeat the call.

        Arguments and errors are those of ``halopsa.resources.reports.Reports.run``.
        """
        from halopsa.models.report_data import ReportData

        return await self._report(ReportData, self._op("run"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
