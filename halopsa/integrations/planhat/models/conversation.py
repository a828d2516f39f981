# Generated from spec/planhat/entities/Conversation.yaml. Do not edit.
"""The model ``Conversation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.integrations.planhat.models.conversation_user import ConversationUser


@entity
class Conversation(Entity):
    """A note, an email, a chat, a call or a ticket.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Conversation"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    activity_tags: list[str] | None = None
    """On the wire: ``activityTags``."""
    archived: bool | None = None
    assignee_name: str | None = None
    """On the wire: ``assigneeName``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    company_name: str | None = None
    """Set by the server. On the wire: ``companyName``."""
    create_date: dt.datetime | None = None
    """Set by the server. On the wire: ``createDate``."""
    custom: dict[str, Any] = key(default=None)
    date: dt.datetime | None = None
    description: str | None = None
    email_template_ids: list[str] | None = None
    """Set by the server. On the wire: ``emailTemplateIds``."""
    endusers: list[Any] | None = None
    """Set by the server."""
    external_id: str | None = None
    """On the wire: ``externalId``."""
    has_attachments: bool | None = None
    """On the wire: ``hasAttachments``."""
    has_more: bool | None = None
    """On the wire: ``hasMore``."""
    history: list[Any] | None = None
    is_custom_type: bool | None = None
    """On the wire: ``isCustomType``."""
    is_open: bool | None = None
    """Set by the server. On the wire: ``isOpen``."""
    number_of_parts: int | None = None
    """Set by the server. On the wire: ``numberOfParts``."""
    number_of_relevant_parts: int | None = None
    """On the wire: ``numberOfRelevantParts``."""
    out_date: dt.datetime | None = None
    """On the wire: ``outDate``."""
    pinned: bool | None = None
    sender: list[Any] | None = None
    snippet: str | None = None
    starred: bool | None = None
    subject: str | None = None
    tags: list[str] | None = None
    """Set by the server."""
    time_bucket: list[Any] | None = None
    """Set by the server. On the wire: ``timeBucket``."""
    type: str | None = None
    user_ids: list[str] | None = None
    """Set by the server. On the wire: ``userIds``."""
    users: list[ConversationUser] | None = None
