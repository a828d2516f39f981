# Generated from spec/halopsa/resources/tickets.yaml. Do not edit.
"""What calls of ``client.tickets`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.appointment import Appointment
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.custom_field import CustomField
    from halopsa.models.portal_role import PortalRole
    from halopsa.models.tag import Tag
    from halopsa.models.ticket_row import TicketRow


class TicketFilters(TypedDict, total=False):
    """Filters of ``client.tickets.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    advanced_search: str | None  # published only
    agent: Ids | Sequence[int | str] | None  # published only
    agent_id: int | str | None  # published only
    alerttype: str | None  # published only
    asset_id: int | None  # published only
    awaitinginput: str | None  # published only
    billableonly: bool | None  # published only
    billing_date: str | None  # published only
    billing_type: str | None  # published only
    billingcontractid: int | None  # published only
    calendar_enddate: str | None  # published only
    calendar_startdate: str | None  # published only
    category_1: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    category_2: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    category_3: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    category_4: Ids | Sequence[int | str] | None  # published only; a tenant takes ids; names are looked up, by the level that type_id selects
    cf_display_values_only: bool | None  # published only
    checkmyticketsonly: bool | None  # published only
    client_id: int | str | None  # published only
    client_ids: Ids | None  # published only
    client_ref: str | None  # published only
    closed_only: bool | None  # published only
    columns_id: int | None  # published only
    contract_id: int | None  # published only
    contract_period: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    dateoccurred_end: When | None  # published only; on the wire: enddate; datesearch as the published description spells it; a live tenant was asked with dateoccurred
    dateoccurred_start: When | None  # published only; on the wire: startdate; datesearch as the published description spells it; a live tenant was asked with dateoccurred
    datesearch: str | None  # published only
    debug: bool | None  # published only
    default_columns: bool | None  # published only
    deleted: bool | None  # published only
    domain: str | None  # published only
    enddate: When | None  # published only; end of the window on the date datesearch names
    enddatetime: bool | None  # published only
    excludeslacalcs: bool | None  # published only
    excludethese: Ids | None  # published only
    excludetickettypeallowall: bool | None  # published only
    extraportalfilter: str | None  # published only
    facebook_id: str | None  # published only
    fetchgrandchildren: bool | None  # published only; by its name, it brings rows that other filters leave out
    filetype_filter: str | None  # published only
    flagged: Ids | None  # published only
    followedandagents: Ids | None  # published only
    ignoremilestonerestriction: bool | None  # published only
    include_custom_fields: Ids | None  # seen live; ids of custom fields that rows show; published since build 2.236, and one production client sends it for tickets
    includeaccountmanager: bool | None  # published only
    includeactions: bool | None  # tenants do not know it
    includeagent: bool | None  # published only
    includeallopen: bool | None  # published only; by its name, it brings rows that other filters leave out
    includeappointmentid: bool | None  # published only
    includeapproval: Ids | None  # published only
    includeassetkeyfield: bool | None  # published only
    includeassettype: bool | None  # published only
    includebreached: Ids | None  # published only
    includebudgettype: bool | None  # published only
    includechildids: bool | None  # published only
    includechildread: bool | None  # published only
    includechildren: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includeclosed: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includecolumns: bool | None  # published only
    includecompleted: bool | None  # published only; by its name, it brings rows that other filters leave out
    includecontract: bool | None  # published only
    includecountryregion: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includefirstname: bool | None  # published only
    includefollowedonly: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includehold: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includeinactivetechs: Ids | None  # published only
    includeinactiveusers: Ids | None  # published only
    includeitilname: bool | None  # published only
    includelastaction: bool | None  # published only
    includelastincomingemail: bool | None  # published only
    includelastname: bool | None  # published only
    includelastnote: bool | None  # published only
    includelocked: bool | None  # published only; by its name, it brings rows that other filters leave out
    includemailbox: bool | None  # published only
    includemailid: bool | None  # published only
    includemyuseronly: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includenextactivitydate: bool | None  # published only
    includenextappointmenttype: bool | None  # published only
    includeparentsubject: bool | None  # published only
    includeprojects: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includeread: Ids | None  # published only
    includerelatedservices: bool | None  # published only; by its name, it brings rows that other filters leave out
    includerelease1: bool | None  # published only
    includerelease2: bool | None  # published only
    includerelease3: bool | None  # published only
    includeservicecategory: bool | None  # published only
    includeslaactiondate: bool | None  # published only
    includeslatimer: bool | None  # published only
    includestatus: bool | None  # published only
    includesubmittedonly: Ids | None  # published only; by its name, it brings rows that other filters leave out
    includesupplier: bool | None  # published only
    includetickettype: bool | None  # published only
    includetimetaken: bool | None  # published only
    includetoplevel: bool | None  # published only
    includeviewing: bool | None  # published only
    includeworkflowstage: bool | None  # published only
    includeworkflowstagenumber: bool | None  # published only
    includuserdepartments: bool | None  # published only
    inlcludeopenchildcount: bool | None  # published only
    invlucebranch: bool | None  # published only
    ismilestone: bool | None  # published only
    isorion: bool | None  # published only
    isquicktimesearch: bool | None  # published only
    isscom: bool | None  # published only
    isteams: bool | None  # published only
    iszapier: bool | None  # published only
    itil_requesttype: Ids | None  # published only
    itil_requesttype_id: int | None  # published only
    kanbanviewontheagentapp: bool | None  # published only
    kanbanviewontheportal: bool | None  # published only
    lastupdatefromdate: When | None  # seen live; three production clients send date-times
    lastupdatetodate: When | None  # seen live; three production clients send date-times
    list_id: int | None  # published only
    milestone_id: int | None  # published only
    mine: bool | None  # published only
    nochargeonly: bool | None  # published only
    notime: bool | None  # published only
    onlytime: bool | None  # published only
    open_only: bool | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    orion_type: int | None  # published only
    parent_id: int | None  # published only
    pending_review: bool | None  # published only
    per_action: bool | None  # published only
    prepayorcontractonly: bool | None  # published only
    priority_id: Ids | Sequence[int | str] | None  # published only; on the wire: priority
    product: Ids | None  # published only
    project_ids: str | None  # published only
    ready_for_invoicing: bool | None  # published only
    related_id: int | None  # published only
    release_id: int | None  # published only
    requesttype: Ids | Sequence[int | str] | None  # published only
    requesttypegroup: Ids | None  # published only
    search_details: str | None  # published only; rows may show the start of the text only
    search_id: str | None  # published only
    search_inventory_number: str | None  # published only
    search_oppcompanyname: str | None  # published only
    search_oppcontactname: str | None  # published only
    search_oppemailaddress: str | None  # published only
    search_release1: str | None  # published only
    search_release2: str | None  # published only
    search_release3: str | None  # published only
    search_releasenote: str | None  # published only
    search_reportedby: str | None  # published only
    search_summary: str | None  # published only
    search_supplier_reference: str | None  # published only
    search_user_name: str | None  # published only
    search_version: str | None  # published only
    searchactions: bool | None  # published only
    searchthisticketid: int | None  # published only
    service_id: int | None  # published only
    showonroadmap: Ids | None  # published only
    site_id: int | None  # published only
    sitepostcode: bool | None  # published only
    sla: Ids | Sequence[int | str] | None  # published only
    sprint_for_tickettype_id: int | None  # published only
    sprints: bool | None  # published only
    startandendset: bool | None  # published only
    startdate: When | None  # published only; start of the window on the date datesearch names
    startdatetime: bool | None  # published only
    status: Ids | Sequence[int | str] | None  # published only
    status_id: int | str | None  # published only
    submittedandagents: Ids | None  # published only; by its name, it brings rows that other filters leave out
    supplier_id: int | None  # published only
    supplier_status: Ids | None  # published only
    team_id: Ids | Sequence[int | str] | None  # published only; on the wire: team
    team_name: str | None  # published only
    third_party_id: int | None  # published only; in the newest published description
    third_party_id_string: str | None  # published only; in the newest published description; an integration looks tickets up by it, and compares the rows
    ticketarea_id: int | None  # published only
    ticketcontract_id: int | None  # published only
    ticketidonly: bool | None  # published only
    ticketids: Ids | None  # published only; inferred from the name
    ticketlinktype: int | None  # published only
    tickettype_id: int | str | None  # published only; on the wire: requesttype_id
    toplevel_id: int | None  # published only
    unlinked_only: bool | None  # published only
    user_id: int | None  # published only
    username: str | None  # published only
    utcoffset: float | None  # published only
    view_id: int | None  # published only
    withattachments: bool | None  # published only


