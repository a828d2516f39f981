# Generated from spec/halopsa/upstream/entities/CFLookup.yaml. Do not edit.
"""The model ``CFLookup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class CFLookup(Entity):
    """The published schema ``CFLookup``."""

    _entity: ClassVar[str] = "api.CFLookup"

    id: str = key(default=None)
    lookupid: int | None = None
    name: str | None = None
    sequence: int | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    value2: str | None = None
    value2_bool: bool | None = None
    value3: str | None = None
    value3_bool: bool | None = None
