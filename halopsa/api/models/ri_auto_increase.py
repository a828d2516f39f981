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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    end_date: dt.datetime | None = None
    """Since build 2.250."""
    invoice_id: int | None = None
    """Since build 2.250."""
    invoice_line_id: int | None = None
    """Since build 2.250."""
    note: str | None = None
    """Since build 2.250."""
    percent_increase: float | None = None
    """Since build 2.250."""
    period: int | None = None
    """Since build 2.250."""
    sequence: int | None = None
    """Since build 2.250."""
    start_date: dt.datetime | None = None
    """Since build 2.250."""
    use_rpi_increase: bool | None = None
    """Since build 2.250."""
