# Generated from spec/halopsa/upstream/entities/BookingType.yaml. Do not edit.
"""The model ``BookingType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.timeslot import Timeslot


@entity
class BookingType(Entity):
    """The published schema ``BookingType``."""

    _entity: ClassVar[str] = "api.BookingType"

    id: int = key(default=None)
    _warning: str | None = None
    appointment_type: int | None = None
    assettype_id: int | None = None
    customslots: list[Timeslot] | None = None
    duration_days: int | None = None
    duration_mins: int | None = None
    duration_type: int | None = None
    messagehtml: str | None = None
    name: str | None = None
    resourcebooking_buffer_minutes_after: int | None = None
    resourcebooking_buffer_minutes_before: int | None = None
    type_name: str | None = None