class TicketGetOptions(TypedDict, total=False):
    """Options of ``client.tickets.get``."""

    amailentryid: str | None
    assignedto: int | None
    consignablelines: bool | None
    debug: bool | None
    dodatabaselookup: bool | None
    email: str | None
    include_auditing: bool | None
    includeagent: bool | None
    includechildids: bool | None
    includedetails: bool | None
    includelastaction: bool | None
    includelastappointment: bool | None
    includelinkedobjects: bool | None
    includenextappointment: bool | None
    includeparentchangeinfo: bool | None
    includeparentsubject: bool | None
    includeseenby: bool | None
    is_portal: bool | None
    isdetailscreen: bool | None
    ishalolink: bool | None
    ispreview: bool | None
    isteams: bool | None
    nocache: bool | None
    subject: str | None
    ticketidonly: bool | None
    utcoffset: float | None


class TicketDeleteOptions(TypedDict, total=False):
    """Options of ``client.tickets.delete``."""

    reason: str | None


class TicketMatch(TypedDict, total=False):
    """What ``client.tickets.find`` finds one record by. All that is given must be equal."""

    key: str  # kept in third_party_id_string; not verified on a live tenant; one public integration keeps its reference in the first, and looks it up again before it creates
    third_party_id_string: str  # sent as third_party_id_string; not verified on a live tenant; published since build 2.236; older builds ignore the filter, and all tickets are read
    supplier_reference: str  # sent as search_supplier_reference; not verified on a live tenant; published; rows show it too
    client_reference: str  # sent as client_ref; not verified on a live tenant; published; that the filter is for this field is inferred, and rows do not show it
    thirdpartyref: str  # the whole list is read; in a row of one tenant; one production integration sends it, and no filter is known
    summary: str  # sent as search_summary; not verified on a live tenant; published; several integrations tell alerts by it
    client_id: int  # only narrows; sent as client_id
    site_id: int  # only narrows; sent as site_id
    user_id: int  # only narrows; sent as user_id


