# Generated from spec/halopsa/upstream/entities/ContractHeader_View.yaml. Do not edit.
"""The model ``ContractHeader_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.contract_header_list import ContractHeader_List
    from halopsa.api.models.view_columns_details import ViewColumnsDetails


@entity
class ContractHeader_View(Entity):
    """The published schema ``ContractHeader_View``."""

    _entity: ClassVar[str] = "api.ContractHeader_View"

    columns: list[ViewColumnsDetails] | None = None
    columns_id: int | None = None
    columns_tilehtml: str | None = None
    contracts: list[ContractHeader_List] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
