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
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None
    """Two values with a comma, such as ``true,false``: whether active items come, and inactive ones.
    Published only."""
    advanced_search: str | None
    assetgroup_id: int | None
    """Rows whose ``assetgroup_id`` is this. Published only."""
    assetgroups: Ids | None
    """Rows whose ``assetgroup_id`` is one of these. Published only."""
    assettypes: Ids | None
    """Rows whose ``assettype_id`` is one of these. Published only."""
    autotask_service_items: bool | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    dbc_company_id: str | None
    exactdivision: int | None
    excluderecurring: bool | None
    """True: only rows whose ``isrecurringitem`` is not set. Published only."""
    include_custom_fields: Ids | None
    """Ids of custom fields that rows show; published since build 2.236, and one production client sends it
    for tickets. Seen live."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeactive: bool | None
    """Active items come. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """Inactive items come too. Published only."""
    itemservice_id: int | None
    itemservicerequestdetails_id: int | None
    itemsupplierclientid: int | None
    itemsuppliercurrency: int | None
    kashflowtenantid: int | None
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
    qbitemsonly: bool | None
    """Items of QuickBooks, and no others. Published only."""
    qbocompanyid: str | None
    """Items of the company of QuickBooks Online with this id. Published only."""
    recurringonly: bool | None
    """True: only rows whose ``isrecurringitem`` is set. Published only."""
    sagebusinesscloudtenantid: int | None
    search1: str | None
    show_not_in_stock: bool | None
    """Items that are not in stock come too. Published only."""
    stocklocation_id: int | None
    """Items of the stock location with this id. Published only."""
    supplier_id: int | None
    xerotenantid: str | None
    """Items of the tenant of Xero with this id. Published only."""


class ItemGetOptions(TypedDict, total=False):
    """Options of ``client.items.get``. ``None`` leaves one out."""

    dbc_company_id: str | None
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    kashflowtenantid: int | None
    qbocompanyid: str | None
    sagebusinesscloudtenantid: int | None
    xerotenantid: str | None


class ItemMatch(TypedDict, total=False):
    """What ``client.items.find`` finds one record by. All that is given must be equal."""

    name: str
    """Sent as ``search``. Published; a search is part of several fields. Not verified on a live tenant."""


class ItemFields(TypedDict, total=False):
    """Fields of ``client.items`` calls that write. ``None`` clears a field."""

    _dont_fire_automations: bool | None
    """Published since 2026-01-25."""
    _importthirdpartyid: str | None
    """Published since 2026-01-25."""
    _importtype: str | None
    _importtypeid: int | None
    """Published since 2026-01-25."""
    _isimport: bool | None
    _isupdateimport: bool | None
    """Published since 2026-01-25."""
    _itemupdateconflict01: int | None
    """Published since 2026-01-25."""
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
    _updateitemtype: int | None
    _warning: str | None
    access_control: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    access_control_level: int | None
    """Since build 2.250."""
    accountsid: str | None
    applydiscount: bool | None
    asset_account: Mapping[str, Any] | None
    asset_account_name: str | None
    asset_type_matching_field_name: str | None
    assetaccountcode: int | None
    assetgroup_id: int | None
    assetgroup_name: str | None
    assetgroup_qbo_type: int | None
    """Published since 2026-01-25."""
    assettype_id: int | None
    assettype_name: str | None
    auto_reorder_type: int | None
    autogroupnewquotelines: int | None
    """Published since 2026-01-25."""
    autogroupnewsolines: int | None
    """Since build 2.250."""
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
    """Since build 2.250."""
    cost_calculated_from_components: bool | None
    costingmethod: int | None
    costprice: float | None
    created_by: int | None
    currency_override: int | None
    """Published since 2026-01-25."""
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datecreated: When | None
    dattocommerce_tenant: int | None
    dbc_company_id: str | None
    dbc_company_name: str | None
    dbc_dimensions: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    dbc_template: str | None
    """Published since 2026-01-25."""
    default_sort_seq: int | None
    """Published since 2026-01-25."""
    default_supplier_part_code: str | None
    """Published since 2026-01-25."""
    description: str | None
    doesnotneedconsigning: bool | None
    dont_receive_on_po: bool | None
    dont_track_stock: bool | None
    dontinvoice: bool | None
    dynamics_bc_synced: bool | None
    """Published since 2026-01-25."""
    dynamics_dimensions_enabled: bool | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    intacct_save_location: str | None
    """Since build 2.250."""
    intacct_type: str | None
    internalreference: str | None
    invoice_class: str | None
    iscontractitem: bool | None
    isitemdetails: bool | None
    ismeteritem: bool | None
    """Published since 2026-01-25."""
    isrecurringitem: bool | None
    item_accounts_links: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    item_default_billing_period: int | None
    item_default_billing_period_string: str | None
    """Since build 2.250."""
    item_group_dbc_template: str | None
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    itemsupplier_cost: float | None
    """Published since 2026-01-25."""
    itemsupplier_currency_code: str | None
    """Published since 2026-01-25."""
    itemsupplier_currency_id: int | None
    """Published since 2026-01-25."""
    itemsupplier_currency_symbol: str | None
    """Published since 2026-01-25."""
    itemsupplier_price: float | None
    """Published since 2026-01-25."""
    itemsupplier_supplier_id: int | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    new_external_link: Mapping[str, Any] | None
    new_item_accounts_link: Mapping[str, Any] | None
    """Published since 2026-01-25."""
    nominalcode: str | None
    nominalcode_name: str | None
    note: str | None
    parent_template_name: str | None
    """Since build 2.250."""
    parent_template_override: int | None
    """Since build 2.250."""
    po_long_description: str | None
    """Since build 2.250."""
    price_calculated_from_components: bool | None
    primaryimageid: int | None
    project_bill_type: int | None
    """Published since 2026-01-25."""
    promptforprice: bool | None
    property_changes: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    quantity_in_customer_stock: float | None
    """Since build 2.250."""
    quantity_in_stock: float | None
    quantity_on_open_po: float | None
    """Since build 2.250."""
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
    """Since build 2.250."""
    sales_currency_code: int | None
    """Since build 2.250."""
    sales_currency_code_name: str | None
    """Since build 2.250."""
    sales_long_description: str | None
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    tiered_pricing_method: int | None
    """Published since 2026-01-25."""
    type: int | None
    update_recurring_invoice_cost: bool | None
    update_recurring_invoice_price: bool | None
    use: str | None
    use_tiered_pricing: bool | None
    """Published since 2026-01-25."""
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
