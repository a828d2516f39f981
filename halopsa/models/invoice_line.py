# Generated from spec/halopsa/entities/InvoiceLine.yaml. Do not edit.
"""The model ``InvoiceLine``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.asset_row import AssetRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.invoice import Invoice
    from halopsa.models.item import Item


@entity
class InvoiceLine(Entity):
    """A line of an invoice: what, how many, at which price.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "InvoiceLine"

    id: int = key(default=None)
    _added_from_SO_line: bool | None = None
    """Since build 2.250."""
    _dont_fire_automations: bool | None = None
    """Since build 2.250."""
    _dontwipeunusedcfs: bool | None = None
    """Since build 2.250."""
    _importthirdpartyid: str | None = None
    """Published since 2026-01-25."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Published since 2026-01-25."""
    _is_calculated_line: bool | None = None
    _isimport: bool | None = None
    _isprojectlabourtomerge: bool | None = None
    """Published since 2026-01-25."""
    _isupdateimport: bool | None = None
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
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    _resequence_lines: bool | None = None
    """Since build 2.250."""
    _temp_deferred_revenue_olid: int | None = None
    """Since build 2.250."""
    _temp_deferred_revenue_olseq: int | None = None
    """Since build 2.250."""
    _temp_order_id: int | None = None
    _temp_order_qty: float | None = None
    _temp_order_seq: int | None = None
    _updateprorata: bool | None = None
    _warning: str | None = None
    actioncode: int | None = None
    asset_id: int | None = None
    asset_inventory_number: str | None = None
    auto_increase_last_date: dt.datetime | None = None
    auto_increase_period: int | None = None
    auto_increase_type: int | None = None
    """Since build 2.250."""
    auto_increases: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    autorenew: bool | None = None
    autorenewperiod: int | None = None
    baseprice: float | None = None
    baseprice_converted: float | None = None
    billingperiod: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    bundle_id: int | None = None
    bundle_line_id: int | None = None
    bundle_name: str | None = None
    calculate_price_from_assets: bool | None = None
    calculate_price_from_users: bool | None = None
    client_id: int | None = None
    """Since build 2.250."""
    client_name: str | None = None
    comment_1: str | None = None
    comment_2: str | None = None
    consumption_cost: float | None = None
    """Published since 2026-01-25."""
    consumption_line_type: int | None = None
    """Published since 2026-01-25."""
    consumption_markup: float | None = None
    """Published since 2026-01-25."""
    consumption_split_id: str | None = None
    """Published since 2026-01-25."""
    consumption_split_original_line_id: int | None = None
    """Published since 2026-01-25."""
    contract_id: int | None = None
    contract_name: str | None = None
    """Since build 2.250."""
    contract_type: str | None = None
    """Since build 2.250."""
    contract_type_int: int | None = None
    """Since build 2.250."""
    conversion_rate_internal: float | None = None
    """Published since 2026-01-25."""
    cost_converted: float | None = None
    """Published since 2026-01-25."""
    createproratadate: dt.datetime | None = None
    createproratanormallines: int | None = None
    credit_id: int | None = None
    creditlinkedidid: int | None = None
    csp_invoice_id: int | None = None
    """Published since 2026-01-25."""
    current_reading: int | None = None
    customfields: list[CustomField] | None = None
    dbc_id: str | None = None
    dbc_sequence_id: int | None = None
    ddevnum: int | None = None
    decimalplacesforinvoices: int | None = None
    deferred_revenue_olid: int | None = None
    deferred_revenue_olseq: int | None = None
    discount_converted: float | None = None
    """Set by the server."""
    discount_perc: float | None = None
    discount_percent: float | None = None
    """Since build 2.250."""
    discount_use_percent: bool | None = None
    """Since build 2.250."""
    distributor_invoice_id: int | None = None
    """Since build 2.250."""
    distributor_subscriptions: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    down_payment_complete: int | None = None
    """Published since 2026-01-25."""
    down_payment_type: int | None = None
    """Published since 2026-01-25."""
    downpayment_invoice_id: int | None = None
    """Published since 2026-01-25."""
    downpayment_invoice_qty: float | None = None
    """Published since 2026-01-25."""
    dsite: int | None = None
    enddate: dt.datetime | None = None
    entity_type: str | None = None
    exclude_auto_increase: bool | None = None
    expense_id: int | None = None
    """Published since 2026-01-25."""
    force_new: bool | None = None
    group_id: int | None = None
    group_sort_seq: int | None = None
    """Since build 2.250."""
    hide_grouped_items_price: bool | None = None
    hide_on_pdf: bool | None = None
    hideitems: bool | None = None
    ihid: int | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    importcsvid: int | None = None
    includegrouppriceandqty: bool | None = None
    intacct_department_id: str | None = None
    intacct_location_id: str | None = None
    intacct_rev_sched: str | None = None
    """Since build 2.250."""
    intacct_warehouse_id: str | None = None
    invoiceHeader: Invoice | None = None
    """Since build 2.250."""
    invoice_class: str | None = None
    isActive: bool | None = None
    """Published since 2026-01-25."""
    is_bundled_line: bool | None = None
    is_deferred_revenue: bool | None = None
    is_meter: bool | None = None
    is_recognised_revenue: bool | None = None
    isdownpayment: bool | None = None
    """Published since 2026-01-25."""
    isgroupdesc: bool | None = None
    isinactive: bool | None = None
    item_code: str | None = None
    item_cost: float | None = None
    """Since build 2.250."""
    item_cost_currency: str | None = None
    """Since build 2.250."""
    item_external_reference: str | None = None
    item_group_id: int | None = None
    """Since build 2.250."""
    item_id: int | None = None
    """The record of ``items`` that is invoiced. On the wire: ``_itemid``."""
    item_internal_reference: str | None = None
    item_longdescription: str | None = None
    item_name: str | None = None
    """Since build 2.250."""
    item_price: float | None = None
    """Since build 2.250."""
    item_quantity_decimal_places: int | None = None
    """Since build 2.250."""
    item_recurring: bool | None = None
    """Published since 2026-01-25."""
    item_recurring_cost: float | None = None
    """Since build 2.250."""
    item_recurring_price: float | None = None
    """Since build 2.250."""
    item_sales_currency_symbol: str | None = None
    """Since build 2.250."""
    item_shortdescription: str | None = None
    item_tax_code: int | None = None
    item_tax_name: str | None = None
    item_taxable: bool | None = None
    """Published since 2026-01-25."""
    itemonorder: bool | None = None
    kashflow_line_id: int | None = None
    labourdepartmentid: int | None = None
    last_invoiced_net_amount: float | None = None
    """Since build 2.250."""
    last_reading_date: dt.datetime | None = None
    line_fully_invoiced: bool | None = None
    line_periods: int | None = None
    line_totals: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    lineactiondate: dt.datetime | None = None
    linked_item: Item | None = None
    lock_tax: bool | None = None
    """Since build 2.250."""
    lookup_display: str | None = None
    """Since build 2.250."""
    maxitemdiscount: float | None = None
    """Since build 2.250."""
    merge_lines_if_matched: bool | None = None
    meter_assets: list[AssetRow] | None = None
    """Since build 2.250."""
    meter_id: int | None = None
    meter_min_quantity: float | None = None
    meter_pricing_method: int | None = None
    meter_tiers: list[dict[str, Any]] | None = None
    metertype: int | None = None
    milestone_id: int | None = None
    """Published since 2026-01-25."""
    min_meter_units: int | None = None
    minimum_line_total: float | None = None
    myob_location: str | None = None
    myob_row_id: int | None = None
    needsreviewbeforecreation: bool | None = None
    net_amount: float | None = None
    net_amount_converted: float | None = None
    """Set by the server."""
    net_total: float | None = None
    new_external_link: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    nextcreationdate: dt.datetime | None = None
    """Since build 2.250."""
    no_tax_override: bool | None = None
    nominal_code: str | None = None
    nominal_code_item: str | None = None
    """Since build 2.250."""
    occurrence_count: int | None = None
    """Published since 2026-01-25."""
    onetimecharge: bool | None = None
    onetimechargeinvoiceid: int | None = None
    original_client_id: int | None = None
    original_order_id: int | None = None
    """Published since 2026-01-25."""
    original_order_seq: int | None = None
    """Published since 2026-01-25."""
    override_ast_total: float | None = None
    override_tax_code: int | None = None
    percent_downpayment: float | None = None
    """Since build 2.250."""
    percent_increase: float | None = None
    percent_invoiced: float | None = None
    period_end_date: dt.datetime | None = None
    """Since build 2.250."""
    period_start_date: dt.datetime | None = None
    """Since build 2.250."""
    period_type: int | None = None
    prepay_id: int | None = None
    pro_rata_line_id: int | None = None
    productcode: str | None = None
    """Published since 2026-01-25."""
    productnumber: str | None = None
    prorata_data: list[dict[str, Any]] | None = None
    prorata_longdescription: str | None = None
    prorata_next_invoice: bool | None = None
    prorata_quantity: float | None = None
    prorata_shortdescription: str | None = None
    prorata_unit_price: float | None = None
    purchase_cost: float | None = None
    """Published since 2026-01-25."""
    purchaseorder_id: int | None = None
    purchaseorder_line_id: int | None = None
    purchaseorder_qbo_id: int | None = None
    """Since build 2.250."""
    purchaseorder_qbo_line_id: str | None = None
    """Since build 2.250."""
    qbo_lineid: str | None = None
    """Since build 2.250."""
    quantity: float | None = None
    """How many are ordered. On the wire: ``qty_order``."""
    quantity_assets: list[dict[str, Any]] | None = None
    quantity_custom: int | None = None
    quantity_licences: list[dict[str, Any]] | None = None
    quantity_subscriptions: list[dict[str, Any]] | None = None
    quantity_users: list[dict[str, Any]] | None = None
    recognised_percentage: float | None = None
    """Published since 2026-01-25."""
    recognised_quantity: int | None = None
    """Published since 2026-01-25."""
    recognized_from_invoice_line_id: int | None = None
    """Published since 2026-01-25."""
    recurring_invoice_id: int | None = None
    recurring_invoice_line_id: int | None = None
    recurring_invoice_price_type: int | None = None
    recurring_invoice_quantity_type: int | None = None
    reviewed: bool | None = None
    salesorder_line: int | None = None
    salesorder_line_id: int | None = None
    sequenceid: int | None = None
    show_new_line_pro_rata_in_ready_for_invoicing: bool | None = None
    """Published since 2026-01-25."""
    site: int | None = None
    site_name: str | None = None
    """Since build 2.250."""
    startdate: dt.datetime | None = None
    supplier: int | None = None
    supplier_enddate: dt.datetime | None = None
    """Since build 2.250."""
    supplier_name: str | None = None
    supplier_reference: str | None = None
    """Since build 2.250."""
    supplier_startdate: dt.datetime | None = None
    """Since build 2.250."""
    surcharge_id: int | None = None
    synced_to_intacct: bool | None = None
    taxRuleResult: list[dict[str, Any]] | None = None
    tax_amount: float | None = None
    tax_code: str | None = None
    tax_code_overriden: bool | None = None
    tax_converted: float | None = None
    tax_converted_override: float | None = None
    """Published since 2026-01-25."""
    tax_name: str | None = None
    tax_rate: float | None = None
    ticket_id: int | None = None
    total_cost_converted: float | None = None
    """Published since 2026-01-25."""
    total_costprice: float | None = None
    """Published since 2026-01-25."""
    total_discount: float | None = None
    total_discount_converted: float | None = None
    """Published since 2026-01-25."""
    total_net_total: float | None = None
    """Set by the server."""
    total_price: float | None = None
    total_price_annual: float | None = None
    """Published since 2026-01-25."""
    total_price_annual_converted: float | None = None
    """Published since 2026-01-25."""
    total_price_converted: float | None = None
    """Set by the server."""
    total_price_monthly: float | None = None
    """Published since 2026-01-25."""
    total_price_monthly_converted: float | None = None
    """Published since 2026-01-25."""
    total_price_yearone: float | None = None
    """Published since 2026-01-25."""
    total_price_yearone_converted: float | None = None
    """Published since 2026-01-25."""
    total_purchase_cost: float | None = None
    """Published since 2026-01-25."""
    total_tax: float | None = None
    total_tax_converted: float | None = None
    total_tax_converted_override: float | None = None
    """Published since 2026-01-25."""
    unit_cost: float | None = None
    unit_price_converted: float | None = None
    unit_price_preview: float | None = None
    """Since build 2.250."""
    unitprice: float | None = None
    """What one costs. On the wire: ``unit_price``."""
    unitprice_converted: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    use_asset_meters: bool | None = None
    """Since build 2.250."""
    use_qbo_ast: bool | None = None
    """Published since 2026-01-25."""
    use_rpi_increase: bool | None = None
    xero_category_1_lookup: str | None = None
    xero_category_1_lookup_name: str | None = None
    xero_category_2_lookup: str | None = None
    xero_category_2_lookup_name: str | None = None
    xero_lineid: str | None = None
    xero_tax_code: str | None = None
