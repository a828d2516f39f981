# Generated from spec/portal/resources/workflow.yaml. Do not edit.
"""Workflow: ``client.workflow``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.portal.models.workflow_record import WorkflowRecord
    from halopsa.integrations.portal.types.workflow import (
        WorkflowRecordApproveOptions,
        WorkflowRecordFilters,
        WorkflowRecordRejectOptions,
        WorkflowRecordTasksOptions,
    )


class Workflow(Resource["WorkflowRecord", "WorkflowRecord"]):
    """Workflows, their instances and tasks. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "workflow"

    def search(
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

        Args:
            limit: Rows to ask for. Default 20. The server may give fewer.
            page: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.portal.types.workflow.WorkflowRecordFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.

        Returns:
            A ``Page`` of ``WorkflowRecord``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._list(
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
    ) -> Listing[WorkflowRecord]:
        """Iterate over all workflow, page by page.

        Calls ``GET /workflows``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            limit: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PortalIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``search``; see
                ``halopsa.integrations.portal.types.workflow.WorkflowRecordFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            A ``Listing`` of ``WorkflowRecord``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            PortalIncompleteError: With ``strict``: not everything came.
            PortalError: Its subclasses, for what the server or the network does.
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

    def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> WorkflowRecord:
        """Return one of the workflow by its id, with all details.

        Calls ``GET /workflows/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``WorkflowRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def instances(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return the instances of workflows, each a workflow that was begun.

        Calls ``GET /workflows/instances``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("instances", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    def tasks(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[WorkflowRecordTasksOptions],
    ) -> object:
        """Return the tasks of one person or of all.

        Calls ``GET /workflows/tasks``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **fields: See ``halopsa.integrations.portal.types.workflow.WorkflowRecordTasksOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("tasks", experimental=experimental), None, experimental=experimental, timeout=timeout, fields=fields
        )

    def approve(
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

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **fields: See ``halopsa.integrations.portal.types.workflow.WorkflowRecordApproveOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("approve", experimental=experimental), id, experimental=experimental, timeout=timeout, fields=fields
        )

    def reject(
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

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **fields: See ``halopsa.integrations.portal.types.workflow.WorkflowRecordRejectOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("reject", experimental=experimental), id, experimental=experimental, timeout=timeout, fields=fields
        )
