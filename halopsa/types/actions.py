# Generated from spec/halopsa/resources/actions.yaml. Do not edit.
"""What calls of ``client.actions`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.models.address import Address
    from halopsa.models.agent_row import AgentRow
    from halopsa.models.article_row import ArticleRow
    from halopsa.models.asset import Asset
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.contact import Contact
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.portal_role import PortalRole
    from halopsa.models.tag import Tag


class ActionFilters(TypedDict, total=False):
    """Filters of ``client.actions.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    actoutcome: str | None
    """Rows whose ``outcome`` is this. Inferred from the name. Published only."""
    actoutcomenum: int | None
    agentonly: bool | None
    """Actions that agents did, and no others. Published only."""
    conversationonly: bool | None
    """What agent and end user wrote to each other, and nothing else. Published only."""
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    datesearch: str | None
    enddate: When | None
    """Rows whose ``datetime`` is this moment or earlier. A plain date means the end of that day. Seen in
    one published recipe; an action has several dates. Seen live."""
    excludebilling: bool | None
    """Leaves out actions of billing, such as an invoice that is sent by mail. Published only."""
    excludehiddenfrominternalit: bool | None
    """Leaves out actions that are hidden from agents who have a client group. Published only."""
    excludeprivate: bool | None
    """True: only rows whose ``hiddenfromuser`` is not set. Inferred from the name. Published only."""
    excludesys: bool | None
    """Leaves out what the system did. Published only."""
    importantonly: bool | None
    """True: only rows whose ``important`` is set. Published only."""
    importanttop: bool | None
    """Important actions come first. Published only."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeagentdetails: bool | None
    """Rows have details of the agent too. Published only."""
    includeattachments: bool | None
    """Rows have details of attachments too. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includefacebookfields: bool | None
    includehtmlemail: bool | None
    """Rows have the mail as HTML too. Published only."""
    includehtmlnote: bool | None
    """Rows have the note as HTML too. Published only."""
    includenonactionattachments: bool | None
    includetranslations: bool | None
    """Rows have the number of translations too. Published only."""
    includetwitterfields: bool | None
    intraticketonly: bool | None
    ischildnotes: bool | None
    """Actions of child tickets, and no others. Published only."""
    isrelatednotes: bool | None
    """Actions of related tickets, and no others. Published only."""
    slaonly: bool | None
    """Actions that put the SLA on hold or release it, and no others. Published only."""
    startdate: When | None
    """Rows whose ``datetime`` is this moment or later. Seen in one published recipe; an action has several
    dates. Seen live."""
    supplieronly: bool | None
    """Actions that concern suppliers, and no others. Published only."""
    ticket_id: int | None
    """Rows whose ``ticket_id`` is this. Observed on live tenants. Seen live."""
    timeentriesonly: bool | None


class ActionGetOptions(TypedDict, total=False):
    """Options of ``client.actions.get``. ``None`` leaves one out."""

    agentonly: bool | None
    """An action that an agent did, and no other."""
    emailonly: bool | None
    """An action that is a mail, and no other."""
    includedetails: bool | None
    includeemail: bool | None
    """Brings the body of the mail, plain and as HTML."""
    mostrecent: bool | None
    """The latest action of the ticket."""
    nonsystem: bool | None
    """An action that the system did not make, and no other."""
    penultimate: bool | None
    """An action that is not the latest."""
    ticket_id: int | None
    """The ticket whose action it is: actions are numbered within their ticket."""


class ActionDeleteOptions(TypedDict, total=False):
    """Options of ``client.actions.delete``. ``None`` leaves one out."""

    ticket_id: int | None
    """Observed on live tenants; not in the published description."""


