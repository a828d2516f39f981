# Generated from spec/halopsa/resources/actions.yaml. Do not edit.
"""Actions: ``client.actions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.models.action import Action
    from halopsa.models.action_row import ActionRow
    from halopsa.types.actions import ActionDeleteOptions, ActionFields, ActionFilters, ActionGetOptions


class Actions(Resource["ActionRow", "Action"]):
    """Actions (notes, mails, time) of tickets. Their ids count from 1 within each ticket, so calls for one
    action need the ticket's id too; lists take a ticket, or a window of time over all tickets."""

    _name = "actions"

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
        **filters: Unpack[ActionFilters],
    ) -> Page[ActionRow]:
        """Return one page of actions.

        Calls ``GET /Actions``. Without a ticket, startdate and enddate read the actions of all tickets in
        that window, all in one answer. Without either a tenant times out. Needs one of ``ticket_id``,
        ``startdate``. A live tenant has answered it, without rows. A live tenant gave no answer in time:
        narrow it by a filter, or raise ``timeout``.

        Args:
            page_size: Has no effect on v2.
            page_no: Must be 1: the list comes whole.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.actions.ActionFilters``. ``None`` leaves a filter out; one
                that rows contradict is told with a warning.

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

        Returns:
            A ``Page`` of ``ActionRow``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._list(
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
    ) -> Listing[ActionRow]:
        """Iterate over all actions, page by page.

        Calls ``GET /Actions``. Without a ticket, startdate and enddate read the actions of all tickets in
        that window, all in one answer. Without either a tenant times out. Needs one of ``ticket_id``,
        ``startdate``.

        Args:
            page_size: Has no effect on v2.
            prefetch: Has no effect on v2.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list comes whole, in one answer.
            names: Fill ``new_status_name``, ``outcome`` where a row lacks them, from lists that are
                kept.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.actions.ActionFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``ActionRow``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
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
    ) -> Changes[ActionRow]:
        """Iterate over the actions that changed since a moment, or since the last time.

        Calls ``GET /Actions``. Without a ticket, startdate and enddate read the actions of all tickets in
        that window, all in one answer. Without either a tenant times out. Reads the whole list and compares
        ``last_updated`` here: no filter for it is known. Rows without that date come every time. Deletions
        cannot be seen. Nobody has verified on a live tenant that every change moves the date. Needs one of
        ``ticket_id``, ``startdate``.

        Args:
            when: A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this,
                or its text.
            overlap: How much earlier to look, for changes that showed up late. Default 5 minutes.
            page_size: Has no effect on v2.
            prefetch: Has no effect on v2.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list comes whole, in one answer.
            names: Fill ``new_status_name``, ``outcome`` where a row lacks them, from lists that are
                kept.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.actions.ActionFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``ActionRow``. Once it was read to the end, ``bookmark()`` is
                what to pass as ``when`` the next time.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
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

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ActionGetOptions]
    ) -> Action:
        """Return one of the actions by its id, with all details.

        Calls ``GET /Actions/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.actions.ActionGetOptions``.

        Returns:
            ``Action``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
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

        Args:
            data: A mapping, or a model; see ``ActionFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Action``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
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

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            rows: What ``create`` takes, in any iterable.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            automations: False sends the switch that keeps automations of the tenant from running.
            mail: False sends the switch that keeps mail to users from going out.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``ActionFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations, mail=mail),
        )

    def update(
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

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``ActionFields``) or a model, of which what was changed
                is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Action``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
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

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            targets: Ids, records (what was changed on one is sent), mappings with the key, or pairs of
                an id and its own fields. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            before: Keep what the fields held before, for ``undo``: one request more for each that was
                not handed over as a record. Default: with a journal.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            automations: False sends the switch that keeps automations of the tenant from running.
            mail: False sends the switch that keeps mail to users from going out.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``ActionFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations, mail=mail),
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ActionDeleteOptions]
    ) -> None:
        """Delete one of the actions by its id.

        Calls ``DELETE /Actions/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.actions.ActionDeleteOptions``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
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

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            ids: Ids, records, or mappings with the key. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            allow_unknown: Send options that are not known here, as they are named.
            **options: Those of ``delete``, for all.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
