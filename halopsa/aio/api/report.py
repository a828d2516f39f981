# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.report`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.report import ReportGetQuery, ReportListQuery
    from halopsa.api.models.analyzer_profile import AnalyzerProfile
    from halopsa.api.models.analyzer_profile_list import AnalyzerProfile_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncReportApi(AsyncPublishedWrites["AnalyzerProfile_List", "AnalyzerProfile"]):
    """``/Report``: ``halopsa.api.report.ReportApi``, awaited."""

    _name = "api.report"

    async def bookmark(
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
        return await self._invoke(
            self._op("bookmark"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def create(
        self, data: AnalyzerProfile_List | AnalyzerProfile | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> AnalyzerProfile:
        """Call ``POST /Report``. A live tenant has created a record with it. The body is an array: one object
        alone is refused with 400, what is no JSON with 415."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def createpdf(
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
        return await self._invoke(
            self._op("createpdf"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Report/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ReportGetQuery]
    ) -> AnalyzerProfile:
        """Call ``GET /Report/{id}``."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

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
        **query: Unpack[ReportListQuery],
    ) -> Page[AnalyzerProfile_List]:
        """Call ``GET /Report``. A live tenant has answered it. A report that is run by loadreport gives 50,000
        rows at most."""
        return await self._list(
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
    ) -> AsyncListing[AnalyzerProfile_List]:
        """Call ``GET /Report``, page by page."""
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

    async def print(
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
        return await self._invoke(
            self._op("print"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: AnalyzerProfile_List | AnalyzerProfile | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> AnalyzerProfile:
        """Call ``POST /Report``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
