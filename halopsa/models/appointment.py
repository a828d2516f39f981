# Generated from spec/halopsa/entities/Appointment.yaml. Do not edit.
"""The model ``Appointment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.appointment_row import AppointmentRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.agent import Agent
    from halopsa.models.custom_field import CustomField


@entity
class Appointment(AppointmentRow):
    """An appointment or task of an agent. complete_status is 0 when done, 1 in progress, -1 open.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Appointment"

    _collectionmaster: bool | None = None
    _dont_trigger_mentions: bool | None = None
    """Published since 2026-01-25."""
    _force: bool | None = None
    _importemail: str | None = None
    _importtype: str | None = None
    _iscloning: bool | None = None
    _isimport: bool | None = None
    _validateonly: bool | None = None
    _warning: str | None = None
    actual_start: dt.datetime | None = None
    """Published since 2026-01-25."""
    add_followup_appointment: bool | None = None
    add_followup_task: bool | None = None
    agent_status: int | None = None
    agents: list[Agent] | None = None
    allowed_resourcebooking_teams: list[dict[str, Any]] | None = None
    apfaultidremoved: bool | None = None
    appointment_id: int | None = None
    appointment_status: int | None = None
    appointment_type_id: int | None = None
    approval_start: bool | None = None
    approvalagent: int | None = None
    approvalnote: str | None = None
    autocomplete: bool | None = None
    bcclist: str | None = None
    betweenend: dt.datetime | None = None
    betweenstart: dt.datetime | None = None
    booking_email: str | None = None
    booking_fields: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    booking_name: str | None = None
    booking_phonenumber: str | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    cclist: str | None = None
    changedinnhd: bool | None = None
    chargerate: int | None = None
    collection_id: str | None = None
    commisionable: bool | None = None
    complete_agent_id: int | None = None
    complete_date: dt.datetime | None = None
    complete_note: str | None = None
    complete_notehtml: str | None = None
    conference_id: str | None = None
    confirmed: bool | None = None
    contact_address: Address | None = None
    contact_emailaddress: str | None = None
    contact_phonenumber: str | None = None
    contract_id: int | None = None
    createnextappt: bool | None = None
    cspid: int | None = None
    date_created: dt.datetime | None = None
    """Published since 2026-01-25."""
    defaultbookingtype: int | None = None
    defaultresourcetype: int | None = None
    do_reopen: bool | None = None
    end_date_only: dt.datetime | None = None
    estimate: float | None = None
    exchange_uid: str | None = None
    exchangeenddate: dt.datetime | None = None
    exchangemailboxfqdn: str | None = None
    exchangestartdate: dt.datetime | None = None
    external_organizer: bool | None = None
    followup_agent_status: int | None = None
    followup_agents: list[Agent] | None = None
    followup_allday: bool | None = None
    followup_appointmenttype_id: int | None = None
    followup_attendees: str | None = None
    followup_date: dt.datetime | None = None
    followup_end_date: dt.datetime | None = None
    followup_id: int | None = None
    followup_inform_agents: bool | None = None
    followup_inform_user: bool | None = None
    followup_is_private: bool | None = None
    followup_note: str | None = None
    followup_note_html: str | None = None
    followup_reminderminutes: int | None = None
    followup_start_date: dt.datetime | None = None
    followup_subject: str | None = None
    followup_user_id: int | None = None
    fromcompletedapid: int | None = None
    has_immutable_exchange_id: bool | None = None
    import_agent_ids: str | None = None
    import_agent_status: str | None = None
    import_appointment_type: str | None = None
    import_open_appointment_status: str | None = None
    import_shift_type: str | None = None
    import_user: str | None = None
    inform_agents: bool | None = None
    inform_user: bool | None = None
    invitesent: int | None = None
    is_ending_shift: bool | None = None
    """Published since 2026-01-25."""
    is_starting_shift: bool | None = None
    """Published since 2026-01-25."""
    key: str | None = None
    meetingtype: int | None = None
    messagestatus: int | None = None
    new_agent_status: int | None = None
    """Published since 2026-01-25."""
    new_external_link: dict[str, Any] | None = None
    note: str | None = None
    note_html: str | None = None
    offhold: bool | None = None
    organizer_email: str | None = None
    outcomes: list[dict[str, Any]] | None = None
    primary_ticket_appointment: bool | None = None
    reassign_ticket: bool | None = None
    reminderdate: dt.datetime | None = None
    reminderstatus: int | None = None
    requesttype: int | None = None
    requires_approval: bool | None = None
    resource_booking_timeslot: dt.datetime | None = None
    resource_booking_type: int | None = None
    resourcebookingteam: int | None = None
    resourcebookingtype: int | None = None
    resourcebookingtypeagent: int | None = None
    schedule: dict[str, Any] | None = None
    scheduled_for_id: int | None = None
    """Since build 2.250."""
    schedulehandledtype: int | None = None
    start_date_only: dt.datetime | None = None
    status: int | None = None
    team_id: int | None = None
    ticket_cf_update: list[CustomField] | None = None
    """Published since 2026-01-25."""
    ticket_emailaddress: str | None = None
    ticket_phonenumber: str | None = None
    tolist: str | None = None
    toll_number: str | None = None
    update_ticket_status: int | None = None
    usermessagestatus: int | None = None
    utcoffset: float | None = None
