# Generated from spec/halopsa/resources/appointments.yaml. Do not edit.
"""What calls of ``client.appointments`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.agent import Agent
    from halopsa.models.custom_field import CustomField


class AppointmentFilters(TypedDict, total=False):
    """Filters of ``client.appointments.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    advanced_search: str | None  # published only
    agents: Ids | None  # published only; an appointment can have several agents
    appointmentsonly: bool | None  # published only
    assets: str | None  # published only
    client_id: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    end_date: When | None  # seen live; the end of the window on a live tenant; appointments may reach beyond it
    excludenonticketapptodo: bool | None  # published only
    excluderecurring: bool | None  # published only
    excluderecurringmaster: bool | None  # published only
    getopenjourney: bool | None  # published only
    hidecompleted: bool | None  # published only
    includeactions: bool | None  # tenants do not know it
    includedeleted: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    isrecurringchild: bool | None  # published only
    isrecurringmaster: bool | None  # published only
    locations: str | None  # published only
    my_approvals: bool | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    recurringchangeonly: bool | None  # published only
    recurringmasterid: str | None  # published only
    shiftsonly: bool | None  # published only
    showall: bool | None  # published only; by its name, it brings rows that other filters leave out
    showappointments: str | None  # published only
    showchanges: bool | None  # published only
    showholidayonce: bool | None  # published only
    showholidays: bool | None  # published only; by its name, it brings rows that other filters leave out
    showprojects: bool | None  # published only; by its name, it brings rows that other filters leave out
    showshifts: bool | None  # published only; by its name, it brings rows that other filters leave out
    start_date: When | None  # seen live; the start of the window on a live tenant; appointments may reach into it
    statuses: str | None  # published only
    tasksonly: bool | None  # published only
    ticket_id: int | None  # published only
    toplevel_id: int | None  # published only
    types: Ids | None  # published only
    utcoffset: float | None  # published only


class AppointmentGetOptions(TypedDict, total=False):
    """Options of ``client.appointments.get``."""

    includedetails: bool | None


class AppointmentDeleteOptions(TypedDict, total=False):
    """Options of ``client.appointments.delete``."""

    ignoreexchangedelete: bool | None


