# Generated from spec/halopsa/resources/actions.yaml. Do not edit.
"""AsyncActions: ``client.actions`` of an async client."""

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
    from halopsa.models.action import Action
    from halopsa.models.action_row import ActionRow
    from halopsa.types.actions import ActionDeleteOptions, ActionFields, ActionFilters, ActionGetOptions


class AsyncActions(AsyncResource["ActionRow", "Action"]):
    """Actions (notes, mails, time) of tickets. Their ids count from 1 within each ticket, so calls for one
    action need the ticket's id too; lists take a ticket, or a window of time over all tickets."""

    _name = "actions"

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
        **filters: Unpack[ActionFilters],
    ) -> Page[ActionRow]:
        """Return one page of actions.

        Calls ``GET /Actions``. Without a ticket, startdate and enddate read the actions of all tickets in
        that window, all in one answer. Without either a tenant times out. Needs one of ``ticket_id``,
        ``startdate``. A live tenant has answered it, without rows. A live tenant gave no answer in time:
        narrow it by a filter, or raise ``timeout``.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            actoutcome: Rows whose ``outcome`` is this. Inferred from the name.
            agentonly: Actions that agents did, and no others.
            conversationonly: What agent and end user wrote to each other, and nothing else.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            enddate: Rows whose ``datetime`` is this moment or earlier. A plain date means the end of
                that day. Seen in one published recipe; an action has several dates. Seen live.
            excludebilling: Leaves out actions of billing, such as an invoice that is sent by mail.
            excludehiddenfrominternalit: Leaves out actions that are hidden from agents who have a
                client group.
            excludeprivate: True: only rows whose ``hiddenfromuser`` is not set. Inferred from the name.
            excludesys: Leaves out what the system did.
            importantonly: True: only rows whose ``important`` is set.
            importanttop: Important actions come first.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeagentdetails: Rows have details of the agent too.
            includeattachments: Rows have details of attachments too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includehtmlemail: Rows have the mail as HTML too.
            includehtmlnote: Rows have the note as HTML too.
            includetranslations: Rows have the number of translations too.
            ischildnotes: Actions of child tickets, and no others.
            isrelatednotes: Actions of related tickets, and no others.
            slaonly: Actions that put the SLA on hold or release it, and no others.
            startdate: Rows whose ``datetime`` is this moment or later. Seen in one published recipe; an
                action has several dates. Seen live.
            supplieronly: Actions that concern suppliers, and no others.
            ticket_id: Rows whose ``ticket_id`` is this. Observed on live tenants. Seen live.
            Published by name and type alone: bool ``includefacebookfields``,
                ``includenonactionattachments``, ``includetwitterfields``, ``intraticketonly``,
                ``timeentriesonly``; int ``actoutcomenum``; str ``datesearch``.
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
        **filters: Unpack[ActionFilters],
    ) -> AsyncListing[ActionRow]:
        """Iterate over all actions, page by page.

        Calls ``GET /Actions``. Without a ticket, startdate and enddate read the actions of all tickets in
        that window, all in one answer. Without either a tenant times out. Needs one of ``ticket_id``,
        ``startdate``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.actions.Actions.list_all``.
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
        **filters: Unpack[ActionFilters],
    ) -> AsyncChanges[ActionRow]:
        """Iterate over the actions that changed since a moment, or since the last time.

        Calls ``GET /Actions``. Without a ticket, startdate and enddate read the actions of all tickets in
        that window, all in one answer. Without either a tenant times out. Reads the whole list and compares
        ``last_updated`` here: no filter for it is known. Rows without that date come every time. Deletions
        cannot be seen. Nobody has verified on a live tenant that every change moves the date. Needs one of
        ``ticket_id``, ``startdate``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.actions.Actions.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ActionGetOptions]
    ) -> Action:
        """Return one of the actions by its id, with all details.

        Calls ``GET /Actions/{id}``.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ActionFields | ActionRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ActionFields],
    ) -> Action:
        """Create one of the actions and return it as the server has it.

        Calls ``POST /Actions``. The outcome must exist in the tenant; outcome takes its name as it is,
        outcome_id an id or a name that is checked. timetaken is in hours. who is the name of the agent
        whose action it is. Needs ``ticket_id``, ``outcome`` or ``outcome_id``. A probe sent a value that
        the server cannot take, which says nothing of the call.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ActionFields | ActionRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[ActionFields],
    ) -> BulkReport[Action]:
        """Create many actions, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.create_many``.
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
        data: ActionFields | ActionRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ActionFields],
    ) -> Action:
        """Change one of the actions and return it as the server has it.

        Calls ``POST /Actions``, ``PUT /Actions/{id}`` in the inventory dialect. A probe sent a value that
        the server cannot take, which says nothing of the call.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | ActionRow
            | Mapping[str, object]
            | tuple[int | ActionRow, ActionFields | Mapping[str, object]]
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
        **fields: Unpack[ActionFields],
    ) -> BulkReport[Action]:
        """Change many actions, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.update_many``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ActionDeleteOptions]
    ) -> None:
        """Delete one of the actions by its id.

        Calls ``DELETE /Actions/{id}``.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | ActionRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Unpack[ActionDeleteOptions],
    ) -> BulkReport[Action]:
        """Delete many actions, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.actions.Actions.delete_many``.
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
