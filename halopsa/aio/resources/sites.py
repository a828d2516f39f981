# Generated from spec/halopsa/resources/sites.yaml. Do not edit.
"""AsyncSites: ``client.sites`` of an async client."""

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
    from halopsa.models.site import Site
    from halopsa.models.site_row import SiteRow
    from halopsa.types.sites import SiteFields, SiteFilters, SiteGetOptions, SiteMatch


class AsyncSites(AsyncResource["SiteRow", "Site"]):
    """Sites (locations) of clients."""

    _name = "sites"

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
        **filters: Unpack[SiteFilters],
    ) -> Page[SiteRow]:
        """Return one page of sites.

        Calls ``GET /Site``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            activeinactive: Two values with a comma, such as ``true,false``: whether active sites come,
                and inactive ones.
            client_id: Rows whose ``client_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            idonly: Rows have the id and nothing else. Not together with pages.
            include_custom_fields: Ids of custom fields that rows show; published since build 2.236, and
                one production client sends it for tickets. Seen live.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeactive: False leaves out rows whose ``inactive`` is not set.
            includeaddress: Rows have the address of the site too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``inactive`` is set.
            includenonstocklocations: Sites that are no stock location come too.
            includenotes: Rows have the notes of the site too.
            includestocklocations: By its name, it brings rows that other filters leave out.
            lastupdatefromdate: Rows whose ``slastupdate`` is this moment or later. Three production
                clients send date-times. Seen live.
            lastupdatetodate: Rows whose ``slastupdate`` is this moment or earlier. A plain date means
                the end of that day. Three production clients send it. Seen live.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            site_id: Rows whose ``id`` is this. Inferred from the name.
            sitefields: The ids of site fields that rows have too.
            stocklocation: Sites that are these stock locations, with commas between them.
            Published by name and type alone: bool ``azuresites``, ``exclude_internal``, ``gfisites``,
                ``includenoorderstockbin``, ``iscalendarfilter``, ``override_enablestockbins``; int
                ``contract_id``, ``item_id_qty``, ``item_salesorder_id``, ``item_salesorder_line``,
                ``toplevel_id``, ``user_override``; str ``advanced_search``.
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
        **filters: Unpack[SiteFilters],
    ) -> AsyncListing[SiteRow]:
        """Iterate over all sites, page by page.

        Calls ``GET /Site``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.sites.Sites.list_all``.
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
        **filters: Unpack[SiteFilters],
    ) -> AsyncChanges[SiteRow]:
        """Iterate over the sites that changed since a moment, or since the last time.

        Calls ``GET /Site``. Sends ``lastupdatefromdate`` and compares ``slastupdate`` of rows that show it;
        the others come again where two readings overlap. Deletions cannot be seen, nor that a record became
        inactive, unless ``includeinactive`` is given.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.sites.Sites.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[SiteGetOptions]
    ) -> Site:
        """Return one of the sites by its id, with all details.

        Calls ``GET /Site/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: SiteFields | SiteRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[SiteFields],
    ) -> Site:
        """Create one of the sites and return it as the server has it.

        Calls ``POST /Site``. Needs ``name``, ``client_id``. A live tenant of build 2.250 has created and
        changed records with it, given ``client_id`` and ``name``.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[SiteFields | SiteRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[SiteFields],
    ) -> BulkReport[Site]:
        """Create many sites, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.create_many``.
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
        data: SiteFields | SiteRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[SiteFields],
    ) -> Site:
        """Change one of the sites and return it as the server has it.

        Calls ``POST /Site``, ``PUT /Site/{id}`` in the inventory dialect. A live tenant of build 2.250 has
        created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | SiteRow
            | Mapping[str, object]
            | tuple[int | SiteRow, SiteFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[SiteFields],
    ) -> BulkReport[Site]:
        """Change many sites, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.update_many``.
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
        """Delete one of the sites by its id.

        Calls ``DELETE /Site/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | SiteRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Site]:
        """Delete many sites, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.delete_many``.
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

    async def find(self, **match: Unpack[SiteMatch]) -> Site | None:
        """Return the one record of the sites that has these fields, or ``None``.

        Calls ``GET /Site``. Finds by ``name``; ``client_id`` can narrow that. The rows that the filter
        brings are compared, and all that is given must be equal. Where it brings too many, all pages are
        read before ``None`` is said. Case and outer blanks of ``name`` do not count. ``includeinactive``
        goes along: what lists leave out counts too.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: SiteMatch,
        data: SiteFields | SiteRow | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Site]:
        """Return the one record of the sites that ``match`` finds, and make it if there is none.

        Calls ``POST /Site``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of ``halopsa.resources.sites.Sites.ensure``.
        """
        return await self._ensure(match, data, update=update)
