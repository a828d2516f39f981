# Generated from spec/halopsa/upstream/entities/InvoiceDetailGeneric_View.yaml. Do not edit.
"""The model ``InvoiceDetailGeneric_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.invoice_detail import InvoiceDetail


@entity
class InvoiceDetailGeneric_View(Entity):
    """The published schema ``InvoiceDetailGeneric_View``."""

    _entity: ClassVar[str] = "api.InvoiceDetailGeneric_View"

    data: list[InvoiceDetail] | None = None
    """Since build 2.250."""
    page_no: int | None = None
    """Since build 2.250."""
    page_size: int | None = None
    """Since build 2.250."""
    record_count: int | None = None
    """Since build 2.250."""
