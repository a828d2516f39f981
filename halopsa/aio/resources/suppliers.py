# Generated from spec/halopsa/resources/suppliers.yaml. Do not edit.
"""AsyncSuppliers: ``client.suppliers`` of an async client."""

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
    from halopsa.models.supplier import Supplier
    from halopsa.models.supplier_row import SupplierRow
    from halopsa.types.suppliers import SupplierFields, SupplierFilters, SupplierGetOptions, SupplierMatch


class AsyncSuppliers(AsyncResource["SupplierRow", "Supplier"]):
    """Suppliers and manufacturers."""

    _name = "suppliers"

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
        **filters: Unpack[SupplierFilters],
    ) -> Page[SupplierRow]:
        """Return one page of suppliers.

        Calls ``GET /Supplier``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeactive: False leaves out rows whose ``inactive`` is not set.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``inactive`` is set.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            toplevel_id: Rows whose ``toplevel_id`` is this.
            Published by name and type alone: bool ``idonly``; int ``kashflowtenantid``; str
                ``activeinactive``, ``xerotenantid``.
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
        **filters: Unpack[SupplierFilters],
    ) -> AsyncListing[SupplierRow]:
        """Iterate over all suppliers, page by page.

        Calls ``GET /Supplier``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.suppliers.Suppliers.list_all``.
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
        **filters: Unpack[SupplierFilters],
    ) -> AsyncChanges[SupplierRow]:
        """Iterate over the suppliers that changed since a moment, or since the last time.

        Calls ``GET /Supplier``. Reads the whole list and compares ``last_modified`` here: no filter for it
        is known. Rows without that date come every time. Deletions cannot be seen, nor that a record became
        inactive, unless ``includeinactive`` is given. Nobody has verified on a live tenant that every
        change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.suppliers.Suppliers.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[SupplierGetOptions]
    ) -> Supplier:
        """Return one of the suppliers by its id, with all details.

        Calls ``GET /Supplier/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: SupplierFields | SupplierRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[SupplierFields],
    ) -> Supplier:
        """Create one of the suppliers and return it as the server has it.

        Calls ``POST /Supplier``. Needs ``name``. A live tenant of build 2.250 has created and changed
        records with it, given ``name``.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[SupplierFields | SupplierRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[SupplierFields],
    ) -> BulkReport[Supplier]:
        """Create many suppliers, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.create_many``.
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
        data: SupplierFields | SupplierRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[SupplierFields],
    ) -> Supplier:
        """Change one of the suppliers and return it as the server has it.

        Calls ``POST /Supplier``, ``PUT /Supplier/{id}`` in the inventory dialect. A live tenant of build
        2.250 has created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | SupplierRow
            | Mapping[str, object]
            | tuple[int | SupplierRow, SupplierFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[SupplierFields],
    ) -> BulkReport[Supplier]:
        """Change many suppliers, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.update_many``.
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
        """Delete one of the suppliers by its id.

        Calls ``DELETE /Supplier/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | SupplierRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Supplier]:
        """Delete many suppliers, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.delete_many``.
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

    async def find(self, **match: Unpack[SupplierMatch]) -> Supplier | None:
        """Return the one record of the suppliers that has these fields, or ``None``.

        Calls ``GET /Supplier``. Finds by ``name``. The rows that the filter brings are compared, and all
        that is given must be equal. Where it brings too many, all pages are read before ``None`` is said.
        Case and outer blanks of ``name`` do not count. ``includeinactive`` goes along: what lists leave out
        counts too.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: SupplierMatch,
        data: SupplierFields | SupplierRow | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Supplier]:
        """Return the one record of the suppliers that ``match`` finds, and make it if there is none.

        Calls ``POST /Supplier``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of ``halopsa.resources.suppliers.Suppliers.ensure``.
        """
        return await self._ensure(match, data, update=update)
