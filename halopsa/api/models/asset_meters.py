# Generated from spec/halopsa/upstream/entities/AssetMeters.yaml. Do not edit.
"""The model ``AssetMeters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.invoice_detail_meter_tiers import InvoiceDetailMeterTiers


@entity
class AssetMeters(Entity):
    """The published schema ``AssetMeters``."""

    _entity: ClassVar[str] = "api.AssetMeters"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    current_reading: int | None = None
    """Since build 2.250."""
    device_id: int | None = None
    """Since build 2.250."""
    meter_min_quantity: int | None = None
    """Since build 2.250."""
    meter_name: str | None = None
    """Since build 2.250."""
    meter_pricing_method: int | None = None
    """Since build 2.250."""
    meter_tiers: list[InvoiceDetailMeterTiers] | None = None
    """Since build 2.250."""
    metertype: int | None = None
    """Since build 2.250."""
    min_meter_units: int | None = None
    """Since build 2.250."""
    previous_reading_date: dt.datetime | None = None
    """Since build 2.250."""
