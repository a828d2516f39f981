# Generated from spec/halopsa/upstream/entities/BookingTypeTimeslot.yaml. Do not edit.
"""The model ``BookingTypeTimeslot``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair4 import KeyPair4


@entity
class BookingTypeTimeslot(Entity):
    """The published schema ``BookingTypeTimeslot``."""

    _entity: ClassVar[str] = "api.BookingTypeTimeslot"

    id: str = key(default=None)
    bookedResourceId: int | None = None
    enddate: dt.datetime | None = None
    resources: list[KeyPair4] | None = None
    startdate: dt.datetime | None = None
