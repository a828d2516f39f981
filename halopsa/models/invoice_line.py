# Generated from spec/halopsa/entities/InvoiceLine.yaml. Do not edit.
"""The model ``InvoiceLine``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.custom_field import CustomField
    from halopsa.models.item import Item


@entity
class InvoiceLine(Entity):
    """A line of an invoice.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "InvoiceLine"

    id: int = key(default=None)
    _importtype: str | None = None
    _is_calculated_line: bool | None = None
    _isimport: bool | None = None
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
    autorenew: bool | None = None
    autorenewperiod: int | None = None
    baseprice: float | None = None
    baseprice_converted: float | None = None
    billingperiod: int | None = None
    bundle_id: int | None = None
    bundle_line_id: int | None = None
    bundle_name: str | None = None
    calculate_price_from_assets: bool | None = None
    calculate_price_from_users: bool | None = None
    client_name: str | None = None
    comment_1: str | None = None
    comment_2: str | None = None
    contract_id: int | None = None
    createproratadate: dt.datetime | None = None
    createproratanormallines: int | None = None
    credit_id: int | None = None
    creditlinkedidid: int | None = None
    current_reading: int | None = None
    customfields: list[CustomField] | None = None
    dbc_id: str | None = None
    dbc_sequence_id: int | None = None
    ddevnum: int | None = None
    decimalplacesforinvoices: int | None = None
    deferred_revenue_olid: int | None = None
    deferred_revenue_olseq: int | None = None
    discount_converted: float | None = None
    discount_perc: float | None = None
    dsite: int | None = None
    enddate: dt.datetime | None = None
    entity_type: str | None = None
    exclude_auto_increase: bool | None = None
    force_new: bool | None = None
    group_id: int | None = None
    hide_grouped_items_price: bool | None = None
    hide_on_pdf: bool | None = None
    hideitems: bool | None = None
    ihid: int | None = None
    importcsvid: int | None = None
    includegrouppriceandqty: bool | None = None
    intacct_department_id: str | None = None
    intacct_location_id: str | None = None
    intacct_warehouse_id: str | None = None
    invoice_class: str | None = None
    is_bundled_line: bool | None = None
    is_deferred_revenue: bool | None = None
    is_meter: bool | None = None
    is_recognised_revenue: bool | None = None
    isgroupdesc: bool | None = None
    isinactive: bool | None = None
    item_code: str | None = None
    item_external_reference: str | None = None
    item_id: int | None = None  # on the wire: _itemid
    item_internal_reference: str | None = None
    item_longdescription: str | None = None
    item_shortdescription: str | None = None
    item_tax_code: int | None = None
    item_tax_name: str | None = None
    itemonorder: bool | None = None
    kashflow_line_id: int | None = None
    labourdepartmentid: int | None = None
    last_reading_date: dt.datetime | None = None
    line_fully_invoiced: bool | None = None
    line_periods: int | None = None
    lineactiondate: dt.datetime | None = None
    linked_item: Item | None = None
    merge_lines_if_matched: bool | None = None
    meter_id: int | None = None
    meter_min_quantity: float | None = None
    meter_pricing_method: int | None = None
    meter_tiers: list[dict[str, Any]] | None = None
    metertype: int | None = None
    min_meter_units: int | None = None
    minimum_line_total: float | None = None
    myob_location: str | None = None
    myob_row_id: int | None = None
    needsreviewbeforecreation: bool | None = None
    net_amount: float | None = None
    net_amount_converted: float | None = None
    net_total: float | None = None
    no_tax_override: bool | None = None
    nominal_code: str | None = None
    onetimecharge: bool | None = None
    onetimechargeinvoiceid: int | None = None
    original_client_id: int | None = None
    override_ast_total: float | None = None
    override_tax_code: int | None = None
    percent_increase: float | None = None
    percent_invoiced: float | None = None
    period_type: int | None = None
    prepay_id: int | None = None
    pro_rata_line_id: int | None = None
    productnumber: str | None = None
    prorata_data: list[dict[str, Any]] | None = None
    prorata_longdescription: str | None = None
    prorata_next_invoice: bool | None = None
    prorata_quantity: float | None = None
    prorata_shortdescription: str | None = None
    prorata_unit_price: float | None = None
    purchaseorder_id: int | None = None
    purchaseorder_line_id: int | None = None
    quantity: float | None = None  # on the wire: qty_order
    quantity_assets: list[dict[str, Any]] | None = None
    quantity_custom: int | None = None
    quantity_licences: list[dict[str, Any]] | None = None
    quantity_subscriptions: list[dict[str, Any]] | None = None
    quantity_users: list[dict[str, Any]] | None = None
    recurring_invoice_id: int | None = None
    recurring_invoice_line_id: int | None = None
    recurring_invoice_price_type: int | None = None
    recurring_invoice_quantity_type: int | None = None
    reviewed: bool | None = None
    salesorder_line: int | None = None
    salesorder_line_id: int | None = None
    sequenceid: int | None = None
    site: int | None = None
    startdate: dt.datetime | None = None
    supplier: int | None = None
    supplier_name: str | None = None
    surcharge_id: int | None = None
    synced_to_intacct: bool | None = None
    taxRuleResult: list[dict[str, Any]] | None = None
    tax_amount: float | None = None
    tax_code: str | None = None
    tax_code_overriden: bool | None = None
    tax_converted: float | None = None
    tax_name: str | None = None
    tax_rate: float | None = None
    ticket_id: int | None = None
    total_discount: float | None = None
    total_net_total: float | None = None
    total_price: float | None = None
    total_price_converted: float | None = None
    total_tax: float | None = None
    total_tax_converted: float | None = None
    unit_cost: float | None = None
    unit_price_converted: float | None = None
    unitprice: float | None = None  # on the wire: unit_price
    unitprice_converted: float | None = None
    use_rpi_increase: bool | None = None
    xero_category_1_lookup: str | None = None
    xero_category_1_lookup_name: str | None = None
    xero_category_2_lookup: str | None = None
    xero_category_2_lookup_name: str | None = None
    xero_lineid: str | None = None
    xero_tax_code: str | None = None
