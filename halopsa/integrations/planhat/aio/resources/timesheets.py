# Generated from spec/planhat/resources/timesheets.yaml. Do not edit.
"""AsyncTimesheets: ``client.timesheets`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.timesheet import Timesheet
    from halopsa.integrations.planhat.types.timesheets import TimesheetFields, TimesheetFilters


class AsyncTimesheets(AsyncResource["Timesheet", "Timesheet"]):
    """Time entries of a period. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "timesheets"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[TimesheetFilters],
    ) -> Page[Timesheet]:
        """Return one page of timesheets.

        Calls ``GET /timesheets?sort=_id``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.list``.

        Filters:
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.
        """
        return await self._list(
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
        **filters: Unpack[TimesheetFilters],
    ) -> AsyncListing[Timesheet]:
        """Iterate over all timesheets, page by page.

        Calls ``GET /timesheets?sort=_id``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.timesheets.Timesheets.list_all``.
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

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> Timesheet:
        """Return one of the timesheets by its id, with all details.

        Calls ``GET /timesheets/{id}``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: TimesheetFields | Timesheet | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TimesheetFields],
    ) -> Timesheet:
        """Create one of the timesheets and return it as the server has it.

        Calls ``POST /timesheets``. Grade C: only the documentation, or only a public client, has it. Nobody
        has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[TimesheetFields | Timesheet | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[TimesheetFields],
    ) -> BulkReport[Timesheet]:
        """Create many timesheets, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.create_many``.
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
        id: str,
        data: TimesheetFields | Timesheet | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TimesheetFields],
    ) -> Timesheet:
        """Change one of the timesheets and return it as the server has it.

        Calls ``PUT /timesheets/{id}``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | Timesheet
            | Mapping[str, object]
            | tuple[str | Timesheet, TimesheetFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[TimesheetFields],
    ) -> BulkReport[Timesheet]:
        """Change many timesheets, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.update_many``.
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
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the timesheets by its id.

        Calls ``DELETE /timesheets/{id}``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | Timesheet | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Timesheet]:
        """Delete many timesheets, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.delete_many``.
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

    async def bulk_upsert(
        self,
        rows: Iterable[TimesheetFields | Timesheet | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Timesheet]:
        """Make or change many timesheets, and say what became of each.

        Calls ``PUT /timesheets``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.timesheets.Timesheets.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
