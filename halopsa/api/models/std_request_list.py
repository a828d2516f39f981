# Generated from spec/halopsa/upstream/entities/StdRequest_List.yaml. Do not edit.
"""The model ``StdRequest_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.std_request_custom_field import StdRequestCustomField
    from halopsa.api.models.std_request_rule import StdRequestRule
    from halopsa.api.models.std_to_do import STDToDo


@entity
class StdRequest_List(Entity):
    """The published schema ``StdRequest_List``."""

    _entity: ClassVar[str] = "api.StdRequest_List"

    id: int = key(default=None)
    approval_id: int | None = None
    automationtype: int | None = None
    child_template_type: int | None = None
    """Since build 2.250."""
    clients: str | None = None
    configuration_created_date: dt.datetime | None = None
    """Since build 2.250."""
    create_locked: bool | None = None
    created_ticket_id: int | None = None
    creation_rules: list[StdRequestRule] | None = None
    dates_on_workdays: bool | None = None
    """Since build 2.250."""
    disabled: bool | None = None
    distribution_list_name: str | None = None
    """Since build 2.250."""
    domain: str | None = None
    emailbcc: str | None = None
    emailcc: str | None = None
    emailsubject: str | None = None
    emailto: str | None = None
    end_date: dt.datetime | None = None
    execution_type: int | None = None
    group_id: int | None = None
    guid: str | None = None
    intent: str | None = None
    lastcreated: dt.datetime | None = None
    name: str | None = None
    nextcreationdate: dt.datetime | None = None
    nextcreationdate_after_end: dt.datetime | None = None
    one_ticket_id: int | None = None
    optional_agent_id: int | None = None
    optional_assets: list[Device_List] | None = None
    optional_budgettype_id: int | None = None
    optional_category_1: str | None = None
    optional_category_2: str | None = None
    optional_category_3: str | None = None
    optional_category_4: str | None = None
    optional_create_locked: bool | None = None
    optional_customfields: list[CustomField] | None = None
    optional_defaultresourcetype: int | None = None
    optional_estimate: float | None = None
    optional_excludefromsla: int | None = None
    optional_forwardinboundupdates: int | None = None
    optional_impact: int | None = None
    optional_kb_id: int | None = None
    optional_priority_id: int | None = None
    optional_service: int | None = None
    optional_service_details_id: int | None = None
    optional_showforusers: int | None = None
    optional_sla_id: int | None = None
    optional_status_id: int | None = None
    optional_team: str | None = None
    optional_tickettype_id: int | None = None
    optional_urgency: int | None = None
    optional_workflow_id: int | None = None
    optionalservice: int | None = None
    parent_customfields: list[StdRequestCustomField] | None = None
    """Since build 2.250."""
    period: int | None = None
    reportarea: int | None = None
    reportarea_name: str | None = None
    restriction_type: str | None = None
    restrictto_agent_id: int | None = None
    restrictto_agent_name: str | None = None
    restrictto_department_guid: str | None = None
    restrictto_department_id: int | None = None
    restrictto_department_name: str | None = None
    restrictto_team_guid: str | None = None
    restrictto_team_id: int | None = None
    restrictto_team_name: str | None = None
    rule_count: int | None = None
    service: int | None = None
    startdate: dt.datetime | None = None
    summary: str | None = None
    team_to_agents_default: bool | None = None
    """Since build 2.250."""
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    time: dt.datetime | None = None
    todo_list: list[STDToDo] | None = None
    type: int | None = None
