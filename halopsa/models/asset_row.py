# Generated from spec/halopsa/entities/Asset.yaml. Do not edit.
"""The model ``AssetRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.field_value import FieldValue


@entity
class AssetRow(Entity):
    """An asset. key_field, key_field2 and key_field3 show the fields its type calls key fields. This is how
    lists return it: thinner than ``Asset``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "AssetRow"

    id: int = key(default=None)
    """Set by the server."""
    _ignore_mandatory: bool | None = None
    """Since build 2.250."""
    _importthirdpartyid: str | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Since build 2.250."""
    _isbatch: bool | None = None
    _isimport: bool | None = None
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
    activity_statement: str | None = None
    """Published since 2026-01-25."""
    addigy_id: str | None = None
    addigy_url: str | None = None
    """Since build 2.250."""
    allowallcustombuttons: bool | None = None
    """Published since 2026-01-25."""
    allowallstatus: bool | None = None
    allowed_custombuttons: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    allowed_status: list[dict[str, Any]] | None = None
    armis_id: str | None = None
    """Published since 2026-01-25."""
    asset_field: str | None = None
    asset_type_priority: int | None = None
    assetbots_id: str | None = None
    """Since build 2.250."""
    assettype_guid: str | None = None
    assettype_id: int | None = None
    """The id of one of the ``asset_types``; ``assettype_name`` shows its name."""
    assettype_name: str | None = None
    """The name behind ``assettype_id``."""
    atera_id: str | None = None
    auto_link: bool | None = None
    """Published since 2026-01-25."""
    automate_id: int | None = None
    automate_url: str | None = None
    auvik_device_id: str | None = None
    auvik_id: str | None = None
    auvik_url: str | None = None
    aws_id: str | None = None
    barracudarmm_id: str | None = None
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
    child_guid: str | None = None
    child_id: int | None = None
    ci_type: int | None = None
    """Since build 2.250."""
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name."""
    client_name: str | None = None
    """The name behind ``client_id``."""
    colour: str | None = None
    commissiondate: dt.datetime | None = None
    connectwise_control_url: str | None = None
    connectwisecontrolid: str | None = None
    connectwisermm_id: str | None = None
    contract_end_date: dt.datetime | None = None
    contract_id: int | None = None
    contract_ref: str | None = None
    contract_value: float | None = None
    criticality: int | None = None
    criticality_description: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    customfields: list[CustomField] | None = None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    datepurchased: dt.datetime | None = None
    """On the wire: ``supplier_purchasedate``."""
    datto_alternate_id: int | None = None
    datto_id: str | None = None
    datto_url: str | None = None
    dbusiness_owner_cab_guid: str | None = None
    """Since build 2.250."""
    default_contract_value: float | None = None
    defaultsequence: int | None = None
    device42_id: int | None = None
    device42_url: str | None = None
    device_number: int | None = None
    diagram_field1: str | None = None
    """Since build 2.250."""
    diagram_field2: str | None = None
    """Since build 2.250."""
    diagram_field3: str | None = None
    """Since build 2.250."""
    domotz_id: int | None = None
    dtechnical_owner_cab_guid: str | None = None
    """Since build 2.250."""
    dynatrace_id: str | None = None
    eracent_id: str | None = None
    """Published since 2026-01-25."""
    fields: list[FieldValue] | None = None
    """Fields of the asset type with their values; key fields are written here. A tenant takes key fields
    here alone."""
    icinga_id: str | None = None
    icon: str | None = None
    impact_statement: str | None = None
    """Published since 2026-01-25."""
    import_details_id: int | None = None
    inactive: bool | None = None
    intent: str | None = None
    intune_default_site: int | None = None
    intune_id: str | None = None
    intune_operating_system: str | None = None
    """Since build 2.250."""
    inventory_number: str | None = None
    """The tag of the asset, by which ``find`` and ``ensure`` tell assets apart."""
    is_auto_picking_asset_tag: bool | None = None
    """Since build 2.250."""
    is_primary_asset: bool | None = None
    is_template: bool | None = None
    iskaseyaagent: bool | None = None
    issue_consignment_line_id: int | None = None
    item_id: int | None = None
    item_name: str | None = None
    itemstock_id: int | None = None
    itglue_url: str | None = None
    junipermist_id: str | None = None
    """Since build 2.250."""
    junipermist_site_id: str | None = None
    """Since build 2.250."""
    kandji_id: str | None = None
    kaseya_id: str | None = None
    kaseyavsa_url: str | None = None
    kaseyavsax_id: str | None = None
    """Since build 2.250."""
    key: int | None = None
    """Since build 2.250."""
    key_field: str | None = None
    """What the asset has in the first key field of its type. A tenant ignores it when written; it goes out
    in fields."""
    key_field2: str | None = None
    """What the asset has in the second key field of its type. A tenant ignores it when written; it goes
    out in fields."""
    key_field2_name: str | None = None
    """Since build 2.250."""
    key_field3: str | None = None
    """What the asset has in the third key field of its type. A tenant ignores it when written; it goes out
    in fields."""
    key_field3_name: str | None = None
    """Since build 2.250."""
    key_field_name: str | None = None
    """Since build 2.250."""
    labour_warranty_end: dt.datetime | None = None
    labour_warranty_start: dt.datetime | None = None
    lansweeper_parent_id: str | None = None
    lansweeperid: str | None = None
    lastchangeofvaluedate: dt.datetime | None = None
    latest_contract_ref: str | None = None
    liongard_environmnet_id: int | None = None
    liongard_id: str | None = None
    liongard_url: str | None = None
    logicmonitor_id: str | None = None
    manageengine_customer_id: str | None = None
    manageengine_id: str | None = None
    manually_linked_ticket: bool | None = None
    """Since build 2.250."""
    manufacturer_id: int | None = None
    """Published since 2026-01-25."""
    manufacturer_name: str | None = None
    """Published since 2026-01-25."""
    matching_field: str | None = None
    module_id: int | None = None
    """Since build 2.250."""
    nable_id: str | None = None
    ncentral_details_id: int | None = None
    ncentral_remote_url: str | None = None
    ncentral_url: str | None = None
    new_external_link: dict[str, Any] | None = None
    ninja_remote_url: str | None = None
    ninja_url: str | None = None
    ninjarmm_id: int | None = None
    non_consignable: bool | None = None
    notes: str | None = None
    owning_businessapp_name: str | None = None
    owning_ci_name: str | None = None
    owning_portfolio_name: str | None = None
    owning_service_name: str | None = None
    parent_guid: str | None = None
    parent_id: int | None = None
    passportal_id: int | None = None
    primary_asset_chart_json: str | None = None
    priority_id: int | None = None
    priority_name: str | None = None
    prometheus_id: str | None = None
    raynet_id: str | None = None
    """Published since 2026-01-25."""
    related_service_count: int | None = None
    related_service_name: str | None = None
    related_services: str | None = None
    relationship_id: int | None = None
    relationship_note: str | None = None
    """Since build 2.250."""
    reserved_salesorder_id: int | None = None
    reserved_salesorder_line_id: int | None = None
    sequence: int | None = None
    serialization_user: int | None = None
    service_guid: str | None = None
    service_id: int | None = None
    service_ids: str | None = None
    service_name: str | None = None
    sibling_id: bool | None = None
    site_id: int | None = None
    """The id of one of the ``sites``; ``site_name`` shows its name."""
    site_name: str | None = None
    """The name behind ``site_id``."""
    sla_id: int | None = None
    """The id of one of the ``slas``; ``sla_name`` shows its name."""
    sla_name: str | None = None
    """The name behind ``sla_id``."""
    snipeit_id: str | None = None
    snow_id: int | None = None
    status_id: int | None = None
    status_name: str | None = None
    stock_date: dt.datetime | None = None
    stockbin_name: str | None = None
    supplier_contract_id: int | None = None
    supplier_contract_ref: str | None = None
    supplier_id: int | None = None
    """The id of one of the ``suppliers``; ``supplier_name`` shows its name."""
    supplier_name: str | None = None
    """The name behind ``supplier_id``."""
    supplier_priority_id: int | None = None
    supplier_sla_id: int | None = None
    syncro_id: str | None = None
    syncro_url: str | None = None
    syncroid: int | None = None
    table: int | None = None
    """Since build 2.250."""
    tanium_id: str | None = None
    teamviewerid: str | None = None
    technical_owner: str | None = None
    technical_owner_cab_id: int | None = None
    technical_owner_cab_name: str | None = None
    technical_owner_id: int | None = None
    technical_owner_name: str | None = None
    technical_owner_thirdpartyid: str | None = None
    """Since build 2.250."""
    tenable_id: str | None = None
    third_party_id: int | None = None
    use: str | None = None
    user_id: int | None = None
    """The first of the contacts who use it; ``user_name`` shows the name. Read from ``first_user_id``,
    written as ``users[].id``. Inferred from the schemas; replaces the linked users. Not verified on a
    live tenant."""
    user_name: str | None = None
    """The name of the contact in ``user_id``. Set by the server. On the wire: ``username``."""
    users: list[ContactRow] | None = None
    userschanged: bool | None = None
    """Since build 2.250."""
    virima_id: str | None = None
    vmworkspace_id: str | None = None
    warranty_start: dt.datetime | None = None
    warrantyexpires: dt.datetime | None = None
    """On the wire: ``warranty_end``."""
    workflow_id: int | None = None
    """Since build 2.250."""
    workflow_name: str | None = None
    """Since build 2.250."""
    workflow_seq: int | None = None
    """Since build 2.250."""
    workflow_step: int | None = None
    """Since build 2.250."""
    workspace_id: str | None = None
    workspace_url: str | None = None
    xensam_id: str | None = None
    zabbix_id: str | None = None
    zabbix_url: str | None = None
