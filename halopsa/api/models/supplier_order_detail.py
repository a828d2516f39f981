# Generated from spec/halopsa/upstream/entities/SupplierOrderDetail.yaml. Do not edit.
"""The model ``SupplierOrderDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.line_totals import LineTotals
    from halopsa.api.models.tax_rule_result import TaxRuleResult


@entity
class SupplierOrderDetail(Entity):
    """The published schema ``SupplierOrderDetail``."""

    _entity: ClassVar[str] = "api.SupplierOrderDetail"

    id: int = key(default=None)
    _create_invoice_percentage: float | None = None
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
    accounts_code: str | None = None
    asset_type_matching_field_name: str | None = None
    assettype_id: int | None = None
    baseprice: float | None = None
    baseprice_converted: float | None = None
    carrier_name: str | None = None
    """Published since 2026-01-25."""
    conversion_rate: float | None = None
    """Set by the server."""
    conversion_rate_internal: float | None = None
    """Published since 2026-01-25."""
    cost_converted: float | None = None
    """Published since 2026-01-25."""
    customfields: list[CustomField] | None = None
    date_received: dt.datetime | None = None
    decimalplacesforinvoices: int | None = None
    discount_converted: float | None = None
    """Set by the server."""
    dynamics_id: str | None = None
    """Published since 2026-01-25."""
    dynamics_link: ExternalLink_List | None = None
    """Published since 2026-01-25."""
    dynamics_seq: int | None = None
    """Published since 2026-01-25."""
    entity_type: str | None = None
    external_links: list[ExternalLink_List] | None = None
    """Published since 2026-01-25."""
    group_id: int | None = None
    hideitems: bool | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    intacct_department_id: str | None = None
    intacct_location_id: str | None = None
    intacct_warehouse_id: str | None = None
    invoiced_quantity: float | None = None
    invoiceid: int | None = None
    isActive: bool | None = None
    """Published since 2026-01-25."""
    isgroupdesc: bool | None = None
    item_code: str | None = None
    item_default_supplier_part_code: str | None = None
    """Published since 2026-01-25."""
    item_dont_receive_on_po: bool | None = None
    item_external_reference: str | None = None
    item_id: int | None = None
    item_internal_reference: str | None = None
    item_min_purchase_qty: float | None = None
    item_recurring: bool | None = None
    """Published since 2026-01-25."""
    item_taxable: bool | None = None
    """Published since 2026-01-25."""
    line_site_id: int | None = None
    line_totals: LineTotals | None = None
    """Published since 2026-01-25."""
    myob_location: str | None = None
    myob_row_id: int | None = None
    name: str | None = None
    net_amount_converted: float | None = None
    """Set by the server."""
    net_total: float | None = None
    new_external_link: ExternalLink_List | None = None
    note: str | None = None
    override_supplier: int | None = None
    """Since build 2.250."""
    override_tax_code: int | None = None
    percentage_invoiced: float | None = None
    productcode: str | None = None
    purchaseorder_id: int | None = None
    qbo_line_id: str | None = None
    quantity_received: float | None = None
    quote_line_distributor_external_link: ExternalLink_List | None = None
    sales_order_description: str | None = None
    """Since build 2.250."""
    sales_order_stock_location: int | None = None
    salesorder_id: int | None = None
    salesorder_line_id: int | None = None
    salesorder_line_system_id: int | None = None
    """Since build 2.250."""
    serialise_only_one: bool | None = None
    site_name: str | None = None
    sort_seq: int | None = None
    synced_to_intacct: bool | None = None
    taxRuleResult: list[TaxRuleResult] | None = None
    tax_converted: float | None = None
    tax_converted_override: float | None = None
    """Published since 2026-01-25."""
    tax_name: str | None = None
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
    tracking_number: str | None = None
    """Published since 2026-01-25."""
    tracking_url: str | None = None
    """Published since 2026-01-25."""
    use_qbo_ast: bool | None = None
    """Published since 2026-01-25."""
    xero_line_id: str | None = None
