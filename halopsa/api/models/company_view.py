# Generated from spec/halopsa/upstream/entities/Company_View.yaml. Do not edit.
"""The model ``Company_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.company_list import Company_List
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class Company_View(Entity):
    """The published schema ``Company_View``."""

    _entity: ClassVar[str] = "api.Company_View"

    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    suppliers: list[Company_List] | None = None
