# Generated from spec/halopsa/upstream/entities/InvoiceHeader_View.yaml. Do not edit.
"""The model ``InvoiceHeader_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.invoice_header import InvoiceHeader
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class InvoiceHeader_View(Entity):
    """The published schema ``InvoiceHeader_View``."""

    _entity: ClassVar[str] = "api.InvoiceHeader_View"

    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    invoices: list[InvoiceHeader] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    stripe_customer_id: str | None = None
    stripe_payment_method_id: str | None = None
    stripe_payment_method_name: str | None = None
