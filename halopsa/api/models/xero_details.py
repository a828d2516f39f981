# Generated from spec/halopsa/upstream/entities/XeroDetails.yaml. Do not edit.
"""The model ``XeroDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class XeroDetails(Entity):
    """The published schema ``XeroDetails``."""

    _entity: ClassVar[str] = "api.XeroDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    _exchangecode: bool | None = None
    _force_disconnect: bool | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    _warning: str | None = None
    allow_create_xero_payments: bool | None = None
    """Published since 2026-01-25."""
    allow_reversal_xero_payments: bool | None = None
    """Published since 2026-01-25."""
    allow_update_xero_payments: bool | None = None
    """Published since 2026-01-25."""
    app_type: int | None = None
    """Published since 2026-01-25."""
    archive_contacts: bool | None = None
    authorized: bool | None = None
    automatic_sales_tax: bool | None = None
    """Published since 2026-01-25."""
    category_1_id: str | None = None
    category_1_keypair: KeyPair2 | None = None
    category_1_name: str | None = None
    category_2_id: str | None = None
    category_2_keypair: KeyPair2 | None = None
    category_2_name: str | None = None
    client_id: str | None = None
    client_top_level: int | None = None
    client_top_level_name: str | None = None
    code: str | None = None
    code_verifier: str | None = None
    """Published since 2026-01-25."""
    default_creditnote_item_code: str | None = None
    default_item_code: str | None = None
    default_order_item_code: str | None = None
    default_payment_nominalcode: str | None = None
    """Published since 2026-01-25."""
    do_daily_tax_import: bool | None = None
    """Since build 2.250."""
    dont_import_draft_invoices: bool | None = None
    """Published since 2026-01-25."""
    dont_sync_cost_tracking_lines: bool | None = None
    enablesync: bool | None = None
    group_rounding_adjustments: bool | None = None
    invoice_description_data: int | None = None
    isdefault: bool | None = None
    item_group: int | None = None
    item_group_name: str | None = None
    mark_as_sent_type: int | None = None
    """Since build 2.250."""
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    new_webhook_secret: str | None = None
    """Published since 2026-01-25."""
    no_item_group_sync: bool | None = None
    no_tax_code: str | None = None
    only_import_customers: bool | None = None
    """Published since 2026-01-25."""
    organisation_version: str | None = None
    receive_client_created: bool | None = None
    receive_client_updated: bool | None = None
    receive_invoice_created: bool | None = None
    receive_invoice_updated: bool | None = None
    redirect_uri: str | None = None
    rounding_adjustment_account_code: int | None = None
    show_message: bool | None = None
    supplier_top_level: int | None = None
    supplier_top_level_name: str | None = None
    sync_currency_for_invoices: bool | None = None
    sync_currency_for_purchaseorders: bool | None = None
    """Published since 2026-01-25."""
    sync_entities: str | None = None
    sync_entities_list: list[KeyPair2] | None = None
    sync_poref_on_bills: bool | None = None
    """Published since 2026-01-25."""
    sync_povendor_on_bills: bool | None = None
    """Published since 2026-01-25."""
    sync_rounded_values: bool | None = None
    """Published since 2026-01-25."""
    tenant_id: str | None = None
    tenant_name: str | None = None
    token_expiry: dt.datetime | None = None
