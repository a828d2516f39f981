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
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    advanced_search: str | None
    agents: Ids | None
    """Rows whose ``agent_id`` is one of these. An appointment can have several agents. Published only."""
    appointmentsonly: bool | None
    """True: only rows whose ``is_task`` is not set. Published only."""
    assets: str | None
    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    end_date: When | None
    """Rows whose ``end_date`` is this moment or earlier. A plain date means the end of that day. The end
    of the window on a live tenant; appointments may reach beyond it. Seen live."""
    excludenonticketapptodo: bool | None
    excluderecurring: bool | None
    """Leaves out recurring appointments. Published only."""
    excluderecurringmaster: bool | None
    """Leaves out the masters of recurring appointments. Published only."""
    getopenjourney: bool | None
    hidecompleted: bool | None
    """Leaves out appointments that are completed. Published only."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedeleted: bool | None
    """Deleted appointments come too. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    isrecurringchild: bool | None
    isrecurringmaster: bool | None
    locations: str | None
    my_approvals: bool | None
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    recurringchangeonly: bool | None
    recurringmasterid: str | None
    shiftsonly: bool | None
    showall: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    showappointments: str | None
    showchanges: bool | None
    """Change requests come too. Published only."""
    showholidayonce: bool | None
    showholidays: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    showprojects: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    showshifts: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    start_date: When | None
    """Rows whose ``start_date`` is this moment or later. The start of the window on a live tenant;
    appointments may reach into it. Seen live."""
    statuses: str | None
    tasksonly: bool | None
    """True: only rows whose ``is_task`` is set. Published only."""
    ticket_id: int | None
    """Rows whose ``ticket_id`` is this. Published only."""
    toplevel_id: int | None
    types: Ids | None
    """Rows whose ``appointment_type_id`` is one of these. Published only."""
    utcoffset: float | None
    """Is added to dates, which are in UTC. Published only."""


class AppointmentGetOptions(TypedDict, total=False):
    """Options of ``client.appointments.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""


class AppointmentDeleteOptions(TypedDict, total=False):
    """Options of ``client.appointments.delete``. ``None`` leaves one out."""

    ignoreexchangedelete: bool | None


class AppointmentFields(TypedDict, total=False):
    """Fields of ``client.appointments`` calls that write. ``None`` clears a field."""

    _cancomplete: bool | None
    _candelete: bool | None
    _canupdate: bool | None
    _collectionmaster: bool | None
    _dont_trigger_mentions: bool | None
    """Published since 2026-01-25."""
    _dont_update_ticket: bool | None
    """Published since 2026-01-25."""
    _force: bool | None
    _importemail: str | None
    _importtype: str | None
    _iscloning: bool | None
    _isimport: bool | None
    _recurringmaster: bool | None
    _validateonly: bool | None
    _warning: str | None
    active_break: Mapping[str, Any] | None
    """Published since 2026-01-25."""
    actual_start: When | None
    """Published since 2026-01-25."""
    add_followup_appointment: bool | None
    add_followup_task: bool | None
    agent_id: int | str | None
    """The id or the name of one of the ``agents``."""
    agent_name: str | None
    """The name behind ``agent_id``."""
    agent_status: int | None
    agents: Sequence[Agent | Mapping[str, Any]] | None
    allday: bool | None
    allowed_resourcebooking_teams: Sequence[Mapping[str, Any]] | None
    apfaultidremoved: bool | None
    appointment_hours: float | None
    """In hours."""
    appointment_id: int | None
    appointment_location: int | None
    appointment_location_free_text: str | None
    appointment_location_name: str | None
    appointment_status: int | None
    appointment_type_id: int | None
    appointment_type_name: str | None
    appointment_work_hours: float | None
    """In hours."""
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
    """Published since 2026-01-25."""
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
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
    collection_id: str | None
    colour: str | None
    commisionable: bool | None
    complete_agent_id: int | None
    complete_date: When | None
    complete_note: str | None
    complete_notehtml: str | None
    complete_status: int | None
    """0 when done, 1 in progress, -1 open."""
    complete_timetaken: float | None
    """In hours."""
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
    """Published since 2026-01-25."""
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
    """Published since 2026-01-25."""
    is_ad_hoc_shift: bool | None
    """Published since 2026-01-25."""
    is_ending_shift: bool | None
    """Published since 2026-01-25."""
    is_private: bool | None
    is_starting_shift: bool | None
    """Published since 2026-01-25."""
    is_task: bool | None
    key: str | None
    last_modified: When | None
    meetingtype: int | None
    messagestatus: int | None
    new_agent_status: int | None
    """Published since 2026-01-25."""
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
    reminderminutes: int | None
    """In minutes."""
    reminderstatus: int | None
    requestedapprovalagent: int | None
    requestor_note: str | None
    """Since build 2.250."""
    requesttype: int | None
    requires_approval: bool | None
    resource_booking_timeslot: When | None
    resource_booking_type: int | None
    resourcebookingteam: int | None
    resourcebookingtype: int | None
    resourcebookingtypeagent: int | None
    schedule: Mapping[str, Any] | None
    scheduled_for_id: int | None
    """Since build 2.250."""
    schedulehandledtype: int | None
    shift_breaks: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    shift_team_id: int | None
    shift_team_name: str | None
    shift_type_id: int | None
    site_id: int | str | None
    """The id or the name of one of the ``sites``."""
    site_name: str | None
    """The name behind ``site_id``."""
    start_date: When | None
    start_date_only: When | None
    status: int | None
    subject: str | None
    team_id: int | None
    ticket_cf_update: Sequence[CustomField | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
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
