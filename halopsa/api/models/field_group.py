# Generated from spec/halopsa/upstream/entities/FieldGroup.yaml. Do not edit.
"""The model ``FieldGroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.request_type_field_restriction import RequestTypeFieldRestriction


@entity
class FieldGroup(Entity):
    """The published schema ``FieldGroup``."""

    _entity: ClassVar[str] = "api.FieldGroup"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    collapsedbydefault: bool | None = None
    description: str | None = None
    enduseraction: int | None = None
    enduserdetail: int | None = None
    enduserdetailhideifempty: bool | None = None
    endusernew: int | None = None
    fields: list[RequestTypeField] | None = None
    group_visibility_conditions: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    header: str | None = None
    intent: str | None = None
    name: str | None = None
    outcomes: list[KeyPair2] | None = None
    read_restrictions: list[RequestTypeFieldRestriction] | None = None
    """Since build 2.250."""
    restrictread: int | None = None
    """Since build 2.250."""
    restrictupdate: int | None = None
    """Since build 2.250."""
    supplierdetail: int | None = None
    """Since build 2.250."""
    supplierhideifempty: bool | None = None
    """Since build 2.250."""
    techaction: int | None = None
    techdetail: int | None = None
    techdetailhideifempty: bool | None = None
    technew: int | None = None
    techtab_id: int | None = None
    """Since build 2.250."""
    techtab_name: str | None = None
    """Since build 2.250."""
    tickettypes: list[KeyPair2] | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    update_restrictions: list[RequestTypeFieldRestriction] | None = None
    """Since build 2.250."""
    visibility_conditions: list[CustomFieldVisibility] | None = None
