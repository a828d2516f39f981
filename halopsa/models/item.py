# Generated from spec/halopsa/entities/Item.yaml. Do not edit.
"""The model ``Item``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.custom_field import CustomField
    from halopsa.models.site_row import SiteRow


@entity
class Item(Entity):
    """An item that is sold or billed.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Item"

    id: int = key(default=None)
    """Set by the server."""
    _dont_fire_automations: bool | None = None
    """Published since 2026-01-25."""
    _importthirdpartyid: str | None = None
    """Published since 2026-01-25."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _isupdateimport: bool | None = None
    """Published since 2026-01-25."""
    _itemupdateconflict01: int | None = None
    """Published since 2026-01-25."""
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
    _updateitemtype: int | None = None
    _warning: str | None = None
    access_control: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    access_control_level: int | None = None
    """Since build 2.250."""
    accountsid: str | None = None
    applydiscount: bool | None = None
    asset_account: dict[str, Any] | None = None
    asset_account_name: str | None = None
    asset_type_matching_field_name: str | None = None
    assetaccountcode: int | None = None
    assetgroup_id: int | None = None
    assetgroup_name: str | None = None
    assetgroup_qbo_type: int | None = None
    """Published since 2026-01-25."""
    assettype_id: int | None = None
    assettype_name: str | None = None
    auto_reorder_type: int | None = None
    autogroupnewquotelines: int | None = None
    """Published since 2026-01-25."""
    autogroupnewsolines: int | None = None
    """Since build 2.250."""
    autorenew_quote_line_default: bool | None = None
    autotaskproductid: int | None = None
    autotaskserviceid: int | None = None
    avalara_item_code: str | None = None
    avco: float | None = None
    baseprice: float | None = None
    binlocation: str | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    bundle_quantity: float | None = None
    """Since build 2.250."""
    cost_calculated_from_components: bool | None = None
    costingmethod: int | None = None
    costprice: float | None = None
    created_by: int | None = None
    currency_override: int | None = None
    """Published since 2026-01-25."""
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    datecreated: dt.datetime | None = None
    dattocommerce_tenant: int | None = None
    dbc_company_id: str | None = None
    dbc_company_name: str | None = None
    dbc_dimensions: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    dbc_template: str | None = None
    """Published since 2026-01-25."""
    default_sort_seq: int | None = None
    """Published since 2026-01-25."""
    default_supplier_part_code: str | None = None
    """Published since 2026-01-25."""
    description: str | None = None
    doesnotneedconsigning: bool | None = None
    dont_receive_on_po: bool | None = None
    dont_track_stock: bool | None = None
    dontinvoice: bool | None = None
    dynamics_bc_synced: bool | None = None
    """Published since 2026-01-25."""
    dynamics_dimensions_enabled: bool | None = None
    """Published since 2026-01-25."""
    exact_division: int | None = None
    exact_division_name: str | None = None
    expense_account: dict[str, Any] | None = None
    expense_account_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    externalreference: str | None = None
    extra_invoice_description: str | None = None
    fullyqualifiedname: str | None = None
    goodsinunit: str | None = None
    goodsoutunit: str | None = None
    group_third_party_id: str | None = None
    hours: float | None = None
    icon: str | None = None
    icon_download_url: str | None = None
    ignore_from_accounting_sync: bool | None = None
    import_details_id: int | None = None
    income_account: dict[str, Any] | None = None
    income_account_name: str | None = None
    inoutconversion: int | None = None
    intacct_product_line_id: str | None = None
    intacct_rev_sched: str | None = None
    """Since build 2.250."""
    intacct_save_location: str | None = None
    """Since build 2.250."""
    intacct_type: str | None = None
    internalreference: str | None = None
    invoice_class: str | None = None
    iscontractitem: bool | None = None
    isitemdetails: bool | None = None
    ismeteritem: bool | None = None
    """Published since 2026-01-25."""
    isrecurringitem: bool | None = None
    item_accounts_links: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    item_default_billing_period: int | None = None
    item_default_billing_period_string: str | None = None
    """Since build 2.250."""
    item_group_dbc_template: str | None = None
    """Since build 2.250."""
    item_group_itemcode: int | None = None
    item_group_nominalcode: str | None = None
    item_group_nominalcode_purchase: str | None = None
    item_group_taxcode: int | None = None
    item_group_taxcode_purchase: int | None = None
    item_listed_only_on_bundle_setup: bool | None = None
    item_suppliers: list[dict[str, Any]] | None = None
    items_per_buying_price: float | None = None
    items_per_selling_price: float | None = None
    itemsupplier_client_id: int | None = None
    """Published since 2026-01-25."""
    itemsupplier_cost: float | None = None
    """Published since 2026-01-25."""
    itemsupplier_currency_code: str | None = None
    """Published since 2026-01-25."""
    itemsupplier_currency_id: int | None = None
    """Published since 2026-01-25."""
    itemsupplier_currency_symbol: str | None = None
    """Published since 2026-01-25."""
    itemsupplier_price: float | None = None
    """Published since 2026-01-25."""
    itemsupplier_supplier_id: int | None = None
    """Published since 2026-01-25."""
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowid: int | None = None
    lastmodified: dt.datetime | None = None
    linked_asset_defaults: list[dict[str, Any]] | None = None
    linked_item_id: int | None = None
    linked_item_name: str | None = None
    manufacturer_id: int | None = None
    manufacturer_name: str | None = None
    margin: float | None = None
    markupperc: float | None = None
    maxitemdiscount: float | None = None
    meterlife: int | None = None
    metertype: int | None = None
    min_purchase_qty: float | None = None
    minstockqty: float | None = None
    myob_asset_account_code: str | None = None
    myob_tenant: int | None = None
    myob_tenant_name: str | None = None
    name: str | None = None
    new_access_control: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    new_external_link: dict[str, Any] | None = None
    new_item_accounts_link: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    nominalcode: str | None = None
    nominalcode_name: str | None = None
    note: str | None = None
    parent_template_name: str | None = None
    """Since build 2.250."""
    parent_template_override: int | None = None
    """Since build 2.250."""
    po_long_description: str | None = None
    """Since build 2.250."""
    price_calculated_from_components: bool | None = None
    primaryimageid: int | None = None
    project_bill_type: int | None = None
    """Published since 2026-01-25."""
    promptforprice: bool | None = None
    property_changes: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    purchase_currency: dict[str, Any] | None = None
    purchase_currency_code: int | None = None
    purchase_currency_code_name: str | None = None
    purchase_description: str | None = None
    purchasenominalcode: str | None = None
    purchasenominalcode_name: str | None = None
    purchasetaxincluded: bool | None = None
    qbo_category: dict[str, Any] | None = None
    qbo_company_id: str | None = None
    qbo_company_name: str | None = None
    qbo_quantity: int | None = None
    qbocategoryid: str | None = None
    qbocategoryname: str | None = None
    qboinitial_quantity_date: dt.datetime | None = None
    qbosku: str | None = None
    qtyissuedthisyear: float | None = None
    qtyonallsalesorders: float | None = None
    quantity_decimal_places: int | None = None
    """Since build 2.250."""
    quantity_in_customer_stock: float | None = None
    """Since build 2.250."""
    quantity_in_stock: float | None = None
    quantity_on_open_po: float | None = None
    """Since build 2.250."""
    quantity_on_order: float | None = None
    quantity_reserved: float | None = None
    quickbooks_details: dict[str, Any] | None = None
    recovery: float | None = None
    recurringcost: float | None = None
    recurringprice: float | None = None
    related_item_count: int | None = None
    relatedcategories: list[dict[str, Any]] | None = None
    relatedcategories_list: str | None = None
    reorderqty: float | None = None
    sage50uk_department_id: int | None = None
    sage_business_cloud_details_id: int | None = None
    sage_business_cloud_details_name: str | None = None
    sagetoken: str | None = None
    sales_currency: dict[str, Any] | None = None
    """Since build 2.250."""
    sales_currency_code: int | None = None
    """Since build 2.250."""
    sales_currency_code_name: str | None = None
    """Since build 2.250."""
    sales_long_description: str | None = None
    """Since build 2.250."""
    salestaxincluded: bool | None = None
    secondhandprice: float | None = None
    secondprice: float | None = None
    serialise_only_one: bool | None = None
    servicefee: float | None = None
    shaccountsid: str | None = None
    showmobilescanner: bool | None = None
    sleeveprice: float | None = None
    snelstart_department: dict[str, Any] | None = None
    snelstart_department_id: str | None = None
    snelstart_department_name: str | None = None
    snelstart_id: str | None = None
    status: int | None = None
    stocklocations: list[SiteRow] | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    supplier_part_code: str | None = None
    taxable: bool | None = None
    taxcode: int | None = None
    taxcode_name: str | None = None
    taxcodeother: int | None = None
    taxcodeother_name: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    third_party_assetgroup_id: str | None = None
    third_party_id: str | None = None
    tiered_pricing: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    tiered_pricing_method: int | None = None
    """Published since 2026-01-25."""
    type: int | None = None
    update_recurring_invoice_cost: bool | None = None
    update_recurring_invoice_price: bool | None = None
    use: str | None = None
    use_tiered_pricing: bool | None = None
    """Published since 2026-01-25."""
    user_description: str | None = None
    weight: float | None = None
    xero_cogs_account_code: str | None = None
    xero_cogs_account_code_name: str | None = None
    xero_inventory_account_code: str | None = None
    xero_inventory_account_code_name: str | None = None
    xero_purchasetax: str | None = None
    xero_salestax: str | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None
    xerodetails_id: int | None = None
