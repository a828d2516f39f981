# Generated from spec/halopsa/resources/items.yaml. Do not edit.
"""What calls of ``client.items`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.custom_field import CustomField
    from halopsa.models.site_row import SiteRow


class ItemFilters(TypedDict, total=False):
    """Filters of ``client.items.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None  # published only
    advanced_search: str | None  # published only
    assetgroup_id: int | None  # published only
    assetgroups: Ids | None  # published only
    assettypes: Ids | None  # published only
    autotask_service_items: bool | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    dbc_company_id: str | None  # published only
    exactdivision: int | None  # published only
    excluderecurring: bool | None  # published only
    include_custom_fields: Ids | None  # seen live; ids of custom fields that rows show; published since build 2.236, and one production client sends it for tickets
    includeactions: bool | None  # tenants do not know it
    includeactive: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includeinactive: bool | None  # published only
    itemservice_id: int | None  # published only
    itemservicerequestdetails_id: int | None  # published only
    itemsupplierclientid: int | None  # published only
    itemsuppliercurrency: int | None  # published only
    kashflowtenantid: int | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    qbitemsonly: bool | None  # published only
    qbocompanyid: str | None  # published only
    recurringonly: bool | None  # published only
    sagebusinesscloudtenantid: int | None  # published only
    search1: str | None  # published only
    show_not_in_stock: bool | None  # published only
    stocklocation_id: int | None  # published only
    supplier_id: int | None  # published only
    xerotenantid: str | None  # published only


class ItemGetOptions(TypedDict, total=False):
    """Options of ``client.items.get``."""

    dbc_company_id: str | None
    includedetails: bool | None
    kashflowtenantid: int | None
    qbocompanyid: str | None
    sagebusinesscloudtenantid: int | None
    xerotenantid: str | None


class ItemMatch(TypedDict, total=False):
    """What ``client.items.find`` finds one record by. All that is given must be equal."""

    name: str  # sent as search; not verified on a live tenant; published; a search is part of several fields


