# Generated from spec/halopsa/upstream/entities/SectionDetail_List.yaml. Do not edit.
"""The model ``SectionDetail_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.manager import Manager
    from halopsa.api.models.uname_list import Uname_List


@entity
class SectionDetail_List(Entity):
    """The published schema ``SectionDetail_List``."""

    _entity: ClassVar[str] = "api.SectionDetail_List"

    id: int = key(default=None)
    agents: list[Uname_List] | None = None
    concurrent_lic_limit: int | None = None
    customfields: list[CustomField] | None = None
    """Published since 2026-01-25."""
    department_guid: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    dontsendsurvey: bool | None = None
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    managers: list[Manager] | None = None
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
