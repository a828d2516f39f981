# Generated from spec/halopsa/upstream/entities/CSPInvoiceDetail.yaml. Do not edit.
"""The model ``CSPInvoiceDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.csp_links import CSPLinks


@entity
class CSPInvoiceDetail(Entity):
    """The published schema ``CSPInvoiceDetail``."""

    _entity: ClassVar[str] = "api.CSPInvoiceDetail"

    attributes: Any = None
    billingProvider: str | None = None
    invoiceLineItemType: str | None = None
    links: CSPLinks | None = None
