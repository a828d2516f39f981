# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.recurring_invoice``: what the vendor publishes below ``/RecurringInvoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.invoice_detail import InvoiceDetail
    from halopsa.api.models.invoice_detail_generic_view import InvoiceDetailGeneric_View
    from halopsa.api.models.invoice_header import InvoiceHeader
    from halopsa.core.base.typing import Ids, Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class RecurringInvoiceDeleteQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        bypass_accounts_sync: bool | None

    class RecurringInvoiceGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None

    class RecurringInvoiceListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        advanced_search: str | None
        asset_id: int | None
        awaiting_approval: bool | None
        billing_date: str | None
        billingcategory_ids: str | None
        client_id: int | None
        client_ids: str | None
        contract_id: int | None
        datesearch: str | None
        end_date: str | None
        idonly: bool | None
        include_linked_item_details: bool | None
        includecredits: bool | None
        includeinvoices: bool | None
        includelines: bool | None
        includepoinvoices: bool | None
        invoicedateend: bool | None
        invoicedatestart: bool | None
        my_approvals: bool | None
        notpostedonly: bool | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        paymentstatuses: Ids | None
        postedonly: bool | None
        purchaseorder_id: int | None
        quickbooks_id: int | None
        quote_status: str | None
        ready_for_invoicing: bool | None
        recurringinvoice_id: int | None
        reviewrequired: bool | None
        rinvoice_type: str | None
        salesorder_id: int | None
        sent_status: int | None
        site_id: int | None
        start_date: str | None
        stripeautopaymentrequired: bool | None
        third_party_id: str | None
        ticket_id: int | None
        toplevel_id: int | None
        user_id: int | None
        xero_id: str | None


class RecurringInvoiceApi(PublishedWrites["InvoiceHeader", "InvoiceHeader"]):
    """What the vendor publishes below ``/RecurringInvoice``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.recurring_invoice"

    def create(
        self, data: InvoiceHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> InvoiceHeader:
        """Call ``POST /RecurringInvoice``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[RecurringInvoiceDeleteQuery]
    ) -> None:
        """Call ``DELETE /RecurringInvoice/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[RecurringInvoiceGetQuery]
    ) -> InvoiceHeader:
        """Call ``GET /RecurringInvoice/{id}``."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get_lines(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> InvoiceDetailGeneric_View:
        """Call ``GET /RecurringInvoice/lines``. Since build 2.250. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return cast("InvoiceDetailGeneric_View", self._invoke(
            self._op("get_lines"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    def lines(
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
        return self._invoke(
            self._op("lines"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

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
        **query: Unpack[RecurringInvoiceListQuery],
    ) -> Page[InvoiceHeader]:
        """Call ``GET /RecurringInvoice``. A live tenant has answered it."""
        return self._list(
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
    ) -> Listing[InvoiceHeader]:
        """Call ``GET /RecurringInvoice``, page by page, with ``prefetch`` (1 to 64) pages in flight.
        ``resume``: what ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless
        everything came. ``consistent``: neither miss nor double rows that are made or deleted meanwhile
        (needs a list with ``order``). ``progress``: called after each page."""
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

    def process(
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
        return self._invoke(
            self._op("process"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: InvoiceHeader | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> InvoiceHeader:
        """Call ``POST /RecurringInvoice``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    def updatelines(
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
        return self._invoke(
            self._op("updatelines"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
