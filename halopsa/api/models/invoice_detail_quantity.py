# Generated from spec/halopsa/upstream/entities/InvoiceDetailQuantity.yaml. Do not edit.
"""The model ``InvoiceDetailQuantity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.invoice_detail_quantity_criteria import InvoiceDetailQuantityCriteria


@entity
class InvoiceDetailQuantity(Entity):
    """The published schema ``InvoiceDetailQuantity``."""

    _entity: ClassVar[str] = "api.InvoiceDetailQuantity"

    id: int = key(default=None)
    _warning: str | None = None
    assigned_licences: bool | None = None
    criteria: list[InvoiceDetailQuantityCriteria] | None = None
    device_group_id: int | None = None
    device_group_name: str | None = None
    invoice_id: int | None = None
    """Since build 2.250."""
    invoice_line_id: int | None = None
    kind: int | None = None
    licence_id: int | None = None
    licence_name: str | None = None
    minimum_qty: int | None = None
    pro_rata: int | None = None
    qty_free: int | None = None
    site_id: int | None = None
    site_name: str | None = None
    type_id: int | None = None
    type_name: str | None = None
    unique_only: bool | None = None
    """Published since 2026-01-25."""
    use_linked_subscription_cost: bool | None = None
    use_linked_subscription_price: bool | None = None