class ActionFields(TypedDict, total=False):
    """Fields of ``client.actions`` calls that write. ``None`` clears a field."""

    _agent01_ok: bool | None
    _agent02_ok: bool | None
    _agent03_ok: bool | None
    _apply_ai_suggestions: Sequence[int] | None
    """Published since 2026-01-25."""
    _appointment01_ok: bool | None
    _appointment_force: bool | None
    _can_edit_billing_time: bool | None
    _canupdate: bool | None
    _canupdateuservisibility: bool | None
    """Since build 2.250."""
    _changeprivate: bool | None
    _dont_fire_automations: bool | None
    """Published since 2026-01-25."""
    _dontupdate_devops: bool | None
    _dontupdate_jira: bool | None
    _dontupdate_pagerduty: bool | None
    _download_email_result: Mapping[str, Any] | None
    """Since build 2.250."""
    _faultForce: bool | None
    _forcereassign: bool | None
    _ignore_ai: bool | None
    _ignore_closure_comment_mandatory: bool | None
    """Since build 2.250."""
    _ignore_response_reassign: bool | None
    """Since build 2.250."""
    _ignore_translate: bool | None
    _importtype: str | None
    _includeticketinresponse: bool | None
    _is_azure_mailbox: bool | None
    """Since build 2.250."""
    _iscountersign: bool | None
    """Published since 2026-01-25."""
    _isimport: bool | None
    _isinboundsales: bool | None
    _isnotify: bool | None
    _isoutboundsales: bool | None
    """Since build 2.250."""
    _isportalagentnote: bool | None
    _isreplyaction: bool | None
    _kbduplicate01_ok: bool | None
    """Published since 2026-01-25."""
    _maintenance01_ok: bool | None
    """Since build 2.250."""
    _maintenancesuggest01_ok: bool | None
    """Since build 2.250."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _novalidate: bool | None
    """Published since 2026-01-25."""
    _prevent_outgoing: bool | None
    _rule_user_update: Contact | Mapping[str, Any] | None
    """Published since 2026-01-25. Gone in build 2.250; older ones have it."""
    _sendtweet: bool | None
    _slackaction: int | None
    _ticketclash01_ok: bool | None
    _validate_travel: bool | None
    _warning: str | None
    achargetotalaction: bool | None
    achargetotalprocessed: bool | None
    action_appointment_id: int | None
    action_contract_id: int | None
    action_contract_ref: str | None
    action_invoice_line_id: int | None
    action_isresponse: bool | None
    action_showkbpreview: bool | None
    """Published since 2026-01-25. The web interface sends it."""
    action_showpreview: bool | None
    action_supplier_id: int | None
    action_supplier_name: str | None
    action_systemid: int | None
    action_travel_contract_id: int | None
    action_travel_contract_ref: str | None
    actionactualresponse: float | None
    actionapptid: str | None
    actionarrivaldate: When | None
    actionbillingplanid: int | None
    actionby_agent_id: int | None
    actionby_application_id: str | None
    actionby_user_id: int | None
    actioncalendarstatus: int | None
    actionchargeamount: float | None
    actionchargehours: float | None
    actioncompletiondate: When | None
    actioncontractid: int | None
    actiondatecreated: When | None
    actionholidaytime: float | None
    actioninformownerofaction: bool | None
    actioninternetmessageid: str | None
    actioninvoicenumber: str | None
    actioninvoicenumber_isproject: bool | None
    actionmileageamount: float | None
    actionmileageinvoicenumber: str | None
    actionnonchargeamount: float | None
    actionnonchargehours: float | None
    actionnumberfrom: int | None
    actionoohtime: float | None
    actionprepayamount: float | None
    actionprepayhistory: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    actionprepayhours: float | None
    actionresponsedate: When | None
    actionslaresponsestate: str | None
    actionsmsstatus: int | None
    actiontargetresponsedate: When | None
    actiontotaloohtime: float | None
    actiontravelamount: float | None
    actiontravelbillingplanid: int | None
    actiontravelchargehours: float | None
    actiontravelenddate: When | None
    actiontravelinvoicenumber: str | None
    actiontravelmileageinvoicenumber: int | None
    actiontravelstartdate: When | None
    actionuserdef: int | None
    actionuserdefineddata: str | None
    actisbillable: bool | None
    actisreadyforprocessing: bool | None
    actprocesseddate: When | None
    actprocessid: int | None
    actreviewed: bool | None
    actsapuuid: str | None
    add_followup_appointment: bool | None
    add_followup_task: bool | None
    addautosuppressheader: bool | None
    """Since build 2.250."""
    adhoc_notify_team: int | None
    """Published since 2026-01-25."""
    agentnotificationneeded: int | None
    ai_agent_id: str | None
    """Since build 2.250."""
    ai_created: bool | None
    """Since build 2.250."""
    allow_automation_on_related: bool | None
    appointment_complete_status: int | None
    appointment_id: int | None
    asset_id: int | None
    asset_site: int | None
    assets: Sequence[AssetRow | Mapping[str, Any]] | None
    attachment_count: int | None
    attachment_list: Mapping[str, Any] | None
    attachments: Sequence[Attachment | Mapping[str, Any]] | None
    azure_action_complete: bool | None
    backoutplan: str | None
    bigpanda_id: str | None
    billingoverriddenbytimeentry: int | None
    bulkemail_tickets: Sequence[int] | None
    """Since build 2.250."""
    bulkemail_users: Sequence[int] | None
    calloutcomenum: int | None
    campaign_id: int | None
    """Since build 2.250."""
    changeinformationhtml: str | None
    chargerate: int | None
    chatid: int | None
    colour: str | None
    communicationplan: str | None
    contact_address: Address | Mapping[str, Any] | None
    """Since build 2.250."""
    contract_date_override: When | None
    copy_to_id: int | None
    countersignature: str | None
    """Published since 2026-01-25."""
    countersiguseagentsig: bool | None
    """Published since 2026-01-25."""
    create_article: bool | None
    created_from_action_id: int | None
    created_from_ticket_id: int | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    customfieldvalidationreason: str | None
    database_lookup_result: Mapping[str, Any] | None
    dateemailed: When | None
    dateinvoicedmileage: When | None
    dateinvoicedtraveltime: When | None
    datetime: When | None
    """When it was done: ``startdate`` and ``enddate`` of lists compare it."""
    dattormm_close: bool | None
    defprepayamount: float | None
    defprepaydateinvoiced: When | None
    defprepayinvoicenumber: str | None
    devops_pipeline_id: int | None
    devops_pipeline_version: str | None
    dont_do_rules: bool | None
    dont_recalculate_billing: bool | None
    dont_recalculate_billing_set_manually: bool | None
    """Since build 2.250."""
    dont_recalculate_time: bool | None
    """Published since 2026-01-25."""
    dont_update_fault: bool | None
    dontcreatechild: bool | None
    download_original_email: bool | None
    """Since build 2.250."""
    dynamicsactionid: str | None
    email_message_id: str | None
    email_not_sent_from_halo: bool | None
    """Since build 2.250."""
    email_status: int | None
    """Since build 2.250."""
    emailbcc: str | None
    """The web interface sends it."""
    emailbody: str | None
    """The body of its mail, as text; ``emailbody_html`` has it as HTML."""
    emailbody_html: str | None
    """The body of its mail, as HTML; ``emailbody`` has it as text."""
    emailcc: str | None
    emailccnew: str | None
    emaildirection: str | None
    emailfrom: str | None
    emailimportance: str | None
    emailsubject: str | None
    emailsubjectnew: str | None
    emailtemplate_id: int | None
    emailto: str | None
    emailtolistall: str | None
    emailtonew: str | None
    entity_type: str | None
    excludefromemailthreading: bool | None
    """Published since 2026-01-25."""
    external_links: Sequence[Mapping[str, Any]] | None
    externalinvoicenumber: str | None
    facebook_from_id: str | None
    facebook_id: str | None
    facebook_parent_id: str | None
    facebook_sent: bool | None
    facebookid: str | None
    facebookname: str | None
    faultidfrom: int | None
    faultstimeentryid: int | None
    files: Any
    """The web interface sends it."""
    follow: bool | None
    followers_agent: Sequence[AgentRow | Mapping[str, Any]] | None
    """Since build 2.250."""
    followers_user: Sequence[ContactRow | Mapping[str, Any]] | None
    form_id: str | None
    """Since build 2.250."""
    from_address_override: str | None
    from_mailbox_id: int | None
    g2aremote_id: str | None
    guid: str | None
    hiddenfromuser: bool | None
    """True hides it from the end user."""
    hide_user_visibility_toggle: bool | None
    ignoredatedoneisstartdate: bool | None
    impactdescription: str | None
    impactlevel: int | None
    important: bool | None
    instagram_from_id: str | None
    instagram_id: str | None
    instagram_parent_id: str | None
    instagram_sent: bool | None
    instagramid: str | None
    instagramname: str | None
    internet_message_id: str | None
    invoice_id: int | None
    invoice_reminder: bool | None
    """Since build 2.250."""
    isBulkEmail: bool | None
    is_halo_ack: bool | None
    """Not published since 2026-01-25; older ones have it."""
    is_jira_supplier: bool | None
    is_proj_mileage_action: bool | None
    """Since build 2.250."""
    is_proj_travel_action: bool | None
    """Since build 2.250."""
    is_third_party_supplier: bool | None
    isbillingaction: bool | None
    iseditaction: bool | None
    """Published since 2026-01-25."""
    ishaloack: bool | None
    """Published since 2026-01-25."""
    ishiddenfrominternalit: bool | None
    isjson: bool | None
    isundeliverable: bool | None
    item_to_issue: int | None
    """Published since 2026-01-25."""
    itsm_summary: str | None
    jira_original_estimate: float | None
    jira_remaining_estimate: float | None
    jira_reporter: int | None
    justification: str | None
    kb_ai_summary: str | None
    """Published since 2026-01-25."""
    labourwarranty: bool | None
    lapsafe_asset: str | None
    lapsafe_asset_type_id: str | None
    """Since build 2.250."""
    lapsafe_bay: int | None
    lapsafe_bay_id: str | None
    lapsafe_expiry_date: When | None
    lapsafe_installation: str | None
    last_updated: When | None
    lwwarrantyreported: bool | None
    mailentryid: str | None
    merged_from_ticketid: int | None
    mileage: float | None
    milestone_bill_id: int | None
    move_to_id: int | None
    needcreatechild: bool | None
    new_CRM_note: Mapping[str, Any] | None
    new_additional_agents: Sequence[Mapping[str, Any]] | None
    new_agent: int | str | None
    """The id or the name of one of the ``agents``."""
    new_agent_signature: str | None
    new_appointment_type: int | None
    new_approvalprocess: int | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab: Sequence[Mapping[str, Any]] | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_customfieldid: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvalprocess_users: Sequence[ContactRow | Mapping[str, Any]] | None
    new_article_description: str | None
    new_article_inactive: bool | None
    """Since build 2.250."""
    new_article_meta: str | None
    """Since build 2.250."""
    new_article_notes: str | None
    new_article_primary_faq_list: int | None
    """Since build 2.250."""
    new_article_resolution: str | None
    new_article_show_for_all_user_roles: bool | None
    """Since build 2.250."""
    new_article_type: int | None
    new_article_user_roles: Sequence[PortalRole | Mapping[str, Any]] | None
    """Since build 2.250."""
    new_asset: Asset | Mapping[str, Any] | None
    """Gone in build 2.250; older ones have it."""
    new_branch_id: int | None
    new_bulkemail: Mapping[str, Any] | None
    new_category1: str | None
    new_category2: str | None
    new_category3: str | None
    new_category4: str | None
    new_chargerate: int | None
    new_child_cat_1: str | None
    new_child_cat_2: str | None
    new_child_cat_3: str | None
    new_child_cat_4: str | None
    new_client_id: int | None
    new_colour: str | None
    new_component_id: int | None
    new_consignment: Sequence[Mapping[str, Any]] | None
    new_contract_id: int | None
    new_contributors: Sequence[Mapping[str, Any]] | None
    new_customer_next_call_date: When | None
    """Since build 2.250."""
    new_customer_ref: str | None
    new_customer_signature: str | None
    new_deadlinedate: When | None
    new_deadlinenotificationhours: float | None
    new_distribution_list: int | None
    new_estimate: float | None
    new_estimatedays: float | None
    new_external_link: Mapping[str, Any] | None
    new_faqlists: Sequence[Mapping[str, Any]] | None
    new_firsttimefix: bool | None
    new_fixbydate: When | None
    new_followupdate: When | None
    new_foppjobtitle: str | None
    """Gone in build 2.250, which calls it new_oppjobtitle. Not verified on a live tenant."""
    new_foppvalue_annual: float | None
    """Not published since 2026-01-25; older ones have it."""
    new_foppvalue_monthly: float | None
    """Not published since 2026-01-25; older ones have it."""
    new_foppvalue_oneoff: float | None
    """Not published since 2026-01-25; older ones have it."""
    new_impact: int | None
    new_is_maintenance: bool | None
    """Published since 2026-01-25."""
    new_items_issued: Sequence[Mapping[str, Any]] | None
    new_jira_components: Sequence[Mapping[str, Any]] | None
    new_linkedticket_status: int | None
    new_linkedticket_template_id: int | None
    new_matched_kb_id: int | None
    new_matched_linked_id: int | None
    new_matched_rule_id: int | None
    new_notepad: str | None
    """Published since 2026-01-25."""
    new_oppattemptsmade: int | None
    new_oppclosurecategory: int | None
    new_oppcompanyname: str | None
    new_oppcompetitors: str | None
    new_oppcontactname: str | None
    new_oppconversionprobability: float | None
    new_oppconverteddate: When | None
    new_oppcountry: str | None
    new_oppcurrentsystem: str | None
    new_oppcustomertitle: str | None
    new_oppdemodate: When | None
    new_oppdiscountdate: When | None
    new_oppdontaddtomailinglist: bool | None
    new_oppemailaddress: str | None
    new_opphear: str | None
    new_oppjobtitle: str | None
    """Since build 2.250."""
    new_oppproductchosen: str | None
    new_oppprofit: float | None
    new_oppreason: str | None
    new_oppregion: str | None
    new_opptel: str | None
    new_opptimezonename: str | None
    new_opptrialdate: When | None
    new_opptype: str | None
    new_oppvalue: float | None
    new_oppvalue_annual: float | None
    """Published since 2026-01-25."""
    new_oppvalue_monthly: float | None
    """Published since 2026-01-25."""
    new_oppvalue_oneoff: float | None
    """Published since 2026-01-25."""
    new_owning_service: int | None
    """Published since 2026-01-25."""
    new_parent_id: int | None
    new_pipeline_stage_id: int | None
    """Since build 2.250."""
    new_pr_id: int | None
    new_primary_asset_status: int | None
    new_priority: int | None
    new_product_id: int | None
    new_project_money_budget: float | None
    new_project_time_budget: float | None
    new_related_articles: Sequence[ArticleRow | Mapping[str, Any]] | None
    new_rule_ids: str | None
    new_service_id: int | None
    new_site_id: int | None
    new_sla_id: int | None
    new_slastatus: int | None
    new_source: int | None
    new_startdate: When | None
    new_startdate_timezone: str | None
    new_startdate_with_timezone: Mapping[str, Any] | None
    new_starttime: str | None
    new_starttimeslot: int | None
    new_status: int | str | None
    """The id or the name of one of the ``statuses``."""
    new_status_name: str | None
    """The name behind ``new_status``."""
    new_step: int | None
    new_subject: str | None
    """Published since 2026-01-25."""
    new_supplier_contact_id: int | None
    new_supplier_contract_id: int | None
    new_supplier_fix_date: When | None
    new_supplier_id: int | None
    new_supplier_priority_id: int | None
    new_supplier_ref: str | None
    new_supplier_response_date: When | None
    new_tags: Sequence[Tag | Mapping[str, Any]] | None
    new_targetdate: When | None
    new_targetdate_timezone: str | None
    new_targetdate_with_timezone: Mapping[str, Any] | None
    new_targettime: str | None
    new_targettimeslot: int | None
    new_team: str | None
    new_template: Mapping[str, Any] | None
    """Gone in build 2.250; older ones have it."""
    new_template_id: int | None
    new_third_party_call_id: str | None
    """Since build 2.250."""
    new_thirdpartyreviewscore: int | None
    new_ticket_intacct_category: str | None
    """Since build 2.250."""
    new_ticket_intacct_save_location: str | None
    """Since build 2.250."""
    new_ticket_timezone: str | None
    """Published since 2026-01-25."""
    new_tickettype: int | str | None
    """The id or the name of one of the ``ticket_types``."""
    new_urgency: int | None
    new_user_id: int | None
    new_version_id: int | None
    new_workflow_id: int | None
    nextcalldate: When | None
    nonbilltime: float | None
    """In hours. Above 24 it is sent with a warning."""
    note: str | None
    """What is to be said, as text; ``note_html`` has it as HTML."""
    note_html: str | None
    """What is to be said, as HTML; ``note`` has it as text."""
    oktoclose: bool | None
    old_status: int | None
    on_behalf_of: int | None
    on_behalf_of_name: str | None
    original_agent: int | None
    outcome: str | None
    """The name of what was done, one that the tenant has; an action needs it or ``outcome_id``. The name
    behind ``outcome_id``."""
    outcome_id: int | str | None
    """The id or the name of one of the ``outcomes``."""
    outgoingid: int | None
    pagerdutyid: str | None
    pagerdutysendstatus: int | None
    parentactiondate: When | None
    parentactiondetails: str | None
    parentactionnumber: int | None
    personal_unread: bool | None
    portal_supplier_update: bool | None
    """Published since 2026-01-25."""
    post_translations: Sequence[Mapping[str, Any]] | None
    prepay_threshold: Mapping[str, Any] | None
    primary_asset_id: int | None
    primaryserviceusersfollow: bool | None
    private_note: str | None
    project_id: int | None
    purchaseorder_id: int | None
    purchaseordernumber: str | None
    quotation_id: int | None
    reactions: Sequence[Mapping[str, Any]] | None
    recalculate_billing: bool | None
    releaseid: int | None
    releaseid2: int | None
    releaseid3: int | None
    releaseimportant: bool | None
    releasenote: str | None
    releasenotegroupid: int | None
    remotetechid: int | None
    replied_to_action_id: int | None
    replied_to_ticket_id: int | None
    reply_direct: bool | None
    replying_to: int | None
    replyto_facebook_id: str | None
    replyto_instagram_id: str | None
    replyto_tweet_haloid: int | None
    replyto_tweet_id: int | None
    replytoaddress: str | None
    riskdescription: str | None
    risklevel: int | None
    rmm_close: bool | None
    roadmapnote: str | None
    rr_log: Mapping[str, Any] | None
    rule_matched: bool | None
    """Since build 2.250."""
    run_ai_insights: bool | None
    sales_mailbox_override_id: int | None
    salesorder_id: int | None
    satisfaction: str | None
    send_devops_note: bool | None
    send_jira_attachments: bool | None
    send_jira_note: bool | None
    send_survey: bool | None
    send_to_facebook: bool | None
    send_to_googlebusiness: bool | None
    send_to_halo: bool | None
    send_to_instagram: bool | None
    send_to_whatsapp: bool | None
    sendactiontopagerduty: bool | None
    sendactiontosplunkoncall: bool | None
    sendemail: bool | None
    sendsms: bool | None
    sentinel_classification: str | None
    sentinel_classification_reason: str | None
    sentinel_id: str | None
    senttoapisupplierid: int | None
    senttoapiurl: str | None
    senttofb: bool | None
    senttoinsta: bool | None
    senttojirasupplierid: int | None
    senttoservicenowsupplierid: int | None
    senttowhatsapp: bool | None
    servicenow_type: int | None
    servicestatusnote: str | None
    set_response_if_not_set: bool | None
    """Published since 2026-01-25."""
    set_ticket_ai_indexing: bool | None
    """Published since 2026-01-25."""
    setnotetoemailbody: bool | None
    showonroadmap: bool | None
    signature_agent: str | None
    signature_agent_name: str | None
    signature_customer: str | None
    signature_customer_name: str | None
    site_id: int | str | None
    """The id or the name of one of the ``sites``. One production integration sends it."""
    sitevisitunits: float | None
    smsto: str | None
    statisfaction_level: int | None
    subject_exceeds_max_length: bool | None
    """Published since 2026-01-25."""
    supplier_id: int | str | None
    """The id or the name of one of the ``suppliers``. One production integration sends it."""
    surchargeid: int | None
    svid: int | None
    sync_to_halo_api: int | None
    """Published since 2026-01-25. The web interface sends it."""
    sync_to_jira: bool | None
    sync_to_salesforce: bool | None
    sync_to_sentinel: bool | None
    sync_to_servicenow: bool | None
    testplan: str | None
    third_party_product_id: str | None
    third_party_version_id: str | None
    third_party_who: str | None
    ticket_guid: str | None
    ticket_id: int | None
    """The ticket it belongs to, within which actions are numbered."""
    timerinuse: bool | None
    """The web interface sends it."""
    timesheet_approval_status: int | None
    timetaken: float | None
    """In hours. Above 24 it is sent with a warning. Decimal hours on live tenants."""
    timetakenadjusted: float | None
    """In hours. Above 24 it is sent with a warning."""
    timetakendays: float | None
    """In days."""
    translate_note: bool | None
    translations: Sequence[Mapping[str, Any]] | None
    travel_chargerate: int | None
    travel_surchargeid: int | None
    travelisreadyforprocessing: bool | None
    traveltime: float | None
    """In hours. Above 24 it is sent with a warning."""
    twa_delivered_date: When | None
    twa_read_date: When | None
    tweet_sent: bool | None
    tweetfrom: str | None
    tweetsent: bool | None
    twitter_from_id: str | None
    twitter_id_str: str | None
    twitter_user_name: str | None
    twitterid: int | None
    unfollow: bool | None
    unique_id: int | None
    """Since build 2.250."""
    unread: int | None
    update_children: bool | None
    update_parent: bool | None
    updateservicestatus: bool | None
    usecroverride: bool | None
    user_creation_failed: bool | None
    user_id: int | None
    """One production integration sends it."""
    userdesc: str | None
    utcoffset: float | None
    validate_response: bool | None
    warning_type: int | None
    whatsapp_content_template: str | None
    """Since build 2.250."""
    whatsapp_content_template_variables: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    whatsapp_from_details_id: int | None
    """Since build 2.250."""
    whatsapp_to: str | None
    """Since build 2.250."""
    who: str | None
    """The name of the agent whose action it is. In rows of tenants; three production integrations send it."""
    who_agentid: int | None
    who_colour: str | None
    who_display_name: str | None
    """Since build 2.250."""
    who_imgpath: str | None
    who_initials: str | None
    who_onlinestatus: int | None
    who_type: int | None
    whowith: str | None
