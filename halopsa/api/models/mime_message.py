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
    bcc: list[InternetAddress] | None = None
    body: MimeEntity | None = None
    bodyParts: list[MimeEntity] | None = None
    cc: list[InternetAddress] | None = None
    date: dt.datetime | None = None
    from_: list[InternetAddress] | None = None  # on the wire: from
    headers: list[Header] | None = None
    htmlBody: str | None = None
    importance: int | None = None
    inReplyTo: str | None = None
    messageId: str | None = None
    mimeVersion: str | None = None
    priority: int | None = None
    references: list[str] | None = None
    replyTo: list[InternetAddress] | None = None
    resentBcc: list[InternetAddress] | None = None
    resentCc: list[InternetAddress] | None = None
    resentDate: dt.datetime | None = None
    resentFrom: list[InternetAddress] | None = None
    resentMessageId: str | None = None
    resentReplyTo: list[InternetAddress] | None = None
    resentSender: MailboxAddress | None = None
    resentTo: list[InternetAddress] | None = None
    sender: MailboxAddress | None = None
    subject: str | None = None
    textBody: str | None = None
    to: list[InternetAddress] | None = None
    xPriority: int | None = None
