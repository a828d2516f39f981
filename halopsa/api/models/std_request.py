# Generated from spec/halopsa/upstream/entities/StdRequest.yaml. Do not edit.
"""The model ``StdRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.audit import Audit
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.faq_list_head import FAQListHead
    from halopsa.api.models.fault_additional_agents import FaultAdditionalAgents
    from halopsa.api.models.instance import Instance
    from halopsa.api.models.invoice_change import InvoiceChange
    from halopsa.api.models.key_pair4 import KeyPair4
    from halopsa.api.models.mile_stone import MileStone
    from halopsa.api.models.serv_site_list import ServSite_List
    from halopsa.api.models.share_point_graph_list import SharePointGraphList
    from halopsa.api.models.st_drequestbudget import STDrequestbudget
    from halopsa.api.models.std_request_custom_field import StdRequestCustomField
    from halopsa.api.models.std_request_rule import StdRequestRule
    from halopsa.api.models.std_to_do import STDToDo
    from halopsa.api.models.stdrequest_date_dependencies import StdrequestDateDependencies
    from halopsa.api.models.tag import Tag
    from halopsa.api.models.users import Users
    from halopsa.api.models.users_list import Users_List


@entity
class StdRequest(Entity):
    """The published schema ``StdRequest``."""

    _entity: ClassVar[str] = "api.StdRequest"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _clearlastrun: bool | None = None
    _queue: bool | None = None
    _sendnow: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    additional_agents: list[FaultAdditionalAgents] | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    approval_id: int | None = None
    approval_name: str | None = None
    article_description_html: str | None = None
    """Published since 2026-01-25."""
    article_notes_html: str | None = None
    """Published since 2026-01-25."""
    article_primary_faq_list: int | None = None
    """Since build 2.250."""
    article_primary_faq_list_name: str | None = None
    """Since build 2.250."""
    article_resolution_html: str | None = None
    """Published since 2026-01-25."""
    article_tags: list[Tag] | None = None
    """Published since 2026-01-25."""
    article_type: int | None = None
    """Published since 2026-01-25."""
    assets: list[Device_List] | None = None
    assetsqllookup: str | None = None
    """Published since 2026-01-25."""
    automationcriteria: list[AutoassignCriteria] | None = None
    automationtype: int | None = None
    budgets: list[STDrequestbudget] | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    businessapps: list[ServSite_List] | None = None
    """Since build 2.250."""
    category_1: str | None = None
    category_2: str | None = None
    category_3: str | None = None
    category_4: str | None = None
    child_count_of_ticket_to_save: int | None = None
    child_template_type: int | None = None
    """Since build 2.250."""
    clearance: str | None = None
    clients: str | None = None
    clone_parent_id: int | None = None
    configuration_created_date: dt.datetime | None = None
    """Since build 2.250."""
    copied_from_id: int | None = None
    create_child_templates: bool | None = None
    create_for_user_type: int | None = None
    create_locked: bool | None = None
    create_milestones: bool | None = None
    """Published since 2026-01-25."""
    create_on_nonworkdays: bool | None = None
    created_ticket_id: int | None = None
    creation_rules: list[StdRequestRule] | None = None
    creationtype: int | None = None
    csv: bool | None = None
    customfields: list[CustomField] | None = None
    customtable_id: int | None = None
    """Published since 2026-01-25."""
    date_dependencies: list[StdrequestDateDependencies] | None = None
    dates_on_workdays: bool | None = None
    """Since build 2.250."""
    daysplus: int | None = None
    defaultresourcetype: int | None = None
    defaultresourcetype_name: str | None = None
    details: str | None = None
    details_html: str | None = None
    did: int | None = None
    disable_milestone_modification: bool | None = None
    """Published since 2026-01-25."""
    disabled: bool | None = None
    distribution_list_id: int | None = None
    """Since build 2.250."""
    distribution_list_name: str | None = None
    """Since build 2.250."""
    dom: int | None = None
    domain: str | None = None
    emailbcc: str | None = None
    emailbody: str | None = None
    emailcc: str | None = None
    emailcclist: str | None = None
    emailsubject: str | None = None
    emailto: str | None = None
    enable_budget_table: bool | None = None
    enable_task_dependencies: bool | None = None
    end_date: dt.datetime | None = None
    estimate: float | None = None
    every: int | None = None
    excludefromsla: bool | None = None
    excludefromsla_int: int | None = None
    execution_type: int | None = None
    faqlists: list[FAQListHead] | None = None
    """Published since 2026-01-25."""
    forecast_id: int | None = None
    """Published since 2026-01-25."""
    forwardinboundupdates: bool | None = None
    forwardinboundupdates_int: int | None = None
    fri: int | None = None
    from_mailbox_id: int | None = None
    """Since build 2.250."""
    graph: bool | None = None
    group_id: int | None = None
    guid: str | None = None
    holiday_workday: int | None = None
    """Published since 2026-01-25."""
    holiday_workday_name: str | None = None
    """Published since 2026-01-25."""
    impact: int | None = None
    increasecontractnextcalldate: int | None = None
    informlevel: int | None = None
    intacct_category: str | None = None
    """Since build 2.250."""
    intacct_class: str | None = None
    """Since build 2.250."""
    intacct_projectm_employee_id: str | None = None
    """Since build 2.250."""
    intacct_sales_employee_id: str | None = None
    """Since build 2.250."""
    intacct_save_location: str | None = None
    """Since build 2.250."""
    intacct_sub_location_id: str | None = None
    """Since build 2.250."""
    integration_details_auth_type: int | None = None
    """Published since 2026-01-25."""
    integration_details_id: int | None = None
    integration_details_name: str | None = None
    integration_details_obj: KeyPair4 | None = None
    """Published since 2026-01-25."""
    integration_drive: str | None = None
    """Published since 2026-01-25."""
    integration_folder: str | None = None
    integration_folder_altid: str | None = None
    """Published since 2026-01-25."""
    integration_folder_graph: SharePointGraphList | None = None
    """Published since 2026-01-25."""
    integration_folder_name: str | None = None
    """Published since 2026-01-25."""
    integration_mapping: int | None = None
    integration_mapping_name: str | None = None
    intent: str | None = None
    invoice_day: int | None = None
    """Published since 2026-01-25."""
    invoice_id: int | None = None
    isclone: bool | None = None
    itil_request_type: int | None = None
    json: bool | None = None
    kb_accessible_for_enduser: bool | None = None
    kb_id: int | None = None
    kb_name: str | None = None
    kbid: int | None = None
    lastcreated: dt.datetime | None = None
    linked_template_guid: str | None = None
    """Since build 2.250."""
    linked_template_id: int | None = None
    """Since build 2.250."""
    linked_template_name: str | None = None
    """Since build 2.250."""
    mailcampaign_id: int | None = None
    """Since build 2.250."""
    makeinactive: bool | None = None
    milestones: list[MileStone] | None = None
    mon: int | None = None
    name: str | None = None
    new_audits: list[Audit] | None = None
    new_changes: list[InvoiceChange] | None = None
    nextcreationdate: dt.datetime | None = None
    nextcreationdate_after_end: dt.datetime | None = None
    notification_id: int | None = None
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
    overwrite_files: bool | None = None
    parent_customfields: list[StdRequestCustomField] | None = None
    """Since build 2.250."""
    parentticketid: int | None = None
    pdf: bool | None = None
    period: int | None = None
    priority_id: int | None = None
    projectmoneybudget: float | None = None
    """Since build 2.250."""
    projecttimebudget: float | None = None
    """Since build 2.250."""
    prompt: bool | None = None
    promptproceed: bool | None = None
    psl_id: int | None = None
    """Since build 2.250."""
    recipient_type: int | None = None
    """Since build 2.250."""
    repeat: int | None = None
    report_guid: str | None = None
    """Since build 2.250."""
    report_id: int | None = None
    reportarea: int | None = None
    reportarea_name: str | None = None
    reportid: int | None = None
    reportingperiod: int | None = None
    """Published since 2026-01-25."""
    reportperiod: int | None = None
    reportsite: int | None = None
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
    safe_instance_list: list[Instance] | None = None
    """Since build 2.250."""
    safe_instances: int | None = None
    """Since build 2.250."""
    sat: int | None = None
    scheduletype: int | None = None
    sendifempty: bool | None = None
    service: int | None = None
    service_status_note: str | None = None
    """Since build 2.250."""
    services: list[ServSite_List] | None = None
    showforusers: bool | None = None
    showforusers_int: int | None = None
    sla_id: int | None = None
    sqltoselectassets: bool | None = None
    """Published since 2026-01-25."""
    sqltoselectusers: bool | None = None
    start_num_days_added: int | None = None
    startdate: dt.datetime | None = None
    status_guid: str | None = None
    status_id: int | None = None
    summary: str | None = None
    sun: int | None = None
    table: bool | None = None
    target_num_days_added: int | None = None
    team: str | None = None
    team_to_agents_default: bool | None = None
    """Since build 2.250."""
    thu: int | None = None
    ticket_id_to_save: int | None = None
    ticket_template: int | None = None
    ticket_template_guid: str | None = None
    ticket_template_name: str | None = None
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    time: dt.datetime | None = None
    todo_list: list[STDToDo] | None = None
    toplevel: int | None = None
    tue: int | None = None
    type: int | None = None
    updateparent_status_close: int | None = None
    updateparent_target_create: float | None = None
    upload_type: int | None = None
    urgency: int | None = None
    user: Users | None = None
    """Since build 2.250."""
    user_id: int | None = None
    user_name: str | None = None
    users: list[Users_List] | None = None
    users_can_use: bool | None = None
    usersqllookup: str | None = None
    webhook_id: str | None = None
    wed: int | None = None
    workflow_guid: str | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    year: int | None = None
    yeargapvalue: int | None = None
