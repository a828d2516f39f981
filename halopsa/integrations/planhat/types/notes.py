# Generated from spec/planhat/resources/notes.yaml. Do not edit.
"""What calls of ``client.notes`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.integrations.planhat.models.conversation_user import ConversationUser


class ConversationFilters(TypedDict, total=False):
    """Filters of ``client.notes.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class ConversationFields(TypedDict, total=False):
    """Fields of ``client.notes`` calls that write. ``None`` clears a field."""

    activity_tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None  # on the wire: activityTags
    archived: bool | None
    assignee_name: str | None  # on the wire: assigneeName
    company_id: str | None  # on the wire: companyId
    custom: Mapping[str, Any] | None
    date: When | None
    description: str | None
    external_id: str | None  # on the wire: externalId
    has_attachments: bool | None  # on the wire: hasAttachments
    has_more: bool | None  # on the wire: hasMore
    history: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    is_custom_type: bool | None  # on the wire: isCustomType
    number_of_relevant_parts: int | None  # on the wire: numberOfRelevantParts
    out_date: When | None  # on the wire: outDate
    pinned: bool | None
    sender: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    snippet: str | None
    starred: bool | None
    subject: str | None
    type: str | None
    users: Sequence[ConversationUser | Mapping[str, Any]] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[ConversationUser | Mapping[str, Any]]] | None
