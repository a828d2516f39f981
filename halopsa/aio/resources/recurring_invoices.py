# Generated from spec/halopsa/resources/recurring_invoices.yaml. Do not edit.
"""AsyncRecurringInvoices: ``client.recurring_invoices`` of an async client."""

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
    from halopsa.models.recurring_invoice import RecurringInvoice
    from halopsa.types.recurring_invoices import (
        RecurringInvoiceDeleteOptions,
        RecurringInvoiceFields,
        RecurringInvoiceFilters,
        RecurringInvoiceGetOptions,
    )


class AsyncRecurringInvoices(AsyncResource["RecurringInvoice", "RecurringInvoice"]):
    """Recurring invoices: the templates invoices are made from. Their ids may be negative."""

    _name = "recurring_invoices"

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
        **filters: Unpack[RecurringInvoiceFilters],
    ) -> Page[RecurringInvoice]:
        """Return one page of recurring invoices.

        Calls ``GET /RecurringInvoice``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.recurring_invoices.RecurringInvoices.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            asset_id: Invoices with the asset of this id.
            billingcategory_ids: Rows whose ``billingcategory`` is one of these. Inferred; it may be
                that of any line.
            client_id: Rows whose ``client_id`` is this.
            client_ids: Rows whose ``client_id`` is one of these.
            contract_id: Invoices of the contract with this id.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            end_date: A plain date means the end of that day. Published as text, in the newest
                description; end of the window on the date datesearch names, by what the lists of tickets
                take.
            idonly: Rows have the id and nothing else.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includecredits: Credit notes come too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinvoices: Invoices come too, beside other types.
            includelines: Rows have the lines of the invoice too.
            invoice_date_end: Rows whose ``invoicedate`` is this moment or earlier. A plain date means
                the end of that day. Sent as ``invoicedateend``. Published as a switch.
            invoice_date_start: Rows whose ``invoicedate`` is this moment or later. Sent as
                ``invoicedatestart``. Published as a switch.
            notpostedonly: True: only rows whose ``posted`` is not set.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            paid: Rows whose ``paymentstatus`` is one of these. Sent as ``paymentstatuses``. The code
                numbers are the tenant's.
            postedonly: True: only rows whose ``posted`` is set.
            quote_status: Published for invoices too; its meaning there is unknown.
            ready_for_invoicing: Whether they can be invoiced.
            recurringinvoice_id: Rows whose ``recurring_invoice_id`` is this.
            rinvoice_type: ``contracts``, ``invoices`` or ``both``.
            sent: Rows whose ``emailstatus`` is one of these. Sent as ``sent_status``. Published as one
                number; that it compares emailstatus is inferred.
            site_id: Rows whose ``sitenumber`` is this. Inferred; an invoice has no site_id of its own.
            start_date: Published as text, in the newest description; start of the window on the date
                datesearch names, by what the lists of tickets take.
            status: Rows whose ``paymentstatus`` is one of these. Sent as ``paymentstatuses``. There is
                no other status to filter by; the code numbers are the tenant's.
            ticket_id: Rows whose ``ticket_id`` is this. An invoice can be for several tickets.
            Published by name and type alone: bool ``awaiting_approval``,
                ``include_linked_item_details``, ``includepoinvoices``, ``my_approvals``,
                ``reviewrequired``, ``stripeautopaymentrequired``; int ``purchaseorder_id``,
                ``quickbooks_id``, ``salesorder_id``, ``toplevel_id``, ``user_id``; str ``advanced_search``,
                ``billing_date``, ``datesearch``, ``third_party_id``, ``xero_id``.
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
        **filters: Unpack[RecurringInvoiceFilters],
    ) -> AsyncListing[RecurringInvoice]:
        """Iterate over all recurring invoices, page by page.

        Calls ``GET /RecurringInvoice``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.recurring_invoices.RecurringInvoices.list_all``.
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
        **filters: Unpack[RecurringInvoiceFilters],
    ) -> AsyncChanges[RecurringInvoice]:
        """Iterate over the recurring invoices that changed since a moment, or since the last time.

        Calls ``GET /RecurringInvoice``. Reads the whole list and compares ``last_modified`` here: no filter
        for it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has
        verified on a live tenant that every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.recurring_invoices.RecurringInvoices.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[RecurringInvoiceGetOptions]
    ) -> RecurringInvoice:
        """Return one of the recurring invoices by its id, with all details.

        Calls ``GET /RecurringInvoice/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.recurring_invoices.RecurringInvoices.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: RecurringInvoiceFields | RecurringInvoice | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[RecurringInvoiceFields],
    ) -> RecurringInvoice:
        """Create one of the recurring invoices and return it as the server has it.

        Calls ``POST /RecurringInvoice``. Published by the vendor; nobody has verified this call on a live
        tenant.

        Arguments and errors are those of ``halopsa.resources.recurring_invoices.RecurringInvoices.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[RecurringInvoiceFields | RecurringInvoice | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[RecurringInvoiceFields],
    ) -> BulkReport[RecurringInvoice]:
        """Create many recurring invoices, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.resources.recurring_invoices.RecurringInvoices.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations),
        )

    async def update(
        self,
        id: int,
        data: RecurringInvoiceFields | RecurringInvoice | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[RecurringInvoiceFields],
    ) -> RecurringInvoice:
        """Change one of the recurring invoices and return it as the server has it.

        Calls ``POST /RecurringInvoice``, ``PUT /RecurringInvoice/{id}`` in the inventory dialect. Published
        by the vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.recurring_invoices.RecurringInvoices.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | RecurringInvoice
            | Mapping[str, object]
            | tuple[int | RecurringInvoice, RecurringInvoiceFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[RecurringInvoiceFields],
    ) -> BulkReport[RecurringInvoice]:
        """Change many recurring invoices, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.resources.recurring_invoices.RecurringInvoices.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations),
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[RecurringInvoiceDeleteOptions]
    ) -> None:
        """Delete one of the recurring invoices by its id.

        Calls ``DELETE /RecurringInvoice/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant.

        Arguments and errors are those of ``halopsa.resources.recurring_invoices.RecurringInvoices.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | RecurringInvoice | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Unpack[RecurringInvoiceDeleteOptions],
    ) -> BulkReport[RecurringInvoice]:
        """Delete many recurring invoices, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.resources.recurring_invoices.RecurringInvoices.delete_many``.
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
