# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.invoice`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.invoice import InvoiceDeleteQuery, InvoiceGetQuery, InvoiceListQuery
    from halopsa.api.models.invoice_detail import InvoiceDetail
    from halopsa.api.models.invoice_header import InvoiceHeader
    from halopsa.api.models.invoice_header_view import InvoiceHeader_View
    from halopsa.api.models.viewers import Viewers
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncInvoiceApi(AsyncPublishedWrites["InvoiceHeader", "InvoiceHeader"]):
    """``/Invoice``: ``halopsa.api.invoice.InvoiceApi``, awaited."""

    _name = "api.invoice"

    async def create(
        self, data: InvoiceHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> InvoiceHeader:
        """Call ``POST /Invoice``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[InvoiceDeleteQuery]
    ) -> None:
        """Call ``DELETE /Invoice/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[InvoiceGetQuery]
    ) -> InvoiceHeader:
        """Call ``GET /Invoice/{id}``."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def lines(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> InvoiceHeader_View:
        """Call ``GET /Invoice/lines``. Since build 2.236. A live tenant has answered it. It needs
        ``client_id``, as is documented. The vendor publishes no such parameter: ``allow_unknown=True``
        sends it."""
        return cast("InvoiceHeader_View", await self._invoke(
            self._op("lines"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

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
        **query: Unpack[InvoiceListQuery],
    ) -> Page[InvoiceHeader]:
        """Call ``GET /Invoice``. A live tenant has answered it."""
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
        **query: Unpack[InvoiceListQuery],
    ) -> AsyncListing[InvoiceHeader]:
        """Call ``GET /Invoice``, page by page."""
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

    async def pdf(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Invoice/PDF/{id}``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("pdf"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: InvoiceHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> InvoiceHeader:
        """Call ``POST /Invoice``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    async def updatelines(
        self,
        body: Sequence[InvoiceDetail | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Invoice/updatelines``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
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
        """Call ``POST /Invoice/View``. What it answers is not published. Since build 2.236. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def void(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Invoice/{id}/void``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("void"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