class ItemFields(TypedDict, total=False):
    """Fields of ``client.items`` calls that write. ``None`` clears a field."""

    _dont_fire_automations: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isimport: bool | None
    _isupdateimport: bool | None
    _itemupdateconflict01: int | None
    _match_additional_id: str | None
    _match_integration_button_caption: str | None
    _match_integration_button_icon: str | None
    _match_integration_button_url: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _updateitemtype: int | None
    _warning: str | None
    access_control: Sequence[Mapping[str, Any]] | None
    access_control_level: int | None
    accountsid: str | None
    applydiscount: bool | None
    asset_account: Mapping[str, Any] | None
    asset_account_name: str | None
    asset_type_matching_field_name: str | None
    assetaccountcode: int | None
    assetgroup_id: int | None
    assetgroup_name: str | None
    assetgroup_qbo_type: int | None
    assettype_id: int | None
    assettype_name: str | None
    auto_reorder_type: int | None
    autogroupnewquotelines: int | None
    autogroupnewsolines: int | None
    autorenew_quote_line_default: bool | None
    autotaskproductid: int | None
    autotaskserviceid: int | None
    avalara_item_code: str | None
    avco: float | None
    baseprice: float | None
    binlocation: str | None
    budgettype_id: int | None
    budgettype_name: str | None
    bundle_quantity: float | None
    cost_calculated_from_components: bool | None
    costingmethod: int | None
    costprice: float | None
    created_by: int | None
    currency_override: int | None
    custom: Mapping[str, Any] | None  # custom fields by name; on an update the others are kept
    custombuttons: Sequence[Mapping[str, Any]] | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datecreated: When | None
    dattocommerce_tenant: int | None
    dbc_company_id: str | None
    dbc_company_name: str | None
    dbc_dimensions: Sequence[Mapping[str, Any]] | None
    dbc_template: str | None
    default_sort_seq: int | None
    default_supplier_part_code: str | None
    description: str | None
    doesnotneedconsigning: bool | None
    dont_receive_on_po: bool | None
    dont_track_stock: bool | None
    dontinvoice: bool | None
    dynamics_bc_synced: bool | None
    dynamics_dimensions_enabled: bool | None
    exact_division: int | None
    exact_division_name: str | None
    expense_account: Mapping[str, Any] | None
    expense_account_name: str | None
    external_links: Sequence[Mapping[str, Any]] | None
    externalreference: str | None
    extra_invoice_description: str | None
    fullyqualifiedname: str | None
    goodsinunit: str | None
    goodsoutunit: str | None
    group_third_party_id: str | None
    hours: float | None
    icon: str | None
    icon_download_url: str | None
    ignore_from_accounting_sync: bool | None
    import_details_id: int | None
    income_account: Mapping[str, Any] | None
    income_account_name: str | None
    inoutconversion: int | None
    intacct_product_line_id: str | None
    intacct_rev_sched: str | None
    intacct_save_location: str | None
    intacct_type: str | None
    internalreference: str | None
    invoice_class: str | None
    iscontractitem: bool | None
    isitemdetails: bool | None
    ismeteritem: bool | None
    isrecurringitem: bool | None
    item_accounts_links: Sequence[Mapping[str, Any]] | None
    item_default_billing_period: int | None
    item_default_billing_period_string: str | None
    item_group_dbc_template: str | None
    item_group_itemcode: int | None
    item_group_nominalcode: str | None
    item_group_nominalcode_purchase: str | None
    item_group_taxcode: int | None
    item_group_taxcode_purchase: int | None
    item_listed_only_on_bundle_setup: bool | None
    item_suppliers: Sequence[Mapping[str, Any]] | None
    items_per_buying_price: float | None
    items_per_selling_price: float | None
    itemsupplier_client_id: int | None
    itemsupplier_cost: float | None
    itemsupplier_currency_code: str | None
    itemsupplier_currency_id: int | None
    itemsupplier_currency_symbol: str | None
    itemsupplier_price: float | None
    itemsupplier_supplier_id: int | None
    kashflow_tenant_id: int | None
    kashflow_tenant_name: str | None
    kashflowid: int | None
    lastmodified: When | None
    linked_asset_defaults: Sequence[Mapping[str, Any]] | None
    linked_item_id: int | None
    linked_item_name: str | None
    manufacturer_id: int | None
    manufacturer_name: str | None
    margin: float | None
    markupperc: float | None
    maxitemdiscount: float | None
    meterlife: int | None
    metertype: int | None
    min_purchase_qty: float | None
    minstockqty: float | None
    myob_asset_account_code: str | None
    myob_tenant: int | None
    myob_tenant_name: str | None
    name: str | None
    new_access_control: Sequence[Mapping[str, Any]] | None
    new_external_link: Mapping[str, Any] | None
    new_item_accounts_link: Mapping[str, Any] | None
    nominalcode: str | None
    nominalcode_name: str | None
    note: str | None
    parent_template_name: str | None
    parent_template_override: int | None
    po_long_description: str | None
    price_calculated_from_components: bool | None
    primaryimageid: int | None
    project_bill_type: int | None
    promptforprice: bool | None
    property_changes: Sequence[Mapping[str, Any]] | None
    purchase_currency: Mapping[str, Any] | None
    purchase_currency_code: int | None
    purchase_currency_code_name: str | None
    purchase_description: str | None
    purchasenominalcode: str | None
    purchasenominalcode_name: str | None
    purchasetaxincluded: bool | None
    qbo_category: Mapping[str, Any] | None
    qbo_company_id: str | None
    qbo_company_name: str | None
    qbo_quantity: int | None
    qbocategoryid: str | None
    qbocategoryname: str | None
    qboinitial_quantity_date: When | None
    qbosku: str | None
    qtyissuedthisyear: float | None
    qtyonallsalesorders: float | None
    quantity_decimal_places: int | None
    quantity_in_customer_stock: float | None
    quantity_in_stock: float | None
    quantity_on_open_po: float | None
    quantity_on_order: float | None
    quantity_reserved: float | None
    quickbooks_details: Mapping[str, Any] | None
    recovery: float | None
    recurringcost: float | None
    recurringprice: float | None
    related_item_count: int | None
    relatedcategories: Sequence[Mapping[str, Any]] | None
    relatedcategories_list: str | None
    reorderqty: float | None
    sage50uk_department_id: int | None
    sage_business_cloud_details_id: int | None
    sage_business_cloud_details_name: str | None
    sagetoken: str | None
    sales_currency: Mapping[str, Any] | None
    sales_currency_code: int | None
    sales_currency_code_name: str | None
    sales_long_description: str | None
    salestaxincluded: bool | None
    secondhandprice: float | None
    secondprice: float | None
    serialise_only_one: bool | None
    servicefee: float | None
    shaccountsid: str | None
    showmobilescanner: bool | None
    sleeveprice: float | None
    snelstart_department: Mapping[str, Any] | None
    snelstart_department_id: str | None
    snelstart_department_name: str | None
    snelstart_id: str | None
    status: int | None
    stocklocations: Sequence[SiteRow | Mapping[str, Any]] | None
    supplier_id: int | None
    supplier_name: str | None
    supplier_part_code: str | None
    taxable: bool | None
    taxcode: int | None
    taxcode_name: str | None
    taxcodeother: int | None
    taxcodeother_name: str | None
    template_id: int | None
    template_name: str | None
    third_party_assetgroup_id: str | None
    third_party_id: str | None
    tiered_pricing: Sequence[Mapping[str, Any]] | None
    tiered_pricing_method: int | None
    type: int | None
    update_recurring_invoice_cost: bool | None
    update_recurring_invoice_price: bool | None
    use: str | None
    use_tiered_pricing: bool | None
    user_description: str | None
    weight: float | None
    xero_cogs_account_code: str | None
    xero_cogs_account_code_name: str | None
    xero_inventory_account_code: str | None
    xero_inventory_account_code_name: str | None
    xero_purchasetax: str | None
    xero_salestax: str | None
    xero_tenant_id: str | None
    xero_tenant_name: str | None
    xerodetails_id: int | None
