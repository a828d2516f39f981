# Generated from spec/halopsa/upstream/entities/ChatInputSuggestion_UI.yaml. Do not edit.
"""The model ``ChatInputSuggestion_UI``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ChatInputSuggestion_UI(Entity):
    """The published schema ``ChatInputSuggestion_UI``."""

    _entity: ClassVar[str] = "api.ChatInputSuggestion_UI"

    id: int = key(default=None)
    message_text: str | None = None
    suggestion_text: str | None = None
    type: int | None = None
