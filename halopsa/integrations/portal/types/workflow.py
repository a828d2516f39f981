# Generated from spec/portal/resources/workflow.yaml. Do not edit.
"""What calls of ``client.workflow`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class WorkflowRecordFilters(TypedDict, total=False):
    """Filters of ``client.workflow.search``. Where rows show that a filter did nothing, a
    ``PortalIgnoredFilterWarning`` names it."""

    filter: Mapping[str, object] | None
    """Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has verified it."""
    sort: Sequence[Mapping[str, object]] | None
    """Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has verified it."""


class WorkflowRecordTasksOptions(TypedDict, total=False):
    """Options of ``client.workflow.tasks``. ``None`` leaves one out."""

    assignee_user_id: str | None


class WorkflowRecordApproveOptions(TypedDict, total=False):
    """Options of ``client.workflow.approve``. ``None`` leaves one out."""

    comment: str | None
    metadata: Mapping[str, object] | None


class WorkflowRecordRejectOptions(TypedDict, total=False):
    """Options of ``client.workflow.reject``. ``None`` leaves one out."""

    comment: str | None
    metadata: Mapping[str, object] | None
