# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.recurring_invoice`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.recurring_invoice import (
        RecurringInvoiceDeleteQuery,
        RecurringInvoiceGetQuery,
        RecurringInvoiceListQuery,
    )
    from halopsa.api.models.invoice_detail import InvoiceDetail
    from halopsa.api.models.invoice_detail_generic_view import InvoiceDetailGeneric_View
    from halopsa.api.models.invoice_header import InvoiceHeader
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncRecurringInvoiceApi(AsyncPublishedWrites["InvoiceHeader", "InvoiceHeader"]):
    """``/RecurringInvoice``: ``halopsa.api.recurring_invoice.RecurringInvoiceApi``, awaited."""

    _name = "api.recurring_invoice"

    async def create(
        self, data: InvoiceHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> InvoiceHeader:
        """Call ``POST /RecurringInvoice``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[RecurringInvoiceDeleteQuery]
    ) -> None:
        """Call ``DELETE /RecurringInvoice/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[RecurringInvoiceGetQuery]
    ) -> InvoiceHeader:
        """Call ``GET /RecurringInvoice/{id}``."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get_lines(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> InvoiceDetailGeneric_View:
        """Call ``GET /RecurringInvoice/lines``. Since build 2.250. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return cast("InvoiceDetailGeneric_View", await self._invoke(
            self._op("get_lines"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    async def lines(
        self,
        body: Sequence[InvoiceDetail | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /RecurringInvoice/Lines``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("lines"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

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
        **query: Unpack[RecurringInvoiceListQuery],
    ) -> Page[InvoiceHeader]:
        """Call ``GET /RecurringInvoice``. A live tenant has answered it."""
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
        **query: Unpack[RecurringInvoiceListQuery],
    ) -> AsyncListing[InvoiceHeader]:
        """Call ``GET /RecurringInvoice``, page by page."""
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

    async def process(
        self,
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /RecurringInvoice/process``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("process"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: InvoiceHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> InvoiceHeader:
        """Call ``POST /RecurringInvoice``. Published by the vendor; nobody has verified this call on a live
        tenant."""
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
        """Call ``POST /RecurringInvoice/updatelines``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("updatelines"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
