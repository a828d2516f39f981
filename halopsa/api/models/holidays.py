# Generated from spec/halopsa/upstream/entities/Holidays.yaml. Do not edit.
"""The model ``Holidays``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.appointment import Appointment
    from halopsa.api.models.area_change_freeze import AreaChangeFreeze
    from halopsa.api.models.schedule import Schedule


@entity
class Holidays(Entity):
    """The published schema ``Holidays``."""

    _entity: ClassVar[str] = "api.Holidays"

    id: str = key(default=None)
    _force: bool | None = None
    _return_appointment: bool | None = None
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    allday: bool | None = None
    appointmentobj: Appointment | None = None
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalnote: str | None = None
    change_freeze_clients: list[AreaChangeFreeze] | None = None
    """Published since 2026-01-25."""
    createnextappt: bool | None = None
    date: dt.datetime | None = None
    date_datetime: dt.datetime | None = None
    date_only: dt.datetime | None = None
    duration: float | None = None
    enable_change_freeze_per_client: bool | None = None
    """Published since 2026-01-25."""
    end_date: dt.datetime | None = None
    end_date_only: dt.datetime | None = None
    entity: int | None = None
    entity_id: int | None = None
    """Published since 2026-01-25."""
    environment: int | None = None
    """Published since 2026-01-25."""
    holid: int | None = None
    holiday_type: int | None = None
    isrecurring: bool | None = None
    name: str | None = None
    schedule: Schedule | None = None
    schedulehandledtype: int | None = None
    thirdpartyid: str | None = None
    workday_guid: str | None = None
    workday_id: int | None = None
