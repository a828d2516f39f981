# Generated from spec/halopsa/upstream/entities/TOutcome.yaml. Do not edit.
"""The model ``TOutcome``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.attachment_list import Attachment_List
    from halopsa.api.models.azure_ad_connection import AzureADConnection
    from halopsa.api.models.company import Company
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.twilio_whats_app_details import TwilioWhatsAppDetails
    from halopsa.api.models.users import Users


@entity
class TOutcome(Entity):
    """The published schema ``TOutcome``."""

    _entity: ClassVar[str] = "api.TOutcome"

    id: int = key(default=None)
    _error: str | None = None
    """Published since 2026-01-25."""
    _ticketinfoloaded: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    action_item_to_issue: int | None = None
    """Published since 2026-01-25."""
    action_item_to_issue_name: str | None = None
    """Published since 2026-01-25."""
    action_resets_response: bool | None = None
    actiongroup: int | None = None
    """Published since 2026-01-25."""
    actionvisibility: bool | None = None
    add_note_to_parent: bool | None = None
    """Published since 2026-01-25."""
    addactionstolinked: int | None = None
    """Published since 2026-01-25."""
    addautosuppressheader: bool | None = None
    """Since build 2.250."""
    ai_improve_agent_note_default_on: bool | None = None
    ai_model: str | None = None
    ai_operation: int | None = None
    ai_preview: bool | None = None
    ai_prompt: str | None = None
    ai_suggestions_context: bool | None = None
    """Published since 2026-01-25."""
    allow_action_when_account_stopped: bool | None = None
    """Since build 2.250."""
    allow_audio_recording: bool | None = None
    """Since build 2.250."""
    allow_user_attachments: bool | None = None
    approval_process_guid: str | None = None
    approval_process_id: int | None = None
    approval_process_name: str | None = None
    apptcompletetimetype: int | None = None
    assetsearchtext: str | None = None
    attachments: list[Attachment_List] | None = None
    auto_forward_halo_api: bool | None = None
    """Published since 2026-01-25."""
    automation_runbook_trigger: int | None = None
    """Published since 2026-01-25."""
    automation_runbookid: str | None = None
    automation_runbookname: str | None = None
    azure_action: int | None = None
    azure_connection: AzureADConnection | None = None
    azure_connection_id: int | None = None
    azure_connection_name: str | None = None
    azure_input_mappings: list[IntegrationFieldMapping] | None = None
    azure_output_mappings: list[IntegrationFieldMapping] | None = None
    bccfollowers: bool | None = None
    bccoverride: str | None = None
    buttonimage: int | None = None
    buttonname: str | None = None
    callscreencallscript: int | None = None
    callscreencallscript_name: str | None = None
    can_edit_closed_tickets: bool | None = None
    """Published since 2026-01-25."""
    ccoverride: str | None = None
    cf_defaults: list[CustomField] | None = None
    """Since build 2.250."""
    charge_rate_overrides_ticket: bool | None = None
    chargerate: int | None = None
    child_emailtemplate_guid: str | None = None
    child_emailtemplate_id: int | None = None
    child_emailtemplate_name: str | None = None
    child_template_guid: str | None = None
    child_template_id: int | None = None
    child_template_name: str | None = None
    child_ticket_type_guid: str | None = None
    child_ticket_type_id: int | None = None
    child_ticket_type_name: str | None = None
    colour: str | None = None
    colour_type: int | None = None
    config_type: int | None = None
    countersighasagentsig: bool | None = None
    """Published since 2026-01-25."""
    create_issue_type: int | None = None
    createchildticketortemplate: int | None = None
    customurl: str | None = None
    default_asset_status: int | None = None
    default_asset_type: int | None = None
    default_asset_type_guid: str | None = None
    default_asset_type_name: str | None = None
    default_distribution_list: int | None = None
    default_distribution_list_name: str | None = None
    default_linkedticket_status: int | None = None
    default_linkedticket_status_guid: str | None = None
    default_note: str | None = None
    default_opp_closure_cat: int | None = None
    default_private_note: str | None = None
    default_send_jira_note: bool | None = None
    default_send_to_halo: bool | None = None
    default_send_to_pagerduty: bool | None = None
    default_sync_to_jira: bool | None = None
    default_sync_to_salesforce: bool | None = None
    default_sync_to_servicenow: bool | None = None
    default_team_to_agents_default: bool | None = None
    defaultagent: int | None = None
    defaultagent_name: str | None = None
    defaultappointmentstatus: int | None = None
    defaultappointmenttype: int | None = None
    defaultcat1: str | None = None
    defaultcat2: str | None = None
    defaultcat3: str | None = None
    defaultcat4: str | None = None
    defaultcommunicationmethod: int | None = None
    defaultmanhrs: float | None = None
    defaultnonbill: float | None = None
    defaultpriority: int | None = None
    defaultsupplier_id: int | None = None
    defaultsupplier_name: str | None = None
    defaultteam: str | None = None
    defaultuserdef: int | None = None
    description: str | None = None
    """Since build 2.250."""
    do_not_allow_with_open_appointments: bool | None = None
    dontshowscreen: bool | None = None
    download_all_attachments: bool | None = None
    """Published since 2026-01-25."""
    email_editing: int | None = None
    email_preview_option: int | None = None
    """Since build 2.250."""
    emailasimportant: bool | None = None
    """Published since 2026-01-25."""
    emailtemplate_guid: str | None = None
    emailtemplate_id: int | None = None
    emailtemplate_name: str | None = None
    enduser_role_ids: list[int] | None = None
    """Published since 2026-01-25."""
    excludeFromDynamicLists: bool | None = None
    excludefromemailthreading: bool | None = None
    """Published since 2026-01-25."""
    fields: list[RequestTypeField] | None = None
    fieldvisible: str | None = None
    follow: bool | None = None
    followersccbcc: int | None = None
    from_action_id: int | None = None
    guid: str | None = None
    hidden: bool | None = None
    hide_header_button: bool | None = None
    hide_portal_button: bool | None = None
    """Since build 2.250."""
    hide_user_select: bool | None = None
    """Published since 2026-01-25."""
    hide_user_visibility_toggle: bool | None = None
    hideactionfromcandi: bool | None = None
    hidecloserequest: bool | None = None
    hidefromuser: bool | None = None
    hidesendemail: bool | None = None
    hidesendsms: bool | None = None
    hidetickettypeselection: bool | None = None
    """Published since 2026-01-25."""
    hotkey: str | None = None
    icon: str | None = None
    includeallattachments: bool | None = None
    includeattachmentstype: int | None = None
    """Since build 2.250."""
    includecc: bool | None = None
    includeto: bool | None = None
    integration_method_id: int | None = None
    integration_method_name: str | None = None
    intent: str | None = None
    is_response_on_child: bool | None = None
    """Published since 2026-01-25."""
    isbillingaction: bool | None = None
    ishiddenfrominternalit: bool | None = None
    isimportant: bool | None = None
    labellong: str | None = None
    lapsafe_default_installation: str | None = None
    lapsafe_default_installation_name: str | None = None
    lapsafe_default_installation_obj: KeyPair2 | None = None
    lastusercontactmethod: str | None = None
    linked_from_variable: bool | None = None
    logtimeunits: int | None = None
    minattachments: int | None = None
    mustaddnote: bool | None = None
    mustassign: bool | None = None
    new_ticket_attachments: bool | None = None
    new_ticket_default_user_type: int | None = None
    """Since build 2.250."""
    newaction_default_whatsapp_details: TwilioWhatsAppDetails | None = None
    """Since build 2.250."""
    newaction_emailbcc: str | None = None
    newaction_emailcc: str | None = None
    newaction_emailfrom: int | None = None
    newaction_emailfrom_address_override: str | None = None
    newaction_emailto: str | None = None
    newaction_projecttimebudget: float | None = None
    newaction_smsto: str | None = None
    newaction_subject: str | None = None
    newaction_subject_close: str | None = None
    newaction_supplier: Company | None = None
    newaction_supplier_contract_id: int | None = None
    newaction_supplier_priority_id: int | None = None
    newaction_supplier_sla_id: int | None = None
    newaction_supplierrunbookid: str | None = None
    """Published since 2026-01-25."""
    newaction_thirdpartynhdapiareaid: int | None = None
    newaction_thirdpartynhdapisupplierid: int | None = None
    newaction_thirdpartynhdapiurl: str | None = None
    newaction_thirdpartynhdjirasupplierid: int | None = None
    newaction_thirdpartynhdservicenowsupplierid: int | None = None
    newactiondisplay: int | None = None
    newactiondisplaysize: int | None = None
    newdetailsfromsource: bool | None = None
    newstatus: int | None = None
    newstatus_guid: str | None = None
    newsummaryfromsource: bool | None = None
    newticket_details: str | None = None
    newticket_summary: str | None = None
    newticket_tickettype_hidden: bool | None = None
    newticket_user: Users | None = None
    newticket_user_is_ticket_user: bool | None = None
    """Published since 2026-01-25."""
    outcome: str | None = None
    override_from_mailbox_id: int | None = None
    override_from_mailbox_name: str | None = None
    overridetemplate: int | None = None
    """Since build 2.250."""
    overridetemplate_guid: str | None = None
    """Since build 2.250."""
    overridetemplatename: str | None = None
    """Since build 2.250."""
    parentdefaultuser: int | None = None
    parentdefaultuser_name: str | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    primaryserviceusersfollow: bool | None = None
    quoter_template: str | None = None
    related_note_visibility: int | None = None
    releaseid: int | None = None
    releaseid2: int | None = None
    releaseid3: int | None = None
    releasename: str | None = None
    releasename2: str | None = None
    releasename3: str | None = None
    replytype: int | None = None
    report_attach_csv: bool | None = None
    report_attach_json: bool | None = None
    report_attach_pdf: bool | None = None
    report_attach_xls: bool | None = None
    reportid: int | None = None
    reportname: str | None = None
    requesttype: int | None = None
    requesttype_guid: str | None = None
    respondtype: int | None = None
    run_ai_insights: bool | None = None
    sales_mailbox_override_id: int | None = None
    script_id: int | None = None
    script_name: str | None = None
    securitylevel: int | None = None
    sendemail: int | None = None
    sendsms: int | None = None
    sendsurvey: int | None = None
    sequence: int | None = None
    setdetailsfromnewticket: bool | None = None
    setemailbodytonote: bool | None = None
    show_action_history_on_new_action: int | None = None
    """Published since 2026-01-25."""
    show_email_fields: bool | None = None
    show_from_address_by_default: bool | None = None
    """Since build 2.250."""
    show_on_child: int | None = None
    show_on_parent: int | None = None
    show_to_user: bool | None = None
    show_when_locked: bool | None = None
    showattachmentstouser: bool | None = None
    showautorelease: bool | None = None
    showevenifnochild: bool | None = None
    showfollowcheckbox: bool | None = None
    showhidecheckbox: bool | None = None
    showimportantcheckbox: bool | None = None
    showsendfacebook: bool | None = None
    showsendgooglebusiness: bool | None = None
    showsendinstagram: bool | None = None
    showsendsurvey: bool | None = None
    showsendtwitter: bool | None = None
    showsendwhatsapp: bool | None = None
    showslacheckbox: bool | None = None
    showslacheckbox_mandatory: bool | None = None
    skip_pending_closure: bool | None = None
    slaholdischecked: bool | None = None
    slareleaseischecked: bool | None = None
    submitlabeloverride: str | None = None
    supplieremailintellisense: int | None = None
    sync_to_halo_api: int | None = None
    """Published since 2026-01-25."""
    synctodynamics: bool | None = None
    synctosap: bool | None = None
    systemid: int | None = None
    tagreleasetype: int | None = None
    tfstype: str | None = None
    tickettypes: list[KeyPair2] | None = None
    to_ticket_id: int | None = None
    todo_template_guid: str | None = None
    todo_template_id: int | None = None
    todo_template_name: str | None = None
    tooltip: str | None = None
    """Since build 2.250."""
    tooverride: str | None = None
    translate_before_sending: bool | None = None
    translate_before_sending_default: bool | None = None
    """Published since 2026-01-25."""
    translations: list[LanguagePackTranslationsCustom] | None = None
    travelrate: int | None = None
    update_dynamic_email_list: bool | None = None
    update_parent_attachment_type: int | None = None
    userdesc: str | None = None
    useremailintellisense: int | None = None
    usetimer: bool | None = None
    whatsapp_content_template: str | None = None
    """Since build 2.250."""
    whatsapp_content_template_name: str | None = None
    """Since build 2.250."""
    whatsapp_details_id: int | None = None
    """Since build 2.250."""
    whatsapp_details_id_name: str | None = None
    """Since build 2.250."""
    worddocid: int | None = None
    worddocpath: str | None = None
    workflow_guid: str | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    workflow_step_id: int | None = None
    workflow_step_name: str | None = None
    workflows: list[KeyPair2] | None = None
