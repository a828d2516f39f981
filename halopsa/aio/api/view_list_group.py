# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.view_list_group`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.view_list_group import ViewListGroupGetQuery, ViewListGroupListQuery
    from halopsa.api.models.view_list_group import ViewListGroup
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncViewListGroupApi(AsyncPublishedWrites["ViewListGroup", "ViewListGroup"]):
    """``/ViewListGroup``: ``halopsa.api.view_list_group.ViewListGroupApi``, awaited."""

    _name = "api.view_list_group"

    async def create(
        self, data: ViewListGroup | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ViewListGroup:
        """Call ``POST /ViewListGroup``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /ViewListGroup/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ViewListGroupGetQuery]
    ) -> ViewListGroup:
        """Call ``GET /ViewListGroup/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
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
        **query: Unpack[ViewListGroupListQuery],
    ) -> Page[ViewListGroup]:
        """Call ``GET /ViewListGroup``. A live tenant has answered it."""
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
        **query: Unpack[ViewListGroupListQuery],
    ) -> AsyncListing[ViewListGroup]:
        """Call ``GET /ViewListGroup``, page by page."""
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

    async def update(
        self, id: int, data: ViewListGroup | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ViewListGroup:
        """Call ``POST /ViewListGroup``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
