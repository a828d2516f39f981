# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.sales_order`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.sales_order import SalesOrderGetQuery, SalesOrderListQuery
    from halopsa.api.models.order_head import OrderHead
    from halopsa.api.models.order_line import OrderLine
    from halopsa.api.models.viewers import Viewers
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncSalesOrderApi(AsyncPublishedWrites["OrderHead", "OrderHead"]):
    """``/SalesOrder``: ``halopsa.api.sales_order.SalesOrderApi``, awaited."""

    _name = "api.sales_order"

    async def create(
        self, data: OrderHead | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> OrderHead:
        """Call ``POST /SalesOrder``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /SalesOrder/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[SalesOrderGetQuery]
    ) -> OrderHead:
        """Call ``GET /SalesOrder/{id}``. Published by the vendor; nobody has verified this call on a live
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
        **query: Unpack[SalesOrderListQuery],
    ) -> Page[OrderHead]:
        """Call ``GET /SalesOrder``. A live tenant has answered it."""
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
        **query: Unpack[SalesOrderListQuery],
    ) -> AsyncListing[OrderHead]:
        """Call ``GET /SalesOrder``, page by page."""
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
        self, id: int, data: OrderHead | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> OrderHead:
        """Call ``POST /SalesOrder``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    async def updatelines(
        self,
        body: Sequence[OrderLine | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /SalesOrder/updatelines``. What it answers is not published. Since build 2.250.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("updatelines"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def view(
        self,
        body: Sequence[Viewers | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /SalesOrder/View``. What it answers is not published. Since build 2.236. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
