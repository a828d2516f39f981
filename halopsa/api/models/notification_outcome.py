# Generated from spec/halopsa/upstream/entities/NotificationOutcome.yaml. Do not edit.
"""The model ``NotificationOutcome``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class NotificationOutcome(Entity):
    """The published schema ``NotificationOutcome``."""

    _entity: ClassVar[str] = "api.NotificationOutcome"

    id: int = key(default=None)
    _warning: str | None = None
    input: int | None = None
    input_text: str | None = None
    is_accept: bool | None = None
    notification_id: int | None = None
    outcome_id: int | None = None
    outcome_name: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
