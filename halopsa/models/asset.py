# Generated from spec/halopsa/entities/Asset.yaml. Do not edit.
"""The model ``Asset``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.asset_row import AssetRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.article_row import ArticleRow
    from halopsa.models.asset_type import AssetType
    from halopsa.models.contract_row import ContractRow
    from halopsa.models.software_licence import SoftwareLicence


@entity
class Asset(AssetRow):
    """An asset. key_field, key_field2 and key_field3 show the fields its type calls key fields.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Asset"

    _addserialisedassets: bool | None = None
    """Published since 2026-01-25."""
    _donotvalidate: bool | None = None
    _dont_fire_automations: bool | None = None
    """True in a write keeps automations from running: ``create_many(automations=False)`` sends it.
    Published; that it does what its name says is inferred. Not verified on a live tenant."""
    _dontaddnewfields: bool | None = None
    _dontupdatetype: bool | None = None
    _isclone: bool | None = None
    _ismerge: bool | None = None
    """Since build 2.250."""
    _merge_asset_into: int | None = None
    """Since build 2.250."""
    _print_generate: bool | None = None
    _update_item_qbo_qty: bool | None = None
    """Since build 2.250."""
    _validateonly: bool | None = None
    _warning: str | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    add_child_assets: list[AssetRow] | None = None
    """Published since 2026-01-25."""
    add_contracts: list[ContractRow] | None = None
    """Since build 2.250."""
    add_licences: list[SoftwareLicence] | None = None
    add_parent_assets: list[AssetRow] | None = None
    """Published since 2026-01-25."""
    add_sibling_assets: list[AssetRow] | None = None
    """Published since 2026-01-25."""
    addigy_applications: list[dict[str, Any]] | None = None
    addigy_policy_id: str | None = None
    addigy_users: list[str] | None = None
    allow_asset_maintenance: bool | None = None
    """Published since 2026-01-25."""
    area_guid: str | None = None
    ascendant_assets: list[Asset] | None = None
    ascendant_count: int | None = None
    asset_chart_json: str | None = None
    assetgroup_name: str | None = None
    assettype_config: AssetType | None = None
    ateraid: str | None = None
    auto_tag: bool | None = None
    """Published since 2026-01-25."""
    automation_sequence: int | None = None
    """Since build 2.250."""
    auvik_network_id: str | None = None
    azureTenantId: str | None = None
    azure_userid: str | None = None
    azure_userprincipalname: str | None = None
    bookmarked: bool | None = None
    businesscentral_id: str | None = None
    changetrackingwho: str | None = None
    """Since build 2.250."""
    child_asset_names: str | None = None
    child_asset_relationship_types: str | None = None
    """Since build 2.250."""
    child_assets: list[AssetRow] | None = None
    child_count: int | None = None
    """Since build 2.250."""
    children: list[Asset] | None = None
    clone_count: int | None = None
    clone_inventory_numbers: str | None = None
    commissioned: int | None = None
    contracts: list[ContractRow] | None = None
    contractvaluecurrent: float | None = None
    contractvalueprior: float | None = None
    copy_unmapped_info_fields: bool | None = None
    created_from_template: int | None = None
    createdfrompurchaseorder: dict[str, Any] | None = None
    datto_remote_url: str | None = None
    datto_site_uid: str | None = None
    deactivate_child_devices: bool | None = None
    default_ticket_type: int | None = None
    """Since build 2.250."""
    delete_child_assets: list[AssetRow] | None = None
    """Only in details, not in rows. Published since 2026-01-25. Records as in add_child_assets, not ids;
    published since the models of 2026-01-25. Not verified on a live tenant."""
    delete_contracts: list[int] | None = None
    """Only in details, not in rows. Since build 2.250. Ids, where add_contracts takes records; published
    since build 2.250. Not verified on a live tenant."""
    delete_parent_assets: list[AssetRow] | None = None
    """Only in details, not in rows. Published since 2026-01-25. Records as in add_parent_assets, not ids;
    published since the models of 2026-01-25. Not verified on a live tenant."""
    delete_sibling_assets: list[AssetRow] | None = None
    """Only in details, not in rows. Published since 2026-01-25. Records as in add_sibling_assets, not ids;
    published since the models of 2026-01-25. Not verified on a live tenant."""
    descendant_assets: list[Asset] | None = None
    descendant_count: int | None = None
    dlastupdate: dt.datetime | None = None
    do_not_apply_template_in_the_api: bool | None = None
    """Published since 2026-01-25."""
    domotz_agent: str | None = None
    domotz_agentid: int | None = None
    domotz_type_id: int | None = None
    dont_load_dependency_chart: bool | None = None
    """Since build 2.250."""
    dont_render_dependency_chart: bool | None = None
    """Since build 2.250."""
    dynatrace_from_relations: list[dict[str, Any]] | None = None
    dynatrace_to_relations: list[dict[str, Any]] | None = None
    edit_child_assets: list[AssetRow] | None = None
    """Published since 2026-01-25."""
    edit_contracts: list[ContractRow] | None = None
    """Since build 2.250."""
    edit_parent_assets: list[AssetRow] | None = None
    """Published since 2026-01-25."""
    edit_sibling_assets: list[AssetRow] | None = None
    """Published since 2026-01-25."""
    environment: int | None = None
    """Published since 2026-01-25."""
    environments: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ethernetMacAddress: str | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    goodsin_po_id: int | None = None
    guid: str | None = None
    hierarchy: list[Asset] | None = None
    icinga_hostname: str | None = None
    import_guid: str | None = None
    intune_connectionid: int | None = None
    intune_lastsyncdatetime: dt.datetime | None = None
    """Published since 2026-01-25."""
    is_businessapp_instance: bool | None = None
    """Published since 2026-01-25."""
    is_linked_businessapp: bool | None = None
    """Published since 2026-01-25."""
    is_linked_service: bool | None = None
    is_portfolio: bool | None = None
    """Published since 2026-01-25."""
    is_return: bool | None = None
    is_stock_change: bool | None = None
    is_stock_site: bool | None = None
    isassetdetails: bool | None = None
    issue_consignment_id: int | None = None
    item_cost: float | None = None
    items_issued: list[dict[str, Any]] | None = None
    itglue_id: str | None = None
    jamf_details_id: int | None = None
    jamf_id: int | None = None
    jamf_type: str | None = None
    kaseyaid: str | None = None
    kbs: list[ArticleRow] | None = None
    lansweeper_id: str | None = None
    lansweeper_relations: list[dict[str, Any]] | None = None
    lansweeper_site_id: str | None = None
    lansweeper_software: list[dict[str, Any]] | None = None
    lansweeper_url: str | None = None
    last_modified: dt.datetime | None = None
    licence_count: int | None = None
    licences: list[SoftwareLicence] | None = None
    licences_hierarchy: list[SoftwareLicence] | None = None
    """Gone in build 2.250; older ones have it."""
    linked_service: dict[str, Any] | None = None
    liongardid: int | None = None
    maintenance_windows: list[dict[str, Any]] | None = None
    """Published since 2026-01-25. Gone in build 2.250; older ones have it."""
    matching_value: str | None = None
    meters: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    new_access_control: list[dict[str, Any]] | None = None
    new_software_version: str | None = None
    old_software_version: str | None = None
    onhold_ticket_count: int | None = None
    open_change_count: int | None = None
    open_incident_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    os_override: str | None = None
    owning_businessapp: int | None = None
    """Published since 2026-01-25."""
    owning_ci: int | None = None
    """Published since 2026-01-25."""
    owning_portfolio: int | None = None
    """Published since 2026-01-25."""
    owning_service: int | None = None
    """Published since 2026-01-25."""
    parent_asset_names: str | None = None
    parent_asset_relationship_types: str | None = None
    """Since build 2.250."""
    parent_assets: list[AssetRow] | None = None
    parent_count: int | None = None
    """Since build 2.250."""
    parent_third_party_id: int | None = None
    parent_third_party_ids: list[str] | None = None
    passportal_client_id: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_guid: str | None = None
    """Since build 2.250."""
    pdftemplate_id: int | None = None
    phone_number: str | None = None
    physicalMemoryInBytes: str | None = None
    pingservice: int | None = None
    primary_instance_text: str | None = None
    """Published since 2026-01-25."""
    printhtml: str | None = None
    prtg_details_id: int | None = None
    prtg_id: int | None = None
    purchaseorder_id: int | None = None
    """Published since 2026-01-25."""
    purchaseorder_line_id: int | None = None
    qualys_id: str | None = None
    qualys_software: list[dict[str, Any]] | None = None
    related_kb_names: str | None = None
    related_service_names: str | None = None
    related_ticket_id: int | None = None
    """Published since 2026-01-25."""
    relationshipschanged: bool | None = None
    """Since build 2.250."""
    risk: float | None = None
    """Since build 2.250."""
    runbook_button_id: int | None = None
    scheduled_tickets: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    service_count: int | None = None
    services: list[dict[str, Any]] | None = None
    services_hierarchy: list[dict[str, Any]] | None = None
    sibling_asset_names: str | None = None
    sibling_asset_relationship_types: str | None = None
    """Since build 2.250."""
    sibling_assets: list[AssetRow] | None = None
    sibling_count: int | None = None
    """Since build 2.250."""
    site_external_link_id: str | None = None
    site_guid: str | None = None
    snowUsers: list[dict[str, Any]] | None = None
    snow_client_id: int | None = None
    snowatlas_client_id: str | None = None
    """Since build 2.250."""
    software: list[dict[str, Any]] | None = None
    sqlimport_accountsid: str | None = None
    sqlimport_did: int | None = None
    sqlimport_id: int | None = None
    sqlimport_user: str | None = None
    stockbin_id: int | None = None
    stockdate: dt.datetime | None = None
    stockdetails: dict[str, Any] | None = None
    supplier_expirydate: dt.datetime | None = None
    supplier_priority_name: str | None = None
    supplier_reference: str | None = None
    supplier_sla_name: str | None = None
    supplierheaderid: int | None = None
    syncro_asset_type: str | None = None
    tab_config: list[dict[str, Any]] | None = None
    teamviewerpassword: str | None = None
    template_id: int | None = None
    """Since build 2.250."""
    third_party_id_string: str | None = None
    thirdparty_client_id: int | None = None
    thirdparty_type_id: int | None = None
    thirdparty_type_name: str | None = None
    """Since build 2.250."""
    total_ticket_count: int | None = None
    user_count: int | None = None
    user_email: str | None = None
    user_role_breakdown: list[dict[str, Any]] | None = None
    warranty_note: str | None = None
    workflow_history: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    workspace_orgunitpath: str | None = None
    xtypeunamecanedit: list[dict[str, Any]] | None = None
