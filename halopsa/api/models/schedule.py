# Generated from spec/halopsa/upstream/entities/Schedule.yaml. Do not edit.
"""The model ``Schedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.appointment import Appointment
    from halopsa.api.models.contract_schedule_plan import ContractSchedulePlan
    from halopsa.api.models.key_pair import KeyPair


@entity
class Schedule(Entity):
    """The published schema ``Schedule``."""

    _entity: ClassVar[str] = "api.Schedule"

    id: int = key(default=None)
    _validateonly: bool | None = None
    _warning: str | None = None
    agentid: int | None = None
    contract_schedule_plan: list[ContractSchedulePlan] | None = None
    dailyrecurrencedays: int | None = None
    dailyrecurrencepattern: int | None = None
    endafteramount: int | None = None
    enddate: dt.datetime | None = None
    events: list[Appointment] | None = None
    hours: float | None = None
    monthlyrecurrencepattern: int | None = None
    monthlyrecurrencespecificdate: int | None = None
    monthlyrecurrencespecificdateinterval: int | None = None
    monthlyrecurrencespecificday: int | None = None
    monthlyrecurrencespecificdayinterval: int | None = None
    monthlyrecurrencespecificdayofweek: int | None = None
    nextcreationdate: dt.datetime | None = None
    nextrundate: dt.datetime | None = None
    rangeofrecurrence: int | None = None
    recurrencepattern: int | None = None
    requesttype: int | None = None
    startdate: dt.datetime | None = None
    subject: str | None = None
    type: int | None = None
    uniqueid: int | None = None
    weeklyrecurrenceamount: list[KeyPair] | None = None
    weeklyrecurrencestring: str | None = None
    weeklyrecurrenceweeks: int | None = None
    yearlyrecurrencepattern: int | None = None
    yearlyrecurrencespecificdate: int | None = None
    yearlyrecurrencespecificdateinterval: int | None = None
    yearlyrecurrencespecificdatemonth: int | None = None
    yearlyrecurrencespecificday: int | None = None
    yearlyrecurrencespecificdayinterval: int | None = None
    yearlyrecurrencespecificdaymonth: int | None = None
    yearlyrecurrencespecificdayofweek: int | None = None
