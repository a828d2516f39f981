# Generated from spec/halopsa/upstream/entities/SetupTab.yaml. Do not edit.
"""The model ``SetupTab``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class SetupTab(Entity):
    """The published schema ``SetupTab``."""

    _entity: ClassVar[str] = "api.SetupTab"

    id: int = key(default=None)
    _warning: str | None = None
    article1: int | None = None
    article2: int | None = None
    completed: bool | None = None
    duration: int | None = None
    group_id: int | None = None
    group_name: str | None = None
    icon: str | None = None
    seq: int | None = None
    subtitle: str | None = None
    system_use: int | None = None
    title: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
