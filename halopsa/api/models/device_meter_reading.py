# Generated from spec/halopsa/upstream/entities/DeviceMeterReading.yaml. Do not edit.
"""The model ``DeviceMeterReading``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class DeviceMeterReading(Entity):
    """The published schema ``DeviceMeterReading``."""

    _entity: ClassVar[str] = "api.DeviceMeterReading"

    id: int = key(default=None)
    _addfromasset: bool | None = None
    """Since build 2.250."""
    _checklower: bool | None = None
    """Published since 2026-01-25."""
    _newreadingconfirmation_ok: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    asset_id: int | None = None
    asset_meter_id: int | None = None
    """Since build 2.250."""
    invoice_id: int | None = None
    meter_name: str | None = None
    pack_id: int | None = None
    previous_reading: int | None = None
    reading: int | None = None
    reading_type: int | None = None
    reason: str | None = None
    recurringinvoice_line_id: int | None = None
    reviewed: bool | None = None
    ticket_id: int | None = None
    timestamp: dt.datetime | None = None
    who: str | None = None
