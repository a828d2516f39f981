# Generated from spec/halopsa/upstream/entities/Appointment_List.yaml. Do not edit.
"""The model ``Appointment_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.timesheet_event import TimesheetEvent


@entity
class Appointment_List(Entity):
    """The published schema ``Appointment_List``."""

    _entity: ClassVar[str] = "api.Appointment_List"

    id: int = key(default=None)
    _cancomplete: bool | None = None
    _candelete: bool | None = None
    _canupdate: bool | None = None
    _dont_update_ticket: bool | None = None
    """Published since 2026-01-25."""
    _recurringmaster: bool | None = None
    active_break: TimesheetEvent | None = None
    """Published since 2026-01-25."""
    agent_id: int | None = None
    agent_name: str | None = None
    allday: bool | None = None
    appointment_location: int | None = None
    appointment_location_free_text: str | None = None
    appointment_location_name: str | None = None
    appointment_type_name: str | None = None
    approval_status: int | None = None
    approvaldatetime: dt.datetime | None = None
    approvalemailaddress: str | None = None
    attendees: str | None = None
    calendar_id: str | None = None
    changekey: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    colour: str | None = None
    complete_status: int | None = None
    crmnote_id: int | None = None
    end_date: dt.datetime | None = None
    entity: float | None = None
    entryid: str | None = None
    exchangelastmodifieddate: dt.datetime | None = None
    halo_recurring_master_id: int | None = None
    """Since build 2.250."""
    holiday_id: str | None = None
    holiday_type: int | None = None
    is_active_shift: bool | None = None
    """Published since 2026-01-25."""
    is_ad_hoc_shift: bool | None = None
    """Published since 2026-01-25."""
    is_private: bool | None = None
    is_task: bool | None = None
    last_modified: dt.datetime | None = None
    online_meeting_url: str | None = None
    open_appointment_status: int | None = None
    organizer: int | None = None
    other1: int | None = None
    other2: int | None = None
    recurring_desc: str | None = None
    recurring_master_id: str | None = None
    reminder_shown: bool | None = None
    requestedapprovalagent: int | None = None
    requestor_note: str | None = None
    """Since build 2.250."""
    shift_breaks: list[TimesheetEvent] | None = None
    """Published since 2026-01-25."""
    shift_team_id: int | None = None
    shift_team_name: str | None = None
    shift_type_id: int | None = None
    site_id: int | None = None
    site_name: str | None = None
    start_date: dt.datetime | None = None
    subject: str | None = None
    ticket_id: int | None = None
    type: int | None = None
    user_id: int | None = None
    user_name: str | None = None
