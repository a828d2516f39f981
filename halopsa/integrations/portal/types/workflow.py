# Generated from spec/portal/resources/workflow.yaml. Do not edit.
"""What calls of ``client.workflow`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class WorkflowRecordFilters(TypedDict, total=False):
    """Filters of ``client.workflow.search``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``PortalIgnoredFilterWarning`` names it."""

    filter: Mapping[str, object] | None  # inferred; field to a list of values; where it goes is inferred
    sort: Sequence[Mapping[str, object]] | None  # inferred; field, and order ASC or DESC; where it goes is inferred


class WorkflowRecordTasksOptions(TypedDict, total=False):
    """Options of ``client.workflow.tasks``."""

    assignee_user_id: str | None


class WorkflowRecordApproveOptions(TypedDict, total=False):
    """Options of ``client.workflow.approve``."""

    comment: str | None
    metadata: Mapping[str, object] | None


class WorkflowRecordRejectOptions(TypedDict, total=False):
    """Options of ``client.workflow.reject``."""

    comment: str | None
    metadata: Mapping[str, object] | None
