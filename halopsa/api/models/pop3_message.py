# Generated from spec/halopsa/upstream/entities/Pop3Message.yaml. Do not edit.
"""The model ``Pop3Message``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.mime_message import MimeMessage


@entity
class Pop3Message(Entity):
    """The published schema ``Pop3Message``."""

    _entity: ClassVar[str] = "api.Pop3Message"

    id: str = key(default=None)
    haloMailboxId: int | None = None
    incomingEmailId: int | None = None
    mimeMessage: MimeMessage | None = None
