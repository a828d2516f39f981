# Generated from spec/halopsa/upstream/entities/MessageContentVariable.yaml. Do not edit.
"""The model ``MessageContentVariable``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class MessageContentVariable(Entity):
    """The published schema ``MessageContentVariable``."""

    _entity: ClassVar[str] = "api.MessageContentVariable"

    id: int = key(default=None)
    _warning: str | None = None
    emailtemplate_id: int | None = None
    text: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    variable: str | None = None
