# Generated from spec/halopsa/upstream/entities/QuotationDetail.yaml. Do not edit.
"""The model ``QuotationDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.fault_budget import FaultBudget
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.line_totals import LineTotals
    from halopsa.api.models.lookup import Lookup
    from halopsa.api.models.tax_rule_result import TaxRuleResult
    from halopsa.api.models.vorboss_place_an_order import VorbossPlaceAnOrder


@entity
class QuotationDetail(Entity):
    """The published schema ``QuotationDetail``."""

    _entity: ClassVar[str] = "api.QuotationDetail"

    id: int = key(default=None)
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
    _order_vorboss_service: VorbossPlaceAnOrder | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    addedtononrecurring: bool | None = None
    addedtorecurring: bool | None = None
    approval_status: int | None = None
    assetgroup_id: int | None = None
    auto_increase_period: int | None = None
    autorenew: bool | None = None
    baseprice: float | None = None
    baseprice_converted: float | None = None
    billingperiod: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    budgets: list[FaultBudget] | None = None
    bundle_line_id: int | None = None
    """Since build 2.250."""
    bundle_qty_adjust_mode: int | None = None
    """Since build 2.250."""
    chargerates: list[Lookup] | None = None
    consignment_address: AddressStore | None = None
    """Published since 2026-01-25."""
    conversion_rate: float | None = None
    """Set by the server."""
    conversion_rate_internal: float | None = None
    """Published since 2026-01-25."""
    copied_approval_status: str | None = None
    """Since build 2.250."""
    cost_centre: int | None = None
    cost_converted: float | None = None
    costprice: float | None = None
    created_from_group_id: int | None = None
    current_net_price: float | None = None
    current_price: float | None = None
    current_quantity: float | None = None
    customfields: list[CustomField] | None = None
    decimalplacesforinvoices: int | None = None
    deliver_to_us: int | None = None
    """Published since 2026-01-25."""
    description: str | None = None
    discount_converted: float | None = None
    """Set by the server."""
    discount_perc: float | None = None
    exclude_auto_increase: bool | None = None
    external_link: ExternalLink_List | None = None
    force_new: bool | None = None
    """Published since 2026-01-25."""
    force_price_relationship: bool | None = None
    force_quantity_relationship: bool | None = None
    force_term_relationship: bool | None = None
    group_id: int | None = None
    group_sort_seq: int | None = None
    hide_grouped_items_price: bool | None = None
    hideitems: bool | None = None
    hubspot_id: str | None = None
    ignoretaxcalc: bool | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    importcsvid: int | None = None
    """Published since 2026-01-25."""
    ingram_quote: str | None = None
    isActive: bool | None = None
    """Published since 2026-01-25."""
    is_bundled_line: bool | None = None
    is_fixed_qty: bool | None = None
    """Since build 2.250."""
    isgroupdesc: bool | None = None
    isleased: bool | None = None
    item_contract: bool | None = None
    item_default_supplier_part_code: str | None = None
    """Published since 2026-01-25."""
    item_external_reference: str | None = None
    item_id: int | None = None
    item_internal_reference: str | None = None
    item_name: str | None = None
    """Since build 2.250."""
    item_quantity_decimal_places: int | None = None
    """Since build 2.250."""
    item_recurring: bool | None = None
    item_sku: str | None = None
    """Published since 2026-01-25."""
    item_tax_code: int | None = None
    item_tax_name: str | None = None
    item_taxable: bool | None = None
    item_template: int | None = None
    line_periods: int | None = None
    line_site_id: int | None = None
    line_totals: LineTotals | None = None
    """Published since 2026-01-25."""
    linked_order_id: int | None = None
    """Published since 2026-01-25."""
    long_description: str | None = None
    """Since build 2.250."""
    margin: float | None = None
    maxitemdiscount: float | None = None
    name: str | None = None
    net_amount_converted: float | None = None
    """Set by the server."""
    net_total: float | None = None
    new_external_link: ExternalLink_List | None = None
    nominal_code: str | None = None
    nominal_code_item: str | None = None
    """Since build 2.250."""
    nominalcode: str | None = None
    """Since build 2.250."""
    note: str | None = None
    note_hidden: bool | None = None
    one_optional_mandatory: list[KeyPair] | None = None
    one_optional_mandatory_list: str | None = None
    optional: bool | None = None
    optional_line_quantity_change: float | None = None
    order_client_override: int | None = None
    """Published since 2026-01-25."""
    order_client_override_name: str | None = None
    """Published since 2026-01-25."""
    original_qty: float | None = None
    """Since build 2.250."""
    override_tax_code: int | None = None
    pdf_template_id: int | None = None
    """Since build 2.250."""
    pdf_template_name: str | None = None
    """Since build 2.250."""
    percent_increase: float | None = None
    price_calculation_formula: str | None = None
    printitem: bool | None = None
    productcode: str | None = None
    project_bill_type: int | None = None
    """Published since 2026-01-25."""
    purchase_conversion_rate: float | None = None
    purchase_currency_code: int | None = None
    purchase_currency_code_name: str | None = None
    purchase_currency_symbol: str | None = None
    qhid: int | None = None
    qty_changed: bool | None = None
    """Since build 2.250."""
    qty_changed_by_bundle: bool | None = None
    """Since build 2.250."""
    quoteitemurl: str | None = None
    quoter_id: str | None = None
    recovery: float | None = None
    servicefee: float | None = None
    site_name: str | None = None
    sort_seq: int | None = None
    startdate: dt.datetime | None = None
    stock_location: int | None = None
    stockbin_id: int | None = None
    stocklocation_id: int | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    taxRuleResult: list[TaxRuleResult] | None = None
    tax_converted: float | None = None
    tax_converted_override: float | None = None
    """Published since 2026-01-25."""
    tax_name: str | None = None
    tax_rate: float | None = None
    """Published since 2026-01-25."""
    tcsnote: str | None = None
    """Since build 2.250."""
    total_cost_converted: float | None = None
    """Published since 2026-01-25."""
    total_costprice: float | None = None
    """Published since 2026-01-25."""
    total_costprice_annual: float | None = None
    total_costprice_monthly: float | None = None
    total_costprice_yearone: float | None = None
    total_discount: float | None = None
    total_discount_annual: float | None = None
    total_discount_converted: float | None = None
    """Published since 2026-01-25."""
    total_discount_monthly: float | None = None
    total_discount_yearone: float | None = None
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
    total_profit_annual: float | None = None
    total_profit_monthly: float | None = None
    total_profit_yearone: float | None = None
    total_purchase_cost: float | None = None
    """Published since 2026-01-25."""
    total_tax: float | None = None
    total_tax_annual: float | None = None
    total_tax_converted: float | None = None
    total_tax_converted_override: float | None = None
    """Published since 2026-01-25."""
    total_tax_monthly: float | None = None
    total_tax_yearone: float | None = None
    unitprice_converted: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    use_qbo_ast: bool | None = None
    """Published since 2026-01-25."""
    use_rpi_increase: bool | None = None
