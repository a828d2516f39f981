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
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None
    """Two values with a comma, such as ``true,false``: whether active assets come, and inactive ones.
    Published only."""
    advanced_search: str | None
    assetgroup_id: int | None
    assetgroups: str | None
    """Assets of groups with these ids, with commas between them. Published only."""
    assets: Ids | None
    """Rows whose ``id`` is one of these. Inferred from the name. Published only."""
    assettype: int | None
    """Rows whose ``assettype_id`` is this. Inferred from the name. Published only."""
    assettype_id: int | None
    """Rows whose ``assettype_id`` is this. Published only."""
    assettypes: Ids | None
    """Rows whose ``assettype_id`` is one of these. Published only."""
    bookmarked: bool | None
    """Assets that the one who asks has bookmarked. Published only."""
    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    client_ids: Ids | None
    """Rows whose ``client_id`` is one of these. Published as text, in the newest description. Published
    only."""
    columns_id: int | None
    """The id of a column profile. Published only."""
    consignable: bool | None
    """Assets that can be lent in a consignment, and no others. Published only."""
    consignment_id: int | None
    contract_id: int | None
    """Assets of the contract with this id. Published only."""
    contract_id_adding_to: int | None
    """Rows have the billing period of the contract with this id too. Published only."""
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    domotzagents: bool | None
    """Assets that are linked to an agent of Domotz, and no others. Published only."""
    excludethese: str | None
    """Leaves out the assets with these ids, with commas between them. Published only."""
    globalSearchID: str | None
    idonly: bool | None
    """Rows have the id and nothing else. Published only."""
    inactive: bool | None
    """True sends ``includeinactive=true`` and ``includeactive=false``. False sends
    ``includeinactive=false`` and ``includeactive=true``. Published only."""
    include_custom_fields: Ids | None
    """Ids of custom fields that rows show; published since build 2.236, and one production client sends it
    for tickets. Seen live."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeactive: bool | None
    """False leaves out rows whose ``inactive`` is not set. Published only."""
    includeallowedstatus: bool | None
    """Rows have tallowallstatus too. Published only."""
    includeassetfields: bool | None
    """Rows have the fields of their asset type too; needs ``assettype_id``. Published only."""
    includechangehistorylastupdated: bool | None
    includechildren: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includecolumns: bool | None
    """The answer has details of the columns too. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """False leaves out rows whose ``inactive`` is set. Published only."""
    includeservices: bool | None
    """Rows have the ids of linked services too. Published only."""
    includeuser: bool | None
    """Rows have details of the user too. Published only."""
    integration_tenantids: Ids | None
    integration_type: str | None
    """Assets that came through this integration, such as ``ninjarmm``, ``datto`` or ``domotz``. Published
    only."""
    inventory_number: str | None
    islogonbehalfview: bool | None
    item_id: int | None
    itemstock_id: int | None
    kb_id: int | None
    lastupdatefromdate: When | None
    """Rows whose ``dlastupdate`` is this moment or later. Three production clients send date-times. Seen
    live."""
    lastupdatetodate: When | None
    """Rows whose ``dlastupdate`` is this moment or earlier. A plain date means the end of that day. Three
    production clients send it. Seen live."""
    licence_id: int | None
    """Assets with the licence of this id. Published only."""
    linked_to_ticket: bool | None
    linkedto_id: int | None
    """Assets that are linked to the asset with this id. Published only."""
    mine: bool | None
    """Assets of the one who asks, and no others. Published only."""
    mysite: bool | None
    """Assets of the site of the one who asks, and no others. Published only."""
    noicon: bool | None
    """Leaves out of rows the icon. Published only."""
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    previously_selected: bool | None
    previously_selected_client_id: int | None
    previously_selected_site_id: int | None
    previously_selected_user_id: int | None
    salesorder_id: int | None
    salesorder_line: int | None
    search_inventory_number_only: bool | None
    """``search`` looks into inventory numbers alone. Published only."""
    service_id: int | None
    """Assets of the service with this id. Published only."""
    service_ids: str | None
    """Assets of services with these ids, with commas between them. Published only."""
    site_id: int | None
    """Rows whose ``site_id`` is this. Published only."""
    status_id: Ids | None
    """Rows whose ``status_id`` is one of these. Sent as ``assetstatuses``. Published only."""
    stockbin_id: int | None
    stockbin_ids: Ids | None
    supplier_contract_id: int | None
    """Assets with the contract of a supplier of this id. Published only."""
    supplier_id: int | None
    suppliercontracts: Ids | None
    """Rows whose ``supplier_contract_id`` is one of these. An asset can have several contracts. Published
    only."""
    ticket_id: int | None
    """Assets of the ticket with this id. Published only."""
    tickettype_id: int | None
    user_id: int | None
    """Rows whose ``user_id`` is this. An asset can have several users. Published only."""
    username: str | None
    """Rows whose ``user_name`` is this. An asset can have several users. Published only."""


