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
    from halopsa.api.models.device_relationship_restriction import DeviceRelationshipRestriction
    from halopsa.api.models.field import Field
    from halopsa.api.models.field_role_restriction import FieldRoleRestriction
    from halopsa.api.models.holidays import Holidays
    from halopsa.api.models.item_device_defaults import ItemDeviceDefaults
    from halopsa.api.models.serv_site_list import ServSite_List
    from halopsa.api.models.site_list import Site_List
    from halopsa.api.models.tab_config import TabConfig
    from halopsa.api.models.type_info import TypeInfo
    from halopsa.api.models.x_type_button import XTypeButton
    from halopsa.api.models.x_type_role import XTypeRole
    from halopsa.api.models.x_type_status import XTypeStatus
    from halopsa.api.models.x_type_user_matching_integration import XTypeUserMatchingIntegration


@entity
class Xtype(Entity):
    """The published schema ``Xtype``."""

    _entity: ClassVar[str] = "api.Xtype"

    id: int = key(default=None)
    _isimport: bool | None = None
    _resource_booking_warning: str | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    accountscode1: str | None = None
    accountscode2: str | None = None
    active_tab: int | None = None
    active_tab_name: str | None = None
    allow_all_view: bool | None = None
    allow_asset_maintenance: bool | None = None
    allow_assets_as_meters: bool | None = None
    allowall_custombuttons: bool | None = None
    allowall_status: bool | None = None
    allowed_custombuttons: list[XTypeButton] | None = None
    allowed_status: list[XTypeStatus] | None = None
    apply_workflow_on_type_change: bool | None = None
    asset_details_tab_display: int | None = None
    assetgroup_guid: str | None = None
    assetgroup_id: int | None = None
    assetgroup_name: str | None = None
    assettype_tab: int | None = None
    assettype_tab_name: str | None = None
    booking_sites: list[Site_List] | None = None
    bookingtypes: list[BookingType] | None = None
    businessowner_tab: int | None = None
    businessowner_tab_name: str | None = None
    businessowner_visibility: int | None = None
    change_freeze_periods: list[Holidays] | None = None
    change_management_relationships: int | None = None
    column_profile_guid: str | None = None
    column_profile_id: int | None = None
    columnprofileoverride_name: str | None = None
    cost: float | None = None
    criticality_tab: int | None = None
    criticality_tab_name: str | None = None
    criticality_visibility: int | None = None
    default_device_template: int | None = None
    default_device_template_name: str | None = None
    default_item: int | None = None
    default_item_name: str | None = None
    default_showinusercatalog: int | None = None
    default_ticket_type: int | None = None
    defaultdevicetemplate_guid: str | None = None
    defaultsequence: int | None = None
    dependencies_tab: int | None = None
    dependencies_tab_name: str | None = None
    dependencies_visibility: int | None = None
    diagramfield1: int | None = None
    diagramfield1_name: str | None = None
    diagramfield2: int | None = None
    diagramfield2_name: str | None = None
    diagramfield3: int | None = None
    diagramfield3_name: str | None = None
    disable_downstream: bool | None = None
    disable_upstream: bool | None = None
    display_workflow_progress: bool | None = None
    dontloaddependencychart_tab: int | None = None
    dontloaddependencychart_tab_name: str | None = None
    downstream_relationship_restrictions: list[DeviceRelationshipRestriction] | None = None
    enable_lansweeper_user_matching: bool | None = None  # gone in build 2.250; older ones have it
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
    inventorynumber_tab: int | None = None
    inventorynumber_tab_name: str | None = None
    is_businessapp: bool | None = None
    is_businessapp_instance: bool | None = None
    is_portfolio: bool | None = None
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
    labourwarrantyend_tab: int | None = None
    labourwarrantyend_tab_name: str | None = None
    labourwarrantyend_visibility: int | None = None
    labourwarrantystart_tab: int | None = None
    labourwarrantystart_tab_name: str | None = None
    labourwarrantystart_visibility: int | None = None
    licence_tab: int | None = None
    licence_tab_name: str | None = None
    licence_visibility: int | None = None
    linked_asset_defaults: list[ItemDeviceDefaults] | None = None
    linkedcontracttype: int | None = None
    maintenance_windows: list[Holidays] | None = None
    manufacturer: int | None = None
    manufacturer_tab: int | None = None
    manufacturer_tab_name: str | None = None
    manufacturer_visibility: int | None = None
    memo: str | None = None
    monthlycost: float | None = None
    name: str | None = None
    new_icon: str | None = None
    newticket_priority: int | None = None
    notes_tab: int | None = None
    notes_tab_name: str | None = None
    notes_visibility: int | None = None
    owner_cab_id: int | None = None
    owner_cab_name: str | None = None
    owner_id: int | None = None
    owner_name: str | None = None
    owning_service: int | None = None
    owning_service_name: str | None = None
    owningbusinessapp_tab: int | None = None
    owningbusinessapp_tab_name: str | None = None
    owningbusinessapp_visibility: int | None = None
    owningci_tab: int | None = None
    owningci_tab_name: str | None = None
    owningci_visibility: int | None = None
    owningportfolio_tab: int | None = None
    owningportfolio_tab_name: str | None = None
    owningportfolio_visibility: int | None = None
    owningservice_tab: int | None = None
    owningservice_tab_name: str | None = None
    owningservice_visibility: int | None = None
    partswarrantyend_tab: int | None = None
    partswarrantyend_tab_name: str | None = None
    partswarrantyend_visibility: int | None = None
    partswarrantystart_tab: int | None = None
    partswarrantystart_tab_name: str | None = None
    partswarrantystart_visibility: int | None = None
    primary_instance_type: int | None = None
    primary_instance_typename: str | None = None
    priority_tab: int | None = None
    priority_tab_name: str | None = None
    priority_visibility: int | None = None
    purchasedate_tab: int | None = None
    purchasedate_tab_name: str | None = None
    purchasedate_visibility: int | None = None
    quarterlycost: float | None = None
    ref_tab: int | None = None
    ref_tab_name: str | None = None
    ref_visibility: int | None = None
    resourcebooking_allow_asset_selection: bool | None = None
    resourcebooking_allow_booking_during_slot: bool | None = None
    resourcebooking_asset_custom_field: int | None = None
    resourcebooking_asset_custom_field_name: str | None = None
    resourcebooking_asset_restriction_type: int | None = None
    resourcebooking_max_days_advance: float | None = None
    resourcebooking_min_hours_advance: float | None = None
    resourcebooking_show_asset_fields: bool | None = None
    resourcebooking_site_selection_type: int | None = None
    resourcebooking_workdays_id: int | None = None
    resourcebooking_workdays_name: str | None = None
    resourcebookingtype: int | None = None
    service_category_id: int | None = None
    service_category_name: str | None = None
    services: list[ServSite_List] | None = None
    services_tab: int | None = None
    services_tab_name: str | None = None
    services_visibility: int | None = None
    show_to_users: bool | None = None
    site_tab: int | None = None
    site_tab_name: str | None = None
    sixmonthlycost: float | None = None
    sla_tab: int | None = None
    sla_tab_name: str | None = None
    sla_visibility: int | None = None
    status_tab: int | None = None
    status_tab_name: str | None = None
    status_visibility: int | None = None
    stocklocation_tab: int | None = None
    stocklocation_tab_name: str | None = None
    stocklocation_visibility: int | None = None
    supplier1: int | None = None
    supplier_tab: int | None = None
    supplier_tab_name: str | None = None
    supplier_visibility: int | None = None
    tab_config: list[TabConfig] | None = None
    tagprefix: str | None = None
    technicalowner_tab: int | None = None
    technicalowner_tab_name: str | None = None
    technicalowner_visibility: int | None = None
    threeyearlycost: float | None = None
    timeslot_bookingtype: int | None = None
    timeslots: list[BookingTypeTimeslot] | None = None
    twoyearlycost: float | None = None
    upstream_relationship_restrictions: list[DeviceRelationshipRestriction] | None = None
    use: int | None = None
    user_matching_integrations: list[XTypeUserMatchingIntegration] | None = None
    user_tab: int | None = None
    user_tab_name: str | None = None
    user_visibility: int | None = None
    useteamviewer: bool | None = None
    visibility_level: int | None = None
    warrantynotes_tab: int | None = None
    warrantynotes_tab_name: str | None = None
    warrantynotes_visibility: int | None = None
    weeklycost: float | None = None
    workflow_guid: str | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    workflow_tab: int | None = None
    workflow_tab_name: str | None = None
    workflow_visibility: int | None = None
    xtype_roles: list[XTypeRole] | None = None
    yearlycost: float | None = None
