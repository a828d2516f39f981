# Generated from spec/halopsa/upstream/entities/FaultItem.yaml. Do not edit.
"""The model ``FaultItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.device_list import Device_List


@entity
class FaultItem(Entity):
    """The published schema ``FaultItem``."""

    _entity: ClassVar[str] = "api.FaultItem"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    asset_id: int | None = None
    asset_number: int | None = None
    asset_site: int | None = None
    asset_type_matching_field_name: str | None = None
    assetgroup_name: str | None = None
    assettype_id: int | None = None
    assettype_name: str | None = None
    budgettype_id: int | None = None
    consignment_ids: list[int] | None = None
    cost_centre: int | None = None
    costprice: float | None = None
    date_shipped: dt.datetime | None = None
    dont_track_stock: bool | None = None
    """Published since 2026-01-25."""
    from_order_id: int | None = None
    from_order_line: int | None = None
    inventory_number: str | None = None
    item_external_reference: str | None = None
    item_generic: int | None = None
    item_id: int | None = None
    item_internal_reference: str | None = None
    item_recurring: bool | None = None
    item_tax_code: int | None = None
    item_tax_name: str | None = None
    item_taxable: bool | None = None
    name: str | None = None
    net_total: float | None = None
    note: str | None = None
    note2: str | None = None
    price: float | None = None
    quantity: float | None = None
    quantity_in_stock: float | None = None
    quantity_shipped: float | None = None
    recurringinvoice_id: int | None = None
    """Published since 2026-01-25."""
    reserved_assets: list[Device_List] | None = None
    selected: bool | None = None
    serialise_only_one: bool | None = None
    """Published since 2026-01-25."""
    status: str | None = None
    stock_adjusted_already: bool | None = None
    stockbin_id: int | None = None
    stocklocation_id: int | None = None
    stocklocation_name: str | None = None
    supplier_name: str | None = None
    supplier_part_code: str | None = None
    tax: float | None = None
    ticket_id: int | None = None
    total_net_total: float | None = None
    total_price: float | None = None
    total_tax: float | None = None
    unit: int | None = None
    warranty_reported: bool | None = None