class AssetGetOptions(TypedDict, total=False):
    """Options of ``client.assets.get``. ``None`` leaves one out."""

    assettype_id: int | None
    includeactivity: bool | None
    """Brings the activity of the asset too."""
    includeallowedstatus: bool | None
    """Brings the statuses that the asset may have."""
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    includediagramdetails: bool | None
    """Brings what a diagram of the asset needs."""
    includehierarchy: bool | None
    """Brings the assets above and below it."""


class AssetMatch(TypedDict, total=False):
    """What ``client.assets.find`` finds one record by. All that is given must be equal."""

    inventory_number: str
    """Sent as ``inventory_number``. One integration compares again, because the filter finds ID-20 for
    ID-2."""
    key_field: str
    """Sent as ``search``. A search covers the key fields by its published text. Not verified on a live
    tenant."""
    assettype_id: int
    """Only narrows what others find. Sent as ``assettype_id``."""
    client_id: int
    """Only narrows what others find. Sent as ``client_id``."""
    site_id: int
    """Only narrows what others find. Sent as ``site_id``."""


class AssetFields(TypedDict, total=False):
    """Fields of ``client.assets`` calls that write. ``None`` clears a field."""

    _addserialisedassets: bool | None
    """Published since 2026-01-25."""
    _donotvalidate: bool | None
    _dont_fire_automations: bool | None
    """True in a write keeps automations from running: ``create_many(automations=False)`` sends it.
    Published; that it does what its name says is inferred. Not verified on a live tenant."""
    _dontaddnewfields: bool | None
    _dontupdatetype: bool | None
    _ignore_mandatory: bool | None
    """Since build 2.250."""
    _importthirdpartyid: str | None
    """Since build 2.250."""
    _importtype: str | None
    _importtypeid: int | None
    """Since build 2.250."""
    _isbatch: bool | None
    _isclone: bool | None
    _isimport: bool | None
    _ismerge: bool | None
    """Since build 2.250."""
    _isupdateimport: bool | None
    """Since build 2.250."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _merge_asset_into: int | None
    """Since build 2.250."""
    _print_generate: bool | None
    _update_item_qbo_qty: bool | None
    """Since build 2.250."""
    _validateonly: bool | None
    _warning: str | None
    access_control: Sequence[Mapping[str, Any]] | None
    access_control_level: int | None
    activity_statement: str | None
    """Published since 2026-01-25."""
    add_child_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    add_contracts: Sequence[ContractRow | Mapping[str, Any]] | None
    """Since build 2.250."""
    add_licences: Sequence[SoftwareLicence | Mapping[str, Any]] | None
    add_parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    add_sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    addigy_applications: Sequence[Mapping[str, Any]] | None
    addigy_id: str | None
    addigy_policy_id: str | None
    addigy_url: str | None
    """Since build 2.250."""
    addigy_users: Sequence[str] | None
    allow_asset_maintenance: bool | None
    """Published since 2026-01-25."""
    allowallcustombuttons: bool | None
    """Published since 2026-01-25."""
    allowallstatus: bool | None
    allowed_custombuttons: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    allowed_status: Sequence[Mapping[str, Any]] | None
    area_guid: str | None
    armis_id: str | None
    """Published since 2026-01-25."""
    ascendant_assets: Sequence[Asset | Mapping[str, Any]] | None
    ascendant_count: int | None
    asset_chart_json: str | None
    asset_field: str | None
    asset_type_priority: int | None
    assetbots_id: str | None
    """Since build 2.250."""
    assetgroup_name: str | None
    assettype_config: AssetType | Mapping[str, Any] | None
    assettype_guid: str | None
    assettype_id: int | str | None
    """The id or the name of one of the ``asset_types``."""
    assettype_name: str | None
    """The name behind ``assettype_id``."""
    atera_id: str | None
    ateraid: str | None
    auto_link: bool | None
    """Published since 2026-01-25."""
    auto_tag: bool | None
    """Published since 2026-01-25."""
    automate_id: int | None
    automate_url: str | None
    automation_sequence: int | None
    """Since build 2.250."""
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
    """Since build 2.250."""
    businesscentral_id: str | None
    changebackupexists: bool | None
    changeguid: str | None
    changehistory_created_by: str | None
    """Published since 2026-01-25."""
    changehistory_created_date: When | None
    """Published since 2026-01-25."""
    changehistory_last_updated: When | None
    """Published since 2026-01-25."""
    changehistory_updated_by: str | None
    """Published since 2026-01-25."""
    changetrackingwho: str | None
    """Since build 2.250."""
    child_asset_names: str | None
    child_asset_relationship_types: str | None
    """Since build 2.250."""
    child_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    child_count: int | None
    """Since build 2.250."""
    child_guid: str | None
    child_id: int | None
    children: Sequence[Asset | Mapping[str, Any]] | None
    ci_type: int | None
    """Since build 2.250."""
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
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
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    datepurchased: When | None
    """Sent as ``supplier_purchasedate``."""
    datto_alternate_id: int | None
    datto_id: str | None
    datto_remote_url: str | None
    datto_site_uid: str | None
    datto_url: str | None
    dbusiness_owner_cab_guid: str | None
    """Since build 2.250."""
    deactivate_child_devices: bool | None
    default_contract_value: float | None
    default_ticket_type: int | None
    """Since build 2.250."""
    defaultsequence: int | None
    delete_child_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25. Records as in add_child_assets, not ids; published since the models of
    2026-01-25. Not verified on a live tenant."""
    delete_contracts: Sequence[int] | None
    """Since build 2.250. Ids, where add_contracts takes records; published since build 2.250. Not verified
    on a live tenant."""
    delete_parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25. Records as in add_parent_assets, not ids; published since the models of
    2026-01-25. Not verified on a live tenant."""
    delete_sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25. Records as in add_sibling_assets, not ids; published since the models of
    2026-01-25. Not verified on a live tenant."""
    descendant_assets: Sequence[Asset | Mapping[str, Any]] | None
    descendant_count: int | None
    device42_id: int | None
    device42_url: str | None
    device_number: int | None
    diagram_field1: str | None
    """Since build 2.250."""
    diagram_field2: str | None
    """Since build 2.250."""
    diagram_field3: str | None
    """Since build 2.250."""
    dlastupdate: When | None
    do_not_apply_template_in_the_api: bool | None
    """Published since 2026-01-25."""
    domotz_agent: str | None
    domotz_agentid: int | None
    domotz_id: int | None
    domotz_type_id: int | None
    dont_load_dependency_chart: bool | None
    """Since build 2.250."""
    dont_render_dependency_chart: bool | None
    """Since build 2.250."""
    dtechnical_owner_cab_guid: str | None
    """Since build 2.250."""
    dynatrace_from_relations: Sequence[Mapping[str, Any]] | None
    dynatrace_id: str | None
    dynatrace_to_relations: Sequence[Mapping[str, Any]] | None
    edit_child_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    edit_contracts: Sequence[ContractRow | Mapping[str, Any]] | None
    """Since build 2.250."""
    edit_parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    edit_sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    environment: int | None
    """Published since 2026-01-25."""
    environments: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    eracent_id: str | None
    """Published since 2026-01-25."""
    ethernetMacAddress: str | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
    fields: Sequence[FieldValue | Mapping[str, Any]] | None
    """Fields of the asset type with their values; key fields are written here. A tenant takes key fields
    here alone."""
    goodsin_po_id: int | None
    guid: str | None
    hierarchy: Sequence[Asset | Mapping[str, Any]] | None
    icinga_hostname: str | None
    icinga_id: str | None
    icon: str | None
    impact_statement: str | None
    """Published since 2026-01-25."""
    import_details_id: int | None
    import_guid: str | None
    inactive: bool | None
    intent: str | None
    intune_connectionid: int | None
    intune_default_site: int | None
    intune_id: str | None
    intune_lastsyncdatetime: When | None
    """Published since 2026-01-25."""
    intune_operating_system: str | None
    """Since build 2.250."""
    inventory_number: str | None
    """The tag of the asset, by which ``find`` and ``ensure`` tell assets apart."""
    is_auto_picking_asset_tag: bool | None
    """Since build 2.250."""
    is_businessapp_instance: bool | None
    """Published since 2026-01-25."""
    is_linked_businessapp: bool | None
    """Published since 2026-01-25."""
    is_linked_service: bool | None
    is_portfolio: bool | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    junipermist_site_id: str | None
    """Since build 2.250."""
    kandji_id: str | None
    kaseya_id: str | None
    kaseyaid: str | None
    kaseyavsa_url: str | None
    kaseyavsax_id: str | None
    """Since build 2.250."""
    kbs: Sequence[ArticleRow | Mapping[str, Any]] | None
    key: int | None
    """Since build 2.250."""
    key_field: str | None
    """What the asset has in the first key field of its type. A tenant ignores it when written; it goes out
    in fields."""
    key_field2: str | None
    """What the asset has in the second key field of its type. A tenant ignores it when written; it goes
    out in fields."""
    key_field2_name: str | None
    """Since build 2.250."""
    key_field3: str | None
    """What the asset has in the third key field of its type. A tenant ignores it when written; it goes out
    in fields."""
    key_field3_name: str | None
    """Since build 2.250."""
    key_field_name: str | None
    """Since build 2.250."""
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
    licences_hierarchy: Sequence[SoftwareLicence | Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
    linked_service: Mapping[str, Any] | None
    liongard_environmnet_id: int | None
    liongard_id: str | None
    liongard_url: str | None
    liongardid: int | None
    logicmonitor_id: str | None
    maintenance_windows: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25. Gone in build 2.250; older ones have it."""
    manageengine_customer_id: str | None
    manageengine_id: str | None
    manually_linked_ticket: bool | None
    """Since build 2.250."""
    manufacturer_id: int | None
    """Published since 2026-01-25."""
    manufacturer_name: str | None
    """Published since 2026-01-25."""
    matching_field: str | None
    matching_value: str | None
    meters: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    module_id: int | None
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    owning_businessapp_name: str | None
    owning_ci: int | None
    """Published since 2026-01-25."""
    owning_ci_name: str | None
    owning_portfolio: int | None
    """Published since 2026-01-25."""
    owning_portfolio_name: str | None
    owning_service: int | None
    """Published since 2026-01-25."""
    owning_service_name: str | None
    parent_asset_names: str | None
    parent_asset_relationship_types: str | None
    """Since build 2.250."""
    parent_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    parent_count: int | None
    """Since build 2.250."""
    parent_guid: str | None
    parent_id: int | None
    parent_third_party_id: int | None
    parent_third_party_ids: Sequence[str] | None
    passportal_client_id: int | None
    passportal_id: int | None
    pdf_attachment_id: int | None
    pdftemplate_guid: str | None
    """Since build 2.250."""
    pdftemplate_id: int | None
    phone_number: str | None
    physicalMemoryInBytes: str | None
    pingservice: int | None
    primary_asset_chart_json: str | None
    primary_instance_text: str | None
    """Published since 2026-01-25."""
    printhtml: str | None
    priority_id: int | None
    priority_name: str | None
    prometheus_id: str | None
    prtg_details_id: int | None
    prtg_id: int | None
    purchaseorder_id: int | None
    """Published since 2026-01-25."""
    purchaseorder_line_id: int | None
    qualys_id: str | None
    qualys_software: Sequence[Mapping[str, Any]] | None
    raynet_id: str | None
    """Published since 2026-01-25."""
    related_kb_names: str | None
    related_service_count: int | None
    related_service_name: str | None
    related_service_names: str | None
    related_services: str | None
    related_ticket_id: int | None
    """Published since 2026-01-25."""
    relationship_id: int | None
    relationship_note: str | None
    """Since build 2.250."""
    relationshipschanged: bool | None
    """Since build 2.250."""
    reserved_salesorder_id: int | None
    reserved_salesorder_line_id: int | None
    risk: float | None
    """Since build 2.250."""
    runbook_button_id: int | None
    scheduled_tickets: Sequence[Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
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
    """Since build 2.250."""
    sibling_assets: Sequence[AssetRow | Mapping[str, Any]] | None
    sibling_count: int | None
    """Since build 2.250."""
    sibling_id: bool | None
    site_external_link_id: str | None
    site_guid: str | None
    site_id: int | str | None
    """The id or the name of one of the ``sites``."""
    site_name: str | None
    """The name behind ``site_id``."""
    sla_id: int | str | None
    """The id or the name of one of the ``slas``."""
    sla_name: str | None
    """The name behind ``sla_id``."""
    snipeit_id: str | None
    snowUsers: Sequence[Mapping[str, Any]] | None
    snow_client_id: int | None
    snow_id: int | None
    snowatlas_client_id: str | None
    """Since build 2.250."""
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
    supplier_id: int | str | None
    """The id or the name of one of the ``suppliers``."""
    supplier_name: str | None
    """The name behind ``supplier_id``."""
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
    """Since build 2.250."""
    tanium_id: str | None
    teamviewerid: str | None
    teamviewerpassword: str | None
    technical_owner: str | None
    technical_owner_cab_id: int | None
    technical_owner_cab_name: str | None
    technical_owner_id: int | None
    technical_owner_name: str | None
    technical_owner_thirdpartyid: str | None
    """Since build 2.250."""
    template_id: int | None
    """Since build 2.250."""
    tenable_id: str | None
    third_party_id: int | None
    third_party_id_string: str | None
    thirdparty_client_id: int | None
    thirdparty_type_id: int | None
    thirdparty_type_name: str | None
    """Since build 2.250."""
    total_ticket_count: int | None
    use: str | None
    user_count: int | None
    user_email: str | None
    user_id: int | None
    """The first of the contacts who use it; ``user_name`` shows the name. Sent as ``users[].id``. Inferred
    from the schemas; replaces the linked users. Not verified on a live tenant."""
    user_role_breakdown: Sequence[Mapping[str, Any]] | None
    users: Sequence[ContactRow | Mapping[str, Any]] | None
    userschanged: bool | None
    """Since build 2.250."""
    virima_id: str | None
    vmworkspace_id: str | None
    warranty_note: str | None
    warranty_start: When | None
    warrantyexpires: When | None
    """Sent as ``warranty_end``."""
    workflow_history: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    workflow_id: int | None
    """Since build 2.250."""
    workflow_name: str | None
    """Since build 2.250."""
    workflow_seq: int | None
    """Since build 2.250."""
    workflow_step: int | None
    """Since build 2.250."""
    workspace_id: str | None
    workspace_orgunitpath: str | None
    workspace_url: str | None
    xensam_id: str | None
    xtypeunamecanedit: Sequence[Mapping[str, Any]] | None
    zabbix_id: str | None
    zabbix_url: str | None
