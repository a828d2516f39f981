# Generated from spec/halopsa/resources/teams.yaml. Do not edit.
"""Teams: ``client.teams``."""

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
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.models.team import Team
    from halopsa.models.team_row import TeamRow
    from halopsa.types.teams import TeamFields, TeamFilters, TeamGetOptions, TeamMatch


class Teams(Resource["TeamRow", "Team"]):
    """Teams of agents."""

    _name = "teams"

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
        **filters: Unpack[TeamFilters],
    ) -> Page[TeamRow]:
        """Return one page of teams.

        Calls ``GET /Team``. A live tenant has answered it.

        Args:
            page_size: Has no effect on v2.
            page_no: Must be 1: the list comes whole.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.teams.TeamFilters``. ``None`` leaves a filter out; one that
                rows contradict is told with a warning.

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

        Returns:
            A ``Page`` of ``TeamRow``: a sequence with ``record_count``, ``page_size``, ``complete``.

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
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[TeamFilters],
    ) -> Listing[TeamRow]:
        """Iterate over all teams, page by page.

        Calls ``GET /Team``.

        Args:
            page_size: Has no effect on v2.
            prefetch: Has no effect on v2.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list comes whole, in one answer.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.teams.TeamFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``TeamRow``: iterable, each iteration afresh, with ``to_list()``,
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
    ) -> Changes[TeamRow]:
        """Iterate over the teams that changed since a moment, or since the last time.

        Calls ``GET /Team``. Reads the whole list and compares ``last_modified`` here: no filter for it is
        known. Rows without that date come every time. Deletions cannot be seen. Nobody has verified on a
        live tenant that every change moves the date.

        Args:
            when: A moment (naive: UTC), or the ``bookmark()`` of the last ``changed_since`` like this,
                or its text.
            overlap: How much earlier to look, for changes that showed up late. Default 5 minutes.
            page_size: Has no effect on v2.
            prefetch: Has no effect on v2.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list comes whole, in one answer.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.teams.TeamFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``TeamRow``. Once it was read to the end, ``bookmark()`` is
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[TeamGetOptions]
    ) -> Team:
        """Return one of the teams by its id, with all details.

        Calls ``GET /Team/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.teams.TeamGetOptions``.

        Returns:
            ``Team``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
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

        Args:
            data: A mapping, or a model; see ``TeamFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Team``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
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
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``TeamFields``.

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
            fields=same,
        )

    def update(
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

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``TeamFields``) or a model, of which what was changed
                is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Team``. Fields the answer lacks read ``None``.

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
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``TeamFields``.

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
            fields=fields,
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the teams by its id.

        Calls ``DELETE /Team/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

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

    def find(self, **match: Unpack[TeamMatch]) -> Team | None:
        """Return the one record of the teams that has these fields, or ``None``.

        Calls ``GET /Team``. Finds by ``name``. The rows that the filter brings are compared, and all that
        is given must be equal. Where it brings too many, all pages are read before ``None`` is said. Case
        and outer blanks of ``name`` do not count. ``includedisabled`` and ``includeenabled`` go along: what
        lists leave out counts too.

        Args:
            **match: See ``halopsa.types.teams.TeamMatch``.

        Returns:
            ``Team``, with all details, or ``None``.

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

        Args:
            match: What it is found by; see ``halopsa.types.teams.TeamMatch``. A new record gets it too.
            data: Further fields of a new record: a mapping (see ``TeamFields``) or a model.
            update: Change a record that is there where it differs from ``data``; only that is sent.

        Returns:
            ``Ensured``: ``record``, a ``Team``, and ``outcome``, one of ``found``, ``created``,
                ``updated``.

        Raises:
            HaloPsaValidationError: Nothing is given to find by, or it is blank, unknown or of a wrong
                type (nothing is sent).
            HaloPsaAmbiguousError: Several records have it; they are in ``records``.
            HaloPsaIncompleteError: The list did not come whole, so nothing can be said.
            HaloPsaOutcomeUnknownError: The outcome of a create is not known, and the record is not
                there yet. Call it again: it looks before it creates.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._ensure(match, data, update=update)
