# Generated from spec/halopsa/upstream/entities/QuotationHeader_View.yaml. Do not edit.
"""The model ``QuotationHeader_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.quotation_header import QuotationHeader
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class QuotationHeader_View(Entity):
    """The published schema ``QuotationHeader_View``."""

    _entity: ClassVar[str] = "api.QuotationHeader_View"

    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    page_no: int | None = None
    page_size: int | None = None
    quotes: list[QuotationHeader] | None = None
    record_count: int | None = None
