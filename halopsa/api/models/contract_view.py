# Generated from spec/halopsa/upstream/entities/Contract_View.yaml. Do not edit.
"""The model ``Contract_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.contract import Contract
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class Contract_View(Entity):
    """The published schema ``Contract_View``."""

    _entity: ClassVar[str] = "api.Contract_View"

    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    contracts: list[Contract] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
