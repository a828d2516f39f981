# Generated from spec/halopsa/upstream/entities/IMAPMessage.yaml. Do not edit.
"""The model ``IMAPMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.mime_message import MimeMessage


@entity
class IMAPMessage(Entity):
    """The published schema ``IMAPMessage``."""

    _entity: ClassVar[str] = "api.IMAPMessage"

    id: str = key(default=None)
    haloMailboxId: int | None = None
    incomingEmailId: int | None = None
    mimeMessage: MimeMessage | None = None
