# Generated from spec/planhat/resources/issues.yaml. Do not edit.
"""What calls of ``client.issues`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class IssueFilters(TypedDict, total=False):
    """Filters of ``client.issues.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class IssueFields(TypedDict, total=False):
    """Fields of ``client.issues`` calls that write. ``None`` clears a field."""

    archived: bool | None
    company_ids: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    """Sent as ``companyIds``."""
    conversation_ids: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    """Sent as ``conversationIds``."""
    custom: Mapping[str, Any] | None
    description: str | None
    enduser_ids: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    """Sent as ``enduserIds``."""
    followers: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    priority: Any
    source: str | None
    source_id: str | None
    """Sent as ``sourceId``."""
    source_url: str | None
    """Sent as ``sourceUrl``."""
    status: str | None
    title: str | None
