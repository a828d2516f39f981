# Generated from spec/halopsa/upstream/entities/LanguagePackTranslations.yaml. Do not edit.
"""The model ``LanguagePackTranslations``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class LanguagePackTranslations(Entity):
    """The published schema ``LanguagePackTranslations``."""

    _entity: ClassVar[str] = "api.LanguagePackTranslations"

    id: int = key(default=None)
    _warning: str | None = None
    context: str | None = None
    default_string: str | None = None
    description: str | None = None
    display_id: str | None = None
    """Set by the server."""
    incomplete: bool | None = None
    """Set by the server."""
    iscustomised: bool | None = None
    language_id: int | None = None
    sysid: int | None = None
    systype: int | None = None
    translation: str | None = None
