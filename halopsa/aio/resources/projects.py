# Generated from spec/halopsa/resources/projects.yaml. Do not edit.
"""AsyncProjects: ``client.projects`` of an async client."""

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
    from halopsa.models.project import Project
    from halopsa.models.project_row import ProjectRow
    from halopsa.models.ticket_row import TicketRow
    from halopsa.types.projects import ProjectDeleteOptions, ProjectFields, ProjectFilters, ProjectGetOptions
    from halopsa.types.tickets import TicketFilters


class AsyncProjects(AsyncResource["ProjectRow", "Project"]):
    """Projects, which are tickets of a project type."""

    _name = "projects"

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
        **filters: Unpack[ProjectFilters],
    ) -> Page[ProjectRow]:
        """Return one page of projects.

        Calls ``GET /Projects``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.list``.
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
        **filters: Unpack[ProjectFilters],
    ) -> AsyncListing[ProjectRow]:
        """Iterate over all projects, page by page.

        Calls ``GET /Projects``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.projects.Projects.list_all``.
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
        **filters: Unpack[ProjectFilters],
    ) -> AsyncChanges[ProjectRow]:
        """Iterate over the projects that changed since a moment, or since the last time.

        Calls ``GET /Projects``. Sends ``lastupdatefromdate`` and compares ``datelastupdate`` of rows that
        show it; the others come again where two readings overlap. Deletions cannot be seen.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.projects.Projects.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ProjectGetOptions]
    ) -> Project:
        """Return one of the projects by its id, with all details.

        Calls ``GET /Projects/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ProjectFields | ProjectRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ProjectFields],
    ) -> Project:
        """Create one of the projects and return it as the server has it.

        Calls ``POST /Projects``. Needs ``summary``. Published by the vendor; nobody has verified this call
        on a live tenant.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ProjectFields | ProjectRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[ProjectFields],
    ) -> BulkReport[Project]:
        """Create many projects, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.create_many``.
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
        data: ProjectFields | ProjectRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ProjectFields],
    ) -> Project:
        """Change one of the projects and return it as the server has it.

        Calls ``POST /Projects``, ``PUT /Projects/{id}`` in the inventory dialect. Published by the vendor;
        nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | ProjectRow
            | Mapping[str, object]
            | tuple[int | ProjectRow, ProjectFields | Mapping[str, object]]
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
        **fields: Unpack[ProjectFields],
    ) -> BulkReport[Project]:
        """Change many projects, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.update_many``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ProjectDeleteOptions]
    ) -> None:
        """Delete one of the projects.

        Calls ``DELETE /Projects/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | ProjectRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Unpack[ProjectDeleteOptions],
    ) -> BulkReport[Project]:
        """Delete many projects, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.delete_many``.
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

    async def tasks(
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
        **filters: Unpack[TicketFilters],
    ) -> Page[TicketRow]:
        """Return the tasks of one project.

        Calls ``GET /Tickets``, ``GET /Projects/{id}/Tasks`` in the inventory dialect. Published by the
        vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.projects.Projects.tasks``.
        """
        from halopsa.aio.resources.tickets import AsyncTickets

        return await AsyncTickets(self._client)._list(
            self._op("tasks", id),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )
