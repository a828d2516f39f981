# Generated from spec/halopsa/resources/teams.yaml. Do not edit.
"""AsyncTeams: ``client.teams`` of an async client."""

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
    from halopsa.models.team import Team
    from halopsa.models.team_row import TeamRow
    from halopsa.types.teams import TeamFields, TeamFilters, TeamGetOptions, TeamMatch


class AsyncTeams(AsyncResource["TeamRow", "Team"]):
    """Teams of agents."""

    _name = "teams"

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
        **filters: Unpack[TeamFilters],
    ) -> Page[TeamRow]:
        """Return one page of teams.

        Calls ``GET /Team``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            can_edit_only: Teams that the one who asks may edit, and no others.
            chat_only: Teams that live chat is open to, and no others.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            department_id: Rows whose ``department_id`` is this.
            domain: For ``showcounts``: ``reqs``, ``opps`` or ``prjs`` for tickets, opportunities or
                projects.
            ids: Rows whose ``id`` is one of these.
            include_managers: Rows have the managers of the team too.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeagentsforteams: Names of teams, with commas between them, whose agents come too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includedisabled: False leaves out rows whose ``inactive`` is set.
            includeenabled: False leaves out rows whose ``inactive`` is not set.
            memberonly: Teams of the agent who asks, and no others.
            myteamsonly: Teams of the one who asks, and no others.
            orderbyseq: In the order of their sequence numbers.
            showall: By its name, it brings rows that other filters leave out.
            showcounts: Rows have the number of tickets too.
            ticketarea_id: For ``showcounts``: the id of the ticket area whose tickets count.
            type: Teams for ``reqs``, ``opps`` or ``prjs``: tickets, opportunities, projects.
            view_id: For ``showcounts``: the id of the view whose tickets count.
            Published by name and type alone: bool ``istree``, ``mydeps``; int ``outcome_id``.
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
        **filters: Unpack[TeamFilters],
    ) -> AsyncListing[TeamRow]:
        """Iterate over all teams, page by page.

        Calls ``GET /Team``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.teams.Teams.list_all``.
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
        **filters: Unpack[TeamFilters],
    ) -> AsyncChanges[TeamRow]:
        """Iterate over the teams that changed since a moment, or since the last time.

        Calls ``GET /Team``. Reads the whole list and compares ``last_modified`` here: no filter for it is
        known. Rows without that date come every time. Deletions cannot be seen. Nobody has verified on a
        live tenant that every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.teams.Teams.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[TeamGetOptions]
    ) -> Team:
        """Return one of the teams by its id, with all details.

        Calls ``GET /Team/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: TeamFields | TeamRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TeamFields],
    ) -> Team:
        """Create one of the teams and return it as the server has it.

        Calls ``POST /Team``. Needs ``name``. A live tenant of build 2.250 has created and changed records
        with it, given ``name``.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[TeamFields | TeamRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[TeamFields],
    ) -> BulkReport[Team]:
        """Create many teams, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.create_many``.
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
        data: TeamFields | TeamRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TeamFields],
    ) -> Team:
        """Change one of the teams and return it as the server has it.

        Calls ``POST /Team``, ``PUT /Team/{id}`` in the inventory dialect. A live tenant of build 2.250 has
        created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | TeamRow
            | Mapping[str, object]
            | tuple[int | TeamRow, TeamFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[TeamFields],
    ) -> BulkReport[Team]:
        """Change many teams, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.update_many``.
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
        """Delete one of the teams by its id.

        Calls ``DELETE /Team/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | TeamRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Team]:
        """Delete many teams, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.delete_many``.
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

    async def find(self, **match: Unpack[TeamMatch]) -> Team | None:
        """Return the one record of the teams that has these fields, or ``None``.

        Calls ``GET /Team``. Finds by ``name``. The rows that the filter brings are compared, and all that
        is given must be equal. Where it brings too many, all pages are read before ``None`` is said. Case
        and outer blanks of ``name`` do not count. ``includedisabled`` and ``includeenabled`` go along: what
        lists leave out counts too.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: TeamMatch,
        data: TeamFields | TeamRow | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Team]:
        """Return the one record of the teams that ``match`` finds, and make it if there is none.

        Calls ``POST /Team``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of ``halopsa.resources.teams.Teams.ensure``.
        """
        return await self._ensure(match, data, update=update)
