# Generated from spec/halopsa/upstream/entities/InvoiceHeaderMerge.yaml. Do not edit.
"""The model ``InvoiceHeaderMerge``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class InvoiceHeaderMerge(Entity):
    """The published schema ``InvoiceHeaderMerge``."""

    _entity: ClassVar[str] = "api.InvoiceHeaderMerge"

    id: int = key(default=None)
    _warning: str | None = None
    contract_id: int | None = None
    contract_ref: str | None = None
    due_date: dt.datetime | None = None
    invoice_id: int | None = None
    percent: float | None = None
    recurring_invoice_id: int | None = None
    salesorder_id: int | None = None
    schedule_date: dt.datetime | None = None
    schedule_id: int | None = None
