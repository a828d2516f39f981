# Generated from spec/halopsa/upstream/entities/RequestTypeField.yaml. Do not edit.
"""The model ``RequestTypeField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.custom_field_value_restrictions import CustomFieldValueRestrictions
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility
    from halopsa.api.models.field_group import FieldGroup
    from halopsa.api.models.field_info import FieldInfo
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.request_type_field_restriction import RequestTypeFieldRestriction


@entity
class RequestTypeField(Entity):
    """The published schema ``RequestTypeField``."""

    _entity: ClassVar[str] = "api.RequestTypeField"

    id: int = key(default=None)
    _warning: str | None = None
    agentbookingdetail: int | None = None
    """Published since 2026-01-25."""
    agentcheckboxmandatory: bool | None = None
    """Published since 2026-01-25."""
    boldlabelandvalue: bool | None = None
    canupdate: bool | None = None
    chat_message: str | None = None
    copytochild: bool | None = None
    copytochildonupdate: bool | None = None
    copytoparent: bool | None = None
    """Published since 2026-01-25."""
    copytoparentnewticket: bool | None = None
    """Since build 2.250."""
    copytoparentonupdate: bool | None = None
    """Published since 2026-01-25."""
    copytorelated: bool | None = None
    display_type: int | None = None
    enduseraction: int | None = None
    endusercheckboxmandatory: bool | None = None
    enduserdetail: int | None = None
    enduserdetailhideifempty: bool | None = None
    enduserdetailrejected: int | None = None
    endusernew: int | None = None
    fieldguid: str | None = None
    fieldid: int | None = None
    fieldinfo: FieldInfo | None = None
    fieldname: str | None = None
    group: FieldGroup | None = None
    group_visibility_conditions: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    group_visibility_conditions_value: list[CriteriaGroup] | None = None
    """Since build 2.250."""
    groupguid: str | None = None
    groupid: int | None = None
    lookup_values: list[KeyPair2] | None = None
    """Since build 2.250."""
    override_action_fieldname: str | None = None
    override_fieldname: str | None = None
    override_hint: str | None = None
    """Since build 2.250."""
    read_restrictions: list[RequestTypeFieldRestriction] | None = None
    restrictread: int | None = None
    restrictupdate: int | None = None
    rtid: int | None = None
    seq: int | None = None
    showdependency: bool | None = None
    supplierdetail: int | None = None
    """Since build 2.250."""
    supplierhideifempty: bool | None = None
    """Since build 2.250."""
    tableguid: str | None = None
    tableid: int | None = None
    techaction: int | None = None
    techdetail: int | None = None
    techdetailhideifempty: bool | None = None
    technew: int | None = None
    technewlocation: int | None = None
    techtab_columns: int | None = None
    techtab_id: int | None = None
    techtab_name: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    update_restrictions: list[RequestTypeFieldRestriction] | None = None
    usage: int | None = None
    """Published since 2026-01-25."""
    value_restrictions: list[CustomFieldValueRestrictions] | None = None
    visibility_conditions: list[CustomFieldVisibility] | None = None
    visibility_conditions_value: list[CustomFieldVisibility] | None = None
    visible: bool | None = None
    """Since build 2.250."""
