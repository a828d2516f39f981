# Generated from spec/halopsa/upstream/entities/Control.yaml. Do not edit.
"""The model ``Control``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.agent_status_reassign_mapping import AgentStatusReassignMapping
    from halopsa.api.models.ai_matching_group import AIMatchingGroup
    from halopsa.api.models.area_item import AreaItem
    from halopsa.api.models.auvik_tenant_mod import AuvikTenantMod
    from halopsa.api.models.azure_ad_mapping import AzureADMapping
    from halopsa.api.models.booking_type import BookingType
    from halopsa.api.models.canned_text import CannedText
    from halopsa.api.models.contract_header_list import ContractHeader_List
    from halopsa.api.models.device import Device
    from halopsa.api.models.dynamics365_crm_field_mapping import Dynamics365CRMFieldMapping
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.forethought_details import ForethoughtDetails
    from halopsa.api.models.google_workplace_mapping import GoogleWorkplaceMapping
    from halopsa.api.models.historical_ticket_volume_config import HistoricalTicketVolumeConfig
    from halopsa.api.models.holidays import Holidays
    from halopsa.api.models.index_field_filters import IndexFieldFilters
    from halopsa.api.models.integration_export import IntegrationExport
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.integration_site_mapping import IntegrationSiteMapping
    from halopsa.api.models.invoice_detail_meter_tiers import InvoiceDetailMeterTiers
    from halopsa.api.models.kb_entry_favourites import KBEntryFavourites
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.key_pair4 import KeyPair4
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.message_content_variable import MessageContentVariable
    from halopsa.api.models.microsoft_teams_mapping import MicrosoftTeamsMapping
    from halopsa.api.models.okta_mapping import OktaMapping
    from halopsa.api.models.pager_duty_mapping import PagerDutyMapping
    from halopsa.api.models.remote_session_teams import RemoteSessionTeams
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.request_type_list import RequestType_List
    from halopsa.api.models.security_question import SecurityQuestion
    from halopsa.api.models.sql_import_field import SQLImportField
    from halopsa.api.models.twilio_details import TwilioDetails
    from halopsa.api.models.uname_event_subscription import UnameEventSubscription
    from halopsa.api.models.uname_presence_rule import UnamePresenceRule
    from halopsa.api.models.user_dashboard_buttons import UserDashboardButtons
    from halopsa.api.models.virtual_agent_function import VirtualAgentFunction
    from halopsa.api.models.webhook_mapping import WebhookMapping
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class Control(Entity):
    """The published schema ``Control``."""

    _entity: ClassVar[str] = "api.Control"

    id: int = key(default=None)
    DefaultCustomerSiteUserView: int | None = None
    DefaultServiceAccessLevel: int | None = None
    _addactiontofaultid: int | None = None
    _areaitems_to_convert: list[AreaItem] | None = None
    _automationticketid: int | None = None
    _automationwebhookid: str | None = None
    _automationwebhookmappings: list[WebhookMapping] | None = None
    _checkexport_returnerrors: bool | None = None
    _checkexportprogress: bool | None = None
    _clearsagetoken: bool | None = None
    _closealerts: bool | None = None
    _closealerts_integration: str | None = None
    _contracts_to_convert: list[ContractHeader_List] | None = None
    _createbusinesscentralasset: bool | None = None
    _dbintegrator_success: bool | None = None
    _deactivateagents: bool | None = None
    _deactivateagents_integration: str | None = None
    _deactivateclients: bool | None = None
    _deactivateusers: bool | None = None
    _deactivateusers_integration: str | None = None
    _deletedevices: bool | None = None
    _deletedevices_integration: str | None = None
    _deletelicences: bool | None = None
    _disconnectintegration: str | None = None
    _do_convert_to_prospects: bool | None = None
    _emailprocessed: int | None = None
    _exchangeaction: str | None = None
    _forceintegrationdisconnect: bool | None = None
    """Published since 2026-01-25."""
    _generatecspmappings: int | None = None
    _getautomationbody: bool | None = None
    _getgoogletoken: bool | None = None
    _getintegrationdata: bool | None = None
    _getoauthtoken: bool | None = None
    _getsagedata: bool | None = None
    _getsagetoken: bool | None = None
    _getsnelstartlink: bool | None = None
    _getwebhookbody: bool | None = None
    _googlecalendardisconnect: bool | None = None
    _importtype: str | None = None
    _index_kbs_now: bool | None = None
    _index_services_now: bool | None = None
    _integrationid: int | None = None
    _resendunsentemails: bool | None = None
    _sendautomationhook: bool | None = None
    _warning: str | None = None
    _webhookid: str | None = None
    _webhookmappings: list[WebhookMapping] | None = None
    _webhookticketid: int | None = None
    abandoned_live_chat_check_period: int | None = None
    abandoned_live_chat_close_ticket: bool | None = None
    abandoned_live_chat_enabled: bool | None = None
    abandoned_live_chat_ticket_category1: str | None = None
    """Published since 2026-01-25."""
    abandoned_live_chat_ticket_category2: str | None = None
    """Published since 2026-01-25."""
    abandoned_live_chat_ticket_category3: str | None = None
    """Published since 2026-01-25."""
    abandoned_live_chat_ticket_category4: str | None = None
    """Published since 2026-01-25."""
    abandoned_live_chat_time_period: int | None = None
    accent_insensitive_search: bool | None = None
    access_change_calendar_tickets: bool | None = None
    accmanagershowextradetails: bool | None = None
    account_fieldmappings_salesforce: list[IntegrationFieldMapping] | None = None
    accountemail2faoff: int | None = None
    accountemail2faon: int | None = None
    accountemailauthenticatoroff: int | None = None
    accountemailauthenticatoron: int | None = None
    accountemailelevationgranted: int | None = None
    """Published since 2026-01-25."""
    accountemailemailaddresschange: int | None = None
    accountemailpwdchange: int | None = None
    accountemailusernamechange: int | None = None
    acctinterfacefolder: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    action_calendar_ap_type: int | None = None
    action_calendar_type: int | None = None
    actioncalendardefault: bool | None = None
    actiondatedisplay: int | None = None
    actiondatedoneisstartdate: bool | None = None
    actionlineitems: int | None = None
    actisbillable: bool | None = None
    add_account_manager_as_additional_agent: bool | None = None
    """Published since 2026-01-25."""
    add_attachment_tags: bool | None = None
    add_order_note_to_long_description: bool | None = None
    add_primary_agent_as_additional_agent: bool | None = None
    """Published since 2026-01-25."""
    add_secondary_agent_as_additional_agent: bool | None = None
    """Published since 2026-01-25."""
    add_serialized_to_ticket: bool | None = None
    addactionstolinked: int | None = None
    addautosuppressheader: bool | None = None
    addclientdeleteperm: bool | None = None
    added_view_customer_perm: bool | None = None
    addigy_alert_method: int | None = None
    addigy_alert_type: int | None = None
    addigy_alert_user: int | None = None
    addigy_alert_user_name: str | None = None
    addigy_assetfieldmappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    addigy_assettype: int | None = None
    addigy_assettype_guid: str | None = None
    addigy_assettypefield: int | None = None
    addigy_clientid: str | None = None
    addigy_clientmappings: list[IntegrationSiteMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    addigy_deactivate_assets: bool | None = None
    addigy_defaultassetgroup: int | None = None
    addigy_defaultassetgroup_guid: str | None = None
    addigy_defaultassetsite: int | None = None
    addigy_defaultassetsite_name: str | None = None
    addigy_dont_import_software: bool | None = None
    addigy_dont_update_device_type: bool | None = None
    addigy_enable_alerting: bool | None = None
    addigy_import_entities: str | None = None
    addigy_import_entities_list: list[KeyPair2] | None = None
    additional_agents_detailed_view: bool | None = None
    """Published since 2026-01-25."""
    additional_agents_on_tickets_type: int | None = None
    additionalresponseactioninfo: bool | None = None
    addressfieldtype: int | None = None
    addtional_agent_notifications: bool | None = None
    adfssso: int | None = None
    adhoc_approvals_require_override_permission: bool | None = None
    """Published since 2026-01-25."""
    adjustpriceforsoinvoice: bool | None = None
    admin_access_grant: int | None = None
    """Published since 2026-01-25."""
    admin_access_grant_duration: int | None = None
    """Published since 2026-01-25."""
    admin_extra_read: bool | None = None
    admin_only_report_sql: bool | None = None
    admin_override_quick_status_change: bool | None = None
    admins_access_all_reports: bool | None = None
    adminsecurityprompt: int | None = None
    adminsskippendingclosure: bool | None = None
    adobeacrobat_accept_status: int | None = None
    adobeacrobat_auto_expire_td: bool | None = None
    adobeacrobat_reject_status: int | None = None
    adobecommerce_import_entities_list: list[KeyPair2] | None = None
    adobecommerce_integratorentitiestoimport: str | None = None
    adobecommercedefaultsite: int | None = None
    adobecommercedefaultsite_name: str | None = None
    adselfservicewebapppwdresettype: int | None = None
    agent_app_browser_suggestions: bool | None = None
    """Published since 2026-01-25."""
    agent_guids: list[str] | None = None
    agent_presence_rules: list[UnamePresenceRule] | None = None
    agent_rolemappings_azuread: list[IntegrationFieldMapping] | None = None
    agent_status_for_free_appointments: int | None = None
    agent_status_reassign_mappings: list[AgentStatusReassignMapping] | None = None
    agent_visibility_type: int | None = None
    """Published since 2026-01-25."""
    agentbooking_max_days_advance: float | None = None
    agentbooking_min_hours_advance: float | None = None
    agentbookingonlyauthenticated: bool | None = None
    agentlinkedusermanagementenabled: bool | None = None
    agreement_default_billing_period: int | None = None
    ai_client_profiling_frequency: int | None = None
    """Published since 2026-01-25."""
    ai_client_profiling_prompt: str | None = None
    """Published since 2026-01-25."""
    ai_connection_type: int | None = None
    ai_description_mapping: int | None = None
    ai_description_mapping_custom: str | None = None
    ai_embedding_field: int | None = None
    ai_insights_context: str | None = None
    ai_kb_fuzzy_search: bool | None = None
    """Published since 2026-01-25."""
    ai_knowledge_search_method: int | None = None
    ai_matching_groups: list[AIMatchingGroup] | None = None
    """Since build 2.250."""
    ai_max_data_size: int | None = None
    """Published since 2026-01-25."""
    ai_search_store_descriptions: bool | None = None
    ai_statement_of_work_custom_field_id: int | None = None
    """Published since 2026-01-25."""
    ai_statement_of_work_ticket_type: int | None = None
    """Published since 2026-01-25."""
    ai_suggestion_alert: int | None = None
    ai_summary_description: str | None = None
    ai_survey_sample_rate: int | None = None
    ai_thankyou_detection: bool | None = None
    aidetection_enabled: bool | None = None
    aiembedding_enabled_tickettypes: list[KeyPair4] | None = None
    aireports_enabled: bool | None = None
    alarmminutes: int | None = None
    alarmminutes_bool: bool | None = None
    alert_guids: list[str] | None = None
    allnotificationoverridessections: bool | None = None
    allow_additional_agents_on_tickets: bool | None = None
    allow_agent_impersonation: bool | None = None
    allow_agent_status_reassign: bool | None = None
    allow_agent_status_reassign_manual: bool | None = None
    allow_all_asset_returns: bool | None = None
    allow_anonymous_approvals: bool | None = None
    allow_cf_values_not_on_tickettype: bool | None = None
    allow_client_main_contact: bool | None = None
    """Published since 2026-01-25."""
    allow_different_first_response_target: bool | None = None
    """Published since 2026-01-25."""
    allow_different_holiday_types: bool | None = None
    """Published since 2026-01-25."""
    allow_do_not_disturb: bool | None = None
    """Published since 2026-01-25."""
    allow_duplicate_area_names: bool | None = None
    """Published since 2026-01-25."""
    allow_followers_modify_ticket: bool | None = None
    allow_halo_mfa_with_sso: bool | None = None
    """Published since 2026-01-25."""
    allow_idp_initiated_requests: bool | None = None
    allow_inv_ref_to_take_so_customer_po: bool | None = None
    """Published since 2026-01-25."""
    allow_invoice_deletion_when_sent: bool | None = None
    allow_item_selection_on_asset_returns: bool | None = None
    """Published since 2026-01-25."""
    allow_items_approved_purchase_orders: bool | None = None
    """Published since 2026-01-25."""
    allow_kb_anonymous: bool | None = None
    allow_kb_bulk_edit: bool | None = None
    """Published since 2026-01-25."""
    allow_kb_publishing: bool | None = None
    allow_kbs_notloggedin: bool | None = None
    allow_link_attachments: bool | None = None
    allow_live_chat_teams: bool | None = None
    allow_manual_approval_delegation: bool | None = None
    """Published since 2026-01-25."""
    allow_multiselect_ticket_filtering: bool | None = None
    allow_mutlilanguage_emails: bool | None = None
    """Published since 2026-01-25."""
    allow_negative_prorata: bool | None = None
    allow_new_user: bool | None = None
    allow_non_admin_restore: bool | None = None
    """Published since 2026-01-25."""
    allow_non_admin_restore_time: int | None = None
    """Published since 2026-01-25."""
    allow_notloggedin: bool | None = None
    allow_password_override: bool | None = None
    allow_po_pdf_before_approval: bool | None = None
    """Published since 2026-01-25."""
    allow_po_processing_override: bool | None = None
    """Published since 2026-01-25."""
    allow_po_stock_before_approval: bool | None = None
    """Published since 2026-01-25."""
    allow_presence_notifications: bool | None = None
    allow_purchase_order_status_change: bool | None = None
    """Published since 2026-01-25."""
    allow_quantity_calculations: bool | None = None
    allow_quote_pdf_before_approval: bool | None = None
    allow_readall_passwords: bool | None = None
    allow_reponse_edit_after: bool | None = None
    allow_requestor_in_cab_approvals: bool | None = None
    allow_response_edit: bool | None = None
    allow_sales_opportunity_billing: bool | None = None
    """Published since 2026-01-25."""
    allow_searching_ticket_reference: bool | None = None
    """Published since 2026-01-25."""
    allow_service_client: bool | None = None
    """Published since 2026-01-25."""
    allow_service_countryregion: bool | None = None
    """Published since 2026-01-25."""
    allow_service_dept: bool | None = None
    """Published since 2026-01-25."""
    allow_service_org: bool | None = None
    """Published since 2026-01-25."""
    allow_service_other: bool | None = None
    """Published since 2026-01-25."""
    allow_service_portalorg: bool | None = None
    """Published since 2026-01-25."""
    allow_service_role: bool | None = None
    """Published since 2026-01-25."""
    allow_service_site: bool | None = None
    """Published since 2026-01-25."""
    allow_service_toplevel: bool | None = None
    """Published since 2026-01-25."""
    allow_sla_target_override: bool | None = None
    allow_subject_update_on_ticket_appointment: bool | None = None
    """Published since 2026-01-25."""
    allow_tickettype_selection_agents: bool | None = None
    allow_user_drafts: bool | None = None
    allow_user_impersonation: bool | None = None
    allow_workflow_diagram_popup: bool | None = None
    """Published since 2026-01-25."""
    allowapplytemplatetoexistingticket: bool | None = None
    allowappointmentfaultidchange: bool | None = None
    allowcabchoice: bool | None = None
    allowclientmerging: bool | None = None
    allowclosureatunknownclient: bool | None = None
    allowcodegeneration: bool | None = None
    allowduplicateinv: bool | None = None
    allowed_files: str | None = None
    alloweditonemailpreview: bool | None = None
    allowemailsubjectedit: bool | None = None
    allowinvoicenumberedit: bool | None = None
    allowkbinfaqgroup: bool | None = None
    allowlivechatonnewportal: bool | None = None
    allowlogonbehalfof: int | None = None
    allownewuserfromchangeuserscreen: bool | None = None
    allownewusersiteid: int | None = None
    allownhdsupport: bool | None = None
    allowordernumberedit: bool | None = None
    allowpdfcustomisation: bool | None = None
    allowquickinvites: bool | None = None
    allowquicksiteadd: bool | None = None
    allowquicktime: bool | None = None
    allowquickuseradd: bool | None = None
    allowsiteoverride: bool | None = None
    allowsitesassetseup: bool | None = None
    allowstockreserve: bool | None = None
    allowtaxcodeoverride: bool | None = None
    allowticketmerging: bool | None = None
    allowticketselectionduringquicktime: bool | None = None
    allowuserapprovaldelegation: bool | None = None
    allowusereditoptionallines: bool | None = None
    allowusermerging: bool | None = None
    allowwebupload: bool | None = None
    alluse2fa: bool | None = None
    also_client_mappings: list[ExternalLink_List] | None = None
    also_import_entities: str | None = None
    also_import_entities_list: list[KeyPair2] | None = None
    also_set_pricing_info: bool | None = None
    """Published since 2026-01-25."""
    also_top_level: int | None = None
    also_top_level_name: str | None = None
    also_update_addresses: bool | None = None
    also_url: str | None = None
    also_username: str | None = None
    alternate_config_commit_load: bool | None = None
    """Published since 2026-01-25."""
    always_display_halo_ihid: bool | None = None
    always_show_line_actions: bool | None = None
    alwayscheckrulesaftermerge: bool | None = None
    amazon_seller_create_users: bool | None = None
    amazon_seller_default_site: int | None = None
    amazon_seller_default_site_name: str | None = None
    anonymoususer_id: int | None = None
    anonymoususer_name: str | None = None
    anonymoususersite: int | None = None
    anonymoususersite_name: str | None = None
    anydesk_assetfield_id: int | None = None
    anydesk_sitefield_id: int | None = None
    app_colour: str | None = None
    app_colour_type: int | None = None
    app_scheduler_show_all_agents: bool | None = None
    app_version: str | None = None
    app_version_nopatch: str | None = None
    apply_credit_as_payments: bool | None = None
    """Published since 2026-01-25."""
    apply_query_builder_perms: bool | None = None
    apply_rules_on_drag_and_drop: bool | None = None
    appname: str | None = None
    appointment_location_type: int | None = None
    appointment_notification_body: str | None = None
    appointment_sla_procedure_mins: int | None = None
    appointment_sla_procedure_status: int | None = None
    appointmentinvitetype: int | None = None
    appointmentslaprocedure: bool | None = None
    approval_showcomment: bool | None = None
    appsettings_encthumbprint: bool | None = None
    appt_import_agent_identifier: int | None = None
    appt_import_user_identifier: int | None = None
    apptadminuser: str | None = None
    apptexchangetype: int | None = None
    apptservername: str | None = None
    apptsetting: int | None = None
    arrowsphere_client_mappings: list[ExternalLink_List] | None = None
    arrowsphere_import_entities: str | None = None
    arrowsphere_import_entities_list: list[KeyPair2] | None = None
    arrowsphere_top_level: int | None = None
    arrowsphere_top_level_name: str | None = None
    arrowsphere_update_addresses: bool | None = None
    ask_reason_client_delete: bool | None = None
    """Published since 2026-01-25."""
    ask_reason_site_delete: bool | None = None
    """Published since 2026-01-25."""
    ask_reason_user_anon: bool | None = None
    """Published since 2026-01-25."""
    ask_reason_user_delete: bool | None = None
    """Published since 2026-01-25."""
    asset_display_data: int | None = None
    asset_permission_type: int | None = None
    asset_return_status: int | None = None
    asset_search_method: int | None = None
    asset_serilization_field_mandatory: bool | None = None
    """Published since 2026-01-25."""
    assetdateformat: str | None = None
    assetdiscovery_connection_type: int | None = None
    assetdiscovery_defaultsite: int | None = None
    assetdiscovery_defaultsite_name: str | None = None
    assetdiscovery_user_field: int | None = None
    assetimportidentifier: int | None = None
    assetimportidentifier_guid: str | None = None
    assetimportsecondaryidentifier: int | None = None
    assetimportsecondaryidentifier_guid: str | None = None
    assetlinesbillingdesc: str | None = None
    assets_show_genpdf: bool | None = None
    assetserializationtabbehaviour: int | None = None
    assetshowkeyfield1: bool | None = None
    assetshowkeyfield2: bool | None = None
    assetshowkeyfield3: bool | None = None
    assetshowsite: bool | None = None
    assettypeimportidentifier: int | None = None
    assetundercontractifcontractnotstarted: bool | None = None
    assign_quote: int | None = None
    """Published since 2026-01-25."""
    assign_sales_order: int | None = None
    assign_sales_order_projects_contract: bool | None = None
    """Published since 2026-01-25."""
    assign_sales_order_to_creator: bool | None = None
    assignschedule_type: int | None = None
    """Published since 2026-01-25."""
    assigntoapptagent: bool | None = None
    atera_alert_method: int | None = None
    atera_alert_type: int | None = None
    atera_alert_user: int | None = None
    atera_alert_user_name: str | None = None
    atera_defaultgroup: int | None = None
    atera_defaultgroup_guid: str | None = None
    atera_defaultsite: int | None = None
    atera_defaultsite_name: str | None = None
    atera_delete_devices: bool | None = None
    atera_device_types: list[KeyPair2] | None = None
    atera_devicetypes: str | None = None
    atera_enable_alerting: bool | None = None
    atera_fieldmappings: list[IntegrationFieldMapping] | None = None
    atera_guid1: str | None = None
    atera_guid2: str | None = None
    atera_import_entities: str | None = None
    atera_import_entities_list: list[KeyPair2] | None = None
    atera_sitemappings: list[IntegrationSiteMapping] | None = None
    atera_toplevel: int | None = None
    atera_url: str | None = None
    att_company_id: int | None = None
    att_item_group: int | None = None
    attachment_details_upload: bool | None = None
    attachment_ticket_advanced_edit: bool | None = None
    """Published since 2026-01-25."""
    attachmentsizelimitmb: int | None = None
    attachmentstabtable: bool | None = None
    audit_teams_call: bool | None = None
    audit_teams_message: bool | None = None
    auditdelete: bool | None = None
    authn_requests_signed: bool | None = None
    authn_requests_signed_new: int | None = None
    """Published since 2026-01-25."""
    auto_approve_pos: bool | None = None
    auto_close_hrs: int | None = None
    auto_close_send_email: bool | None = None
    auto_complete_appointments_to_add_time: bool | None = None
    auto_create_next_asset_tag: bool | None = None
    auto_extend_end_dates_on_recurring_invoices: bool | None = None
    auto_link_so_proj_contract: bool | None = None
    auto_load_dependency_chart: bool | None = None
    auto_reapply_billing_template_on_contract_creation: bool | None = None
    """Published since 2026-01-25."""
    auto_reorder_items: bool | None = None
    auto_reply_dont_update: bool | None = None
    auto_submit_auto_generated_is_auto_reply: bool | None = None
    auto_submit_auto_replied_is_auto_reply: bool | None = None
    autoaddrecurringinvoiceaftercontract: bool | None = None
    autocomplete_email_address_behaviour: int | None = None
    autocreatecustomerreference: int | None = None
    autocreateprojectsonso: bool | None = None
    autocreaterecurringinvoices: bool | None = None
    autocreateserialisedassets: bool | None = None
    autofollowonbehalf: bool | None = None
    autoforwardemailupdates: bool | None = None
    autogenerate_accountsid: bool | None = None
    autogenerate_itemaccountsid: bool | None = None
    autogroupnewitems: bool | None = None
    autogroupnewquotelines: bool | None = None
    """Published since 2026-01-25."""
    automate_alert_method: int | None = None
    automate_alert_type: int | None = None
    automate_alert_user: int | None = None
    automate_alert_user_name: str | None = None
    automate_connectwise_control: bool | None = None
    automate_delete_devices: bool | None = None
    automate_enable_alerting: bool | None = None
    automate_guid1: str | None = None
    automate_guid2: str | None = None
    automate_import_entities: str | None = None
    automate_import_entities_list: list[KeyPair2] | None = None
    automate_import_software: bool | None = None
    automate_sitemappings: list[IntegrationSiteMapping] | None = None
    automate_token_expiry: dt.datetime | None = None
    automate_typemappings: list[XTypeMapping] | None = None
    automate_url: str | None = None
    automate_username: str | None = None
    automateticketscriptentityid: int | None = None
    automateticketscriptid: int | None = None
    automatetimezone: str | None = None
    automaticallysendinvoiceemails: bool | None = None
    automaticallysendsignedticketclosurepdf: bool | None = None
    automaticprepaypaymentattheendoflastmonth: bool | None = None
    autosendemailforautorinvoices: bool | None = None
    autostarttimer: bool | None = None
    autoswitchtodefaultremoteteam: bool | None = None
    autotask_identifier: str | None = None
    autotask_username: str | None = None
    auvik_alert_type: int | None = None
    auvik_alert_user: int | None = None
    auvik_alert_user_name: str | None = None
    auvik_default_site: int | None = None
    auvik_default_site_name: str | None = None
    auvik_delete_devices: bool | None = None
    auvik_device_fieldmappings: list[IntegrationFieldMapping] | None = None
    auvik_device_typemappings: list[XTypeMapping] | None = None
    auvik_dont_import_blank_serial_devices: bool | None = None
    """Published since 2026-01-25."""
    auvik_enable_alerting: bool | None = None
    auvik_importtype: int | None = None
    auvik_network_fieldmappings: list[IntegrationFieldMapping] | None = None
    auvik_network_typemappings: list[XTypeMapping] | None = None
    auvik_sitemappings: list[IntegrationSiteMapping] | None = None
    auvik_tenant: str | None = None
    auvik_top_level: int | None = None
    auvik_top_level_domain: AuvikTenantMod | None = None
    auvik_top_level_domain_id: str | None = None
    auvik_top_level_domain_name: str | None = None
    auvik_username: str | None = None
    auvik_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    auvik_webhook_username: str | None = None
    """Published since 2026-01-25."""
    azure_365_group_followers: bool | None = None
    """Published since 2026-01-25."""
    azure_ai_search_url: str | None = None
    azure_ai_search_version: str | None = None
    azure_allowed_tenants: str | None = None
    azure_allowed_tenants_list: list[KeyPair2] | None = None
    azure_allowed_tenants_type: int | None = None
    azure_auto_create_users: bool | None = None
    azure_auto_creation_site: int | None = None
    azure_auto_creation_site_name: str | None = None
    azure_domain_matching_new_user: bool | None = None
    """Published since 2026-01-25."""
    azure_federation_domain: str | None = None
    azure_follower_type: int | None = None
    """Published since 2026-01-25."""
    azure_group_followers: bool | None = None
    """Published since 2026-01-25."""
    azure_login_url: int | None = None
    azure_monitor_action_type: int | None = None
    """Published since 2026-01-25."""
    azure_monitor_client_id: str | None = None
    """Published since 2026-01-25."""
    azure_monitor_tenant_id: str | None = None
    """Published since 2026-01-25."""
    azure_openai_url: str | None = None
    azure_openai_version: str | None = None
    azure_single_logout: bool | None = None
    azure_use_oid: bool | None = None
    azureadsso: int | None = None
    azureaisearch_demo_enabled: bool | None = None
    azureautoredirect: bool | None = None
    azureautoredirectuser: bool | None = None
    azureb2c_domain: str | None = None
    azureb2c_domain_matching_new_user: bool | None = None
    """Published since 2026-01-25."""
    azureb2c_toplevel_domain: str | None = None
    """Published since 2026-01-25."""
    azureb2c_user_flow: str | None = None
    azureconnection: int | None = None
    azurecreatesites: bool | None = None
    azuremapping: int | None = None
    azuremonitor_fieldmappings: list[IntegrationFieldMapping] | None = None
    azuremonitorreopenstatus: int | None = None
    azuremonitorreopenstatus_guid: str | None = None
    azuremonitortickettype: int | None = None
    azuremonitortickettype_guid: str | None = None
    azuremonitoruser: int | None = None
    azuremonitoruser_name: str | None = None
    azureopenai_embedding_enabled: bool | None = None
    azureopenai_embeddings_tickettypes: list[RequestType_List] | None = None
    azureopenai_enable_ai_kb_articles: bool | None = None
    azureopenai_enabled: bool | None = None
    azuressoappid: str | None = None
    azuressoconnectionid: int | None = None
    azuressotenanttype: int | None = None
    azuretenantid: str | None = None
    azuretranslate_allowchat: bool | None = None
    azuretranslate_currentusage: int | None = None
    azuretranslate_region: str | None = None
    azureuserfilter: str | None = None
    b2cazure_auto_create_users: bool | None = None
    b2cazure_auto_creation_site: int | None = None
    b2cazure_auto_creation_site_name: str | None = None
    b2cazureadsso: int | None = None
    b2cazureautoredirect: bool | None = None
    b2cazuressoappid: str | None = None
    b2cazuretenantid: str | None = None
    b2cenableazuresinglesignon: bool | None = None
    background_order_line_action_add_to_project: bool | None = None
    """Published since 2026-01-25."""
    backupradar_alert_type: int | None = None
    backupradar_url: str | None = None
    barcode_matching_field: int | None = None
    """Published since 2026-01-25."""
    barcodedecoder: int | None = None
    barracuda_alert_type: int | None = None
    barracuda_alert_user: int | None = None
    barracuda_alert_user_name: str | None = None
    barracuda_clientmappings: list[ExternalLink_List] | None = None
    barracuda_defaultsite: int | None = None
    barracuda_defaultsite_name: str | None = None
    barracuda_delete_devices: bool | None = None
    barracuda_fieldmappings: list[IntegrationFieldMapping] | None = None
    barracuda_importtype: int | None = None
    barracuda_sitemappings: list[ExternalLink_List] | None = None
    barracudadefaultassettype: int | None = None
    barracudadefaultassettype_name: str | None = None
    batch_link_child_tickets_to_milestones_on_project_creation: bool | None = None
    """Published since 2026-01-25."""
    bedrock_default_model: str | None = None
    """Since build 2.250."""
    bedrock_region: str | None = None
    """Since build 2.250."""
    beyond_trust_instance_type: int | None = None
    beyondtrust_authorized: bool | None = None
    beyondtrust_teams: list[RemoteSessionTeams] | None = None
    beyondtrust_token_expiry: dt.datetime | None = None
    beyondtrust_url: str | None = None
    beyondtrust_username: str | None = None
    beyondtrust_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    beyondtrust_webhooks: bool | None = None
    """Published since 2026-01-25."""
    bigpanda_asset_list: int | None = None
    bigpanda_tickettype: int | None = None
    billing_from_mailbox_id: int | None = None
    billingcontactinfoonportal: bool | None = None
    billingreportvariable: str | None = None
    block_email_if_subject_too_long: bool | None = None
    """Published since 2026-01-25."""
    blockdynamicsql: bool | None = None
    """Since build 2.250."""
    bookingshowemailaddress: int | None = None
    bookingshowphonenumber: int | None = None
    bookingtypes: list[BookingType] | None = None
    budget_use_billable_only: bool | None = None
    """Published since 2026-01-25."""
    budgetcalctype: int | None = None
    bugzillabugurl: str | None = None
    bulk_change_site_allowed: bool | None = None
    """Published since 2026-01-25."""
    bulk_privatenote: bool | None = None
    bulk_publicnote: bool | None = None
    bulkemailbatchsize: int | None = None
    bulkslachange: int | None = None
    businesscentral_appid: str | None = None
    businesscentral_authorised: bool | None = None
    businesscentral_domain: str | None = None
    businesscentral_fieldmappings: list[IntegrationFieldMapping] | None = None
    businesscentral_redirect: str | None = None
    businesscentral_site: int | None = None
    businesscentral_tokenexpiry: dt.datetime | None = None
    businesscentral_url: str | None = None
    businesscentralasset: Device | None = None
    businesscentralsite_name: str | None = None
    calc_rounding_in_setbillingfields: bool | None = None
    """Published since 2026-01-25."""
    calcincminprojectlevel: bool | None = None
    calcincminticketlevel: bool | None = None
    calculate_composite_tax_after_line_tax: bool | None = None
    calendar_default_curr_agent: bool | None = None
    """Published since 2026-01-25."""
    calendarchoice: int | None = None
    calendarstepinterval: int | None = None
    call_charge_rate: int | None = None
    call_matching_field: int | None = None
    call_screen_category: int | None = None
    call_screen_show_other1: bool | None = None
    """Published since 2026-01-25."""
    call_screen_show_other2: bool | None = None
    """Published since 2026-01-25."""
    call_screen_show_other3: bool | None = None
    """Published since 2026-01-25."""
    call_screen_show_other4: bool | None = None
    """Published since 2026-01-25."""
    call_screen_show_other5: bool | None = None
    """Published since 2026-01-25."""
    call_screen_show_transferred: bool | None = None
    callrequesttype: int | None = None
    callrequesttype_guid: str | None = None
    callscreenallownewclientcreation: bool | None = None
    callscreencallscript: int | None = None
    callscreencreatenewcalltab: bool | None = None
    callscreenusetimeonactions: bool | None = None
    callsendack: int | None = None
    callusenewreqscreen: bool | None = None
    can_add_new_tags_articles: bool | None = None
    """Published since 2026-01-25."""
    can_disable_incoming_service: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    can_edit_sent_invoice_lines: bool | None = None
    cannedsuggestnewticket: bool | None = None
    capture_additional_feedback_info: bool | None = None
    """Published since 2026-01-25."""
    cat2mandclear: bool | None = None
    cat3mandclear: bool | None = None
    cat4mandclear: bool | None = None
    cat5mandclear: bool | None = None
    category_1_label: str | None = None
    category_2_label: str | None = None
    category_3_label: str | None = None
    category_4_label: str | None = None
    category_auto_expand: int | None = None
    cautomate_fromaddress: str | None = None
    cautomate_requesttype: int | None = None
    cautomate_requesttype_guid: str | None = None
    cautomateassetdefaultsite: int | None = None
    cautomateassetdefaultsite_name: str | None = None
    cautomatedefaultsite: int | None = None
    cautomatedefaultsite_name: str | None = None
    cautomatetoplevel: int | None = None
    cc_list_is_dropdown: bool | None = None
    cc_scope: int | None = None
    centrify_applicationid: str | None = None
    centrify_autoredirect: bool | None = None
    centrify_clientid: str | None = None
    centrify_ssotype: int | None = None
    centrify_url: str | None = None
    change_collision_enabled: bool | None = None
    change_freeze_periods: list[Holidays] | None = None
    changeshowbackout: bool | None = None
    changeshowchangedetails: bool | None = None
    changeshowcommunication: bool | None = None
    changeshowimpact: bool | None = None
    changeshowjustification: bool | None = None
    changeshowrisk: bool | None = None
    changeshowtest: bool | None = None
    chargerateroundmultorder: int | None = None
    chat_agent_large_box: bool | None = None
    chat_canned_text_paste: bool | None = None
    chat_cannedtexts: list[CannedText] | None = None
    chat_image_type: int | None = None
    chat_service_url: str | None = None
    chat_ticket_must_be_assigned: bool | None = None
    """Published since 2026-01-25."""
    chatendtickettype: int | None = None
    chatendtickettype_guid: str | None = None
    chatshownewbubble: bool | None = None
    check_asset_fields_on_closure: bool | None = None
    check_same_customer_for_change_collision: bool | None = None
    checkprepaybalances: bool | None = None
    checkreassignappclashes: bool | None = None
    checkruleswhenticketsubmitted: bool | None = None
    checkticketclashes: bool | None = None
    checktoplevelmailboxoverride: bool | None = None
    child_template_recursion_depth: int | None = None
    childparentlinktableview: bool | None = None
    childticketsdisplay: int | None = None
    childticketsdisplaysize: int | None = None
    choosedefaultcontractfrombillingdescription: bool | None = None
    cipp_instance_url: str | None = None
    cipp_url: str | None = None
    cleanhtmlpasting: bool | None = None
    clear_billing_mappings: int | None = None
    clear_inline_attachments: bool | None = None
    """Published since 2026-01-25."""
    clearalldata: bool | None = None
    clearcustomerdata: bool | None = None
    cleardatakey: str | None = None
    clearunsentactions: bool | None = None
    clearunsentactions_attempted: bool | None = None
    clearunsentemailstore: bool | None = None
    clearunsentemailstore_attempted: bool | None = None
    clearunsentescmsg: bool | None = None
    clearunsentescmsg_attempted: bool | None = None
    clientMainContactCompulsary: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    client_creation_accounts_fields_mandatory: bool | None = None
    """Published since 2026-01-25."""
    client_guids: list[str] | None = None
    client_id_halointegrator: str | None = None
    client_main_contact_compulsary: bool | None = None
    """Published since 2026-01-25."""
    client_secret_device42: str | None = None
    client_secret_halointegrator: str | None = None
    client_secret_ncentral: str | None = None
    client_secret_newrelic: str | None = None
    client_secret_orion: str | None = None
    client_stopped_entities: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    client_tenantids: list[int] | None = None
    clientimportidentifier: int | None = None
    clientsiteuser_relationship: int | None = None
    """Published since 2026-01-25."""
    clock_in_mins_early: int | None = None
    """Published since 2026-01-25."""
    close_all_children: bool | None = None
    closetaskswhenclosingticket: int | None = None
    cognigy_url: str | None = None
    cognigyendpoint: str | None = None
    collapse_appt_filter: bool | None = None
    colour_hidden_notes: bool | None = None
    comanaged_no_reassign: bool | None = None
    completed_setup_steps: int | None = None
    concurrent_license_count: int | None = None
    config_sprint_duration: int | None = None
    """Published since 2026-01-25."""
    config_sprint_period: int | None = None
    """Published since 2026-01-25."""
    config_sprint_startdate: dt.datetime | None = None
    """Published since 2026-01-25."""
    connectwise_automate_control_guid: str | None = None
    connectwise_automate_user_matching_custom_field: str | None = None
    """Published since 2026-01-25."""
    connectwise_company_id: str | None = None
    connectwise_control_asset_type_field: int | None = None
    connectwise_control_client_field: int | None = None
    connectwise_control_guid: str | None = None
    connectwise_control_site_field: int | None = None
    connectwise_instance_type: int | None = None
    connectwise_markbilled: bool | None = None
    connectwise_private_key: str | None = None
    connectwise_public_key: str | None = None
    connectwise_rmm_alert_type: int | None = None
    connectwise_rmm_alert_user: int | None = None
    connectwise_rmm_alert_user_name: str | None = None
    connectwise_rmm_default_asset_type: int | None = None
    connectwise_rmm_default_client: int | None = None
    connectwise_rmm_defaultclient_name: str | None = None
    connectwise_rmm_delete_devices: bool | None = None
    connectwise_rmm_dont_update_asset_type: bool | None = None
    """Published since 2026-01-25."""
    connectwise_rmm_enable_alerting: bool | None = None
    connectwise_rmm_import_entities: str | None = None
    connectwise_rmm_top_level: int | None = None
    connectwise_url: str | None = None
    connectwiseautomatealertlastupdated: dt.datetime | None = None
    connectwisecontrol_allow_webhooks: bool | None = None
    """Published since 2026-01-25."""
    connectwisecontrol_defaultassettype: int | None = None
    connectwisecontrol_delete_devices: bool | None = None
    connectwisecontrol_import_entities_list: list[KeyPair2] | None = None
    connectwisecontrol_sitemappings: list[ExternalLink_List] | None = None
    connectwisecontrol_typemappings: list[XTypeMapping] | None = None
    connectwisecontrolassetdefaultsite: int | None = None
    connectwisecontrolassetdefaultsite_name: str | None = None
    connectwisecontrolimportentities: str | None = None
    connectwisecontroltoplevel: int | None = None
    connectwisemanageclientid: str | None = None
    connectwisermm_asio_authorized: bool | None = None
    """Since build 2.250."""
    connectwisermm_import_entities_list: list[KeyPair2] | None = None
    connectwisermm_sitemappings: list[ExternalLink_List] | None = None
    connectwisermm_typemappings: list[XTypeMapping] | None = None
    connectwisermm_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    contact_fieldmappings_salesforce: list[IntegrationFieldMapping] | None = None
    contact_status_guid: str | None = None
    contact_status_id: int | None = None
    context_aware_redaction_characters: int | None = None
    """Published since 2026-01-25."""
    continuallyappid: str | None = None
    continue_calls_after_logging: bool | None = None
    """Published since 2026-01-25."""
    continueusingrulesafterlogging: bool | None = None
    contract_expiry_status: int | None = None
    """Published since 2026-01-25."""
    contract_rules_match_type: int | None = None
    contract_usage_next_month_percent: float | None = None
    contractapprovalfields: list[RequestTypeField] | None = None
    contractexpirydays: int | None = None
    contractexpirydays2: int | None = None
    contractexpirydays3: int | None = None
    contractexpirytemplate_guid: str | None = None
    contractexpirytemplate_id: int | None = None
    contractexpirytemplate_name: str | None = None
    contractselectionincluderecentrenew: bool | None = None
    control_mode: int | None = None
    """Published since 2026-01-25."""
    conversion_probability_colour1: str | None = None
    conversion_probability_colour2: str | None = None
    conversion_probability_colour3: str | None = None
    conversion_probability_colour4: str | None = None
    converted_currency_force_2dp_unit: bool | None = None
    """Published since 2026-01-25."""
    converted_currency_rounding_behaviour: int | None = None
    cookiemessage: str | None = None
    copy_attachments_area: bool | None = None
    copy_contract_to_child_tasks: bool | None = None
    coralogix_url: str | None = None
    coralogix_uuid: str | None = None
    cors_whitelist_list: list[KeyPair2] | None = None
    costupdatemethod: int | None = None
    create_cab_from_team: bool | None = None
    """Published since 2026-01-25."""
    create_credit_notes_with_negative_price: bool | None = None
    create_so_on_quote_approved: bool | None = None
    createemailactionsviawebapp: bool | None = None
    createnewitemsfromquotes: bool | None = None
    createproratainvoicesautomatically: int | None = None
    createproratanormallines: int | None = None
    createuserifgeneraluser: bool | None = None
    credit_item: int | None = None
    crmshowextradetails: bool | None = None
    crmshowsatisfaction: bool | None = None
    csp_sitemappings: list[AzureADMapping] | None = None
    current_instance_id: int | None = None
    """Published since 2026-01-25."""
    custom_email_variables: list[MessageContentVariable] | None = None
    """Published since 2026-01-25."""
    customers_label: str | None = None
    customise_multiple_portals: bool | None = None
    customise_top_articles: bool | None = None
    """Published since 2026-01-25."""
    darkthemenotedisplay: int | None = None
    database_version: str | None = None
    datadog_tickettype: int | None = None
    datadog_url: str | None = None
    datadog_user: int | None = None
    datadog_user_name: str | None = None
    datepickermodal: bool | None = None
    datto_clientid: str | None = None
    datto_connect_type: int | None = None
    datto_delete_devices: bool | None = None
    datto_fieldmappings: list[IntegrationFieldMapping] | None = None
    datto_remote_url: str | None = None
    """Published since 2026-01-25."""
    datto_sitemappings: list[IntegrationSiteMapping] | None = None
    datto_url: str | None = None
    datto_user_matching_custom_field: str | None = None
    dattoassettype: int | None = None
    dattodefaultassetsite: int | None = None
    dattodefaultassetsite_name: str | None = None
    dattodefaultassettypegroup: int | None = None
    dattodefaultassettypegroup_guid: str | None = None
    dattodefaultcustomer: int | None = None
    dattodefaultcustomer_name: str | None = None
    dattodefaulttoplevel: int | None = None
    dattodefaulttoplevel_name: str | None = None
    dattoimporttype: int | None = None
    dattomatchname: bool | None = None
    dattormm_alert_method: int | None = None
    dattormm_alert_user: int | None = None
    dattormm_alert_user_name: str | None = None
    dattormm_fromaddress: str | None = None
    dattormm_tickettype: int | None = None
    dattormm_tickettype_guid: str | None = None
    dattormm_webhook_ticket_type: int | None = None
    dattositeimporttype: int | None = None
    days_until_anonuser: int | None = None
    dbc_default_company: str | None = None
    dbc_enable_templates: bool | None = None
    """Published since 2026-01-25."""
    dbcdefaulttenantname: str | None = None
    dbconntype: int | None = None
    decimal_separator: int | None = None
    decimalplacesforinvoices: int | None = None
    def_include_manual_prorata_in_roi: int | None = None
    """Published since 2026-01-25."""
    def_inv_manual_pr_immediately: int | None = None
    defaultProblemTypeID: int | None = None
    defaultSiteTimezone: str | None = None
    default_add_all_group_items_quote: bool | None = None
    default_adhoc_shift_length: int | None = None
    """Published since 2026-01-25."""
    default_alert_time: int | None = None
    default_appointment_agent_status: int | None = None
    default_appt_time_taken_to_appt_duration_no_ticket: bool | None = None
    """Published since 2026-01-25."""
    default_appt_to_original_time: bool | None = None
    default_asset_chart_relationships: bool | None = None
    default_asset_view: int | None = None
    default_avalara_tenant: int | None = None
    default_azure_connection_followers: int | None = None
    """Published since 2026-01-25."""
    default_billforrecurringprepayamount: bool | None = None
    """Published since 2026-01-25."""
    default_billing_period: int | None = None
    default_client: int | None = None
    default_client_opps: int | None = None
    default_clientsite_name: str | None = None
    default_clientsite_name_opps: str | None = None
    default_columns_id_assets: int | None = None
    default_columns_id_assets_guid: str | None = None
    default_columns_id_clients: int | None = None
    default_columns_id_clients_guid: str | None = None
    default_columns_id_contracts: int | None = None
    default_columns_id_contracts_guid: str | None = None
    default_columns_id_invoicelines: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_invoices: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_opps: int | None = None
    default_columns_id_opps_guid: str | None = None
    default_columns_id_polines: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_pos: int | None = None
    default_columns_id_pos_guid: str | None = None
    default_columns_id_quotelines: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_quotes: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_rinvoicelines: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_rinvoices: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_sites: int | None = None
    default_columns_id_sites_guid: str | None = None
    default_columns_id_solines: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_sos: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_supplier: int | None = None
    default_columns_id_supplier_contracts: int | None = None
    default_columns_id_supplier_contracts_guid: str | None = None
    default_columns_id_supplier_guid: str | None = None
    default_columns_id_tickets: int | None = None
    default_columns_id_tickets_guid: str | None = None
    default_columns_id_users: int | None = None
    default_columns_id_users_guid: str | None = None
    default_consigned_asset_status: int | None = None
    default_contract_next_call_date_days: int | None = None
    """Published since 2026-01-25."""
    default_contract_tax_code: int | None = None
    default_contract_unlimited: bool | None = None
    """Published since 2026-01-25."""
    default_customer_relationship: int | None = None
    """Published since 2026-01-25."""
    default_editor_font_family: int | None = None
    """Published since 2026-01-25."""
    default_estimate: float | None = None
    default_expand_item_catalogue: bool | None = None
    default_expand_rows: bool | None = None
    default_filter_id_opps: int | None = None
    default_filter_id_opps_guid: str | None = None
    default_filter_id_tickets: int | None = None
    default_filter_id_tickets_guid: str | None = None
    default_filter_onhold_tickets: int | None = None
    default_filter_open_tickets: int | None = None
    default_for_action_reviewed: bool | None = None
    default_forethought_widget: int | None = None
    """Published since 2026-01-25."""
    default_fortnox_tenant: int | None = None
    default_halo_tab_pref: int | None = None
    """Published since 2026-01-25."""
    default_hide_inactive_recurring_invoice: bool | None = None
    """Published since 2026-01-25."""
    default_intacct_save_location: str | None = None
    default_integration_bills_item: int | None = None
    """Published since 2026-01-25."""
    default_integration_bills_item_name: str | None = None
    """Published since 2026-01-25."""
    default_integration_item: int | None = None
    """Published since 2026-01-25."""
    default_integration_item_name: str | None = None
    """Published since 2026-01-25."""
    default_integration_order_item: int | None = None
    """Published since 2026-01-25."""
    default_integration_order_item_name: str | None = None
    """Published since 2026-01-25."""
    default_item_tax_code: int | None = None
    default_item_view: int | None = None
    default_itemgroups_hideitems: bool | None = None
    default_jira_connection: int | None = None
    default_list_assets_guid: str | None = None
    default_mailbox_credential_id: int | None = None
    """Published since 2026-01-25."""
    default_mailbox_for_reports: int | None = None
    """Published since 2026-01-25."""
    default_mailbox_id: int | None = None
    default_mailbox_instance_id: int | None = None
    """Published since 2026-01-25."""
    default_mailbox_name: str | None = None
    default_mailbox_type: int | None = None
    """Published since 2026-01-25."""
    default_meter_pricing_method: int | None = None
    default_meter_tiers: list[InvoiceDetailMeterTiers] | None = None
    default_newtabpref: int | None = None
    """Published since 2026-01-25."""
    default_online_report_group: int | None = None
    default_opp_tickettype_guid: str | None = None
    default_opp_tickettype_id: int | None = None
    default_phone_pref: int | None = None
    default_pipeline_stage: int | None = None
    default_po_ticket_approval: int | None = None
    default_prepay_lines: str | None = None
    default_prepay_tax_code: int | None = None
    default_quote_accepted_status: int | None = None
    default_quote_rejected_status: int | None = None
    default_quote_revised_status: int | None = None
    default_quote_sent_status: int | None = None
    default_quote_status: int | None = None
    default_quote_ticket_approval: int | None = None
    default_quoter_country_iso: str | None = None
    default_quoter_region_iso: str | None = None
    default_salesforce_user: int | None = None
    default_salesforce_username: str | None = None
    default_salesorder_status: int | None = None
    default_sentinel_classification: str | None = None
    default_sentinel_classification_reason: str | None = None
    default_sentinel_priority: str | None = None
    default_sentinel_ticket_type: int | None = None
    default_sentinel_ticket_type_guid: str | None = None
    default_service_tax_code: int | None = None
    default_show_inactive_assets_on_site: bool | None = None
    default_showagentusers: bool | None = None
    default_showdefaultsite: bool | None = None
    default_showgeneralusers: bool | None = None
    default_showinternalcustomers: bool | None = None
    default_showmenu: bool | None = None
    default_site: int | None = None
    default_site_details_layout: int | None = None
    default_site_opps: int | None = None
    default_site_sla: int | None = None
    default_ticket_preview_mode: int | None = None
    """Published since 2026-01-25."""
    default_tickettype_guid: str | None = None
    default_tickettype_id: int | None = None
    default_tree_display_mode: int | None = None
    """Published since 2026-01-25."""
    default_use_linked_subscription_cost: bool | None = None
    default_use_linked_subscription_price: bool | None = None
    default_use_rpi_increase: bool | None = None
    default_user_role: int | None = None
    default_user_role_guid: str | None = None
    default_user_role_name: str | None = None
    default_user_web_access_level: int | None = None
    """Published since 2026-01-25."""
    default_usercontacted: bool | None = None
    default_view_assets_selectedid: int | None = None
    default_view_customers_selectedid: int | None = None
    default_view_opps: str | None = None
    default_view_opps_selected_guid: str | None = None
    default_view_opps_selectedid: int | None = None
    default_view_suppliers_selectedid: int | None = None
    default_view_tickets: str | None = None
    default_view_tickets_selected_guid: str | None = None
    default_view_tickets_selectedid: int | None = None
    default_view_users_selectedid: int | None = None
    defaultadobeactenant: int | None = None
    defaultaideployment: str | None = None
    defaultappointmentbody: str | None = None
    defaultassetstatus: int | None = None
    defaultbulkdevicepdftemplate: int | None = None
    defaultclientdetailslayout: int | None = None
    defaultconsigmentuser: int | None = None
    defaultconsignmentpdftemplate: int | None = None
    defaultcontractdetailslayout: int | None = None
    defaultcontractenddatetype: int | None = None
    defaultcostperweight: float | None = None
    defaultcurrency: str | None = None
    defaultcurrencycode: int | None = None
    defaultcustomerpurchasestax: int | None = None
    defaultcustomersalestax: int | None = None
    defaultdevicepdftemplate: int | None = None
    defaultfornewopportunityuser: int | None = None
    defaultincludegroupeditemprice: bool | None = None
    defaultincludegroupeditemqty: bool | None = None
    defaultincludegrouppriceandqty: bool | None = None
    defaultinvoicedatetotoday: bool | None = None
    defaultischangeapprover: bool | None = None
    defaultischargeable: bool | None = None
    defaultlanguage: int | None = None
    defaultmovestockbinlocation: int | None = None
    defaultmovestocklocation: int | None = None
    defaultnavscreenlayout: int | None = None
    defaultnumberofdaysbetweenkbreviews: int | None = None
    defaultpdftemplatebill: int | None = None
    defaultpdftemplatecontract: int | None = None
    defaultpdftemplatecredit: int | None = None
    defaultpdftemplatefault: int | None = None
    defaultpdftemplateinvoice: int | None = None
    defaultpdftemplateinvoiceorders: int | None = None
    defaultpdftemplateinvoicerecurring: int | None = None
    defaultpdftemplateinvoicetickets: int | None = None
    defaultpdftemplatekb: int | None = None
    defaultpdftemplatepo: int | None = None
    defaultpdftemplatequote: int | None = None
    defaultpdftemplatereport: int | None = None
    defaultpdftemplateso: int | None = None
    defaultquicktimemethod: str | None = None
    defaultremotesessionuserid: int | None = None
    defaultstockbinlocation: int | None = None
    defaultstocklocation: int | None = None
    defaultteamsmsg: str | None = None
    defaultuserdetailslayout: int | None = None
    deferred_revenue_client: int | None = None
    deferred_revenue_client_name: str | None = None
    deferred_revenue_code: str | None = None
    delete_forever_after_time: bool | None = None
    """Published since 2026-01-25."""
    delete_forever_after_x_days: int | None = None
    """Published since 2026-01-25."""
    deleteforever: bool | None = None
    deleterowconfirmation: bool | None = None
    deliver_po_to_agent_organisation: bool | None = None
    """Published since 2026-01-25."""
    delivertouser: bool | None = None
    delivery_default: int | None = None
    detailsscreendisplaytype: int | None = None
    device42_customermappings: list[IntegrationFieldMapping] | None = None
    device42_devicemappings: list[IntegrationFieldMapping] | None = None
    device42_sitemappings: list[IntegrationSiteMapping] | None = None
    device42_toplevel: int | None = None
    device42_typemappings: list[XTypeMapping] | None = None
    device42_url: str | None = None
    device42_username: str | None = None
    device42defaultsite: int | None = None
    device42defaultsite_name: str | None = None
    device42defaulttype: int | None = None
    device42defaulttype_guid: str | None = None
    device42preventdeviceimport: bool | None = None
    device_guids: list[str] | None = None
    device_tenantids: list[int] | None = None
    device_tenantids_strings: list[str] | None = None
    dickerdata_client_mappings: list[ExternalLink_List] | None = None
    dickerdata_import_entities: str | None = None
    dickerdata_import_entities_list: list[KeyPair2] | None = None
    dickerdata_top_level: int | None = None
    dickerdata_top_level_name: str | None = None
    dickerdata_update_addresses: bool | None = None
    dickerdata_url: str | None = None
    disableStartTargetDateTimeAdjustements: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    disable_anon_reports: bool | None = None
    """Published since 2026-01-25."""
    disable_async_search: bool | None = None
    """Published since 2026-01-25."""
    disable_daily_deletes: bool | None = None
    """Published since 2026-01-25."""
    disable_edit_kb_fields: bool | None = None
    disable_fieldgroup_collapse: bool | None = None
    """Published since 2026-01-25."""
    disable_start_target_datetime_adjustements: bool | None = None
    """Published since 2026-01-25."""
    disable_tracked_editing: bool | None = None
    """Published since 2026-01-25."""
    disablebusinesscentralautosync: bool | None = None
    disablehalologinwithssoautoredirect: bool | None = None
    disablereplytome: bool | None = None
    discount_calculation_method: int | None = None
    """Published since 2026-01-25."""
    display_extra_options_on_quick_time: bool | None = None
    display_long_description_on_invoice: bool | None = None
    display_long_description_on_recurring_invoice: bool | None = None
    """Published since 2026-01-25."""
    display_override_billing_currency: bool | None = None
    """Published since 2026-01-25."""
    display_ticket_workflow_on_quote: bool | None = None
    display_user_on_asset_list: bool | None = None
    displaycategorynoteondetailscreen: bool | None = None
    displayextraquicktimefields: bool | None = None
    distributionlists_activityinuserfeed: bool | None = None
    distributionlists_createusers: bool | None = None
    distributionlists_defaultsite: int | None = None
    distributionlists_defaultsite_name: str | None = None
    document_view_type: int | None = None
    domain_user_count: int | None = None
    domotz_agentfieldmappings: list[IntegrationFieldMapping] | None = None
    domotz_default_agentdevicetype: int | None = None
    domotz_default_agentdevicetype_guid: str | None = None
    domotz_default_agentsite: int | None = None
    domotz_default_agentsite_name: str | None = None
    domotz_default_devicesite: int | None = None
    domotz_default_devicesite_name: str | None = None
    domotz_default_devicetype: int | None = None
    domotz_default_devicetype_guid: str | None = None
    domotz_delete_devices: bool | None = None
    domotz_devicefieldmappings: list[IntegrationFieldMapping] | None = None
    domotz_devicetypemappings: list[XTypeMapping] | None = None
    domotz_dont_update_site: bool | None = None
    domotz_sitemappings: list[IntegrationSiteMapping] | None = None
    domotz_url: str | None = None
    donotalloweditingpostedinvoices: bool | None = None
    donotalloweditingpostedinvoicesfreq: float | None = None
    donotcreateuser: bool | None = None
    donotsendfolloweremails: bool | None = None
    donotshowwarrantyexpiration: bool | None = None
    donotusedynamiclistsforresponse: bool | None = None
    dont_load_balance_new_if_backlog: bool | None = None
    """Published since 2026-01-25."""
    dont_set_list_colour_on_portal: bool | None = None
    dont_show_empty_stock_locations_on_consign: bool | None = None
    dont_show_zero_charge_rate_ready_for_invoice: bool | None = None
    dont_use_cwticketfilter: bool | None = None
    dont_use_vendorflag: bool | None = None
    donteditemail: bool | None = None
    dontsendacktononsitedomain: bool | None = None
    dontshowclosurestatus: bool | None = None
    donttrackleavesite: bool | None = None
    dosearchonaddress: bool | None = None
    downpayment_item: int | None = None
    """Published since 2026-01-25."""
    dudir: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    due_date_type: int | None = None
    dynamicscrm_accountfilter: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_appid: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_authorized: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_customtable_mappings: list[Dynamics365CRMFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_domain: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_fieldmappings: list[IntegrationFieldMapping] | None = None
    dynamicscrm_redirect: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_sitenamefilter: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_tokenexpiry: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_url: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrm_userfilter: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrmdefaultsite: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    dynamicscrmdefaultsite_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    ecommerceshowordersarea: bool | None = None
    email_end_tag: str | None = None
    email_list_for_payments: str | None = None
    email_start_tag: str | None = None
    email_template_for_pending_closure: int | None = None
    emailmustmatchrule: bool | None = None
    emailsendervalidation: int | None = None
    emailsizelimitmb: int | None = None
    embeddingaideployment: str | None = None
    embeddings_use_trial_data: bool | None = None
    enable_ad_hoc_shift: bool | None = None
    """Published since 2026-01-25."""
    enable_agent_cost_table: bool | None = None
    """Published since 2026-01-25."""
    enable_agent_status_change_logging: bool | None = None
    """Published since 2026-01-25."""
    enable_agent_status_permission: bool | None = None
    enable_agent_ticket_merge_permission: bool | None = None
    """Published since 2026-01-25."""
    enable_agentbooking_timezones: bool | None = None
    """Published since 2026-01-25."""
    enable_ai_article_suggestions: bool | None = None
    enable_ai_conversation_summary: bool | None = None
    enable_ai_duplicate_article_prevention: bool | None = None
    """Published since 2026-01-25."""
    enable_ai_kb_articles: bool | None = None
    enable_ai_report_analysis: bool | None = None
    """Published since 2026-01-25."""
    enable_ai_search_default: bool | None = None
    """Published since 2026-01-25."""
    enable_auto_anonuser: bool | None = None
    enable_azureopenai_client_profiling: bool | None = None
    """Published since 2026-01-25."""
    enable_azureopenai_emotion_detection: bool | None = None
    enable_azureopenai_insights: bool | None = None
    enable_canned_text_favourites: bool | None = None
    """Published since 2026-01-25."""
    enable_check_ticket_details: bool | None = None
    enable_ci_environments: bool | None = None
    """Published since 2026-01-25."""
    enable_clear_nable_rmm_alert_check: bool | None = None
    enable_clock_in_out: bool | None = None
    """Published since 2026-01-25."""
    enable_cmdb_service_link: bool | None = None
    enable_comparative_quoting: bool | None = None
    enable_config_sprints: bool | None = None
    """Published since 2026-01-25."""
    enable_contract_calculated_cost: bool | None = None
    enable_contract_rollover: bool | None = None
    enable_deferred_revenue: bool | None = None
    enable_document_previewer: bool | None = None
    enable_downpayment_invoices: bool | None = None
    """Published since 2026-01-25."""
    enable_expense_reviews: bool | None = None
    """Published since 2026-01-25."""
    enable_full_text_search_opening_action: bool | None = None
    """Published since 2026-01-25."""
    enable_idle_session_timeout_concurrent_lic: bool | None = None
    enable_idle_session_timeout_named_lic: bool | None = None
    enable_image_popout: bool | None = None
    enable_legacy_dbc_integration: bool | None = None
    enable_mailbox_config_change_tracking: bool | None = None
    """Published since 2026-01-25."""
    enable_maintenance_windows: bool | None = None
    """Published since 2026-01-25."""
    enable_mcp: bool | None = None
    """Published since 2026-01-25."""
    enable_mcp_logging: bool | None = None
    """Published since 2026-01-25."""
    enable_new_field_data_storage_method: bool | None = None
    """Published since 2026-01-25."""
    enable_openai_client_profiling: bool | None = None
    """Published since 2026-01-25."""
    enable_openai_emotion_detection: bool | None = None
    enable_openai_insights: bool | None = None
    enable_project_closure_confirmation: bool | None = None
    """Published since 2026-01-25."""
    enable_purchase_currency: bool | None = None
    enable_quote_line_imports: bool | None = None
    """Published since 2026-01-25."""
    enable_recurring_invoice_approvals: bool | None = None
    """Published since 2026-01-25."""
    enable_risk_scoring: bool | None = None
    """Published since 2026-01-25."""
    enable_secure_password_link: bool | None = None
    """Published since 2026-01-25."""
    enable_secure_password_link_attempts: int | None = None
    """Published since 2026-01-25."""
    enable_so_completion_ticks: bool | None = None
    """Published since 2026-01-25."""
    enable_style_profiles: bool | None = None
    """Published since 2026-01-25."""
    enable_suggestions_on_call: bool | None = None
    enable_teamsshifts: bool | None = None
    enable_ticket_volume_tracking: bool | None = None
    """Published since 2026-01-25."""
    enable_user_password_expiry: bool | None = None
    """Published since 2026-01-25."""
    enable_widget_pop: bool | None = None
    """Published since 2026-01-25."""
    enable_xml_generation_warnings: bool | None = None
    enableagentbooking: bool | None = None
    enableagentcheckins: bool | None = None
    enableagentreactions: bool | None = None
    enableapprovalsigning: bool | None = None
    enablearticlesuggestionsoneup: bool | None = None
    enableautostripepayment: bool | None = None
    enableazuresinglesignon: bool | None = None
    enablebusinesscentralsync: bool | None = None
    enableclientsideuploads: bool | None = None
    enablecollisiondetection: bool | None = None
    enablecollisiondetection_billing: bool | None = None
    """Published since 2026-01-25."""
    enableconfigchangetracking: bool | None = None
    enablecontinuum: bool | None = None
    enableemailthreading: bool | None = None
    enablefacebook: bool | None = None
    enablefilescanning: bool | None = None
    enablefulltextsearch: bool | None = None
    enablefulltextsearchactions: bool | None = None
    enablegooglesso: bool | None = None
    enablehalonews: bool | None = None
    enablehalostripe: bool | None = None
    enablehalostripewebhooks: bool | None = None
    enablehighcontrastportal: bool | None = None
    enableinternalreply: bool | None = None
    enableinternalticketconversations: bool | None = None
    enableinvoiceapprovals: bool | None = None
    enableitemurl: bool | None = None
    enablekbarticleversioning: bool | None = None
    enablekbdrafts: bool | None = None
    enablekbdraftsnews: bool | None = None
    enablekbfulltextsearch: bool | None = None
    enablekbmatching: bool | None = None
    enablekbmatchingforallitiltypes: bool | None = None
    enablekbreview: bool | None = None
    enablementions: bool | None = None
    enablementionscrm: bool | None = None
    enablemultientitysearch: bool | None = None
    enablemultilanguage: bool | None = None
    enablemyreports: bool | None = None
    enablemyscheduledreports: bool | None = None
    enablenetworkconnectioncheck: bool | None = None
    enablenewsarticles: bool | None = None
    enableoktasinglesignon: bool | None = None
    enableonlinepresence: bool | None = None
    enableoppteamscall: bool | None = None
    enablepasswordfieldaudit: bool | None = None
    enableperperiodexpirycalculation: bool | None = None
    enablepoapprovals: bool | None = None
    enableportalgdprscreen: bool | None = None
    enablepowershell: bool | None = None
    enableprojecttreeview: bool | None = None
    enableqbosync: bool | None = None
    enablequalificationmatching: bool | None = None
    enablequickclose: bool | None = None
    enablequoteapprovals: bool | None = None
    enableroadmap: bool | None = None
    enablesap: bool | None = None
    enableshifts: bool | None = None
    enableslareminders: bool | None = None
    enablestockbins: bool | None = None
    enableteammentions: bool | None = None
    enableteamscall: bool | None = None
    enableteamsmsg: bool | None = None
    enabletemplatesuggestions: bool | None = None
    enableticketcaching: bool | None = None
    enabletsapprovals: bool | None = None
    enableuserclosureconf: bool | None = None
    enablezoomcall: bool | None = None
    encthumbprint: str | None = None
    end_user_display_attribute1: int | None = None
    """Published since 2026-01-25."""
    end_user_display_attribute2: int | None = None
    """Published since 2026-01-25."""
    enduserchange_confirmation: bool | None = None
    endusersclose: int | None = None
    enforce_minimum_signature_length: bool | None = None
    """Published since 2026-01-25."""
    enforce_unique_user_email_address: bool | None = None
    """Published since 2026-01-25."""
    enhancedAnnouncement: bool | None = None
    entra_domain_owner_verification: bool | None = None
    """Published since 2026-01-25."""
    error_notification_min_severity_level: int | None = None
    etilize_advanced_search: bool | None = None
    """Published since 2026-01-25."""
    etilize_item_group: int | None = None
    etilize_item_mappings: list[ExternalLink_List] | None = None
    etilizecatalog: str | None = None
    etilizelocale: str | None = None
    etilizeurl: str | None = None
    eupallowsiteselection: bool | None = None
    ews_exchange_server_version: int | None = None
    """Published since 2026-01-25."""
    ewsserverversion: str | None = None
    exact_default_invoice_status: int | None = None
    exactdefaultdivision: int | None = None
    exapptbody: str | None = None
    exapptlocation: str | None = None
    exapptsubject: str | None = None
    exchange_agent_subscriptions: list[UnameEventSubscription] | None = None
    exchange_application_id: str | None = None
    exchange_appointment_sync_end_date: int | None = None
    exchange_authorized: bool | None = None
    exchange_azure_authority: int | None = None
    exchange_calendar_webhook_import_type: int | None = None
    exchange_calendar_webhooks: bool | None = None
    exchange_connected_user: str | None = None
    exchange_connection_type: int | None = None
    exchange_disable_integrator_delete: bool | None = None
    exchange_import_type: int | None = None
    exchange_no_mutable_ids: bool | None = None
    exchange_organizer_override: str | None = None
    exchange_redirect: str | None = None
    exchange_start_date: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    exchange_tenant_id: str | None = None
    exchange_token_expiry: dt.datetime | None = None
    exchange_use_immutable_ids: bool | None = None
    exchangeapptsprivate: bool | None = None
    exclude_apionly_informownertech: bool | None = None
    exclude_nonticket_app_todo: bool | None = None
    exclude_revised_quotes_from_scan: bool | None = None
    """Published since 2026-01-25."""
    exclude_service_users_in_assigned_license_billing: bool | None = None
    """Published since 2026-01-25."""
    expand_crm_note_automatically: bool | None = None
    """Published since 2026-01-25."""
    expandtimelineitemtofillblock: bool | None = None
    export_module: int | None = None
    extra_invoice_description: str | None = None
    """Published since 2026-01-25."""
    faqtreeview: bool | None = None
    feedback1high: int | None = None
    feedback1low: int | None = None
    feedback2high: int | None = None
    feedback2low: int | None = None
    feedback3high: int | None = None
    feedback3low: int | None = None
    feedback4high: int | None = None
    feedback4low: int | None = None
    feedback_comment_mandatory: bool | None = None
    feedback_tickettype_guid: str | None = None
    feedback_tickettype_id: int | None = None
    feedbackhigh: int | None = None
    feedbacklow: int | None = None
    feedbackrecordtype: int | None = None
    file_loc: str | None = None
    firstroadmapcolumn: str | None = None
    fixedassettype: int | None = None
    fixedassettype_guid: str | None = None
    floating_contact_site: int | None = None
    floating_contact_site_name: str | None = None
    folder_access_control_enabled: bool | None = None
    """Published since 2026-01-25."""
    folder_access_control_type_read: int | None = None
    """Published since 2026-01-25."""
    follow_sla_hold_procedure_for_excluded_tickets: bool | None = None
    follower_display_attribute1: int | None = None
    """Published since 2026-01-25."""
    follower_display_attribute2: int | None = None
    """Published since 2026-01-25."""
    followers_scope: int | None = None
    followup_appointment_subject: bool | None = None
    force_accounts_id: bool | None = None
    force_agent_2fa: bool | None = None
    force_login_if_no_kb_access: bool | None = None
    """Published since 2026-01-25."""
    force_user_2fa: bool | None = None
    forcestrongpasswords: bool | None = None
    forethought_configuration: ForethoughtDetails | None = None
    """Published since 2026-01-25."""
    forwardagentfollower: bool | None = None
    forwardinboundupdates: bool | None = None
    freshdesk_action_agentid_field: int | None = None
    """Published since 2026-01-25."""
    freshdesk_action_userid_field: int | None = None
    freshdesk_cannedresponse_field_mappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    freshdesk_company_field_mappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    freshdesk_email_tag_matching: bool | None = None
    """Published since 2026-01-25."""
    freshdesk_field_mappings: list[IntegrationFieldMapping] | None = None
    freshdesk_integrator_single_batch: bool | None = None
    """Published since 2026-01-25."""
    freshdesk_matchusername: bool | None = None
    freshdesk_priority_mappings: list[IntegrationFieldMapping] | None = None
    freshdesk_status_mappings: list[IntegrationFieldMapping] | None = None
    freshdesk_statusfilter: str | None = None
    freshdesk_statusfilter_list: list[KeyPair2] | None = None
    freshdesk_team_mappings: list[IntegrationFieldMapping] | None = None
    freshdesk_ticket_id_matching_field: int | None = None
    """Published since 2026-01-25."""
    freshdesk_ticket_summary_field: int | None = None
    """Published since 2026-01-25."""
    freshdesk_tickettype_mapping_field: str | None = None
    """Published since 2026-01-25."""
    freshdesk_tickettype_mappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    freshdesk_url: str | None = None
    fwd_replies_are_private: bool | None = None
    """Published since 2026-01-25."""
    g2aremote_authorized: bool | None = None
    g2aremote_client_id: str | None = None
    g2aremote_redirect: str | None = None
    g2aremote_refresh_token: str | None = None
    g2aremote_token_expiry: dt.datetime | None = None
    gbitdir: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    gc_client_id: str | None = None
    generalusername: str | None = None
    generate_ai_article_summary: bool | None = None
    """Published since 2026-01-25."""
    generate_id_per_invoice_type: bool | None = None
    generic_portal_who_override: str | None = None
    """Published since 2026-01-25."""
    get_first_freshdesk_attachments: bool | None = None
    """Published since 2026-01-25."""
    gfi_url: str | None = None
    gfiservertype: int | None = None
    gfiservertype_guid: str | None = None
    gfiwstype: int | None = None
    gfiwstype_guid: str | None = None
    giacom_api_version: int | None = None
    """Published since 2026-01-25."""
    giacom_client_mappings: list[ExternalLink_List] | None = None
    giacom_import_entities: str | None = None
    giacom_import_entities_list: list[KeyPair2] | None = None
    giacom_top_level: int | None = None
    giacom_top_level_name: str | None = None
    giacom_use_new_endpoint: int | None = None
    giacomdeletelicences: bool | None = None
    globalaccountsbccemailaddress: str | None = None
    gocardless_companyname_matching: bool | None = None
    gocardless_defaultsite: int | None = None
    gocardless_defaultsite_name: str | None = None
    gocardless_use_sandbox: bool | None = None
    gocardless_userfieldmappings: list[IntegrationFieldMapping] | None = None
    gointegrator_clientid: str | None = None
    gointegrator_id: str | None = None
    google_analytics_measurement_id: str | None = None
    google_application: str | None = None
    google_cal_method: int | None = None
    google_calendar_authorized: bool | None = None
    google_code: str | None = None
    google_import_type: int | None = None
    google_questiondefaultusersite: int | None = None
    google_questiondefaultusersite_name: str | None = None
    google_questionstatusafterupdate: int | None = None
    google_questiontickettype: int | None = None
    google_redirect: str | None = None
    google_require_email_verification: bool | None = None
    """Published since 2026-01-25."""
    google_reviewdefaultusersite: int | None = None
    google_reviewdefaultusersite_name: str | None = None
    google_reviewstatusafterupdate: int | None = None
    google_reviewthreshold: int | None = None
    google_reviewtickettype: int | None = None
    google_single_logout: bool | None = None
    googlecalendaraccount: str | None = None
    googlecalendartokenexpiry: dt.datetime | None = None
    googlenewmethod: bool | None = None
    googleportalloginappname: str | None = None
    googlessoautoredirect: bool | None = None
    googlessotype: int | None = None
    googleworkplace_agentmappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplace_cabmappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplace_rolemappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplace_sitemappings: list[GoogleWorkplaceMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplace_usermappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplaceaccount: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplaceagentmatchingfields: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplaceimporttype: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplacelicensedroles: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplacemanagelicenses: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplacereseller: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkplaceusermatchingfields: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    googleworkspacenamedroles: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    gotoresolve_client_id: str | None = None
    graph_host: str | None = None
    group_service_status: bool | None = None
    group_ticket_po_creation: bool | None = None
    groupallinvoicetypes: bool | None = None
    guid: str | None = None
    gw_agent_matching_list: list[KeyPair2] | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_asset_scopes: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_assettype_choice: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_authorized: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_client_id: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_default_devicetype: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_dont_create_new_devices: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_dont_update_sites: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_licensed_roles_list: list[KeyPair] | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_mappings_new_user: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_mobile_scopes: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_mobile_site_matching: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_named_roles_list: list[KeyPair] | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_redirect: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_scopes: list[str] | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_token_expiry: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_url: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_user_matching_list: list[KeyPair2] | None = None
    """Not published since 2026-01-25; older ones have it."""
    gw_userrolemappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    halo_priority_mappings: list[IntegrationFieldMapping] | None = None
    halo_status_mappings: list[IntegrationFieldMapping] | None = None
    haloassetdiscovery_instance_type: int | None = None
    halointegrator_addigy: bool | None = None
    halointegrator_addigy_lasterror: str | None = None
    halointegrator_addigy_lastsync: dt.datetime | None = None
    halointegrator_adobecommerce: bool | None = None
    halointegrator_adobecommerce_lasterror: str | None = None
    halointegrator_adobecommerce_lastsync: dt.datetime | None = None
    halointegrator_also: bool | None = None
    halointegrator_also_lasterror: str | None = None
    halointegrator_also_lastsync: dt.datetime | None = None
    halointegrator_amazonseller: bool | None = None
    halointegrator_amazonseller_lasterror: str | None = None
    halointegrator_amazonseller_lastsync: dt.datetime | None = None
    halointegrator_arrowsphere: bool | None = None
    halointegrator_arrowsphere_lasterror: str | None = None
    halointegrator_arrowsphere_lastsync: dt.datetime | None = None
    halointegrator_atera: bool | None = None
    halointegrator_atera_lasterror: str | None = None
    halointegrator_atera_lastsync: dt.datetime | None = None
    halointegrator_automate: bool | None = None
    halointegrator_automate_lasterror: str | None = None
    halointegrator_automate_lastsync: dt.datetime | None = None
    halointegrator_auvik: bool | None = None
    halointegrator_auvik_lasterror: str | None = None
    halointegrator_auvik_lastsync: dt.datetime | None = None
    halointegrator_backupradar: bool | None = None
    halointegrator_backupradar_lasterror: str | None = None
    halointegrator_backupradar_lastsync: dt.datetime | None = None
    halointegrator_barracuda: bool | None = None
    halointegrator_barracuda_lasterror: str | None = None
    halointegrator_barracuda_lastsync: dt.datetime | None = None
    halointegrator_connectwisecontrol: bool | None = None
    halointegrator_connectwisecontrol_lasterror: str | None = None
    halointegrator_connectwisecontrol_lastsync: dt.datetime | None = None
    halointegrator_connectwisermm: bool | None = None
    halointegrator_connectwisermm_lasterror: str | None = None
    halointegrator_connectwisermm_lastsync: dt.datetime | None = None
    halointegrator_datto: bool | None = None
    halointegrator_datto_lasterror: str | None = None
    halointegrator_datto_lastsync: dt.datetime | None = None
    halointegrator_dickerdata: bool | None = None
    halointegrator_dickerdata_lasterror: str | None = None
    halointegrator_dickerdata_lastsync: dt.datetime | None = None
    halointegrator_domotz: bool | None = None
    halointegrator_domotz_lasterror: str | None = None
    halointegrator_domotz_lastsync: dt.datetime | None = None
    halointegrator_dynamics365crm: bool | None = None
    halointegrator_dynamics365crm_lasterror: str | None = None
    halointegrator_dynamics365crm_lastsync: dt.datetime | None = None
    halointegrator_exchange: bool | None = None
    halointegrator_exchange_lasterror: str | None = None
    halointegrator_exchange_lastsync: dt.datetime | None = None
    halointegrator_freshdesk: bool | None = None
    """Published since 2026-01-25."""
    halointegrator_freshdesk_lasterror: str | None = None
    """Published since 2026-01-25."""
    halointegrator_freshdesk_lastsync: dt.datetime | None = None
    """Published since 2026-01-25."""
    halointegrator_freshdesk_lastupdatefrom: dt.datetime | None = None
    """Published since 2026-01-25."""
    halointegrator_g2aremote: bool | None = None
    halointegrator_g2aremote_lasterror: str | None = None
    halointegrator_g2aremote_lastsync: dt.datetime | None = None
    halointegrator_giacom: bool | None = None
    halointegrator_giacom_lasterror: str | None = None
    halointegrator_giacom_lastsync: dt.datetime | None = None
    halointegrator_gocardless: bool | None = None
    halointegrator_gocardless_lasterror: str | None = None
    halointegrator_gocardless_lastsync: dt.datetime | None = None
    halointegrator_googlebusiness: bool | None = None
    halointegrator_googlebusiness_lasterror: str | None = None
    halointegrator_googlebusiness_lastsync: dt.datetime | None = None
    halointegrator_googlecalendars: bool | None = None
    halointegrator_googlecalendars_lasterror: str | None = None
    halointegrator_googlecalendars_lastsync: dt.datetime | None = None
    halointegrator_googleworkplace: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    halointegrator_googleworkplace_lasterror: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    halointegrator_googleworkplace_lastsync: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    halointegrator_haloassetdiscovery: bool | None = None
    halointegrator_haloassetdiscovery_lasterror: str | None = None
    halointegrator_haloassetdiscovery_lastsync: dt.datetime | None = None
    halointegrator_hubspot: bool | None = None
    halointegrator_hubspot_lasterror: str | None = None
    halointegrator_hubspot_lastsync: dt.datetime | None = None
    halointegrator_icinga: bool | None = None
    halointegrator_icinga_lasterror: str | None = None
    halointegrator_icinga_lastsync: dt.datetime | None = None
    halointegrator_ingram_micro: bool | None = None
    halointegrator_ingram_micro_lasterror: str | None = None
    halointegrator_ingram_micro_lastsync: dt.datetime | None = None
    halointegrator_integrations: list[KeyPair2] | None = None
    halointegrator_inty: bool | None = None
    halointegrator_inty_lasterror: str | None = None
    halointegrator_inty_lastsync: dt.datetime | None = None
    halointegrator_itglue: bool | None = None
    halointegrator_itglue_lasterror: str | None = None
    halointegrator_itglue_lastsync: dt.datetime | None = None
    halointegrator_jamf: bool | None = None
    halointegrator_jamf_lasterror: str | None = None
    halointegrator_jamf_lastsync: dt.datetime | None = None
    halointegrator_kaseya: bool | None = None
    halointegrator_kaseya_lasterror: str | None = None
    halointegrator_kaseya_lastsync: dt.datetime | None = None
    halointegrator_lansweeper: bool | None = None
    halointegrator_lansweeper_lasterror: str | None = None
    halointegrator_lansweeper_lastsync: dt.datetime | None = None
    halointegrator_liongard: bool | None = None
    halointegrator_liongard_lasterror: str | None = None
    halointegrator_liongard_lastsync: dt.datetime | None = None
    halointegrator_logicmonitor: bool | None = None
    halointegrator_logicmonitor_lasterror: str | None = None
    halointegrator_logicmonitor_lastsync: dt.datetime | None = None
    halointegrator_mailchimp: bool | None = None
    halointegrator_mailchimp_lasterror: str | None = None
    halointegrator_mailchimp_lastsync: dt.datetime | None = None
    halointegrator_mattermost: bool | None = None
    halointegrator_mattermost_lasterror: str | None = None
    halointegrator_mattermost_lastsync: dt.datetime | None = None
    halointegrator_meraki: bool | None = None
    halointegrator_meraki_lasterror: str | None = None
    halointegrator_meraki_lastsync: dt.datetime | None = None
    halointegrator_microsoftteams: bool | None = None
    halointegrator_microsoftteams_lasterror: str | None = None
    halointegrator_microsoftteams_lastsync: dt.datetime | None = None
    halointegrator_ncentral: bool | None = None
    halointegrator_ncentral_lasterror: str | None = None
    halointegrator_ncentral_lastsync: dt.datetime | None = None
    halointegrator_newrelic: bool | None = None
    halointegrator_newrelic_lasterror: str | None = None
    halointegrator_newrelic_lastsync: dt.datetime | None = None
    halointegrator_ninjarmm: bool | None = None
    halointegrator_ninjarmm_lasterror: str | None = None
    halointegrator_ninjarmm_lastsync: dt.datetime | None = None
    halointegrator_okta: bool | None = None
    halointegrator_okta_lasterror: str | None = None
    halointegrator_okta_lastsync: dt.datetime | None = None
    halointegrator_oracle: bool | None = None
    halointegrator_oracle_lasterror: str | None = None
    halointegrator_oracle_lastsync: dt.datetime | None = None
    halointegrator_orion: bool | None = None
    halointegrator_orion_lasterror: str | None = None
    halointegrator_orion_lastsync: dt.datetime | None = None
    halointegrator_passportal: bool | None = None
    halointegrator_passportal_lasterror: str | None = None
    halointegrator_passportal_lastsync: dt.datetime | None = None
    halointegrator_pax8: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    halointegrator_pax8_lasterror: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    halointegrator_pax8_lastsync: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    halointegrator_prometheus: bool | None = None
    halointegrator_prometheus_lasterror: str | None = None
    halointegrator_prometheus_lastsync: dt.datetime | None = None
    halointegrator_prtg: bool | None = None
    halointegrator_prtg_lasterror: str | None = None
    halointegrator_prtg_lastsync: dt.datetime | None = None
    halointegrator_qualys: bool | None = None
    halointegrator_qualys_lasterror: str | None = None
    halointegrator_qualys_lastsync: dt.datetime | None = None
    halointegrator_rhipe: bool | None = None
    halointegrator_rhipe_lasterror: str | None = None
    halointegrator_rhipe_lastsync: dt.datetime | None = None
    halointegrator_salesforce: bool | None = None
    halointegrator_salesforce_lasterror: str | None = None
    halointegrator_salesforce_lastsync: dt.datetime | None = None
    halointegrator_sccm: bool | None = None
    halointegrator_sccm_lasterror: str | None = None
    halointegrator_sccm_lastsync: dt.datetime | None = None
    halointegrator_scom: bool | None = None
    halointegrator_scom_lasterror: str | None = None
    halointegrator_scom_lastsync: dt.datetime | None = None
    halointegrator_sentinel: bool | None = None
    halointegrator_sentinel_lasterror: str | None = None
    halointegrator_sentinel_lastsync: dt.datetime | None = None
    halointegrator_servicenow: bool | None = None
    halointegrator_servicenow_lasterror: str | None = None
    halointegrator_servicenow_lastsync: dt.datetime | None = None
    halointegrator_sherweb: bool | None = None
    halointegrator_sherweb_lasterror: str | None = None
    halointegrator_sherweb_lastsync: dt.datetime | None = None
    halointegrator_shopify: bool | None = None
    halointegrator_shopify_lasterror: str | None = None
    halointegrator_shopify_lastsync: dt.datetime | None = None
    halointegrator_snow: bool | None = None
    halointegrator_snow_lasterror: str | None = None
    halointegrator_snow_lastsync: dt.datetime | None = None
    halointegrator_solarwindsrmm: bool | None = None
    halointegrator_solarwindsrmm_lasterror: str | None = None
    halointegrator_solarwindsrmm_lastsync: dt.datetime | None = None
    halointegrator_splashtop: bool | None = None
    halointegrator_splashtop_lasterror: str | None = None
    halointegrator_splashtop_lastsync: dt.datetime | None = None
    halointegrator_stripe: bool | None = None
    halointegrator_stripe_lasterror: str | None = None
    halointegrator_stripe_lastsync: dt.datetime | None = None
    halointegrator_syncro: bool | None = None
    halointegrator_syncro_lasterror: str | None = None
    halointegrator_syncro_lastsync: dt.datetime | None = None
    halointegrator_techdata: bool | None = None
    halointegrator_techdata_lasterror: str | None = None
    halointegrator_techdata_lastsync: dt.datetime | None = None
    halointegrator_westcoastcloud: bool | None = None
    halointegrator_westcoastcloud_lasterror: str | None = None
    halointegrator_westcoastcloud_lastsync: dt.datetime | None = None
    halointegrator_wordpress: bool | None = None
    halointegrator_wordpress_lasterror: str | None = None
    halointegrator_wordpress_lastsync: dt.datetime | None = None
    halointegrator_wordpressorg: bool | None = None
    halointegrator_wordpressorg_lasterror: str | None = None
    halointegrator_wordpressorg_lastsync: dt.datetime | None = None
    halointegrator_xensam: bool | None = None
    halointegrator_xensam_lasterror: str | None = None
    halointegrator_xensam_lastsync: dt.datetime | None = None
    halointegrator_xlsimports: bool | None = None
    halointegrator_xlsimports_lasterror: str | None = None
    halointegrator_xlsimports_lastsync: dt.datetime | None = None
    halointegrator_zabbix: bool | None = None
    halointegrator_zabbix_lasterror: str | None = None
    halointegrator_zabbix_lastsync: dt.datetime | None = None
    halolink_client_id: str | None = None
    halolink_url: str | None = None
    halonewssandbox: int | None = None
    handle_external_halo_acks: int | None = None
    """Published since 2026-01-25."""
    hashostedintegrator: bool | None = None
    headers_determine_chat_lang: bool | None = None
    """Published since 2026-01-25."""
    hide2fadontshowagain: bool | None = None
    hide_add_budget_to_project: bool | None = None
    """Published since 2026-01-25."""
    hide_add_to_project_and_create_child: bool | None = None
    hide_addr_footer: bool | None = None
    hide_consignment_costs: bool | None = None
    hide_credit_lines_on_invoices: bool | None = None
    hide_crmnote_memo: bool | None = None
    """Published since 2026-01-25."""
    hide_customers: bool | None = None
    hide_default_customers_area: bool | None = None
    """Published since 2026-01-25."""
    hide_default_opps_area: bool | None = None
    hide_email_footer: bool | None = None
    hide_enddate_timezone: bool | None = None
    hide_expired_quotes_portal: bool | None = None
    hide_faq_search_tiles: bool | None = None
    """Published since 2026-01-25."""
    hide_generaluser: bool | None = None
    hide_halo_invoice_id: bool | None = None
    hide_inactive_lines_default: bool | None = None
    """Published since 2026-01-25."""
    hide_kb_edit_option: bool | None = None
    """Published since 2026-01-25."""
    hide_lang_footer: bool | None = None
    hide_opps_treeview_menu: bool | None = None
    hide_other_dep_teams: bool | None = None
    hide_phone_footer: bool | None = None
    hide_rule_checks_on_automations: bool | None = None
    hide_text_override_service: bool | None = None
    hide_unknown_software_from_lists: bool | None = None
    hide_website_footer: bool | None = None
    """Published since 2026-01-25."""
    hideadhocitem: bool | None = None
    hideapptactionsfromuser: bool | None = None
    hideassetsystemfieldstatus: bool | None = None
    hidechangemanagementtab: bool | None = None
    hidefeedback: bool | None = None
    hidekbratings: bool | None = None
    hidekbviews: bool | None = None
    hiderespondbutton: bool | None = None
    hidesiteoncontract: bool | None = None
    hideslastatus: bool | None = None
    hideusersanswers: bool | None = None
    holiday_agentstatus: int | None = None
    home_html: str | None = None
    home_html_position: int | None = None
    home_html_top: str | None = None
    homescreenchartid: int | None = None
    homescreendashboardid: int | None = None
    hopewiser_maf: str | None = None
    hopewiser_user: str | None = None
    hosted_group: str | None = None
    hoursperday: float | None = None
    hourswarningnotapproved: int | None = None
    html_footer: str | None = None
    htmltemplateeditortype: int | None = None
    htv_tracking_config: list[HistoricalTicketVolumeConfig] | None = None
    """Published since 2026-01-25."""
    hubspot_account: str | None = None
    hubspot_app_type: int | None = None
    """Published since 2026-01-25."""
    hubspot_archive: bool | None = None
    hubspot_authorized: bool | None = None
    hubspot_client_id: str | None = None
    hubspot_company_fieldmappings: list[IntegrationFieldMapping] | None = None
    hubspot_company_sync: int | None = None
    hubspot_contact_fieldmappings: list[IntegrationFieldMapping] | None = None
    hubspot_contact_sync: int | None = None
    hubspot_create_items_from_deal_lines: bool | None = None
    """Published since 2026-01-25."""
    hubspot_create_items_from_quote_lines: bool | None = None
    """Published since 2026-01-25."""
    hubspot_deal_items_group: int | None = None
    """Published since 2026-01-25."""
    hubspot_deal_line_fieldmappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    hubspot_deal_line_groupings: str | None = None
    """Published since 2026-01-25."""
    hubspot_deal_status_to_import: str | None = None
    """Published since 2026-01-25."""
    hubspot_deal_sync: int | None = None
    """Published since 2026-01-25."""
    hubspot_deal_tickettype: int | None = None
    hubspot_deals_fieldmappings: list[IntegrationFieldMapping] | None = None
    hubspot_default_lifecycle_stage: str | None = None
    hubspot_default_site: int | None = None
    hubspot_default_site_name: str | None = None
    hubspot_domain: str | None = None
    hubspot_import_quotes_on_opps: bool | None = None
    """Published since 2026-01-25."""
    hubspot_importtype: int | None = None
    hubspot_include_address: bool | None = None
    hubspot_included_lifecycles: str | None = None
    hubspot_included_lifecycles_list: list[KeyPair] | None = None
    hubspot_item_group: int | None = None
    hubspot_item_sync: int | None = None
    hubspot_items_fieldmappings: list[IntegrationFieldMapping] | None = None
    hubspot_quote_items_group: int | None = None
    """Published since 2026-01-25."""
    hubspot_quote_line_fieldmappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    hubspot_quote_line_groupings: str | None = None
    """Published since 2026-01-25."""
    hubspot_quote_sync: int | None = None
    """Published since 2026-01-25."""
    hubspot_quotes_fieldmappings: list[IntegrationFieldMapping] | None = None
    hubspot_redirect: str | None = None
    hubspot_show_success_message: bool | None = None
    hubspot_sitemappings: list[IntegrationSiteMapping] | None = None
    hubspot_sync_notes: bool | None = None
    """Published since 2026-01-25."""
    hubspot_token_expiry: dt.datetime | None = None
    hubspot_top_level: int | None = None
    hubspot_top_level_name: str | None = None
    hubspot_url: str | None = None
    hubspot_webhooks_deals: bool | None = None
    hubspot_webhooks_products: bool | None = None
    hubspot_webhooks_quotes: bool | None = None
    hudu_url: str | None = None
    icinga_alert_type: int | None = None
    icinga_alert_user: int | None = None
    icinga_alert_user_name: str | None = None
    icinga_asset_type_choice: int | None = None
    icinga_assigned_status: int | None = None
    icinga_comment: str | None = None
    icinga_defaultgroup: int | None = None
    icinga_defaultgroup_guid: str | None = None
    icinga_defaultsite: int | None = None
    icinga_defaultsite_name: str | None = None
    icinga_delete_devices: bool | None = None
    icinga_enable_alerting: bool | None = None
    icinga_fieldmappings: list[IntegrationFieldMapping] | None = None
    icinga_importtype: int | None = None
    icinga_selfsigned_cert: bool | None = None
    icinga_sitemappings: list[IntegrationSiteMapping] | None = None
    icinga_xtype_mappings: list[XTypeMapping] | None = None
    icingaassettypefield: int | None = None
    icingadefaultassettype: int | None = None
    icingadefaultassettype_name: str | None = None
    idle_session_timeout_mins_agent: int | None = None
    ignore_duplicate_emails: bool | None = None
    ignore_hold_when_resetting_response_target: bool | None = None
    """Published since 2026-01-25."""
    ignore_special_characters_asset_matching: bool | None = None
    ignore_visibilty_restrictions_on_action_links: bool | None = None
    ignoreparentvisibilityforcustomfieldvisiblity: bool | None = None
    ignorexlinesforquickbooksaddress: int | None = None
    """Published since 2026-01-25."""
    import_pax8_usage_lines: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    importazureappid: str | None = None
    importazuredomain: str | None = None
    importazuresite: int | None = None
    importazuresite_name: str | None = None
    importazuresitefield: int | None = None
    include_additional_agents_on_appointments: bool | None = None
    """Published since 2026-01-25."""
    include_automation_sla_action: bool | None = None
    """Published since 2026-01-25."""
    include_bundled_lines_for_recurring_invoices: bool | None = None
    include_devicechangebackup_records: bool | None = None
    """Published since 2026-01-25."""
    include_no_time_in_review: bool | None = None
    include_sales_order_groups_for_recurring_invoice: bool | None = None
    """Published since 2026-01-25."""
    include_travel_in_review: bool | None = None
    """Published since 2026-01-25."""
    includeadvancedsettings: bool | None = None
    includebillingsettings: bool | None = None
    includecalendarsettings: bool | None = None
    includechangefreezesettings: bool | None = None
    includechatsettings: bool | None = None
    includecontractsettings: bool | None = None
    includeemailsettings: bool | None = None
    includeemailvariables: bool | None = None
    """Published since 2026-01-25."""
    includehtvc: bool | None = None
    """Published since 2026-01-25."""
    includeintegrationsettings: bool | None = None
    includeportalsettings: bool | None = None
    includeprsettings: bool | None = None
    includequotesettings: bool | None = None
    includerecurringinvoicesettings: bool | None = None
    includeresourcebookingsettings: bool | None = None
    includeslaholdloadbalancing: bool | None = None
    includezerocharge: bool | None = None
    incoming_default_user: int | None = None
    incoming_default_user_name: str | None = None
    incoming_newuser_default_site: int | None = None
    incoming_newuser_default_site_name: str | None = None
    incoming_newuser_send_ack: bool | None = None
    incoming_newuser_send_welcome_email: bool | None = None
    incoming_priority_lang: int | None = None
    """Published since 2026-01-25."""
    incoming_unmatched_users: int | None = None
    incoming_use_emailaddress_for_new_users: bool | None = None
    """Published since 2026-01-25."""
    index_filters: list[IndexFieldFilters] | None = None
    """Published since 2026-01-25."""
    inform_users_for_clientsite_actions: bool | None = None
    """Published since 2026-01-25."""
    informoutofhdworkinghours: bool | None = None
    informownertech: bool | None = None
    ingram_default_tenant: int | None = None
    ingram_micro_client_mappings: list[ExternalLink_List] | None = None
    ingram_micro_import_entities: str | None = None
    ingram_micro_import_entities_list: list[KeyPair2] | None = None
    ingram_micro_marketplace: str | None = None
    ingram_micro_token_expiry: dt.datetime | None = None
    ingram_micro_top_level: int | None = None
    ingram_micro_top_level_name: str | None = None
    ingram_micro_update_addresses: bool | None = None
    ingram_micro_url: str | None = None
    ingram_micro_username: str | None = None
    input_variable_upgrade_hint_shown: bool | None = None
    intacct_billfieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_billlinefieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_company_id: str | None = None
    intacct_creditfieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_creditlinefieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_invoicefieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_invoicelinefieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_orderfieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_orderlinefieldmappings: list[IntegrationFieldMapping] | None = None
    intacct_sender_id: str | None = None
    intacct_sync_entities: str | None = None
    intacct_sync_entities_list: list[KeyPair2] | None = None
    intacct_sync_halo_id: str | None = None
    intacct_sync_halo_id_list: list[KeyPair2] | None = None
    intacct_use_apinvoices: bool | None = None
    intacct_use_arinvoices: bool | None = None
    intacct_use_halo_creds: bool | None = None
    intacct_use_simple_tax: bool | None = None
    """Published since 2026-01-25."""
    intacct_username: str | None = None
    intacct_warehouse_mappings: list[IntegrationFieldMapping] | None = None
    intacctbilltransdef: str | None = None
    intacctcredittransdef: str | None = None
    intacctdefaultautoitemtype: str | None = None
    intacctdefaultdepid: str | None = None
    intacctdefaultglgroup: str | None = None
    intacctdefaultlocid: str | None = None
    intacctdefaultlocid_list: list[KeyPair2] | None = None
    intacctdefaultloctype: str | None = None
    intacctdefaultmanualitemtype: str | None = None
    intacctdefaulttaxsol: str | None = None
    intacctdefaultwarid: str | None = None
    intacctdonttaxpos: bool | None = None
    intacctinvoicetransactiondetail: str | None = None
    intacctitemgroup: int | None = None
    intacctpotransdef: str | None = None
    intacctsigtax: bool | None = None
    intaccttaxonseparateline: bool | None = None
    intaccttaxonseparatelineitem: str | None = None
    intaccttoplevel: int | None = None
    integration_client_id: str | None = None
    integration_data_name: str | None = None
    integration_data_type: str | None = None
    integration_tenant: str | None = None
    integration_url: str | None = None
    integration_webhook_username: str | None = None
    integrationmoduleid: int | None = None
    integrationuserbatch: int | None = None
    intelroutingcutoffdays: int | None = None
    intelroutingmaxtickets: int | None = None
    intent: str | None = None
    interactUrlStandard: str | None = None
    interactUseWhere: int | None = None
    interact_tenant: str | None = None
    interact_token_expiry: dt.datetime | None = None
    interact_url: str | None = None
    interact_username: str | None = None
    internalreplystatus: int | None = None
    internalreplystatus_guid: str | None = None
    internalticketconversationtickettype: int | None = None
    internalticketconversationtickettype_guid: str | None = None
    intune_delete_status: int | None = None
    inty_client_mappings: list[ExternalLink_List] | None = None
    inty_import_entities: str | None = None
    inty_import_entities_list: list[KeyPair2] | None = None
    inty_top_level: int | None = None
    inty_top_level_name: str | None = None
    inty_update_addresses: bool | None = None
    inty_url: str | None = None
    inty_username: str | None = None
    invertactionhistory: bool | None = None
    invoice_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    invoice_minimum_item_id: int | None = None
    invoice_minimum_item_name: str | None = None
    """Published since 2026-01-25."""
    invoice_pay_prepay_before_use: bool | None = None
    invoice_prepay_before_use: bool | None = None
    invoice_separately_default_for_recurring_invoices: bool | None = None
    """Published since 2026-01-25."""
    invoiceaddgroupheaders: bool | None = None
    invoicecreationengine: int | None = None
    invoicecsvlocation: str | None = None
    invoiceduedaysextra: int | None = None
    invoiceitembillingdescriptionlong: str | None = None
    invoiceitembillingdescriptionshort: str | None = None
    invoicelines_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    invoicelongdescriptionfromsalesorder: int | None = None
    invoicesalesorderbillingdescriptionlong: str | None = None
    invoicesalesorderprojectsbillingdescriptionlong: str | None = None
    is_nhserverless: bool | None = None
    is_uat: bool | None = None
    islonline_asset_matching_field: int | None = None
    """Published since 2026-01-25."""
    islonline_asset_password_field: int | None = None
    """Published since 2026-01-25."""
    islonline_instance_type: int | None = None
    """Published since 2026-01-25."""
    isphonemandatory: bool | None = None
    issue_project_non_consignable_items: bool | None = None
    issueditemsdesc: str | None = None
    issueditemsdesclong: str | None = None
    isversionreleased: bool | None = None
    item_default_asset_account: KeyPair2 | None = None
    item_default_asset_account_id: str | None = None
    item_default_asset_account_name: str | None = None
    item_default_purchase_nominal_code: KeyPair2 | None = None
    item_default_purchase_nominal_code_id: str | None = None
    item_default_purchase_nominal_code_name: str | None = None
    item_default_sales_nominal_code: KeyPair2 | None = None
    item_default_sales_nominal_code_id: str | None = None
    item_default_sales_nominal_code_name: str | None = None
    item_sku_is_unique: bool | None = None
    itemimportidentifier: int | None = None
    itemmarkuppercdefault: float | None = None
    itemnamesunique: bool | None = None
    itglue_active_status: str | None = None
    itglue_active_statuses_list: list[KeyPair2] | None = None
    itglue_clientmappings: list[ExternalLink_List] | None = None
    itglue_configtypemappings: list[XTypeMapping] | None = None
    itglue_customer_type: int | None = None
    itglue_default_site: int | None = None
    itglue_default_site_name: str | None = None
    itglue_disable_address_sync: bool | None = None
    itglue_enable_sync: bool | None = None
    itglue_import_active_statuses: str | None = None
    itglue_import_list: str | None = None
    itglue_import_type: int | None = None
    itglue_import_types: list[KeyPair2] | None = None
    itglue_inactive_status: str | None = None
    itglue_instance_url: str | None = None
    itglue_push_all_configuration_fields: bool | None = None
    """Published since 2026-01-25."""
    itglue_push_location_changes: bool | None = None
    """Published since 2026-01-25."""
    itglue_show_message: bool | None = None
    itglue_sitemappings: list[ExternalLink_List] | None = None
    itglue_statusmappings: list[IntegrationFieldMapping] | None = None
    itglue_sync_entities: str | None = None
    itglue_sync_entities_list: list[KeyPair2] | None = None
    itglue_sync_names: bool | None = None
    itglue_top_level: int | None = None
    itglue_typemappings: list[XTypeMapping] | None = None
    itglue_url: str | None = None
    itquoter_application_url: str | None = None
    itquoter_view_url: str | None = None
    itsm_tickettype: int | None = None
    jamf_defaultdtypecomputer: int | None = None
    jamf_defaultdtypecomputer_guid: str | None = None
    jamf_defaultdtypecomputer_name: str | None = None
    jamf_defaultdtypemobile: int | None = None
    jamf_defaultdtypemobile_guid: str | None = None
    jamf_defaultdtypemobile_name: str | None = None
    jamf_defaultsite: int | None = None
    jamf_defaultsite_name: str | None = None
    jamf_device_types: list[KeyPair2] | None = None
    jamf_devicetypes: str | None = None
    jamf_dont_update_asset_type: bool | None = None
    jamf_fieldmappings: list[IntegrationFieldMapping] | None = None
    jamf_instance_type: int | None = None
    jamf_mobilefieldmappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    jamf_site_links: list[ExternalLink_List] | None = None
    jamf_site_match_type: int | None = None
    jamf_url: str | None = None
    jamf_username: str | None = None
    jira_search_v2: bool | None = None
    """Published since 2026-01-25."""
    junipermist_priority_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.250."""
    kaseya_agentfieldmappings: list[IntegrationFieldMapping] | None = None
    kaseya_alert_type: int | None = None
    kaseya_alert_user: int | None = None
    kaseya_alert_user_name: str | None = None
    kaseya_authorised: bool | None = None
    kaseya_client_id: str | None = None
    kaseya_defaultassettype: int | None = None
    kaseya_defaultassettype_guid: str | None = None
    kaseya_defaultassettype_server: int | None = None
    kaseya_defaultassettype_server_guid: str | None = None
    kaseya_defaultassettype_workstation: int | None = None
    kaseya_defaultassettype_workstation_guid: str | None = None
    kaseya_defaultsite: int | None = None
    kaseya_defaultsite_name: str | None = None
    kaseya_delete_devices: bool | None = None
    kaseya_enable_alerting: bool | None = None
    kaseya_importtype: int | None = None
    kaseya_servicedesks: list[KeyPair2] | None = None
    kaseya_sitemappings: list[IntegrationSiteMapping] | None = None
    kaseya_sync_agents_only: bool | None = None
    kaseya_toplevel: int | None = None
    kaseya_typemappings: list[XTypeMapping] | None = None
    kaseya_url: str | None = None
    kaseya_use_assetname_for_alert_matching: bool | None = None
    """Published since 2026-01-25."""
    kaseyaservicedesks: str | None = None
    kashflowdefaultconnectionid: int | None = None
    kashflowdefaultconnectionname: str | None = None
    kb_favourites: list[KBEntryFavourites] | None = None
    """Published since 2026-01-25."""
    kbaddshowpreview: bool | None = None
    kbcreateifnoresults: bool | None = None
    kbcreateticketortemplate: int | None = None
    kbdrafttickettype: int | None = None
    kbdrafttickettype_guid: str | None = None
    kbdrafttickettype_guidnews: str | None = None
    kbdrafttickettypenews: int | None = None
    kbeditormarkdown: bool | None = None
    kbeditorrich: bool | None = None
    kbfeedbacktickettype: int | None = None
    kbmatchcustomfields: bool | None = None
    kbmatchignoresubject: bool | None = None
    kbmatchingcategorymatch: bool | None = None
    kbsearchmode: int | None = None
    kbtemplateid: int | None = None
    kbticketid: int | None = None
    kbviewagentapp: int | None = None
    keepescmsgrecord: bool | None = None
    lang_footer_location: int | None = None
    """Published since 2026-01-25."""
    lansweeper_allowed_clientids_list: list[KeyPair2] | None = None
    lansweeper_assetimportidentifier: int | None = None
    lansweeper_assettype_choice: int | None = None
    lansweeper_assettype_field: str | None = None
    lansweeper_authorized: bool | None = None
    lansweeper_databasetype: int | None = None
    lansweeper_default_assettype: int | None = None
    lansweeper_default_group: int | None = None
    lansweeper_default_group_guid: str | None = None
    lansweeper_defaultsite: int | None = None
    lansweeper_defaultsite_name: str | None = None
    lansweeper_delete_devices: bool | None = None
    lansweeper_delete_status: int | None = None
    lansweeper_disable_user_matching: bool | None = None
    """Published since 2026-01-25."""
    lansweeper_donotvalidate: bool | None = None
    lansweeper_dont_remove_users: bool | None = None
    lansweeper_dont_update_asset_type: bool | None = None
    lansweeper_dont_update_site: bool | None = None
    lansweeper_dontremoveusers: bool | None = None
    lansweeper_dontupdatesite: bool | None = None
    lansweeper_dontupdatetype: bool | None = None
    lansweeper_enable_partial_user_matching: bool | None = None
    """Published since 2026-01-25."""
    lansweeper_exports: list[IntegrationExport] | None = None
    lansweeper_fieldmappings: list[SQLImportField] | None = None
    lansweeper_fieldmappings_api: list[IntegrationFieldMapping] | None = None
    lansweeper_idfield: str | None = None
    lansweeper_include_linux: bool | None = None
    lansweeper_instance_type: int | None = None
    lansweeper_integrator_type: int | None = None
    """Published since 2026-01-25."""
    lansweeper_key_vault_id: int | None = None
    """Published since 2026-01-25."""
    lansweeper_key_vault_secret_name: str | None = None
    """Published since 2026-01-25."""
    lansweeper_mappings_xtype: list[XTypeMapping] | None = None
    lansweeper_new_method: bool | None = None
    lansweeper_new_sql_password: str | None = None
    lansweeper_override_site_rules: bool | None = None
    lansweeper_password_storage: int | None = None
    """Published since 2026-01-25."""
    lansweeper_query: str | None = None
    lansweeper_relation_sync: bool | None = None
    lansweeper_site_rules: list[IntegrationSiteMapping] | None = None
    lansweeper_sitefield: str | None = None
    lansweeper_sitemappings: list[IntegrationSiteMapping] | None = None
    lansweeper_sql_port: str | None = None
    lansweeper_sql_timeout: int | None = None
    lansweeper_sqldatabase: str | None = None
    lansweeper_sqldriver: str | None = None
    lansweeper_sqlprovider: int | None = None
    lansweeper_sqlserver: str | None = None
    lansweeper_sqlusername: str | None = None
    lansweeper_typefield: str | None = None
    lansweeper_update_asset_only: bool | None = None
    lansweeper_updated: bool | None = None
    lansweeper_updateonly: bool | None = None
    lansweeper_use_users_site: bool | None = None
    lansweeper_userfield: str | None = None
    lansweeper_usermatchingfield: str | None = None
    lansweeper_userssite: bool | None = None
    lapsafe_default_bay_size: int | None = None
    lapsafe_default_expiry_hours: int | None = None
    lapsafe_default_installation: str | None = None
    lapsafe_status_after_webhook: int | None = None
    lapsafe_status_after_webhook_guid: str | None = None
    lapsafedefaultcollectionemailtemplate: int | None = None
    lapsafedefaultcollectionemailtemplate_guid: str | None = None
    lapsafedefaultdropoffemailtemplate: int | None = None
    lapsafedefaultdropoffemailtemplate_guid: str | None = None
    lapsafedefaultswapemailtemplate: int | None = None
    lapsafedefaultswapemailtemplate_guid: str | None = None
    last_auto_invoice_process_date: dt.datetime | None = None
    last_day_of_month_billing: bool | None = None
    last_license_sync_date: dt.datetime | None = None
    lastdailytaskdate: dt.datetime | None = None
    licence_error: str | None = None
    licence_guids: list[str] | None = None
    license_count: int | None = None
    license_model: int | None = None
    """One of 0 to 2."""
    license_name: str | None = None
    limit_action_search: bool | None = None
    limit_active_sessions: bool | None = None
    """Published since 2026-01-25."""
    limit_news_by_date: bool | None = None
    limit_po_stock_received: bool | None = None
    line_action_display_behaviour: int | None = None
    linetotals_calculation_method: int | None = None
    """Published since 2026-01-25."""
    link_ai_matched_type: int | None = None
    """Published since 2026-01-25."""
    link_new_assets_to_contract: bool | None = None
    link_po_to_so_line_project: bool | None = None
    """Published since 2026-01-25."""
    link_to_confluence: bool | None = None
    linkaimatched_enabled_tickettypes: list[KeyPair4] | None = None
    """Published since 2026-01-25."""
    linkcallstoexistingtickets: bool | None = None
    linknonchargabletoinvoice: bool | None = None
    linkrecurringapptticket: bool | None = None
    liongard_assettype_choice: int | None = None
    liongard_client_id: str | None = None
    liongard_customer_sync_type: int | None = None
    liongard_default_devicetype: int | None = None
    liongard_defaultgroup: int | None = None
    liongard_defaultgroup_guid: str | None = None
    liongard_defaultsite: int | None = None
    liongard_defaultsite_name: str | None = None
    liongard_delete_devices: bool | None = None
    liongard_fieldmappings: list[IntegrationFieldMapping] | None = None
    liongard_importtype: int | None = None
    liongard_mappings_xtype: list[XTypeMapping] | None = None
    liongard_sitemappings: list[IntegrationSiteMapping] | None = None
    liongard_toplevel: int | None = None
    liongard_url: str | None = None
    liongardassettypefield: int | None = None
    listagentuserfirst: bool | None = None
    livechatallowusers: bool | None = None
    livechatallowvisitors: bool | None = None
    livechatconnectionmethod: int | None = None
    livechatincludeemailinname: bool | None = None
    livechatjoinmode: int | None = None
    livechatnewchatmsg: str | None = None
    livechattechmustonline: bool | None = None
    livechattechnamevisibility: int | None = None
    livechattechnamevisibilitytext: str | None = None
    livechatworkhours: int | None = None
    lmiallowothertechinvites: bool | None = None
    lmichannelname: str | None = None
    lmichannelurl: str | None = None
    lmirescue_allow_webhooks: bool | None = None
    """Published since 2026-01-25."""
    lmirescue_url: str | None = None
    """Published since 2026-01-25."""
    lmirescue_username: str | None = None
    """Published since 2026-01-25."""
    lmirescue_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    lmirescueurl: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    lmirescueusername: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    load_rinvoices_lines: bool | None = None
    loadattachmentsfromapitype: int | None = None
    loadbalanceonfollowupdate: bool | None = None
    loadbalanceuseestimates: bool | None = None
    loadimagesfromapi: bool | None = None
    loadimagesfromapilocation: str | None = None
    loadimagesfromapitype: int | None = None
    loadimagesfromapiurloverride: str | None = None
    lock_submitted_timesheets: bool | None = None
    lock_tickets_during_action: bool | None = None
    log_action_responses_on_action_submit: int | None = None
    log_clientsiteuser_views: bool | None = None
    log_reportevent_data: bool | None = None
    logactionforapprovalresponse: bool | None = None
    logclosedpagerduty: bool | None = None
    logic_monitor_cleared_status: int | None = None
    logicmonitor_access_id: str | None = None
    logicmonitor_alert_type: int | None = None
    logicmonitor_alert_user: int | None = None
    logicmonitor_alert_user_name: str | None = None
    logicmonitor_alerting_assetidentifier: int | None = None
    logicmonitor_asset_type_choice: int | None = None
    logicmonitor_assettypefield: int | None = None
    logicmonitor_defaultassettype: int | None = None
    logicmonitor_defaultgroup: int | None = None
    logicmonitor_defaultsite: int | None = None
    logicmonitor_defaultsite_name: str | None = None
    logicmonitor_delete_devices: bool | None = None
    logicmonitor_enable_alerting: bool | None = None
    logicmonitor_fieldmappings: list[IntegrationFieldMapping] | None = None
    logicmonitor_importtype: int | None = None
    logicmonitor_url: str | None = None
    logicmonitor_xtype_mappings: list[XTypeMapping] | None = None
    loginas_halointegrator: int | None = None
    logticketwhenchatend: bool | None = None
    lookup_search_filters: bool | None = None
    mailboxsmtpforcontractschedule: int | None = None
    mailboxsmtpforprojectschedule: int | None = None
    mailcampaign_activityinuserfeed: bool | None = None
    mailchimp_authorised: bool | None = None
    mailchimp_client_id: str | None = None
    """Published since 2026-01-25."""
    mailchimp_import_entities_list: list[KeyPair2] | None = None
    mailchimp_integratorentitiestoimport: str | None = None
    mainrefreshinterval: float | None = None
    maintenance_windows: list[Holidays] | None = None
    """Published since 2026-01-25."""
    makeemailsfromdifferentdomainprivate: bool | None = None
    mandatory_consignment_site: bool | None = None
    mandatory_email_new_ticket_screen: bool | None = None
    """Published since 2026-01-25."""
    mandatoryapprovecomment: bool | None = None
    mandatoryfaqlist: bool | None = None
    mandatoryrejectcomment: bool | None = None
    mandatorytags: bool | None = None
    many_to_many_related_tickets: bool | None = None
    mapfile: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    mark_notifications_as_done_before_deleting: bool | None = None
    mark_unassigned_closed_alerts_as_read: bool | None = None
    match_autotask_number_via_email_subject: bool | None = None
    """Published since 2026-01-25."""
    match_datto_field: str | None = None
    match_datto_field_secondary: str | None = None
    """Published since 2026-01-25."""
    match_datto_user: bool | None = None
    match_item_on_sku: bool | None = None
    match_ninja_field: str | None = None
    match_ninja_user: bool | None = None
    matchchargecodes: bool | None = None
    matched_event_retention: int | None = None
    matchemailsonsubjectandfrom: bool | None = None
    matchinreplyto: bool | None = None
    max_azure_group_members: int | None = None
    """Published since 2026-01-25."""
    max_child_deps: int | None = None
    max_custom_extra_table_fields: int | None = None
    max_email_subject_length: int | None = None
    """Published since 2026-01-25."""
    max_parent_deps: int | None = None
    max_xls_rows: int | None = None
    """Published since 2026-01-25."""
    mcp_functions: list[VirtualAgentFunction] | None = None
    """Published since 2026-01-25."""
    mcp_use_system_tools: bool | None = None
    """Published since 2026-01-25."""
    meraki_asset_type_choice: int | None = None
    meraki_client_mappings: list[ExternalLink_List] | None = None
    meraki_defaultgroup: int | None = None
    meraki_defaultgroup_guid: str | None = None
    meraki_device_fieldmappings: list[IntegrationFieldMapping] | None = None
    meraki_dont_update_site: bool | None = None
    meraki_import_entities: str | None = None
    meraki_import_entities_list: list[KeyPair2] | None = None
    meraki_top_level: int | None = None
    meraki_top_level_name: str | None = None
    meraki_url: str | None = None
    meraki_webhook_type: int | None = None
    """Published since 2026-01-25."""
    meraki_xtype_mappings: list[XTypeMapping] | None = None
    merakiapplicationsecret: str | None = None
    merakiassettypefield: int | None = None
    merakidefaultassettype: int | None = None
    merakidefaultassettype_name: str | None = None
    merakidevicematchingfield: int | None = None
    merakitickettype: int | None = None
    merakitickettype_guid: str | None = None
    merakitickettypename: str | None = None
    merakiuser: int | None = None
    merakiusername: str | None = None
    merge_child_method: int | None = None
    """Published since 2026-01-25."""
    merge_invoice_lines_with_same_group_name: bool | None = None
    """Published since 2026-01-25."""
    mergerecurringinvoices: bool | None = None
    mergesalesorderinvoices: bool | None = None
    mergesalesorderinvoicessite: bool | None = None
    meter_min_quantity: float | None = None
    meter_reading_perc_over_avg_to_warn: int | None = None
    """Published since 2026-01-25."""
    microsoftcsp_consumptioncost: float | None = None
    """Published since 2026-01-25."""
    microsoftcsp_consumptionmarkup: float | None = None
    """Published since 2026-01-25."""
    microsoftcsp_enableconsumption: bool | None = None
    """Published since 2026-01-25."""
    microsoftcsp_ricost: float | None = None
    """Published since 2026-01-25."""
    microsoftcsp_rimarkup: float | None = None
    """Published since 2026-01-25."""
    migration_change_request: int | None = None
    migration_contract_enddate: dt.datetime | None = None
    migration_custom_filter: str | None = None
    migration_default_faq: int | None = None
    migration_default_site: int | None = None
    migration_default_site_name: str | None = None
    migration_faq_creation: int | None = None
    migration_incident: int | None = None
    migration_problem: int | None = None
    migration_product_group: int | None = None
    migration_project: int | None = None
    migration_project_children: int | None = None
    migration_role: int | None = None
    migration_service_group: int | None = None
    migration_service_request: int | None = None
    migration_tax_rate: int | None = None
    migration_ticket_date: dt.datetime | None = None
    migration_ticket_end_date: dt.datetime | None = None
    migration_ticket_enddate: dt.datetime | None = None
    """Published since 2026-01-25."""
    migration_ticket_status: int | None = None
    migration_top_level: int | None = None
    mileagechargerate: int | None = None
    milestone_update_all_dates: bool | None = None
    miscitemidquote: int | None = None
    miscitemidquote_name: str | None = None
    """Published since 2026-01-25."""
    miscitemidquotetaxrate: int | None = None
    miscitemidquotetaxratepo: int | None = None
    miscitemidsupppo: int | None = None
    mobileapp_disabled: bool | None = None
    move_quote_to_closed_on_so_creation: bool | None = None
    move_quotes_default_status: int | None = None
    move_quotes_default_status_guid: str | None = None
    movesectiononrespond: bool | None = None
    multientitysearchincludearea: bool | None = None
    multientitysearchincludecompany: bool | None = None
    multientitysearchincludecontracts: bool | None = None
    multientitysearchincludedevice: bool | None = None
    multientitysearchincludefaults: bool | None = None
    multientitysearchincludeitem: bool | None = None
    multientitysearchincludekbentry: bool | None = None
    multientitysearchincludepo: bool | None = None
    multientitysearchincludequote: bool | None = None
    multientitysearchincludeservices: bool | None = None
    multientitysearchincludesite: bool | None = None
    multientitysearchincludeso: bool | None = None
    multientitysearchincludeusers: bool | None = None
    multitenancy_enabled: bool | None = None
    must_manually_complete_so_lines: bool | None = None
    """Published since 2026-01-25."""
    mustassigntoclose: bool | None = None
    mustclosewithaction: bool | None = None
    mustconsignorderstoinvoice: bool | None = None
    mustconsignwholeorderstoinvoice: bool | None = None
    """Published since 2026-01-25."""
    mustsetcustomerfirst: bool | None = None
    myfollowertickets: bool | None = None
    myob_override_lines_each_time: bool | None = None
    """Published since 2026-01-25."""
    myobdefaulttenantid: int | None = None
    n2faauthenticatorallowed: bool | None = None
    """On the wire: ``2faauthenticatorallowed``."""
    n2faemailallowed: bool | None = None
    """On the wire: ``2faemailallowed``."""
    n2faemailallowedifnoothermethods: bool | None = None
    """On the wire: ``2faemailallowedifnoothermethods``."""
    n2fasmsallowed: bool | None = None
    """On the wire: ``2fasmsallowed``."""
    nabledeletedevices: bool | None = None
    nablerequireuserdetails: bool | None = None
    nableticketingusername: str | None = None
    nag_assethostname: int | None = None
    nag_assetipaddress: int | None = None
    nag_critical_priority: int | None = None
    nag_down_priority: int | None = None
    nag_tickettype: int | None = None
    nag_unknown_priority: int | None = None
    nag_unreachable_priority: int | None = None
    nag_user: int | None = None
    nag_user_name: str | None = None
    nag_warning_priority: int | None = None
    nav_colour: str | None = None
    """Published since 2026-01-25."""
    nav_colour_type: int | None = None
    """Published since 2026-01-25."""
    navbar_new_call: bool | None = None
    navbar_new_ticket: bool | None = None
    navdisplaymode: int | None = None
    ncentral_alerttype: int | None = None
    ncentral_customerid: int | None = None
    ncentral_delete_clients: bool | None = None
    ncentral_delete_devices: bool | None = None
    ncentral_fieldmappings: list[IntegrationFieldMapping] | None = None
    ncentral_sitemappings: list[IntegrationSiteMapping] | None = None
    ncentral_tickettype: int | None = None
    ncentral_tickettype_guid: str | None = None
    ncentral_username: str | None = None
    ncentraldefaultgroup: int | None = None
    ncentralimporttype: int | None = None
    ncentralmatchname: bool | None = None
    ncentraltoplevel: int | None = None
    ncentralurl: str | None = None
    ncentraluser: int | None = None
    ncentraluser_name: str | None = None
    negativefeedbackcomment: bool | None = None
    new_cf_storage_method: bool | None = None
    new_chat_window_controls: bool | None = None
    new_client_template_id: int | None = None
    new_glclientsecret: str | None = None
    new_integration_key: str | None = None
    new_integration_key2: str | None = None
    new_integration_method: bool | None = None
    new_integration_webhook_key: str | None = None
    new_integration_webhook_method: bool | None = None
    new_search_type: int | None = None
    new_smsppassword: str | None = None
    new_smtppassword: str | None = None
    new_tab_location: str | None = None
    """Published since 2026-01-25."""
    new_tickettypes_available_to_all_customers: bool | None = None
    new_twilliosmsauthtoken: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    new_user_template: int | None = None
    new_user_type: int | None = None
    newagent_apptsync: int | None = None
    newchilduserisagent: bool | None = None
    newrelic_tickettype: int | None = None
    newrelic_tickettype_guid: str | None = None
    newrelic_url: str | None = None
    newrelic_user: int | None = None
    newrelicuser_name: str | None = None
    newrequestmessage: str | None = None
    newticketdisplay: int | None = None
    newuseremailmandatory: bool | None = None
    newuserphonemandatory: bool | None = None
    newusersite_name: str | None = None
    next_invoice_id: int | None = None
    next_quote_id: int | None = None
    next_salesorder_id: int | None = None
    next_supplierorder_id: int | None = None
    next_ticket_id: int | None = None
    nextattachmentidcalculationmethod: int | None = None
    nextcontractref: str | None = None
    nextfaultidcalculationmethod: int | None = None
    nhdsupport_agent: int | None = None
    """Published since 2026-01-25."""
    nhserverversion: float | None = None
    nhserverversionused: str | None = None
    ninja_activitytype_field: int | None = None
    """Published since 2026-01-25."""
    ninja_activitytypemappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    ninja_alert_type: int | None = None
    ninja_alert_user: int | None = None
    ninja_alert_user_name: str | None = None
    ninja_alert_webhooks: bool | None = None
    ninja_app_type: int | None = None
    """Published since 2026-01-25."""
    ninja_authorized: bool | None = None
    ninja_client_id: str | None = None
    ninja_delete_devices: bool | None = None
    ninja_fieldmappings: list[IntegrationFieldMapping] | None = None
    ninja_import_list: str | None = None
    ninja_import_types: list[KeyPair2] | None = None
    ninja_import_warranty_data: bool | None = None
    ninja_redirect: str | None = None
    ninja_sitemappings: list[IntegrationSiteMapping] | None = None
    ninja_token_expiry: dt.datetime | None = None
    ninja_url: str | None = None
    ninja_user_matching_custom_field: str | None = None
    ninja_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    ninjadefaultsite: int | None = None
    ninjadefaultsite_name: str | None = None
    ninjarmm_deeplink_url: str | None = None
    ninjarmmassettypefield: int | None = None
    ninjarmmdefaultgroup: int | None = None
    ninjarmmdefaultgroup_guid: str | None = None
    ninjarmmimporttype: int | None = None
    ninjarmmlocation: int | None = None
    ninjarmmmatchname: bool | None = None
    ninjatoplevel: int | None = None
    noactionsaftermerge: bool | None = None
    noapprovalwithnocabmembers: bool | None = None
    noinitialloadallservices: bool | None = None
    """Published since 2026-01-25."""
    oauth_code: str | None = None
    oauth_code_verifier: str | None = None
    """Published since 2026-01-25."""
    oauth_redirect: str | None = None
    oauth_type: str | None = None
    okta_active_statuses_list: list[KeyPair2] | None = None
    okta_agent_matching_list: list[KeyPair2] | None = None
    okta_agentmappings: list[IntegrationFieldMapping] | None = None
    okta_authorized: bool | None = None
    """Since build 2.250."""
    okta_cabmappings: list[IntegrationFieldMapping] | None = None
    okta_client_id: str | None = None
    okta_deactivate_entities: bool | None = None
    okta_last_agent_sync: dt.datetime | None = None
    okta_last_user_sync: dt.datetime | None = None
    okta_mappings_new_user: list[IntegrationFieldMapping] | None = None
    okta_named_roles_list: list[KeyPair] | None = None
    okta_require_email_verification: bool | None = None
    """Published since 2026-01-25."""
    okta_rolemappings: list[IntegrationFieldMapping] | None = None
    okta_single_logout: bool | None = None
    okta_sitegroup_mappings: list[ExternalLink_List] | None = None
    okta_sitemappings: list[OktaMapping] | None = None
    okta_url: str | None = None
    okta_user_matching_list: list[KeyPair2] | None = None
    okta_usermappings: list[IntegrationFieldMapping] | None = None
    okta_userrolemappings: list[IntegrationFieldMapping] | None = None
    oktaactivestatuses: str | None = None
    oktaagentmatchingfields: str | None = None
    oktaautoredirect: bool | None = None
    oktaimporttype: int | None = None
    oktanamedroles: str | None = None
    oktasso: int | None = None
    oktausermatchingfields: str | None = None
    old_pwd_enc_count: int | None = None
    oncallunum: int | None = None
    one_line_for_pro_rata_changes: bool | None = None
    """Published since 2026-01-25."""
    one_service_to_many_categories: bool | None = None
    """Published since 2026-01-25."""
    one_sla_guid: str | None = None
    one_sla_id: int | None = None
    onlyShowApprovedChanges: bool | None = None
    only_import_mapped_ninja_organizations: bool | None = None
    """Published since 2026-01-25."""
    only_invoice_approved_timesheets: bool | None = None
    only_po_ticket_approval: int | None = None
    only_quote_ticket_approval: int | None = None
    only_recognise_consigned_qty: bool | None = None
    """Published since 2026-01-25."""
    only_search_main_asset_fields: bool | None = None
    """Published since 2026-01-25."""
    only_send_posted_invoices: bool | None = None
    only_show_invoices_after_3rd_party_sync: bool | None = None
    only_show_needs_order_lines_when_supplier_set: bool | None = None
    only_use_out_of_hours_priority_for_user_tickets: bool | None = None
    onlyallowassetstatuschangefromnewactionscreen: bool | None = None
    onlyinformofapprovalonfinalstep: bool | None = None
    onlyprocessclosedrequests: bool | None = None
    onlyrouteemailtoexistingticketifsamemailbox: int | None = None
    onlyrrorlbtologgedintechs: bool | None = None
    onlyshowmyteamsintree: int | None = None
    onlyusetimersonactionswithtimetaken: bool | None = None
    open_new_quote_in_new_tab: bool | None = None
    open_report_without_loading: bool | None = None
    openai_default_model: str | None = None
    openai_embeddings_tickettypes: list[RequestType_List] | None = None
    openai_enabled: bool | None = None
    openai_zdr_region: str | None = None
    """Since build 2.250."""
    opensearch_primary_shards: int | None = None
    """Published since 2026-01-25."""
    opensearch_tickets_primary_shards: int | None = None
    """Published since 2026-01-25."""
    opensearch_url: str | None = None
    """Published since 2026-01-25."""
    opentickettimer: bool | None = None
    opportunity_fieldmappings_salesforce: list[IntegrationFieldMapping] | None = None
    oppvalue_from_quote: bool | None = None
    opsgenie_instance_url: str | None = None
    opsgenie_url: str | None = None
    optional_default_unchecked: bool | None = None
    oracle_email_address: str | None = None
    order_groups_by_name_ignore_emojis: bool | None = None
    order_projects_by_sequence: bool | None = None
    """Published since 2026-01-25."""
    order_teams_by_sequence: bool | None = None
    ordering_site_override_type: bool | None = None
    """Published since 2026-01-25."""
    orderingchecktype: int | None = None
    ordersevbyseq: bool | None = None
    orion_access: bool | None = None
    orion_allowed_clientids: str | None = None
    orion_allowed_clientids_list: list[KeyPair2] | None = None
    orion_devicefield: int | None = None
    orion_enable_updates: bool | None = None
    orion_force_default_user: bool | None = None
    orion_integrator_type: int | None = None
    """Published since 2026-01-25."""
    orion_key_vault_id: int | None = None
    """Published since 2026-01-25."""
    orion_key_vault_secret_name: str | None = None
    """Published since 2026-01-25."""
    orion_password: str | None = None
    orion_password_storage: int | None = None
    """Published since 2026-01-25."""
    orion_reset_status: int | None = None
    orion_self_signed_certificate: bool | None = None
    """Published since 2026-01-25."""
    orion_server_name: str | None = None
    orion_tickettype: int | None = None
    orion_tickettype_guid: str | None = None
    orion_user: int | None = None
    orion_username: str | None = None
    orion_webhook_authentication: int | None = None
    orionuser_name: str | None = None
    other_asset_chart_relationship_type: int | None = None
    """Published since 2026-01-25."""
    outofhourspriority: int | None = None
    overduetype: int | None = None
    overduetype2: int | None = None
    override_assertion_endpoint: str | None = None
    override_locale: int | None = None
    override_outgoing_emails: int | None = None
    """Published since 2026-01-25."""
    override_outgoing_emails_email: str | None = None
    """Published since 2026-01-25."""
    overridefeedbacklink: bool | None = None
    pagerduty_services: list[PagerDutyMapping] | None = None
    pagerduty_webhook_type: int | None = None
    pagerdutyaccount: str | None = None
    pagerdutydefaultagent: int | None = None
    pagerdutydefrequesttype: int | None = None
    pagerdutydefrequesttype_guid: str | None = None
    pagerdutyserviceid: str | None = None
    pagerdutyservicekey: str | None = None
    pagerdutyservicename: str | None = None
    pagerdutysourcefield: int | None = None
    pagesize: int | None = None
    parent_and_related_cf_copy_priority: bool | None = None
    parent_project_template_id: int | None = None
    parentstatusafterallchildclosed: int | None = None
    parentstatusafterallchildclosed_guid: str | None = None
    passportal_apikey: str | None = None
    passportal_assetfieldmappings: list[IntegrationFieldMapping] | None = None
    passportal_clientmappings: list[IntegrationSiteMapping] | None = None
    passportal_clienttoplevel: int | None = None
    passportal_deactivate_assets: bool | None = None
    passportal_defaultassetgroup: int | None = None
    passportal_defaultassetgroup_guid: str | None = None
    passportal_defaultassetsite: int | None = None
    passportal_defaultassetsite_name: str | None = None
    passportal_defaultclientsite_name: str | None = None
    passportal_defaultusersite: int | None = None
    passportal_defaultusersite_name: str | None = None
    passportal_import_entities_list: list[KeyPair2] | None = None
    passportal_refresh_token: str | None = None
    passportal_token_expiry: dt.datetime | None = None
    passportal_url: str | None = None
    password_char_length: int | None = None
    password_strength_level: int | None = None
    passwordenrollurl: str | None = None
    passwordreseturl: str | None = None
    pax8_authorised: bool | None = None
    """Published since 2026-01-25."""
    pax8_client_id: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    pax8_client_mappings: list[ExternalLink_List] | None = None
    """Not published since 2026-01-25; older ones have it."""
    pax8_import_entities: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    pax8_import_entities_list: list[KeyPair2] | None = None
    """Not published since 2026-01-25; older ones have it."""
    pax8_token_expiry: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    pax8_top_level: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    pax8_top_level_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    pax8_update_addresses: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    pending_close_reminder_hrs: int | None = None
    percentage_to_survey: int | None = None
    percentageoverdue: int | None = None
    percentageoverdue2: int | None = None
    periodichistorydate: dt.datetime | None = None
    periodsaheadforcontractinvoicestart: int | None = None
    pin_home_html: bool | None = None
    """Published since 2026-01-25."""
    pin_important_actions: bool | None = None
    planning_green_colour: str | None = None
    planning_orange_colour: str | None = None
    planning_orange_percentage: float | None = None
    planning_red_colour: str | None = None
    planning_red_percentage: float | None = None
    po_BCC_address: str | None = None
    po_CC_address: str | None = None
    po_admin_only_edit_received_line_items: bool | None = None
    """Published since 2026-01-25."""
    po_approval_email_addr: str | None = None
    po_from_mailbox_id: int | None = None
    po_hide_item_popup: bool | None = None
    po_number_mandatory: bool | None = None
    po_visible_to_users: bool | None = None
    poapproverselectiontype: int | None = None
    polines_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    pomincostforapproval: float | None = None
    poprefixo: str | None = None
    poprefixr: str | None = None
    poprefixs: str | None = None
    populatephoneworknumberforuserwhennotmatched: bool | None = None
    popup_delivery_method: int | None = None
    """Published since 2026-01-25."""
    portal_action_date_display: int | None = None
    portal_colour: str | None = None
    portal_default_filter_profile: int | None = None
    """Published since 2026-01-25."""
    portal_kb_matching_type: int | None = None
    portal_logo: str | None = None
    portal_nav_button_align: int | None = None
    """Published since 2026-01-25."""
    portal_requestor_display_attribute1: int | None = None
    portal_requestor_display_attribute2: int | None = None
    portal_show_my_approvals: bool | None = None
    """Published since 2026-01-25."""
    portal_show_my_assets: bool | None = None
    """Published since 2026-01-25."""
    portal_show_my_tickets: bool | None = None
    """Published since 2026-01-25."""
    portal_ticket_details_auto_refresh: bool | None = None
    """Published since 2026-01-25."""
    portal_url: str | None = None
    portalallowkbsearch: bool | None = None
    portalallowservicesearch: bool | None = None
    portalallowticketsearch: bool | None = None
    portalbackgrounddisplaymode: int | None = None
    portalbackgroundimageurl: str | None = None
    portalbuttonmaxperrow: int | None = None
    portalbuttons: list[UserDashboardButtons] | None = None
    portalchatprofile: str | None = None
    portalhomescreenservicedisplaytype: int | None = None
    portalhomeshowfeed: bool | None = None
    portalhomeshowkbsearch: bool | None = None
    portalhomeshownewsarticles: bool | None = None
    portalhomeshowtoparticles: bool | None = None
    portalservicedetailsdisplaytype: bool | None = None
    portalshowawaitinginput: bool | None = None
    portalshowworkflow: bool | None = None
    post_qualification_matching_action: bool | None = None
    """Published since 2026-01-25."""
    postgreslanguage: str | None = None
    pr_liccount: int | None = None
    pr_licence_exceeded: bool | None = None
    pr_licence_msg: str | None = None
    precedence_bulk_is_auto_reply: bool | None = None
    preivew_publish_article: bool | None = None
    """Published since 2026-01-25."""
    prepay_amount_as_price: bool | None = None
    prepay_itemid: int | None = None
    prepay_usage_next_month_percent: int | None = None
    prepaybalancethreshold: float | None = None
    prepaybalancethresholdperc: float | None = None
    prepaybalancethresholdupper: float | None = None
    prevent_edit_email_recipients: bool | None = None
    prevent_multiple_open_kbdrafts: bool | None = None
    """Published since 2026-01-25."""
    prevent_no_maintenace_logging: bool | None = None
    """Published since 2026-01-25."""
    prevent_stopped_ticket_creation: bool | None = None
    preventclashchangelogging: bool | None = None
    preventparentchange: bool | None = None
    preventuserchange: bool | None = None
    previewpdfinbrowser: bool | None = None
    prmerge_outcome_id: int | None = None
    problemmatchautoincidentnew: bool | None = None
    problemmatchautoincidentview: bool | None = None
    problemmatchautoproblemnew: bool | None = None
    problemmatchautoproblemview: bool | None = None
    problemmatchcategorymatch: bool | None = None
    problemmatchcustomfield: int | None = None
    problemmatchingposition: str | None = None
    problemmatchproductmatch: bool | None = None
    problemmatchsearchmode: int | None = None
    process_approval_results_in_background: bool | None = None
    processstreettickettype: int | None = None
    processstreettickettypename: str | None = None
    processstreetuser: int | None = None
    processstreetusername: str | None = None
    processunclosedactions: bool | None = None
    processunclosedtravel: bool | None = None
    progress_tab_style: int | None = None
    """Published since 2026-01-25."""
    project_billing_hierachy: int | None = None
    """Published since 2026-01-25."""
    project_billing_load_method: int | None = None
    """Published since 2026-01-25."""
    project_ids_migrated: bool | None = None
    """Published since 2026-01-25."""
    project_notes_tab_display: int | None = None
    project_use_consignment_site: bool | None = None
    projectlabourlineitems: int | None = None
    """Published since 2026-01-25."""
    projectlineitems: int | None = None
    prometheus_alerting_tickettype: int | None = None
    prometheus_alerting_user: int | None = None
    prometheus_alerting_user_name: str | None = None
    prometheus_api_url_list: list[KeyPair2] | None = None
    prometheus_api_urls: str | None = None
    prometheus_asset_type_choice: int | None = None
    prometheus_assettypefield: int | None = None
    prometheus_create_devices_from_webhooks: bool | None = None
    prometheus_deactivate_devices: bool | None = None
    prometheus_defaultassettype: int | None = None
    prometheus_defaultassettype_name: str | None = None
    prometheus_defaultgroup: int | None = None
    prometheus_defaultsite: int | None = None
    prometheus_defaultsite_name: str | None = None
    prometheus_enable_alerting: bool | None = None
    prometheus_fieldmappings: list[IntegrationFieldMapping] | None = None
    prometheus_xtype_mappings: list[XTypeMapping] | None = None
    prorata_default_line_description: str | None = None
    prorata_device_line_description: str | None = None
    prorata_licence_line_description: str | None = None
    prorata_periods_ahead: int | None = None
    prorata_user_line_description: str | None = None
    prtg_fieldmappings: list[IntegrationFieldMapping] | None = None
    prtg_password: str | None = None
    prtg_url: str | None = None
    prtg_username: str | None = None
    prtgassetdefaultsite: int | None = None
    prtgassetdefaultsite_name: str | None = None
    prtgdefaultassettype: int | None = None
    prtgdefaultassettype_guid: str | None = None
    prtgdefaultassettype_name: str | None = None
    publishchangecalendar: bool | None = None
    publishchangecalendartype: int | None = None
    purchaseorderstatusafterallitemsreceived: int | None = None
    pwd: str | None = None
    qb_allow_linked_items: bool | None = None
    qbdefaultcompanyname: str | None = None
    qbo_authorized: bool | None = None
    qbo_client_id: str | None = None
    qbo_default_company: str | None = None
    qbo_redirect: str | None = None
    qbo_token_expiry: dt.datetime | None = None
    qbo_url: str | None = None
    qbocfdefinition: str | None = None
    qbocfname: str | None = None
    qbocompanyname: str | None = None
    qbocountry: str | None = None
    qbodefaultitemcode: str | None = None
    qbodisablecfsync: bool | None = None
    qboenableast: bool | None = None
    qboinventoryitemgroup: int | None = None
    qboinvoiceemailstatus: int | None = None
    qbononinventoryitemgroup: int | None = None
    qborealmid: str | None = None
    qborequestid: int | None = None
    qboserviceitemgroup: int | None = None
    qbotoplevel: int | None = None
    qbozerotaxcode: str | None = None
    qbversion: str | None = None
    qty_calc_min_qty_last: bool | None = None
    """Published since 2026-01-25."""
    qualys_default_site: int | None = None
    qualys_default_site_name: str | None = None
    qualys_domain: str | None = None
    qualys_fieldmappings: list[IntegrationFieldMapping] | None = None
    qualys_typemappings: list[XTypeMapping] | None = None
    qualys_url: str | None = None
    qualys_username: str | None = None
    qualysusertype: int | None = None
    questioncount: int | None = None
    quick_ticket_link_text: str | None = None
    """Published since 2026-01-25."""
    quickagentchangeallowed: int | None = None
    quickstatuschangeallowed: int | None = None
    quicktime_default_clientsite_name: str | None = None
    quicktime_default_site: int | None = None
    quicktimeagentselect: bool | None = None
    quicktimertid: int | None = None
    quicktimeusermandatory: bool | None = None
    quote_any_line_profit_for_approval_type: int | None = None
    quote_any_line_profit_for_approval_value: float | None = None
    quote_auto_expiry_status: int | None = None
    quote_average_profit_for_approval_type: int | None = None
    quote_average_profit_for_approval_value: float | None = None
    quote_cannedtext: list[CannedText] | None = None
    quote_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    quote_expiry_ticket_status: int | None = None
    quote_hide_item_popup: bool | None = None
    quote_item_list_currency_converted: bool | None = None
    """Published since 2026-01-25."""
    quoteapprovalfields: list[RequestTypeField] | None = None
    quoteexpirydays: int | None = None
    quotelines_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    quotemarginforapproval: float | None = None
    quotepricedp: int | None = None
    quoter_client_id: str | None = None
    quoter_create_sales_orders: bool | None = None
    quoter_default_template: str | None = None
    quoter_enable_xero_link: bool | None = None
    quoter_instance_url: str | None = None
    quoter_invoice_prefix: str | None = None
    quoter_item_mappings: list[ExternalLink_List] | None = None
    quoter_open_contact_form: bool | None = None
    quoter_url: str | None = None
    quotes_from_mailbox_fallback_id: int | None = None
    quotes_from_mailbox_id: int | None = None
    rbackupradarapikey: str | None = None
    rbackupradarapiurl: str | None = None
    rclientstoppedentities: str | None = None
    """Published since 2026-01-25."""
    rdattodefaultassettypegroup_name: str | None = None
    read_only_db_admin_setting: str | None = None
    ready_for_invoice_recurring_review_check_all: bool | None = None
    reassign_limit: int | None = None
    reassigndropdownbehaviour: int | None = None
    reauthorizeforapprovals: bool | None = None
    recalcbillingfaultcontractchange: bool | None = None
    recaptcha_isenterprise: bool | None = None
    recaptcha_site_key: str | None = None
    recaptcha_threshold: float | None = None
    recaptcha_type: int | None = None
    record_online_presence_snapshots: bool | None = None
    recordonlinepresence: bool | None = None
    recurring_invoice_approval_ticket_type: int | None = None
    """Published since 2026-01-25."""
    recurring_invoice_approval_type: int | None = None
    """Published since 2026-01-25."""
    recurringitembillingdescription: str | None = None
    recurringitembillingdescriptionlong: str | None = None
    redact_audit_log: bool | None = None
    """Published since 2026-01-25."""
    redact_card_details: int | None = None
    redact_ssn: int | None = None
    """Published since 2026-01-25."""
    reimport_freshdesk_agent: bool | None = None
    """Published since 2026-01-25."""
    reimport_freshdesk_tags: bool | None = None
    """Published since 2026-01-25."""
    reimport_freshdesk_tickettype: bool | None = None
    """Published since 2026-01-25."""
    related_assets_column_profile: int | None = None
    release1_name: str | None = None
    release2_autoupdate: bool | None = None
    release2_autoupdate_method: int | None = None
    release2_name: str | None = None
    release3_autoupdate: bool | None = None
    release3_autoupdate_method: int | None = None
    release3_name: str | None = None
    release_category: int | None = None
    release_hold_after_user_approval: bool | None = None
    """Published since 2026-01-25."""
    release_includeunsentnotesinemail: bool | None = None
    releases_from_devops_project: bool | None = None
    remotesession_trackingid: int | None = None
    remotesession_username: str | None = None
    remove_existing_liongard_mappings: bool | None = None
    """Published since 2026-01-25."""
    remove_licences_when_inactive: bool | None = None
    removeemailfromlistonuserchange: bool | None = None
    removewelcomemessage: bool | None = None
    removezeroquantitylines: bool | None = None
    reopenticketstech: int | None = None
    reply_include_action_details_table: bool | None = None
    """Published since 2026-01-25."""
    reply_outcome: int | None = None
    report_colour_palette: int | None = None
    report_permission_type: int | None = None
    """Published since 2026-01-25."""
    report_service_url: str | None = None
    reports_directory: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    require_advanced_ticket_edit_for_bulk_priority: bool | None = None
    """Published since 2026-01-25."""
    requireexternalkey: bool | None = None
    reservedboolfield1: bool | None = None
    reservedboolfield2: bool | None = None
    reservedintfield1: int | None = None
    reset_default_newtabpref: bool | None = None
    """Published since 2026-01-25."""
    reset_default_ticket_preview_mode: bool | None = None
    """Published since 2026-01-25."""
    reset_halointegrator_gocardless_lastsync: bool | None = None
    reset_halointegrator_googlebusiness_lastsync: bool | None = None
    reset_halointegrator_mailchimp_lastsync: bool | None = None
    reset_halointegrator_microsoftteams_lastsync: bool | None = None
    reset_halointegrator_wordpress_lastsync: bool | None = None
    reset_halointegrator_wordpressorg_lastsync: bool | None = None
    reset_okta_lastsync: bool | None = None
    reset_security_stamps: bool | None = None
    respondprivate: bool | None = None
    responsedontassign: bool | None = None
    restrict_indexing_by_faqlist: bool | None = None
    """Published since 2026-01-25."""
    restrict_items_on_po_by_supplier: bool | None = None
    restrict_portal_new_ticket: bool | None = None
    reviewnotbillable: bool | None = None
    reviewprocessenabled: bool | None = None
    rexchangeapplicationid: str | None = None
    rexchangetenantid: str | None = None
    rhipe_client_id: str | None = None
    rhipe_client_mappings: list[ExternalLink_List] | None = None
    rhipe_delete_licences: bool | None = None
    """Published since 2026-01-25."""
    rhipe_import_entities: str | None = None
    rhipe_import_entities_list: list[KeyPair2] | None = None
    rhipe_subscription_client: int | None = None
    rhipe_top_level: int | None = None
    rhipe_top_level_name: str | None = None
    rhipe_update_addresses: bool | None = None
    rhtvlastlogdatetime: dt.datetime | None = None
    """Published since 2026-01-25."""
    rinvoice_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    rinvoicelines_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    roadmapcategory: int | None = None
    round_labour_invoice_quantity: bool | None = None
    roundrobinreassign: bool | None = None
    rpassportal_integratorentitiestoimport: str | None = None
    rpi_percent_increase: float | None = None
    rsyncinvoices: bool | None = None
    rtdefwebendusers: int | None = None
    rtimezone: str | None = None
    ruletickettypemandatory: bool | None = None
    rusesagepo: bool | None = None
    rusesageso: bool | None = None
    sage200companyid: str | None = None
    sage200companyname: str | None = None
    sage200itemgroup: int | None = None
    sage200tenantid: str | None = None
    sage200token: str | None = None
    sage200tokenexpiry: dt.datetime | None = None
    sage200toplevel: int | None = None
    sage200version: int | None = None
    sage50cacompanypath: str | None = None
    sage50cadefaultpaidaccount: str | None = None
    sage50cadefaultpaidtype: str | None = None
    sage50causername: str | None = None
    sage50datapath: str | None = None
    sage50password: str | None = None
    sage50ukinvoicetype: int | None = None
    sage50username: str | None = None
    sage50version: int | None = None
    sageauthcode: str | None = None
    sageauthredirect: str | None = None
    sagebusinesscloud_default_invoice_status: int | None = None
    sagebusinesscloud_default_invoice_status_guid: str | None = None
    sagebusinessclouddefaulttenantid: int | None = None
    sagedetaildesc: str | None = None
    sageslaitemcode: str | None = None
    sageslaitemcodedesc: str | None = None
    sales_order_project_linking_type: int | None = None
    sales_order_status_after_all_consigned: int | None = None
    """Published since 2026-01-25."""
    salesforce_accountfieldmappings: list[IntegrationFieldMapping] | None = None
    salesforce_accountsync: int | None = None
    salesforce_accountwhere: str | None = None
    salesforce_authorized: bool | None = None
    salesforce_casefieldmappings: list[IntegrationFieldMapping] | None = None
    salesforce_casetickettype: int | None = None
    salesforce_casetickettype_guid: str | None = None
    salesforce_casewhere: str | None = None
    salesforce_client_id: str | None = None
    salesforce_clientmappings: list[ExternalLink_List] | None = None
    salesforce_contactfieldmappings: list[IntegrationFieldMapping] | None = None
    salesforce_contactsync: int | None = None
    salesforce_contactwhere: str | None = None
    salesforce_deafult_stage: int | None = None
    salesforce_import_attachments_list: list[KeyPair2] | None = None
    salesforce_import_entities_list: list[KeyPair2] | None = None
    salesforce_include_address: bool | None = None
    salesforce_integratoraccountlastsync: dt.datetime | None = None
    salesforce_integratorattachmentstoimport: str | None = None
    salesforce_integratorcaselastsync: dt.datetime | None = None
    salesforce_integratorcontactlastsync: dt.datetime | None = None
    salesforce_integratorentitiestoimport: str | None = None
    salesforce_integratoropportunitylastsync: dt.datetime | None = None
    salesforce_opportunityfieldmappings: list[IntegrationFieldMapping] | None = None
    salesforce_opportunitywhere: str | None = None
    salesforce_priority_mappings: list[IntegrationFieldMapping] | None = None
    salesforce_redirect: str | None = None
    salesforce_refresh_token: str | None = None
    salesforce_show_success_message: bool | None = None
    salesforce_tickettype: int | None = None
    salesforce_tickettype_guid: str | None = None
    salesforce_token_expiry: dt.datetime | None = None
    salesforce_toplevel: int | None = None
    salesforce_update_account_names: bool | None = None
    """Published since 2026-01-25."""
    salesforce_updateaddresses: bool | None = None
    salesforce_url: str | None = None
    salesforcedefaultsite: int | None = None
    salesforcedefaultsite_name: str | None = None
    salesforceimportcasefeed: bool | None = None
    salesforceuserfield: int | None = None
    salesorderlinedescriptionwhencreatedfromquotation: str | None = None
    salesorderstatusafterinvoiced: int | None = None
    salesorderstatusafterinvoicedandactionscomplete: int | None = None
    salesorderstatusafterinvoicedeleted: int | None = None
    same_client_consignment_site: bool | None = None
    sameclientmergeonly: bool | None = None
    saml_auto_create_email_attr: str | None = None
    """Published since 2026-01-25."""
    saml_auto_create_users: bool | None = None
    """Published since 2026-01-25."""
    saml_auto_creation_site: int | None = None
    """Published since 2026-01-25."""
    saml_auto_creation_site_name: str | None = None
    """Published since 2026-01-25."""
    saml_certififcate: str | None = None
    saml_domain_matching_new_user: bool | None = None
    """Published since 2026-01-25."""
    saml_encryption_certificate_id: int | None = None
    """Published since 2026-01-25."""
    saml_matching_attr: str | None = None
    saml_matching_type: int | None = None
    saml_pass_client_id: bool | None = None
    samlidp: int | None = None
    samlidp_colour: str | None = None
    samlidp_logo: str | None = None
    samlidp_name: str | None = None
    samlmatchingfield: int | None = None
    sccm_allowed_clientids_list: list[KeyPair2] | None = None
    sccm_assetimportidentifier: int | None = None
    sccm_defaultsite: int | None = None
    sccm_defaultsite_name: str | None = None
    sccm_donotvalidate: bool | None = None
    sccm_dontremoveusers: bool | None = None
    sccm_dontupdatesite: bool | None = None
    sccm_dontupdatetype: bool | None = None
    sccm_fieldmappings: list[SQLImportField] | None = None
    sccm_idfield: str | None = None
    sccm_integrator_type: int | None = None
    """Published since 2026-01-25."""
    sccm_key_vault_id: int | None = None
    """Published since 2026-01-25."""
    sccm_key_vault_secret_name: str | None = None
    """Published since 2026-01-25."""
    sccm_new_method: bool | None = None
    sccm_new_sql_password: str | None = None
    sccm_password_storage: int | None = None
    """Published since 2026-01-25."""
    sccm_query: str | None = None
    sccm_sitefield: str | None = None
    sccm_sql_port: str | None = None
    sccm_sql_timeout: int | None = None
    sccm_sqldatabase: str | None = None
    sccm_sqldriver: str | None = None
    sccm_sqlprovider: int | None = None
    sccm_sqlserver: str | None = None
    sccm_sqlusername: str | None = None
    sccm_typefield: str | None = None
    sccm_udl: str | None = None
    sccm_updated: bool | None = None
    sccm_updateonly: bool | None = None
    sccm_userfield: str | None = None
    sccm_usermatchingfield: str | None = None
    sccm_userssite: bool | None = None
    scom_access: bool | None = None
    scom_allowed_clientids: str | None = None
    scom_allowed_clientids_list: list[KeyPair2] | None = None
    scom_devicefield: int | None = None
    scom_fromaddress: str | None = None
    scom_integrator_type: int | None = None
    """Published since 2026-01-25."""
    scom_password: str | None = None
    """Published since 2026-01-25."""
    scom_requesttype: int | None = None
    scom_requesttype_guid: str | None = None
    scom_username: str | None = None
    """Published since 2026-01-25."""
    scomdomain: str | None = None
    scompassword: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    scomservername: str | None = None
    scomusername: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    searchbodyfortag: bool | None = None
    searchfullticketids: bool | None = None
    searchkbbyid: bool | None = None
    secondroadmapcolumn: str | None = None
    security_questions: list[SecurityQuestion] | None = None
    select_all_in_team_calendar: bool | None = None
    select_consignment_status: bool | None = None
    select_consignment_user: bool | None = None
    select_invoice_email_template: bool | None = None
    """Published since 2026-01-25."""
    selectfaqlistbeforesearch: bool | None = None
    selecttickettypebeforesearch: bool | None = None
    send_incomplete_timesheet_notifications: bool | None = None
    send_linked_informownertech: bool | None = None
    """Published since 2026-01-25."""
    send_new_users_welcome_email: bool | None = None
    send_or_ask_response_email: int | None = None
    send_timesheet_rejection_emails: bool | None = None
    sendaccountmanagernotifications: bool | None = None
    sendackemailsforwebrequests: bool | None = None
    sendacknowledgementemailstoccaddresses: bool | None = None
    sendacknowledgementemailstotoaddresses: bool | None = None
    sendagentemailafterquoterejected: bool | None = None
    sendapptemails: bool | None = None
    sendattachmentsfromdb: bool | None = None
    sendclosureremindertoccaddress: bool | None = None
    sendemailsviawebapp: bool | None = None
    sendfollowernotifications: int | None = None
    sendmultiplenotifications: bool | None = None
    sendnotificationemailforrtbcc: bool | None = None
    sendquotepdf: bool | None = None
    sendreminderstoccaddresses: bool | None = None
    senduseremailafterquoteaccepted: bool | None = None
    sendwindowsappprintrequestonclose: bool | None = None
    sensitive_ticket_restrictions: int | None = None
    """Published since 2026-01-25."""
    sentinel_application_id: str | None = None
    sentinel_authorized: bool | None = None
    sentinel_redirect: str | None = None
    sentinel_tenant_id: str | None = None
    sentinel_ticketmappings: list[IntegrationFieldMapping] | None = None
    sentinel_token_expiry: dt.datetime | None = None
    serializationassetfield: int | None = None
    serializationassetfield_guid: str | None = None
    server_time_zone: str | None = None
    service_permission_type: int | None = None
    serviceaddsareanote: bool | None = None
    servicedefaultfault: str | None = None
    servicedefaultmaintenance: str | None = None
    servicedefaultok: str | None = None
    servicefailurert: int | None = None
    serviceincidentrtid: int | None = None
    servicenow_locale: str | None = None
    servicenow_url: str | None = None
    servicenow_username: str | None = None
    servicerequestrtid: int | None = None
    servicerequestrtid_guid: str | None = None
    services_display_breadcrumbs: bool | None = None
    """Published since 2026-01-25."""
    services_portalbackgroundimageurl: str | None = None
    services_skip_to_new_ticket: bool | None = None
    set_accountsid_to_sku: bool | None = None
    set_appointment_from_estimate: bool | None = None
    set_budget_total_to_budget_table: bool | None = None
    setdisplaynametoagentname: bool | None = None
    setupstepscompleted: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    sherweb_client_id: str | None = None
    sherweb_client_mappings: list[ExternalLink_List] | None = None
    sherweb_delete_licences: bool | None = None
    """Published since 2026-01-25."""
    sherweb_import_entities: str | None = None
    sherweb_import_entities_list: list[KeyPair2] | None = None
    sherweb_tenant: str | None = None
    sherweb_top_level: int | None = None
    sherweb_top_level_name: str | None = None
    shift_break_status: int | None = None
    """Published since 2026-01-25."""
    shift_end_status: int | None = None
    """Published since 2026-01-25."""
    shopify_customerfieldmappings: list[IntegrationFieldMapping] | None = None
    shopify_import_entities_list: list[KeyPair2] | None = None
    shopify_integratorcustomerslastsync: dt.datetime | None = None
    shopify_integratorentitiestoimport: str | None = None
    shopify_integratororderslastsync: dt.datetime | None = None
    shopify_userfieldmappings: list[IntegrationFieldMapping] | None = None
    shopifycustomerimporttype: int | None = None
    shopifydefaultsite: int | None = None
    shopifydefaultsite_name: str | None = None
    showDateDoneOnAptCompletionScreen: bool | None = None
    show_accept_reject_all: bool | None = None
    show_accounts_success_message: bool | None = None
    show_action_date_display_toggle: bool | None = None
    show_agents_forgot_password: bool | None = None
    show_all_lic_for_quantity_calc: bool | None = None
    show_all_related: bool | None = None
    show_all_sites_for_device_quantity_calc: bool | None = None
    show_alllevel_access_portal_option: bool | None = None
    show_appointment_location: bool | None = None
    show_appointment_other1: bool | None = None
    show_appointment_other2: bool | None = None
    show_appointment_status: bool | None = None
    show_asset_diagram_keyfields: bool | None = None
    show_asset_diagram_licences: bool | None = None
    show_asset_diagram_services: bool | None = None
    show_attachments_from_linked_quote: bool | None = None
    show_attachments_from_linked_so: bool | None = None
    show_auto_payment_on_portal: int | None = None
    show_back_button: bool | None = None
    show_bundled_sales_order_lines: bool | None = None
    show_chat_module: bool | None = None
    """Published since 2026-01-25."""
    show_child_sos_on_parent: bool | None = None
    show_child_templates_always: bool | None = None
    show_client_user_only: bool | None = None
    show_contract_balance_on_ticket: bool | None = None
    show_contributor_quality: bool | None = None
    show_crmnote_subject: bool | None = None
    """Published since 2026-01-25."""
    show_currency_conversion_for_quote_lines: bool | None = None
    show_customer_type_on_ticket: bool | None = None
    """Published since 2026-01-25."""
    show_department_access_portal_option: bool | None = None
    """Published since 2026-01-25."""
    show_department_when_reassigning: bool | None = None
    """Published since 2026-01-25."""
    show_device_on_invoice_line: bool | None = None
    show_enduser_details_opps: bool | None = None
    show_enduser_details_opps_include_default: bool | None = None
    """Published since 2026-01-25."""
    show_faq_list_filter_portal: bool | None = None
    """Published since 2026-01-25."""
    show_faqlist_description: bool | None = None
    """Published since 2026-01-25."""
    show_favourite_services: bool | None = None
    show_favourite_services_at_start: bool | None = None
    show_federated_identity: bool | None = None
    """Published since 2026-01-25."""
    show_forecasting_on_reports: bool | None = None
    """Published since 2026-01-25."""
    show_holiday_timesheet: bool | None = None
    show_home_html: bool | None = None
    show_html_footer: bool | None = None
    show_inform_users_always: bool | None = None
    """Published since 2026-01-25."""
    show_invoice_number_on_actions: bool | None = None
    """Published since 2026-01-25."""
    show_invoice_totals_on_portal: bool | None = None
    show_kb_creation_author: bool | None = None
    """Published since 2026-01-25."""
    show_kb_creation_date: bool | None = None
    """Published since 2026-01-25."""
    show_kb_edit_author: bool | None = None
    """Published since 2026-01-25."""
    show_kb_edit_date: bool | None = None
    """Published since 2026-01-25."""
    show_kb_links: bool | None = None
    """Published since 2026-01-25."""
    show_kb_menu: bool | None = None
    show_lang_navbar: bool | None = None
    show_linked_articles_users: bool | None = None
    show_liongard_success: bool | None = None
    show_livechat_timer: bool | None = None
    """Published since 2026-01-25."""
    show_livechat_url: bool | None = None
    show_logged_in_agent_in_approval_list: bool | None = None
    """Published since 2026-01-25."""
    show_markup_for_sales_orders: bool | None = None
    show_negative_tax_invoices: bool | None = None
    show_note_after_completed: bool | None = None
    show_orderlines_no_supplier: bool | None = None
    show_organisation_access_portal_option: bool | None = None
    """Published since 2026-01-25."""
    show_payment_data_on_portal: bool | None = None
    show_pipeline_stages: bool | None = None
    show_quote_approval_signature: bool | None = None
    show_related_of_related: bool | None = None
    show_res_in_desc: bool | None = None
    show_review_on_billing_screen: bool | None = None
    show_services_cost_tile: bool | None = None
    show_services_cost_tile_endusers: bool | None = None
    show_site_access_portal_option: bool | None = None
    """Published since 2026-01-25."""
    show_sitecontact_access_portal_option: bool | None = None
    """Published since 2026-01-25."""
    show_siteselect_client: bool | None = None
    show_status_filter: bool | None = None
    show_subscribed_to_service_indicator: bool | None = None
    """Published since 2026-01-25."""
    show_templates_with_no_tickettype: bool | None = None
    """Published since 2026-01-25."""
    show_tickettype_group_selection: bool | None = None
    """Published since 2026-01-25."""
    show_timer_seconds: bool | None = None
    show_timezone_input: bool | None = None
    show_toplevel_access_portal_option: bool | None = None
    show_toplevels: bool | None = None
    show_user_extra_emails: bool | None = None
    """Published since 2026-01-25."""
    show_user_searchbar: bool | None = None
    show_users_contracts_on_ticket_only: bool | None = None
    show_users_forgot_password: bool | None = None
    show_viewlog_tab: bool | None = None
    """Published since 2026-01-25."""
    show_whatsapp_settings: bool | None = None
    showaccountmanageronclientdetails: bool | None = None
    showactioncalendaroption: bool | None = None
    showagentuserfieldsportal: bool | None = None
    showallforopplink: bool | None = None
    showallphonenumbersonticketdetails: bool | None = None
    showallservicesoption: bool | None = None
    showapprovalsonseparatetab: bool | None = None
    showapproversthatareyettovote: bool | None = None
    showareanoteswhenempty: bool | None = None
    showassetlinesoncontractinvoice: bool | None = None
    showassettagongoodsin: bool | None = None
    showassettagongoodsout: bool | None = None
    showassetvalueoninvoiceline: bool | None = None
    showattachmentsonapprovals: bool | None = None
    showbilling_plan_text_on_ticket: bool | None = None
    showcalllogonticket: bool | None = None
    showchildunreadinlist: bool | None = None
    showclosureattachment: bool | None = None
    showcontractcoloursonassetchoice: bool | None = None
    showcsvexportbutton: bool | None = None
    showcustomerlevelprepay: bool | None = None
    showemailinuseractivity: bool | None = None
    showenterdetailsmanually: bool | None = None
    showeventstabforadmins: bool | None = None
    showfeedbackcaptcha: bool | None = None
    showfeedbackpopups: bool | None = None
    showincidentcataloguebuttonnewticket: bool | None = None
    showing_customer_fields: bool | None = None
    showintelrouting: bool | None = None
    showintelroutingonactions: bool | None = None
    showitilselection: bool | None = None
    showjsonexportbutton: bool | None = None
    showkbentrytags: bool | None = None
    showkbportalurl: bool | None = None
    showkbviewsinuseractivity: bool | None = None
    showlbandrr: bool | None = None
    showlbandrrinactions: bool | None = None
    showmailboxname: bool | None = None
    showmaincontactonclientdetails: bool | None = None
    """Published since 2026-01-25."""
    showmigrations: bool | None = None
    showmodalscreenforcannedtext: bool | None = None
    showmyservices: bool | None = None
    shownewcallbtn: bool | None = None
    shownewrequestbillinginfo: bool | None = None
    shownewrequsersearch: bool | None = None
    shownoapproverspopup: bool | None = None
    shownotrespondedwarning: bool | None = None
    showopenjourneysintodo: bool | None = None
    showponumonapproval: bool | None = None
    showpopupforvip: bool | None = None
    showprepaybalanceonticket: bool | None = None
    showquicksearch: bool | None = None
    showquotecannedonapprovalscreen: bool | None = None
    showsaveastemplatebutton: bool | None = None
    showsendemailbtn: bool | None = None
    showsendsmstouser: bool | None = None
    showseperateresolutionandfixbars: bool | None = None
    showservicecataloglink: bool | None = None
    showservicecataloguebuttonnewticket: bool | None = None
    showsitenoteswhenempty: bool | None = None
    showslaonkanban: bool | None = None
    showspambutton: bool | None = None
    showsupplierupdatestoenduser: bool | None = None
    showtemplateselectionbutton: bool | None = None
    showticketattachmenticon: bool | None = None
    showticketsearchonmerge: bool | None = None
    showtickettypeselection: bool | None = None
    showtoplevelontickets: bool | None = None
    showtraveltimesheet: bool | None = None
    showtreesearch: bool | None = None
    showusernoteswhenempty: bool | None = None
    showusersassetsoncall: bool | None = None
    showusersassetsonnewticket: bool | None = None
    showusersassetsonticket: bool | None = None
    showusersitecustomernotesonticketdetails: bool | None = None
    showvotecount: bool | None = None
    showxlsexportbutton: bool | None = None
    sidemenudashboardid: int | None = None
    signalr_enabled: bool | None = None
    single_ticket_feedback: bool | None = None
    """Published since 2026-01-25."""
    single_ticket_survey: bool | None = None
    """Published since 2026-01-25."""
    site24x7_alert_type: int | None = None
    site24x7_alert_user: int | None = None
    site24x7_alert_user_name: str | None = None
    site24x7_fieldmappings: list[IntegrationFieldMapping] | None = None
    site_guids: list[str] | None = None
    site_override_type: int | None = None
    site_view_scope: int | None = None
    """Published since 2026-01-25."""
    siteassetenduserlink: bool | None = None
    siteimportidentifier: int | None = None
    skipresolved: bool | None = None
    sla_bar_time_display: bool | None = None
    sla_target_widget_include_seconds: bool | None = None
    """Published since 2026-01-25."""
    slack_action_outcome: int | None = None
    slack_channel_access_type: int | None = None
    slack_channel_default_name: str | None = None
    slack_channel_management: bool | None = None
    slack_channel_workspace: int | None = None
    slack_client_id: str | None = None
    slack_command_ticket_type: int | None = None
    slack_command_user: int | None = None
    slack_command_user_name: str | None = None
    slack_command_workspaces: list[KeyPair2] | None = None
    slack_ticket_type: int | None = None
    slack_ticket_user: int | None = None
    slack_ticket_user_name: str | None = None
    slaholdcolour: str | None = None
    slareminderautoclosehrs: int | None = None
    slareminderintervalhrs: int | None = None
    slatimeleftcalcmethod: int | None = None
    smsdisplay: str | None = None
    smsfromaddress: str | None = None
    smsprovideraddress: str | None = None
    smstype: int | None = None
    smtpaddress: str | None = None
    smtpdisplayname: str | None = None
    smtpport: int | None = None
    smtpserver: str | None = None
    smtpusername: str | None = None
    smtpusethismailboxid: int | None = None
    smtpusetls: bool | None = None
    snelstart_authorized: bool | None = None
    snelstart_client_id: str | None = None
    snelstart_client_top_level: int | None = None
    snelstart_default_item: str | None = None
    snelstart_enable_sync: bool | None = None
    snelstart_invoice_template: str | None = None
    snelstart_item_group: int | None = None
    snelstart_item_group_guid: str | None = None
    snelstart_old_client_id: str | None = None
    snelstart_token_expiry: dt.datetime | None = None
    snelstart_url: str | None = None
    snow_default_devicesite: int | None = None
    snow_default_devicesite_name: str | None = None
    snow_default_devicetype: int | None = None
    snow_default_devicetype_guid: str | None = None
    snow_delete_devices: bool | None = None
    snow_dont_create_new_devices: bool | None = None
    snow_dont_move_site: bool | None = None
    snow_dont_update_device_type: bool | None = None
    snow_fieldmappings: list[IntegrationFieldMapping] | None = None
    snow_importtype: int | None = None
    snow_toplevel: int | None = None
    snow_url: str | None = None
    snow_user_matching_type: int | None = None
    snow_username: str | None = None
    so_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    so_from_mailbox_id: int | None = None
    so_hide_item_popup: bool | None = None
    soc_api_id: str | None = None
    soc_show_success_message: bool | None = None
    soc_tickettype: int | None = None
    soc_tickettype_guid: str | None = None
    soc_user: int | None = None
    soc_username: str | None = None
    socuser_name: str | None = None
    software_audit_level: int | None = None
    software_import_licence_matching: bool | None = None
    solarwindsncentraldontsyncaddress: bool | None = None
    solarwindsrmm_fieldmappings: list[IntegrationFieldMapping] | None = None
    solarwindsrmm_fromaddress: str | None = None
    solarwindsrmm_requesttype: int | None = None
    solarwindsrmm_requesttype_guid: str | None = None
    solarwindsrmmimporttype: int | None = None
    solarwindsrmmmatchname: bool | None = None
    solarwindsrmmtoplevel: int | None = None
    solines_default_column_guid: str | None = None
    """Published since 2026-01-25."""
    spellchecksuggestionscore: float | None = None
    splashtop_email: str | None = None
    splashtop_email_type: int | None = None
    splashtop_mac_field: int | None = None
    split_childtickets_tab: bool | None = None
    split_customers_area: bool | None = None
    split_kb_views: bool | None = None
    """Published since 2026-01-25."""
    splitchannels: bool | None = None
    splitrecurringcontracts: bool | None = None
    splunk_tickettype: int | None = None
    splunk_tickettype_guid: str | None = None
    splunk_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    splunk_webhook_type: int | None = None
    """Published since 2026-01-25."""
    splunkuser: int | None = None
    splunkuser_name: str | None = None
    sso_bypass_2fa: bool | None = None
    ssoautoredirect: bool | None = None
    ssofingerprint: str | None = None
    ssologin: str | None = None
    ssologout: str | None = None
    ssorememberme: bool | None = None
    statusafterrespond: int | None = None
    statusafterrespond_guid: str | None = None
    stock_in_method: int | None = None
    """Published since 2026-01-25."""
    stock_return_removes_user: bool | None = None
    stockserialisationtype: int | None = None
    stopautomaticdevicemovementsinstock: bool | None = None
    stopbackgroundservices: bool | None = None
    stopnewticketsviaemail: bool | None = None
    stopnewticketsviaemailreplywithtemplate_guid: str | None = None
    stopnewticketsviaemailreplywithtemplate_id: int | None = None
    stopnewticketsviaemailreplywithtemplate_name: str | None = None
    storekbattachmentsindb: bool | None = None
    storeoutgoingemails: bool | None = None
    strict_pdf_mode: int | None = None
    """Published since 2026-01-25."""
    stripe_client_mappings: list[ExternalLink_List] | None = None
    stripe_currency: str | None = None
    stripe_manual_paymentmethod_options_keypair: list[KeyPair2] | None = None
    stripe_paymentmethod_options_keypair: list[KeyPair2] | None = None
    stripe_processing_fee: float | None = None
    """Published since 2026-01-25."""
    stripe_public_key: str | None = None
    stripe_send_recipient_email: bool | None = None
    stripemanualpaymentmethodoptions: str | None = None
    stripenotificationemail: str | None = None
    stripepaymentmethodoptions: str | None = None
    stripetakepaymentonduedate: int | None = None
    supp_contract_mandatory: bool | None = None
    supplier_currency_override: bool | None = None
    supplier_permission_type: int | None = None
    supplier_recall_clear: bool | None = None
    """Published since 2026-01-25."""
    supplierimportidentifier: int | None = None
    suppliers_use_column_view_search: bool | None = None
    surcharge_once_per_ticket: bool | None = None
    suzuki_gateway: str | None = None
    svcatchoosecategoryfirst: bool | None = None
    svsearchmode: int | None = None
    sync_customers_to_stripe: bool | None = None
    sync_icinga_comment: bool | None = None
    sync_invoices_manually: bool | None = None
    sync_liongard_customer: bool | None = None
    sync_salesforce_status: bool | None = None
    sync_servicenow_attachments: bool | None = None
    syncallappts: bool | None = None
    syncholidays: bool | None = None
    syncid: str | None = None
    syncingxeroproducts: bool | None = None
    syncinvoicetoaccountspackagewhenapproved: bool | None = None
    syncpotoaccountspackagewhenapproved: bool | None = None
    syncro_alert_type: int | None = None
    syncro_alert_user: int | None = None
    syncro_alert_user_name: str | None = None
    syncro_defaultgroup: int | None = None
    syncro_defaultgroup_guid: str | None = None
    syncro_defaultsite: int | None = None
    syncro_defaultsite_name: str | None = None
    syncro_delete_devices: bool | None = None
    syncro_device_types: list[KeyPair2] | None = None
    syncro_devicetypes: str | None = None
    syncro_enable_alerting: bool | None = None
    syncro_fieldmappings: list[IntegrationFieldMapping] | None = None
    syncro_importtype: int | None = None
    syncro_sitemappings: list[IntegrationSiteMapping] | None = None
    syncro_toplevel: int | None = None
    syncro_url: str | None = None
    syncro_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    system_actions_in_email_thread: bool | None = None
    """Published since 2026-01-25."""
    table_bulk_select_position: int | None = None
    """Published since 2026-01-25."""
    table_field_style_profile: int | None = None
    """Published since 2026-01-25."""
    tabnametype: int | None = None
    takecontrol_button_id: int | None = None
    takecontrol_deviceid: int | None = None
    task_notification_body: str | None = None
    taskmonitorsnoozedate: dt.datetime | None = None
    taskmonitorsnoozeseverity: int | None = None
    taskscompleteallowclosure: bool | None = None
    tawkappid: str | None = None
    team_leader_can_edit_agent_prefs: bool | None = None
    """Published since 2026-01-25."""
    teams_authorized: bool | None = None
    teams_azure_authority: int | None = None
    teams_chat_closure_message: int | None = None
    """Published since 2026-01-25."""
    teams_chat_closure_message_name: str | None = None
    """Published since 2026-01-25."""
    teams_chat_default_name: str | None = None
    teams_chat_help_message: str | None = None
    teams_chat_management: bool | None = None
    teams_chat_profile: str | None = None
    teams_chat_tenant_list: list[KeyPair2] | None = None
    teams_chat_tenants: str | None = None
    teams_chat_welcome_message: str | None = None
    teams_client_id: str | None = None
    teams_connected_user: str | None = None
    teams_connected_user_id: str | None = None
    teams_connected_user_name: str | None = None
    teams_default_user_name: str | None = None
    teams_options_style: int | None = None
    teams_tenant_id: str | None = None
    teamsbot_allowed_tenants: str | None = None
    teamsbot_allowed_tenants_list: list[KeyPair2] | None = None
    teamsbot_default_subject: str | None = None
    teamsbot_default_user: int | None = None
    teamsbot_disabled: bool | None = None
    teamsbot_outcome_id: int | None = None
    teamsbot_ticket_type: int | None = None
    teamsbot_ticket_type_guid: str | None = None
    teamscallmethod: int | None = None
    teamsshifts_authentication_type: int | None = None
    teamsshifts_authorized: bool | None = None
    teamsshifts_azure_authority: int | None = None
    teamsshifts_client_id: str | None = None
    teamsshifts_mappings: list[MicrosoftTeamsMapping] | None = None
    teamsshifts_shifttype_mappings: list[ExternalLink_List] | None = None
    teamsshifts_tenant_id: str | None = None
    teamviewer_assetfield_id: int | None = None
    teamviewer_sitefield_id: int | None = None
    teamviewer_version: int | None = None
    """Published since 2026-01-25."""
    techdata_client_id: str | None = None
    techdata_client_mappings: list[ExternalLink_List] | None = None
    techdata_default_tenant: int | None = None
    techdata_import_entities: str | None = None
    techdata_import_entities_list: list[KeyPair2] | None = None
    techdata_top_level: int | None = None
    techdata_top_level_name: str | None = None
    techupdatesareprivate: bool | None = None
    tenant_id: str | None = None
    tenantalias: str | None = None
    textsplit_chunk_overlap: int | None = None
    textsplit_chunk_size: int | None = None
    thidroadmapcolumn: str | None = None
    thousands_separator: int | None = None
    ticket_details_style_profile: int | None = None
    """Published since 2026-01-25."""
    ticket_embeddings_db: int | None = None
    ticket_embeddings_method: int | None = None
    ticket_hover_summary: int | None = None
    ticket_info_display_top: bool | None = None
    ticket_status_after_appointment: int | None = None
    ticket_viewers_heartbeat_seconds: int | None = None
    """Published since 2026-01-25."""
    ticketasaccountsinvno: bool | None = None
    ticketdetailstitledisplaymode: int | None = None
    ticketdetailstitledisplaythreshold: int | None = None
    """Published since 2026-01-25."""
    ticketdrivenservstatus: bool | None = None
    ticketinvoices: bool | None = None
    ticketstartdatebeforeenddate: bool | None = None
    ticketstatusafterinternalconversation: int | None = None
    ticketstatusafterinternalconversation_guid: str | None = None
    ticketstatusafterquoteaccepted: int | None = None
    ticketstatusafterquoteaccepted_guid: str | None = None
    ticketstatusafterquoteapproval: int | None = None
    ticketstatusafterquoteinternalrejection: int | None = None
    ticketstatusafterquoterejected: int | None = None
    ticketstatusafterquoterejected_guid: str | None = None
    ticketstatusafterquotesent: int | None = None
    ticketstatusafterquotesent_guid: str | None = None
    tickettimerdisplay: int | None = None
    tickettimermodalpause: bool | None = None
    timefieldinputtype: int | None = None
    timefieldstoshowontimesheet: int | None = None
    timelinedaysspanthreshold: int | None = None
    timelinelineheight: int | None = None
    timelineshowagentworkhours: bool | None = None
    timelinestepinterval: int | None = None
    timertype: int | None = None
    timesensitivemethod: int | None = None
    timesheet_chargeable_show_logged_time: bool | None = None
    """Published since 2026-01-25."""
    timesheetstepinterval: int | None = None
    toggleAnnouncementIconOff: bool | None = None
    total_setup_steps: int | None = None
    trace_level_reset_date: dt.datetime | None = None
    trace_level_reset_days: int | None = None
    tracelevel: int | None = None
    track_category_id: bool | None = None
    track_service_availability: bool | None = None
    trackfixbytime: bool | None = None
    trackkbsearches: bool | None = None
    trackmileage: bool | None = None
    tracknonbill: bool | None = None
    trackresponsetime: bool | None = None
    tracksoftwarechanges: bool | None = None
    trackstock: bool | None = None
    trackticketviews: bool | None = None
    tracktravel: bool | None = None
    translationmonthlycharactercap: int | None = None
    translationmonthlycharactercapcanedit: bool | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    translationtexttype: int | None = None
    traveltimechargerate: int | None = None
    treat_comanaged_agent_emails_as_user: bool | None = None
    tree_width: int | None = None
    """Published since 2026-01-25."""
    treecatforceleafselection: bool | None = None
    trial_expires: dt.datetime | None = None
    trial_purchase_url: str | None = None
    trim_quote_signature_image: bool | None = None
    """Published since 2026-01-25."""
    trophy_agents: str | None = None
    """Published since 2026-01-25."""
    trophy_agents_list: list[KeyPair4] | None = None
    """Published since 2026-01-25."""
    truncate_salesmb_reply_chain: bool | None = None
    trustpilot_allowwebhooks: bool | None = None
    trustpilot_autoreply: bool | None = None
    trustpilot_autoreplythreshold: int | None = None
    trustpilot_defaultusersite: int | None = None
    trustpilot_defaultusersite_name: str | None = None
    trustpilot_enablesurveys: bool | None = None
    trustpilot_reviewthreshold: int | None = None
    trustpilot_statusafterupdate: int | None = None
    trustpilot_tickettype: int | None = None
    twilio_account_sid: str | None = None
    twilio_allow_inbound: bool | None = None
    twilio_default_user: int | None = None
    twilio_default_user_name: str | None = None
    twilio_numbers: list[TwilioDetails] | None = None
    """Published since 2026-01-25."""
    twilio_reopen_tickets: bool | None = None
    twilio_ticket_type: int | None = None
    twilio_ticket_type_name: str | None = None
    twilio_whatsapp_number: str | None = None
    twiliosms_default_code: str | None = None
    """Published since 2026-01-25."""
    twiliosms_default_details: int | None = None
    """Published since 2026-01-25."""
    twiliosms_default_number: str | None = None
    """Published since 2026-01-25."""
    twilliosmsaccountsid: str | None = None
    twilliosmsauthtoken: str | None = None
    twilliosmsfromphonenumber: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    twilliosmsleadingzerosubstitute: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    typeofdisplayanduseforassetswhenloggingonbehalfallowed: int | None = None
    ualluse2fa: bool | None = None
    unlink_ticket_advanced_edit: bool | None = None
    unmapped_user_web_access_level: int | None = None
    """Published since 2026-01-25."""
    unmatched_event_retention: int | None = None
    update_all_actions_when_contract_changed: bool | None = None
    update_first_action_details_via_template: bool | None = None
    update_linked_scheduler_appointment: bool | None = None
    """Published since 2026-01-25."""
    update_milestone_dates_via_tasks: bool | None = None
    update_recurring_bundle_price: int | None = None
    update_recurring_lines_on_item_change: int | None = None
    """Published since 2026-01-25."""
    update_recurring_lines_on_item_change_nomatch: bool | None = None
    """Published since 2026-01-25."""
    update_respond_by_date_with_hold_time: bool | None = None
    updatebillingfieldsonchange: bool | None = None
    updatecurrencytableautomatically: bool | None = None
    updateemaillists: bool | None = None
    updateticketwhenpoinstock: bool | None = None
    updateticketwhenpoinstockstatus: int | None = None
    updateticketwhenpoinstockstatus_guid: str | None = None
    use24hrclock: bool | None = None
    use_account_tax: bool | None = None
    use_address_for_po_default: bool | None = None
    """Published since 2026-01-25."""
    use_ai_insights: bool | None = None
    """Published since 2026-01-25."""
    use_arearequesttype_rules: bool | None = None
    """Published since 2026-01-25."""
    use_azure_openai_surveys: bool | None = None
    use_charge_for_budgets: bool | None = None
    use_charge_rate_item_tax: bool | None = None
    use_charge_rate_price_for_budget: bool | None = None
    use_context_aware_redaction: bool | None = None
    """Published since 2026-01-25."""
    use_contract_rules: bool | None = None
    use_cookie_auth_agent_app: int | None = None
    """Published since 2026-01-25."""
    use_cookie_auth_portal: int | None = None
    """Published since 2026-01-25."""
    use_default_call_summary: bool | None = None
    use_default_team_email_address: bool | None = None
    """Published since 2026-01-25."""
    use_department_mgs: bool | None = None
    use_document_management_for_clientsiteuser: bool | None = None
    use_embedding_scores_azureopenai: bool | None = None
    use_embedding_scores_noai: bool | None = None
    """Published since 2026-01-25."""
    use_embedding_scores_openai: bool | None = None
    use_encrypted_saml_assertions: bool | None = None
    """Published since 2026-01-25."""
    use_faqlist_link: bool | None = None
    """Published since 2026-01-25."""
    use_filter_profiles_on_portal: bool | None = None
    """Published since 2026-01-25."""
    use_geo_restrictions_faqlist: bool | None = None
    use_geo_restrictions_kb: bool | None = None
    use_gross_margin: bool | None = None
    use_halo_invoice_id_for_pdf: bool | None = None
    use_incoming_webhook_service: bool | None = None
    """Published since 2026-01-25."""
    use_item_catalogue: bool | None = None
    use_itemaccountslink_qbo: bool | None = None
    """Published since 2026-01-25."""
    use_new_chat_transcript_style: bool | None = None
    """Published since 2026-01-25."""
    use_new_search_method: bool | None = None
    use_openai_surveys: bool | None = None
    use_phone_int_search: bool | None = None
    use_portal_faq_restrictions: bool | None = None
    use_project_datetime: bool | None = None
    use_project_start_and_target_date_for_appointment_action: bool | None = None
    use_prospects: bool | None = None
    use_purchase_order_id_for_reference: bool | None = None
    use_qbo_invoice_terms: bool | None = None
    use_release1: bool | None = None
    use_release2: bool | None = None
    use_release3: bool | None = None
    use_rules_indexing: bool | None = None
    """Published since 2026-01-25."""
    use_slaholdcolour: bool | None = None
    use_stripe_receipt_emails: bool | None = None
    use_subscription_status_for_invoice_line_status: bool | None = None
    use_team_mgs: bool | None = None
    use_ticket_site: bool | None = None
    use_tickettab_areas: bool | None = None
    use_v2_nextactivitydate: bool | None = None
    """Published since 2026-01-25."""
    use_xero_for_sending: bool | None = None
    use_xero_tracking_categories: bool | None = None
    useaccountscodeslookup: bool | None = None
    useactioneventtimes: bool | None = None
    useagentdefaultrateonlogtime: bool | None = None
    useareasfornewbtn: bool | None = None
    useassetcontractforbilling: bool | None = None
    useassetsonlytocalculatecontractvalue: bool | None = None
    usecallplan: bool | None = None
    usecannedtextprediction: bool | None = None
    usecurrencyconversion: bool | None = None
    usedaysforprojectbudgets: bool | None = None
    usedefaultsubjectmatchingtag: bool | None = None
    usedynamicemaillist: bool | None = None
    useeventservice: bool | None = None
    usefreetexttable: int | None = None
    usehaloinvoiceidforaccounts: bool | None = None
    useiconsforactionbuttonsmobile: bool | None = None
    useiframesforhtml: bool | None = None
    useiframesforhtml2: bool | None = None
    useincomingservice: bool | None = None
    useintellisense: bool | None = None
    useintellisenseclientcache: bool | None = None
    useinvoicecsv: bool | None = None
    useinvoicexml: bool | None = None
    usekashflow: bool | None = None
    uselistgroups: bool | None = None
    usenewportal: bool | None = None
    useoohack: bool | None = None
    useoutgoingservice: bool | None = None
    usepaygafterprepay: bool | None = None
    usepdftemplatesforscheduledreports: bool | None = None
    useprepaypurchasedatesforcalculatingbalance: bool | None = None
    useqb: bool | None = None
    user_guids: list[str] | None = None
    user_lockout_mins: int | None = None
    """Published since 2026-01-25."""
    user_match_alternative_email_address: bool | None = None
    user_match_phonenumber: bool | None = None
    user_out_of_office: bool | None = None
    """Published since 2026-01-25."""
    user_out_of_office_auto_adjust_hold: bool | None = None
    """Published since 2026-01-25."""
    user_out_of_office_warnings: bool | None = None
    """Published since 2026-01-25."""
    user_password_expiry_days: int | None = None
    """Published since 2026-01-25."""
    user_password_expiry_set: bool | None = None
    """Published since 2026-01-25."""
    user_portal_theme: int | None = None
    user_project_profile: int | None = None
    user_tenantids: list[str] | None = None
    user_ticket_profile: int | None = None
    usercanviewapprovedtickets: bool | None = None
    usereadonlydbstring: bool | None = None
    userelativedates: bool | None = None
    userimportidentifier: int | None = None
    users_department_view_scope: int | None = None
    users_label: str | None = None
    userscanviewitems: bool | None = None
    usersearchmode: int | None = None
    usersearchmode2: int | None = None
    userviewedquotenotification: bool | None = None
    userwayaccount: str | None = None
    usesage: bool | None = None
    usescanners: bool | None = None
    useschedulingservice: int | None = None
    usesecurecontractsigning: bool | None = None
    usesecurequotesigning: bool | None = None
    usesemanticversioning: bool | None = None
    usestatuscolouroncalendar: bool | None = None
    useteamshifts: bool | None = None
    usetechfwdfunctionality: bool | None = None
    usetechfwdfunctionalityupdateparent: bool | None = None
    usetechtimesheets: bool | None = None
    useticketpoapprovals: bool | None = None
    useticketquoteapprovals: bool | None = None
    usetickettypegroups: bool | None = None
    usetravelchargerates: bool | None = None
    usetravelchargeratesonbpc: bool | None = None
    usetreeforcat: bool | None = None
    useutcforappointments: bool | None = None
    usevaribill: bool | None = None
    useworkhoursforreminders: bool | None = None
    usexero: bool | None = None
    using_automations: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    using_browser_push_notifications: bool | None = None
    using_comanaged_it: bool | None = None
    using_manual_rules: bool | None = None
    vatmethod: int | None = None
    vector_category2_type: int | None = None
    vector_duplicate_article_score_minimum: float | None = None
    """Published since 2026-01-25."""
    vector_score_knowledge_minimum: float | None = None
    vector_score_minimum: float | None = None
    vectorise_date: dt.datetime | None = None
    vectorise_end_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    vectorise_tickettypes: list[RequestType_List] | None = None
    vipnoprioritychange: bool | None = None
    void_invoice_rewinds_billing_entites: bool | None = None
    vorboss_company_id: int | None = None
    """Published since 2026-01-25."""
    vorboss_item_group: int | None = None
    """Published since 2026-01-25."""
    vorboss_order_services: bool | None = None
    """Published since 2026-01-25."""
    warn_customtable_delete: bool | None = None
    warn_if_time_added_on_approved_timesheet: int | None = None
    """Published since 2026-01-25."""
    warningafterxminutes: int | None = None
    webannouncementlocation: int | None = None
    webdashboardtitle: str | None = None
    webdashboardtitle_override: str | None = None
    webhook_iterations: int | None = None
    weeksaheadtocreateperiodicinvoice: int | None = None
    welcome_email_expiry_days: int | None = None
    welcome_message_label: str | None = None
    westcoast_delete_licences: bool | None = None
    westcoast_set_pricing_info: bool | None = None
    """Published since 2026-01-25."""
    westcoastcloud_client_mappings: list[ExternalLink_List] | None = None
    westcoastcloud_import_entities: str | None = None
    westcoastcloud_import_entities_list: list[KeyPair2] | None = None
    westcoastcloud_top_level: int | None = None
    westcoastcloud_top_level_name: str | None = None
    westcoastcloud_update_addresses: bool | None = None
    westcoastcloud_url: str | None = None
    westcoastcloud_username: str | None = None
    whatsapp_authorised: bool | None = None
    whatsapp_defaultclientsite: int | None = None
    whatsapp_defaultclientsite_name: str | None = None
    whatsappcreatetickets: bool | None = None
    whatsappreopentickets: bool | None = None
    whatsapptickettype: int | None = None
    whatsapptickettype_name: str | None = None
    wordpress_defaultfaqlist: int | None = None
    wordpress_importcategories: bool | None = None
    wordpress_tagtoimport: str | None = None
    wordpressorg_defaultfaqlist: int | None = None
    wordpressorg_importcategories: bool | None = None
    workflow_preview_type: int | None = None
    workflow_progress_display_type: int | None = None
    workflow_progress_html_in_use: bool | None = None
    """Published since 2026-01-25."""
    workspace_assettypefield: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_defaultgroup: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_defaultgroup_guid: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_defaultsite: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_defaultsite_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_delete_devices: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_devicemappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_dont_update_asset_type: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_integrator_import_list: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_integrator_import_types: list[KeyPair2] | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_mappings_xtype: list[XTypeMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_mobilemappings: list[IntegrationFieldMapping] | None = None
    """Not published since 2026-01-25; older ones have it."""
    workspace_site_mappings: list[ExternalLink_List] | None = None
    """Not published since 2026-01-25; older ones have it."""
    world_clock_1_label: str | None = None
    """Published since 2026-01-25."""
    world_clock_1_timezone: str | None = None
    """Published since 2026-01-25."""
    world_clock_2_label: str | None = None
    """Published since 2026-01-25."""
    world_clock_2_timezone: str | None = None
    """Published since 2026-01-25."""
    world_clock_3_label: str | None = None
    """Published since 2026-01-25."""
    world_clock_3_timezone: str | None = None
    """Published since 2026-01-25."""
    world_clock_4_label: str | None = None
    """Published since 2026-01-25."""
    world_clock_4_timezone: str | None = None
    """Published since 2026-01-25."""
    world_clock_5_label: str | None = None
    """Published since 2026-01-25."""
    world_clock_5_timezone: str | None = None
    """Published since 2026-01-25."""
    world_clock_6_label: str | None = None
    """Published since 2026-01-25."""
    world_clock_6_timezone: str | None = None
    """Published since 2026-01-25."""
    xensam_assettype_choice: int | None = None
    xensam_assettype_field: str | None = None
    xensam_assettype_field_datacentre: str | None = None
    xensam_clientmappings: list[ExternalLink_List] | None = None
    xensam_datacentre_fieldmappings: list[IntegrationFieldMapping] | None = None
    xensam_defaultassettype: int | None = None
    xensam_defaultgroup: int | None = None
    xensam_defaultsite: int | None = None
    xensam_defaultsite_name: str | None = None
    xensam_delete_devices: bool | None = None
    xensam_dont_update_assettype: bool | None = None
    xensam_fieldmappings: list[IntegrationFieldMapping] | None = None
    xensam_import_entities_list: list[KeyPair2] | None = None
    xensam_integratorentitiestoimport: str | None = None
    xensam_mappings_xtype: list[XTypeMapping] | None = None
    xensamdefaultgroup_guid: str | None = None
    xero_allow_linked_items: bool | None = None
    xero_default_creditnote_line_tax: str | None = None
    xero_default_creditnote_status: str | None = None
    xero_default_invoice_line_tax: str | None = None
    xero_default_invoice_status: str | None = None
    xero_default_order_status: str | None = None
    xero_post_group_headers: bool | None = None
    xero_tracking_category_1_name: str | None = None
    xero_tracking_category_2_name: str | None = None
    xero_webhook_process_method: int | None = None
    """Published since 2026-01-25."""
    xerodefaulttenantid: str | None = None
    xerodefaulttenantname: str | None = None
    xmlinterfacefolder: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    xsoar_default_tickettype: int | None = None
    xsoar_default_user: int | None = None
    xsoar_default_username: str | None = None
    zabbix_alert_type: int | None = None
    zabbix_alert_user: int | None = None
    zabbix_alert_user_name: str | None = None
    zabbix_auth_type: int | None = None
    zabbix_default_site: int | None = None
    zabbix_default_site_name: str | None = None
    zabbix_default_type: int | None = None
    zabbix_default_type_guid: str | None = None
    zabbix_default_type_name: str | None = None
    zabbix_delete_devices: bool | None = None
    zabbix_dont_close_tickets: bool | None = None
    zabbix_dont_update_site: bool | None = None
    zabbix_dont_update_type: bool | None = None
    zabbix_enable_alerting: bool | None = None
    zabbix_fieldmappings: list[IntegrationFieldMapping] | None = None
    zabbix_typemappings: list[XTypeMapping] | None = None
    zabbix_url: str | None = None
    zabbix_username: str | None = None
    zabbix_webhook_type: int | None = None
    """Published since 2026-01-25."""
    zendesk_email: str | None = None
    zendesk_url: str | None = None
    zoom_access_chatbot: bool | None = None
    """Published since 2026-01-25."""
    zoom_access_direct_messaging: bool | None = None
    """Published since 2026-01-25."""
    zoom_account_id: str | None = None
    """Published since 2026-01-25."""
    zoom_action_outcome: int | None = None
    """Published since 2026-01-25."""
    zoom_audit_direct_messaging: bool | None = None
    """Published since 2026-01-25."""
    zoom_authorized: bool | None = None
    """Published since 2026-01-25."""
    zoom_authorizing_user: str | None = None
    """Published since 2026-01-25."""
    zoom_client_id: str | None = None
    """Published since 2026-01-25."""
    zoom_default_direct_message: str | None = None
    """Published since 2026-01-25."""
    zoom_enable_direct_messaging: bool | None = None
    """Published since 2026-01-25."""
    zoom_instance_type: int | None = None
    """Published since 2026-01-25."""
    zoom_scopes: list[str] | None = None
    """Published since 2026-01-25."""
    zoom_shortcut_ticket_type: int | None = None
    """Published since 2026-01-25."""
    zoom_shortcut_ticket_user: int | None = None
    """Published since 2026-01-25."""
    zoom_shortcut_ticket_user_name: str | None = None
    """Published since 2026-01-25."""
    zoom_ticket_type: int | None = None
    """Published since 2026-01-25."""
    zoom_ticket_user: int | None = None
    """Published since 2026-01-25."""
    zoom_ticket_user_name: str | None = None
    """Published since 2026-01-25."""
