# Generated from spec/halopsa/upstream/entities/ItemStock.yaml. Do not edit.
"""The model ``ItemStock``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.device_list import Device_List


@entity
class ItemStock(Entity):
    """The published schema ``ItemStock``."""

    _entity: ClassVar[str] = "api.ItemStock"

    id: int = key(default=None)
    _isimport: bool | None = None
    _warning: str | None = None
    cost: float | None = None
    date: dt.datetime | None = None
    delivering_to_user: bool | None = None
    dont_track_stock: bool | None = None
    """Published since 2026-01-25."""
    is_stock_take: bool | None = None
    item_assettype_id: int | None = None
    item_id: int | None = None
    item_name: str | None = None
    line_site_id: int | None = None
    note: str | None = None
    purchaseorder_id: int | None = None
    purchaseorder_line_id: int | None = None
    purchaseorder_ref: str | None = None
    quantity_in: float | None = None
    quantity_issued: float | None = None
    """Set by the server."""
    quantity_remaining: float | None = None
    real_quantity_in: float | None = None
    salesorder_id: int | None = None
    serialise_only_one: bool | None = None
    serialised_asset_count: int | None = None
    serialised_assets: list[Device_List] | None = None
    serialised_assets_in_stock: int | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stocklocation_id: int | None = None
    stocklocation_name: str | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    ticket_id: int | None = None
