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
    """Since build 2.250."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    accountscode1: str | None = None
    accountscode2: str | None = None
    active_tab: int | None = None
    """Since build 2.250."""
    active_tab_name: str | None = None
    """Since build 2.250."""
    allow_all_view: bool | None = None
    allow_asset_maintenance: bool | None = None
    """Published since 2026-01-25."""
    allow_assets_as_meters: bool | None = None
    """Since build 2.250."""
    allowall_custombuttons: bool | None = None
    """Published since 2026-01-25."""
    allowall_status: bool | None = None
    allowed_custombuttons: list[XTypeButton] | None = None
    """Published since 2026-01-25."""
    allowed_status: list[XTypeStatus] | None = None
    apply_workflow_on_type_change: bool | None = None
    """Since build 2.250."""
    asset_details_tab_display: int | None = None
    assetgroup_guid: str | None = None
    assetgroup_id: int | None = None
    assetgroup_name: str | None = None
    assettype_tab: int | None = None
    """Since build 2.250."""
    assettype_tab_name: str | None = None
    """Since build 2.250."""
    booking_sites: list[Site_List] | None = None
    bookingtypes: list[BookingType] | None = None
    businessowner_tab: int | None = None
    """Since build 2.250."""
    businessowner_tab_name: str | None = None
    """Since build 2.250."""
    businessowner_visibility: int | None = None
    change_freeze_periods: list[Holidays] | None = None
    """Since build 2.250."""
    change_management_relationships: int | None = None
    """Since build 2.250."""
    column_profile_guid: str | None = None
    column_profile_id: int | None = None
    columnprofileoverride_name: str | None = None
    cost: float | None = None
    criticality_tab: int | None = None
    """Since build 2.250."""
    criticality_tab_name: str | None = None
    """Since build 2.250."""
    criticality_visibility: int | None = None
    default_device_template: int | None = None
    """Published since 2026-01-25."""
    default_device_template_name: str | None = None
    """Published since 2026-01-25."""
    default_item: int | None = None
    """Published since 2026-01-25."""
    default_item_name: str | None = None
    """Published since 2026-01-25."""
    default_showinusercatalog: int | None = None
    """Published since 2026-01-25."""
    default_ticket_type: int | None = None
    """Since build 2.250."""
    defaultdevicetemplate_guid: str | None = None
    """Published since 2026-01-25."""
    defaultsequence: int | None = None
    dependencies_tab: int | None = None
    """Since build 2.250."""
    dependencies_tab_name: str | None = None
    """Since build 2.250."""
    dependencies_visibility: int | None = None
    diagramfield1: int | None = None
    """Since build 2.250."""
    diagramfield1_name: str | None = None
    """Since build 2.250."""
    diagramfield2: int | None = None
    """Since build 2.250."""
    diagramfield2_name: str | None = None
    """Since build 2.250."""
    diagramfield3: int | None = None
    """Since build 2.250."""
    diagramfield3_name: str | None = None
    """Since build 2.250."""
    disable_downstream: bool | None = None
    """Since build 2.250."""
    disable_upstream: bool | None = None
    """Since build 2.250."""
    display_workflow_progress: bool | None = None
    """Since build 2.250."""
    dontloaddependencychart_tab: int | None = None
    """Since build 2.250."""
    dontloaddependencychart_tab_name: str | None = None
    """Since build 2.250."""
    downstream_relationship_restrictions: list[DeviceRelationshipRestriction] | None = None
    """Published since 2026-01-25."""
    enable_lansweeper_user_matching: bool | None = None
    """Published since 2026-01-25. Gone in build 2.250; older ones have it."""
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
    """Since build 2.250."""
    inventorynumber_tab_name: str | None = None
    """Since build 2.250."""
    is_businessapp: bool | None = None
    is_businessapp_instance: bool | None = None
    """Published since 2026-01-25."""
    is_portfolio: bool | None = None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    labourwarrantyend_tab_name: str | None = None
    """Since build 2.250."""
    labourwarrantyend_visibility: int | None = None
    """Since build 2.250."""
    labourwarrantystart_tab: int | None = None
    """Since build 2.250."""
    labourwarrantystart_tab_name: str | None = None
    """Since build 2.250."""
    labourwarrantystart_visibility: int | None = None
    """Since build 2.250."""
    licence_tab: int | None = None
    """Since build 2.250."""
    licence_tab_name: str | None = None
    """Since build 2.250."""
    licence_visibility: int | None = None
    linked_asset_defaults: list[ItemDeviceDefaults] | None = None
    """Published since 2026-01-25."""
    linkedcontracttype: int | None = None
    maintenance_windows: list[Holidays] | None = None
    """Published since 2026-01-25."""
    manufacturer: int | None = None
    manufacturer_tab: int | None = None
    """Since build 2.250."""
    manufacturer_tab_name: str | None = None
    """Since build 2.250."""
    manufacturer_visibility: int | None = None
    """Since build 2.250."""
    memo: str | None = None
    monthlycost: float | None = None
    name: str | None = None
    new_icon: str | None = None
    newticket_priority: int | None = None
    notes_tab: int | None = None
    """Since build 2.250."""
    notes_tab_name: str | None = None
    """Since build 2.250."""
    notes_visibility: int | None = None
    owner_cab_id: int | None = None
    """Published since 2026-01-25."""
    owner_cab_name: str | None = None
    """Published since 2026-01-25."""
    owner_id: int | None = None
    """Published since 2026-01-25."""
    owner_name: str | None = None
    """Published since 2026-01-25."""
    owning_service: int | None = None
    """Published since 2026-01-25."""
    owning_service_name: str | None = None
    """Published since 2026-01-25."""
    owningbusinessapp_tab: int | None = None
    """Since build 2.250."""
    owningbusinessapp_tab_name: str | None = None
    """Since build 2.250."""
    owningbusinessapp_visibility: int | None = None
    """Published since 2026-01-25."""
    owningci_tab: int | None = None
    """Since build 2.250."""
    owningci_tab_name: str | None = None
    """Since build 2.250."""
    owningci_visibility: int | None = None
    """Published since 2026-01-25."""
    owningportfolio_tab: int | None = None
    """Since build 2.250."""
    owningportfolio_tab_name: str | None = None
    """Since build 2.250."""
    owningportfolio_visibility: int | None = None
    """Published since 2026-01-25."""
    owningservice_tab: int | None = None
    """Since build 2.250."""
    owningservice_tab_name: str | None = None
    """Since build 2.250."""
    owningservice_visibility: int | None = None
    """Published since 2026-01-25."""
    partswarrantyend_tab: int | None = None
    """Since build 2.250."""
    partswarrantyend_tab_name: str | None = None
    """Since build 2.250."""
    partswarrantyend_visibility: int | None = None
    """Since build 2.250."""
    partswarrantystart_tab: int | None = None
    """Since build 2.250."""
    partswarrantystart_tab_name: str | None = None
    """Since build 2.250."""
    partswarrantystart_visibility: int | None = None
    """Since build 2.250."""
    primary_instance_type: int | None = None
    """Published since 2026-01-25."""
    primary_instance_typename: str | None = None
    """Published since 2026-01-25."""
    priority_tab: int | None = None
    """Since build 2.250."""
    priority_tab_name: str | None = None
    """Since build 2.250."""
    priority_visibility: int | None = None
    purchasedate_tab: int | None = None
    """Since build 2.250."""
    purchasedate_tab_name: str | None = None
    """Since build 2.250."""
    purchasedate_visibility: int | None = None
    """Since build 2.250."""
    quarterlycost: float | None = None
    ref_tab: int | None = None
    """Since build 2.250."""
    ref_tab_name: str | None = None
    """Since build 2.250."""
    ref_visibility: int | None = None
    """Since build 2.250."""
    resourcebooking_allow_asset_selection: bool | None = None
    resourcebooking_allow_booking_during_slot: bool | None = None
    """Since build 2.250."""
    resourcebooking_asset_custom_field: int | None = None
    """Since build 2.250."""
    resourcebooking_asset_custom_field_name: str | None = None
    """Since build 2.250."""
    resourcebooking_asset_restriction_type: int | None = None
    resourcebooking_max_days_advance: float | None = None
    resourcebooking_min_hours_advance: float | None = None
    resourcebooking_show_asset_fields: bool | None = None
    """Since build 2.250."""
    resourcebooking_site_selection_type: int | None = None
    resourcebooking_workdays_id: int | None = None
    resourcebooking_workdays_name: str | None = None
    resourcebookingtype: int | None = None
    service_category_id: int | None = None
    service_category_name: str | None = None
    services: list[ServSite_List] | None = None
    services_tab: int | None = None
    """Since build 2.250."""
    services_tab_name: str | None = None
    """Since build 2.250."""
    services_visibility: int | None = None
    show_to_users: bool | None = None
    site_tab: int | None = None
    """Since build 2.250."""
    site_tab_name: str | None = None
    """Since build 2.250."""
    sixmonthlycost: float | None = None
    sla_tab: int | None = None
    """Since build 2.250."""
    sla_tab_name: str | None = None
    """Since build 2.250."""
    sla_visibility: int | None = None
    status_tab: int | None = None
    """Since build 2.250."""
    status_tab_name: str | None = None
    """Since build 2.250."""
    status_visibility: int | None = None
    stocklocation_tab: int | None = None
    """Since build 2.250."""
    stocklocation_tab_name: str | None = None
    """Since build 2.250."""
    stocklocation_visibility: int | None = None
    """Since build 2.250."""
    supplier1: int | None = None
    supplier_tab: int | None = None
    """Since build 2.250."""
    supplier_tab_name: str | None = None
    """Since build 2.250."""
    supplier_visibility: int | None = None
    """Since build 2.250."""
    tab_config: list[TabConfig] | None = None
    tagprefix: str | None = None
    technicalowner_tab: int | None = None
    """Since build 2.250."""
    technicalowner_tab_name: str | None = None
    """Since build 2.250."""
    technicalowner_visibility: int | None = None
    threeyearlycost: float | None = None
    timeslot_bookingtype: int | None = None
    timeslots: list[BookingTypeTimeslot] | None = None
    twoyearlycost: float | None = None
    upstream_relationship_restrictions: list[DeviceRelationshipRestriction] | None = None
    """Published since 2026-01-25."""
    use: int | None = None
    """Published since 2026-01-25."""
    user_matching_integrations: list[XTypeUserMatchingIntegration] | None = None
    """Since build 2.250."""
    user_tab: int | None = None
    """Since build 2.250."""
    user_tab_name: str | None = None
    """Since build 2.250."""
    user_visibility: int | None = None
    """Published since 2026-01-25."""
    useteamviewer: bool | None = None
    visibility_level: int | None = None
    warrantynotes_tab: int | None = None
    """Since build 2.250."""
    warrantynotes_tab_name: str | None = None
    """Since build 2.250."""
    warrantynotes_visibility: int | None = None
    """Since build 2.250."""
    weeklycost: float | None = None
    workflow_guid: str | None = None
    """Since build 2.250."""
    workflow_id: int | None = None
    """Since build 2.250."""
    workflow_name: str | None = None
    """Since build 2.250."""
    workflow_tab: int | None = None
    """Since build 2.250."""
    workflow_tab_name: str | None = None
    """Since build 2.250."""
    workflow_visibility: int | None = None
    """Since build 2.250."""
    xtype_roles: list[XTypeRole] | None = None
    yearlycost: float | None = None
