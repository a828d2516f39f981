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
    """Since build 2.250."""
    _IdQId: int | None = None
    """Since build 2.250."""
    _Type: int | None = None
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    datetime: dt.datetime | None = None
    """Since build 2.250."""
    field_id: int | None = None
    """Since build 2.250."""
    field_name: str | None = None
    """Since build 2.250."""
    line_description: str | None = None
    """Since build 2.250."""
    new_value: str | None = None
    """Since build 2.250."""
    old_value: str | None = None
    """Since build 2.250."""
    po_id: int | None = None
    """Since build 2.250."""
    po_line_id: int | None = None
    """Since build 2.250."""
