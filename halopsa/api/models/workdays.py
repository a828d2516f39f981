# Generated from spec/halopsa/upstream/entities/Workdays.yaml. Do not edit.
"""The model ``Workdays``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.holidays import Holidays
    from halopsa.api.models.timeslot import Timeslot
    from halopsa.api.models.workday_break import WorkdayBreak


@entity
class Workdays(Entity):
    """The published schema ``Workdays``."""

    _entity: ClassVar[str] = "api.Workdays"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    alldayssame: bool | None = None
    breaks: list[WorkdayBreak] | None = None
    end: dt.datetime | None = None
    endfriday: dt.datetime | None = None
    endmonday: dt.datetime | None = None
    endsaturday: dt.datetime | None = None
    endsunday: dt.datetime | None = None
    endthursday: dt.datetime | None = None
    endtuesday: dt.datetime | None = None
    endwednesday: dt.datetime | None = None
    guid: str | None = None
    holidays: list[Holidays] | None = None
    incfriday: bool | None = None
    incmonday: bool | None = None
    incsaturday: bool | None = None
    incsunday: bool | None = None
    incthursday: bool | None = None
    inctuesday: bool | None = None
    incwednesday: bool | None = None
    intent: str | None = None
    name: str | None = None
    start: dt.datetime | None = None
    startfriday: dt.datetime | None = None
    startmonday: dt.datetime | None = None
    startsaturday: dt.datetime | None = None
    startsunday: dt.datetime | None = None
    startthursday: dt.datetime | None = None
    starttuesday: dt.datetime | None = None
    startwednesday: dt.datetime | None = None
    summary: str | None = None
    timeslots: list[Timeslot] | None = None
    timezone: str | None = None
