# Generated from spec/halopsa/upstream/entities/LineTotals.yaml. Do not edit.
"""The model ``LineTotals``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class LineTotals(Entity):
    """The published schema ``LineTotals``."""

    _entity: ClassVar[str] = "api.LineTotals"

    costPrice: float | None = None
    costPriceConverted: float | None = None
    discount: float | None = None
    discountConverted: float | None = None
    netTotal: float | None = None
    netTotalConverted: float | None = None
    price: float | None = None
    priceConverted: float | None = None
    profit: float | None = None
    profitConverted: float | None = None
    tax: float | None = None
    taxConverted: float | None = None
