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
    _warning: str | None = None
    current_reading: int | None = None
    device_id: int | None = None
    meter_min_quantity: int | None = None
    meter_name: str | None = None
    meter_pricing_method: int | None = None
    meter_tiers: list[InvoiceDetailMeterTiers] | None = None
    metertype: int | None = None
    min_meter_units: int | None = None
    previous_reading_date: dt.datetime | None = None
