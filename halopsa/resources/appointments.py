# Generated from spec/halopsa/resources/appointments.yaml. Do not edit.
"""Appointments: ``client.appointments``."""

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
    from halopsa.models.appointment import Appointment
    from halopsa.models.appointment_row import AppointmentRow
    from halopsa.types.appointments import (
        AppointmentDeleteOptions,
        AppointmentFields,
        AppointmentFilters,
        AppointmentGetOptions,
    )


class Appointments(Resource["AppointmentRow", "Appointment"]):
    """Calendar appointments and tasks of agents."""

    _name = "appointments"

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
        **filters: Unpack[AppointmentFilters],
    ) -> Page[AppointmentRow]:
        """Return one page of appointments.

        Calls ``GET /Appointment``. Give start_date and end_date. One live tenant ignored paging here and
        returned tens of megabytes. A live tenant has answered it.

        Args:
            page_size: Rows to ask for. Default 50. The server may give fewer.
            page_no: The page's number, from 1.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.appointments.AppointmentFilters``. ``None`` leaves a filter
                out; one that rows contradict is told with a warning.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            agents: Rows whose ``agent_id`` is one of these. An appointment can have several agents.
            appointmentsonly: True: only rows whose ``is_task`` is not set.
            client_id: Rows whose ``client_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            end_date: Rows whose ``end_date`` is this moment or earlier. A plain date means the end of
                that day. The end of the window on a live tenant; appointments may reach beyond it. Seen
                live.
            excluderecurring: Leaves out recurring appointments.
            excluderecurringmaster: Leaves out the masters of recurring appointments.
            hidecompleted: Leaves out appointments that are completed.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedeleted: Deleted appointments come too.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            showall: By its name, it brings rows that other filters leave out.
            showchanges: Change requests come too.
            showholidays: By its name, it brings rows that other filters leave out.
            showprojects: By its name, it brings rows that other filters leave out.
            showshifts: By its name, it brings rows that other filters leave out.
            start_date: Rows whose ``start_date`` is this moment or later. The start of the window on a
                live tenant; appointments may reach into it. Seen live.
            tasksonly: True: only rows whose ``is_task`` is set.
            ticket_id: Rows whose ``ticket_id`` is this.
            types: Rows whose ``appointment_type_id`` is one of these.
            utcoffset: Is added to dates, which are in UTC.
            Published by name and type alone: bool ``excludenonticketapptodo``, ``getopenjourney``,
                ``isrecurringchild``, ``isrecurringmaster``, ``my_approvals``, ``recurringchangeonly``,
                ``shiftsonly``, ``showholidayonce``; int ``toplevel_id``; str ``advanced_search``,
                ``assets``, ``locations``, ``recurringmasterid``, ``showappointments``, ``statuses``.

        Returns:
            A ``Page`` of ``AppointmentRow``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

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
        **filters: Unpack[AppointmentFilters],
    ) -> Listing[AppointmentRow]:
        """Iterate over all appointments, page by page.

        Calls ``GET /Appointment``. Give start_date and end_date. One live tenant ignored paging here and
        returned tens of megabytes.

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
            names: Fill ``agent_name``, ``client_name``, ``site_name`` where a row lacks them, from
                lists that are kept.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.appointments.AppointmentFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``AppointmentRow``: iterable, each iteration afresh, with ``to_list()``,
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
        **filters: Unpack[AppointmentFilters],
    ) -> Changes[AppointmentRow]:
        """Iterate over the appointments that changed since a moment, or since the last time.

        Calls ``GET /Appointment``. Give start_date and end_date. One live tenant ignored paging here and
        returned tens of megabytes. Reads the whole list and compares ``last_modified`` here: no filter for
        it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has verified
        on a live tenant that every change moves the date.

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
            names: Fill ``agent_name``, ``client_name``, ``site_name`` where a row lacks them, from
                lists that are kept.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.appointments.AppointmentFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            ``Changes``, a ``Listing`` of ``AppointmentRow``. Once it was read to the end,
                ``bookmark()`` is what to pass as ``when`` the next time.

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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AppointmentGetOptions]
    ) -> Appointment:
        """Return one of the appointments by its id, with all details.

        Calls ``GET /Appointment/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.appointments.AppointmentGetOptions``.

        Returns:
            ``Appointment``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: AppointmentFields | AppointmentRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[AppointmentFields],
    ) -> Appointment:
        """Create one of the appointments and return it as the server has it.

        Calls ``POST /Appointment``. Agents go in as agents=[{'id': 7, 'use': 'agent'}]. Needs ``subject``,
        ``start_date``, ``end_date``. A live tenant of build 2.250 has created and changed records with it,
        given ``subject``, ``start_date``, ``end_date`` and ``agents``.

        Args:
            data: A mapping, or a model; see ``AppointmentFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Appointment``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[AppointmentFields | AppointmentRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[AppointmentFields],
    ) -> BulkReport[Appointment]:
        """Create many appointments, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``AppointmentFields``.

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
        data: AppointmentFields | AppointmentRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[AppointmentFields],
    ) -> Appointment:
        """Change one of the appointments and return it as the server has it.

        Calls ``POST /Appointment``, ``PUT /Appointment/{id}`` in the inventory dialect. A live tenant of
        build 2.250 has created and changed records with it.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``AppointmentFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Appointment``. Fields the answer lacks read ``None``.

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
            | AppointmentRow
            | Mapping[str, object]
            | tuple[int | AppointmentRow, AppointmentFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[AppointmentFields],
    ) -> BulkReport[Appointment]:
        """Change many appointments, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``AppointmentFields``.

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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AppointmentDeleteOptions]
    ) -> None:
        """Delete one of the appointments by its id.

        Calls ``DELETE /Appointment/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.appointments.AppointmentDeleteOptions``.

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
        ids: Iterable[int | AppointmentRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Unpack[AppointmentDeleteOptions],
    ) -> BulkReport[Appointment]:
        """Delete many appointments, one request for each, and say what became of every one.

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
