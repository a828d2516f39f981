# Generated from spec/halopsa/upstream/entities/IngramMicroResellerDetails.yaml. Do not edit.
"""The model ``IngramMicroResellerDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class IngramMicroResellerDetails(Entity):
    """The published schema ``IngramMicroResellerDetails``."""

    _entity: ClassVar[str] = "api.IngramMicroResellerDetails"

    id: int = key(default=None)
    _warning: str | None = None
    api_app_type: int | None = None
    auto_create_purchase_order: bool | None = None
    bill_to_address_id: str | None = None
    """Published since 2026-01-25."""
    client_id: str | None = None
    company_id: int | None = None
    company_name: str | None = None
    correlation_id: str | None = None
    country_code: str | None = None
    customer_number: str | None = None
    default_assetgroup_id: int | None = None
    default_assetgroup_name: str | None = None
    delivery_address_auto_po: int | None = None
    guid: str | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_webhook_signature: str | None = None
    order_status_backordered: int | None = None
    order_status_backordered_name: str | None = None
    order_status_canceled: int | None = None
    order_status_delivered: int | None = None
    order_status_delivered_name: str | None = None
    order_status_hold: int | None = None
    order_status_hold_name: str | None = None
    order_status_invoiced: int | None = None
    """Published since 2026-01-25."""
    order_status_invoiced_name: str | None = None
    """Published since 2026-01-25."""
    order_status_ordered: int | None = None
    """Published since 2026-01-25."""
    order_status_ordered_name: str | None = None
    """Published since 2026-01-25."""
    order_status_processing: int | None = None
    order_status_processing_name: str | None = None
    order_status_shipped: int | None = None
    """Published since 2026-01-25."""
    order_status_shipped_name: str | None = None
    """Published since 2026-01-25."""
    ordered_status_canceled_name: str | None = None
    receive_order_status_updated: bool | None = None
    receive_quote_to_order: bool | None = None
    reseller_site: int | None = None
    sync_entities: str | None = None
    sync_entities_list: list[KeyPair2] | None = None
