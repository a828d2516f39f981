# Generated from spec/halopsa/resources/tickets.yaml. Do not edit.
"""Tickets: ``client.tickets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import FileInput, JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.operations.ensure import Ensured, OnClosed
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
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


class Tickets(Resource["TicketRow", "Ticket"]):
    """Tickets of every type. Rows often lack the names behind ids; ask for them with the include flags, or get
    the ticket."""

    _name = "tickets"

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
        **filters: Unpack[TicketFilters],
    ) -> Page[TicketRow]:
        """Return one page of tickets.

        Calls ``GET /Tickets``. Two live tenants have answered it. The SLA is due at fixbydate, not at
        targetdate. A page has 100 rows at most. Rows of the list have no datecreated: it is always null.

        Args:
            page_size: Rows to ask for. Default 50. The server may give fewer.
            page_no: The page's number, from 1.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.tickets.TicketFilters``. ``None`` leaves a filter out; one
                that rows contradict is told with a warning.

        Returns:
            A ``Page`` of ``TicketRow``: a sequence with ``record_count``, ``page_size``, ``complete``.

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
        **filters: Unpack[TicketFilters],
    ) -> Listing[TicketRow]:
        """Iterate over all tickets, page by page.

        Calls ``GET /Tickets``.

        Args:
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            names: Fill ``agent_name``, ``category_1``, ``category_2``, ``category_3``, ``category_4``,
                ``client_name``, ``priority_name``, ``site_name``, ``sla_name``, ``status_name``,
                ``supplier_name``, ``team_name``, ``tickettype_name`` where a row lacks them, from lists
                that are kept.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: See ``halopsa.types.tickets.TicketFilters``. ``None`` leaves a filter out; one
                that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``TicketRow``: iterable, each iteration afresh, with ``to_list()``,
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
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[TicketFilters],
    ) -> Changes[TicketRow]:
        """Iterate over the tickets that changed since a moment, or since the last time.

        Calls ``GET /Tickets``. Sends ``lastupdatefromdate`` and compares ``datelastupdate`` of rows that
        show it; the others come again where two readings overlap. Deletions cannot be seen.

        Args:
            when: A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this,
                or its text.
            overlap: How much earlier to look, for changes that showed up late. Default 5 minutes.
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: See ``halopsa.types.tickets.TicketFilters``. ``None`` leaves a filter out; one
                that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``TicketRow``. Once it was read to the end, ``bookmark()`` is
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
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[TicketGetOptions]
    ) -> Ticket:
        """Return one of the tickets by its id, with all details.

        Calls ``GET /Tickets/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.tickets.TicketGetOptions``.

        Returns:
            ``Ticket``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
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

        Args:
            data: A mapping, or a model; see ``TicketFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Ticket``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
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
            mail: False sends the switch that keeps mail to users from going out. Nobody has verified it
                on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``TicketFields``.

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
        data: TicketFields | TicketRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TicketFields],
    ) -> Ticket:
        """Change one of the tickets and return it as the server has it.

        Calls ``POST /Tickets``, ``PUT /Tickets/{id}`` in the inventory dialect. A live tenant of build
        2.250 has created and changed records with it.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``TicketFields``) or a model, of which what was changed
                is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Ticket``. Fields the answer lacks read ``None``.

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
            mail: False sends the switch that keeps mail to users from going out. Nobody has verified it
                on a live tenant.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``TicketFields``.

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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[TicketDeleteOptions]
    ) -> None:
        """Delete one of the tickets.

        Calls ``DELETE /Tickets/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.tickets.TicketDeleteOptions``.

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

    def actions(
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

        Args:
            id: The id of the ticket.
            page_size: Has no effect on v2.
            page_no: Must be 1: the list comes whole.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.tickets.ActionFilters``. ``None`` leaves a filter out; one
                that rows contradict is told with a warning.

        Returns:
            A ``Page`` of ``ActionRow``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        from halopsa.resources.actions import Actions

        return Actions(self._client)._list(
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

    def add_action(
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

        Args:
            id: The id of the ticket.
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
        from halopsa.resources.actions import Actions

        return Actions(self._client)._create(self._op("add_action", id), data, fields, allow_unknown=allow_unknown)

    def attachments(
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

        Args:
            id: The id of the ticket.
            page_size: Has no effect on v2.
            page_no: Must be 1: the list comes whole.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.tickets.AttachmentFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.

        Returns:
            A ``Page`` of ``AttachmentRow``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        from halopsa.resources.attachments import Attachments

        return Attachments(self._client)._list(
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

    def add_attachment(
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

        Args:
            id: The id of the ticket.
            file: A path, the bytes, an open binary file (what is left of it; of one at its end all), an
                upload of a web framework, or a mapping of fields that is sent as it is.
            filename: Its name, without a path; needed for bytes.
            content_type: Its media type. Default: by the name.
            note: A note on the file.
            allow_empty: Send a file of no bytes too, which is refused otherwise.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.

        Returns:
            ``Attachment``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        from halopsa.resources.attachments import Attachments

        return Attachments(self._client)._upload(
            self._op("add_attachment", id),
            file,
            filename=filename,
            content_type=content_type,
            note=note,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            fields={},
        )

    def find(self, **match: Unpack[TicketMatch]) -> Ticket | None:
        """Return the one record of the tickets that has these fields, or ``None``.

        Calls ``GET /Tickets``. Finds by ``key``, ``third_party_id_string``, ``supplier_reference``,
        ``client_reference``, ``thirdpartyref``, ``summary``; ``client_id``, ``site_id``, ``user_id`` can
        narrow that. The rows that the filter brings are compared, and all that is given must be equal.
        Where it brings too many, all pages are read before ``None`` is said. ``key`` is a text of the
        caller's, kept in ``third_party_id_string``. Of several the one that is open is meant; where none
        is, the newest. Case and outer blanks of ``summary`` do not count.

        Args:
            **match: See ``halopsa.types.tickets.TicketMatch``.

        Returns:
            ``Ticket``, with all details, or ``None``.

        Raises:
            HaloPsaValidationError: Nothing is given to find by, or it is blank, unknown or of a wrong
                type (nothing is sent).
            HaloPsaAmbiguousError: Several records have it; they are in ``records``.
            HaloPsaIncompleteError: The list did not come whole, so nothing can be said.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._find(match)

    def ensure(
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

        Args:
            match: What it is found by; see ``halopsa.types.tickets.TicketMatch``. A new record gets it
                too.
            data: Further fields of a new record: a mapping (see ``TicketFields``) or a model.
            update: Change a record that is there where it differs from ``data``; only that is sent.
            on_closed: What to do where the only record is closed: ``new`` makes another one with the
                same key; ``reopen`` sets ``status_id`` to what ``data`` say, else to ``reopenedstatus``,
                else ``initial_status`` of its ``tickettype_id``; ``note`` adds an action. Where one is
                open, that is found.
            key_in: Where ``key`` is kept: ``third_party_id_string``, ``supplier_reference``,
                ``client_reference``, ``thirdpartyref``, or the name of a custom field. Default the first.
            action: Fields of the action that ``note`` adds. Without it the text is what ``data`` have
                in ``details``, else ``summary``, with ``outcome_id=7``, ``hiddenfromuser=True``.

        Returns:
            ``Ensured``: ``record``, a ``Ticket``, and ``outcome``, one of ``found``, ``created``,
                ``updated``, ``reopened``, ``noted``.

        Raises:
            HaloPsaValidationError: Nothing is given to find by, or it is blank, unknown or of a wrong
                type (nothing is sent).
            HaloPsaAmbiguousError: Several records have it; they are in ``records``.
            HaloPsaIncompleteError: The list did not come whole, so nothing can be said.
            HaloPsaOutcomeUnknownError: The outcome of a create is not known, and the record is not
                there yet. Call it again: it looks before it creates.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._ensure(match, data, update=update, on_closed=on_closed, key_in=key_in, action=action)
