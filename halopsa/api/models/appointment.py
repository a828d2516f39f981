# Generated from spec/halopsa/upstream/entities/Appointment.yaml. Do not edit.
"""The model ``Appointment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.schedule import Schedule
    from halopsa.api.models.section_request_type import SectionRequestType
    from halopsa.api.models.t_outcome import TOutcome
    from halopsa.api.models.timesheet_event import TimesheetEvent
    from halopsa.api.models.uname import Uname


@entity
class Appointment(Entity):
    """The published schema ``Appointment``."""

    _entity: ClassVar[str] = "api.Appointment"

    id: int = key(default=None)
    _cancomplete: bool | None = None
    _candelete: bool | None = None
    _canupdate: bool | None = None
    _collectionmaster: bool | None = None
    _dont_trigger_mentions: bool | None = None
    """Published since 2026-01-25."""
    _dont_update_ticket: bool | None = None
    """Published since 2026-01-25."""
    _force: bool | None = None
    _importemail: str | None = None
    _importtype: str | None = None
    _iscloning: bool | None = None
    _isimport: bool | None = None
    _recurringmaster: bool | None = None
    _validateonly: bool | None = None
    _warning: str | None = None
    active_break: TimesheetEvent | None = None
    """Published since 2026-01-25."""
    actual_start: dt.datetime | None = None
    """Published since 2026-01-25."""
    add_followup_appointment: bool | None = None
    add_followup_task: bool | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    agent_status: int | None = None
    agents: list[Uname] | None = None
    allday: bool | None = None
    allowed_resourcebooking_teams: list[SectionRequestType] | None = None
    apfaultidremoved: bool | None = None
    appointment_hours: float | None = None
    appointment_id: int | None = None
    appointment_location: int | None = None
    appointment_location_free_text: str | None = None
    appointment_location_name: str | None = None
    appointment_status: int | None = None
    appointment_type_id: int | None = None
    appointment_type_name: str | None = None
    appointment_work_hours: float | None = None
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalagent: int | None = None
    approvaldatetime: dt.datetime | None = None
    approvalemailaddress: str | None = None
    approvalnote: str | None = None
    attendees: str | None = None
    autocomplete: bool | None = None
    bcclist: str | None = None
    betweenend: dt.datetime | None = None
    betweenstart: dt.datetime | None = None
    booking_email: str | None = None
    booking_fields: list[RequestTypeField] | None = None
    """Published since 2026-01-25."""
    booking_name: str | None = None
    booking_phonenumber: str | None = None
    calendar_id: str | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    cclist: str | None = None
    changedinnhd: bool | None = None
    changekey: str | None = None
    chargerate: int | None = None
    client_id: int | None = None
    client_name: str | None = None
    collection_id: str | None = None
    colour: str | None = None
    commisionable: bool | None = None
    complete_agent_id: int | None = None
    complete_date: dt.datetime | None = None
    complete_note: str | None = None
    complete_notehtml: str | None = None
    complete_status: int | None = None
    complete_timetaken: float | None = None
    conference_id: str | None = None
    confirmed: bool | None = None
    contact_address: AddressStore | None = None
    contact_emailaddress: str | None = None
    contact_phonenumber: str | None = None
    contract_id: int | None = None
    createnextappt: bool | None = None
    crmnote_id: int | None = None
    cspid: int | None = None
    date_created: dt.datetime | None = None
    """Published since 2026-01-25."""
    defaultbookingtype: int | None = None
    defaultresourcetype: int | None = None
    do_reopen: bool | None = None
    end_date: dt.datetime | None = None
    end_date_only: dt.datetime | None = None
    entity: float | None = None
    entryid: str | None = None
    estimate: float | None = None
    exchange_uid: str | None = None
    exchangeenddate: dt.datetime | None = None
    exchangelastmodifieddate: dt.datetime | None = None
    exchangemailboxfqdn: str | None = None
    exchangestartdate: dt.datetime | None = None
    external_organizer: bool | None = None
    followup_agent_status: int | None = None
    followup_agents: list[Uname] | None = None
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
    halo_recurring_master_id: int | None = None
    has_immutable_exchange_id: bool | None = None
    holiday_id: str | None = None
    holiday_type: int | None = None
    import_agent_ids: str | None = None
    import_agent_status: str | None = None
    import_appointment_type: str | None = None
    import_open_appointment_status: str | None = None
    import_shift_type: str | None = None
    import_user: str | None = None
    inform_agents: bool | None = None
    inform_user: bool | None = None
    invitesent: int | None = None
    is_active_shift: bool | None = None
    """Published since 2026-01-25."""
    is_ad_hoc_shift: bool | None = None
    """Published since 2026-01-25."""
    is_ending_shift: bool | None = None
    """Published since 2026-01-25."""
    is_private: bool | None = None
    is_starting_shift: bool | None = None
    """Published since 2026-01-25."""
    is_task: bool | None = None
    key: str | None = None
    last_modified: dt.datetime | None = None
    meetingtype: int | None = None
    messagestatus: int | None = None
    new_agent_status: int | None = None
    """Published since 2026-01-25."""
    new_external_link: ExternalLink_List | None = None
    note: str | None = None
    note_html: str | None = None
    offhold: bool | None = None
    online_meeting_url: str | None = None
    open_appointment_status: int | None = None
    organizer: int | None = None
    organizer_email: str | None = None
    other1: int | None = None
    other2: int | None = None
    outcomes: list[TOutcome] | None = None
    primary_ticket_appointment: bool | None = None
    reassign_ticket: bool | None = None
    recurring_desc: str | None = None
    recurring_master_id: str | None = None
    reminder_shown: bool | None = None
    reminderdate: dt.datetime | None = None
    reminderminutes: int | None = None
    reminderstatus: int | None = None
    requestedapprovalagent: int | None = None
    requestor_note: str | None = None
    """Since build 2.250."""
    requesttype: int | None = None
    requires_approval: bool | None = None
    resource_booking_timeslot: dt.datetime | None = None
    resource_booking_type: int | None = None
    resourcebookingteam: int | None = None
    resourcebookingtype: int | None = None
    resourcebookingtypeagent: int | None = None
    schedule: Schedule | None = None
    scheduled_for_id: int | None = None
    """Since build 2.250."""
    schedulehandledtype: int | None = None
    shift_breaks: list[TimesheetEvent] | None = None
    """Published since 2026-01-25."""
    shift_team_id: int | None = None
    shift_team_name: str | None = None
    shift_type_id: int | None = None
    site_id: int | None = None
    site_name: str | None = None
    start_date: dt.datetime | None = None
    start_date_only: dt.datetime | None = None
    status: int | None = None
    subject: str | None = None
    team_id: int | None = None
    ticket_cf_update: list[CustomField] | None = None
    """Published since 2026-01-25."""
    ticket_emailaddress: str | None = None
    ticket_id: int | None = None
    ticket_phonenumber: str | None = None
    tolist: str | None = None
    toll_number: str | None = None
    type: int | None = None
    update_ticket_status: int | None = None
    user_id: int | None = None
    user_name: str | None = None
    usermessagestatus: int | None = None
    utcoffset: float | None = None
