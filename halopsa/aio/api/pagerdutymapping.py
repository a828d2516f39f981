# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.pagerdutymapping`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.pagerdutymapping import PagerdutymappingListQuery
    from halopsa.api.models.pager_duty_mapping import PagerDutyMapping
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncPagerdutymappingApi(AsyncPublishedResource["PagerDutyMapping", "PagerDutyMapping"]):
    """``/pagerdutymapping``: ``halopsa.api.pagerdutymapping.PagerdutymappingApi``, awaited."""

    _name = "api.pagerdutymapping"

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
        **query: Unpack[PagerdutymappingListQuery],
    ) -> Page[PagerDutyMapping]:
        """Call ``GET /pagerdutymapping``. That its rows are of this model is a guess. A live tenant has
        answered it."""
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
        **query: Unpack[PagerdutymappingListQuery],
    ) -> AsyncListing[PagerDutyMapping]:
        """Call ``GET /pagerdutymapping``, page by page."""
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
