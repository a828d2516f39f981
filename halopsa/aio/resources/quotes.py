# Generated from spec/halopsa/resources/quotes.yaml. Do not edit.
"""AsyncQuotes: ``client.quotes`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.quote import Quote
    from halopsa.types.quotes import QuoteFields, QuoteFilters, QuoteGetOptions, QuoteSendOptions


class AsyncQuotes(AsyncResource["Quote", "Quote"]):
    """Quotations."""

    _name = "quotes"

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
        **filters: Unpack[QuoteFilters],
    ) -> Page[Quote]:
        """Return one page of quotes.

        Calls ``GET /Quotation``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            client_id: Rows whose ``client_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            currentclientorall: By its name, it brings rows that other filters leave out.
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
            quote_status: Rows whose ``status`` is one of these. A comma list; that it compares status
                is inferred.
            site_id: Rows whose ``site_id`` is this.
            ticket_id: Rows whose ``ticket_id`` is this.
            user_id: Rows whose ``user_id`` is this.
            Published by name and type alone: bool ``awaiting_approval``, ``closed``, ``includelines``,
                ``my_approvals``, ``needsprocessing``, ``open``, ``processed``; str ``filetype_filter``.
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
        names: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[QuoteFilters],
    ) -> AsyncListing[Quote]:
        """Iterate over all quotes, page by page.

        Calls ``GET /Quotation``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.quotes.Quotes.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            names=names,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def changed_since(
        self,
        when: datetime | Bookmark | str,
        /,
        *,
        overlap: timedelta = OVERLAP,
        page_size: int | None = None,
        prefetch: int = 1,
        strict: bool = False,
        consistent: bool = False,
        names: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[QuoteFilters],
    ) -> AsyncChanges[Quote]:
        """Iterate over the quotes that changed since a moment, or since the last time.

        Calls ``GET /Quotation``. Reads the whole list and compares ``last_update_time`` here: no filter for
        it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has verified
        on a live tenant that every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.quotes.Quotes.changed_since``.
        """
        return self._changed_since(
            self._op("list"),
            when,
            overlap=overlap,
            page_size=page_size,
            prefetch=prefetch,
            strict=strict,
            consistent=consistent,
            names=names,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[QuoteGetOptions]
    ) -> Quote:
        """Return one of the quotes by its id, with all details.

        Calls ``GET /Quotation/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: QuoteFields | Quote | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[QuoteFields],
    ) -> Quote:
        """Create one of the quotes and return it as the server has it.

        Calls ``POST /Quotation``. Published by the vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[QuoteFields | Quote | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[QuoteFields],
    ) -> BulkReport[Quote]:
        """Create many quotes, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

    async def update(
        self,
        id: int,
        data: QuoteFields | Quote | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[QuoteFields],
    ) -> Quote:
        """Change one of the quotes and return it as the server has it.

        Calls ``POST /Quotation``, ``PUT /Quotation/{id}`` in the inventory dialect. Published by the
        vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | Quote
            | Mapping[str, object]
            | tuple[int | Quote, QuoteFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[QuoteFields],
    ) -> BulkReport[Quote]:
        """Change many quotes, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the quotes by its id.

        Calls ``DELETE /Quotation/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | Quote | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Quote]:
        """Delete many quotes, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.delete_many``.
        """
        return await self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )

    async def send(
        self,
        id: int,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[QuoteSendOptions],
    ) -> object:
        """Send one quote by mail.

        Calls ``POST /Quotation/{id}/Send`` in the inventory dialect. HaloPSA publishes no request that
        sends a quotation. Send it in HaloPSA, or mail the PDF an update with _print_generate makes. Nobody
        has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.send``.
        """
        return await self._call(
            self._op("send"), id, experimental=experimental, timeout=timeout, fields=fields
        )

    async def convert_to_invoice(
        self,
        id: int,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Make an invoice of one quote.

        Calls ``POST /Quotation/{id}/ConvertToInvoice`` in the inventory dialect. No single request converts
        a quotation. Convert it in HaloPSA, or create an invoice from its lines with invoices.create.
        Published by the vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.quotes.Quotes.convert_to_invoice``.
        """
        return await self._call(
            self._op("convert_to_invoice"), id, experimental=experimental, timeout=timeout, fields={}
        )
