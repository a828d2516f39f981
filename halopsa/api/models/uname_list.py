# Generated from spec/halopsa/upstream/entities/Uname_List.yaml. Do not edit.
"""The model ``Uname_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.uname_appointment import UnameAppointment
    from halopsa.api.models.uname_area_restriction import UnameAreaRestriction
    from halopsa.api.models.uname_button import UnameButton
    from halopsa.api.models.uname_custom import UnameCustom
    from halopsa.api.models.uname_department import UnameDepartment
    from halopsa.api.models.uname_field import UnameField
    from halopsa.api.models.uname_qualification import UnameQualification
    from halopsa.api.models.uname_request_type import UnameRequestType
    from halopsa.api.models.uname_section import UnameSection
    from halopsa.api.models.uname_top_level_restriction import UnameTopLevelRestriction
    from halopsa.api.models.uname_xtype import UnameXtype


@entity
class Uname_List(Entity):
    """The published schema ``Uname_List``."""

    _entity: ClassVar[str] = "api.Uname_List"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _canupdate_moreinfo: bool | None = None
    ad: str | None = None
    agentphotopath: str | None = None
    allowbeyondtrustinvites: bool | None = None
    apptsync: int | None = None
    assetfields: list[UnameField] | None = None
    assettypes: list[UnameXtype] | None = None
    can_approve_campaign: bool | None = None
    """Since build 2.250."""
    can_approve_invoice: bool | None = None
    can_approve_purchaseorder: bool | None = None
    can_approve_quote: bool | None = None
    chargerate: int | None = None
    clients: list[UnameAreaRestriction] | None = None
    colour: str | None = None
    concurrent_agent_total: int | None = None
    concurrent_licences_in_use: int | None = None
    costprice: float | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    custombuttons: list[UnameButton] | None = None
    """Gone in build 2.250; older ones have it."""
    default_splashtop_channel: int | None = None
    default_team_id: int | None = None
    """Since build 2.250."""
    departments: list[UnameDepartment] | None = None
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
    qualifications: list[UnameQualification] | None = None
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
    teams: list[UnameSection] | None = None
    third_party_guid: str | None = None
    """Published since 2026-01-25."""
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    ticket_count: int | None = None
    tickettypes: list[UnameRequestType] | None = None
    timesheet_approver: int | None = None
    """Published since 2026-01-25."""
    timezone: str | None = None
    """Published since 2026-01-25."""
    top_levels: list[UnameTopLevelRestriction] | None = None
    """Since build 2.250."""
    uname_usercustomfields: list[UnameCustom] | None = None
    unameappointmenttypes: list[UnameAppointment] | None = None
    unamecustomfields: list[UnameCustom] | None = None
    use: str | None = None
    workday_id: int | None = None
    workday_name: str | None = None
    workday_timezone: str | None = None
