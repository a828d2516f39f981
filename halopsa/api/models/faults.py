# Generated from spec/halopsa/upstream/entities/Faults.yaml. Do not edit.
"""The model ``Faults``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.ai_suggestion_fault import AiSuggestionFault
    from halopsa.api.models.appointment import Appointment
    from halopsa.api.models.area_popup import AreaPopup
    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.audit import Audit
    from halopsa.api.models.charge_rate import ChargeRate
    from halopsa.api.models.contributors import Contributors
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.date_time_zone import DateTimeZone
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.ecommerce_order_fault import EcommerceOrderFault
    from halopsa.api.models.expense import Expense
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.fault_additional_agents import FaultAdditionalAgents
    from halopsa.api.models.fault_approval import FaultApproval
    from halopsa.api.models.fault_budget import FaultBudget
    from halopsa.api.models.fault_item import FaultItem
    from halopsa.api.models.fault_ola import FaultOLA
    from halopsa.api.models.fault_rule_match import FaultRuleMatch
    from halopsa.api.models.fault_to_do import FaultToDo
    from halopsa.api.models.fault_vector import FaultVector
    from halopsa.api.models.fault_vector_score import FaultVectorScore
    from halopsa.api.models.faults_date_dependencies import FaultsDateDependencies
    from halopsa.api.models.faults_hubspot_campaigns import FaultsHubspotCampaigns
    from halopsa.api.models.faults_intacct_obs_comp import FaultsIntacctObsComp
    from halopsa.api.models.faults_list import Faults_List
    from halopsa.api.models.faults_metrics import FaultsMetrics
    from halopsa.api.models.faults_sla_details import FaultsSLADetails
    from halopsa.api.models.faults_time_entry import FaultsTimeEntry
    from halopsa.api.models.freshdesk_ticket import FreshdeskTicket
    from halopsa.api.models.google_business_question import GoogleBusinessQuestion
    from halopsa.api.models.google_business_review import GoogleBusinessReview
    from halopsa.api.models.int32_int32_value_tuple import Int32Int32ValueTuple
    from halopsa.api.models.journey import Journey
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.mile_stone import MileStone
    from halopsa.api.models.order_line import OrderLine
    from halopsa.api.models.parts_lookup_result import PartsLookupResult
    from halopsa.api.models.pre_pay_threshold import PrePayThreshold
    from halopsa.api.models.qualification import Qualification
    from halopsa.api.models.resource_time_log import ResourceTimeLog
    from halopsa.api.models.supplier_time_log import SupplierTimeLog
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.tag import Tag
    from halopsa.api.models.user_roles import UserRoles
    from halopsa.api.models.view_columns_details import ViewColumnsDetails
    from halopsa.api.models.workflow_history import WorkflowHistory


@entity
class Faults(Entity):
    """The published schema ``Faults``."""

    _entity: ClassVar[str] = "api.Faults"

    id: int = key(default=None)
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
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _is_aisuggestion_merge: bool | None = None
    _isagentuser: bool | None = None
    _isalert: bool | None = None
    _isimport: bool | None = None
    _isnotify: bool | None = None
    _ispreview: bool | None = None
    _isteams: bool | None = None
    _isupdateimport: bool | None = None
    """Published since 2026-01-25."""
    _iszapier: bool | None = None
    _kbduplicate01_ok: bool | None = None
    """Published since 2026-01-25."""
    _maintenance01_ok: bool | None = None
    """Published since 2026-01-25."""
    _maintenancesuggest01_ok: bool | None = None
    """Since build 2.250."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _matchintacctclass: bool | None = None
    _merge_line_item_budget: int | None = None
    """Since build 2.250."""
    _milestonedate01_ok: bool | None = None
    _mustupdateticketuser: bool | None = None
    _newticket_quickclose: bool | None = None
    _novalidate: bool | None = None
    _open_search_score: float | None = None
    """Published since 2026-01-25."""
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
    account_manager: str | None = None
    acctmaninformedsurvey: bool | None = None
    """Gone in build 2.250; older ones have it."""
    action_agent_name: str | None = None
    action_chargerate: str | None = None
    action_contract_ref: str | None = None
    action_datetime: dt.datetime | None = None
    action_note: str | None = None
    action_number: int | None = None
    action_outcome: str | None = None
    action_ticket_id: int | None = None
    action_travelchargerate: str | None = None
    """Since build 2.250."""
    actioncode: int | None = None
    actionworkflowset: bool | None = None
    actisbillabledefault: bool | None = None
    actualcost: float | None = None
    """Gone in build 2.250; older ones have it."""
    add_tags: list[Tag] | None = None
    addigy_alert_id: str | None = None
    additional_agents: list[FaultAdditionalAgents] | None = None
    addressfrom: str | None = None
    agent_booking: Appointment | None = None
    """Gone in build 2.250; older ones have it."""
    agent_booking_type: int | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    agent_signature: str | None = None
    agent_time_metrics: list[ResourceTimeLog] | None = None
    """Since build 2.250."""
    agreedcleared: bool | None = None
    """Gone in build 2.250; older ones have it."""
    ai_agent_id: str | None = None
    """Since build 2.250."""
    ai_conversation_summary: str | None = None
    ai_created: bool | None = None
    """Since build 2.250."""
    ai_generated_summary: str | None = None
    ai_matched_articles: list[FaultVectorScore] | None = None
    ai_matched_tickets: list[FaultVectorScore] | None = None
    ai_matched_tickets_incidents: list[FaultVectorScore] | None = None
    """Published since 2026-01-25."""
    ai_matched_tickets_problems: list[FaultVectorScore] | None = None
    """Published since 2026-01-25."""
    ai_matched_tickets_requests: list[FaultVectorScore] | None = None
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
    ai_suggestions: list[AiSuggestionFault] | None = None
    ai_summary: str | None = None
    ai_survey_comment: str | None = None
    ai_survey_score: int | None = None
    ai_tonality: str | None = None
    alerttype: str | None = None
    alluserscanview: int | None = None
    alsoinform: str | None = None
    alternativecontactno: str | None = None
    """Gone in build 2.250; older ones have it."""
    amemo: str | None = None
    api_url: str | None = None
    apply_rules: bool | None = None
    apply_this_rule: int | None = None
    appointment_count: int | None = None
    appointment_id: int | None = None
    appointment_type: int | None = None
    approval_cab_name: str | None = None
    approval_process_group_name: str | None = None
    """Since build 2.250."""
    approval_process_id: int | None = None
    approval_process_step: int | None = None
    approval_process_step_name: str | None = None
    approval_status: int | None = None
    approvedby: int | None = None
    """Gone in build 2.250; older ones have it."""
    approvers: list[FaultApproval] | None = None
    approvers_history: list[FaultApproval] | None = None
    """Gone in build 2.250; older ones have it."""
    area_inactive: bool | None = None
    """Since build 2.250."""
    article_description: str | None = None
    article_inactive: bool | None = None
    """Since build 2.250."""
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
    article_user_roles: list[UserRoles] | None = None
    """Since build 2.250."""
    asset_key_field_string: str | None = None
    asset_number: int | None = None
    asset_site: int | None = None
    asset_type: int | None = None
    asset_type_name: str | None = None
    assets: list[Device_List] | None = None
    assets_columns: list[ViewColumnsDetails] | None = None
    assetstring: str | None = None
    atera_alert_id: int | None = None
    attachment_count: int | None = None
    attachments: list[Attachment] | None = None
    audit_log: list[Audit] | None = None
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
    billable_time: float | None = None
    billing_address: AddressStore | None = None
    billing_plan_text: str | None = None
    billing_type: int | None = None
    """Published since 2026-01-25."""
    bookingurl: str | None = None
    branch_id: int | None = None
    branch_name: str | None = None
    budgetcode: int | None = None
    """Gone in build 2.250; older ones have it."""
    budgethours: str | None = None
    budgets: list[FaultBudget] | None = None
    budgettype: str | None = None
    budgettype_id: int | None = None
    budgettype_name: str | None = None
    businessapp_count: int | None = None
    """Published since 2026-01-25."""
    call_log_count: int | None = None
    campaign_group_id: int | None = None
    """Since build 2.250."""
    campaign_step_name: str | None = None
    """Since build 2.250."""
    campaign_step_seq: int | None = None
    """Since build 2.250."""
    can_add_cc_followers: bool | None = None
    canbechild: bool | None = None
    canbevotedfor: bool | None = None
    category_1: str | None = None
    category_1_display: str | None = None
    category_2: str | None = None
    category_2_display: str | None = None
    category_3: str | None = None
    category_3_display: str | None = None
    category_4: str | None = None
    category_4_display: str | None = None
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
    categoryid_1: int | None = None
    categoryid_2: int | None = None
    categoryid_3: int | None = None
    categoryid_4: int | None = None
    causedby: int | None = None
    """Gone in build 2.250; older ones have it."""
    ccaddress: str | None = None
    change_all_day: bool | None = None
    """Since build 2.250."""
    change_window_type: int | None = None
    """Since build 2.250."""
    changeinformation_html: str | None = None
    changeseq: int | None = None
    changestate: str | None = None
    """Gone in build 2.250; older ones have it."""
    chargehours: float | None = None
    chargerate: int | None = None
    chat_count: int | None = None
    chat_id: int | None = None
    chat_key_id: str | None = None
    check_so_line_actions: bool | None = None
    """Since build 2.250."""
    check_status_freeze: bool | None = None
    child_action_count: int | None = None
    child_count: int | None = None
    child_count_open: int | None = None
    child_status: int | None = None
    child_template_id: int | None = None
    child_ticket_id_string: str | None = None
    child_ticket_ids: list[int] | None = None
    childrenlefttocreate: bool | None = None
    clear_feedback: bool | None = None
    client_id: int | None = None
    client_name: str | None = None
    client_reference: str | None = None
    client_to_invoice_to_id: int | None = None
    clone_count: int | None = None
    clonedfrom: int | None = None
    clonedfrom_id: int | None = None
    clonedfrom_summary: str | None = None
    clonedfrom_ticket_type_name: str | None = None
    close_unassigned: bool | None = None
    closed_in_integration_system: bool | None = None
    closure_agent_id: int | None = None
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
    colour: str | None = None
    colour_rule: int | None = None
    communicationplan: str | None = None
    component_id: int | None = None
    component_name: str | None = None
    connectedinstance_id: int | None = None
    connectwise_id: int | None = None
    connectwise_project_id: int | None = None
    connectwisermm_ticketid: str | None = None
    contact_address: AddressStore | None = None
    contract_balance: str | None = None
    contract_id: int | None = None
    contract_ref: str | None = None
    contract_refextra: str | None = None
    contract_schedule_plan_id: int | None = None
    contributors: list[Contributors] | None = None
    copy_milestone: bool | None = None
    """Published since 2026-01-25."""
    cost: float | None = None
    country_code_alpha2: str | None = None
    """Since build 2.250."""
    country_code_alpha3: str | None = None
    """Since build 2.250."""
    country_code_name: str | None = None
    """Since build 2.250."""
    country_code_numeric: int | None = None
    """Since build 2.250."""
    create_article: bool | None = None
    createacknowledgement: bool | None = None
    created_by: str | None = None
    created_from_action_id: int | None = None
    created_from_action_name: str | None = None
    created_from_automation_entityid: int | None = None
    """Published since 2026-01-25."""
    createdfrom_id: int | None = None
    createdfrom_summary: str | None = None
    createdfrom_ticket_type_name: str | None = None
    createdfromautomationstdid: int | None = None
    currency: int | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    currentelapsedhours: float | None = None
    currentfaactionnumber: int | None = None
    customer_next_call_date: dt.datetime | None = None
    """Since build 2.250."""
    customer_relationships: str | None = None
    customer_signature: str | None = None
    customertype: int | None = None
    """Since build 2.250."""
    customfields: list[CustomField] | None = None
    customfieldvalidationreason: str | None = None
    database_lookup_result: PartsLookupResult | None = None
    datadog_id: str | None = None
    date_dependencies: list[FaultsDateDependencies] | None = None
    date_fully_closed: dt.datetime | None = None
    dateassigned: dt.datetime | None = None
    dateclosed: dt.datetime | None = None
    datecreated: dt.datetime | None = None
    dateoccurred: dt.datetime | None = None
    datto_alert_state: int | None = None
    deadlinedate: dt.datetime | None = None
    deadlinenotificationhours: float | None = None
    default_appointment_details: str | None = None
    default_appointment_summary: str | None = None
    default_reporter: int | None = None
    default_slack_channel_name: str | None = None
    default_teams_chat_name: str | None = None
    defaultsendattachments: bool | None = None
    deleted: bool | None = None
    deleted_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    delivery_address: AddressStore | None = None
    deliverycontact: str | None = None
    department_id: int | None = None
    details: str | None = None
    details_html: str | None = None
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
    dl_cf_email_value: str | None = None
    """Since build 2.250."""
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
    dontcreatechild: bool | None = None
    draft_article_id: int | None = None
    """Since build 2.250."""
    duplicate_kbs: str | None = None
    """Published since 2026-01-25."""
    ecommerce_orders: list[EcommerceOrderFault] | None = None
    elapsed_resolution_hours: float | None = None
    elapsed_response_hours: float | None = None
    email_end_tag_override: str | None = None
    email_message_id: str | None = None
    email_start_tag_override: str | None = None
    emailcclist: str | None = None
    emailcclistsupplier: str | None = None
    emaildisplayname: str | None = None
    """Gone in build 2.250; older ones have it."""
    emailpriority: int | None = None
    """Gone in build 2.250; older ones have it."""
    emailtolist: str | None = None
    emailtolistsupplier: str | None = None
    embedding_match_timestamp: dt.datetime | None = None
    enddatetime: dt.datetime | None = None
    enduser_role_ids: list[int] | None = None
    """Published since 2026-01-25."""
    enduserstatus: int | None = None
    estimate: float | None = None
    estimate_lat_long: bool | None = None
    """Since build 2.250."""
    estimatedays: float | None = None
    excludefromsla: bool | None = None
    expenses: list[Expense] | None = None
    external_links: list[ExternalLink_List] | None = None
    extratabs: list[Tabname] | None = None
    """Gone in build 2.250; older ones have it."""
    facebook_id: str | None = None
    facebook_message_id: str | None = None
    faigeneratedsummary_list: str | None = None
    """Published since 2026-01-25."""
    fallback_to_agents_default_team: bool | None = None
    """Since build 2.250."""
    faultapprovalexists: bool | None = None
    faultapprovalfailed: bool | None = None
    faultcode: int | None = None
    faultcodeopen: int | None = None
    """Gone in build 2.250; older ones have it."""
    first_respond_by_date: dt.datetime | None = None
    """Since build 2.250."""
    first_responsedate: dt.datetime | None = None
    first_responsetime: float | None = None
    firstname: str | None = None
    firsttimefix: int | None = None
    fixbydate: dt.datetime | None = None
    fixbydateadjusted: bool | None = None
    flagged: bool | None = None
    follower_count: int | None = None
    followupdate: dt.datetime | None = None
    forceruleupdate: bool | None = None
    form_id: str | None = None
    forwarded_by: int | None = None
    forwardinboundupdates: bool | None = None
    freshdesk_agent_email: str | None = None
    freshdesk_agent_name: str | None = None
    freshdesk_group_name: str | None = None
    freshdesk_id: int | None = None
    freshdesk_product_name: str | None = None
    freshdesk_ticket_data: FreshdeskTicket | None = None
    from_catalogue: bool | None = None
    """Published since 2026-01-25."""
    get_address_from_opp_company_name: bool | None = None
    """Since build 2.250."""
    gfialerttype: str | None = None
    github_repository: str | None = None
    google_questiondata: GoogleBusinessQuestion | None = None
    google_reviewdata: GoogleBusinessReview | None = None
    halolink_ticketid: int | None = None
    has_related: bool | None = None
    hasbeenclosed: bool | None = None
    hdid: int | None = None
    hide_feedback: bool | None = None
    hoursinvoiced: float | None = None
    """Published since 2026-01-25."""
    hover_summary: str | None = None
    htmlmessage: str | None = None
    hubspot_campaign_info: FaultsHubspotCampaigns | None = None
    """Since build 2.250."""
    hubspot_campaigns: list[KeyPair2] | None = None
    """Since build 2.250."""
    hubspot_id: str | None = None
    """Since build 2.250."""
    hubspot_url: str | None = None
    """Since build 2.250."""
    idsummary: str | None = None
    ignore_kb_match: bool | None = None
    impact: int | None = None
    impact_level_desc: str | None = None
    """Since build 2.250."""
    impactdescription: str | None = None
    impactlevel: int | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    inactive: bool | None = None
    incomingevent_count: int | None = None
    inform3rdpartysystem: bool | None = None
    """Gone in build 2.250; older ones have it."""
    instagram_message_id: str | None = None
    intacct_category: str | None = None
    """Since build 2.250."""
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_obs_per_comp: list[FaultsIntacctObsComp] | None = None
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
    inventory_number: str | None = None
    invite_emaillist: str | None = None
    invoice_line_count: int | None = None
    invoiceable_time: float | None = None
    """Published since 2026-01-25."""
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
    invoiceseperatelyoverride: bool | None = None
    invoicestatus: int | None = None
    """Gone in build 2.250; older ones have it."""
    is_ai_indexable: bool | None = None
    """Published since 2026-01-25."""
    is_closure_reminder_closure: bool | None = None
    is_downtime: bool | None = None
    is_draft: bool | None = None
    """Since build 2.250."""
    is_maintenance: bool | None = None
    """Published since 2026-01-25."""
    is_opportunity: bool | None = None
    is_project: bool | None = None
    is_sensitive: bool | None = None
    is_slahold_reminder_closure: bool | None = None
    is_vip: bool | None = None
    isbeingclosed: bool | None = None
    isbillable: bool | None = None
    isclone: bool | None = None
    isimportantcontact: bool | None = None
    isnew: bool | None = None
    isparentservice: bool | None = None
    item_issued: FaultItem | None = None
    """Since build 2.250."""
    items: str | None = None
    items_issued: list[FaultItem] | None = None
    items_issued_count: int | None = None
    itemsarebillable: bool | None = None
    itemsprice: float | None = None
    itil_requesttype_id: int | None = None
    itilname: str | None = None
    jira_issue_count: int | None = None
    journeys: list[Journey] | None = None
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
    last_update: dt.datetime | None = None
    lastaction_chargerate: str | None = None
    lastactiondate: dt.datetime | None = None
    lastactiondateteams: str | None = None
    lastbugzillasync: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    lastchildactiondate: dt.datetime | None = None
    lastincomingemail: dt.datetime | None = None
    lastname: str | None = None
    lastnote: str | None = None
    lastnote_date: dt.datetime | None = None
    """Since build 2.250."""
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
    latitude: float | None = None
    """Since build 2.250."""
    lessonslearned: str | None = None
    """Gone in build 2.250; older ones have it."""
    lines_for_new_ticket: list[OrderLine] | None = None
    """Since build 2.250."""
    linked_ecommerce_order_number: str | None = None
    linked_ecommerce_order_url: str | None = None
    linked_halo_ticket_count: int | None = None
    linkremotesession: bool | None = None
    linktypesarray: list[KeyPair] | None = None
    liongard_system_id: int | None = None
    locked: bool | None = None
    locked_by_agentid: int | None = None
    loggedonbehalfby: str | None = None
    loggedoutofhdworkinghours: bool | None = None
    longitude: float | None = None
    """Since build 2.250."""
    lookup_search: str | None = None
    mailbox: str | None = None
    mailboxid: int | None = None
    mailentryid: str | None = None
    """Gone in build 2.250; older ones have it."""
    main_project_id: int | None = None
    """Published since 2026-01-25."""
    make_automation_entity_inactive: bool | None = None
    mark_as_read_only: bool | None = None
    matched_kb_id: int | None = None
    matched_kb_id_acessible_to_user: bool | None = None
    matched_rule_dont_show_notification: bool | None = None
    matched_rule_id: int | None = None
    matched_rule_ids: str | None = None
    matched_rule_name: str | None = None
    matched_rules: list[FaultRuleMatch] | None = None
    matching_value: str | None = None
    maximumRestrictedPriority: int | None = None
    meraki_alert_type: str | None = None
    meraki_device: str | None = None
    merged_into_id: int | None = None
    messsent: str | None = None
    messsentlast: str | None = None
    metric: FaultsMetrics | None = None
    """Since build 2.250."""
    mileage: float | None = None
    milestone_billing_type: int | None = None
    """Published since 2026-01-25."""
    milestone_enddate: dt.datetime | None = None
    milestone_id: int | None = None
    milestone_name: str | None = None
    milestone_sequence: int | None = None
    milestone_startdate: dt.datetime | None = None
    milestone_status: int | None = None
    milestone_value: float | None = None
    milestones: list[MileStone] | None = None
    ncentral_details_id: int | None = None
    ncentral_ticketid: str | None = None
    needcreatechild: bool | None = None
    new_actioncode: int | None = None
    new_agent_signature: str | None = None
    new_approvalprocess: int | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_customfieldid: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvers: list[FaultApproval] | None = None
    """Since build 2.250."""
    new_customer_signature: str | None = None
    new_external_link: ExternalLink_List | None = None
    new_milestone_ticket: int | None = None
    new_related_tickets: list[Faults_List] | None = None
    new_whe_: dt.datetime | None = None
    new_workflow_history: list[WorkflowHistory] | None = None
    newaction_emailfrom: int | None = None
    newaction_emailfrom_address_override: str | None = None
    newrelic_id: str | None = None
    newrelicincident_id: str | None = None
    next_appointment_type: int | None = None
    next_review_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    nextactivitydate: dt.datetime | None = None
    nextactivityorappointmentdate: dt.datetime | None = None
    """Published since 2026-01-25."""
    nextappointmentdate: dt.datetime | None = None
    ninja_alert_id: str | None = None
    ninja_alert_type: str | None = None
    ninja_device_id: int | None = None
    ninja_id: str | None = None
    nochangesequpdate: bool | None = None
    nonbillable_time: float | None = None
    nonchargehours: float | None = None
    notepad: str | None = None
    notuseful_count: int | None = None
    ola_count: int | None = None
    olas: list[FaultOLA] | None = None
    onhold: bool | None = None
    open_chat_count: int | None = None
    opened_by: str | None = None
    operationalserviceid: int | None = None
    """Gone in build 2.250; older ones have it."""
    opp_country_name: str | None = None
    opp_region_name: str | None = None
    oppaddr1: str | None = None
    oppaddr2: str | None = None
    oppaddr3: str | None = None
    oppaddr4: str | None = None
    oppattemptsmade: int | None = None
    oppclosurecategory: int | None = None
    oppcompanyname: str | None = None
    oppcompetitors: str | None = None
    oppcontactname: str | None = None
    oppconversionprobability: float | None = None
    oppconverteddate: dt.datetime | None = None
    oppcountry: str | None = None
    oppcurrentsystem: str | None = None
    oppcustomertitle: str | None = None
    oppdemodate: dt.datetime | None = None
    oppdiscountdate: dt.datetime | None = None
    oppdontaddtomailinglist: bool | None = None
    oppemailaddress: str | None = None
    opphear: str | None = None
    oppjobtitle: str | None = None
    opportunity_third_party_url: str | None = None
    opppostcode: str | None = None
    oppproductchosen: str | None = None
    oppprofit: float | None = None
    oppreason: str | None = None
    oppregion: str | None = None
    opptel: str | None = None
    opptimezonename: str | None = None
    opptrialdate: dt.datetime | None = None
    opptype: str | None = None
    oppvalue: float | None = None
    oppvalue_annual: float | None = None
    oppvalue_monthly: float | None = None
    oppvalue_oneoff: float | None = None
    oppvalueadjusted: float | None = None
    order_line_composite_key: Int32Int32ValueTuple | None = None
    """Published since 2026-01-25."""
    order_line_price: float | None = None
    """Published since 2026-01-25."""
    order_sequence: int | None = None
    """Published since 2026-01-25."""
    order_update_from: int | None = None
    """Published since 2026-01-25."""
    order_update_to: int | None = None
    """Published since 2026-01-25."""
    orderhead_id: int | None = None
    organisation_id: int | None = None
    original_agent: int | None = None
    orionacknowledgedate: dt.datetime | None = None
    orionacknowledgedby: int | None = None
    orionacknowledgedbyname: str | None = None
    orionacknowledgenote: str | None = None
    orionacknowledgestate: int | None = None
    orionalert: int | None = None
    orionalertactiveid: int | None = None
    orionalertid: int | None = None
    orionalertname: str | None = None
    orionclosestate: int | None = None
    orionnote: str | None = None
    orionwho: int | None = None
    other_ticket_count: int | None = None
    """Since build 2.250."""
    override_opening_action_who: bool | None = None
    overrideticketcost: float | None = None
    """Gone in build 2.250; older ones have it."""
    overriding_rates: list[ChargeRate] | None = None
    """Since build 2.250."""
    owning_service: int | None = None
    """Published since 2026-01-25."""
    owning_service_name: str | None = None
    """Published since 2026-01-25."""
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
    parent_agent: int | None = None
    parent_id: int | None = None
    parent_itil_ticket_type: int | None = None
    parent_milestones: list[MileStone] | None = None
    parent_release2_name: str | None = None
    parent_release3_name: str | None = None
    parent_release_name: str | None = None
    parent_release_note: str | None = None
    parent_status: int | None = None
    parent_status_name: str | None = None
    parent_subject: str | None = None
    parent_summary: str | None = None
    parent_ticket_type_name: str | None = None
    parentassign: bool | None = None
    parentbudgethours: float | None = None
    """Since build 2.250."""
    parentguid: str | None = None
    pdf_attachment_id: int | None = None
    phonenumber: str | None = None
    phonenumberfrom: str | None = None
    piipci_span_count: int | None = None
    """Since build 2.250."""
    pipeline_stage_id: int | None = None
    pipeline_stage_name: str | None = None
    planneddate: dt.datetime | None = None
    planneddateend: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    popup_notes: list[AreaPopup] | None = None
    postloggedview: int | None = None
    powershell_script_count: int | None = None
    pr_id: int | None = None
    pr_link: str | None = None
    prepay_balance_amount: float | None = None
    prepay_balance_hours: float | None = None
    prepay_threshold: PrePayThreshold | None = None
    primary_issue: ExternalLink_List | None = None
    primary_service_name: str | None = None
    primary_workitem: ExternalLink_List | None = None
    printhtml: str | None = None
    priority_id: int | None = None
    priority_name: str | None = None
    process_ai: bool | None = None
    product_id: int | None = None
    product_key: str | None = None
    product_name: str | None = None
    project_items_issued: list[FaultItem] | None = None
    project_overriding_rates: list[ChargeRate] | None = None
    """Since build 2.250."""
    projectcompletionpercentage: float | None = None
    projectconsignmentdetailid: int | None = None
    """Gone in build 2.250; older ones have it."""
    projectconsignmentheaderid: int | None = None
    """Gone in build 2.250; older ones have it."""
    projectearlieststart: dt.datetime | None = None
    projectinternaltask: bool | None = None
    projectlatestend: dt.datetime | None = None
    projectmoneyactual: float | None = None
    projectmoneybudget: float | None = None
    projecttimeactual: float | None = None
    projecttimebudget: float | None = None
    projecttimepercentage: float | None = None
    purchaseorder_count: int | None = None
    purchaseordernumber: str | None = None
    qualifications: list[Qualification] | None = None
    qualifications_matched: str | None = None
    """Published since 2026-01-25."""
    quantity: int | None = None
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
    rapid7_action_count: str | None = None
    """Published since 2026-01-25."""
    rapid7_ticketinvid: str | None = None
    """Published since 2026-01-25."""
    rapid7_ticketrrn: str | None = None
    """Published since 2026-01-25."""
    read: bool | None = None
    reassigncount: int | None = None
    recalculate_billing: bool | None = None
    recaptcha_token: str | None = None
    reference: str | None = None
    related_action_count: int | None = None
    related_articles_str: str | None = None
    """Since build 2.250."""
    related_businessapps_descriptions: str | None = None
    """Published since 2026-01-25."""
    related_service_category_names: str | None = None
    related_service_descriptions: str | None = None
    related_ticket_count: int | None = None
    """Since build 2.250."""
    related_tickets: list[Faults_List] | None = None
    release2_id: int | None = None
    release2_name: str | None = None
    release3_id: int | None = None
    release3_name: str | None = None
    release_id: int | None = None
    release_important: bool | None = None
    release_name: str | None = None
    release_note: str | None = None
    releasenotegroup_id: int | None = None
    releasenotegroup_name: str | None = None
    remotesession_count: int | None = None
    remotesessionid: int | None = None
    remotetechid: int | None = None
    reportedby: str | None = None
    requestdetailsprinted: bool | None = None
    """Gone in build 2.250; older ones have it."""
    requesttype_group: str | None = None
    """Since build 2.250."""
    requesttype_group_id: int | None = None
    """Published since 2026-01-25."""
    requesttype_name: str | None = None
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
    respondbydate: dt.datetime | None = None
    respondbydateadjusted: bool | None = None
    responsedate: dt.datetime | None = None
    responsestartdate: dt.datetime | None = None
    responsetime: float | None = None
    return_this: bool | None = None
    reviewed: bool | None = None
    reviewed_date: dt.datetime | None = None
    risk_score: float | None = None
    """Published since 2026-01-25."""
    riskdescription: str | None = None
    risklevel: int | None = None
    roadmapnote: str | None = None
    salesforce_accountid: str | None = None
    salesforce_contactid: str | None = None
    salesforce_parentid: str | None = None
    salesforce_stage: int | None = None
    salesforce_status: str | None = None
    salesorder_count: int | None = None
    salesorder_id: int | None = None
    sapattachmentsuuid: str | None = None
    """Gone in build 2.250; older ones have it."""
    sapid: str | None = None
    """Gone in build 2.250; older ones have it."""
    satisfactioncomment: str | None = None
    satisfactionlevel: int | None = None
    scomalertid: str | None = None
    scomalertstate: int | None = None
    scomclearance: str | None = None
    search_count: int | None = None
    """Since build 2.250."""
    search_index_sync_batches: int | None = None
    search_index_sync_timestamp: dt.datetime | None = None
    search_score: float | None = None
    section_timezone: str | None = None
    security_signal_id: str | None = None
    seenby: str | None = None
    send_remoteinvite: bool | None = None
    sendack: bool | None = None
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
    servicestatusnote: str | None = None
    show_channel_create: bool | None = None
    show_chat_create: bool | None = None
    showforusers: bool | None = None
    showonroadmap: bool | None = None
    sibling_count_open: int | None = None
    site_id: int | None = None
    site_inactive: bool | None = None
    """Since build 2.250."""
    site_name: str | None = None
    site_sla_id: int | None = None
    site_timezone: str | None = None
    sitepostcode: str | None = None
    slaDetails: FaultsSLADetails | None = None
    """Since build 2.250."""
    sla_first_response_state: str | None = None
    """Since build 2.250."""
    sla_id: int | None = None
    sla_name: str | None = None
    sla_start_date: dt.datetime | None = None
    slaactiondate: dt.datetime | None = None
    slack_callback_id: str | None = None
    slack_channel_id: str | None = None
    slaexcuse: str | None = None
    slaholdreminderdatelastemailed: dt.datetime | None = None
    slaholdtime: float | None = None
    slapercused: float | None = None
    slaresponseexcuse: str | None = None
    slaresponsestate: str | None = None
    slastate: str | None = None
    slatimeelapsed: float | None = None
    slatimeleft: float | None = None
    slatimeremaining: float | None = None
    smemo: str | None = None
    sms_override: str | None = None
    source: int | None = None
    splunkoncall_id: str | None = None
    splunkoncallstatus: int | None = None
    splunkoncalltarget: int | None = None
    splunkoncalltarget_id: str | None = None
    splunkoncallurl: str | None = None
    splunksearch: str | None = None
    splunkurl: str | None = None
    sqlimport_id: int | None = None
    start_adjust: int | None = None
    startdate: dt.datetime | None = None
    startdate_timezone: str | None = None
    startdate_with_timezone: DateTimeZone | None = None
    startdatetime: dt.datetime | None = None
    starttime: str | None = None
    starttimeslot: int | None = None
    statement_of_work_added: bool | None = None
    """Published since 2026-01-25."""
    status_change_frozen: bool | None = None
    status_id: int | None = None
    status_name: str | None = None
    statuscolor: str | None = None
    statusseq: int | None = None
    suggested_category1: str | None = None
    summary: str | None = None
    supplier_breachfixbysent: bool | None = None
    supplier_breachrespsent: bool | None = None
    supplier_contact_id: int | None = None
    supplier_contract_id: int | None = None
    supplier_contract_ref: str | None = None
    supplier_date: dt.datetime | None = None
    supplier_dateclosed: dt.datetime | None = None
    supplier_fixbydate: dt.datetime | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    supplier_priority_id: int | None = None
    supplier_reference: str | None = None
    supplier_respondbydate: dt.datetime | None = None
    supplier_responsedate: dt.datetime | None = None
    supplier_responsestate: str | None = None
    supplier_responsetime: float | None = None
    supplier_sla_id: int | None = None
    supplier_slaexcuse: str | None = None
    """Gone in build 2.250; older ones have it."""
    supplier_slastate: str | None = None
    supplier_slatimeelapsed: float | None = None
    supplier_status: int | None = None
    supplier_time_metrics: list[SupplierTimeLog] | None = None
    """Since build 2.250."""
    surveyneeded: bool | None = None
    """Gone in build 2.250; older ones have it."""
    surveysent: bool | None = None
    sync_to_salesforce: bool | None = None
    syncro_alert_id: int | None = None
    table: int | None = None
    tags: list[Tag] | None = None
    takenby: str | None = None
    target_adjust: int | None = None
    targetdate: dt.datetime | None = None
    targetdate_timezone: str | None = None
    targetdate_with_timezone: DateTimeZone | None = None
    targetpercused: float | None = None
    """Published since 2026-01-25."""
    targettime: str | None = None
    targettimeleft: float | None = None
    """Published since 2026-01-25."""
    targettimeslot: int | None = None
    task_count: int | None = None
    team: str | None = None
    team_department_id: int | None = None
    team_id: int | None = None
    """Published since 2026-01-25."""
    teams_ticket_icon: str | None = None
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
    third_party_id: int | None = None
    third_party_id_string: str | None = None
    third_party_parent_id: str | None = None
    third_party_problem_id: str | None = None
    thirdparty_url: str | None = None
    thirdpartyreviewscore: int | None = None
    ticket_client_to_invoice_to_id: int | None = None
    ticket_client_to_invoice_to_name: str | None = None
    ticket_invoices_for_each_site: bool | None = None
    ticket_tags: str | None = None
    ticket_timezone: str | None = None
    """Published since 2026-01-25."""
    ticketage: float | None = None
    tickettype_id: int | None = None
    tickettype_name: str | None = None
    timeentries: list[FaultsTimeEntry] | None = None
    timetaken: float | None = None
    timezonename: str | None = None
    todo_count: int | None = None
    todo_list: list[FaultToDo] | None = None
    top_level_id: int | None = None
    top_level_name: str | None = None
    totalmileage: float | None = None
    travelhours: float | None = None
    twitter_message_id: int | None = None
    twitterid: int | None = None
    twitterscreenname: str | None = None
    ukasaccredited: bool | None = None
    """Gone in build 2.250; older ones have it."""
    unapprovedchangestatus: int | None = None
    unotes: str | None = None
    unread_child_action_count: int | None = None
    unread_related_action_count: int | None = None
    unrelate_from_ticket_id: int | None = None
    unsubscribedfromserviceid: int | None = None
    update_milestone_id: int | None = None
    updateservicestatus: bool | None = None
    urgency: int | None = None
    urgency_level_desc: str | None = None
    """Since build 2.250."""
    use: str | None = None
    useful_count: int | None = None
    user_attachment_count: int | None = None
    """Since build 2.250."""
    user_email: str | None = None
    user_email2: str | None = None
    """Since build 2.250."""
    user_email3: str | None = None
    """Since build 2.250."""
    user_id: int | None = None
    user_linked_sites: list[ExternalLink_List] | None = None
    user_name: str | None = None
    user_status_specified: bool | None = None
    """Since build 2.250."""
    userdef1: str | None = None
    userdef2: str | None = None
    userdef3: str | None = None
    userdef4: str | None = None
    userdef5: str | None = None
    userdepartments: str | None = None
    userrequestedapprover: int | None = None
    """Gone in build 2.250; older ones have it."""
    users_name: str | None = None
    usertype: int | None = None
    utcoffset: float | None = None
    vectors: list[FaultVector] | None = None
    version_id: int | None = None
    version_name: str | None = None
    visible_child_tickets: int | None = None
    web_url: str | None = None
    whatsappcreatedfromid: str | None = None
    who: str | None = None
    workflow_history: list[WorkflowHistory] | None = None
    workflow_html_to_show_on_progress: str | None = None
    """Published since 2026-01-25."""
    workflow_id: int | None = None
    workflow_move_date_override: dt.datetime | None = None
    workflow_name: str | None = None
    workflow_seq: int | None = None
    workflow_stage: str | None = None
    workflow_stage_id: int | None = None
    workflow_stage_number: str | None = None
    workflow_step: int | None = None
    workflow_stepstarted: dt.datetime | None = None
    your_vote: int | None = None
    your_vote_comment: str | None = None
    zoom_default_message: str | None = None
    """Published since 2026-01-25."""
