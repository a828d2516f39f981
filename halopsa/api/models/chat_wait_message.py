# Generated from spec/halopsa/upstream/entities/ChatWaitMessage.yaml. Do not edit.
"""The model ``ChatWaitMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class ChatWaitMessage(Entity):
    """The published schema ``ChatWaitMessage``."""

    _entity: ClassVar[str] = "api.ChatWaitMessage"

    id: int = key(default=None)
    _warning: str | None = None
    chat_profile_id: str | None = None
    message: str | None = None
    sequence: int | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
