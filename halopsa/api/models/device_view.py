# Generated from spec/halopsa/upstream/entities/Device_View.yaml. Do not edit.
"""The model ``Device_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.rt_permission import RT_Permission
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class Device_View(Entity):
    """The published schema ``Device_View``."""

    _entity: ClassVar[str] = "api.Device_View"

    _warning: str | None = None
    """Since build 2.250."""
    assets: list[Device_List] | None = None
    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    xtypeunamecancreatenew: list[RT_Permission] | None = None
