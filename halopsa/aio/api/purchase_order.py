# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.purchase_order`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.purchase_order import PurchaseOrderGetQuery, PurchaseOrderListQuery
    from halopsa.api.models.supplier_order_header import SupplierOrderHeader
    from halopsa.api.models.viewers import Viewers
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncPurchaseOrderApi(AsyncPublishedWrites["SupplierOrderHeader", "SupplierOrderHeader"]):
    """``/PurchaseOrder``: ``halopsa.api.purchase_order.PurchaseOrderApi``, awaited."""

    _name = "api.purchase_order"

    async def confirmreceipt(
        self,
        body: SupplierOrderHeader | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /PurchaseOrder/confirmreceipt``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("confirmreceipt"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def create(
        self, data: SupplierOrderHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SupplierOrderHeader:
        """Call ``POST /PurchaseOrder``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /PurchaseOrder/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[PurchaseOrderGetQuery]
    ) -> SupplierOrderHeader:
        """Call ``GET /PurchaseOrder/{id}``. Published by the vendor; nobody has verified this call on a live
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
        **query: Unpack[PurchaseOrderListQuery],
    ) -> Page[SupplierOrderHeader]:
        """Call ``GET /PurchaseOrder``. A live tenant has answered it."""
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
        **query: Unpack[PurchaseOrderListQuery],
    ) -> AsyncListing[SupplierOrderHeader]:
        """Call ``GET /PurchaseOrder``, page by page."""
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
        self, id: int, data: SupplierOrderHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SupplierOrderHeader:
        """Call ``POST /PurchaseOrder``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    async def view(
        self,
        body: Sequence[Viewers | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /PurchaseOrder/View``. What it answers is not published. Since build 2.236. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
