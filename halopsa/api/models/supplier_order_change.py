# Generated from spec/halopsa/upstream/entities/SupplierOrderChange.yaml. Do not edit.
"""The model ``SupplierOrderChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SupplierOrderChange(Entity):
    """The published schema ``SupplierOrderChange``."""

    _entity: ClassVar[str] = "api.SupplierOrderChange"

    _IdPrId: int | None = None
    _IdQId: int | None = None
    _Type: int | None = None
    _warning: str | None = None
    datetime: dt.datetime | None = None
    field_id: int | None = None
    field_name: str | None = None
    line_description: str | None = None
    new_value: str | None = None
    old_value: str | None = None
    po_id: int | None = None
    po_line_id: int | None = None
