# Generated from spec/halopsa/resources/teams.yaml. Do not edit.
"""What calls of ``client.teams`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.appointment_row import AppointmentRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.team_member import TeamMember


class TeamFilters(TypedDict, total=False):
    """Filters of ``client.teams.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    can_edit_only: bool | None  # published only
    chat_only: bool | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    department_id: int | None  # published only
    domain: str | None  # published only
    ids: Ids | None  # published only
    include_managers: bool | None  # published only
    includeactions: bool | None  # tenants do not know it
    includeagentsforteams: str | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includedisabled: bool | None  # published only
    includeenabled: bool | None  # published only
    istree: bool | None  # published only
    memberonly: bool | None  # published only
    mydeps: bool | None  # published only
    myteamsonly: bool | None  # published only
    orderbyseq: bool | None  # published only
    outcome_id: int | None  # published only
    showall: bool | None  # published only; by its name, it brings rows that other filters leave out
    showcounts: bool | None  # published only
    ticketarea_id: int | None  # published only
    type: str | None  # published only
    view_id: int | None  # published only


class TeamGetOptions(TypedDict, total=False):
    """Options of ``client.teams.get``."""

    includeagents: bool | None
    includedetails: bool | None


class TeamMatch(TypedDict, total=False):
    """What ``client.teams.find`` finds one record by. All that is given must be equal."""

    name: str  # the whole list is read; tickets name a team by its name on live tenants; the list comes whole


class TeamFields(TypedDict, total=False):
    """Fields of ``client.teams`` calls that write. ``None`` clears a field."""

    _canupdate: bool | None
    _canupdate2: bool | None
    _importtype: str | None
    _isimport: bool | None
    _match_additional_id: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _warning: str | None
    add_agents: Sequence[TeamMember | Mapping[str, Any]] | None
    addtoallagents: bool | None
    agents: Sequence[TeamMember | Mapping[str, Any]] | None
    allowall_category1: bool | None
    allowall_category2: bool | None
    allowall_category3: bool | None
    allowall_category4: bool | None
    allowed_category1: Sequence[Mapping[str, Any]] | None
    allowed_category2: Sequence[Mapping[str, Any]] | None
    allowed_category3: Sequence[Mapping[str, Any]] | None
    allowed_category4: Sequence[Mapping[str, Any]] | None
    allowlivechat: bool | None
    alternative_name: str | None
    auto_load_balance_on_close: bool | None
    booking_workday_id: int | None
    booking_workday_name: str | None
    cannedtext: Sequence[Mapping[str, Any]] | None
    concurrent_lic_limit: int | None
    custom: Mapping[str, Any] | None  # custom fields by name; on an update the others are kept
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    delete_agents: Sequence[TeamMember | Mapping[str, Any]] | None  # not verified on a live tenant; records as in add_agents, not ids; published since build 2.250
    department_guid: str | None
    department_id: int | None
    department_name: str | None
    dontsendsurvey: bool | None
    edit_agents: Sequence[TeamMember | Mapping[str, Any]] | None
    emailaddress: str | None
    enable_teams_shifts: bool | None
    foropps: bool | None
    forprojects: bool | None
    forrequests: bool | None
    guid: str | None
    hide_agents_in_tree_if_no_tickets: bool | None
    hide_from_dropdowns: bool | None
    homescreendashboardid: int | None
    homescreendashboardname: str | None
    import_details_id: int | None
    inactive: bool | None
    includeinloadbalance: bool | None
    intent: str | None
    last_modified: When | None
    load_balance_agent_limits: Sequence[Mapping[str, Any]] | None
    load_balance_interval: int | None
    load_balance_max_tickets: int | None
    load_balance_max_tickets_agent_specific: bool | None
    load_balance_max_tickets_this_team_only: bool | None
    load_balance_on_schedule: bool | None
    load_balance_schedule: Mapping[str, Any] | None
    load_balance_schedule_frequency: int | None
    logo: str | None
    mailbox_override: int | None
    main_email_address: str | None
    managers: Sequence[Mapping[str, Any]] | None
    messagegroup_id: int | None
    name: str | None
    new_cab_guid: str | None
    new_external_link: Mapping[str, Any] | None
    org_team_name: str | None
    organisation_id: int | None
    override_column_id: int | None
    override_column_name: str | None
    phone_number: str | None
    recurring_shifts: Sequence[AppointmentRow | Mapping[str, Any]] | None
    rtid: int | None
    sequence: int | None
    team_note: str | None
    teamphotopath: str | None
    templates: Sequence[Mapping[str, Any]] | None
    third_party_migration_id: str | None
    third_party_relational_id: str | None
    ticket_count: int | None
    timesheet_approver: int | None
    timesheet_approver_name: str | None
    timezone: str | None
    use: str | None
    workinghoursbeforealert: float | None
