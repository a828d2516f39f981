# Generated from spec/halopsa/upstream/entities/Area_View.yaml. Do not edit.
"""The model ``Area_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.area_list import Area_List
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class Area_View(Entity):
    """The published schema ``Area_View``."""

    _entity: ClassVar[str] = "api.Area_View"

    clients: list[Area_List] | None = None
    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
