# Generated from spec/halopsa/entities/TicketType.yaml. Do not edit.
"""The model ``TicketType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.ticket_type_row import TicketTypeRow

if TYPE_CHECKING:
    from halopsa.models.ticket import Ticket


@entity
class TicketType(TicketTypeRow):
    """A ticket type, with the status that its tickets begin in.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "TicketType"

    _dont_fire_automations: bool | None = None
    """Since build 2.250."""
    _warning: str | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    acknowledgementtemplate: int | None = None
    acknowledgementtemplate_guid: str | None = None
    acknowledgementtemplate_name: str | None = None
    acknowledgementtemplateooh: int | None = None
    acknowledgementtemplateooh_guid: str | None = None
    acknowledgementtemplateooh_name: str | None = None
    add_ack_attachments: bool | None = None
    add_related_assets_to_parent: bool | None = None
    add_related_businessapps_to_parent: bool | None = None
    """Since build 2.250."""
    add_related_services_to_parent: bool | None = None
    """Since build 2.250."""
    addactionstolinked: int | None = None
    additional_user_details: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    addnoteonlytolinked: bool | None = None
    """Gone in build 2.250; older ones have it."""
    adduserupdatestochildren: bool | None = None
    agent_app_columns: int | None = None
    """Since build 2.250."""
    agent_details_hint_is_placeholder: bool | None = None
    agent_summary_hint_is_placeholder: bool | None = None
    agentclosedrequestswithupdates: int | None = None
    """Published since 2026-01-25."""
    agentpendingrequestswithupdates: int | None = None
    """Published since 2026-01-25."""
    agentresourcebookingtype: int | None = None
    ai_acknowledgement_instructions: str | None = None
    """Since build 2.250."""
    ai_acknowledgement_prompt: str | None = None
    """Since build 2.250."""
    ai_acknowledgementtemplate: int | None = None
    """Since build 2.250."""
    ai_acknowledgementtemplate_name: str | None = None
    """Since build 2.250."""
    ai_matching_groups: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    aiacknowledgementtemplate_guid: str | None = None
    """Since build 2.250."""
    allow_anonymous_logging: bool | None = None
    allow_asset_link_edit: bool | None = None
    """Published since 2026-01-25."""
    allow_merge: bool | None = None
    """Since build 2.250."""
    allow_slack_channel_creation: bool | None = None
    allow_teams_chat_creation: bool | None = None
    allowall_actions: bool | None = None
    allowall_appointment_types: bool | None = None
    allowall_assettypes: bool | None = None
    """Since build 2.250."""
    allowall_cannedtexts: bool | None = None
    """Since build 2.250."""
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowall_chargerates: bool | None = None
    """Published since 2026-01-25."""
    allowall_child_tickettypes: bool | None = None
    allowall_iframe_customtabs: bool | None = None
    allowall_pipeline: bool | None = None
    """Since build 2.250."""
    allowall_status: bool | None = None
    allowall_suggestion_faqlists: bool | None = None
    allowall_team: bool | None = None
    allowanonattachments: bool | None = None
    allowcustomiseunborn: bool | None = None
    allowed_actions: list[dict[str, Any]] | None = None
    allowed_appointment_types: list[dict[str, Any]] | None = None
    allowed_assettypes: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    allowed_cannedtexts: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    allowed_category1: list[dict[str, Any]] | None = None
    allowed_category2: list[dict[str, Any]] | None = None
    allowed_category3: list[dict[str, Any]] | None = None
    allowed_category4: list[dict[str, Any]] | None = None
    allowed_child_tickettypes: list[dict[str, Any]] | None = None
    allowed_client_rules: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    allowed_clients: list[dict[str, Any]] | None = None
    allowed_iframe_customtabs: list[dict[str, Any]] | None = None
    allowed_pipeline_stages: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    allowed_resourcebooking_teams: list[dict[str, Any]] | None = None
    allowed_status: list[dict[str, Any]] | None = None
    allowed_suggestion_faqlists: list[dict[str, Any]] | None = None
    allowed_teams: list[dict[str, Any]] | None = None
    allowlogonbehalfof: int | None = None
    allowtickettypetobechild: bool | None = None
    alluserscanview: int | None = None
    alluserscanviewit: bool | None = None
    always_bcc: str | None = None
    anonymouscanlog: bool | None = None
    apply_workflow_on_type_change: bool | None = None
    applydefaultsontypechangebool: bool | None = None
    appointment_schedule_override: int | None = None
    """Published since 2026-01-25."""
    appointmentdefaultbody: int | None = None
    appointmentdefaultbody_guid: str | None = None
    appointmentdefaultbody_name: str | None = None
    approval_action_user_visibility: int | None = None
    """Published since 2026-01-25."""
    approval_process_guid: str | None = None
    approval_process_id: int | None = None
    approval_process_name: str | None = None
    assign_appt_agents_to_additional_agents: bool | None = None
    """Published since 2026-01-25."""
    attendeesenduser: int | None = None
    autoCloseHours: int | None = None
    auto_contributor: bool | None = None
    auto_create_appt: int | None = None
    auto_delete_data: int | None = None
    auto_delete_days: int | None = None
    auto_forward_email_updates: int | None = None
    auto_load_balance_on_close: bool | None = None
    """Since build 2.250."""
    auto_respond_logged_manually: int | None = None
    calculate_dates_from_children: bool | None = None
    """Since build 2.250."""
    chargerate: int | None = None
    chargerates: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    child_template_type: int | None = None
    """Since build 2.250."""
    child_ticket_columns_override_portal_name: str | None = None
    """Since build 2.250."""
    child_ticket_filter_id: int | None = None
    """Since build 2.250."""
    child_ticket_filter_name: str | None = None
    """Since build 2.250."""
    childticketcolumnsoverride: int | None = None
    childticketcolumnsoverride_guid: str | None = None
    childticketcolumnsoverride_name: str | None = None
    childticketcolumnsoverrideportal: int | None = None
    """Since build 2.250."""
    childticketcolumnsoverrideportal_guid: str | None = None
    """Since build 2.250."""
    close_kb_action: int | None = None
    closed_requests_with_children_with_updates: int | None = None
    """Since build 2.250."""
    closedrequestreplylimit: int | None = None
    closedrequestsemail_name: str | None = None
    closedrequestsemailguid: str | None = None
    closedrequestsemailid: int | None = None
    closedrequestswithupdates: int | None = None
    closedrequestswithupdatesincpending: bool | None = None
    closeduserupdatehours: float | None = None
    completion_status_type: int | None = None
    continue_autorelease: bool | None = None
    cors_whitelist_list: list[dict[str, Any]] | None = None
    countersignedtemplate_name: str | None = None
    """Published since 2026-01-25."""
    countersignedtemplateid: int | None = None
    """Published since 2026-01-25."""
    countersignreqagentid: int | None = None
    """Published since 2026-01-25."""
    create_teams_chat_use_end_user: bool | None = None
    """Published since 2026-01-25."""
    current_draft: Ticket | None = None
    """Since build 2.250."""
    database_lookup_id: int | None = None
    database_lookup_name: str | None = None
    default_appointment_details: str | None = None
    default_appointment_summary: str | None = None
    default_appt_type: int | None = None
    default_backoutplan: str | None = None
    default_budgettype_id: int | None = None
    default_budgettype_name: str | None = None
    default_category_1: str | None = None
    default_category_2: str | None = None
    default_category_3: str | None = None
    default_category_4: str | None = None
    default_changeinformation_html: str | None = None
    default_communicationplan: str | None = None
    default_details: str | None = None
    default_details_html: str | None = None
    default_estimate: float | None = None
    default_excludefromsla: bool | None = None
    default_filter_other_open_tickets: int | None = None
    """Since build 2.250."""
    default_filter_other_open_tickets_name: str | None = None
    """Since build 2.250."""
    default_impact: int | None = None
    default_impactdescription: str | None = None
    default_is_downtime: bool | None = None
    default_is_sensitive: bool | None = None
    default_justification: str | None = None
    default_kanban_view: int | None = None
    default_kb_accessible_for_enduser: bool | None = None
    default_kb_name: str | None = None
    default_lapsafe_asset_type: str | None = None
    """Since build 2.250."""
    default_matchedkbid: int | None = None
    default_product_id: int | None = None
    default_product_name: str | None = None
    default_risklevel: int | None = None
    default_riskleveldescription: str | None = None
    default_send_to_pagerduty: bool | None = None
    default_sendack: int | None = None
    default_sendemail: bool | None = None
    default_sendremoteinvite: int | None = None
    default_sendtosoc: int | None = None
    default_servicenow_type: int | None = None
    default_services: list[dict[str, Any]] | None = None
    default_servicestatusnote: str | None = None
    default_showforusers: bool | None = None
    default_soctargetid: str | None = None
    default_soctargetname: str | None = None
    default_soctargettype: int | None = None
    default_startdate: int | None = None
    """Published since 2026-01-25."""
    default_summary: str | None = None
    default_sync_to_salesforce: bool | None = None
    default_targetdate: int | None = None
    default_team_to_agents_default: bool | None = None
    default_testplan: str | None = None
    default_wait_time: float | None = None
    defaultagentresourcebookingduration_id: int | None = None
    defaultlisttype: int | None = None
    defaultpagerdutyservice: str | None = None
    defaultpagerdutyservice_name: str | None = None
    defaultresourcetype: int | None = None
    defaultresourcetype_agent: int | None = None
    defaultresourcetype_name: str | None = None
    defaultresourcetype_name_agent: str | None = None
    defaultsidebarcollapsed: bool | None = None
    defaultsync_to_sentinel: bool | None = None
    defaulttab: int | None = None
    display_audit_tab: bool | None = None
    display_timing_metrics: bool | None = None
    """Since build 2.250."""
    displayonquicktime: bool | None = None
    do_ai_survey: bool | None = None
    dontconfirm_updateparent: bool | None = None
    dontsendslareminders: bool | None = None
    dontusependingclosure: bool | None = None
    draft_json_content: Any = None
    """Published since 2026-01-25."""
    draft_status: int | None = None
    """Since build 2.250."""
    draft_status_guid: str | None = None
    """Since build 2.250."""
    editservstatus: bool | None = None
    email_end_tag_override: str | None = None
    email_start_tag_override: str | None = None
    enable_close_fields_on_new_request: int | None = None
    """Published since 2026-01-25."""
    enable_task_dependencies: bool | None = None
    enableforecasting: bool | None = None
    enablequotecountersigning: bool | None = None
    """Published since 2026-01-25."""
    enableusermentions: bool | None = None
    enduser_role_ids: list[int] | None = None
    """Published since 2026-01-25."""
    enduserscanlog: bool | None = None
    exclude_from_collision_detection: bool | None = None
    """Since build 2.250."""
    exclude_from_sales_mailbox_match: bool | None = None
    fields: list[dict[str, Any]] | None = None
    fields_to_copy_to_children: int | None = None
    """Since build 2.250."""
    forwardinboundupdates: bool | None = None
    from_mailbox_display: str | None = None
    """Since build 2.250."""
    from_mailbox_id: int | None = None
    ganttgrandchildview: int | None = None
    generate_ai_embeddings: bool | None = None
    hide_anon_contact_info: bool | None = None
    hide_anon_email: int | None = None
    hide_anon_phonenumber: bool | None = None
    hide_opening_action: bool | None = None
    """Published since 2026-01-25."""
    hide_respond: bool | None = None
    hide_send_on_quote: bool | None = None
    """Since build 2.250."""
    hideuserdetails: bool | None = None
    ignore_collision_detection: bool | None = None
    """Since build 2.250."""
    include_appointments_scheduled_hours: bool | None = None
    include_for_estimate_forecasting: bool | None = None
    """Since build 2.250."""
    includeinmobiledbsync: bool | None = None
    inform_account_manager: bool | None = None
    inherit_parent_category1: bool | None = None
    inherit_parent_category2: bool | None = None
    inherit_parent_category3: bool | None = None
    inherit_parent_category4: bool | None = None
    initial_status: int | None = None
    initial_status_guid: str | None = None
    is_chat_ticket: bool | None = None
    isbillable: bool | None = None
    items_are_billable: bool | None = None
    itil_type_matched_tickets: bool | None = None
    """Published since 2026-01-25."""
    lapsafe_action_when_logging: int | None = None
    """Since build 2.250."""
    lapsafe_status_after_expired_webhook: int | None = None
    """Since build 2.250."""
    lapsafe_status_after_expired_webhook_guid: str | None = None
    """Since build 2.250."""
    lapsafe_status_after_webhook: int | None = None
    lapsafe_status_after_webhook_guid: str | None = None
    legacy_print_request_details: bool | None = None
    legacy_print_service_form: bool | None = None
    link_ai_matched_tickets: bool | None = None
    """Published since 2026-01-25."""
    linked_template_guid: str | None = None
    """Since build 2.250."""
    linked_template_id: int | None = None
    """Since build 2.250."""
    linked_template_name: str | None = None
    """Since build 2.250."""
    load_balance_agent_limits: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    load_balance_interval: int | None = None
    load_balance_max_tickets: int | None = None
    load_balance_max_tickets_agent_specific: bool | None = None
    """Published since 2026-01-25."""
    load_balance_max_tickets_team_specific: bool | None = None
    """Published since 2026-01-25."""
    load_balance_max_tickets_this_type_only: bool | None = None
    """Published since 2026-01-25."""
    load_balance_on_schedule: bool | None = None
    load_balance_schedule: dict[str, Any] | None = None
    load_balance_schedule_frequency: int | None = None
    load_balance_team_limits: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    logonbehalflabeloverride: str | None = None
    logtimeindays: bool | None = None
    logtimeindaysincrement: float | None = None
    make_cc_followers: bool | None = None
    mandatory_anon_phonenumber: int | None = None
    """Since build 2.250."""
    max_open_per_user: int | None = None
    max_open_per_user_reached: bool | None = None
    max_total_per_user: int | None = None
    max_total_per_user_reached: bool | None = None
    maximumRestrictedPriority: int | None = None
    milestone_billing: bool | None = None
    milestone_billing_type: int | None = None
    """Published since 2026-01-25."""
    minattachments: int | None = None
    mustclosechildbeforeclosurebool: bool | None = None
    mustsetcustomerfirst: int | None = None
    """Published since 2026-01-25."""
    newchilduserisagent: bool | None = None
    """Published since 2026-01-25."""
    newrequestmessage: str | None = None
    only_send_reply_to_incoming_email: bool | None = None
    """Published since 2026-01-25."""
    only_validate_startdate_on_creation: bool | None = None
    """Since build 2.250."""
    only_validate_targetdate_on_creation: bool | None = None
    """Since build 2.250."""
    overridewiththefollowingtemplatewhenloggingmanually: int | None = None
    overridewiththefollowingtemplatewhenloggingmanually_guid: str | None = None
    overwrite_showforusers: bool | None = None
    parentstatusafterallchildclosed: int | None = None
    parentstatusafterallchildclosed_name: str | None = None
    pdftemplate_guid: str | None = None
    """Since build 2.250."""
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    pendingdontclose: bool | None = None
    pendingrequestreplylimit: int | None = None
    pendingrequestsemail_name: str | None = None
    pendingrequestsemailguid: str | None = None
    pendingrequestsemailid: int | None = None
    pendingrequestswithupdates: int | None = None
    pendinguserupdatehours: float | None = None
    pin_important_actions: bool | None = None
    portal_allow_drafts: bool | None = None
    """Published since 2026-01-25."""
    portal_asset_column_profile_guid: str | None = None
    """Published since 2026-01-25."""
    portal_asset_column_profile_id: int | None = None
    """Published since 2026-01-25."""
    portal_asset_column_profile_name: str | None = None
    """Published since 2026-01-25."""
    portal_asset_table: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    portal_columns: int | None = None
    """Published since 2026-01-25."""
    portal_details_hint_is_placeholder: bool | None = None
    portal_multi_page: bool | None = None
    """Published since 2026-01-25."""
    portal_screen_after_logging: int | None = None
    portal_summary_hint_is_placeholder: bool | None = None
    portalcanreopen: bool | None = None
    prevent_user_change_during_approvals: int | None = None
    """Since build 2.250."""
    problem_matching_agent: int | None = None
    """Published since 2026-01-25."""
    problem_matching_user: int | None = None
    """Published since 2026-01-25."""
    process_open_tickets: int | None = None
    published_id: str | None = None
    quote_pdftemplate_guid: str | None = None
    """Since build 2.250."""
    quote_pdftemplate_id: int | None = None
    quote_pdftemplate_name: str | None = None
    related_ci_column_profile: int | None = None
    """Since build 2.250."""
    related_ci_column_profile_guid: str | None = None
    """Since build 2.250."""
    related_ci_column_profile_name: str | None = None
    """Since build 2.250."""
    reopenedstatus: int | None = None
    reopenedstatus_guid: str | None = None
    resourcebooking_agent_reminder_template_id: int | None = None
    """Published since 2026-01-25."""
    resourcebooking_agent_reminder_template_name: str | None = None
    """Published since 2026-01-25."""
    resourcebooking_agent_reminder_time: int | None = None
    """Published since 2026-01-25."""
    resourcebooking_user_reminder_template_id: int | None = None
    """Published since 2026-01-25."""
    resourcebooking_user_reminder_template_name: str | None = None
    """Published since 2026-01-25."""
    resourcebooking_user_reminder_time: int | None = None
    """Published since 2026-01-25."""
    risk_calculation: str | None = None
    """Published since 2026-01-25."""
    risk_type: int | None = None
    """Published since 2026-01-25."""
    rtdefaultagentresourcebookingduration_name: str | None = None
    salesforce_default_stage: int | None = None
    sendcountersignedquote: bool | None = None
    """Published since 2026-01-25."""
    sendcountersignrequest: bool | None = None
    """Published since 2026-01-25."""
    set_agent_as_default_user: bool | None = None
    """Since build 2.250."""
    setrelatedservicesfromassets: bool | None = None
    show_add_note: bool | None = None
    show_additional_user_details: bool | None = None
    """Since build 2.250."""
    show_all_related: int | None = None
    show_child_assets: bool | None = None
    show_child_tasks_type: int | None = None
    show_grandchildren_in_ticket_list_view: int | None = None
    """Since build 2.250."""
    show_project_task_dates: bool | None = None
    show_rate_restrictions: bool | None = None
    """Since build 2.250."""
    show_related_of_related: int | None = None
    show_slack_channels_as_tabs: bool | None = None
    show_status_on_portal: bool | None = None
    show_teams_chats_as_tabs: bool | None = None
    show_vote_comment: bool | None = None
    showactivestatuskanban: bool | None = None
    showautomationstab: bool | None = None
    showbillingtab: bool | None = None
    showconfirmemail: bool | None = None
    showdecendantwarningoptions: bool | None = None
    showdownvote: bool | None = None
    showgeneralsurveyfields: bool | None = None
    showopenclienttickets: bool | None = None
    showopendevicetickets: bool | None = None
    showopensitetickets: bool | None = None
    showopensuppliertickets: bool | None = None
    showopenusertickets: bool | None = None
    showoppcontacttab: bool | None = None
    showosupplierticketstab: bool | None = None
    """Since build 2.250."""
    showotheropenticketsinnewtab: bool | None = None
    showsuggestionstab: bool | None = None
    showunborntab: bool | None = None
    showuserfeed: bool | None = None
    slack_channel_access_type: int | None = None
    slack_channel_default_name: str | None = None
    slack_channel_workspace: int | None = None
    slack_channel_workspace_name: str | None = None
    sladontclose: bool | None = None
    soc_default_target: dict[str, Any] | None = None
    sprint_tickettype_id: int | None = None
    sprint_tickettype_name: str | None = None
    start_chat_from_ticket: bool | None = None
    """Published since 2026-01-25."""
    startdate_validation: int | None = None
    startdate_validation_days: int | None = None
    statusafterapproverupdate: int | None = None
    statusafterapproverupdate_guid: str | None = None
    statusafterresourcebook: int | None = None
    statusaftersupplierupdate: int | None = None
    statusaftersupplierupdate_guid: str | None = None
    statusaftertechupdate: int | None = None
    statusaftertechupdate_guid: str | None = None
    statusafteruserupdate: int | None = None
    statusafteruserupdate_guid: str | None = None
    submitlabeloverride: str | None = None
    sync_to_intacct: bool | None = None
    """Since build 2.250."""
    tab_config: list[dict[str, Any]] | None = None
    tab_display: int | None = None
    targetdate_validation: int | None = None
    targetdate_validation_days: int | None = None
    teams_chat_closure_message: int | None = None
    """Published since 2026-01-25."""
    teams_chat_closure_message_name: str | None = None
    """Published since 2026-01-25."""
    teams_chat_default_name: str | None = None
    third_party_migration_id: str | None = None
    thisentitycanbevotedfor: bool | None = None
    ticket_created_override: str | None = None
    ticket_status_after_appointment: int | None = None
    ticketdetails_header_icon_colour_type: int | None = None
    """Published since 2026-01-25."""
    ticketdetails_header_icon_override: str | None = None
    """Published since 2026-01-25."""
    ticketdetails_headerwidget_1: int | None = None
    """Published since 2026-01-25."""
    ticketdetails_headerwidget_2: int | None = None
    """Published since 2026-01-25."""
    ticketdetails_show_ticketid_in_header: bool | None = None
    """Published since 2026-01-25."""
    ticketdetails_sidebar_content: int | None = None
    """Published since 2026-01-25."""
    ticketdetails_sidebar_max: int | None = None
    """Published since 2026-01-25."""
    ticketlinktype: int | None = None
    todolistportalvisibility: int | None = None
    track_sla_breach_dates: bool | None = None
    """Since build 2.250."""
    translations: list[dict[str, Any]] | None = None
    updateservicestatus: bool | None = None
    use_ai_acknowledgement_emails: bool | None = None
    """Since build 2.250."""
    usemilestones: bool | None = None
    user_details_display: int | None = None
    """Since build 2.250."""
    user_todo_perm: int | None = None
    """Since build 2.250."""
    userbookfromportal: bool | None = None
    userfields: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    usetimeslotsforstartandtargettimes: bool | None = None
    useworkinghours_closeduserupdatehours: int | None = None
    """Published since 2026-01-25."""
    useworkinghours_pendinguserupdatehours: int | None = None
    """Published since 2026-01-25."""
    wait_time_calc_hours: int | None = None
    wait_time_type: int | None = None
    webannouncement: str | None = None
    workflow_guid: str | None = None
    workflow_id: int | None = None
