# Generated from spec/halopsa/resources/assets.yaml. Do not edit.
"""What calls of ``client.assets`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.article_row import ArticleRow
    from halopsa.models.asset import Asset
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.asset_type import AssetType
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.contract_row import ContractRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.field_value import FieldValue
    from halopsa.models.software_licence import SoftwareLicence


class AssetFilters(TypedDict, total=False):
    """Filters of ``client.assets.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None  # published only
    advanced_search: str | None  # published only
    assetgroup_id: int | None  # published only
    assetgroups: str | None  # published only
    assets: Ids | None  # published only; inferred from the name
    assettype: int | None  # published only; inferred from the name
    assettype_id: int | None  # published only
    assettypes: Ids | None  # published only
    bookmarked: bool | None  # published only
    client_id: int | None  # published only
    client_ids: Ids | None  # published only; published as text, in the newest description
    columns_id: int | None  # published only
    consignable: bool | None  # published only
    consignment_id: int | None  # published only
    contract_id: int | None  # published only
    contract_id_adding_to: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    domotzagents: bool | None  # published only
    excludethese: str | None  # published only
    globalSearchID: str | None  # published only
    idonly: bool | None  # published only
    inactive: bool | None  # published only
    include_custom_fields: Ids | None  # seen live; ids of custom fields that rows show; published since build 2.236, and one production client sends it for tickets
    includeactions: bool | None  # tenants do not know it
    includeactive: bool | None  # published only
    includeallowedstatus: bool | None  # published only
    includeassetfields: bool | None  # published only
    includechangehistorylastupdated: bool | None  # published only
    includechildren: bool | None  # published only; by its name, it brings rows that other filters leave out
    includecolumns: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includeinactive: bool | None  # published only
    includeservices: bool | None  # published only
    includeuser: bool | None  # published only
    integration_tenantids: Ids | None  # published only
    integration_type: str | None  # published only
    inventory_number: str | None  # published only
    islogonbehalfview: bool | None  # published only
    item_id: int | None  # published only
    itemstock_id: int | None  # published only
    kb_id: int | None  # published only
    lastupdatefromdate: When | None  # seen live; three production clients send date-times
    lastupdatetodate: When | None  # seen live; three production clients send it
    licence_id: int | None  # published only
    linked_to_ticket: bool | None  # published only
    linkedto_id: int | None  # published only
    mine: bool | None  # published only
    mysite: bool | None  # published only
    noicon: bool | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    previously_selected: bool | None  # published only
    previously_selected_client_id: int | None  # published only
    previously_selected_site_id: int | None  # published only
    previously_selected_user_id: int | None  # published only
    salesorder_id: int | None  # published only
    salesorder_line: int | None  # published only
    search_inventory_number_only: bool | None  # published only
    service_id: int | None  # published only
    service_ids: str | None  # published only
    site_id: int | None  # published only
    status_id: Ids | None  # published only; on the wire: assetstatuses
    stockbin_id: int | None  # published only
    stockbin_ids: Ids | None  # published only
    supplier_contract_id: int | None  # published only
    supplier_id: int | None  # published only
    suppliercontracts: Ids | None  # published only; an asset can have several contracts
    ticket_id: int | None  # published only
    tickettype_id: int | None  # published only
    user_id: int | None  # published only; an asset can have several users
    username: str | None  # published only; an asset can have several users


class AssetGetOptions(TypedDict, total=False):
    """Options of ``client.assets.get``."""

    assettype_id: int | None
    includeactivity: bool | None
    includeallowedstatus: bool | None
    includedetails: bool | None
    includediagramdetails: bool | None
    includehierarchy: bool | None


class AssetMatch(TypedDict, total=False):
    """What ``client.assets.find`` finds one record by. All that is given must be equal."""

    inventory_number: str  # sent as inventory_number; one integration compares again, because the filter finds ID-20 for ID-2
    key_field: str  # sent as search; not verified on a live tenant; a search covers the key fields by its published text
    assettype_id: int  # only narrows; sent as assettype_id
    client_id: int  # only narrows; sent as client_id
    site_id: int  # only narrows; sent as site_id


