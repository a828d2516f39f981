# Generated from spec/halopsa/resources/appointments.yaml. Do not edit.
"""AsyncAppointments: ``client.appointments`` of an async client."""

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
    from halopsa.models.appointment import Appointment
    from halopsa.models.appointment_row import AppointmentRow
    from halopsa.types.appointments import (
        AppointmentDeleteOptions,
        AppointmentFields,
        AppointmentFilters,
        AppointmentGetOptions,
    )


class AsyncAppointments(AsyncResource["AppointmentRow", "Appointment"]):
    """Calendar appointments and tasks of agents."""

    _name = "appointments"

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
        **filters: Unpack[AppointmentFilters],
    ) -> Page[AppointmentRow]:
        """Return one page of appointments.

        Calls ``GET /Appointment``. Give start_date and end_date. One live tenant ignored paging here and
        returned tens of megabytes. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.list``.

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
        **filters: Unpack[AppointmentFilters],
    ) -> AsyncListing[AppointmentRow]:
        """Iterate over all appointments, page by page.

        Calls ``GET /Appointment``. Give start_date and end_date. One live tenant ignored paging here and
        returned tens of megabytes.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.appointments.Appointments.list_all``.
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
    ) -> AsyncChanges[AppointmentRow]:
        """Iterate over the appointments that changed since a moment, or since the last time.

        Calls ``GET /Appointment``. Give start_date and end_date. One live tenant ignored paging here and
        returned tens of megabytes. Reads the whole list and compares ``last_modified`` here: no filter for
        it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has verified
        on a live tenant that every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.appointments.Appointments.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AppointmentGetOptions]
    ) -> Appointment:
        """Return one of the appointments by its id, with all details.

        Calls ``GET /Appointment/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
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

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
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

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.create_many``.
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
        data: AppointmentFields | AppointmentRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[AppointmentFields],
    ) -> Appointment:
        """Change one of the appointments and return it as the server has it.

        Calls ``POST /Appointment``, ``PUT /Appointment/{id}`` in the inventory dialect. A live tenant of
        build 2.250 has created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
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

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.update_many``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AppointmentDeleteOptions]
    ) -> None:
        """Delete one of the appointments by its id.

        Calls ``DELETE /Appointment/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
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

        Arguments and errors are those of ``halopsa.resources.appointments.Appointments.delete_many``.
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
