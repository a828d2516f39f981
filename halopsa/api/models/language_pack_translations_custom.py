# Generated from spec/halopsa/upstream/entities/LanguagePackTranslationsCustom.yaml. Do not edit.
"""The model ``LanguagePackTranslationsCustom``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class LanguagePackTranslationsCustom(Entity):
    """The published schema ``LanguagePackTranslationsCustom``."""

    _entity: ClassVar[str] = "api.LanguagePackTranslationsCustom"

    id: int = key(default=None)
    _dotranslate: bool | None = None
    _isimport: bool | None = None
    _translateonly: bool | None = None
    _warning: str | None = None
    default_translation: str | None = None
    entity: str | None = None
    entity_id: int | None = None
    entity_id2: int | None = None
    entity_id3: int | None = None
    """Published since 2026-01-25."""
    entity_textid: str | None = None
    """Published since 2026-01-25."""
    fieldname: str | None = None
    language_id: int | None = None
    translation: str | None = None
