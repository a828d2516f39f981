# Generated from spec/halopsa/upstream/entities/DistributorInvoiceGeneric_View.yaml. Do not edit.
"""The model ``DistributorInvoiceGeneric_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.distributor_invoice import DistributorInvoice


@entity
class DistributorInvoiceGeneric_View(Entity):
    """The published schema ``DistributorInvoiceGeneric_View``."""

    _entity: ClassVar[str] = "api.DistributorInvoiceGeneric_View"

    data: list[DistributorInvoice] | None = None
    """Since build 2.250."""
    page_no: int | None = None
    """Since build 2.250."""
    page_size: int | None = None
    """Since build 2.250."""
    record_count: int | None = None
    """Since build 2.250."""
