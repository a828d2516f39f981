# Generated from spec/halopsa/upstream/entities/EWSAppointmentBasic.yaml. Do not edit.
"""The model ``EWSAppointmentBasic``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.email_address import EmailAddress
    from halopsa.api.models.item_id import ItemId


@entity
class EWSAppointmentBasic(Entity):
    """The published schema ``EWSAppointmentBasic``."""

    _entity: ClassVar[str] = "api.EWSAppointmentBasic"

    id: ItemId = key(default=None)
    appointmentType: int | None = None
    """One of 0 to 3."""
    end: dt.datetime | None = None
    iCalUid: str | None = None
    isAllDayEvent: bool | None = None
    isMeeting: bool | None = None
    isRecurring: bool | None = None
    organizer: EmailAddress | None = None
    start: dt.datetime | None = None
    subject: str | None = None
