# Generated from spec/halopsa/upstream/entities/Device.yaml. Do not edit.
"""The model ``Device``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.addigy_application import AddigyApplication
    from halopsa.api.models.asset_meters import AssetMeters
    from halopsa.api.models.contract_header_list import ContractHeader_List
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_applications import DeviceApplications
    from halopsa.api.models.device_flow_history import DeviceFlowHistory
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.device_user_count import DeviceUserCount
    from halopsa.api.models.dynatrace_relationship import DynatraceRelationship
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.fault_item import FaultItem
    from halopsa.api.models.field_helper import FieldHelper
    from halopsa.api.models.holidays import Holidays
    from halopsa.api.models.item_stock import ItemStock
    from halopsa.api.models.kb_entry_list import KBEntry_List
    from halopsa.api.models.lansweeper_relation import LansweeperRelation
    from halopsa.api.models.lansweeper_software import LansweeperSoftware
    from halopsa.api.models.licence_list import Licence_List
    from halopsa.api.models.lookup import Lookup
    from halopsa.api.models.qualys_host_asset_software_host_asset_software import QualysHostAssetSoftwareHostAssetSoftware
    from halopsa.api.models.rt_permission import RT_Permission
    from halopsa.api.models.serv_site import ServSite
    from halopsa.api.models.serv_site_list import ServSite_List
    from halopsa.api.models.snow_computer_user_abstract import SnowComputerUserAbstract
    from halopsa.api.models.std_request_list import StdRequest_List
    from halopsa.api.models.supplier_order_header import SupplierOrderHeader
    from halopsa.api.models.tab_config import TabConfig
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.users_list import Users_List
    from halopsa.api.models.x_type_button import XTypeButton
    from halopsa.api.models.x_type_status import XTypeStatus
    from halopsa.api.models.xtype import Xtype


@entity
class Device(Entity):
    """The published schema ``Device``."""

    _entity: ClassVar[str] = "api.Device"

    id: int = key(default=None)
    _addserialisedassets: bool | None = None
    """Published since 2026-01-25."""
    _donotvalidate: bool | None = None
    _dont_fire_automations: bool | None = None
    _dontaddnewfields: bool | None = None
    _dontupdatetype: bool | None = None
    _ignore_mandatory: bool | None = None
    """Since build 2.250."""
    _importthirdpartyid: str | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Since build 2.250."""
    _isbatch: bool | None = None
    _isclone: bool | None = None
    _isimport: bool | None = None
    _ismerge: bool | None = None
    """Since build 2.250."""
    _isupdateimport: bool | None = None
    """Since build 2.250."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _merge_asset_into: int | None = None
    """Since build 2.250."""
    _print_generate: bool | None = None
    _update_item_qbo_qty: bool | None = None
    """Since build 2.250."""
    _validateonly: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    activity_statement: str | None = None
    """Published since 2026-01-25."""
    add_child_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    add_contracts: list[ContractHeader_List] | None = None
    """Since build 2.250."""
    add_licences: list[Licence_List] | None = None
    add_parent_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    add_sibling_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    addigy_applications: list[AddigyApplication] | None = None
    addigy_id: str | None = None
    addigy_policy_id: str | None = None
    addigy_url: str | None = None
    """Since build 2.250."""
    addigy_users: list[str] | None = None
    allow_asset_maintenance: bool | None = None
    """Published since 2026-01-25."""
    allowallcustombuttons: bool | None = None
    """Published since 2026-01-25."""
    allowallstatus: bool | None = None
    allowed_custombuttons: list[XTypeButton] | None = None
    """Published since 2026-01-25."""
    allowed_status: list[XTypeStatus] | None = None
    area_guid: str | None = None
    armis_id: str | None = None
    """Published since 2026-01-25."""
    ascendant_assets: list[Device] | None = None
    ascendant_count: int | None = None
    asset_chart_json: str | None = None
    asset_field: str | None = None
    asset_type_priority: int | None = None
    assetbots_id: str | None = None
    """Since build 2.250."""
    assetgroup_name: str | None = None
    assettype_config: Xtype | None = None
    assettype_guid: str | None = None
    assettype_id: int | None = None
    assettype_name: str | None = None
    atera_id: str | None = None
    ateraid: str | None = None
    auto_link: bool | None = None
    """Published since 2026-01-25."""
    auto_tag: bool | None = None
    """Published since 2026-01-25."""
    automate_id: int | None = None
    automate_url: str | None = None
    automation_sequence: int | None = None
    """Since build 2.250."""
    auvik_device_id: str | None = None
    auvik_id: str | None = None
    auvik_network_id: str | None = None
    auvik_url: str | None = None
    aws_id: str | None = None
    azureTenantId: str | None = None
    azure_userid: str | None = None
    azure_userprincipalname: str | None = None
    barracudarmm_id: str | None = None
    bookmarked: bool | None = None
    bulkbillingperiod: int | None = None
    bulkcreated: bool | None = None
    business_owner: str | None = None
    business_owner_cab_id: int | None = None
    business_owner_cab_name: str | None = None
    business_owner_client: str | None = None
    business_owner_id: int | None = None
    business_owner_name: str | None = None
    business_owner_site: str | None = None
    business_owner_thirdpartyid: str | None = None
    """Since build 2.250."""
    businesscentral_id: str | None = None
    changebackupexists: bool | None = None
    changeguid: str | None = None
    changehistory_created_by: str | None = None
    """Published since 2026-01-25."""
    changehistory_created_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    changehistory_last_updated: dt.datetime | None = None
    """Published since 2026-01-25."""
    changehistory_updated_by: str | None = None
    """Published since 2026-01-25."""
    changetrackingwho: str | None = None
    """Since build 2.250."""
    child_asset_names: str | None = None
    child_asset_relationship_types: str | None = None
    """Since build 2.250."""
    child_assets: list[Device_List] | None = None
    child_count: int | None = None
    """Since build 2.250."""
    child_guid: str | None = None
    child_id: int | None = None
    children: list[Device] | None = None
    ci_type: int | None = None
    """Since build 2.250."""
    client_id: int | None = None
    client_name: str | None = None
    clone_count: int | None = None
    clone_inventory_numbers: str | None = None
    colour: str | None = None
    commissiondate: dt.datetime | None = None
    commissioned: int | None = None
    connectwise_control_url: str | None = None
    connectwisecontrolid: str | None = None
    connectwisermm_id: str | None = None
    contract_end_date: dt.datetime | None = None
    contract_id: int | None = None
    contract_ref: str | None = None
    contract_value: float | None = None
    contracts: list[ContractHeader_List] | None = None
    contractvaluecurrent: float | None = None
    contractvalueprior: float | None = None
    copy_unmapped_info_fields: bool | None = None
    created_from_template: int | None = None
    createdfrompurchaseorder: SupplierOrderHeader | None = None
    criticality: int | None = None
    criticality_description: str | None = None
    custombuttons: list[CustomButton] | None = None
    """Gone in build 2.250; older ones have it."""
    customfields: list[CustomField] | None = None
    datto_alternate_id: int | None = None
    datto_id: str | None = None
    datto_remote_url: str | None = None
    datto_site_uid: str | None = None
    datto_url: str | None = None
    dbusiness_owner_cab_guid: str | None = None
    """Since build 2.250."""
    deactivate_child_devices: bool | None = None
    default_contract_value: float | None = None
    default_ticket_type: int | None = None
    """Since build 2.250."""
    defaultsequence: int | None = None
    delete_child_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    delete_contracts: list[int] | None = None
    """Since build 2.250."""
    delete_parent_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    delete_sibling_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    descendant_assets: list[Device] | None = None
    descendant_count: int | None = None
    device42_id: int | None = None
    device42_url: str | None = None
    device_number: int | None = None
    diagram_field1: str | None = None
    """Since build 2.250."""
    diagram_field2: str | None = None
    """Since build 2.250."""
    diagram_field3: str | None = None
    """Since build 2.250."""
    dlastupdate: dt.datetime | None = None
    do_not_apply_template_in_the_api: bool | None = None
    """Published since 2026-01-25."""
    domotz_agent: str | None = None
    domotz_agentid: int | None = None
    domotz_id: int | None = None
    domotz_type_id: int | None = None
    dont_load_dependency_chart: bool | None = None
    """Since build 2.250."""
    dont_render_dependency_chart: bool | None = None
    """Since build 2.250."""
    dtechnical_owner_cab_guid: str | None = None
    """Since build 2.250."""
    dynatrace_from_relations: list[DynatraceRelationship] | None = None
    dynatrace_id: str | None = None
    dynatrace_to_relations: list[DynatraceRelationship] | None = None
    edit_child_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    edit_contracts: list[ContractHeader_List] | None = None
    """Since build 2.250."""
    edit_parent_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    edit_sibling_assets: list[Device_List] | None = None
    """Published since 2026-01-25."""
    environment: int | None = None
    """Published since 2026-01-25."""
    environments: list[Lookup] | None = None
    """Published since 2026-01-25."""
    eracent_id: str | None = None
    """Published since 2026-01-25."""
    ethernetMacAddress: str | None = None
    external_links: list[ExternalLink_List] | None = None
    extratabs: list[Tabname] | None = None
    """Gone in build 2.250; older ones have it."""
    fields: list[FieldHelper] | None = None
    first_user_id: int | None = None
    goodsin_po_id: int | None = None
    guid: str | None = None
    hierarchy: list[Device] | None = None
    icinga_hostname: str | None = None
    icinga_id: str | None = None
    icon: str | None = None
    impact_statement: str | None = None
    """Published since 2026-01-25."""
    import_details_id: int | None = None
    import_guid: str | None = None
    inactive: bool | None = None
    intent: str | None = None
    intune_connectionid: int | None = None
    intune_default_site: int | None = None
    intune_id: str | None = None
    intune_lastsyncdatetime: dt.datetime | None = None
    """Published since 2026-01-25."""
    intune_operating_system: str | None = None
    """Since build 2.250."""
    inventory_number: str | None = None
    is_auto_picking_asset_tag: bool | None = None
    """Since build 2.250."""
    is_businessapp_instance: bool | None = None
    """Published since 2026-01-25."""
    is_linked_businessapp: bool | None = None
    """Published since 2026-01-25."""
    is_linked_service: bool | None = None
    is_portfolio: bool | None = None
    """Published since 2026-01-25."""
    is_primary_asset: bool | None = None
    is_return: bool | None = None
    is_stock_change: bool | None = None
    is_stock_site: bool | None = None
    is_template: bool | None = None
    isassetdetails: bool | None = None
    iskaseyaagent: bool | None = None
    issue_consignment_id: int | None = None
    issue_consignment_line_id: int | None = None
    item_cost: float | None = None
    item_id: int | None = None
    item_name: str | None = None
    items_issued: list[FaultItem] | None = None
    itemstock_id: int | None = None
    itglue_id: str | None = None
    itglue_url: str | None = None
    jamf_details_id: int | None = None
    jamf_id: int | None = None
    jamf_type: str | None = None
    junipermist_id: str | None = None
    """Since build 2.250."""
    junipermist_site_id: str | None = None
    """Since build 2.250."""
    kandji_id: str | None = None
    kaseya_id: str | None = None
    kaseyaid: str | None = None
    kaseyavsa_url: str | None = None
    kaseyavsax_id: str | None = None
    """Since build 2.250."""
    kbs: list[KBEntry_List] | None = None
    key: int | None = None
    """Since build 2.250."""
    key_field: str | None = None
    key_field2: str | None = None
    key_field2_name: str | None = None
    """Since build 2.250."""
    key_field3: str | None = None
    key_field3_name: str | None = None
    """Since build 2.250."""
    key_field_name: str | None = None
    """Since build 2.250."""
    labour_warranty_end: dt.datetime | None = None
    labour_warranty_start: dt.datetime | None = None
    lansweeper_id: str | None = None
    lansweeper_parent_id: str | None = None
    lansweeper_relations: list[LansweeperRelation] | None = None
    lansweeper_site_id: str | None = None
    lansweeper_software: list[LansweeperSoftware] | None = None
    lansweeper_url: str | None = None
    lansweeperid: str | None = None
    last_modified: dt.datetime | None = None
    lastchangeofvaluedate: dt.datetime | None = None
    latest_contract_ref: str | None = None
    licence_count: int | None = None
    licences: list[Licence_List] | None = None
    licences_hierarchy: list[Licence_List] | None = None
    """Gone in build 2.250; older ones have it."""
    linked_service: ServSite | None = None
    liongard_environmnet_id: int | None = None
    liongard_id: str | None = None
    liongard_url: str | None = None
    liongardid: int | None = None
    logicmonitor_id: str | None = None
    maintenance_windows: list[Holidays] | None = None
    """Published since 2026-01-25. Gone in build 2.250; older ones have it."""
    manageengine_customer_id: str | None = None
    manageengine_id: str | None = None
    manually_linked_ticket: bool | None = None
    """Since build 2.250."""
    manufacturer_id: int | None = None
    """Published since 2026-01-25."""
    manufacturer_name: str | None = None
    """Published since 2026-01-25."""
    matching_field: str | None = None
    matching_value: str | None = None
    meters: list[AssetMeters] | None = None
    """Since build 2.250."""
    module_id: int | None = None
    """Since build 2.250."""
    nable_id: str | None = None
    ncentral_details_id: int | None = None
    ncentral_remote_url: str | None = None
    ncentral_url: str | None = None
    new_access_control: list[AccessControl] | None = None
    new_external_link: ExternalLink_List | None = None
    new_software_version: str | None = None
    ninja_remote_url: str | None = None
    ninja_url: str | None = None
    ninjarmm_id: int | None = None
    non_consignable: bool | None = None
    notes: str | None = None
    old_software_version: str | None = None
    onhold_ticket_count: int | None = None
    open_change_count: int | None = None
    open_incident_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    os_override: str | None = None
    owning_businessapp: int | None = None
    """Published since 2026-01-25."""
    owning_businessapp_name: str | None = None
    """Published since 2026-01-25."""
    owning_ci: int | None = None
    """Published since 2026-01-25."""
    owning_ci_name: str | None = None
    """Published since 2026-01-25."""
    owning_portfolio: int | None = None
    """Published since 2026-01-25."""
    owning_portfolio_name: str | None = None
    """Published since 2026-01-25."""
    owning_service: int | None = None
    """Published since 2026-01-25."""
    owning_service_name: str | None = None
    """Published since 2026-01-25."""
    parent_asset_names: str | None = None
    parent_asset_relationship_types: str | None = None
    """Since build 2.250."""
    parent_assets: list[Device_List] | None = None
    parent_count: int | None = None
    """Since build 2.250."""
    parent_guid: str | None = None
    parent_id: int | None = None
    parent_third_party_id: int | None = None
    parent_third_party_ids: list[str] | None = None
    passportal_client_id: int | None = None
    passportal_id: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_guid: str | None = None
    """Since build 2.250."""
    pdftemplate_id: int | None = None
    phone_number: str | None = None
    physicalMemoryInBytes: str | None = None
    pingservice: int | None = None
    primary_asset_chart_json: str | None = None
    primary_instance_text: str | None = None
    """Published since 2026-01-25."""
    printhtml: str | None = None
    priority_id: int | None = None
    priority_name: str | None = None
    prometheus_id: str | None = None
    prtg_details_id: int | None = None
    prtg_id: int | None = None
    purchaseorder_id: int | None = None
    """Published since 2026-01-25."""
    purchaseorder_line_id: int | None = None
    qualys_id: str | None = None
    qualys_software: list[QualysHostAssetSoftwareHostAssetSoftware] | None = None
    raynet_id: str | None = None
    """Published since 2026-01-25."""
    related_kb_names: str | None = None
    related_service_count: int | None = None
    related_service_name: str | None = None
    related_service_names: str | None = None
    related_services: str | None = None
    related_ticket_id: int | None = None
    """Published since 2026-01-25."""
    relationship_id: int | None = None
    relationship_note: str | None = None
    """Since build 2.250."""
    relationshipschanged: bool | None = None
    """Since build 2.250."""
    reserved_salesorder_id: int | None = None
    reserved_salesorder_line_id: int | None = None
    risk: float | None = None
    """Since build 2.250."""
    runbook_button_id: int | None = None
    scheduled_tickets: list[StdRequest_List] | None = None
    """Gone in build 2.250; older ones have it."""
    sequence: int | None = None
    serialization_user: int | None = None
    service_count: int | None = None
    service_guid: str | None = None
    service_id: int | None = None
    service_ids: str | None = None
    service_name: str | None = None
    services: list[ServSite_List] | None = None
    services_hierarchy: list[ServSite] | None = None
    sibling_asset_names: str | None = None
    sibling_asset_relationship_types: str | None = None
    """Since build 2.250."""
    sibling_assets: list[Device_List] | None = None
    sibling_count: int | None = None
    """Since build 2.250."""
    sibling_id: bool | None = None
    site_external_link_id: str | None = None
    site_guid: str | None = None
    site_id: int | None = None
    site_name: str | None = None
    sla_id: int | None = None
    sla_name: str | None = None
    snipeit_id: str | None = None
    snowUsers: list[SnowComputerUserAbstract] | None = None
    snow_client_id: int | None = None
    snow_id: int | None = None
    snowatlas_client_id: str | None = None
    """Since build 2.250."""
    software: list[DeviceApplications] | None = None
    sqlimport_accountsid: str | None = None
    sqlimport_did: int | None = None
    sqlimport_id: int | None = None
    sqlimport_user: str | None = None
    status_id: int | None = None
    status_name: str | None = None
    stock_date: dt.datetime | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stockdate: dt.datetime | None = None
    stockdetails: ItemStock | None = None
    supplier_contract_id: int | None = None
    supplier_contract_ref: str | None = None
    supplier_expirydate: dt.datetime | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    supplier_priority_id: int | None = None
    supplier_priority_name: str | None = None
    supplier_purchasedate: dt.datetime | None = None
    supplier_reference: str | None = None
    supplier_sla_id: int | None = None
    supplier_sla_name: str | None = None
    supplierheaderid: int | None = None
    syncro_asset_type: str | None = None
    syncro_id: str | None = None
    syncro_url: str | None = None
    syncroid: int | None = None
    tab_config: list[TabConfig] | None = None
    table: int | None = None
    """Since build 2.250."""
    tanium_id: str | None = None
    teamviewerid: str | None = None
    teamviewerpassword: str | None = None
    technical_owner: str | None = None
    technical_owner_cab_id: int | None = None
    technical_owner_cab_name: str | None = None
    technical_owner_id: int | None = None
    technical_owner_name: str | None = None
    technical_owner_thirdpartyid: str | None = None
    """Since build 2.250."""
    template_id: int | None = None
    """Since build 2.250."""
    tenable_id: str | None = None
    third_party_id: int | None = None
    third_party_id_string: str | None = None
    thirdparty_client_id: int | None = None
    thirdparty_type_id: int | None = None
    thirdparty_type_name: str | None = None
    """Since build 2.250."""
    total_ticket_count: int | None = None
    use: str | None = None
    user_count: int | None = None
    user_email: str | None = None
    user_role_breakdown: list[DeviceUserCount] | None = None
    username: str | None = None
    users: list[Users_List] | None = None
    userschanged: bool | None = None
    """Since build 2.250."""
    virima_id: str | None = None
    vmworkspace_id: str | None = None
    warranty_end: dt.datetime | None = None
    warranty_note: str | None = None
    warranty_start: dt.datetime | None = None
    workflow_history: list[DeviceFlowHistory] | None = None
    """Since build 2.250."""
    workflow_id: int | None = None
    """Since build 2.250."""
    workflow_name: str | None = None
    """Since build 2.250."""
    workflow_seq: int | None = None
    """Since build 2.250."""
    workflow_step: int | None = None
    """Since build 2.250."""
    workspace_id: str | None = None
    workspace_orgunitpath: str | None = None
    workspace_url: str | None = None
    xensam_id: str | None = None
    xtypeunamecanedit: list[RT_Permission] | None = None
    zabbix_id: str | None = None
    zabbix_url: str | None = None
