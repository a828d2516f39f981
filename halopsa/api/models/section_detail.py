# Generated from spec/halopsa/upstream/entities/SectionDetail.yaml. Do not edit.
"""The model ``SectionDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.appointment_list import Appointment_List
    from halopsa.api.models.canned_text import CannedText
    from halopsa.api.models.category_restriction import CategoryRestriction
    from halopsa.api.models.manager import Manager
    from halopsa.api.models.std_request_list import StdRequest_List
    from halopsa.api.models.uname_section import UnameSection


@entity
class SectionDetail(Entity):
    """The published schema ``SectionDetail``."""

    _entity: ClassVar[str] = "api.SectionDetail"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _canupdate2: bool | None = None
    _warning: str | None = None
    addtoallagents: bool | None = None
    agents: list[UnameSection] | None = None
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowed_category1: list[CategoryRestriction] | None = None
    allowed_category2: list[CategoryRestriction] | None = None
    allowed_category3: list[CategoryRestriction] | None = None
    allowed_category4: list[CategoryRestriction] | None = None
    allowlivechat: bool | None = None
    alternative_name: str | None = None
    booking_workday_id: int | None = None
    booking_workday_name: str | None = None
    cannedtext: list[CannedText] | None = None
    concurrent_lic_limit: int | None = None
    department_guid: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    dontsendsurvey: bool | None = None
    emailaddress: str | None = None
    enable_teams_shifts: bool | None = None
    foropps: bool | None = None
    forprojects: bool | None = None
    forrequests: bool | None = None
    guid: str | None = None
    hide_agents_in_tree_if_no_tickets: bool | None = None
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    inactive: bool | None = None
    includeinloadbalance: bool | None = None
    intent: str | None = None
    last_modified: dt.datetime | None = None
    logo: str | None = None
    mailbox_override: int | None = None
    main_email_address: str | None = None
    managers: list[Manager] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    org_team_name: str | None = None
    organisation_id: int | None = None
    override_column_id: int | None = None
    override_column_name: str | None = None
    phone_number: str | None = None
    recurring_shifts: list[Appointment_List] | None = None
    rtid: int | None = None
    sequence: int | None = None
    team_note: str | None = None
    teamphotopath: str | None = None
    templates: list[StdRequest_List] | None = None
    third_party_migration_id: str | None = None
    ticket_count: int | None = None
    timesheet_approver: int | None = None
    timesheet_approver_name: str | None = None
    timezone: str | None = None
    use: str | None = None
    workinghoursbeforealert: float | None = None
