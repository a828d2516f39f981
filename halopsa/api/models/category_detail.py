# Generated from spec/halopsa/upstream/entities/CategoryDetail.yaml. Do not edit.
"""The model ``CategoryDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class CategoryDetail(Entity):
    """The published schema ``CategoryDetail``."""

    _entity: ClassVar[str] = "api.CategoryDetail"

    id: int = key(default=None)
    _isnew: bool | None = None
    _warning: str | None = None
    allow_ai_suggestion: bool | None = None
    """Since build 2.250."""
    category_group_id: int | None = None
    category_name: str | None = None
    chargerate: int | None = None
    guid: str | None = None
    include_note: bool | None = None
    intent: str | None = None
    is_integration: bool | None = None
    itilrequesttype: int | None = None
    level1: str | None = None
    """Since build 2.250."""
    level2: str | None = None
    """Since build 2.250."""
    level3: str | None = None
    """Since build 2.250."""
    note: str | None = None
    priority_id: int | None = None
    sla_id: int | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    type_id: int | None = None
    user_note: str | None = None
    value: str | None = None