class AppointmentFields(TypedDict, total=False):
    """Fields of ``client.appointments`` calls that write. ``None`` clears a field."""

    _cancomplete: bool | None
    _candelete: bool | None
    _canupdate: bool | None
    _collectionmaster: bool | None
    _dont_trigger_mentions: bool | None
    _dont_update_ticket: bool | None
    _force: bool | None
    _importemail: str | None
    _importtype: str | None
    _iscloning: bool | None
    _isimport: bool | None
    _recurringmaster: bool | None
    _validateonly: bool | None
    _warning: str | None
    active_break: Mapping[str, Any] | None
    actual_start: When | None
    add_followup_appointment: bool | None
    add_followup_task: bool | None
    agent_id: int | str | None  # or the name: agents
    agent_name: str | None
    agent_status: int | None
    agents: Sequence[Agent | Mapping[str, Any]] | None
    allday: bool | None
    allowed_resourcebooking_teams: Sequence[Mapping[str, Any]] | None
    apfaultidremoved: bool | None
    appointment_hours: float | None  # hours
    appointment_id: int | None
    appointment_location: int | None
    appointment_location_free_text: str | None
    appointment_location_name: str | None
    appointment_status: int | None
    appointment_type_id: int | None
    appointment_type_name: str | None
    appointment_work_hours: float | None  # hours
    approval_start: bool | None
    approval_status: int | None
    approvalagent: int | None
    approvaldatetime: When | None
    approvalemailaddress: str | None
    approvalnote: str | None
    attendees: str | None
    autocomplete: bool | None
    bcclist: str | None
    betweenend: When | None
    betweenstart: When | None
    booking_email: str | None
    booking_fields: Sequence[Mapping[str, Any]] | None
    booking_name: str | None
    booking_phonenumber: str | None
    calendar_id: str | None
    category1: str | None
    category2: str | None
    category3: str | None
    category4: str | None
    cclist: str | None
    changedinnhd: bool | None
    changekey: str | None
    chargerate: int | None
    client_id: int | str | None  # or the name: clients
    client_name: str | None
    collection_id: str | None
    colour: str | None
    commisionable: bool | None
    complete_agent_id: int | None
    complete_date: When | None
    complete_note: str | None
    complete_notehtml: str | None
    complete_status: int | None
    complete_timetaken: float | None  # hours
    conference_id: str | None
    confirmed: bool | None
    contact_address: Address | Mapping[str, Any] | None
    contact_emailaddress: str | None
    contact_phonenumber: str | None
    contract_id: int | None
    createnextappt: bool | None
    crmnote_id: int | None
    cspid: int | None
    date_created: When | None
    defaultbookingtype: int | None
    defaultresourcetype: int | None
    do_reopen: bool | None
    end_date: When | None
    end_date_only: When | None
    entity: float | None
    entryid: str | None
    estimate: float | None
    exchange_uid: str | None
    exchangeenddate: When | None
    exchangelastmodifieddate: When | None
    exchangemailboxfqdn: str | None
    exchangestartdate: When | None
    external_organizer: bool | None
    followup_agent_status: int | None
    followup_agents: Sequence[Agent | Mapping[str, Any]] | None
    followup_allday: bool | None
    followup_appointmenttype_id: int | None
    followup_attendees: str | None
    followup_date: When | None
    followup_end_date: When | None
    followup_id: int | None
    followup_inform_agents: bool | None
    followup_inform_user: bool | None
    followup_is_private: bool | None
    followup_note: str | None
    followup_note_html: str | None
    followup_reminderminutes: int | None
    followup_start_date: When | None
    followup_subject: str | None
    followup_user_id: int | None
    fromcompletedapid: int | None
    halo_recurring_master_id: int | None
    has_immutable_exchange_id: bool | None
    holiday_id: str | None
    holiday_type: int | None
    import_agent_ids: str | None
    import_agent_status: str | None
    import_appointment_type: str | None
    import_open_appointment_status: str | None
    import_shift_type: str | None
    import_user: str | None
    inform_agents: bool | None
    inform_user: bool | None
    invitesent: int | None
    is_active_shift: bool | None
    is_ad_hoc_shift: bool | None
    is_ending_shift: bool | None
    is_private: bool | None
    is_starting_shift: bool | None
    is_task: bool | None
    key: str | None
    last_modified: When | None
    meetingtype: int | None
    messagestatus: int | None
    new_agent_status: int | None
    new_external_link: Mapping[str, Any] | None
    note: str | None
    note_html: str | None
    offhold: bool | None
    online_meeting_url: str | None
    open_appointment_status: int | None
    organizer: int | None
    organizer_email: str | None
    other1: int | None
    other2: int | None
    outcomes: Sequence[Mapping[str, Any]] | None
    primary_ticket_appointment: bool | None
    reassign_ticket: bool | None
    recurring_desc: str | None
    recurring_master_id: str | None
    reminder_shown: bool | None
    reminderdate: When | None
    reminderminutes: int | None  # minutes
    reminderstatus: int | None
    requestedapprovalagent: int | None
    requestor_note: str | None
    requesttype: int | None
    requires_approval: bool | None
    resource_booking_timeslot: When | None
    resource_booking_type: int | None
    resourcebookingteam: int | None
    resourcebookingtype: int | None
    resourcebookingtypeagent: int | None
    schedule: Mapping[str, Any] | None
    scheduled_for_id: int | None
    schedulehandledtype: int | None
    shift_breaks: Sequence[Mapping[str, Any]] | None
    shift_team_id: int | None
    shift_team_name: str | None
    shift_type_id: int | None
    site_id: int | str | None  # or the name: sites
    site_name: str | None
    start_date: When | None
    start_date_only: When | None
    status: int | None
    subject: str | None
    team_id: int | None
    ticket_cf_update: Sequence[CustomField | Mapping[str, Any]] | None
    ticket_emailaddress: str | None
    ticket_id: int | None
    ticket_phonenumber: str | None
    tolist: str | None
    toll_number: str | None
    type: int | None
    update_ticket_status: int | None
    user_id: int | None
    user_name: str | None
    usermessagestatus: int | None
    utcoffset: float | None
