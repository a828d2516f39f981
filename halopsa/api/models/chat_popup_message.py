# Generated from spec/halopsa/upstream/entities/ChatPopupMessage.yaml. Do not edit.
"""The model ``ChatPopupMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class ChatPopupMessage(Entity):
    """The published schema ``ChatPopupMessage``."""

    _entity: ClassVar[str] = "api.ChatPopupMessage"

    id: int = key(default=None)
    _warning: str | None = None
    chat_profile_id: str | None = None
    message: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    """Published since 2026-01-25."""
    url: str | None = None
