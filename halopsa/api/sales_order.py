# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.sales_order``: what the vendor publishes below ``/SalesOrder``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.order_head import OrderHead
    from halopsa.api.models.order_line import OrderLine
    from halopsa.api.models.viewers import Viewers
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class SalesOrderGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        consignablelines: bool | None
        includedetails: bool | None
        invoiceablelines: bool | None
        oneline: int | None
        pendingpolines: bool | None

    class SalesOrderListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        advanced_search: str | None
        billing_date: str | None
        client_id: int | None
        client_ids: str | None
        closed: bool | None
        idonly: bool | None
        needsconsigning: bool | None
        needsinvoicing: bool | None
        needsordering: bool | None
        open: bool | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        quote_status: str | None
        ready_for_invoicing: bool | None
        site_id: int | None
        ticket_id: int | None
        toplevel_id: int | None
        user_id: int | None


class SalesOrderApi(PublishedWrites["OrderHead", "OrderHead"]):
    """What the vendor publishes below ``/SalesOrder``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.sales_order"

    def create(
        self, data: OrderHead | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> OrderHead:
        """Call ``POST /SalesOrder``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /SalesOrder/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[SalesOrderGetQuery]
    ) -> OrderHead:
        """Call ``GET /SalesOrder/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

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
        **query: Unpack[SalesOrderListQuery],
    ) -> Page[OrderHead]:
        """Call ``GET /SalesOrder``. A live tenant has answered it."""
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
        **query: Unpack[SalesOrderListQuery],
    ) -> Listing[OrderHead]:
        """Call ``GET /SalesOrder``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
        what ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
        ``consistent``: neither miss nor double rows that are made or deleted meanwhile (needs a list with
        ``order``). ``progress``: called after each page."""
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

    def update(
        self, id: int, data: OrderHead | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> OrderHead:
        """Call ``POST /SalesOrder``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    def updatelines(
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
        return self._invoke(
            self._op("updatelines"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def view(
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
        return self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
