# Generated from spec/halopsa/upstream/entities/OrderChange.yaml. Do not edit.
"""The model ``OrderChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class OrderChange(Entity):
    """The published schema ``OrderChange``."""

    _entity: ClassVar[str] = "api.OrderChange"

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
    order_id: int | None = None
    so_line_id: int | None = None
