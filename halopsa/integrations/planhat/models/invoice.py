# Generated from spec/planhat/entities/Invoice.yaml. Do not edit.
"""The model ``Invoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Invoice(Entity):
    """An invoice. Its dates are days.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Invoice"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    amount_total: float | None = None
    """On the wire: ``amountTotal``."""
    c_id: str | None = None
    """On the wire: ``cId``."""
    c_name: str | None = None
    """Set by the server. On the wire: ``cName``."""
    currency: str | None = None
    custom: dict[str, Any] = key(default=None)
    due_date: dt.date | None = None
    """On the wire: ``dueDate``. Days since 1970 on the wire."""
    ext_id: str | None = None
    """On the wire: ``extId``."""
    invoice_date: dt.date | None = None
    """On the wire: ``invoiceDate``. Days since 1970 on the wire."""
    invoice_no: Any = None
    """Set by the server. On the wire: ``invoiceNo``."""
    last_updated: dt.datetime | None = None
    """Set by the server. On the wire: ``lastUpdated``."""
    line_items: list[Any] | None = None
    """Set by the server. On the wire: ``lineItems``."""
    paid_date: dt.date | None = None
    """On the wire: ``paidDate``. Days since 1970 on the wire."""
    product: str | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    status: Literal["pending", "paid", "overdue"] | None = None
