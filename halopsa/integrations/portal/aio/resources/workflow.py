# Generated from spec/portal/resources/workflow.yaml. Do not edit.
"""AsyncWorkflow: ``client.workflow`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.portal.models.workflow_record import WorkflowRecord
    from halopsa.integrations.portal.types.workflow import (
        WorkflowRecordApproveOptions,
        WorkflowRecordFilters,
        WorkflowRecordRejectOptions,
        WorkflowRecordTasksOptions,
    )


class AsyncWorkflow(AsyncResource["WorkflowRecord", "WorkflowRecord"]):
    """Workflows, their instances and tasks. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "workflow"

    async def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[WorkflowRecordFilters],
    ) -> Page[WorkflowRecord]:
        """Return one page of workflow.

        Calls ``GET /workflows``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.workflow.Workflow.search``.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
        """
        return await self._list(
            self._op("search", experimental=experimental),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def search_all(
        self,
        *,
        experimental: bool = False,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[WorkflowRecordFilters],
    ) -> AsyncListing[WorkflowRecord]:
        """Iterate over all workflow, page by page.

        Calls ``GET /workflows``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.portal.resources.workflow.Workflow.search_all``.
        """
        return self._list_all(
            self._op("search", experimental=experimental),
            page_size=limit,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> WorkflowRecord:
        """Return one of the workflow by its id, with all details.

        Calls ``GET /workflows/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.workflow.Workflow.find_by_id``.
        """
        return await self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def instances(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return the instances of workflows, each a workflow that was begun.

        Calls ``GET /workflows/instances``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.workflow.Workflow.instances``.
        """
        return await self._call(
            self._op("instances", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    async def tasks(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[WorkflowRecordTasksOptions],
    ) -> object:
        """Return the tasks of one person or of all.

        Calls ``GET /workflows/tasks``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.workflow.Workflow.tasks``.
        """
        return await self._call(
            self._op("tasks", experimental=experimental), None, experimental=experimental, timeout=timeout, fields=fields
        )

    async def approve(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[WorkflowRecordApproveOptions],
    ) -> object:
        """Approve one task.

        Calls ``POST /workflows/tasks/{id}/approve``. The id is that of the task. Grade D: inferred; nobody
        has verified it. Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.workflow.Workflow.approve``.
        """
        return await self._call(
            self._op("approve", experimental=experimental), id, experimental=experimental, timeout=timeout, fields=fields
        )

    async def reject(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[WorkflowRecordRejectOptions],
    ) -> object:
        """Reject one task.

        Calls ``POST /workflows/tasks/{id}/reject``. The id is that of the task. Grade D: inferred; nobody
        has verified it. Nobody has verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.workflow.Workflow.reject``.
        """
        return await self._call(
            self._op("reject", experimental=experimental), id, experimental=experimental, timeout=timeout, fields=fields
        )
