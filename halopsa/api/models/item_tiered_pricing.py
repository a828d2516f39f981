# Generated from spec/halopsa/upstream/entities/ItemTieredPricing.yaml. Do not edit.
"""The model ``ItemTieredPricing``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ItemTieredPricing(Entity):
    """The published schema ``ItemTieredPricing``."""

    _entity: ClassVar[str] = "api.ItemTieredPricing"

    _warning: str | None = None
    include_max_quantity: bool | None = None
    include_min_quantity: bool | None = None
    itpid: int | None = None
    itpiid: int | None = None
    max_quantity: int | None = None
    min_quantity: int | None = None
    price: float | None = None
