# Generated from spec/halopsa/upstream/entities/ItemSupplier.yaml. Do not edit.
"""The model ``ItemSupplier``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.view_filter_details import ViewFilterDetails


@entity
class ItemSupplier(Entity):
    """The published schema ``ItemSupplier``."""

    _entity: ClassVar[str] = "api.ItemSupplier"

    id: int = key(default=None)
    _is_new: bool | None = None
    _warning: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    cost: float | None = None
    currency_id: int | None = None
    """Published since 2026-01-25."""
    currency_name: str | None = None
    """Published since 2026-01-25."""
    filters: list[ViewFilterDetails] | None = None
    guid: str | None = None
    item_id: int | None = None
    note: str | None = None
    price: float | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    supplier_sku: str | None = None
