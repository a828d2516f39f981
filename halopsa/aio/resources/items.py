# Generated from spec/halopsa/resources/items.yaml. Do not edit.
"""AsyncItems: ``client.items`` of an async client."""

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
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.item import Item
    from halopsa.types.items import ItemFields, ItemFilters, ItemGetOptions, ItemMatch


class AsyncItems(AsyncResource["Item", "Item"]):
    """Items (products and services) that are sold or billed."""

    _name = "items"

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
        **filters: Unpack[ItemFilters],
    ) -> Page[Item]:
        """Return one page of items.

        Calls ``GET /Item``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.items.Items.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            activeinactive: Two values with a comma, such as ``true,false``: whether active items come,
                and inactive ones.
            assetgroup_id: Rows whose ``assetgroup_id`` is this.
            assetgroups: Rows whose ``assetgroup_id`` is one of these.
            assettypes: Rows whose ``assettype_id`` is one of these.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            excluderecurring: True: only rows whose ``isrecurringitem`` is not set.
            include_custom_fields: Ids of custom fields that rows show; published since build 2.236, and
                one production client sends it for tickets. Seen live.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeactive: Active items come.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: Inactive items come too.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            qbitemsonly: Items of QuickBooks, and no others.
            qbocompanyid: Items of the company of QuickBooks Online with this id.
            recurringonly: True: only rows whose ``isrecurringitem`` is set.
            show_not_in_stock: Items that are not in stock come too.
            stocklocation_id: Items of the stock location with this id.
            xerotenantid: Items of the tenant of Xero with this id.
            Published by name and type alone: bool ``autotask_service_items``; int ``exactdivision``,
                ``itemservice_id``, ``itemservicerequestdetails_id``, ``itemsupplierclientid``,
                ``itemsuppliercurrency``, ``kashflowtenantid``, ``sagebusinesscloudtenantid``,
                ``supplier_id``; str ``advanced_search``, ``dbc_company_id``, ``search1``.
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
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ItemFilters],
    ) -> AsyncListing[Item]:
        """Iterate over all items, page by page.

        Calls ``GET /Item``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.items.Items.list_all``.
        """
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
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ItemFilters],
    ) -> AsyncChanges[Item]:
        """Iterate over the items that changed since a moment, or since the last time.

        Calls ``GET /Item``. Reads the whole list and compares ``lastmodified`` here: no filter for it is
        known. Rows without that date come every time. Deletions cannot be seen, nor that a record became
        inactive, unless ``includeinactive`` is given. Nobody has verified on a live tenant that every
        change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.items.Items.changed_since``.
        """
        return self._changed_since(
            self._op("list"),
            when,
            overlap=overlap,
            page_size=page_size,
            prefetch=prefetch,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ItemGetOptions]
    ) -> Item:
        """Return one of the items by its id, with all details.

        Calls ``GET /Item/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.items.Items.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ItemFields | Item | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ItemFields],
    ) -> Item:
        """Create one of the items and return it as the server has it.

        Calls ``POST /Item``. Published by the vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.items.Items.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ItemFields | Item | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[ItemFields],
    ) -> BulkReport[Item]:
        """Create many items, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.items.Items.create_many``.
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
        data: ItemFields | Item | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ItemFields],
    ) -> Item:
        """Change one of the items and return it as the server has it.

        Calls ``POST /Item``, ``PUT /Item/{id}`` in the inventory dialect. Published by the vendor; nobody
        has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.items.Items.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | Item
            | Mapping[str, object]
            | tuple[int | Item, ItemFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[ItemFields],
    ) -> BulkReport[Item]:
        """Change many items, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.items.Items.update_many``.
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
        """Delete one of the items by its id.

        Calls ``DELETE /Item/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant.

        Arguments and errors are those of ``halopsa.resources.items.Items.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | Item | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Item]:
        """Delete many items, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.items.Items.delete_many``.
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

    async def find(self, **match: Unpack[ItemMatch]) -> Item | None:
        """Return the one record of the items that has these fields, or ``None``.

        Calls ``GET /Item``. Finds by ``name``. The rows that the filter brings are compared, and all that
        is given must be equal. Where it brings too many, all pages are read before ``None`` is said. Case
        and outer blanks of ``name`` do not count. ``includeinactive`` goes along: what lists leave out
        counts too.

        Arguments and errors are those of ``halopsa.resources.items.Items.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: ItemMatch,
        data: ItemFields | Item | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Item]:
        """Return the one record of the items that ``match`` finds, and make it if there is none.

        Calls ``POST /Item``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of ``halopsa.resources.items.Items.ensure``.
        """
        return await self._ensure(match, data, update=update)
