# Generated from spec/halopsa/upstream/entities/Timesheet.yaml. Do not edit.
"""The model ``Timesheet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.forecast_ticket_allocation_dto import ForecastTicketAllocationDto
    from halopsa.api.models.timesheet_approval import TimesheetApproval
    from halopsa.api.models.timesheet_event import TimesheetEvent


@entity
class Timesheet(Entity):
    """The published schema ``Timesheet``."""

    _entity: ClassVar[str] = "api.Timesheet"

    id: int = key(default=None)
    _approval_message: str | None = None
    _approve: bool | None = None
    _reject: bool | None = None
    _revertapproval: bool | None = None
    """Published since 2026-01-25."""
    _submitapproval: bool | None = None
    actual_hours: float | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    allowed_break_hours: float | None = None
    approval: TimesheetApproval | None = None
    break_hours: float | None = None
    chargeable_hours: float | None = None
    colour: str | None = None
    date: dt.datetime | None = None
    enableshifts: bool | None = None
    """Since build 2.250."""
    end_time: dt.datetime | None = None
    estimated_end_time: dt.datetime | None = None
    estimated_start_time: dt.datetime | None = None
    events: list[TimesheetEvent] | None = None
    forecasting_hours: float | None = None
    forecasting_id: int | None = None
    percentage: float | None = None
    start_time: dt.datetime | None = None
    target_hours: float | None = None
    ticket_allocations: list[ForecastTicketAllocationDto] | None = None
    """Since build 2.250."""
    timesheet_manager: int | None = None
    unlogged_hours: float | None = None
    work_hours: float | None = None
    workdayid: int | None = None
