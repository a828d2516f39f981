# Generated from spec/halopsa/upstream/entities/SupplierTimeLog.yaml. Do not edit.
"""The model ``SupplierTimeLog``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SupplierTimeLog(Entity):
    """The published schema ``SupplierTimeLog``."""

    _entity: ClassVar[str] = "api.SupplierTimeLog"

    id: int = key(default=None)
    _warning: str | None = None
    elapsed_hours: float | None = None
    end_date: dt.datetime | None = None
    start_date: dt.datetime | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    supplier_status: int | None = None
    ticket_id: int | None = None
