# Generated from spec/planhat/resources/time_entries.yaml. Do not edit.
"""AsyncTimeEntries: ``client.time_entries`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.time_entry import TimeEntry
    from halopsa.integrations.planhat.types.time_entries import (
        TimeEntryDuplicateOptions,
        TimeEntryFields,
        TimeEntryFilters,
    )


class AsyncTimeEntries(AsyncResource["TimeEntry", "TimeEntry"]):
    """Time that was spent. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "time_entries"

    async def list(
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

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.list``.

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
        **filters: Unpack[TimeEntryFilters],
    ) -> AsyncListing[TimeEntry]:
        """Iterate over all time entries, page by page.

        Calls ``GET /timeentries?sort=_id``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.list_all``.
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
    ) -> TimeEntry:
        """Return one of the time entries by its id, with all details.

        Calls ``GET /timeentries/{id}``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
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

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.create_many``.
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
        data: TimeEntryFields | TimeEntry | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TimeEntryFields],
    ) -> TimeEntry:
        """Change one of the time entries and return it as the server has it.

        Calls ``PUT /timeentries/{id}``. Grade C: only the documentation, or only a public client, has it.
        Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.update_many``.
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
        """Delete one of the time entries by its id.

        Calls ``DELETE /timeentries/{id}``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.delete_many``.
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

    async def duplicate(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[TimeEntryDuplicateOptions],
    ) -> object:
        """Make copies of these.

        Calls ``POST /timeentries/duplicate``. Grade C: only the documentation, or only a public client, has
        it. Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.duplicate``.
        """
        return await self._call(
            self._op("duplicate"), None, experimental=experimental, timeout=timeout, fields=fields
        )

    async def bulk_upsert(
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

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.time_entries.TimeEntries.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
