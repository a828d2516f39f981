# Generated from spec/halopsa/upstream/entities/ChatInputSuggestion.yaml. Do not edit.
"""The model ``ChatInputSuggestion``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ChatInputSuggestion(Entity):
    """The published schema ``ChatInputSuggestion``."""

    _entity: ClassVar[str] = "api.ChatInputSuggestion"

    id: int = key(default=None)
    _warning: str | None = None
    flowdetail_id: int | None = None
    message_text: str | None = None
    suggestion_text: str | None = None
    type: int | None = None
