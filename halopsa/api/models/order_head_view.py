# Generated from spec/halopsa/upstream/entities/OrderHead_View.yaml. Do not edit.
"""The model ``OrderHead_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.order_head import OrderHead
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class OrderHead_View(Entity):
    """The published schema ``OrderHead_View``."""

    _entity: ClassVar[str] = "api.OrderHead_View"

    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    salesorders: list[OrderHead] | None = None
