# Generated from spec/planhat/resources/time_entries.yaml. Do not edit.
"""TimeEntries: ``client.time_entries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.time_entry import TimeEntry
    from halopsa.integrations.planhat.types.time_entries import (
        TimeEntryDuplicateOptions,
        TimeEntryFields,
        TimeEntryFilters,
    )


class TimeEntries(Resource["TimeEntry", "TimeEntry"]):
    """Time that was spent. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "time_entries"

    def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[TimeEntryFilters],
    ) -> Page[TimeEntry]:
        """Return one page of time entries.

        Calls ``GET /timeentries?sort=_id``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Args:
            page_size: Rows to ask for. Default 100. The server may give fewer.
            page_no: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.planhat.types.time_entries.TimeEntryFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Filters:
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.

        Returns:
            A ``Page`` of ``TimeEntry``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
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
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[TimeEntryFilters],
    ) -> Listing[TimeEntry]:
        """Iterate over all time entries, page by page.

        Calls ``GET /timeentries?sort=_id``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Args:
            page_size: Rows to ask for in one request. Default 2000. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PlanhatIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.integrations.planhat.types.time_entries.TimeEntryFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``TimeEntry``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatIncompleteError: With ``strict``: not everything came.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> TimeEntry:
        """Return one of the time entries by its id, with all details.

        Calls ``GET /timeentries/{id}``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``TimeEntry``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: TimeEntryFields | TimeEntry | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TimeEntryFields],
    ) -> TimeEntry:
        """Create one of the time entries and return it as the server has it.

        Calls ``POST /timeentries``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Args:
            data: A mapping, or a model; see ``TimeEntryFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``TimeEntry``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[TimeEntryFields | TimeEntry | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[TimeEntryFields],
    ) -> BulkReport[TimeEntry]:
        """Create many time entries, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``TimeEntryFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
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
        id: str,
        data: TimeEntryFields | TimeEntry | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TimeEntryFields],
    ) -> TimeEntry:
        """Change one of the time entries and return it as the server has it.

        Calls ``PUT /timeentries/{id}``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``TimeEntryFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``TimeEntry``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
        self,
        targets: Iterable[
            str
            | TimeEntry
            | Mapping[str, object]
            | tuple[str | TimeEntry, TimeEntryFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[TimeEntryFields],
    ) -> BulkReport[TimeEntry]:
        """Change many time entries, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``TimeEntryFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
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
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the time entries by its id.

        Calls ``DELETE /timeentries/{id}``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[str | TimeEntry | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[TimeEntry]:
        """Delete many time entries, one request for each, and say what became of every one.

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
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
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

    def duplicate(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[TimeEntryDuplicateOptions],
    ) -> object:
        """Make copies of these.

        Calls ``POST /timeentries/duplicate``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **fields: See ``halopsa.integrations.planhat.types.time_entries.TimeEntryDuplicateOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("duplicate"), None, experimental=experimental, timeout=timeout, fields=fields
        )

    def bulk_upsert(
        self,
        rows: Iterable[TimeEntryFields | TimeEntry | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[TimeEntry]:
        """Make or change many time entries, and say what became of each.

        Calls ``PUT /timeentries``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Args:
            rows: Mappings (see ``TimeEntryFields``) or models, in any iterable. A row is for the record
                that has its ``id``, the first of these that it has. A row that breaks a rule fails alone.
            progress: Called after each request with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``eta`` ...
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            A ``BulkReport`` of ``TimeEntry``: ``results`` has one for each row, in the order given;
                ``done``, ``failed``, ``unknown``, ``skipped``, ``created``, ``updated``;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Two rows share a key (nothing is sent). All else is in the report.
        """
        return self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