class AssetFields(TypedDict, total=False):
    """Fields of ``client.assets`` calls that write. ``None`` clears a field."""

    _addserialisedassets: bool | None
    _donotvalidate: bool | None
    _dont_fire_automations: bool | None
    _dontaddnewfields: bool | None
    _dontupdatetype: bool | None
    _ignore_mandatory: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isbatch: bool | None
    _isclone: bool | None
    _isimport: bool | None
    _ismerge: bool | None
    _isupdateimport: bool | None
    _match_additional_id: str | None
    _match_integration_button_caption: str | None
    _match_integration_button_icon: str | None
    _match_integration_button_url: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _merge_asset_into: int | None
    _print_generate: bool | None
    _update_item_qbo_qty: bool | None
    _validateonly: bool | None
    _warning: str | None
    access_control: Sequence[Mapping[str, Any]] | None
    access_control_level: int | None
    activity_statement: str | None
    add_child_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    add_contracts: Sequence[ContractRow | Mapping[str, Any]] | None
    add_licences: Sequence[SoftwareLicence | Mapping[str, Any]] | None
    add_parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    add_sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    addigy_applications: Sequence[Mapping[str, Any]] | None
    addigy_id: str | None
    addigy_policy_id: str | None
    addigy_url: str | None
    addigy_users: Sequence[str] | None
    allow_asset_maintenance: bool | None
    allowallcustombuttons: bool | None
    allowallstatus: bool | None
    allowed_custombuttons: Sequence[Mapping[str, Any]] | None
    allowed_status: Sequence[Mapping[str, Any]] | None
    area_guid: str | None
    armis_id: str | None
    ascendant_assets: Sequence[Asset | Mapping[str, Any]] | None
    ascendant_count: int | None
    asset_chart_json: str | None
    asset_field: str | None
    asset_type_priority: int | None
    assetbots_id: str | None
    assetgroup_name: str | None
    assettype_config: AssetType | Mapping[str, Any] | None
    assettype_guid: str | None
    assettype_id: int | str | None  # or the name: asset_types
    assettype_name: str | None
    atera_id: str | None
    ateraid: str | None
    auto_link: bool | None
    auto_tag: bool | None
    automate_id: int | None
    automate_url: str | None
    automation_sequence: int | None
    auvik_device_id: str | None
    auvik_id: str | None
    auvik_network_id: str | None
    auvik_url: str | None
    aws_id: str | None
    azureTenantId: str | None
    azure_userid: str | None
    azure_userprincipalname: str | None
    barracudarmm_id: str | None
    bookmarked: bool | None
    bulkbillingperiod: int | None
    bulkcreated: bool | None
    business_owner: str | None
    business_owner_cab_id: int | None
    business_owner_cab_name: str | None
    business_owner_client: str | None
    business_owner_id: int | None
    business_owner_name: str | None
    business_owner_site: str | None
    business_owner_thirdpartyid: str | None
    businesscentral_id: str | None
    changebackupexists: bool | None
    changeguid: str | None
    changehistory_created_by: str | None
    changehistory_created_date: When | None
    changehistory_last_updated: When | None
    changehistory_updated_by: str | None
    changetrackingwho: str | None
    child_asset_names: str | None
    child_asset_relationship_types: str | None
    child_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    child_count: int | None
    child_guid: str | None
    child_id: int | None
    children: Sequence[Asset | Mapping[str, Any]] | None
    ci_type: int | None
    client_id: int | str | None  # or the name: clients
    client_name: str | None
    clone_count: int | None
    clone_inventory_numbers: str | None
    colour: str | None
    commissiondate: When | None
    commissioned: int | None
    connectwise_control_url: str | None
    connectwisecontrolid: str | None
    connectwisermm_id: str | None
    contract_end_date: When | None
    contract_id: int | None
    contract_ref: str | None
    contract_value: float | None
    contracts: Sequence[ContractRow | Mapping[str, Any]] | None
    contractvaluecurrent: float | None
    contractvalueprior: float | None
    copy_unmapped_info_fields: bool | None
    created_from_template: int | None
    createdfrompurchaseorder: Mapping[str, Any] | None
    criticality: int | None
    criticality_description: str | None
    custom: Mapping[str, Any] | None  # custom fields by name; on an update the others are kept
    custombuttons: Sequence[Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datepurchased: When | None  # on the wire: supplier_purchasedate
    datto_alternate_id: int | None
    datto_id: str | None
    datto_remote_url: str | None
    datto_site_uid: str | None
    datto_url: str | None
    dbusiness_owner_cab_guid: str | None
    deactivate_child_devices: bool | None
    default_contract_value: float | None
    default_ticket_type: int | None
    defaultsequence: int | None
    delete_child_assets: Sequence[AssetRow | Mapping[str, Any]] | None  # not verified on a live tenant; records as in add_child_assets, not ids; published since the models of 2026-01-25
    delete_contracts: Sequence[int] | None  # not verified on a live tenant; ids, where add_contracts takes records; published since build 2.250
    delete_parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None  # not verified on a live tenant; records as in add_parent_assets, not ids; published since the models of 2026-01-25
    delete_sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None  # not verified on a live tenant; records as in add_sibling_assets, not ids; published since the models of 2026-01-25
    descendant_assets: Sequence[Asset | Mapping[str, Any]] | None
    descendant_count: int | None
    device42_id: int | None
    device42_url: str | None
    device_number: int | None
    diagram_field1: str | None
    diagram_field2: str | None
    diagram_field3: str | None
    dlastupdate: When | None
    do_not_apply_template_in_the_api: bool | None
    domotz_agent: str | None
    domotz_agentid: int | None
    domotz_id: int | None
    domotz_type_id: int | None
    dont_load_dependency_chart: bool | None
    dont_render_dependency_chart: bool | None
    dtechnical_owner_cab_guid: str | None
    dynatrace_from_relations: Sequence[Mapping[str, Any]] | None
    dynatrace_id: str | None
    dynatrace_to_relations: Sequence[Mapping[str, Any]] | None
    edit_child_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    edit_contracts: Sequence[ContractRow | Mapping[str, Any]] | None
    edit_parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    edit_sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    environment: int | None
    environments: Sequence[Mapping[str, Any]] | None
    eracent_id: str | None
    ethernetMacAddress: str | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    fields: Sequence[FieldValue | Mapping[str, Any]] | None
    goodsin_po_id: int | None
    guid: str | None
    hierarchy: Sequence[Asset | Mapping[str, Any]] | None
    icinga_hostname: str | None
    icinga_id: str | None
    icon: str | None
    impact_statement: str | None
    import_details_id: int | None
    import_guid: str | None
    inactive: bool | None
    intent: str | None
    intune_connectionid: int | None
    intune_default_site: int | None
    intune_id: str | None
    intune_lastsyncdatetime: When | None
    intune_operating_system: str | None
    inventory_number: str | None
    is_auto_picking_asset_tag: bool | None
    is_businessapp_instance: bool | None
    is_linked_businessapp: bool | None
    is_linked_service: bool | None
    is_portfolio: bool | None
    is_primary_asset: bool | None
    is_return: bool | None
    is_stock_change: bool | None
    is_stock_site: bool | None
    is_template: bool | None
    isassetdetails: bool | None
    iskaseyaagent: bool | None
    issue_consignment_id: int | None
    issue_consignment_line_id: int | None
    item_cost: float | None
    item_id: int | None
    item_name: str | None
    items_issued: Sequence[Mapping[str, Any]] | None
    itemstock_id: int | None
    itglue_id: str | None
    itglue_url: str | None
    jamf_details_id: int | None
    jamf_id: int | None
    jamf_type: str | None
    junipermist_id: str | None
    junipermist_site_id: str | None
    kandji_id: str | None
    kaseya_id: str | None
    kaseyaid: str | None
    kaseyavsa_url: str | None
    kaseyavsax_id: str | None
    kbs: Sequence[ArticleRow | Mapping[str, Any]] | None
    key: int | None
    key_field: str | None  # a tenant ignores it when written; it goes out in fields
    key_field2: str | None  # a tenant ignores it when written; it goes out in fields
    key_field2_name: str | None
    key_field3: str | None  # a tenant ignores it when written; it goes out in fields
    key_field3_name: str | None
    key_field_name: str | None
    labour_warranty_end: When | None
    labour_warranty_start: When | None
    lansweeper_id: str | None
    lansweeper_parent_id: str | None
    lansweeper_relations: Sequence[Mapping[str, Any]] | None
    lansweeper_site_id: str | None
    lansweeper_software: Sequence[Mapping[str, Any]] | None
    lansweeper_url: str | None
    lansweeperid: str | None
    last_modified: When | None
    lastchangeofvaluedate: When | None
    latest_contract_ref: str | None
    licence_count: int | None
    licences: Sequence[SoftwareLicence | Mapping[str, Any]] | None
    licences_hierarchy: Sequence[SoftwareLicence | Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    linked_service: Mapping[str, Any] | None
    liongard_environmnet_id: int | None
    liongard_id: str | None
    liongard_url: str | None
    liongardid: int | None
    logicmonitor_id: str | None
    maintenance_windows: Sequence[Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    manageengine_customer_id: str | None
    manageengine_id: str | None
    manually_linked_ticket: bool | None
    manufacturer_id: int | None
    manufacturer_name: str | None
    matching_field: str | None
    matching_value: str | None
    meters: Sequence[Mapping[str, Any]] | None
    module_id: int | None
    nable_id: str | None
    ncentral_details_id: int | None
    ncentral_remote_url: str | None
    ncentral_url: str | None
    new_access_control: Sequence[Mapping[str, Any]] | None
    new_external_link: Mapping[str, Any] | None
    new_software_version: str | None
    ninja_remote_url: str | None
    ninja_url: str | None
    ninjarmm_id: int | None
    non_consignable: bool | None
    notes: str | None
    old_software_version: str | None
    onhold_ticket_count: int | None
    open_change_count: int | None
    open_incident_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    os_override: str | None
    owning_businessapp: int | None
    owning_businessapp_name: str | None
    owning_ci: int | None
    owning_ci_name: str | None
    owning_portfolio: int | None
    owning_portfolio_name: str | None
    owning_service: int | None
    owning_service_name: str | None
    parent_asset_names: str | None
    parent_asset_relationship_types: str | None
    parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    parent_count: int | None
    parent_guid: str | None
    parent_id: int | None
    parent_third_party_id: int | None
    parent_third_party_ids: Sequence[str] | None
    passportal_client_id: int | None
    passportal_id: int | None
    pdf_attachment_id: int | None
    pdftemplate_guid: str | None
    pdftemplate_id: int | None
    phone_number: str | None
    physicalMemoryInBytes: str | None
    pingservice: int | None
    primary_asset_chart_json: str | None
    primary_instance_text: str | None
    printhtml: str | None
    priority_id: int | None
    priority_name: str | None
    prometheus_id: str | None
    prtg_details_id: int | None
    prtg_id: int | None
    purchaseorder_id: int | None
    purchaseorder_line_id: int | None
    qualys_id: str | None
    qualys_software: Sequence[Mapping[str, Any]] | None
    raynet_id: str | None
    related_kb_names: str | None
    related_service_count: int | None
    related_service_name: str | None
    related_service_names: str | None
    related_services: str | None
    related_ticket_id: int | None
    relationship_id: int | None
    relationship_note: str | None
    relationshipschanged: bool | None
    reserved_salesorder_id: int | None
    reserved_salesorder_line_id: int | None
    risk: float | None
    runbook_button_id: int | None
    scheduled_tickets: Sequence[Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    sequence: int | None
    serialization_user: int | None
    service_count: int | None
    service_guid: str | None
    service_id: int | None
    service_ids: str | None
    service_name: str | None
    services: Sequence[Mapping[str, Any]] | None
    services_hierarchy: Sequence[Mapping[str, Any]] | None
    sibling_asset_names: str | None
    sibling_asset_relationship_types: str | None
    sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    sibling_count: int | None
    sibling_id: bool | None
    site_external_link_id: str | None
    site_guid: str | None
    site_id: int | str | None  # or the name: sites
    site_name: str | None
    sla_id: int | str | None  # or the name: slas
    sla_name: str | None
    snipeit_id: str | None
    snowUsers: Sequence[Mapping[str, Any]] | None
    snow_client_id: int | None
    snow_id: int | None
    snowatlas_client_id: str | None
    software: Sequence[Mapping[str, Any]] | None
    sqlimport_accountsid: str | None
    sqlimport_did: int | None
    sqlimport_id: int | None
    sqlimport_user: str | None
    status_id: int | None
    status_name: str | None
    stock_date: When | None
    stockbin_id: int | None
    stockbin_name: str | None
    stockdate: When | None
    stockdetails: Mapping[str, Any] | None
    supplier_contract_id: int | None
    supplier_contract_ref: str | None
    supplier_expirydate: When | None
    supplier_id: int | str | None  # or the name: suppliers
    supplier_name: str | None
    supplier_priority_id: int | None
    supplier_priority_name: str | None
    supplier_reference: str | None
    supplier_sla_id: int | None
    supplier_sla_name: str | None
    supplierheaderid: int | None
    syncro_asset_type: str | None
    syncro_id: str | None
    syncro_url: str | None
    syncroid: int | None
    tab_config: Sequence[Mapping[str, Any]] | None
    table: int | None
    tanium_id: str | None
    teamviewerid: str | None
    teamviewerpassword: str | None
    technical_owner: str | None
    technical_owner_cab_id: int | None
    technical_owner_cab_name: str | None
    technical_owner_id: int | None
    technical_owner_name: str | None
    technical_owner_thirdpartyid: str | None
    template_id: int | None
    tenable_id: str | None
    third_party_id: int | None
    third_party_id_string: str | None
    thirdparty_client_id: int | None
    thirdparty_type_id: int | None
    thirdparty_type_name: str | None
    total_ticket_count: int | None
    use: str | None
    user_count: int | None
    user_email: str | None
    user_id: int | None  # on the wire: first_user_id, written as users[].id; not verified on a live tenant; inferred from the schemas; replaces the linked users
    user_role_breakdown: Sequence[Mapping[str, Any]] | None
    users: Sequence[ContactRow | Mapping[str, Any]] | None
    userschanged: bool | None
    virima_id: str | None
    vmworkspace_id: str | None
    warranty_note: str | None
    warranty_start: When | None
    warrantyexpires: When | None  # on the wire: warranty_end
    workflow_history: Sequence[Mapping[str, Any]] | None
    workflow_id: int | None
    workflow_name: str | None
    workflow_seq: int | None
    workflow_step: int | None
    workspace_id: str | None
    workspace_orgunitpath: str | None
    workspace_url: str | None
    xensam_id: str | None
    xtypeunamecanedit: Sequence[Mapping[str, Any]] | None
    zabbix_id: str | None
    zabbix_url: str | None
