# Generated from spec/halopsa/upstream/entities/MimeMessage.yaml. Do not edit.
"""The model ``MimeMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.header import Header
    from halopsa.api.models.internet_address import InternetAddress
    from halopsa.api.models.mailbox_address import MailboxAddress
    from halopsa.api.models.mime_entity import MimeEntity


@entity
class MimeMessage(Entity):
    """The published schema ``MimeMessage``."""

    _entity: ClassVar[str] = "api.MimeMessage"

    attachments: list[MimeEntity] | None = None
    """Set by the server."""
    bcc: list[InternetAddress] | None = None
    """Set by the server."""
    body: MimeEntity | None = None
    bodyParts: list[MimeEntity] | None = None
    """Set by the server."""
    cc: list[InternetAddress] | None = None
    """Set by the server."""
    date: dt.datetime | None = None
    from_: list[InternetAddress] | None = None
    """On the wire: ``from``."""
    headers: list[Header] | None = None
    """Set by the server."""
    htmlBody: str | None = None
    """Set by the server."""
    importance: int | None = None
    """One of 0 to 2."""
    inReplyTo: str | None = None
    messageId: str | None = None
    mimeVersion: str | None = None
    priority: int | None = None
    """One of 0 to 2."""
    references: list[str] | None = None
    """Set by the server."""
    replyTo: list[InternetAddress] | None = None
    """Set by the server."""
    resentBcc: list[InternetAddress] | None = None
    """Set by the server."""
    resentCc: list[InternetAddress] | None = None
    """Set by the server."""
    resentDate: dt.datetime | None = None
    resentFrom: list[InternetAddress] | None = None
    """Set by the server."""
    resentMessageId: str | None = None
    resentReplyTo: list[InternetAddress] | None = None
    """Set by the server."""
    resentSender: MailboxAddress | None = None
    resentTo: list[InternetAddress] | None = None
    """Set by the server."""
    sender: MailboxAddress | None = None
    subject: str | None = None
    textBody: str | None = None
    """Set by the server."""
    to: list[InternetAddress] | None = None
    xPriority: int | None = None
    """One of 1 to 5."""
