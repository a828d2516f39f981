# Generated from spec/halopsa/upstream/entities/ChatBanner.yaml. Do not edit.
"""The model ``ChatBanner``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class ChatBanner(Entity):
    """The published schema ``ChatBanner``."""

    _entity: ClassVar[str] = "api.ChatBanner"

    id: int = key(default=None)
    _warning: str | None = None
    chat_profile_id: str | None = None
    end_date: dt.datetime | None = None
    message: str | None = None
    sequence: int | None = None
    start_date: dt.datetime | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
