# Generated from spec/halopsa/upstream/entities/GmailMessage.yaml. Do not edit.
"""The model ``GmailMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.message_part import MessagePart
    from halopsa.api.models.mime_message import MimeMessage


@entity
class GmailMessage(Entity):
    """The published schema ``GmailMessage``."""

    _entity: ClassVar[str] = "api.GmailMessage"

    id: str = key(default=None)
    eTag: str | None = None
    haloMailboxId: int | None = None
    historyId: int | None = None
    incomingEmailId: int | None = None
    internalDate: int | None = None
    labelIds: list[str] | None = None
    mimeMessage: MimeMessage | None = None
    payload: MessagePart | None = None
    raw_: str | None = None
    """On the wire: ``raw``."""
    sizeEstimate: int | None = None
    snippet: str | None = None
    threadId: str | None = None
