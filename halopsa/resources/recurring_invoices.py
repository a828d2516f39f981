# Generated from spec/halopsa/resources/recurring_invoices.yaml. Do not edit.
"""RecurringInvoices: ``client.recurring_invoices``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.models.recurring_invoice import RecurringInvoice
    from halopsa.types.recurring_invoices import (
        RecurringInvoiceDeleteOptions,
        RecurringInvoiceFields,
        RecurringInvoiceFilters,
        RecurringInvoiceGetOptions,
    )


class RecurringInvoices(Resource["RecurringInvoice", "RecurringInvoice"]):
    """Recurring invoices: the templates invoices are made from. Their ids may be negative."""

    _name = "recurring_invoices"

    def list(
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

        Args:
            page_size: Rows to ask for. Default 50. The server may give fewer.
            page_no: The page's number, from 1.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.recurring_invoices.RecurringInvoiceFilters``. ``None`` leaves
                a filter out; one that rows contradict is told with a warning.

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

        Returns:
            A ``Page`` of ``RecurringInvoice``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._list(
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
    ) -> Listing[RecurringInvoice]:
        """Iterate over all recurring invoices, page by page.

        Calls ``GET /RecurringInvoice``.

        Args:
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            names: Fill ``client_name`` where a row lacks them, from lists that are kept.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.types.recurring_invoices.RecurringInvoiceFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``RecurringInvoice``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
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
    ) -> Changes[RecurringInvoice]:
        """Iterate over the recurring invoices that changed since a moment, or since the last time.

        Calls ``GET /RecurringInvoice``. Reads the whole list and compares ``last_modified`` here: no filter
        for it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has
        verified on a live tenant that every change moves the date.

        Args:
            when: A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this,
                or its text.
            overlap: How much earlier to look, for changes that showed up late. Default 5 minutes.
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            names: Fill ``client_name`` where a row lacks them, from lists that are kept.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.types.recurring_invoices.RecurringInvoiceFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``RecurringInvoice``. Once it was read to the end,
                ``bookmark()`` is what to pass as ``when`` the next time.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
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

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[RecurringInvoiceGetOptions]
    ) -> RecurringInvoice:
        """Return one of the recurring invoices by its id, with all details.

        Calls ``GET /RecurringInvoice/{id}?includedetails=true``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.recurring_invoices.RecurringInvoiceGetOptions``.

        Returns:
            ``RecurringInvoice``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
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

        Args:
            data: A mapping, or a model; see ``RecurringInvoiceFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``RecurringInvoice``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
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

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            rows: What ``create`` takes, in any iterable.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            automations: False sends the switch that keeps automations of the tenant from running.
                Nobody has verified it on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``RecurringInvoiceFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations),
        )

    def update(
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

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``RecurringInvoiceFields``) or a model, of which what
                was changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``RecurringInvoice``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
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

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            targets: Ids, records (what was changed on one is sent), mappings with the key, or pairs of
                an id and its own fields. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            before: Keep what the fields held before, for ``undo``: one request more for each that was
                not handed over as a record. Default: with a journal.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            automations: False sends the switch that keeps automations of the tenant from running.
                Nobody has verified it on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``RecurringInvoiceFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations),
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[RecurringInvoiceDeleteOptions]
    ) -> None:
        """Delete one of the recurring invoices by its id.

        Calls ``DELETE /RecurringInvoice/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.recurring_invoices.RecurringInvoiceDeleteOptions``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
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

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            ids: Ids, records, or mappings with the key. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            allow_unknown: Send options that are not known here, as they are named.
            **options: Those of ``delete``, for all.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
