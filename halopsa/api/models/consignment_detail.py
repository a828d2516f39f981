# Generated from spec/halopsa/upstream/entities/ConsignmentDetail.yaml. Do not edit.
"""The model ``ConsignmentDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.device_list import Device_List


@entity
class ConsignmentDetail(Entity):
    """The published schema ``ConsignmentDetail``."""

    _entity: ClassVar[str] = "api.ConsignmentDetail"

    id: int = key(default=None)
    _warning: str | None = None
    consignment_id: int | None = None
    costprice: float | None = None
    dont_track_stock: bool | None = None
    """Published since 2026-01-25."""
    invoice_id: str | None = None
    is_return: bool | None = None
    item_assettype_id: int | None = None
    item_description: str | None = None
    item_externalreference: str | None = None
    item_id: int | None = None
    item_internalreference: str | None = None
    item_location: str | None = None
    item_purchase_description: str | None = None
    item_supplier_part_code: str | None = None
    itemstock_id: int | None = None
    name: str | None = None
    price: float | None = None
    quantity: float | None = None
    salesorder_id: int | None = None
    salesorder_line: int | None = None
    serialise_only_one: bool | None = None
    serialised_assets: list[Device_List] | None = None
    stockadjustedamount: float | None = None
    stockbin_id: int | None = None
    stocklocation_id: int | None = None
    supplier_id: int | None = None
