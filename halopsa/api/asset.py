# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset``: what the vendor publishes below ``/Asset``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.device import Device
    from halopsa.api.models.device_list import Device_List
    from halopsa.core.base.typing import Ids, Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class AssetGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        assettype_id: int | None
        includeactivity: bool | None
        includeallowedstatus: bool | None
        includedetails: bool | None
        includediagramdetails: bool | None
        includehierarchy: bool | None

    class AssetListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        activeinactive: str | None
        advanced_search: str | None
        assetgroup_id: int | None
        assetgroups: str | None
        assets: str | None
        assetstatuses: str | None
        assettype: int | None
        assettype_id: int | None
        assettypes: str | None
        bookmarked: bool | None
        client_id: int | None
        client_ids: str | None
        columns_id: int | None
        consignable: bool | None
        consignment_id: int | None
        contract_id: int | None
        contract_id_adding_to: int | None
        domotzagents: bool | None
        excludethese: str | None
        globalSearchID: str | None
        idonly: bool | None
        include_custom_fields: str | None
        includeactive: bool | None
        includeallowedstatus: bool | None
        includeassetfields: bool | None
        includechangehistorylastupdated: bool | None
        includechildren: bool | None
        includecolumns: bool | None
        includeinactive: bool | None
        includeservices: bool | None
        includeuser: bool | None
        integration_tenantids: Ids | None
        integration_type: str | None
        inventory_number: str | None
        islogonbehalfview: bool | None
        item_id: int | None
        itemstock_id: int | None
        kb_id: int | None
        lastupdatefromdate: bool | None
        lastupdatetodate: bool | None
        licence_id: int | None
        linked_to_ticket: bool | None
        linkedto_id: int | None
        mine: bool | None
        mysite: bool | None
        noicon: bool | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        previously_selected: bool | None
        previously_selected_client_id: int | None
        previously_selected_site_id: int | None
        previously_selected_user_id: int | None
        salesorder_id: int | None
        salesorder_line: int | None
        search_inventory_number_only: bool | None
        service_id: int | None
        service_ids: str | None
        site_id: int | None
        stockbin_id: int | None
        stockbin_ids: Ids | None
        supplier_contract_id: int | None
        supplier_id: int | None
        suppliercontracts: str | None
        ticket_id: int | None
        tickettype_id: int | None
        user_id: int | None
        username: str | None


class AssetApi(PublishedWrites["Device_List", "Device"]):
    """What the vendor publishes below ``/Asset``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.asset"

    def create(
        self, data: Device_List | Device | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Device:
        """Call ``POST /Asset``. A live tenant of build 2.250 has created and changed records with it, given
        ``assettype_id`` and ``client_id``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Asset/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def diagram_details(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Asset/DiagramDetails``. What it answers is not published. Since build 2.250. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("diagram_details"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AssetGetQuery]
    ) -> Device:
        """Call ``GET /Asset/{id}``. A live tenant of build 2.250 has answered it."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get_all_software_versions(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Asset/GetAllSoftwareVersions``. What it answers is not published. A live tenant has
        answered it. The whole list is long: 18,261 rows on one tenant."""
        return self._invoke(
            self._op("get_all_software_versions"),
            (),
            body=None,
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
        **query: Unpack[AssetListQuery],
    ) -> Page[Device_List]:
        """Call ``GET /Asset``. Two live tenants have answered it. A page has 50 rows at most, and page_size
        holds only together with page_no."""
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
        **query: Unpack[AssetListQuery],
    ) -> Listing[Device_List]:
        """Call ``GET /Asset``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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

    def next_tag(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Asset/NextTag``. What it answers is not published. A live tenant has answered it. The
        answer has last_tag and next_tag."""
        return self._invoke(
            self._op("next_tag"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Device_List | Device | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Device:
        """Call ``POST /Asset``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
