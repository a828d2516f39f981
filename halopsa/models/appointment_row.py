# Generated from spec/halopsa/entities/Appointment.yaml. Do not edit.
"""The model ``AppointmentRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AppointmentRow(Entity):
    """An appointment or task of an agent. complete_status is 0 when done, 1 in progress, -1 open. This is how
    lists return it: thinner than ``Appointment``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "AppointmentRow"

    id: int = key(default=None)
    """Set by the server."""
    _cancomplete: bool | None = None
    _candelete: bool | None = None
    _canupdate: bool | None = None
    _dont_update_ticket: bool | None = None
    """Published since 2026-01-25."""
    _recurringmaster: bool | None = None
    active_break: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    agent_id: int | None = None
    """The id of one of the ``agents``; ``agent_name`` shows its name."""
    agent_name: str | None = None
    """The name behind ``agent_id``."""
    allday: bool | None = None
    appointment_hours: float | None = None
    """In hours."""
    appointment_location: int | None = None
    appointment_location_free_text: str | None = None
    appointment_location_name: str | None = None
    appointment_type_name: str | None = None
    appointment_work_hours: float | None = None
    """In hours."""
    approval_status: int | None = None
    approvaldatetime: dt.datetime | None = None
    approvalemailaddress: str | None = None
    attendees: str | None = None
    calendar_id: str | None = None
    changekey: str | None = None
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name."""
    client_name: str | None = None
    """The name behind ``client_id``."""
    colour: str | None = None
    complete_status: int | None = None
    """0 when done, 1 in progress, -1 open."""
    complete_timetaken: float | None = None
    """In hours."""
    crmnote_id: int | None = None
    end_date: dt.datetime | None = None
    entity: float | None = None
    entryid: str | None = None
    exchangelastmodifieddate: dt.datetime | None = None
    halo_recurring_master_id: int | None = None
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
    reminderminutes: int | None = None
    """In minutes."""
    requestedapprovalagent: int | None = None
    requestor_note: str | None = None
    """Since build 2.250."""
    shift_breaks: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    shift_team_id: int | None = None
    shift_team_name: str | None = None
    shift_type_id: int | None = None
    site_id: int | None = None
    """The id of one of the ``sites``; ``site_name`` shows its name."""
    site_name: str | None = None
    """The name behind ``site_id``."""
    start_date: dt.datetime | None = None
    subject: str | None = None
    ticket_id: int | None = None
    type: int | None = None
    user_id: int | None = None
    user_name: str | None = None
