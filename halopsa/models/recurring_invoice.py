# Generated from spec/halopsa/entities/RecurringInvoice.yaml. Do not edit.
"""The model ``RecurringInvoice``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.invoice import Invoice


@entity
class RecurringInvoice(Invoice):
    """A recurring invoice: the template invoices are made from."""

    _entity: ClassVar[str] = "RecurringInvoice"
