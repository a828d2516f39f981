# Generated from spec/halopsa/entities/Agent.yaml. Do not edit.
"""The model ``AgentRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.department_member import DepartmentMember
    from halopsa.models.team_member import TeamMember


@entity
class AgentRow(Entity):
    """An agent: somebody who works on tickets. This is how lists return it: thinner than ``Agent``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "AgentRow"

    id: int = key(default=None)
    """Set by the server."""
    _canupdate: bool | None = None
    _canupdate_moreinfo: bool | None = None
    ad: str | None = None
    agentphotopath: str | None = None
    allowbeyondtrustinvites: bool | None = None
    apptsync: int | None = None
    assetfields: list[dict[str, Any]] | None = None
    assettypes: list[dict[str, Any]] | None = None
    can_approve_campaign: bool | None = None
    """Since build 2.250."""
    can_approve_invoice: bool | None = None
    can_approve_purchaseorder: bool | None = None
    can_approve_quote: bool | None = None
    chargerate: int | None = None
    clients: list[dict[str, Any]] | None = None
    colour: str | None = None
    concurrent_agent_total: int | None = None
    concurrent_licences_in_use: int | None = None
    costprice: float | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    default_splashtop_channel: int | None = None
    default_team_id: int | None = None
    """Since build 2.250."""
    departments: list[DepartmentMember] | None = None
    email: str | None = None
    enableshifts: bool | None = None
    exchange_account: str | None = None
    exchange_authorized: bool | None = None
    extensionnumber: str | None = None
    first_role_id: str | None = None
    firstname: str | None = None
    google_mail_authorized: bool | None = None
    googleemail: str | None = None
    gotoresolve_authorized: bool | None = None
    guid_string: str | None = None
    in_queried_team: bool | None = None
    inbox_clientid: str | None = None
    inboxes: int | None = None
    initials: str | None = None
    is_agent: bool | None = None
    is_member_of_all_departments: bool | None = None
    """Published since 2026-01-25."""
    is_online: bool | None = None
    isapiagent: bool | None = None
    isdisabled: bool | None = None
    jira_id: str | None = None
    jobtitle: str | None = None
    lastlogindate: dt.datetime | None = None
    lastonline: str | None = None
    licence_type: int | None = None
    linemanager: int | None = None
    linemanager_name: str | None = None
    logmeinid: str | None = None
    name: str | None = None
    named_licences_in_use: int | None = None
    namewithinactive: str | None = None
    okta_id: str | None = None
    one_client: int | None = None
    onlinestatus: int | None = None
    onlinestatus_actual: int | None = None
    original_timesheet_approver: int | None = None
    """Since build 2.250."""
    pronouns: str | None = None
    """Since build 2.250."""
    qualification_weighting: int | None = None
    qualifications: list[dict[str, Any]] | None = None
    qualified: bool | None = None
    role_list: str | None = None
    sailpoint_id: str | None = None
    """Since build 2.250."""
    sendemailerrors: bool | None = None
    sentinel_authorized: bool | None = None
    sms: str | None = None
    splashtop_authorized: bool | None = None
    surname: str | None = None
    team: str | None = None
    teams: list[TeamMember] | None = None
    third_party_guid: str | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    ticket_count: int | None = None
    tickettypes: list[dict[str, Any]] | None = None
    timesheet_approver: int | None = None
    """Published since 2026-01-25."""
    timezone: str | None = None
    """Published since 2026-01-25."""
    top_levels: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    uname_usercustomfields: list[dict[str, Any]] | None = None
    unameappointmenttypes: list[dict[str, Any]] | None = None
    unamecustomfields: list[dict[str, Any]] | None = None
    use: str | None = None
    workday_id: int | None = None
    workday_name: str | None = None
    workday_timezone: str | None = None
