# Generated from spec/halopsa/upstream/entities/Xtype.yaml. Do not edit.
"""The model ``Xtype``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.booking_type import BookingType
    from halopsa.api.models.booking_type_timeslot import BookingTypeTimeslot
    from halopsa.api.models.field import Field
    from halopsa.api.models.field_role_restriction import FieldRoleRestriction
    from halopsa.api.models.serv_site_list import ServSite_List
    from halopsa.api.models.site_list import Site_List
    from halopsa.api.models.tab_config import TabConfig
    from halopsa.api.models.type_info import TypeInfo
    from halopsa.api.models.x_type_role import XTypeRole
    from halopsa.api.models.x_type_status import XTypeStatus


@entity
class Xtype(Entity):
    """The published schema ``Xtype``."""

    _entity: ClassVar[str] = "api.Xtype"

    id: int = key(default=None)
    _isimport: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    accountscode1: str | None = None
    accountscode2: str | None = None
    allow_all_view: bool | None = None
    allowall_status: bool | None = None
    allowed_status: list[XTypeStatus] | None = None
    asset_details_tab_display: int | None = None
    assetgroup_guid: str | None = None
    assetgroup_id: int | None = None
    assetgroup_name: str | None = None
    booking_sites: list[Site_List] | None = None
    bookingtypes: list[BookingType] | None = None
    businessowner_visibility: int | None = None
    column_profile_guid: str | None = None
    column_profile_id: int | None = None
    columnprofileoverride_name: str | None = None
    cost: float | None = None
    criticality_visibility: int | None = None
    defaultsequence: int | None = None
    dependencies_visibility: int | None = None
    enableresourcebooking: bool | None = None
    field_list: list[Field] | None = None
    field_restrictions: list[FieldRoleRestriction] | None = None
    fields: list[TypeInfo] | None = None
    fiid: int | None = None
    fiid_guid: str | None = None
    finame: str | None = None
    fiveyearlycost: float | None = None
    fouryearlycost: float | None = None
    guid: str | None = None
    icon: str | None = None
    intent: str | None = None
    is_businessapp: bool | None = None
    is_service: bool | None = None
    item_code: str | None = None
    itemno: int | None = None
    kaseyaid: str | None = None
    keyfield2_id: int | None = None
    keyfield2_name: str | None = None
    keyfield3_id: int | None = None
    keyfield3_name: str | None = None
    keyfield_id: int | None = None
    keyfield_name: str | None = None
    licence_visibility: int | None = None
    linkedcontracttype: int | None = None
    manufacturer: int | None = None
    memo: str | None = None
    monthlycost: float | None = None
    name: str | None = None
    new_icon: str | None = None
    newticket_priority: int | None = None
    notes_visibility: int | None = None
    priority_visibility: int | None = None
    quarterlycost: float | None = None
    resourcebooking_allow_asset_selection: bool | None = None
    resourcebooking_asset_restriction_type: int | None = None
    resourcebooking_max_days_advance: float | None = None
    resourcebooking_min_hours_advance: float | None = None
    resourcebooking_site_selection_type: int | None = None
    resourcebooking_workdays_id: int | None = None
    resourcebooking_workdays_name: str | None = None
    resourcebookingtype: int | None = None
    service_category_id: int | None = None
    service_category_name: str | None = None
    services: list[ServSite_List] | None = None
    services_visibility: int | None = None
    show_to_users: bool | None = None
    sixmonthlycost: float | None = None
    sla_visibility: int | None = None
    status_visibility: int | None = None
    supplier1: int | None = None
    tab_config: list[TabConfig] | None = None
    tagprefix: str | None = None
    technicalowner_visibility: int | None = None
    threeyearlycost: float | None = None
    timeslot_bookingtype: int | None = None
    timeslots: list[BookingTypeTimeslot] | None = None
    twoyearlycost: float | None = None
    useteamviewer: bool | None = None
    visibility_level: int | None = None
    weeklycost: float | None = None
    xtype_roles: list[XTypeRole] | None = None
    yearlycost: float | None = None
