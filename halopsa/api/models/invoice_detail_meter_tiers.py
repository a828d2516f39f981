# Generated from spec/halopsa/upstream/entities/InvoiceDetailMeterTiers.yaml. Do not edit.
"""The model ``InvoiceDetailMeterTiers``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class InvoiceDetailMeterTiers(Entity):
    """The published schema ``InvoiceDetailMeterTiers``."""

    _entity: ClassVar[str] = "api.InvoiceDetailMeterTiers"

    id: int = key(default=None)
    _warning: str | None = None
    amid: int | None = None
    """Since build 2.250."""
    idid: int | None = None
    maxquantity: float | None = None
    minquantity: float | None = None
    price: float | None = None
