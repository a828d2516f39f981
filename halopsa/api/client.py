# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.client``: what the vendor publishes below ``/Client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.area import Area
    from halopsa.api.models.area_list import Area_List
    from halopsa.core.base.typing import Ids, Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class ClientGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        domain: str | None
        getavailablerts: bool | None
        includeactivity: bool | None
        includedetails: bool | None
        includeperiods: bool | None
        includeprepay: bool | None
        tickettype_id: int | None

    class ClientListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        accountmanageronly: bool | None
        activeinactive: str | None
        advanced_search: str | None
        azureclients: bool | None
        callplan: bool | None
        columns_id: int | None
        domain: str | None
        exclude_internal: bool | None
        gficlients: bool | None
        idonly: bool | None
        include_custom_fields: str | None
        includeactive: bool | None
        includeazuretenants: bool | None
        includecolumns: bool | None
        includeinactive: bool | None
        includeinvoicetemplatename: bool | None
        includenotes: bool | None
        includeqbofields: bool | None
        integration_tenantids: Ids | None
        integration_type: str | None
        isjira: bool | None
        issentinel: bool | None
        isservicenow: bool | None
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
        search_name_only: str | None
        sentinelid: int | None
        showcounts: bool | None
        sitefields: str | None
        snowaccountid: int | None
        snowclients: bool | None
        ticketarea_id: int | None
        toplevel_id: int | None
        view_id: int | None


class ClientApi(PublishedWrites["Area_List", "Area"]):
    """What the vendor publishes below ``/Client``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.client"

    def create(
        self, data: Area_List | Area | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Area:
        """Call ``POST /Client``. A live tenant of build 2.250 has created and changed records with it, given
        ``name``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Client/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ClientGetQuery]
    ) -> Area:
        """Call ``GET /Client/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[ClientListQuery],
    ) -> Page[Area_List]:
        """Call ``GET /Client``. A live tenant has answered it."""
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
        **query: Unpack[ClientListQuery],
    ) -> Listing[Area_List]:
        """Call ``GET /Client``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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

    def me(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> Area:
        """Call ``GET /Client/me``. Published by the vendor; nobody has verified this call on a live tenant. A
        live tenant refused it (401): the login needs another scope or right, or another kind of login."""
        return cast("Area", self._invoke(
            self._op("me"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    def new_accounts_id(
        self,
        body: Sequence[Area | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Client/NewAccountsId``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("new_accounts_id"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def payment_method_update(
        self,
        body: Sequence[Area | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Client/PaymentMethodUpdate``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("payment_method_update"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Area_List | Area | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Area:
        """Call ``POST /Client``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
