# Generated from spec/halopsa/resources/clients.yaml. Do not edit.
"""AsyncClients: ``client.clients`` of an async client."""

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
    from halopsa.models.client import Client
    from halopsa.models.client_row import ClientRow
    from halopsa.types.clients import ClientFields, ClientFilters, ClientGetOptions, ClientMatch


class AsyncClients(AsyncResource["ClientRow", "Client"]):
    """Client organisations. Their names are unique in a tenant."""

    _name = "clients"

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
        **filters: Unpack[ClientFilters],
    ) -> Page[ClientRow]:
        """Return one page of clients.

        Calls ``GET /Client``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            accountmanageronly: Clients whose account the one who asks manages.
            activeinactive: Two values with a comma, such as ``true,false``: whether active clients
                come, and inactive ones.
            callplan: Clients whose acalldate is past.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            idonly: Rows have the id and nothing else. Not together with pages.
            include_custom_fields: Ids of custom fields that rows show; published since build 2.236, and
                one production client sends it for tickets. Seen live.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeactive: False leaves out rows whose ``inactive`` is not set.
            includeazuretenants: Rows have the tenants of Azure too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``inactive`` is set.
            includeinvoicetemplatename: Rows have the name of the invoice template too.
            includenotes: Rows have the notes of the client too.
            lastupdatefromdate: Rows whose ``alastupdate`` is this moment or later. Three production
                clients send date-times. Seen live.
            lastupdatetodate: Rows whose ``alastupdate`` is this moment or earlier. A plain date means
                the end of that day. Three production clients send it. Seen live.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            search_name_only: Rows whose ``name`` has this text in it.
            sitefields: The ids of site fields that rows have too.
            toplevel_id: Rows whose ``toplevel_id`` is this.
            Published by name and type alone: bool ``azureclients``, ``exclude_internal``,
                ``gficlients``, ``includecolumns``, ``includeqbofields``, ``isjira``, ``issentinel``,
                ``isservicenow``, ``showcounts``, ``snowclients``; ids ``integration_tenantids``; int
                ``columns_id``, ``sentinelid``, ``snowaccountid``, ``ticketarea_id``, ``view_id``; str
                ``advanced_search``, ``domain``, ``integration_type``.
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
        **filters: Unpack[ClientFilters],
    ) -> AsyncListing[ClientRow]:
        """Iterate over all clients, page by page.

        Calls ``GET /Client``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.clients.Clients.list_all``.
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
        **filters: Unpack[ClientFilters],
    ) -> AsyncChanges[ClientRow]:
        """Iterate over the clients that changed since a moment, or since the last time.

        Calls ``GET /Client``. Sends ``lastupdatefromdate`` and compares ``alastupdate`` of rows that show
        it; the others come again where two readings overlap. Deletions cannot be seen, nor that a record
        became inactive, unless ``includeinactive`` is given.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.clients.Clients.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ClientGetOptions]
    ) -> Client:
        """Return one of the clients by its id, with all details.

        Calls ``GET /Client/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ClientFields | ClientRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ClientFields],
    ) -> Client:
        """Create one of the clients and return it as the server has it.

        Calls ``POST /Client``. Needs ``name``. A live tenant of build 2.250 has created and changed records
        with it, given ``name``.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ClientFields | ClientRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[ClientFields],
    ) -> BulkReport[Client]:
        """Create many clients, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations),
        )

    async def update(
        self,
        id: int,
        data: ClientFields | ClientRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ClientFields],
    ) -> Client:
        """Change one of the clients and return it as the server has it.

        Calls ``POST /Client``, ``PUT /Client/{id}`` in the inventory dialect. A live tenant of build 2.250
        has created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | ClientRow
            | Mapping[str, object]
            | tuple[int | ClientRow, ClientFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[ClientFields],
    ) -> BulkReport[Client]:
        """Change many clients, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations),
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the clients by its id.

        Calls ``DELETE /Client/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | ClientRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Client]:
        """Delete many clients, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.delete_many``.
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

    async def find(self, **match: Unpack[ClientMatch]) -> Client | None:
        """Return the one record of the clients that has these fields, or ``None``.

        Calls ``GET /Client``. Finds by ``name``. The rows that the filter brings are compared, and all that
        is given must be equal. Where it brings too many, all pages are read before ``None`` is said. Case
        and outer blanks of ``name`` do not count. ``includeinactive`` goes along: what lists leave out
        counts too.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: ClientMatch,
        data: ClientFields | ClientRow | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Client]:
        """Return the one record of the clients that ``match`` finds, and make it if there is none.

        Calls ``POST /Client``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of ``halopsa.resources.clients.Clients.ensure``.
        """
        return await self._ensure(match, data, update=update)
