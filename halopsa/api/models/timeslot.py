# Generated from spec/halopsa/upstream/entities/Timeslot.yaml. Do not edit.
"""The model ``Timeslot``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Timeslot(Entity):
    """The published schema ``Timeslot``."""

    _entity: ClassVar[str] = "api.Timeslot"

    id: int = key(default=None)
    _warning: str | None = None
    bookingtype_id: int | None = None
    end_label: str | None = None
    end_time: str | None = None
    name: str | None = None
    start_label: str | None = None
    start_time: str | None = None
    workday_guid: str | None = None
    workday_id: int | None = None
