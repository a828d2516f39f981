# Generated from spec/halopsa/entities/Ticket.yaml. Do not edit.
"""The model ``Ticket``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.ticket_row import TicketRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.appointment import Appointment
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.portal_role import PortalRole
    from halopsa.models.tag import Tag


@entity
class Ticket(TicketRow):
    """A ticket. Projects and opportunities are tickets too.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Ticket"

    _acknowledgealert: bool | None = None
    _agent01_ok: bool | None = None
    _agent02_ok: bool | None = None
    _apply_ai_suggestions: list[int] | None = None
    _appointment01_ok: bool | None = None
    _appointment_force: bool | None = None
    """Since build 2.250."""
    _asset01_ok: bool | None = None
    _automation_entity_type: int | None = None
    """Since build 2.250."""
    _batch_link_child_tickets_to_milestones: bool | None = None
    """Since build 2.250."""
    _can_download_att: bool | None = None
    """Published since 2026-01-25."""
    _can_edit_att: bool | None = None
    """Published since 2026-01-25."""
    _can_upload_att: bool | None = None
    """Published since 2026-01-25."""
    _can_view_action_history: bool | None = None
    """Published since 2026-01-25."""
    _can_view_att: bool | None = None
    """Published since 2026-01-25."""
    _canupdate: bool | None = None
    _changefreeze01_ok: bool | None = None
    _create_outstanding_appointment_email: bool | None = None
    _create_outstanding_appointments: bool | None = None
    _dismiss_ai_suggestions: list[int] | None = None
    _do_piipci_scan: bool | None = None
    """Since build 2.250."""
    _dont_fire_automations: bool | None = None
    """True in a write keeps automations from running: ``create_many(automations=False)`` sends it. One
    integration sends it with updates."""
    _dont_update_project_dates: bool | None = None
    """Published since 2026-01-25."""
    _dontupdate_azure_sentinel: bool | None = None
    """Since build 2.250."""
    _dontupdate_devops: bool | None = None
    _dontupdate_jira: bool | None = None
    _dontupdate_pagerduty: bool | None = None
    _dontupdate_salesforce: bool | None = None
    _fetch_matches: bool | None = None
    _find_user_from_reportedby: bool | None = None
    """Since build 2.250."""
    _force: bool | None = None
    _forcereassign: bool | None = None
    _forceunlock: bool | None = None
    _fromchatprofileid: str | None = None
    _has_automations: bool | None = None
    _ignoremilestonedates: bool | None = None
    _importid: int | None = None
    _is_aisuggestion_merge: bool | None = None
    _isagentuser: bool | None = None
    _isalert: bool | None = None
    _isimport: bool | None = None
    _isnotify: bool | None = None
    _ispreview: bool | None = None
    _isteams: bool | None = None
    _iszapier: bool | None = None
    _kbduplicate01_ok: bool | None = None
    """Published since 2026-01-25."""
    _maintenance01_ok: bool | None = None
    """Published since 2026-01-25."""
    _maintenancesuggest01_ok: bool | None = None
    """Since build 2.250."""
    _matchintacctclass: bool | None = None
    _merge_line_item_budget: int | None = None
    """Since build 2.250."""
    _milestonedate01_ok: bool | None = None
    _mustupdateticketuser: bool | None = None
    _newticket_quickclose: bool | None = None
    _novalidate: bool | None = None
    _original_templateparentid: int | None = None
    """Since build 2.250."""
    _override_child_merge_type: int | None = None
    """Published since 2026-01-25."""
    _prevent_outgoing: bool | None = None
    _print_generate: bool | None = None
    _re_index: bool | None = None
    _reclose: bool | None = None
    _reclose_oid: int | None = None
    _recover: bool | None = None
    """True in an update takes back that it was deleted: ``restore`` sends it. A round trip on a live
    tenant."""
    _refreshresponse: bool | None = None
    _remove_pipeline_stage: bool | None = None
    """Published since 2026-01-25."""
    _spam: bool | None = None
    _spamblock: bool | None = None
    _ticketclash01_ok: bool | None = None
    _validate_form: bool | None = None
    _validate_only: bool | None = None
    _validate_updates: bool | None = None
    _validation_key: str | None = None
    _warning: str | None = None
    _warning_is_error: str | None = None
    acctmaninformedsurvey: bool | None = None
    """Gone in build 2.250; older ones have it."""
    actioncode: int | None = None
    actionworkflowset: bool | None = None
    actisbillabledefault: bool | None = None
    actualcost: float | None = None
    """Gone in build 2.250; older ones have it."""
    add_tags: list[Tag] | None = None
    addigy_alert_id: str | None = None
    addressfrom: str | None = None
    agent_booking: Appointment | None = None
    """Gone in build 2.250; older ones have it."""
    agent_booking_type: int | None = None
    agent_time_metrics: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    agreedcleared: bool | None = None
    """Gone in build 2.250; older ones have it."""
    ai_agent_id: str | None = None
    """Since build 2.250."""
    ai_conversation_summary: str | None = None
    ai_created: bool | None = None
    """Since build 2.250."""
    ai_generated_summary: str | None = None
    ai_matched_articles: list[dict[str, Any]] | None = None
    ai_matched_tickets: list[dict[str, Any]] | None = None
    ai_matched_tickets_incidents: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ai_matched_tickets_problems: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ai_matched_tickets_requests: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ai_satisfaction_level: str | None = None
    ai_search_query: str | None = None
    ai_sentiment_analysis: str | None = None
    ai_suggested_category: str | None = None
    """Since build 2.250."""
    ai_suggested_impact: int | None = None
    """Published since 2026-01-25."""
    ai_suggested_priority: str | None = None
    ai_suggested_resolution: str | None = None
    ai_suggested_type: str | None = None
    ai_suggested_urgency: int | None = None
    """Published since 2026-01-25."""
    ai_suggestions: list[dict[str, Any]] | None = None
    ai_survey_comment: str | None = None
    ai_survey_score: int | None = None
    ai_tonality: str | None = None
    alerttype: str | None = None
    alluserscanview: int | None = None
    alsoinform: str | None = None
    alternativecontactno: str | None = None
    """Gone in build 2.250; older ones have it."""
    amemo: str | None = None
    apply_rules: bool | None = None
    apply_this_rule: int | None = None
    appointment_count: int | None = None
    approval_cab_name: str | None = None
    approval_process_group_name: str | None = None
    """Since build 2.250."""
    approval_process_id: int | None = None
    approval_process_step: int | None = None
    approval_process_step_name: str | None = None
    approvedby: int | None = None
    """Gone in build 2.250; older ones have it."""
    approvers: list[dict[str, Any]] | None = None
    approvers_history: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    article_description: str | None = None
    article_meta: str | None = None
    """Since build 2.250."""
    article_notes: str | None = None
    article_primary_faq_list: int | None = None
    """Since build 2.250."""
    article_primary_faq_list_name: str | None = None
    """Since build 2.250."""
    article_published: bool | None = None
    """Since build 2.250."""
    article_resolution: str | None = None
    article_show_for_all_user_roles: bool | None = None
    """Since build 2.250."""
    article_type: int | None = None
    article_user_roles: list[PortalRole] | None = None
    """Since build 2.250."""
    asset_number: int | None = None
    asset_site: int | None = None
    asset_type: int | None = None
    assets: list[AssetRow] | None = None
    assets_columns: list[dict[str, Any]] | None = None
    assetstring: str | None = None
    atera_alert_id: int | None = None
    attachments: list[Attachment] | None = None
    audit_log: list[dict[str, Any]] | None = None
    auditdate: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    auditfaileddate: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    auditfailednote: str | None = None
    """Gone in build 2.250; older ones have it."""
    auditnote: str | None = None
    """Gone in build 2.250; older ones have it."""
    auditstatus: int | None = None
    """Gone in build 2.250; older ones have it."""
    auditunum: int | None = None
    """Gone in build 2.250; older ones have it."""
    automate_id: int | None = None
    automation_entity_type: int | None = None
    automation_sequence: int | None = None
    """Since build 2.250."""
    autotask_id: int | None = None
    autotask_number: str | None = None
    auvik_id: str | None = None
    auvik_url: str | None = None
    azure_connection_id: int | None = None
    azure_tenants: str | None = None
    azure_tenants_name: str | None = None
    azuremonitor_id: str | None = None
    backoutplan: str | None = None
    backup_radar_id: int | None = None
    """Gone in build 2.250; older ones have it."""
    backup_radar_state: int | None = None
    """Gone in build 2.250; older ones have it."""
    bigpanda_id: str | None = None
    billing_address: Address | None = None
    billing_type: int | None = None
    """Published since 2026-01-25."""
    bookingurl: str | None = None
    budgetcode: int | None = None
    """Gone in build 2.250; older ones have it."""
    budgets: list[dict[str, Any]] | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    businessapp_count: int | None = None
    """Published since 2026-01-25."""
    call_log_count: int | None = None
    can_add_cc_followers: bool | None = None
    canbechild: bool | None = None
    category_include_note_1: bool | None = None
    category_include_note_2: bool | None = None
    category_include_note_3: bool | None = None
    category_include_note_4: bool | None = None
    category_itil_1: int | None = None
    category_itil_2: int | None = None
    category_itil_3: int | None = None
    category_itil_4: int | None = None
    category_note_1: str | None = None
    category_note_2: str | None = None
    category_note_3: str | None = None
    category_note_4: str | None = None
    category_user_note_1: str | None = None
    category_user_note_2: str | None = None
    category_user_note_3: str | None = None
    category_user_note_4: str | None = None
    causedby: int | None = None
    """Gone in build 2.250; older ones have it."""
    ccaddress: str | None = None
    changeinformation_html: str | None = None
    changeseq: int | None = None
    changestate: str | None = None
    """Gone in build 2.250; older ones have it."""
    chargerate: int | None = None
    chat_count: int | None = None
    chat_id: int | None = None
    chat_key_id: str | None = None
    check_so_line_actions: bool | None = None
    """Since build 2.250."""
    check_status_freeze: bool | None = None
    child_template_id: int | None = None
    childrenlefttocreate: bool | None = None
    clear_feedback: bool | None = None
    client_reference: str | None = None
    clone_count: int | None = None
    clonedfrom: int | None = None
    clonedfrom_id: int | None = None
    clonedfrom_summary: str | None = None
    clonedfrom_ticket_type_name: str | None = None
    close_unassigned: bool | None = None
    closure_note: str | None = None
    closure_note_html: str | None = None
    closure_time: float | None = None
    closurereminderdatelastemailed: dt.datetime | None = None
    cluster_description: str | None = None
    """Since build 2.250."""
    cluster_id: int | None = None
    """Since build 2.250."""
    cluster_name: str | None = None
    """Since build 2.250."""
    cluster_resolution: str | None = None
    """Since build 2.250."""
    colour_rule: int | None = None
    communicationplan: str | None = None
    component_id: int | None = None
    component_name: str | None = None
    connectwise_id: int | None = None
    connectwise_project_id: int | None = None
    connectwisermm_ticketid: str | None = None
    contact_address: Address | None = None
    contract_balance: str | None = None
    contract_ref: str | None = None
    contract_schedule_plan_id: int | None = None
    contributors: list[dict[str, Any]] | None = None
    copy_milestone: bool | None = None
    """Published since 2026-01-25."""
    create_article: bool | None = None
    createacknowledgement: bool | None = None
    created_from_action_id: int | None = None
    created_from_action_name: str | None = None
    createdfrom_id: int | None = None
    createdfrom_summary: str | None = None
    createdfrom_ticket_type_name: str | None = None
    currency: int | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    currentfaactionnumber: int | None = None
    customer_next_call_date: dt.datetime | None = None
    """Since build 2.250."""
    customer_relationships: str | None = None
    customertype: int | None = None
    """Since build 2.250."""
    customfieldvalidationreason: str | None = None
    database_lookup_result: dict[str, Any] | None = None
    datadog_id: str | None = None
    date_dependencies: list[dict[str, Any]] | None = None
    datto_alert_state: int | None = None
    deadlinenotificationhours: float | None = None
    default_reporter: int | None = None
    default_slack_channel_name: str | None = None
    default_teams_chat_name: str | None = None
    defaultsendattachments: bool | None = None
    deleted: bool | None = None
    delivery_address: Address | None = None
    deliverycontact: str | None = None
    details_html: str | None = None
    """What it is about, as HTML; ``details`` has it as text."""
    development: bool | None = None
    """Gone in build 2.250; older ones have it."""
    device_automate_id: int | None = None
    device_name: str | None = None
    devops_agent: str | None = None
    """Gone in build 2.250; older ones have it."""
    devops_comment_count: int | None = None
    """Gone in build 2.250; older ones have it."""
    devops_key: str | None = None
    devops_workitem_count: int | None = None
    disable_milestone_modification: bool | None = None
    """Published since 2026-01-25."""
    do_lookups: bool | None = None
    documents: list[Attachment] | None = None
    domerge: bool | None = None
    domotz_alertid: int | None = None
    """Gone in build 2.250; older ones have it."""
    domotz_deviceid: int | None = None
    donotapplytemplateintheapi: bool | None = None
    dont_copy_history: bool | None = None
    dont_do_databaselookups: bool | None = None
    dont_do_rules: bool | None = None
    """True in a write keeps rules from running: ``create_many(automations=False)`` sends it. Several
    integrations in production send it with creates."""
    dontcreatechild: bool | None = None
    draft_article_id: int | None = None
    """Since build 2.250."""
    duplicate_kbs: str | None = None
    """Published since 2026-01-25."""
    ecommerce_orders: list[dict[str, Any]] | None = None
    elapsed_resolution_hours: float | None = None
    elapsed_response_hours: float | None = None
    email_end_tag_override: str | None = None
    email_start_tag_override: str | None = None
    emaildisplayname: str | None = None
    """Gone in build 2.250; older ones have it."""
    emailpriority: int | None = None
    """Gone in build 2.250; older ones have it."""
    embedding_match_timestamp: dt.datetime | None = None
    enduser_role_ids: list[int] | None = None
    """Published since 2026-01-25."""
    estimate_lat_long: bool | None = None
    """Since build 2.250."""
    expenses: list[dict[str, Any]] | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    facebook_id: str | None = None
    facebook_message_id: str | None = None
    fallback_to_agents_default_team: bool | None = None
    """Since build 2.250."""
    faultapprovalexists: bool | None = None
    faultapprovalfailed: bool | None = None
    faultcode: int | None = None
    faultcodeopen: int | None = None
    """Gone in build 2.250; older ones have it."""
    first_responsetime: float | None = None
    firsttimefix: int | None = None
    fixbydateadjusted: bool | None = None
    follower_count: int | None = None
    forceruleupdate: bool | None = None
    form_id: str | None = None
    forwarded_by: int | None = None
    forwardinboundupdates: bool | None = None
    freshdesk_agent_email: str | None = None
    freshdesk_agent_name: str | None = None
    freshdesk_group_name: str | None = None
    freshdesk_id: int | None = None
    freshdesk_product_name: str | None = None
    freshdesk_ticket_data: dict[str, Any] | None = None
    from_catalogue: bool | None = None
    """Published since 2026-01-25."""
    get_address_from_opp_company_name: bool | None = None
    """Since build 2.250."""
    gfialerttype: str | None = None
    github_repository: str | None = None
    google_questiondata: dict[str, Any] | None = None
    google_reviewdata: dict[str, Any] | None = None
    halolink_ticketid: int | None = None
    has_related: bool | None = None
    hdid: int | None = None
    hide_feedback: bool | None = None
    hoursinvoiced: float | None = None
    """Published since 2026-01-25."""
    htmlmessage: str | None = None
    hubspot_campaign_info: dict[str, Any] | None = None
    """Since build 2.250."""
    hubspot_campaigns: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    hubspot_id: str | None = None
    """Since build 2.250."""
    hubspot_url: str | None = None
    """Since build 2.250."""
    ignore_kb_match: bool | None = None
    impact_level_desc: str | None = None
    """Since build 2.250."""
    impactdescription: str | None = None
    incomingevent_count: int | None = None
    inform3rdpartysystem: bool | None = None
    """Gone in build 2.250; older ones have it."""
    instagram_message_id: str | None = None
    intacct_category: str | None = None
    """Since build 2.250."""
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_obs_per_comp: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    intacct_projectm_employee_id: str | None = None
    """Since build 2.250."""
    intacct_sales_employee_id: str | None = None
    """Since build 2.250."""
    intacct_save_location: str | None = None
    """Since build 2.250."""
    intacct_sub_location_id: str | None = None
    """Since build 2.250."""
    internet_message_id: str | None = None
    invite_emaillist: str | None = None
    invoice_line_count: int | None = None
    invoicedate: dt.datetime | None = None
    invoicedescription: str | None = None
    """Gone in build 2.250; older ones have it."""
    invoicelabouramount: float | None = None
    """Gone in build 2.250; older ones have it."""
    invoicematerialsamount: float | None = None
    """Gone in build 2.250; older ones have it."""
    invoicenote: str | None = None
    """Gone in build 2.250; older ones have it."""
    invoicenumber: str | None = None
    invoicepaiddate: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    invoicestatus: int | None = None
    """Gone in build 2.250; older ones have it."""
    is_ai_indexable: bool | None = None
    """Published since 2026-01-25."""
    is_closure_reminder_closure: bool | None = None
    is_downtime: bool | None = None
    is_project: bool | None = None
    is_sensitive: bool | None = None
    is_slahold_reminder_closure: bool | None = None
    isbillable: bool | None = None
    isclone: bool | None = None
    isnew: bool | None = None
    isparentservice: bool | None = None
    item_issued: dict[str, Any] | None = None
    """Since build 2.250."""
    items_issued: list[dict[str, Any]] | None = None
    items_issued_count: int | None = None
    itemsarebillable: bool | None = None
    jira_issue_count: int | None = None
    journeys: list[dict[str, Any]] | None = None
    justification: str | None = None
    kaseya_agent_id: str | None = None
    kaseya_asset_name: str | None = None
    """Published since 2026-01-25."""
    kaseyaid: str | None = None
    kb_ai_summary: str | None = None
    """Published since 2026-01-25."""
    kb_pdf_template: int | None = None
    """Published since 2026-01-25."""
    kb_pdftemplate_name: str | None = None
    """Published since 2026-01-25."""
    kblinkid: int | None = None
    knownerror: bool | None = None
    """Gone in build 2.250; older ones have it."""
    labno: str | None = None
    """Gone in build 2.250; older ones have it."""
    lapsafe_asset: str | None = None
    """Since build 2.250."""
    lapsafe_asset_type_id: str | None = None
    """Since build 2.250."""
    lapsafe_bay: str | None = None
    """Since build 2.250."""
    lapsafe_bay_id: str | None = None
    """Since build 2.250."""
    lapsafe_count: int | None = None
    lapsafe_expiry_date: dt.datetime | None = None
    """Since build 2.250."""
    lapsafe_installation: str | None = None
    """Since build 2.250."""
    lastbugzillasync: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    lastrecurringemailsentdate: dt.datetime | None = None
    laststatus3rdparty: int | None = None
    """Gone in build 2.250; older ones have it."""
    laststatuschangeinformed: int | None = None
    """Gone in build 2.250; older ones have it."""
    laststatuschangeinformedmanager: int | None = None
    """Gone in build 2.250; older ones have it."""
    laststatuschangestatus: int | None = None
    """Gone in build 2.250; older ones have it."""
    laststatuschangestatusdate: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    lessonslearned: str | None = None
    """Gone in build 2.250; older ones have it."""
    lines_for_new_ticket: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    linked_ecommerce_order_number: str | None = None
    linked_ecommerce_order_url: str | None = None
    linked_halo_ticket_count: int | None = None
    linkremotesession: bool | None = None
    linktypesarray: list[dict[str, Any]] | None = None
    liongard_system_id: int | None = None
    locked: bool | None = None
    locked_by_agentid: int | None = None
    loggedonbehalfby: str | None = None
    loggedoutofhdworkinghours: bool | None = None
    lookup_search: str | None = None
    mailboxid: int | None = None
    mailentryid: str | None = None
    """Gone in build 2.250; older ones have it."""
    make_automation_entity_inactive: bool | None = None
    mark_as_read_only: bool | None = None
    matched_kb_id_acessible_to_user: bool | None = None
    matched_rule_dont_show_notification: bool | None = None
    matched_rule_id: int | None = None
    matched_rule_ids: str | None = None
    matched_rule_name: str | None = None
    matched_rules: list[dict[str, Any]] | None = None
    matching_value: str | None = None
    meraki_alert_type: str | None = None
    meraki_device: str | None = None
    messsent: str | None = None
    messsentlast: str | None = None
    metric: dict[str, Any] | None = None
    """Since build 2.250."""
    mileage: float | None = None
    milestones: list[dict[str, Any]] | None = None
    ncentral_details_id: int | None = None
    ncentral_ticketid: str | None = None
    needcreatechild: bool | None = None
    new_actioncode: int | None = None
    new_approvalprocess: int | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_customfieldid: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvers: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    new_milestone_ticket: int | None = None
    new_related_tickets: list[TicketRow] | None = None
    new_whe_: dt.datetime | None = None
    new_workflow_history: list[dict[str, Any]] | None = None
    newaction_emailfrom: int | None = None
    newaction_emailfrom_address_override: str | None = None
    newrelicincident_id: str | None = None
    next_review_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    ninja_alert_id: str | None = None
    ninja_alert_type: str | None = None
    ninja_device_id: int | None = None
    nochangesequpdate: bool | None = None
    nonbillable_time: float | None = None
    notepad: str | None = None
    ola_count: int | None = None
    olas: list[dict[str, Any]] | None = None
    open_chat_count: int | None = None
    opened_by: str | None = None
    operationalserviceid: int | None = None
    """Gone in build 2.250; older ones have it."""
    oppdontaddtomailinglist: bool | None = None
    oppjobtitle: str | None = None
    opportunity_third_party_url: str | None = None
    order_line_composite_key: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    order_line_price: float | None = None
    """Published since 2026-01-25."""
    order_sequence: int | None = None
    """Published since 2026-01-25."""
    order_update_from: int | None = None
    """Published since 2026-01-25."""
    order_update_to: int | None = None
    """Published since 2026-01-25."""
    original_agent: int | None = None
    orionacknowledgedate: dt.datetime | None = None
    orionacknowledgedby: int | None = None
    orionacknowledgedbyname: str | None = None
    orionacknowledgenote: str | None = None
    orionacknowledgestate: int | None = None
    orionalertactiveid: int | None = None
    orionalertid: int | None = None
    orionalertname: str | None = None
    orionclosestate: int | None = None
    other_ticket_count: int | None = None
    """Since build 2.250."""
    override_opening_action_who: bool | None = None
    overriding_rates: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    pagerdutyeragent: int | None = None
    pagerdutyid: str | None = None
    pagerdutyincidentid: str | None = None
    pagerdutyincidentidstring: str | None = None
    pagerdutyservice: str | None = None
    pagerdutyservice_name: str | None = None
    pagerdutystatus: int | None = None
    pagerdutyurl: str | None = None
    pandadoc_attachment: int | None = None
    pandadoc_attachment_name: str | None = None
    pandadoc_attachment_url: str | None = None
    parent_itil_ticket_type: int | None = None
    parent_milestones: list[dict[str, Any]] | None = None
    parent_release2_name: str | None = None
    parent_release3_name: str | None = None
    parent_release_name: str | None = None
    parent_release_note: str | None = None
    parent_status_name: str | None = None
    parent_summary: str | None = None
    parent_ticket_type_name: str | None = None
    parentbudgethours: float | None = None
    """Since build 2.250."""
    pdf_attachment_id: int | None = None
    phonenumber: str | None = None
    phonenumberfrom: str | None = None
    planneddate: dt.datetime | None = None
    planneddateend: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    popup_notes: list[dict[str, Any]] | None = None
    postloggedview: int | None = None
    powershell_script_count: int | None = None
    pr_link: str | None = None
    prepay_balance_amount: float | None = None
    prepay_balance_hours: float | None = None
    prepay_threshold: dict[str, Any] | None = None
    printhtml: str | None = None
    process_ai: bool | None = None
    project_items_issued: list[dict[str, Any]] | None = None
    project_overriding_rates: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    projectconsignmentdetailid: int | None = None
    """Gone in build 2.250; older ones have it."""
    projectconsignmentheaderid: int | None = None
    """Gone in build 2.250; older ones have it."""
    purchaseorder_count: int | None = None
    qualifications: list[dict[str, Any]] | None = None
    qualifications_matched: str | None = None
    """Published since 2026-01-25."""
    quick_ticket_link_text: str | None = None
    """Published since 2026-01-25."""
    quotation_count: int | None = None
    quotedescription: str | None = None
    """Gone in build 2.250; older ones have it."""
    quotelabouramount: float | None = None
    """Gone in build 2.250; older ones have it."""
    quotematerialsamount: float | None = None
    """Gone in build 2.250; older ones have it."""
    quotepriority: int | None = None
    """Gone in build 2.250; older ones have it."""
    recaptcha_token: str | None = None
    related_ticket_count: int | None = None
    """Since build 2.250."""
    related_tickets: list[TicketRow] | None = None
    remotesession_count: int | None = None
    remotesessionid: int | None = None
    remotetechid: int | None = None
    requestdetailsprinted: bool | None = None
    """Gone in build 2.250; older ones have it."""
    requesttype_group_id: int | None = None
    """Published since 2026-01-25."""
    requesttype_published_id: str | None = None
    resolved_by: str | None = None
    resource_booking_asset: int | None = None
    resource_booking_asset_advanced_search: str | None = None
    """Since build 2.250."""
    resource_booking_assets: list[int] | None = None
    """Since build 2.250."""
    resource_booking_end_date: dt.datetime | None = None
    """Since build 2.250."""
    resource_booking_site: int | None = None
    resource_booking_timeslot: dt.datetime | None = None
    resource_booking_type: int | None = None
    resource_booking_use_date_range: bool | None = None
    """Since build 2.250."""
    resourcetype_id: int | None = None
    resourcetype_name: str | None = None
    respondbydateadjusted: bool | None = None
    responsetime: float | None = None
    return_this: bool | None = None
    reviewed_date: dt.datetime | None = None
    risk_score: float | None = None
    """Published since 2026-01-25."""
    riskdescription: str | None = None
    roadmapnote: str | None = None
    salesforce_accountid: str | None = None
    salesforce_contactid: str | None = None
    salesforce_parentid: str | None = None
    salesforce_stage: int | None = None
    salesforce_status: str | None = None
    salesorder_count: int | None = None
    sapattachmentsuuid: str | None = None
    """Gone in build 2.250; older ones have it."""
    sapid: str | None = None
    """Gone in build 2.250; older ones have it."""
    satisfactioncomment: str | None = None
    satisfactionlevel: int | None = None
    scomalertstate: int | None = None
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: dt.datetime | None = None
    security_signal_id: str | None = None
    seenby: str | None = None
    send_remoteinvite: bool | None = None
    sendack: bool | None = None
    """False in a create holds back the acknowledgement to the user: ``create_many(mail=False)`` sends it.
    Published; by its name. Not verified on a live tenant."""
    sendprintrequest: int | None = None
    sendtopagerduty: bool | None = None
    sendtosplunkoncall: bool | None = None
    sentinel_display_id: int | None = None
    sentinel_id: str | None = None
    sentinel_resourcegroup: str | None = None
    sentinel_subscriptionid: str | None = None
    sentinel_url: str | None = None
    sentinel_workspace: str | None = None
    service_count: int | None = None
    service_id: int | None = None
    service_linked_device: int | None = None
    service_request_detail_id: int | None = None
    servicefailurestid: int | None = None
    serviceformprinted: bool | None = None
    """Gone in build 2.250; older ones have it."""
    servicenow_id: str | None = None
    servicenow_number: str | None = None
    show_channel_create: bool | None = None
    show_chat_create: bool | None = None
    showforusers: bool | None = None
    showonroadmap: bool | None = None
    sibling_count_open: int | None = None
    site_sla_id: int | None = None
    slaDetails: dict[str, Any] | None = None
    """Since build 2.250."""
    sla_start_date: dt.datetime | None = None
    slack_callback_id: str | None = None
    slack_channel_id: str | None = None
    slaexcuse: str | None = None
    slaholdreminderdatelastemailed: dt.datetime | None = None
    slaresponseexcuse: str | None = None
    slatimeremaining: float | None = None
    smemo: str | None = None
    sms_override: str | None = None
    splunkoncall_id: str | None = None
    splunkoncallstatus: int | None = None
    splunkoncalltarget: int | None = None
    splunkoncalltarget_id: str | None = None
    splunkoncallurl: str | None = None
    splunksearch: str | None = None
    splunkurl: str | None = None
    sqlimport_id: int | None = None
    start_adjust: int | None = None
    statement_of_work_added: bool | None = None
    """Published since 2026-01-25."""
    suggested_category1: str | None = None
    supplier_breachfixbysent: bool | None = None
    supplier_breachrespsent: bool | None = None
    supplier_contact_id: int | None = None
    supplier_contract_id: int | None = None
    supplier_contract_ref: str | None = None
    supplier_date: dt.datetime | None = None
    supplier_dateclosed: dt.datetime | None = None
    supplier_fixbydate: dt.datetime | None = None
    supplier_priority_id: int | None = None
    supplier_respondbydate: dt.datetime | None = None
    supplier_responsedate: dt.datetime | None = None
    supplier_responsestate: str | None = None
    supplier_responsetime: float | None = None
    supplier_sla_id: int | None = None
    supplier_slaexcuse: str | None = None
    """Gone in build 2.250; older ones have it."""
    supplier_slastate: str | None = None
    supplier_slatimeelapsed: float | None = None
    supplier_time_metrics: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    surveyneeded: bool | None = None
    """Gone in build 2.250; older ones have it."""
    surveysent: bool | None = None
    sync_to_salesforce: bool | None = None
    syncro_alert_id: int | None = None
    tags: list[Tag] | None = None
    takenby: str | None = None
    target_adjust: int | None = None
    task_count: int | None = None
    team_department_id: int | None = None
    teams_user_id: str | None = None
    teamsmessage: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    template_when_linked: int | None = None
    """Published since 2026-01-25."""
    templateuser_override: bool | None = None
    """Since build 2.250."""
    templatewhenlinked_name: str | None = None
    """Published since 2026-01-25."""
    testplan: str | None = None
    third_party_call_id: str | None = None
    third_party_client_id: str | None = None
    third_party_parent_id: str | None = None
    third_party_problem_id: str | None = None
    thirdparty_url: str | None = None
    thirdpartyreviewscore: int | None = None
    ticket_client_to_invoice_to_name: str | None = None
    timezonename: str | None = None
    todo_count: int | None = None
    todo_list: list[dict[str, Any]] | None = None
    top_level_id: int | None = None
    twitter_message_id: int | None = None
    twitterid: int | None = None
    twitterscreenname: str | None = None
    ukasaccredited: bool | None = None
    """Gone in build 2.250; older ones have it."""
    unapprovedchangestatus: int | None = None
    unotes: str | None = None
    unrelate_from_ticket_id: int | None = None
    unsubscribedfromserviceid: int | None = None
    urgency_level_desc: str | None = None
    """Since build 2.250."""
    user_attachment_count: int | None = None
    """Since build 2.250."""
    user_linked_sites: list[dict[str, Any]] | None = None
    user_status_specified: bool | None = None
    """Since build 2.250."""
    userrequestedapprover: int | None = None
    """Gone in build 2.250; older ones have it."""
    users_name: str | None = None
    usertype: int | None = None
    utcoffset: float | None = None
    vectors: list[dict[str, Any]] | None = None
    version_id: int | None = None
    version_name: str | None = None
    visible_child_tickets: int | None = None
    whatsappcreatedfromid: str | None = None
    who: str | None = None
    workflow_history: list[dict[str, Any]] | None = None
    workflow_html_to_show_on_progress: str | None = None
    """Published since 2026-01-25."""
    workflow_move_date_override: dt.datetime | None = None
    workflow_stepstarted: dt.datetime | None = None
    your_vote: int | None = None
    your_vote_comment: str | None = None
    zoom_default_message: str | None = None
    """Published since 2026-01-25."""
