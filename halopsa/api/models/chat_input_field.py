# Generated from spec/halopsa/upstream/entities/ChatInputField.yaml. Do not edit.
"""The model ``ChatInputField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.chat_input_suggestion_ui import ChatInputSuggestion_UI
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class ChatInputField(Entity):
    """The published schema ``ChatInputField``."""

    _entity: ClassVar[str] = "api.ChatInputField"

    id: int = key(default=None)
    input_suggestions: list[ChatInputSuggestion_UI] | None = None
    local_storage_key_mappings: list[KeyPair] | None = None
    """Since build 2.250."""
    lookup_values: list[KeyPair2] | None = None
    name: str | None = None
    type: str | None = None
