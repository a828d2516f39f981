# Generated from spec/halopsa/upstream/entities/LanguagePack.yaml. Do not edit.
"""The model ``LanguagePack``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.language_pack_translations import LanguagePackTranslations


@entity
class LanguagePack(Entity):
    """The published schema ``LanguagePack``."""

    _entity: ClassVar[str] = "api.LanguagePack"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    azure_code: str | None = None
    dont_remove_translations: bool | None = None
    flag: str | None = None
    is_custom: bool | None = None
    is_right_to_left: bool | None = None
    linked_code: str | None = None
    linked_id: int | None = None
    name: str | None = None
    notes: str | None = None
    short_name: str | None = None
    synctonhd: bool | None = None
    translation_details: list[LanguagePackTranslations] | None = None
    translations: list[KeyPair2] | None = None
    translations_are_custom: bool | None = None
