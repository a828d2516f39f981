# Generated from spec/halopsa/upstream/entities/QuickBooksDetails.yaml. Do not edit.
"""The model ``QuickBooksDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class QuickBooksDetails(Entity):
    """The published schema ``QuickBooksDetails``."""

    _entity: ClassVar[str] = "api.QuickBooksDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    _exchangecode: bool | None = None
    _importtype: str | None = None
    _warning: str | None = None
    accept_bank_transfer: bool | None = None
    """Published since 2026-01-25."""
    accept_credit_card: bool | None = None
    """Published since 2026-01-25."""
    api_url: str | None = None
    app_type: int | None = None
    """Published since 2026-01-25."""
    authorization_code: str | None = None
    authorized: bool | None = None
    automatic_sales_tax: bool | None = None
    client_id: str | None = None
    client_name_field: int | None = None
    client_top_level: int | None = None
    client_top_level_name: str | None = None
    close_period_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    company_id: str | None = None
    company_name: str | None = None
    country: str | None = None
    custom_po_suppliers_order_reference: KeyPair2 | None = None
    """Published since 2026-01-25."""
    custom_po_suppliers_order_reference_id: int | None = None
    """Published since 2026-01-25."""
    custom_po_suppliers_order_reference_name: str | None = None
    """Published since 2026-01-25."""
    deactivate_customers: bool | None = None
    default_asset_account: KeyPair2 | None = None
    default_asset_account_id: int | None = None
    default_asset_account_name: str | None = None
    default_deferred_account: KeyPair2 | None = None
    default_deferred_code_id: int | None = None
    default_deferred_code_name: str | None = None
    default_expense_account: KeyPair2 | None = None
    default_expense_account_id: int | None = None
    default_expense_account_name: str | None = None
    default_invoice_item: int | None = None
    default_invoice_item_name: str | None = None
    default_order_account: KeyPair2 | None = None
    default_order_account_id: int | None = None
    default_order_account_name: str | None = None
    default_order_item: int | None = None
    default_order_item_name: str | None = None
    default_sales_account: KeyPair2 | None = None
    default_sales_account_id: int | None = None
    default_sales_account_name: str | None = None
    default_tax_code: KeyPair2 | None = None
    default_tax_code_id: int | None = None
    default_tax_code_name: str | None = None
    dont_post_item_quantities: bool | None = None
    dont_sync_address: bool | None = None
    """Published since 2026-01-25."""
    dont_sync_cost_tracking_lines: bool | None = None
    enable_sync: bool | None = None
    get_invoice_link: bool | None = None
    """Published since 2026-01-25."""
    instance_type: int | None = None
    """Published since 2026-01-25."""
    inventory_item_group: int | None = None
    inventory_item_group_name: str | None = None
    invoice_custom_po: KeyPair2 | None = None
    invoice_custom_po_id: int | None = None
    invoice_custom_po_name: str | None = None
    invoice_email_status: int | None = None
    mark_as_void: bool | None = None
    minor_version: int | None = None
    multi_currency: bool | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    non_inventory_item_group: int | None = None
    non_inventory_item_group_name: str | None = None
    online_payments: bool | None = None
    order_email_status: int | None = None
    push_po_status: bool | None = None
    """Published since 2026-01-25."""
    qbo_sitemappings: list[ExternalLink_List] | None = None
    receive_client_created: bool | None = None
    receive_client_updated: bool | None = None
    receive_payment_created: bool | None = None
    receive_payment_deleted_and_voided: bool | None = None
    """Published since 2026-01-25."""
    receive_payment_updated: bool | None = None
    redirect_uri: str | None = None
    remove_unapplied_payments: bool | None = None
    round_payments_to_2dp: bool | None = None
    service_item_group: int | None = None
    service_item_group_name: str | None = None
    show_message: bool | None = None
    supplier_name_field: int | None = None
    supplier_top_level: int | None = None
    supplier_top_level_name: str | None = None
    sync_entities: str | None = None
    sync_entities_list: list[KeyPair2] | None = None
    sync_group_lines: bool | None = None
    """Published since 2026-01-25."""
    sync_halo_invoice_id: bool | None = None
    sync_halo_po_id: bool | None = None
    """Published since 2026-01-25."""
    sync_invoice_bill_address: bool | None = None
    sync_invoice_class: bool | None = None
    sync_invoice_ship_address: bool | None = None
    token_expiry: dt.datetime | None = None
    use_qbo_invoice_terms: bool | None = None
    zero_tax_rate: KeyPair2 | None = None
    zero_tax_rate_id: int | None = None
    zero_tax_rate_name: str | None = None
