# Generated from spec/halopsa/upstream/entities/SupplierOrderHeader_View.yaml. Do not edit.
"""The model ``SupplierOrderHeader_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.supplier_order_header import SupplierOrderHeader
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class SupplierOrderHeader_View(Entity):
    """The published schema ``SupplierOrderHeader_View``."""

    _entity: ClassVar[str] = "api.SupplierOrderHeader_View"

    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    page_no: int | None = None
    page_size: int | None = None
    purchaseorders: list[SupplierOrderHeader] | None = None
    record_count: int | None = None
