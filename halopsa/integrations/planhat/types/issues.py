# Generated from spec/planhat/resources/issues.yaml. Do not edit.
"""What calls of ``client.issues`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class IssueFilters(TypedDict, total=False):
    """Filters of ``client.issues.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class IssueFields(TypedDict, total=False):
    """Fields of ``client.issues`` calls that write. ``None`` clears a field."""

    archived: bool | None
    company_ids: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None  # on the wire: companyIds
    conversation_ids: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None  # on the wire: conversationIds
    custom: Mapping[str, Any] | None
    description: str | None
    enduser_ids: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None  # on the wire: enduserIds
    followers: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    priority: Any
    source: str | None
    source_id: str | None  # on the wire: sourceId
    source_url: str | None  # on the wire: sourceUrl
    status: str | None
    title: str | None
