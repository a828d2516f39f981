# Generated from spec/halopsa/upstream/entities/LiveChatIsTyping.yaml. Do not edit.
"""The model ``LiveChatIsTyping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class LiveChatIsTyping(Entity):
    """The published schema ``LiveChatIsTyping``."""

    _entity: ClassVar[str] = "api.LiveChatIsTyping"

    _stopped: bool | None = None
    chat_id: int | None = None
    sender_id: int | None = None
    timestamp: dt.datetime | None = None
