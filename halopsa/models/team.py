# Generated from spec/halopsa/entities/Team.yaml. Do not edit.
"""The model ``Team``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.team_row import TeamRow

if TYPE_CHECKING:
    from halopsa.models.appointment_row import AppointmentRow
    from halopsa.models.team_member import TeamMember


@entity
class Team(TeamRow):
    """A team of agents.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Team"

    _canupdate: bool | None = None
    _canupdate2: bool | None = None
    _importtype: str | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    """Since build 2.250."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    _warning: str | None = None
    add_agents: list[TeamMember] | None = None
    """Since build 2.250."""
    addtoallagents: bool | None = None
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowed_category1: list[dict[str, Any]] | None = None
    allowed_category2: list[dict[str, Any]] | None = None
    allowed_category3: list[dict[str, Any]] | None = None
    allowed_category4: list[dict[str, Any]] | None = None
    allowlivechat: bool | None = None
    alternative_name: str | None = None
    auto_load_balance_on_close: bool | None = None
    """Since build 2.250."""
    booking_workday_id: int | None = None
    booking_workday_name: str | None = None
    cannedtext: list[dict[str, Any]] | None = None
    delete_agents: list[TeamMember] | None = None
    """Only in details, not in rows. Since build 2.250. Records as in add_agents, not ids; published since
    build 2.250. Not verified on a live tenant."""
    edit_agents: list[TeamMember] | None = None
    """Since build 2.250."""
    emailaddress: str | None = None
    enable_teams_shifts: bool | None = None
    import_details_id: int | None = None
    """Since build 2.250."""
    includeinloadbalance: bool | None = None
    load_balance_agent_limits: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    load_balance_interval: int | None = None
    """Published since 2026-01-25."""
    load_balance_max_tickets: int | None = None
    """Published since 2026-01-25."""
    load_balance_max_tickets_agent_specific: bool | None = None
    """Published since 2026-01-25."""
    load_balance_max_tickets_this_team_only: bool | None = None
    """Published since 2026-01-25."""
    load_balance_on_schedule: bool | None = None
    """Published since 2026-01-25."""
    load_balance_schedule: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    load_balance_schedule_frequency: int | None = None
    """Published since 2026-01-25."""
    logo: str | None = None
    main_email_address: str | None = None
    messagegroup_id: int | None = None
    new_cab_guid: str | None = None
    """Published since 2026-01-25."""
    new_external_link: dict[str, Any] | None = None
    """Since build 2.250."""
    organisation_id: int | None = None
    override_column_name: str | None = None
    phone_number: str | None = None
    recurring_shifts: list[AppointmentRow] | None = None
    rtid: int | None = None
    team_note: str | None = None
    templates: list[dict[str, Any]] | None = None
    third_party_migration_id: str | None = None
    timezone: str | None = None
    workinghoursbeforealert: float | None = None
