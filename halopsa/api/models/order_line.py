# Generated from spec/halopsa/upstream/entities/OrderLine.yaml. Do not edit.
"""The model ``OrderLine``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.fault_budget import FaultBudget
    from halopsa.api.models.line_totals import LineTotals
    from halopsa.api.models.lookup import Lookup
    from halopsa.api.models.tax_rule_result import TaxRuleResult


@entity
class OrderLine(Entity):
    """The published schema ``OrderLine``."""

    _entity: ClassVar[str] = "api.OrderLine"

    id: int = key(default=None)
    _create_invoice_percentage: float | None = None
    _create_po: bool | None = None
    _create_ticket: bool | None = None
    _importthirdpartyid: str | None = None
    """Published since 2026-01-25."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
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
    _warning: str | None = None
    add_child_templates: bool | None = None
    addbudget: bool | None = None
    added_budget: bool | None = None
    """Published since 2026-01-25."""
    added_to_project: bool | None = None
    """Published since 2026-01-25."""
    asset_type_matching_field_name: str | None = None
    assetgroup_name: str | None = None
    assets_to_reserve: list[Device_List] | None = None
    assettype_id: int | None = None
    auto_increase_period: int | None = None
    autorenew: bool | None = None
    baseprice: float | None = None
    baseprice_converted: float | None = None
    billingperiod: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    budget_add_type: int | None = None
    budgets: list[FaultBudget] | None = None
    chargerates: list[Lookup] | None = None
    client_name: str | None = None
    consigned_assets: list[Device_List] | None = None
    consignment_address: AddressStore | None = None
    consignment_ids: list[int] | None = None
    contract_id: int | None = None
    contract_ref: str | None = None
    conversion_rate: float | None = None
    """Set by the server."""
    conversion_rate_internal: float | None = None
    """Published since 2026-01-25."""
    cost_centre: int | None = None
    cost_converted: float | None = None
    costprice: float | None = None
    create_child_project: bool | None = None
    customfields: list[CustomField] | None = None
    dattocommercelineid: int | None = None
    decimalplacesforinvoices: int | None = None
    deliver_to_us: int | None = None
    """Published since 2026-01-25."""
    discount_converted: float | None = None
    """Set by the server."""
    discount_perc: float | None = None
    do_not_invoice_line: bool | None = None
    dont_track_stock: bool | None = None
    """Published since 2026-01-25."""
    downpayment_invoice: int | None = None
    """Published since 2026-01-25."""
    downpayment_invoice_ids: list[int] | None = None
    """Published since 2026-01-25."""
    downpayment_percentage_invoiced: float | None = None
    """Since build 2.250."""
    exclude_auto_increase: bool | None = None
    group_id: int | None = None
    group_sort_seq: int | None = None
    hide_grouped_items_price: bool | None = None
    hideitems: bool | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_department_id: str | None = None
    """Since build 2.250."""
    intacct_location_id: str | None = None
    """Since build 2.250."""
    intacct_rev_sched: str | None = None
    """Since build 2.250."""
    intacct_save_location: str | None = None
    intacct_warehouse_id: str | None = None
    """Since build 2.250."""
    invoice_id: int | None = None
    invoice_ids: list[int] | None = None
    invoiced_quantity: float | None = None
    isActive: bool | None = None
    """Published since 2026-01-25."""
    is_bundled_line: bool | None = None
    is_deferred_revenue: bool | None = None
    is_meter: bool | None = None
    """Since build 2.250."""
    isfreightline: bool | None = None
    isgroupdesc: bool | None = None
    isleased: bool | None = None
    item_budgettype: int | None = None
    item_contract: bool | None = None
    item_default_supplier_part_code: str | None = None
    """Published since 2026-01-25."""
    item_description: str | None = None
    item_doesnotneedconsigning: bool | None = None
    item_dont_invoice: bool | None = None
    """Published since 2026-01-25."""
    item_external_reference: str | None = None
    item_id: int | None = None
    item_internal_reference: str | None = None
    item_min_purchase_qty: float | None = None
    item_name: str | None = None
    """Since build 2.250."""
    item_note: str | None = None
    item_purchase_description: str | None = None
    item_quantity_decimal_places: int | None = None
    """Since build 2.250."""
    item_recurring: bool | None = None
    item_recurringinvoice_assetgroup_name: str | None = None
    """Since build 2.250."""
    item_tax_code: int | None = None
    item_tax_name: str | None = None
    item_taxable: bool | None = None
    """Published since 2026-01-25."""
    item_template: int | None = None
    item_weight: float | None = None
    items_in_group_no_consign: bool | None = None
    line_periods: int | None = None
    line_recurring: bool | None = None
    line_site_id: int | None = None
    line_ticket_id: int | None = None
    line_totals: LineTotals | None = None
    """Published since 2026-01-25."""
    long_description: str | None = None
    """Since build 2.250."""
    margin: float | None = None
    mark_as_complete: bool | None = None
    name: str | None = None
    net_amount_converted: float | None = None
    """Set by the server."""
    net_total: float | None = None
    new_external_link: ExternalLink_List | None = None
    """Published since 2026-01-25."""
    nominalcode: str | None = None
    note: str | None = None
    override_supplier_cost: float | None = None
    """Since build 2.250."""
    override_supplier_total_costprice: float | None = None
    """Since build 2.250."""
    parent_project_id: int | None = None
    """Published since 2026-01-25."""
    percent_increase: float | None = None
    percentage_invoiced: float | None = None
    percentage_locked_milestones: float | None = None
    """Published since 2026-01-25."""
    po_quantity: int | None = None
    """Published since 2026-01-25."""
    poqty: float | None = None
    productcode: str | None = None
    profit: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    profit_percentage: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    project_bill_type: int | None = None
    """Published since 2026-01-25."""
    project_child_faultid: int | None = None
    project_id: int | None = None
    purchase_conversion_rate: float | None = None
    purchase_cost: float | None = None
    """Published since 2026-01-25."""
    purchase_currency_code: int | None = None
    purchase_currency_code_name: str | None = None
    purchase_currency_symbol: str | None = None
    quantity_in_stock: float | None = None
    quantity_on_open_po: float | None = None
    quantity_reserved: float | None = None
    quantity_shipped: float | None = None
    quantity_to_reserve: float | None = None
    quotation_line_id: int | None = None
    recovery: float | None = None
    recurringinvoice_id: int | None = None
    reserved_assets: list[Device_List] | None = None
    sales_order_date: dt.datetime | None = None
    sales_order_status: int | None = None
    sales_order_ticket_id: str | None = None
    salesorder_id: int | None = None
    secondkey: int | None = None
    """Set by the server. Since build 2.250."""
    selected: bool | None = None
    serialise_only_one: bool | None = None
    servicefee: float | None = None
    site_name: str | None = None
    soitemurl: str | None = None
    sort_seq: int | None = None
    startdate: dt.datetime | None = None
    stockbin_id: int | None = None
    stocklocation_id: int | None = None
    stocklocation_name: str | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    supplier_po: str | None = None
    synced_to_intacct: bool | None = None
    """Since build 2.250."""
    system_id: int | None = None
    """Since build 2.250."""
    taxRuleResult: list[TaxRuleResult] | None = None
    tax_converted: float | None = None
    tax_converted_override: float | None = None
    """Published since 2026-01-25."""
    tax_name: str | None = None
    taxable: bool | None = None
    total_cost_converted: float | None = None
    """Published since 2026-01-25."""
    total_costprice: float | None = None
    total_costprice_annual: float | None = None
    total_costprice_monthly: float | None = None
    total_costprice_yearone: float | None = None
    total_discount: float | None = None
    total_discount_converted: float | None = None
    """Published since 2026-01-25."""
    total_net_total: float | None = None
    """Set by the server."""
    total_net_total_annual: float | None = None
    total_net_total_monthly: float | None = None
    total_net_total_yearone: float | None = None
    total_price: float | None = None
    total_price_annual: float | None = None
    total_price_annual_converted: float | None = None
    """Set by the server."""
    total_price_converted: float | None = None
    """Set by the server."""
    total_price_monthly: float | None = None
    total_price_monthly_converted: float | None = None
    """Set by the server."""
    total_price_yearone: float | None = None
    total_price_yearone_converted: float | None = None
    """Set by the server."""
    total_profit: float | None = None
    total_profit_annual: float | None = None
    total_profit_monthly: float | None = None
    total_profit_yearone: float | None = None
    total_purchase_cost: float | None = None
    """Published since 2026-01-25."""
    total_quantity_in_stock: float | None = None
    total_quantity_reserved: float | None = None
    total_tax: float | None = None
    total_tax_annual: float | None = None
    total_tax_converted: float | None = None
    total_tax_converted_override: float | None = None
    """Published since 2026-01-25."""
    total_tax_monthly: float | None = None
    total_tax_yearone: float | None = None
    unbilled_milestone_value: float | None = None
    """Published since 2026-01-25."""
    unit: int | None = None
    use_qbo_ast: bool | None = None
    """Published since 2026-01-25."""
    use_rpi_increase: bool | None = None
    user_id: str | None = None
    user_name: str | None = None
