# Generated from spec/halopsa/entities/Team.yaml. Do not edit.
"""The model ``TeamRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.custom_field import CustomField
    from halopsa.models.team_member import TeamMember


@entity
class TeamRow(Entity):
    """A team of agents. This is how lists return it: thinner than ``Team``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "TeamRow"

    id: int = key(default=None)
    """Set by the server."""
    agents: list[TeamMember] | None = None
    concurrent_lic_limit: int | None = None
    customfields: list[CustomField] | None = None
    """Published since 2026-01-25."""
    department_guid: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    dontsendsurvey: bool | None = None
    foropps: bool | None = None
    forprojects: bool | None = None
    forrequests: bool | None = None
    guid: str | None = None
    hide_agents_in_tree_if_no_tickets: bool | None = None
    hide_from_dropdowns: bool | None = None
    """Since build 2.250."""
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    inactive: bool | None = None
    intent: str | None = None
    last_modified: dt.datetime | None = None
    mailbox_override: int | None = None
    managers: list[dict[str, Any]] | None = None
    name: str | None = None
    org_team_name: str | None = None
    override_column_id: int | None = None
    sequence: int | None = None
    teamphotopath: str | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    ticket_count: int | None = None
    timesheet_approver: int | None = None
    timesheet_approver_name: str | None = None
    use: str | None = None
