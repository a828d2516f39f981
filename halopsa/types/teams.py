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
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    can_edit_only: bool | None
    """Teams that the one who asks may edit, and no others. Published only."""
    chat_only: bool | None
    """Teams that live chat is open to, and no others. Published only."""
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    department_id: int | None
    """Rows whose ``department_id`` is this. Published only."""
    domain: str | None
    """For ``showcounts``: ``reqs``, ``opps`` or ``prjs`` for tickets, opportunities or projects. Published
    only."""
    ids: Ids | None
    """Rows whose ``id`` is one of these. Published only."""
    include_managers: bool | None
    """Rows have the managers of the team too. Published only."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeagentsforteams: str | None
    """Names of teams, with commas between them, whose agents come too. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includedisabled: bool | None
    """False leaves out rows whose ``inactive`` is set. Published only."""
    includeenabled: bool | None
    """False leaves out rows whose ``inactive`` is not set. Published only."""
    istree: bool | None
    memberonly: bool | None
    """Teams of the agent who asks, and no others. Published only."""
    mydeps: bool | None
    myteamsonly: bool | None
    """Teams of the one who asks, and no others. Published only."""
    orderbyseq: bool | None
    """In the order of their sequence numbers. Published only."""
    outcome_id: int | None
    showall: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    showcounts: bool | None
    """Rows have the number of tickets too. Published only."""
    ticketarea_id: int | None
    """For ``showcounts``: the id of the ticket area whose tickets count. Published only."""
    type: str | None
    """Teams for ``reqs``, ``opps`` or ``prjs``: tickets, opportunities, projects. Published only."""
    view_id: int | None
    """For ``showcounts``: the id of the view whose tickets count. Published only."""


class TeamGetOptions(TypedDict, total=False):
    """Options of ``client.teams.get``. ``None`` leaves one out."""

    includeagents: bool | None
    """Brings details of the agents of the team."""
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""


class TeamMatch(TypedDict, total=False):
    """What ``client.teams.find`` finds one record by. All that is given must be equal."""

    name: str
    """The whole list is read. Tickets name a team by its name on live tenants; the list comes whole."""


class TeamFields(TypedDict, total=False):
    """Fields of ``client.teams`` calls that write. ``None`` clears a field."""

    _canupdate: bool | None
    _canupdate2: bool | None
    _importtype: str | None
    """Since build 2.250."""
    _isimport: bool | None
    """Since build 2.250."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    """Since build 2.250."""
    _match_integration_name: str | None
    """Since build 2.250."""
    _match_thirdparty_id: str | None
    """Since build 2.250."""
    _warning: str | None
    add_agents: Sequence[TeamMember | Mapping[str, Any]] | None
    """Since build 2.250."""
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
    """Since build 2.250."""
    booking_workday_id: int | None
    booking_workday_name: str | None
    cannedtext: Sequence[Mapping[str, Any]] | None
    concurrent_lic_limit: int | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    delete_agents: Sequence[TeamMember | Mapping[str, Any]] | None
    """Since build 2.250. Records as in add_agents, not ids; published since build 2.250. Not verified on a
    live tenant."""
    department_guid: str | None
    department_id: int | None
    department_name: str | None
    dontsendsurvey: bool | None
    edit_agents: Sequence[TeamMember | Mapping[str, Any]] | None
    """Since build 2.250."""
    emailaddress: str | None
    enable_teams_shifts: bool | None
    foropps: bool | None
    forprojects: bool | None
    forrequests: bool | None
    guid: str | None
    hide_agents_in_tree_if_no_tickets: bool | None
    hide_from_dropdowns: bool | None
    """Since build 2.250."""
    homescreendashboardid: int | None
    homescreendashboardname: str | None
    import_details_id: int | None
    """Since build 2.250."""
    inactive: bool | None
    includeinloadbalance: bool | None
    intent: str | None
    last_modified: When | None
    load_balance_agent_limits: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    load_balance_interval: int | None
    """Published since 2026-01-25."""
    load_balance_max_tickets: int | None
    """Published since 2026-01-25."""
    load_balance_max_tickets_agent_specific: bool | None
    """Published since 2026-01-25."""
    load_balance_max_tickets_this_team_only: bool | None
    """Published since 2026-01-25."""
    load_balance_on_schedule: bool | None
    """Published since 2026-01-25."""
    load_balance_schedule: Mapping[str, Any] | None
    """Published since 2026-01-25."""
    load_balance_schedule_frequency: int | None
    """Published since 2026-01-25."""
    logo: str | None
    mailbox_override: int | None
    main_email_address: str | None
    managers: Sequence[Mapping[str, Any]] | None
    messagegroup_id: int | None
    name: str | None
    new_cab_guid: str | None
    """Published since 2026-01-25."""
    new_external_link: Mapping[str, Any] | None
    """Since build 2.250."""
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
    """Since build 2.250."""
    ticket_count: int | None
    timesheet_approver: int | None
    timesheet_approver_name: str | None
    timezone: str | None
    use: str | None
    workinghoursbeforealert: float | None
