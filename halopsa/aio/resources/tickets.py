# Generated from spec/halopsa/resources/tickets.yaml. Do not edit.
"""AsyncTickets: ``client.tickets`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import FileInput, JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.operations.ensure import Ensured, OnClosed
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.action import Action
    from halopsa.models.action_row import ActionRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.ticket import Ticket
    from halopsa.models.ticket_row import TicketRow
    from halopsa.types.actions import ActionFields, ActionFilters
    from halopsa.types.attachments import AttachmentFilters
    from halopsa.types.tickets import (
        TicketDeleteOptions,
        TicketFields,
        TicketFilters,
        TicketGetOptions,
        TicketMatch,
    )


class AsyncTickets(AsyncResource["TicketRow", "Ticket"]):
    """Tickets of every type. Rows often lack the names behind ids; ask for them with the include flags, or get
    the ticket."""

    _name = "tickets"

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
        **filters: Unpack[TicketFilters],
    ) -> Page[TicketRow]:
        """Return one page of tickets.

        Calls ``GET /Tickets``. Two live tenants have answered it. The SLA is due at fixbydate, not at
        targetdate. A page has 100 rows at most. Rows of the list have no datecreated: it is always null.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.list``.
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
        **filters: Unpack[TicketFilters],
    ) -> AsyncListing[TicketRow]:
        """Iterate over all tickets, page by page.

        Calls ``GET /Tickets``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.tickets.Tickets.list_all``.
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
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[TicketFilters],
    ) -> AsyncChanges[TicketRow]:
        """Iterate over the tickets that changed since a moment, or since the last time.

        Calls ``GET /Tickets``. Sends ``lastupdatefromdate`` and compares ``datelastupdate`` of rows that
        show it; the others come again where two readings overlap. Deletions cannot be seen.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.tickets.Tickets.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[TicketGetOptions]
    ) -> Ticket:
        """Return one of the tickets by its id, with all details.

        Calls ``GET /Tickets/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: TicketFields | TicketRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TicketFields],
    ) -> Ticket:
        """Create one of the tickets and return it as the server has it.

        Calls ``POST /Tickets``. The ticket type may replace the given status by its own first one. A user
        needs the site the user belongs to. Needs ``summary``. A live tenant of build 2.250 has created and
        changed records with it, given ``summary``.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[TicketFields | TicketRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[TicketFields],
    ) -> BulkReport[Ticket]:
        """Create many tickets, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations, mail=mail),
        )

    async def update(
        self,
        id: int,
        data: TicketFields | TicketRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TicketFields],
    ) -> Ticket:
        """Change one of the tickets and return it as the server has it.

        Calls ``POST /Tickets``, ``PUT /Tickets/{id}`` in the inventory dialect. A live tenant of build
        2.250 has created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | TicketRow
            | Mapping[str, object]
            | tuple[int | TicketRow, TicketFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[TicketFields],
    ) -> BulkReport[Ticket]:
        """Change many tickets, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations, mail=mail),
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[TicketDeleteOptions]
    ) -> None:
        """Delete one of the tickets.

        Calls ``DELETE /Tickets/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | TicketRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Unpack[TicketDeleteOptions],
    ) -> BulkReport[Ticket]:
        """Delete many tickets, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.delete_many``.
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

    async def actions(
        self,
        id: int,
        /,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[ActionFilters],
    ) -> Page[ActionRow]:
        """Return the actions of one ticket.

        Calls ``GET /Actions``, ``GET /Tickets/{id}/Actions`` in the inventory dialect.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.actions``.
        """
        from halopsa.aio.resources.actions import AsyncActions

        return await AsyncActions(self._client)._list(
            self._op("actions", id),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    async def add_action(
        self,
        id: int,
        data: ActionFields | ActionRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ActionFields],
    ) -> Action:
        """Add one of the actions to one ticket and return it.

        Calls ``POST /Actions``, ``POST /Tickets/{id}/Actions`` in the inventory dialect. Needs ``outcome``
        or ``outcome_id``.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.add_action``.
        """
        from halopsa.aio.resources.actions import AsyncActions

        return await AsyncActions(self._client)._create(self._op("add_action", id), data, fields, allow_unknown=allow_unknown)

    async def attachments(
        self,
        id: int,
        /,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[AttachmentFilters],
    ) -> Page[AttachmentRow]:
        """Return the attachments of one ticket.

        Calls ``GET /Attachment``, ``GET /Tickets/{id}/Attachments`` in the inventory dialect.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.attachments``.
        """
        from halopsa.aio.resources.attachments import AsyncAttachments

        return await AsyncAttachments(self._client)._list(
            self._op("attachments", id),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    async def add_attachment(
        self,
        id: int,
        file: FileInput,
        /,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        note: str | None = None,
        allow_empty: bool = False,
        allow_unknown: bool = False,
    ) -> Attachment:
        """Attach a file to one ticket and return its record.

        Calls ``POST /Attachment``, ``POST /Tickets/{id}/Attachments`` in the inventory dialect. Needs
        ``filename``, ``data_base64``.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.add_attachment``.
        """
        from halopsa.aio.resources.attachments import AsyncAttachments

        return await AsyncAttachments(self._client)._upload(
            self._op("add_attachment", id),
            file,
            filename=filename,
            content_type=content_type,
            note=note,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            fields={},
        )

    async def find(self, **match: Unpack[TicketMatch]) -> Ticket | None:
        """Return the one record of the tickets that has these fields, or ``None``.

        Calls ``GET /Tickets``. Finds by ``key``, ``third_party_id_string``, ``supplier_reference``,
        ``client_reference``, ``thirdpartyref``, ``summary``; ``client_id``, ``site_id``, ``user_id`` can
        narrow that. The rows that the filter brings are compared, and all that is given must be equal.
        Where it brings too many, all pages are read before ``None`` is said. ``key`` is a text of the
        caller's, kept in ``third_party_id_string``. Of several the one that is open is meant; where none
        is, the newest. Case and outer blanks of ``summary`` do not count.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: TicketMatch,
        data: TicketFields | TicketRow | None = None,
        /,
        *,
        update: bool = False,
        on_closed: OnClosed = "new",
        key_in: str | None = None,
        action: ActionFields | None = None,
    ) -> Ensured[Ticket]:
        """Return the one record of the tickets that ``match`` finds, and make it if there is none.

        Calls ``POST /Tickets``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of ``halopsa.resources.tickets.Tickets.ensure``.
        """
        return await self._ensure(match, data, update=update, on_closed=on_closed, key_in=key_in, action=action)
