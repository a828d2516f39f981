# Generated from spec/halopsa/upstream/entities/RIAutoIncrease.yaml. Do not edit.
"""The model ``RIAutoIncrease``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class RIAutoIncrease(Entity):
    """The published schema ``RIAutoIncrease``."""

    _entity: ClassVar[str] = "api.RIAutoIncrease"

    id: int = key(default=None)
    _warning: str | None = None
    end_date: dt.datetime | None = None
    invoice_id: int | None = None
    invoice_line_id: int | None = None
    note: str | None = None
    percent_increase: float | None = None
    period: int | None = None
    sequence: int | None = None
    start_date: dt.datetime | None = None
    use_rpi_increase: bool | None = None
