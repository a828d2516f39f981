# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.sail_point_user_mapping`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource

if TYPE_CHECKING:
    from halopsa.api.models.sail_point_user_mapping import SailPointUserMapping
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncSailPointUserMappingApi(AsyncPublishedResource["SailPointUserMapping", "SailPointUserMapping"]):
    """``/SailPointUserMapping``: ``halopsa.api.sail_point_user_mapping.SailPointUserMappingApi``, awaited."""

    _name = "api.sail_point_user_mapping"

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
        **query: object,
    ) -> Page[SailPointUserMapping]:
        """Call ``GET /SailPointUserMapping``. That its rows are of this model is a guess. Since build 2.236. A
        live tenant has answered it, without rows."""
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
        **query: object,
    ) -> AsyncListing[SailPointUserMapping]:
        """Call ``GET /SailPointUserMapping``, page by page."""
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
