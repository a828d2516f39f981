# Generated from spec/halopsa/upstream/entities/InvoiceCreditAllocation.yaml. Do not edit.
"""The model ``InvoiceCreditAllocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.int32_int32_nullable_value_tuple import Int32Int32NullableValueTuple


@entity
class InvoiceCreditAllocation(Entity):
    """The published schema ``InvoiceCreditAllocation``."""

    _entity: ClassVar[str] = "api.InvoiceCreditAllocation"

    id: int = key(default=None)
    """Since build 2.250."""
    amount: float | None = None
    """Since build 2.250."""
    halo_invoice_id: int | None = None
    """Since build 2.250."""
    halo_payment_id: int | None = None
    """Since build 2.250."""
    invoice_qbo_id: int | None = None
    """Since build 2.250."""
    linked_halo_payment_id: int | None = None
    """Since build 2.250."""
    linked_invoice_ids: list[Int32Int32NullableValueTuple] | None = None
    """Since build 2.250."""
    linked_invoice_ids_string: str | None = None
    """Since build 2.250."""
    payment_qbo_id: int | None = None
    """Since build 2.250."""
    qbo_company_id: str | None = None
    """Since build 2.250."""
    type: int | None = None
    """Since build 2.250."""
