# Generated from spec/planhat/resources/notes.yaml. Do not edit.
"""What calls of ``client.notes`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.integrations.planhat.models.conversation_user import ConversationUser


class ConversationFilters(TypedDict, total=False):
    """Filters of ``client.notes.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class ConversationFields(TypedDict, total=False):
    """Fields of ``client.notes`` calls that write. ``None`` clears a field."""

    activity_tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    """Sent as ``activityTags``."""
    archived: bool | None
    assignee_name: str | None
    """Sent as ``assigneeName``."""
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    custom: Mapping[str, Any] | None
    date: When | None
    description: str | None
    external_id: str | None
    """Sent as ``externalId``."""
    has_attachments: bool | None
    """Sent as ``hasAttachments``."""
    has_more: bool | None
    """Sent as ``hasMore``."""
    history: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    is_custom_type: bool | None
    """Sent as ``isCustomType``."""
    number_of_relevant_parts: int | None
    """Sent as ``numberOfRelevantParts``."""
    out_date: When | None
    """Sent as ``outDate``."""
    pinned: bool | None
    sender: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    snippet: str | None
    starred: bool | None
    subject: str | None
    type: str | None
    users: Sequence[ConversationUser | Mapping[str, Any]] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[ConversationUser | Mapping[str, Any]]] | None