class TicketFields(TypedDict, total=False):
    """Fields of ``client.tickets`` calls that write. ``None`` clears a field."""

    _acknowledgealert: bool | None
    _agent01_ok: bool | None
    _agent02_ok: bool | None
    _apply_ai_suggestions: Sequence[int] | None
    _appointment01_ok: bool | None
    _appointment_force: bool | None
    _asset01_ok: bool | None
    _automation_entity_type: int | None
    _batch_link_child_tickets_to_milestones: bool | None
    _can_download_att: bool | None
    _can_edit_att: bool | None
    _can_upload_att: bool | None
    _can_view_action_history: bool | None
    _can_view_att: bool | None
    _canupdate: bool | None
    _changefreeze01_ok: bool | None
    _create_outstanding_appointment_email: bool | None
    _create_outstanding_appointments: bool | None
    _dismiss_ai_suggestions: Sequence[int] | None
    _do_piipci_scan: bool | None
    _dont_fire_automations: bool | None
    _dont_update_project_dates: bool | None
    _dontupdate_azure_sentinel: bool | None
    _dontupdate_devops: bool | None
    _dontupdate_jira: bool | None
    _dontupdate_pagerduty: bool | None
    _dontupdate_salesforce: bool | None
    _fetch_matches: bool | None
    _find_user_from_reportedby: bool | None
    _force: bool | None
    _forcereassign: bool | None
    _forceunlock: bool | None
    _fromchatprofileid: str | None
    _has_automations: bool | None
    _ignoremilestonedates: bool | None
    _importid: int | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _is_aisuggestion_merge: bool | None
    _isagentuser: bool | None
    _isalert: bool | None
    _isimport: bool | None
    _isnotify: bool | None
    _ispreview: bool | None
    _isteams: bool | None
    _isupdateimport: bool | None
    _iszapier: bool | None
    _kbduplicate01_ok: bool | None
    _maintenance01_ok: bool | None
    _maintenancesuggest01_ok: bool | None
    _match_additional_id: str | None
    _match_integration_button_caption: str | None
    _match_integration_button_icon: str | None
    _match_integration_button_url: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _matchintacctclass: bool | None
    _merge_line_item_budget: int | None
    _milestonedate01_ok: bool | None
    _mustupdateticketuser: bool | None
    _newticket_quickclose: bool | None
    _novalidate: bool | None
    _open_search_score: float | None
    _original_templateparentid: int | None
    _override_child_merge_type: int | None
    _prevent_outgoing: bool | None
    _print_generate: bool | None
    _re_index: bool | None
    _reclose: bool | None
    _reclose_oid: int | None
    _recover: bool | None
    _refreshresponse: bool | None
    _remove_pipeline_stage: bool | None
    _spam: bool | None
    _spamblock: bool | None
    _ticketclash01_ok: bool | None
    _validate_form: bool | None
    _validate_only: bool | None
    _validate_updates: bool | None
    _validation_key: str | None
    _warning: str | None
    _warning_is_error: str | None
    account_manager: str | None
    acctmaninformedsurvey: bool | None  # gone in build 2.250; older ones have it
    action_agent_name: str | None
    action_chargerate: str | None
    action_contract_ref: str | None
    action_datetime: When | None
    action_note: str | None
    action_number: int | None
    action_outcome: str | None
    action_ticket_id: int | None
    action_travelchargerate: str | None
    actioncode: int | None
    actionworkflowset: bool | None
    actisbillabledefault: bool | None
    actualcost: float | None  # gone in build 2.250; older ones have it
    add_tags: Sequence[Tag | Mapping[str, Any]] | None
    addigy_alert_id: str | None
    additional_agents: Sequence[Mapping[str, Any]] | None
    addressfrom: str | None
    agent_booking: Appointment | Mapping[str, Any] | None  # gone in build 2.250; older ones have it
    agent_booking_type: int | None
    agent_id: int | str | None  # or the name: agents
    agent_name: str | None
    agent_signature: str | None
    agent_time_metrics: Sequence[Mapping[str, Any]] | None
    agreedcleared: bool | None  # gone in build 2.250; older ones have it
    ai_agent_id: str | None
    ai_conversation_summary: str | None
    ai_created: bool | None
    ai_generated_summary: str | None
    ai_matched_articles: Sequence[Mapping[str, Any]] | None
    ai_matched_tickets: Sequence[Mapping[str, Any]] | None
    ai_matched_tickets_incidents: Sequence[Mapping[str, Any]] | None
    ai_matched_tickets_problems: Sequence[Mapping[str, Any]] | None
    ai_matched_tickets_requests: Sequence[Mapping[str, Any]] | None
    ai_satisfaction_level: str | None
    ai_search_query: str | None
    ai_sentiment_analysis: str | None
    ai_suggested_category: str | None
    ai_suggested_impact: int | None
    ai_suggested_priority: str | None
    ai_suggested_resolution: str | None
    ai_suggested_type: str | None
    ai_suggested_urgency: int | None
    ai_suggestions: Sequence[Mapping[str, Any]] | None
    ai_summary: str | None
    ai_survey_comment: str | None
    ai_survey_score: int | None
    ai_tonality: str | None
    alerttype: str | None
    alluserscanview: int | None
    alsoinform: str | None
    alternativecontactno: str | None  # gone in build 2.250; older ones have it
    amemo: str | None
    api_url: str | None
    apply_rules: bool | None
    apply_this_rule: int | None
    appointment_count: int | None
    appointment_id: int | None
    appointment_type: int | None
    approval_cab_name: str | None
    approval_process_group_name: str | None
    approval_process_id: int | None
    approval_process_step: int | None
    approval_process_step_name: str | None
    approval_status: int | None
    approvedby: int | None  # gone in build 2.250; older ones have it
    approvers: Sequence[Mapping[str, Any]] | None
    approvers_history: Sequence[Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    area_inactive: bool | None
    article_description: str | None
    article_inactive: bool | None
    article_meta: str | None
    article_notes: str | None
    article_primary_faq_list: int | None
    article_primary_faq_list_name: str | None
    article_published: bool | None
    article_resolution: str | None
    article_show_for_all_user_roles: bool | None
    article_type: int | None
    article_user_roles: Sequence[PortalRole | Mapping[str, Any]] | None
    asset_key_field_string: str | None
    asset_number: int | None
    asset_site: int | None
    asset_type: int | None
    asset_type_name: str | None
    assets: Sequence[AssetRow | Mapping[str, Any]] | None
    assets_columns: Sequence[Mapping[str, Any]] | None
    assetstring: str | None
    atera_alert_id: int | None
    attachment_count: int | None
    attachments: Sequence[Attachment | Mapping[str, Any]] | None
    audit_log: Sequence[Mapping[str, Any]] | None
    auditdate: When | None  # gone in build 2.250; older ones have it
    auditfaileddate: When | None  # gone in build 2.250; older ones have it
    auditfailednote: str | None  # gone in build 2.250; older ones have it
    auditnote: str | None  # gone in build 2.250; older ones have it
    auditstatus: int | None  # gone in build 2.250; older ones have it
    auditunum: int | None  # gone in build 2.250; older ones have it
    automate_id: int | None
    automation_entity_type: int | None
    automation_sequence: int | None
    autotask_id: int | None
    autotask_number: str | None
    auvik_id: str | None
    auvik_url: str | None
    azure_connection_id: int | None
    azure_tenants: str | None
    azure_tenants_name: str | None
    azuremonitor_id: str | None
    backoutplan: str | None
    backup_radar_id: int | None  # gone in build 2.250; older ones have it
    backup_radar_state: int | None  # gone in build 2.250; older ones have it
    bigpanda_id: str | None
    billable_time: float | None
    billing_address: Address | Mapping[str, Any] | None
    billing_plan_text: str | None
    billing_type: int | None
    bookingurl: str | None
    branch_id: int | None
    branch_name: str | None
    budgetcode: int | None  # gone in build 2.250; older ones have it
    budgethours: str | None
    budgets: Sequence[Mapping[str, Any]] | None
    budgettype: str | None
    budgettype_id: int | None
    budgettype_name: str | None
    businessapp_count: int | None
    call_log_count: int | None
    campaign_group_id: int | None
    campaign_step_name: str | None
    campaign_step_seq: int | None
    can_add_cc_followers: bool | None
    canbechild: bool | None
    canbevotedfor: bool | None
    category_1: str | None
    category_1_display: str | None
    category_2: str | None
    category_2_display: str | None
    category_3: str | None
    category_3_display: str | None
    category_4: str | None
    category_4_display: str | None
    category_include_note_1: bool | None
    category_include_note_2: bool | None
    category_include_note_3: bool | None
    category_include_note_4: bool | None
    category_itil_1: int | None
    category_itil_2: int | None
    category_itil_3: int | None
    category_itil_4: int | None
    category_note_1: str | None
    category_note_2: str | None
    category_note_3: str | None
    category_note_4: str | None
    category_user_note_1: str | None
    category_user_note_2: str | None
    category_user_note_3: str | None
    category_user_note_4: str | None
    categoryid_1: int | str | None  # or the name: categories
    categoryid_2: int | str | None  # or the name: categories
    categoryid_3: int | str | None  # or the name: categories
    categoryid_4: int | str | None  # or the name: categories
    causedby: int | None  # gone in build 2.250; older ones have it
    ccaddress: str | None
    change_all_day: bool | None
    change_window_type: int | None
    changeinformation_html: str | None
    changeseq: int | None
    changestate: str | None  # gone in build 2.250; older ones have it
    chargehours: float | None
    chargerate: int | None
    chat_count: int | None
    chat_id: int | None
    chat_key_id: str | None
    check_so_line_actions: bool | None
    check_status_freeze: bool | None
    child_action_count: int | None
    child_count: int | None
    child_count_open: int | None
    child_status: int | None
    child_template_id: int | None
    child_ticket_id_string: str | None
    child_ticket_ids: Sequence[int] | None
    childrenlefttocreate: bool | None
    clear_feedback: bool | None
    client_id: int | str | None  # or the name: clients
    client_name: str | None
    client_reference: str | None
    client_to_invoice_to_id: int | None
    clone_count: int | None
    clonedfrom: int | None
    clonedfrom_id: int | None
    clonedfrom_summary: str | None
    clonedfrom_ticket_type_name: str | None
    close_unassigned: bool | None
    closed_in_integration_system: bool | None
    closure_agent_id: int | None
    closure_note: str | None
    closure_note_html: str | None
    closure_time: float | None
    closurereminderdatelastemailed: When | None
    cluster_description: str | None
    cluster_id: int | None
    cluster_name: str | None
    cluster_resolution: str | None
    colour: str | None
    colour_rule: int | None
    communicationplan: str | None
    component_id: int | None
    component_name: str | None
    connectedinstance_id: int | None
    connectwise_id: int | None
    connectwise_project_id: int | None
    connectwisermm_ticketid: str | None
    contact_address: Address | Mapping[str, Any] | None
    contract_balance: str | None
    contract_id: int | None
    contract_ref: str | None
    contract_refextra: str | None
    contract_schedule_plan_id: int | None
    contributors: Sequence[Mapping[str, Any]] | None
    copy_milestone: bool | None
    cost: float | None
    country_code_alpha2: str | None
    country_code_alpha3: str | None
    country_code_name: str | None
    country_code_numeric: int | None
    create_article: bool | None
    createacknowledgement: bool | None
    created_by: str | None
    created_from_action_id: int | None
    created_from_action_name: str | None
    created_from_automation_entityid: int | None
    createdfrom_id: int | None
    createdfrom_summary: str | None
    createdfrom_ticket_type_name: str | None
    createdfromautomationstdid: int | None
    currency: int | None
    current_action_name: str | None
    current_action_type: str | None
    currentelapsedhours: float | None
    currentfaactionnumber: int | None
    custom: Mapping[str, Any] | None  # custom fields by name; on an update the others are kept
    customer_next_call_date: When | None
    customer_relationships: str | None
    customer_signature: str | None
    customertype: int | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    customfieldvalidationreason: str | None
    database_lookup_result: Mapping[str, Any] | None
    datadog_id: str | None
    date_dependencies: Sequence[Mapping[str, Any]] | None
    dateassigned: When | None
    datecreated: When | None  # always null in rows of a production tenant and in answers of others, where dateoccurred is when it was made
    dateoccurred: When | None
    datto_alert_state: int | None
    deadlinedate: When | None
    deadlinenotificationhours: float | None
    default_appointment_details: str | None
    default_appointment_summary: str | None
    default_reporter: int | None
    default_slack_channel_name: str | None
    default_teams_chat_name: str | None
    defaultsendattachments: bool | None
    deleted: bool | None
    deleted_date: When | None
    delivery_address: Address | Mapping[str, Any] | None
    deliverycontact: str | None
    department_id: int | None
    details: str | None
    details_html: str | None
    development: bool | None  # gone in build 2.250; older ones have it
    device_automate_id: int | None
    device_name: str | None
    devops_agent: str | None  # gone in build 2.250; older ones have it
    devops_comment_count: int | None  # gone in build 2.250; older ones have it
    devops_key: str | None
    devops_workitem_count: int | None
    disable_milestone_modification: bool | None
    dl_cf_email_value: str | None
    do_lookups: bool | None
    documents: Sequence[Attachment | Mapping[str, Any]] | None
    domerge: bool | None
    domotz_alertid: int | None  # gone in build 2.250; older ones have it
    domotz_deviceid: int | None
    donotapplytemplateintheapi: bool | None
    dont_copy_history: bool | None
    dont_do_databaselookups: bool | None
    dont_do_rules: bool | None
    dontcreatechild: bool | None
    draft_article_id: int | None
    duplicate_kbs: str | None
    ecommerce_orders: Sequence[Mapping[str, Any]] | None
    elapsed_resolution_hours: float | None
    elapsed_response_hours: float | None
    email_end_tag_override: str | None
    email_message_id: str | None
    email_start_tag_override: str | None
    emailcclist: str | None
    emailcclistsupplier: str | None
    emaildisplayname: str | None  # gone in build 2.250; older ones have it
    emailpriority: int | None  # gone in build 2.250; older ones have it
    emailtolist: str | None
    emailtolistsupplier: str | None
    embedding_match_timestamp: When | None
    enddatetime: When | None
    enduser_role_ids: Sequence[int] | None
    enduserstatus: int | None
    estimate: float | None  # hours
    estimate_lat_long: bool | None
    estimatedays: float | None
    excludefromsla: bool | None
    expenses: Sequence[Mapping[str, Any]] | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    facebook_id: str | None
    facebook_message_id: str | None
    faigeneratedsummary_list: str | None
    fallback_to_agents_default_team: bool | None
    faultapprovalexists: bool | None
    faultapprovalfailed: bool | None
    faultcode: int | None
    faultcodeopen: int | None  # gone in build 2.250; older ones have it
    files: Any  # one production integration sends it
    first_respond_by_date: When | None
    first_responsedate: When | None
    first_responsetime: float | None
    firstname: str | None
    firsttimefix: int | None
    fixbydate: When | None  # when the SLA is due on a production tenant
    fixbydateadjusted: bool | None
    flagged: bool | None
    follower_count: int | None
    followupdate: When | None
    forceruleupdate: bool | None
    form_id: str | None
    forwarded_by: int | None
    forwardinboundupdates: bool | None
    freshdesk_agent_email: str | None
    freshdesk_agent_name: str | None
    freshdesk_group_name: str | None
    freshdesk_id: int | None
    freshdesk_product_name: str | None
    freshdesk_ticket_data: Mapping[str, Any] | None
    from_catalogue: bool | None
    get_address_from_opp_company_name: bool | None
    gfialerttype: str | None
    github_repository: str | None
    google_questiondata: Mapping[str, Any] | None
    google_reviewdata: Mapping[str, Any] | None
    guid: str | None
    halolink_ticketid: int | None
    has_related: bool | None
    hasbeenclosed: bool | None
    hdid: int | None
    hide_feedback: bool | None
    hoursinvoiced: float | None
    hover_summary: str | None
    htmlmessage: str | None
    hubspot_campaign_info: Mapping[str, Any] | None
    hubspot_campaigns: Sequence[Mapping[str, Any]] | None
    hubspot_id: str | None
    hubspot_url: str | None
    idsummary: str | None
    ignore_kb_match: bool | None
    impact: int | None
    impact_level_desc: str | None
    impactdescription: str | None
    impactlevel: int | None
    import_details_id: int | None
    inactive: bool | None
    incomingevent_count: int | None
    inform3rdpartysystem: bool | None  # gone in build 2.250; older ones have it
    instagram_message_id: str | None
    intacct_category: str | None
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_obs_per_comp: Sequence[Mapping[str, Any]] | None
    intacct_projectm_employee_id: str | None
    intacct_sales_employee_id: str | None
    intacct_save_location: str | None
    intacct_sub_location_id: str | None
    internet_message_id: str | None
    inventory_number: str | None
    invite_emaillist: str | None
    invoice_line_count: int | None
    invoiceable_time: float | None
    invoicedate: When | None
    invoicedescription: str | None  # gone in build 2.250; older ones have it
    invoicelabouramount: float | None  # gone in build 2.250; older ones have it
    invoicematerialsamount: float | None  # gone in build 2.250; older ones have it
    invoicenote: str | None  # gone in build 2.250; older ones have it
    invoicenumber: str | None
    invoicepaiddate: When | None  # gone in build 2.250; older ones have it
    invoiceseperatelyoverride: bool | None
    invoicestatus: int | None  # gone in build 2.250; older ones have it
    is_ai_indexable: bool | None
    is_closure_reminder_closure: bool | None
    is_downtime: bool | None
    is_draft: bool | None
    is_maintenance: bool | None
    is_opportunity: bool | None
    is_project: bool | None
    is_sensitive: bool | None
    is_slahold_reminder_closure: bool | None
    is_vip: bool | None
    isbeingclosed: bool | None
    isbillable: bool | None
    isclone: bool | None
    isimportantcontact: bool | None
    isnew: bool | None
    isparentservice: bool | None
    item_issued: Mapping[str, Any] | None
    items: str | None
    items_issued: Sequence[Mapping[str, Any]] | None
    items_issued_count: int | None
    itemsarebillable: bool | None
    itemsprice: float | None
    itil_requesttype_id: int | None
    itilname: str | None
    jira_issue_count: int | None
    journeys: Sequence[Mapping[str, Any]] | None
    justification: str | None
    kaseya_agent_id: str | None
    kaseya_asset_name: str | None
    kaseyaid: str | None
    kb_ai_summary: str | None
    kb_pdf_template: int | None
    kb_pdftemplate_name: str | None
    kblinkid: int | None
    knownerror: bool | None  # gone in build 2.250; older ones have it
    labno: str | None  # gone in build 2.250; older ones have it
    lapsafe_asset: str | None
    lapsafe_asset_type_id: str | None
    lapsafe_bay: str | None
    lapsafe_bay_id: str | None
    lapsafe_count: int | None
    lapsafe_expiry_date: When | None
    lapsafe_installation: str | None
    lastaction_chargerate: str | None
    lastactiondate: When | None
    lastactiondateteams: str | None
    lastbugzillasync: When | None  # gone in build 2.250; older ones have it
    lastchildactiondate: When | None
    lastincomingemail: When | None
    lastname: str | None
    lastnote: str | None
    lastnote_date: When | None
    lastrecurringemailsentdate: When | None
    laststatus3rdparty: int | None  # gone in build 2.250; older ones have it
    laststatuschangeinformed: int | None  # gone in build 2.250; older ones have it
    laststatuschangeinformedmanager: int | None  # gone in build 2.250; older ones have it
    laststatuschangestatus: int | None  # gone in build 2.250; older ones have it
    laststatuschangestatusdate: When | None  # gone in build 2.250; older ones have it
    latitude: float | None
    lessonslearned: str | None  # gone in build 2.250; older ones have it
    lines_for_new_ticket: Sequence[Mapping[str, Any]] | None
    linked_ecommerce_order_number: str | None
    linked_ecommerce_order_url: str | None
    linked_halo_ticket_count: int | None
    linkremotesession: bool | None
    linktypesarray: Sequence[Mapping[str, Any]] | None
    liongard_system_id: int | None
    locked: bool | None
    locked_by_agentid: int | None
    loggedonbehalfby: str | None
    loggedoutofhdworkinghours: bool | None
    longitude: float | None
    lookup_search: str | None
    mailbox: str | None
    mailboxid: int | None
    mailentryid: str | None  # gone in build 2.250; older ones have it
    main_project_id: int | None
    make_automation_entity_inactive: bool | None
    mark_as_read_only: bool | None
    matched_kb_id: int | None
    matched_kb_id_acessible_to_user: bool | None
    matched_rule_dont_show_notification: bool | None
    matched_rule_id: int | None
    matched_rule_ids: str | None
    matched_rule_name: str | None
    matched_rules: Sequence[Mapping[str, Any]] | None
    matching_value: str | None
    maximumRestrictedPriority: int | None
    meraki_alert_type: str | None
    meraki_device: str | None
    merged_into_id: int | None
    messsent: str | None
    messsentlast: str | None
    metric: Mapping[str, Any] | None
    mileage: float | None
    milestone_billing_type: int | None
    milestone_enddate: When | None
    milestone_id: int | None
    milestone_name: str | None
    milestone_sequence: int | None
    milestone_startdate: When | None
    milestone_status: int | None
    milestone_value: float | None
    milestones: Sequence[Mapping[str, Any]] | None
    ncentral_details_id: int | None
    ncentral_ticketid: str | None
    needcreatechild: bool | None
    new_actioncode: int | None
    new_agent_signature: str | None
    new_approvalprocess: int | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_customfieldid: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvers: Sequence[Mapping[str, Any]] | None
    new_customer_signature: str | None
    new_external_link: Mapping[str, Any] | None
    new_milestone_ticket: int | None
    new_related_tickets: Sequence[TicketRow | Mapping[str, Any]] | None
    new_whe_: When | None
    new_workflow_history: Sequence[Mapping[str, Any]] | None
    newaction_emailfrom: int | None
    newaction_emailfrom_address_override: str | None
    newrelic_id: str | None
    newrelicincident_id: str | None
    next_appointment_type: int | None
    next_review_date: When | None
    nextactivitydate: When | None
    nextactivityorappointmentdate: When | None
    nextappointmentdate: When | None
    ninja_alert_id: str | None
    ninja_alert_type: str | None
    ninja_device_id: int | None
    ninja_id: str | None
    nochangesequpdate: bool | None
    nonbillable_time: float | None
    nonchargehours: float | None
    notepad: str | None
    notuseful_count: int | None
    ola_count: int | None
    olas: Sequence[Mapping[str, Any]] | None
    onhold: bool | None
    open_chat_count: int | None
    opened_by: str | None
    operationalserviceid: int | None  # gone in build 2.250; older ones have it
    opp_country_name: str | None
    opp_region_name: str | None
    oppaddr1: str | None
    oppaddr2: str | None
    oppaddr3: str | None
    oppaddr4: str | None
    oppattemptsmade: int | None
    oppclosurecategory: int | None
    oppcompanyname: str | None
    oppcompetitors: str | None
    oppcontactname: str | None
    oppconversionprobability: float | None
    oppconverteddate: When | None
    oppcountry: str | None
    oppcurrentsystem: str | None
    oppcustomertitle: str | None
    oppdemodate: When | None
    oppdiscountdate: When | None
    oppdontaddtomailinglist: bool | None
    oppemailaddress: str | None
    opphear: str | None
    oppjobtitle: str | None
    opportunity_third_party_url: str | None
    opppostcode: str | None
    oppproductchosen: str | None
    oppprofit: float | None
    oppreason: str | None
    oppregion: str | None
    opptel: str | None
    opptimezonename: str | None
    opptrialdate: When | None
    opptype: str | None
    oppvalue: float | None
    oppvalue_annual: float | None
    oppvalue_monthly: float | None
    oppvalue_oneoff: float | None
    oppvalueadjusted: float | None
    order_line_composite_key: Mapping[str, Any] | None
    order_line_price: float | None
    order_sequence: int | None
    order_update_from: int | None
    order_update_to: int | None
    orderhead_id: int | None
    organisation_id: int | None
    original_agent: int | None
    orionacknowledgedate: When | None
    orionacknowledgedby: int | None
    orionacknowledgedbyname: str | None
    orionacknowledgenote: str | None
    orionacknowledgestate: int | None
    orionalert: int | None
    orionalertactiveid: int | None
    orionalertid: int | None
    orionalertname: str | None
    orionclosestate: int | None
    orionnote: str | None
    orionwho: int | None
    other_ticket_count: int | None
    override_opening_action_who: bool | None
    overrideticketcost: float | None  # gone in build 2.250; older ones have it
    overriding_rates: Sequence[Mapping[str, Any]] | None
    owning_service: int | None
    owning_service_name: str | None
    pagerdutyeragent: int | None
    pagerdutyid: str | None
    pagerdutyincidentid: str | None
    pagerdutyincidentidstring: str | None
    pagerdutyservice: str | None
    pagerdutyservice_name: str | None
    pagerdutystatus: int | None
    pagerdutyurl: str | None
    pandadoc_attachment: int | None
    pandadoc_attachment_name: str | None
    pandadoc_attachment_url: str | None
    parent_agent: int | None
    parent_id: int | None
    parent_itil_ticket_type: int | None
    parent_milestones: Sequence[Mapping[str, Any]] | None
    parent_release2_name: str | None
    parent_release3_name: str | None
    parent_release_name: str | None
    parent_release_note: str | None
    parent_status: int | None
    parent_status_name: str | None
    parent_subject: str | None
    parent_summary: str | None
    parent_ticket_type_name: str | None
    parentassign: bool | None
    parentbudgethours: float | None
    parentguid: str | None
    pdf_attachment_id: int | None
    phonenumber: str | None
    phonenumberfrom: str | None
    piipci_span_count: int | None
    pipeline_stage_id: int | None
    pipeline_stage_name: str | None
    planneddate: When | None
    planneddateend: When | None  # gone in build 2.250; older ones have it
    popup_notes: Sequence[Mapping[str, Any]] | None
    postloggedview: int | None
    powershell_script_count: int | None
    pr_id: int | None
    pr_link: str | None
    prepay_balance_amount: float | None
    prepay_balance_hours: float | None
    prepay_threshold: Mapping[str, Any] | None
    primary_issue: Mapping[str, Any] | None
    primary_service_name: str | None
    primary_workitem: Mapping[str, Any] | None
    printhtml: str | None
    priority_id: int | str | None  # or the name: priorities
    priority_name: str | None  # answers of two live tenants have the priority as a whole instead
    process_ai: bool | None
    product_id: int | None
    product_key: str | None
    product_name: str | None
    project_items_issued: Sequence[Mapping[str, Any]] | None
    project_overriding_rates: Sequence[Mapping[str, Any]] | None
    projectcompletionpercentage: float | None
    projectconsignmentdetailid: int | None  # gone in build 2.250; older ones have it
    projectconsignmentheaderid: int | None  # gone in build 2.250; older ones have it
    projectearlieststart: When | None
    projectinternaltask: bool | None
    projectlatestend: When | None
    projectmoneyactual: float | None
    projectmoneybudget: float | None
    projecttimeactual: float | None
    projecttimebudget: float | None
    projecttimepercentage: float | None
    purchaseorder_count: int | None
    purchaseordernumber: str | None
    qualifications: Sequence[Mapping[str, Any]] | None
    qualifications_matched: str | None
    quantity: int | None
    quick_ticket_link_text: str | None
    quotation_count: int | None
    quotedescription: str | None  # gone in build 2.250; older ones have it
    quotelabouramount: float | None  # gone in build 2.250; older ones have it
    quotematerialsamount: float | None  # gone in build 2.250; older ones have it
    quotepriority: int | None  # gone in build 2.250; older ones have it
    rapid7_action_count: str | None
    rapid7_ticketinvid: str | None
    rapid7_ticketrrn: str | None
    read: bool | None
    reassigncount: int | None
    recalculate_billing: bool | None
    recaptcha_token: str | None
    reference: str | None
    related_action_count: int | None
    related_articles_str: str | None
    related_businessapps_descriptions: str | None
    related_service_category_names: str | None
    related_service_descriptions: str | None
    related_ticket_count: int | None
    related_tickets: Sequence[TicketRow | Mapping[str, Any]] | None
    release2_id: int | None
    release2_name: str | None
    release3_id: int | None
    release3_name: str | None
    release_id: int | None
    release_important: bool | None
    release_name: str | None
    release_note: str | None
    releasenotegroup_id: int | None
    releasenotegroup_name: str | None
    remotesession_count: int | None
    remotesessionid: int | None
    remotetechid: int | None
    reportedby: str | None
    requestdetailsprinted: bool | None  # gone in build 2.250; older ones have it
    requesttype_group: str | None
    requesttype_group_id: int | None
    requesttype_name: str | None
    requesttype_published_id: str | None
    resolved_by: str | None
    resource_booking_asset: int | None
    resource_booking_asset_advanced_search: str | None
    resource_booking_assets: Sequence[int] | None
    resource_booking_end_date: When | None
    resource_booking_site: int | None
    resource_booking_timeslot: When | None
    resource_booking_type: int | None
    resource_booking_use_date_range: bool | None
    resourcetype_id: int | None
    resourcetype_name: str | None
    respondbydate: When | None
    respondbydateadjusted: bool | None
    responsedate: When | None
    responsestartdate: When | None
    responsetime: float | None
    return_this: bool | None
    reviewed: bool | None
    reviewed_date: When | None
    risk_score: float | None
    riskdescription: str | None
    risklevel: int | None
    roadmapnote: str | None
    salesforce_accountid: str | None
    salesforce_contactid: str | None
    salesforce_parentid: str | None
    salesforce_stage: int | None
    salesforce_status: str | None
    salesorder_count: int | None
    salesorder_id: int | None
    sapattachmentsuuid: str | None  # gone in build 2.250; older ones have it
    sapid: str | None  # gone in build 2.250; older ones have it
    satisfactioncomment: str | None
    satisfactionlevel: int | None
    scomalertid: str | None
    scomalertstate: int | None
    scomclearance: str | None
    search_count: int | None
    search_index_sync_batches: int | None
    search_index_sync_timestamp: When | None
    search_score: float | None
    section_timezone: str | None
    security_signal_id: str | None
    seenby: str | None
    send_remoteinvite: bool | None
    sendack: bool | None
    sendprintrequest: int | None
    sendtopagerduty: bool | None
    sendtosplunkoncall: bool | None
    sentinel_display_id: int | None
    sentinel_id: str | None
    sentinel_resourcegroup: str | None
    sentinel_subscriptionid: str | None
    sentinel_url: str | None
    sentinel_workspace: str | None
    service_count: int | None
    service_id: int | None
    service_linked_device: int | None
    service_request_detail_id: int | None
    servicefailurestid: int | None
    serviceformprinted: bool | None  # gone in build 2.250; older ones have it
    servicenow_id: str | None
    servicenow_number: str | None
    servicestatusnote: str | None
    show_channel_create: bool | None
    show_chat_create: bool | None
    showforusers: bool | None
    showonroadmap: bool | None
    sibling_count_open: int | None
    site_id: int | str | None  # or the name: sites
    site_inactive: bool | None
    site_name: str | None
    site_sla_id: int | None
    site_timezone: str | None
    sitepostcode: str | None
    slaDetails: Mapping[str, Any] | None
    sla_first_response_state: str | None
    sla_id: int | str | None  # or the name: slas
    sla_name: str | None
    sla_start_date: When | None
    slaactiondate: When | None
    slack_callback_id: str | None
    slack_channel_id: str | None
    slaexcuse: str | None
    slaholdreminderdatelastemailed: When | None
    slaholdtime: float | None  # hours
    slapercused: float | None
    slaresponseexcuse: str | None
    slaresponsestate: str | None
    slastate: str | None
    slatimeelapsed: float | None
    slatimeleft: float | None  # hours
    slatimeremaining: float | None
    smemo: str | None
    sms_override: str | None
    source: int | None
    splunkoncall_id: str | None
    splunkoncallstatus: int | None
    splunkoncalltarget: int | None
    splunkoncalltarget_id: str | None
    splunkoncallurl: str | None
    splunksearch: str | None
    splunkurl: str | None
    sqlimport_id: int | None
    start_adjust: int | None
    startdate: When | None
    startdate_timezone: str | None
    startdate_with_timezone: Mapping[str, Any] | None
    startdatetime: When | None
    starttime: str | None
    starttimeslot: int | None
    statement_of_work_added: bool | None
    status_change_frozen: bool | None
    status_id: int | str | None  # or the name: statuses
    status_name: str | None
    statuscolor: str | None
    statusseq: int | None
    suggested_category1: str | None
    summary: str | None
    supplier_breachfixbysent: bool | None
    supplier_breachrespsent: bool | None
    supplier_contact_id: int | None
    supplier_contract_id: int | None
    supplier_contract_ref: str | None
    supplier_date: When | None
    supplier_dateclosed: When | None
    supplier_fixbydate: When | None
    supplier_id: int | str | None  # or the name: suppliers
    supplier_name: str | None
    supplier_priority_id: int | None
    supplier_reference: str | None
    supplier_respondbydate: When | None
    supplier_responsedate: When | None
    supplier_responsestate: str | None
    supplier_responsetime: float | None
    supplier_sla_id: int | None
    supplier_slaexcuse: str | None  # gone in build 2.250; older ones have it
    supplier_slastate: str | None
    supplier_slatimeelapsed: float | None
    supplier_status: int | None
    supplier_time_metrics: Sequence[Mapping[str, Any]] | None
    surveyneeded: bool | None  # gone in build 2.250; older ones have it
    surveysent: bool | None
    sync_to_salesforce: bool | None
    syncro_alert_id: int | None
    table: int | None
    tags: Sequence[Tag | Mapping[str, Any]] | None
    takenby: str | None
    target_adjust: int | None
    targetdate: When | None  # not when the SLA is due on a production tenant; fixbydate is
    targetdate_timezone: str | None
    targetdate_with_timezone: Mapping[str, Any] | None
    targetpercused: float | None
    targettime: str | None
    targettimeleft: float | None
    targettimeslot: int | None
    task_count: int | None
    team_department_id: int | None
    team_id: int | str | None  # or the name: teams; on the wire: team_id, written as team; published since the models of 2026-01-25, and seen in rows of one live tenant; sent as the name
    team_name: str | None  # on the wire: team
    teams_ticket_icon: str | None
    teams_user_id: str | None
    teamsmessage: str | None
    template_id: int | None
    template_name: str | None
    template_when_linked: int | None
    templateuser_override: bool | None
    templatewhenlinked_name: str | None
    testplan: str | None
    third_party_call_id: str | None
    third_party_client_id: str | None
    third_party_id: int | None
    third_party_id_string: str | None
    third_party_parent_id: str | None
    third_party_problem_id: str | None
    thirdparty_url: str | None
    thirdpartyref: str | None  # in a row of one tenant; one production integration sends it
    thirdpartyreviewscore: int | None
    ticket_client_to_invoice_to_id: int | None
    ticket_client_to_invoice_to_name: str | None
    ticket_invoices_for_each_site: bool | None
    ticket_tags: str | None
    ticket_timezone: str | None
    ticketage: float | None
    tickettype: Mapping[str, Any] | None  # in the answer of one live tenant; one integration sends its id
    tickettype_id: int | str | None  # or the name: ticket_types
    tickettype_name: str | None  # an answer of one live tenant has the type as a whole instead
    timeentries: Sequence[Mapping[str, Any]] | None
    timetaken: float | None  # hours
    timezonename: str | None
    todo_count: int | None
    todo_list: Sequence[Mapping[str, Any]] | None
    top_level_id: int | None
    top_level_name: str | None
    totalmileage: float | None
    travelhours: float | None
    twitter_message_id: int | None
    twitterid: int | None
    twitterscreenname: str | None
    ukasaccredited: bool | None  # gone in build 2.250; older ones have it
    unapprovedchangestatus: int | None
    unotes: str | None
    unread_child_action_count: int | None
    unread_related_action_count: int | None
    unrelate_from_ticket_id: int | None
    unsubscribedfromserviceid: int | None
    update_milestone_id: int | None
    updateservicestatus: bool | None
    urgency: int | None
    urgency_level_desc: str | None
    use: str | None
    useful_count: int | None
    user: Mapping[str, Any] | None  # in the answer of one live tenant; one integration sends its id
    user_attachment_count: int | None
    user_email: str | None
    user_email2: str | None
    user_email3: str | None
    user_id: int | None
    user_linked_sites: Sequence[Mapping[str, Any]] | None
    user_name: str | None
    user_status_specified: bool | None
    userdef1: str | None
    userdef2: str | None
    userdef3: str | None
    userdef4: str | None
    userdef5: str | None
    userdepartments: str | None
    userlookup: Mapping[str, Any] | None  # one production integration sends it
    userrequestedapprover: int | None  # gone in build 2.250; older ones have it
    users_name: str | None
    usertype: int | None
    utcoffset: float | None
    vectors: Sequence[Mapping[str, Any]] | None
    version_id: int | None
    version_name: str | None
    visible_child_tickets: int | None
    web_url: str | None
    whatsappcreatedfromid: str | None
    who: str | None
    workflow_history: Sequence[Mapping[str, Any]] | None
    workflow_html_to_show_on_progress: str | None
    workflow_id: int | None
    workflow_move_date_override: When | None
    workflow_name: str | None
    workflow_seq: int | None
    workflow_stage: str | None
    workflow_stage_id: int | None
    workflow_stage_number: str | None
    workflow_step: int | None
    workflow_stepstarted: When | None
    your_vote: int | None
    your_vote_comment: str | None
    zoom_default_message: str | None
