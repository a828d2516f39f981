# Generated from spec/planhat/resources/tasks.yaml. Do not edit.
"""AsyncTasks: ``client.tasks`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.integrations.planhat._api import OVERLAP
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
    from halopsa.integrations.planhat.models.task import Task
    from halopsa.integrations.planhat.types.tasks import TaskFields, TaskFilters


class AsyncTasks(AsyncResource["Task", "Task"]):
    """Things to do."""

    _name = "tasks"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[TaskFilters],
    ) -> Page[Task]:
        """Return one page of tasks.

        Calls ``GET /tasks?sort=_id``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.tasks.Tasks.list``.

        Filters:
            company_id: Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public
                client sends it. Grade B: the documentation and one public client agree.
            is_archived: Rows whose ``is_archived`` is this. Sent as ``isArchived``.
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
        **filters: Unpack[TaskFilters],
    ) -> AsyncListing[Task]:
        """Iterate over all tasks, page by page.

        Calls ``GET /tasks?sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.tasks.Tasks.list_all``.
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
        **filters: Unpack[TaskFilters],
    ) -> AsyncChanges[Task]:
        """Iterate over the tasks that changed since a moment, or since the last time.

        Calls ``GET /tasks?sort=_id``. Reads the whole list and compares ``updated_at`` here: no filter for
        it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has verified
        on a live tenant that every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.tasks.Tasks.changed_since``.
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
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> Task:
        """Return one of the tasks by its id, with all details.

        Calls ``GET /tasks/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.tasks.Tasks.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: TaskFields | Task | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TaskFields],
    ) -> Task:
        """Create one of the tasks and return it as the server has it.

        Calls ``POST /tasks``. Needs ``company_id``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.tasks.Tasks.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[TaskFields | Task | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[TaskFields],
    ) -> BulkReport[Task]:
        """Create many tasks, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.tasks.Tasks.create_many``.
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
        data: TaskFields | Task | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[TaskFields],
    ) -> Task:
        """Change one of the tasks and return it as the server has it.

        Calls ``PUT /tasks/{id}``. A task is ended with the status ``Done``, with a capital, as a public
        field report has it; the option list says ``done``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.tasks.Tasks.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | Task
            | Mapping[str, object]
            | tuple[str | Task, TaskFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[TaskFields],
    ) -> BulkReport[Task]:
        """Change many tasks, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.tasks.Tasks.update_many``.
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
        """Delete one of the tasks by its id.

        Calls ``DELETE /tasks/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.tasks.Tasks.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | Task | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Task]:
        """Delete many tasks, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.tasks.Tasks.delete_many``.
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
        rows: Iterable[TaskFields | Task | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Task]:
        """Make or change many tasks, and say what became of each.

        Calls ``PUT /tasks``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.tasks.Tasks.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
