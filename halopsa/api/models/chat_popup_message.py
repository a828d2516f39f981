# Generated from spec/halopsa/upstream/entities/ChatPopupMessage.yaml. Do not edit.
"""The model ``ChatPopupMessage``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ChatPopupMessage(Entity):
    """The published schema ``ChatPopupMessage``."""

    _entity: ClassVar[str] = "api.ChatPopupMessage"

    id: int = key(default=None)
    _warning: str | None = None
    chat_profile_id: str | None = None
    message: str | None = None
    url: str | None = None
