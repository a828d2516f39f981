# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.item``: what the vendor publishes below ``/Item``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.item import Item
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class ItemGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        dbc_company_id: str | None
        includedetails: bool | None
        kashflowtenantid: int | None
        qbocompanyid: str | None
        sagebusinesscloudtenantid: int | None
        xerotenantid: str | None

    class ItemListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        activeinactive: str | None
        advanced_search: str | None
        assetgroup_id: int | None
        assetgroups: str | None
        assettypes: str | None
        autotask_service_items: bool | None
        dbc_company_id: str | None
        exactdivision: int | None
        excluderecurring: bool | None
        include_custom_fields: str | None
        includeactive: bool | None
        includeinactive: bool | None
        itemservice_id: int | None
        itemservicerequestdetails_id: int | None
        itemsupplierclientid: int | None
        itemsuppliercurrency: int | None
        kashflowtenantid: int | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        qbitemsonly: bool | None
        qbocompanyid: str | None
        recurringonly: bool | None
        sagebusinesscloudtenantid: int | None
        search1: str | None
        show_not_in_stock: bool | None
        stocklocation_id: int | None
        supplier_id: int | None
        xerotenantid: str | None


class ItemApi(PublishedWrites["Item", "Item"]):
    """What the vendor publishes below ``/Item``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.item"

    def create(
        self, data: Item | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Item:
        """Call ``POST /Item``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Item/{id}``. Published by the vendor; nobody has verified this call on a live tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ItemGetQuery]
    ) -> Item:
        """Call ``GET /Item/{id}``."""
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
        **query: Unpack[ItemListQuery],
    ) -> Page[Item]:
        """Call ``GET /Item``. A live tenant has answered it."""
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
        **query: Unpack[ItemListQuery],
    ) -> Listing[Item]:
        """Call ``GET /Item``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
        ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
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

    def new_accounts_id(
        self,
        body: Sequence[Item | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Item/NewAccountsId``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("new_accounts_id"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Item | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Item:
        """Call ``POST /Item``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
