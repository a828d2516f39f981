# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.site``: what the vendor publishes below ``/Site``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.site import Site
    from halopsa.api.models.site_list import Site_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class SiteGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        client_override: int | None
        domain: str | None
        includeactivity: bool | None
        includedetails: bool | None
        issetup: bool | None
        tickettype_id: int | None

    class SiteListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        activeinactive: str | None
        advanced_search: str | None
        azuresites: bool | None
        client_id: int | None
        contract_id: int | None
        exclude_internal: bool | None
        gfisites: bool | None
        idonly: bool | None
        include_custom_fields: str | None
        includeactive: bool | None
        includeaddress: bool | None
        includeinactive: bool | None
        includenonstocklocations: bool | None
        includenoorderstockbin: bool | None
        includenotes: bool | None
        includestocklocations: bool | None
        iscalendarfilter: bool | None
        item_id_qty: int | None
        item_salesorder_id: int | None
        item_salesorder_line: int | None
        lastupdatefromdate: bool | None
        lastupdatetodate: bool | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        override_enablestockbins: bool | None
        site_id: int | None
        sitefields: str | None
        stocklocation: str | None
        toplevel_id: int | None
        user_override: int | None


class SiteApi(PublishedWrites["Site_List", "Site"]):
    """What the vendor publishes below ``/Site``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.site"

    def create(
        self, data: Site_List | Site | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Site:
        """Call ``POST /Site``. A live tenant of build 2.250 has created and changed records with it, given
        ``client_id`` and ``name``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Site/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[SiteGetQuery]
    ) -> Site:
        """Call ``GET /Site/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[SiteListQuery],
    ) -> Page[Site_List]:
        """Call ``GET /Site``. A live tenant has answered it."""
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
        **query: Unpack[SiteListQuery],
    ) -> Listing[Site_List]:
        """Call ``GET /Site``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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

    def stock_bins(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> list_[Site_List]:
        """Call ``GET /Site/StockBins``. A live tenant has answered it."""
        return cast("list_[Site_List]", self._invoke(
            self._op("stock_bins"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    def update(
        self, id: int, data: Site_List | Site | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Site:
        """Call ``POST /Site``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
