# Generated from spec/halopsa/entities/Action.yaml. Do not edit.
"""The model ``Action``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.action_row import ActionRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.agent_row import AgentRow
    from halopsa.models.article_row import ArticleRow
    from halopsa.models.asset import Asset
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.contact import Contact
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.portal_role import PortalRole
    from halopsa.models.tag import Tag


@entity
class Action(ActionRow):
    """An action of a ticket. Its id is unique within the ticket only.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Action"

    _agent01_ok: bool | None = None
    _agent02_ok: bool | None = None
    _agent03_ok: bool | None = None
    _apply_ai_suggestions: list[int] | None = None
    """Published since 2026-01-25."""
    _appointment01_ok: bool | None = None
    _appointment_force: bool | None = None
    _can_edit_billing_time: bool | None = None
    _changeprivate: bool | None = None
    _dont_fire_automations: bool | None = None
    """Published since 2026-01-25."""
    _dontupdate_devops: bool | None = None
    _dontupdate_jira: bool | None = None
    _dontupdate_pagerduty: bool | None = None
    _download_email_result: dict[str, Any] | None = None
    """Since build 2.250."""
    _faultForce: bool | None = None
    _forcereassign: bool | None = None
    _ignore_ai: bool | None = None
    _ignore_closure_comment_mandatory: bool | None = None
    """Since build 2.250."""
    _ignore_response_reassign: bool | None = None
    """Since build 2.250."""
    _ignore_translate: bool | None = None
    _importtype: str | None = None
    _includeticketinresponse: bool | None = None
    _is_azure_mailbox: bool | None = None
    """Since build 2.250."""
    _iscountersign: bool | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _isinboundsales: bool | None = None
    _isnotify: bool | None = None
    _isoutboundsales: bool | None = None
    """Since build 2.250."""
    _isportalagentnote: bool | None = None
    _isreplyaction: bool | None = None
    _kbduplicate01_ok: bool | None = None
    """Published since 2026-01-25."""
    _maintenance01_ok: bool | None = None
    """Since build 2.250."""
    _maintenancesuggest01_ok: bool | None = None
    """Since build 2.250."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _novalidate: bool | None = None
    """Published since 2026-01-25."""
    _prevent_outgoing: bool | None = None
    _rule_user_update: Contact | None = None
    """Published since 2026-01-25. Gone in build 2.250; older ones have it."""
    _sendtweet: bool | None = None
    _slackaction: int | None = None
    _ticketclash01_ok: bool | None = None
    _validate_travel: bool | None = None
    _warning: str | None = None
    achargetotalaction: bool | None = None
    achargetotalprocessed: bool | None = None
    action_appointment_id: int | None = None
    action_invoice_line_id: int | None = None
    action_isresponse: bool | None = None
    action_showpreview: bool | None = None
    action_supplier_id: int | None = None
    action_supplier_name: str | None = None
    actionactualresponse: float | None = None
    actionapptid: str | None = None
    actioncalendarstatus: int | None = None
    actionholidaytime: float | None = None
    actioninformownerofaction: bool | None = None
    actioninvoicenumber_isproject: bool | None = None
    actionmileageamount: float | None = None
    actionmileageinvoicenumber: str | None = None
    actionnumberfrom: int | None = None
    actionoohtime: float | None = None
    actionprepayhistory: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    actionresponsedate: dt.datetime | None = None
    actionslaresponsestate: str | None = None
    actionsmsstatus: int | None = None
    actiontargetresponsedate: dt.datetime | None = None
    actiontotaloohtime: float | None = None
    actiontravelamount: float | None = None
    actiontravelbillingplanid: int | None = None
    actiontravelenddate: dt.datetime | None = None
    actiontravelinvoicenumber: str | None = None
    actiontravelmileageinvoicenumber: int | None = None
    actiontravelstartdate: dt.datetime | None = None
    actionuserdef: int | None = None
    actionuserdefineddata: str | None = None
    actprocesseddate: dt.datetime | None = None
    actprocessid: int | None = None
    actreviewed: bool | None = None
    actsapuuid: str | None = None
    add_followup_appointment: bool | None = None
    add_followup_task: bool | None = None
    addautosuppressheader: bool | None = None
    """Since build 2.250."""
    adhoc_notify_team: int | None = None
    """Published since 2026-01-25."""
    agentnotificationneeded: int | None = None
    ai_agent_id: str | None = None
    """Since build 2.250."""
    ai_created: bool | None = None
    """Since build 2.250."""
    allow_automation_on_related: bool | None = None
    appointment_complete_status: int | None = None
    appointment_id: int | None = None
    asset_id: int | None = None
    asset_site: int | None = None
    assets: list[AssetRow] | None = None
    attachments: list[Attachment] | None = None
    azure_action_complete: bool | None = None
    backoutplan: str | None = None
    bigpanda_id: str | None = None
    billingoverriddenbytimeentry: int | None = None
    bulkemail_tickets: list[int] | None = None
    """Since build 2.250."""
    bulkemail_users: list[int] | None = None
    calloutcomenum: int | None = None
    campaign_id: int | None = None
    """Since build 2.250."""
    changeinformationhtml: str | None = None
    chatid: int | None = None
    communicationplan: str | None = None
    contact_address: Address | None = None
    """Since build 2.250."""
    contract_date_override: dt.datetime | None = None
    copy_to_id: int | None = None
    countersignature: str | None = None
    """Published since 2026-01-25."""
    countersiguseagentsig: bool | None = None
    """Published since 2026-01-25."""
    create_article: bool | None = None
    customfieldvalidationreason: str | None = None
    database_lookup_result: dict[str, Any] | None = None
    dateinvoicedmileage: dt.datetime | None = None
    dateinvoicedtraveltime: dt.datetime | None = None
    dattormm_close: bool | None = None
    defprepayamount: float | None = None
    defprepaydateinvoiced: dt.datetime | None = None
    defprepayinvoicenumber: str | None = None
    devops_pipeline_id: int | None = None
    devops_pipeline_version: str | None = None
    dont_do_rules: bool | None = None
    dont_recalculate_billing: bool | None = None
    dont_recalculate_billing_set_manually: bool | None = None
    """Since build 2.250."""
    dont_recalculate_time: bool | None = None
    """Published since 2026-01-25."""
    dont_update_fault: bool | None = None
    dontcreatechild: bool | None = None
    download_original_email: bool | None = None
    """Since build 2.250."""
    dynamicsactionid: str | None = None
    email_not_sent_from_halo: bool | None = None
    """Since build 2.250."""
    emailbody: str | None = None
    """The body of its mail, as text; ``emailbody_html`` has it as HTML."""
    emailsubject: str | None = None
    emailtemplate_id: int | None = None
    emailtolistall: str | None = None
    entity_type: str | None = None
    excludefromemailthreading: bool | None = None
    """Published since 2026-01-25."""
    external_links: list[dict[str, Any]] | None = None
    externalinvoicenumber: str | None = None
    facebook_from_id: str | None = None
    facebook_parent_id: str | None = None
    facebookid: str | None = None
    facebookname: str | None = None
    faultidfrom: int | None = None
    faultstimeentryid: int | None = None
    follow: bool | None = None
    followers_agent: list[AgentRow] | None = None
    """Since build 2.250."""
    followers_user: list[ContactRow] | None = None
    form_id: str | None = None
    """Since build 2.250."""
    from_address_override: str | None = None
    from_mailbox_id: int | None = None
    g2aremote_id: str | None = None
    ignoredatedoneisstartdate: bool | None = None
    impactdescription: str | None = None
    impactlevel: int | None = None
    instagram_from_id: str | None = None
    instagram_parent_id: str | None = None
    instagramid: str | None = None
    instagramname: str | None = None
    internet_message_id: str | None = None
    invoice_id: int | None = None
    invoice_reminder: bool | None = None
    """Since build 2.250."""
    isBulkEmail: bool | None = None
    is_halo_ack: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    is_jira_supplier: bool | None = None
    is_proj_mileage_action: bool | None = None
    """Since build 2.250."""
    is_proj_travel_action: bool | None = None
    """Since build 2.250."""
    is_third_party_supplier: bool | None = None
    isbillingaction: bool | None = None
    iseditaction: bool | None = None
    """Published since 2026-01-25."""
    ishaloack: bool | None = None
    """Published since 2026-01-25."""
    ishiddenfrominternalit: bool | None = None
    isundeliverable: bool | None = None
    item_to_issue: int | None = None
    """Published since 2026-01-25."""
    itsm_summary: str | None = None
    jira_original_estimate: float | None = None
    jira_remaining_estimate: float | None = None
    jira_reporter: int | None = None
    justification: str | None = None
    kb_ai_summary: str | None = None
    """Published since 2026-01-25."""
    labourwarranty: bool | None = None
    lapsafe_asset: str | None = None
    lapsafe_asset_type_id: str | None = None
    """Since build 2.250."""
    lapsafe_bay: int | None = None
    lapsafe_bay_id: str | None = None
    lapsafe_expiry_date: dt.datetime | None = None
    lapsafe_installation: str | None = None
    lwwarrantyreported: bool | None = None
    mailentryid: str | None = None
    milestone_bill_id: int | None = None
    move_to_id: int | None = None
    needcreatechild: bool | None = None
    new_CRM_note: dict[str, Any] | None = None
    new_additional_agents: list[dict[str, Any]] | None = None
    new_agent_signature: str | None = None
    new_appointment_type: int | None = None
    new_approvalprocess: int | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab: list[dict[str, Any]] | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_customfieldid: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvalprocess_users: list[ContactRow] | None = None
    new_article_description: str | None = None
    new_article_inactive: bool | None = None
    """Since build 2.250."""
    new_article_meta: str | None = None
    """Since build 2.250."""
    new_article_notes: str | None = None
    new_article_primary_faq_list: int | None = None
    """Since build 2.250."""
    new_article_resolution: str | None = None
    new_article_show_for_all_user_roles: bool | None = None
    """Since build 2.250."""
    new_article_type: int | None = None
    new_article_user_roles: list[PortalRole] | None = None
    """Since build 2.250."""
    new_asset: Asset | None = None
    """Gone in build 2.250; older ones have it."""
    new_branch_id: int | None = None
    new_bulkemail: dict[str, Any] | None = None
    new_category1: str | None = None
    new_category2: str | None = None
    new_category3: str | None = None
    new_category4: str | None = None
    new_chargerate: int | None = None
    new_child_cat_1: str | None = None
    new_child_cat_2: str | None = None
    new_child_cat_3: str | None = None
    new_child_cat_4: str | None = None
    new_client_id: int | None = None
    new_colour: str | None = None
    new_component_id: int | None = None
    new_consignment: list[dict[str, Any]] | None = None
    new_contract_id: int | None = None
    new_contributors: list[dict[str, Any]] | None = None
    new_customer_next_call_date: dt.datetime | None = None
    """Since build 2.250."""
    new_customer_ref: str | None = None
    new_customer_signature: str | None = None
    new_deadlinedate: dt.datetime | None = None
    new_deadlinenotificationhours: float | None = None
    new_distribution_list: int | None = None
    new_estimate: float | None = None
    new_estimatedays: float | None = None
    new_external_link: dict[str, Any] | None = None
    new_faqlists: list[dict[str, Any]] | None = None
    new_firsttimefix: bool | None = None
    new_fixbydate: dt.datetime | None = None
    new_followupdate: dt.datetime | None = None
    new_foppjobtitle: str | None = None
    """Only in details, not in rows. Gone in build 2.250, which calls it new_oppjobtitle. Not verified on a
    live tenant."""
    new_foppvalue_annual: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    new_foppvalue_monthly: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    new_foppvalue_oneoff: float | None = None
    """Not published since 2026-01-25; older ones have it."""
    new_impact: int | None = None
    new_is_maintenance: bool | None = None
    """Published since 2026-01-25."""
    new_items_issued: list[dict[str, Any]] | None = None
    new_jira_components: list[dict[str, Any]] | None = None
    new_linkedticket_status: int | None = None
    new_linkedticket_template_id: int | None = None
    new_matched_kb_id: int | None = None
    new_matched_linked_id: int | None = None
    new_matched_rule_id: int | None = None
    new_notepad: str | None = None
    """Published since 2026-01-25."""
    new_oppattemptsmade: int | None = None
    new_oppclosurecategory: int | None = None
    new_oppcompanyname: str | None = None
    new_oppcompetitors: str | None = None
    new_oppcontactname: str | None = None
    new_oppconversionprobability: float | None = None
    new_oppconverteddate: dt.datetime | None = None
    new_oppcountry: str | None = None
    new_oppcurrentsystem: str | None = None
    new_oppcustomertitle: str | None = None
    new_oppdemodate: dt.datetime | None = None
    new_oppdiscountdate: dt.datetime | None = None
    new_oppdontaddtomailinglist: bool | None = None
    new_oppemailaddress: str | None = None
    new_opphear: str | None = None
    new_oppjobtitle: str | None = None
    """Since build 2.250."""
    new_oppproductchosen: str | None = None
    new_oppprofit: float | None = None
    new_oppreason: str | None = None
    new_oppregion: str | None = None
    new_opptel: str | None = None
    new_opptimezonename: str | None = None
    new_opptrialdate: dt.datetime | None = None
    new_opptype: str | None = None
    new_oppvalue: float | None = None
    new_oppvalue_annual: float | None = None
    """Published since 2026-01-25."""
    new_oppvalue_monthly: float | None = None
    """Published since 2026-01-25."""
    new_oppvalue_oneoff: float | None = None
    """Published since 2026-01-25."""
    new_owning_service: int | None = None
    """Published since 2026-01-25."""
    new_parent_id: int | None = None
    new_pipeline_stage_id: int | None = None
    """Since build 2.250."""
    new_pr_id: int | None = None
    new_primary_asset_status: int | None = None
    new_priority: int | None = None
    new_product_id: int | None = None
    new_project_money_budget: float | None = None
    new_project_time_budget: float | None = None
    new_related_articles: list[ArticleRow] | None = None
    new_rule_ids: str | None = None
    new_service_id: int | None = None
    new_site_id: int | None = None
    new_sla_id: int | None = None
    new_slastatus: int | None = None
    new_source: int | None = None
    new_startdate: dt.datetime | None = None
    new_startdate_timezone: str | None = None
    new_startdate_with_timezone: dict[str, Any] | None = None
    new_starttime: str | None = None
    new_starttimeslot: int | None = None
    new_step: int | None = None
    new_subject: str | None = None
    """Published since 2026-01-25."""
    new_supplier_contact_id: int | None = None
    new_supplier_contract_id: int | None = None
    new_supplier_fix_date: dt.datetime | None = None
    new_supplier_id: int | None = None
    new_supplier_priority_id: int | None = None
    new_supplier_ref: str | None = None
    new_supplier_response_date: dt.datetime | None = None
    new_tags: list[Tag] | None = None
    new_targetdate: dt.datetime | None = None
    new_targetdate_timezone: str | None = None
    new_targetdate_with_timezone: dict[str, Any] | None = None
    new_targettime: str | None = None
    new_targettimeslot: int | None = None
    new_team: str | None = None
    new_template: dict[str, Any] | None = None
    """Gone in build 2.250; older ones have it."""
    new_template_id: int | None = None
    new_third_party_call_id: str | None = None
    """Since build 2.250."""
    new_thirdpartyreviewscore: int | None = None
    new_ticket_intacct_category: str | None = None
    """Since build 2.250."""
    new_ticket_intacct_save_location: str | None = None
    """Since build 2.250."""
    new_ticket_timezone: str | None = None
    """Published since 2026-01-25."""
    new_urgency: int | None = None
    new_user_id: int | None = None
    new_version_id: int | None = None
    new_workflow_id: int | None = None
    nextcalldate: dt.datetime | None = None
    oktoclose: bool | None = None
    original_agent: int | None = None
    outgoingid: int | None = None
    pagerdutyid: str | None = None
    pagerdutysendstatus: int | None = None
    parentactiondate: dt.datetime | None = None
    parentactiondetails: str | None = None
    parentactionnumber: int | None = None
    portal_supplier_update: bool | None = None
    """Published since 2026-01-25."""
    prepay_threshold: dict[str, Any] | None = None
    primary_asset_id: int | None = None
    primaryserviceusersfollow: bool | None = None
    private_note: str | None = None
    purchaseorder_id: int | None = None
    purchaseordernumber: str | None = None
    quotation_id: int | None = None
    recalculate_billing: bool | None = None
    releaseid: int | None = None
    releaseid2: int | None = None
    releaseid3: int | None = None
    releaseimportant: bool | None = None
    releasenote: str | None = None
    releasenotegroupid: int | None = None
    remotetechid: int | None = None
    reply_direct: bool | None = None
    replying_to: int | None = None
    replyto_facebook_id: str | None = None
    replyto_instagram_id: str | None = None
    replyto_tweet_haloid: int | None = None
    replyto_tweet_id: int | None = None
    replytoaddress: str | None = None
    riskdescription: str | None = None
    risklevel: int | None = None
    rmm_close: bool | None = None
    roadmapnote: str | None = None
    rr_log: dict[str, Any] | None = None
    rule_matched: bool | None = None
    """Since build 2.250."""
    run_ai_insights: bool | None = None
    sales_mailbox_override_id: int | None = None
    salesorder_id: int | None = None
    satisfaction: str | None = None
    send_devops_note: bool | None = None
    send_jira_attachments: bool | None = None
    send_jira_note: bool | None = None
    send_survey: bool | None = None
    send_to_facebook: bool | None = None
    send_to_googlebusiness: bool | None = None
    send_to_halo: bool | None = None
    send_to_instagram: bool | None = None
    send_to_whatsapp: bool | None = None
    sendactiontopagerduty: bool | None = None
    sendactiontosplunkoncall: bool | None = None
    sendemail: bool | None = None
    sendsms: bool | None = None
    sentinel_classification: str | None = None
    sentinel_classification_reason: str | None = None
    sentinel_id: str | None = None
    senttoapisupplierid: int | None = None
    senttofb: bool | None = None
    senttoinsta: bool | None = None
    senttojirasupplierid: int | None = None
    senttoservicenowsupplierid: int | None = None
    servicenow_type: int | None = None
    servicestatusnote: str | None = None
    set_response_if_not_set: bool | None = None
    """Published since 2026-01-25."""
    set_ticket_ai_indexing: bool | None = None
    """Published since 2026-01-25."""
    setnotetoemailbody: bool | None = None
    showonroadmap: bool | None = None
    signature_agent: str | None = None
    signature_agent_name: str | None = None
    signature_customer: str | None = None
    signature_customer_name: str | None = None
    sitevisitunits: float | None = None
    smsto: str | None = None
    statisfaction_level: int | None = None
    subject_exceeds_max_length: bool | None = None
    """Published since 2026-01-25."""
    surchargeid: int | None = None
    svid: int | None = None
    sync_to_jira: bool | None = None
    sync_to_salesforce: bool | None = None
    sync_to_sentinel: bool | None = None
    sync_to_servicenow: bool | None = None
    testplan: str | None = None
    third_party_product_id: str | None = None
    third_party_version_id: str | None = None
    third_party_who: str | None = None
    timesheet_approval_status: int | None = None
    translate_note: bool | None = None
    travel_surchargeid: int | None = None
    tweetfrom: str | None = None
    tweetsent: bool | None = None
    twitter_from_id: str | None = None
    twitterid: int | None = None
    unfollow: bool | None = None
    update_children: bool | None = None
    update_parent: bool | None = None
    updateservicestatus: bool | None = None
    usecroverride: bool | None = None
    user_creation_failed: bool | None = None
    userdesc: str | None = None
    utcoffset: float | None = None
    validate_response: bool | None = None
    whatsapp_content_template: str | None = None
    """Since build 2.250."""
    whatsapp_content_template_variables: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    whatsapp_from_details_id: int | None = None
    """Since build 2.250."""
    whatsapp_to: str | None = None
    """Since build 2.250."""
    whowith: str | None = None
