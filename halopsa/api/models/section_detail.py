# Generated from spec/halopsa/upstream/entities/SectionDetail.yaml. Do not edit.
"""The model ``SectionDetail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.appointment_list import Appointment_List
    from halopsa.api.models.assign_schedule import AssignSchedule
    from halopsa.api.models.canned_text import CannedText
    from halopsa.api.models.category_restriction import CategoryRestriction
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.manager import Manager
    from halopsa.api.models.std_request_list import StdRequest_List
    from halopsa.api.models.uname_load_balance_limit import UnameLoadBalanceLimit
    from halopsa.api.models.uname_section import UnameSection


@entity
class SectionDetail(Entity):
    """The published schema ``SectionDetail``."""

    _entity: ClassVar[str] = "api.SectionDetail"

    id: int = key(default=None)
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
    add_agents: list[UnameSection] | None = None
    """Since build 2.250."""
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
    auto_load_balance_on_close: bool | None = None
    """Since build 2.250."""
    booking_workday_id: int | None = None
    booking_workday_name: str | None = None
    cannedtext: list[CannedText] | None = None
    concurrent_lic_limit: int | None = None
    customfields: list[CustomField] | None = None
    """Published since 2026-01-25."""
    delete_agents: list[UnameSection] | None = None
    """Since build 2.250."""
    department_guid: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    dontsendsurvey: bool | None = None
    edit_agents: list[UnameSection] | None = None
    """Since build 2.250."""
    emailaddress: str | None = None
    enable_teams_shifts: bool | None = None
    foropps: bool | None = None
    forprojects: bool | None = None
    forrequests: bool | None = None
    guid: str | None = None
    hide_agents_in_tree_if_no_tickets: bool | None = None
    hide_from_dropdowns: bool | None = None
    """Since build 2.250."""
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    import_details_id: int | None = None
    """Since build 2.250."""
    inactive: bool | None = None
    includeinloadbalance: bool | None = None
    intent: str | None = None
    last_modified: dt.datetime | None = None
    load_balance_agent_limits: list[UnameLoadBalanceLimit] | None = None
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
    load_balance_schedule: AssignSchedule | None = None
    """Published since 2026-01-25."""
    load_balance_schedule_frequency: int | None = None
    """Published since 2026-01-25."""
    logo: str | None = None
    mailbox_override: int | None = None
    main_email_address: str | None = None
    managers: list[Manager] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    new_cab_guid: str | None = None
    """Published since 2026-01-25."""
    new_external_link: ExternalLink_List | None = None
    """Since build 2.250."""
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
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    ticket_count: int | None = None
    timesheet_approver: int | None = None
    timesheet_approver_name: str | None = None
    timezone: str | None = None
    use: str | None = None
    workinghoursbeforealert: float | None = None
