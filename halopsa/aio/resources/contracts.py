# Generated from spec/halopsa/resources/contracts.yaml. Do not edit.
"""AsyncContracts: ``client.contracts`` of an async client."""

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
    from halopsa.models.contract import Contract
    from halopsa.models.contract_row import ContractRow
    from halopsa.types.contracts import ContractFields, ContractFilters, ContractGetOptions


class AsyncContracts(AsyncResource["ContractRow", "Contract"]):
    """Contracts, as agreed with clients."""

    _name = "contracts"

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
        **filters: Unpack[ContractFilters],
    ) -> Page[ContractRow]:
        """Return one page of contracts.

        Calls ``GET /ClientContract``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            client_id: Rows whose ``client_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``active`` is not set.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            site_id: Rows whose ``site_id`` is this. A contract can cover several sites of a client.
            Published by name and type alone: bool ``excluderenewed``, ``includelastrenewed``,
                ``isbillingplansetup``, ``isoracle``, ``pending_recurring_invoice``; int
                ``contract_sub_type``, ``contract_type``, ``device_id``, ``labour_type``.
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
        **filters: Unpack[ContractFilters],
    ) -> AsyncListing[ContractRow]:
        """Iterate over all contracts, page by page.

        Calls ``GET /ClientContract``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.contracts.Contracts.list_all``.
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
        **filters: Unpack[ContractFilters],
    ) -> AsyncChanges[ContractRow]:
        """Iterate over the contracts that changed since a moment, or since the last time.

        Calls ``GET /ClientContract``. Reads the whole list and compares ``last_modified`` here: no filter
        for it is known. Rows without that date come every time. Deletions cannot be seen, nor that a record
        became inactive, unless ``includeinactive`` is given. Nobody has verified on a live tenant that
        every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.contracts.Contracts.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ContractGetOptions]
    ) -> Contract:
        """Return one of the contracts by its id, with all details.

        Calls ``GET /ClientContract/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ContractFields | ContractRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ContractFields],
    ) -> Contract:
        """Create one of the contracts and return it as the server has it.

        Calls ``POST /ClientContract``. Published by the vendor; nobody has verified this call on a live
        tenant.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ContractFields | ContractRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[ContractFields],
    ) -> BulkReport[Contract]:
        """Create many contracts, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.create_many``.
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
        data: ContractFields | ContractRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ContractFields],
    ) -> Contract:
        """Change one of the contracts and return it as the server has it.

        Calls ``POST /ClientContract``, ``PUT /ClientContract/{id}`` in the inventory dialect. Published by
        the vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | ContractRow
            | Mapping[str, object]
            | tuple[int | ContractRow, ContractFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[ContractFields],
    ) -> BulkReport[Contract]:
        """Change many contracts, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.update_many``.
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
        """Delete one of the contracts by its id.

        Calls ``DELETE /ClientContract/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | ContractRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Contract]:
        """Delete many contracts, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.contracts.Contracts.delete_many``.
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
