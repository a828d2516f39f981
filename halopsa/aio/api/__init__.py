# Generated from spec/halopsa/upstream/ops. Do not edit.
"""Everything the vendor publishes, as ``client.api.<resource>.<operation>`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.operations.published import PublishedApi

if TYPE_CHECKING:
    from halopsa.aio.api.actions import AsyncActionsApi
    from halopsa.aio.api.addigy_details import AsyncAddigyDetailsApi
    from halopsa.aio.api.address import AsyncAddressApi
    from halopsa.aio.api.addressbook import AsyncAddressbookApi
    from halopsa.aio.api.adobe_acrobat_details import AsyncAdobeAcrobatDetailsApi
    from halopsa.aio.api.adobe_commerce_details import AsyncAdobeCommerceDetailsApi
    from halopsa.aio.api.adobe_commerce_integration import AsyncAdobeCommerceIntegrationApi
    from halopsa.aio.api.agent import AsyncAgentApi
    from halopsa.aio.api.agent_check_in import AsyncAgentCheckInApi
    from halopsa.aio.api.agent_event_subscription import AsyncAgentEventSubscriptionApi
    from halopsa.aio.api.agent_image import AsyncAgentImageApi
    from halopsa.aio.api.agent_presence_rule import AsyncAgentPresenceRuleApi
    from halopsa.aio.api.agent_presence_subscription import AsyncAgentPresenceSubscriptionApi
    from halopsa.aio.api.ai_matching_groups import AsyncAiMatchingGroupsApi
    from halopsa.aio.api.ai_suggestion import AsyncAiSuggestionApi
    from halopsa.aio.api.amazon_seller_details import AsyncAmazonSellerDetailsApi
    from halopsa.aio.api.application import AsyncApplicationApi
    from halopsa.aio.api.appointment import AsyncAppointmentApi
    from halopsa.aio.api.approval_process import AsyncApprovalProcessApi
    from halopsa.aio.api.approval_process_rule import AsyncApprovalProcessRuleApi
    from halopsa.aio.api.approval_store import AsyncApprovalStoreApi
    from halopsa.aio.api.area_azure_tenant import AsyncAreaAzureTenantApi
    from halopsa.aio.api.area_request_type import AsyncAreaRequestTypeApi
    from halopsa.aio.api.armis_details import AsyncArmisDetailsApi
    from halopsa.aio.api.arrow_sphere_details import AsyncArrowSphereDetailsApi
    from halopsa.aio.api.asset import AsyncAssetApi
    from halopsa.aio.api.asset_change import AsyncAssetChangeApi
    from halopsa.aio.api.asset_group import AsyncAssetGroupApi
    from halopsa.aio.api.asset_software import AsyncAssetSoftwareApi
    from halopsa.aio.api.asset_type import AsyncAssetTypeApi
    from halopsa.aio.api.asset_type_info import AsyncAssetTypeInfoApi
    from halopsa.aio.api.asset_type_mappings import AsyncAssetTypeMappingsApi
    from halopsa.aio.api.assetbots_details import AsyncAssetbotsDetailsApi
    from halopsa.aio.api.att import AsyncAttApi
    from halopsa.aio.api.attachment import AsyncAttachmentApi
    from halopsa.aio.api.audit import AsyncAuditApi
    from halopsa.aio.api.auth_info import AsyncAuthInfoApi
    from halopsa.aio.api.automation import AsyncAutomationApi
    from halopsa.aio.api.avalara_details import AsyncAvalaraDetailsApi
    from halopsa.aio.api.aws import AsyncAwsApi
    from halopsa.aio.api.aws_details import AsyncAwsDetailsApi
    from halopsa.aio.api.azure_delta import AsyncAzureDeltaApi
    from halopsa.aio.api.azure_dev_ops_details import AsyncAzureDevOpsDetailsApi
    from halopsa.aio.api.azure_translate import AsyncAzureTranslateApi
    from halopsa.aio.api.azureadconnection import AsyncAzureadconnectionApi
    from halopsa.aio.api.azureadmapping import AsyncAzureadmappingApi
    from halopsa.aio.api.background_task import AsyncBackgroundTaskApi
    from halopsa.aio.api.billing_template import AsyncBillingTemplateApi
    from halopsa.aio.api.booking_type import AsyncBookingTypeApi
    from halopsa.aio.api.bookmark import AsyncBookmarkApi
    from halopsa.aio.api.budget_type import AsyncBudgetTypeApi
    from halopsa.aio.api.bulk_email import AsyncBulkEmailApi
    from halopsa.aio.api.business_central_details import AsyncBusinessCentralDetailsApi
    from halopsa.aio.api.cab import AsyncCabApi
    from halopsa.aio.api.cab_member import AsyncCabMemberApi
    from halopsa.aio.api.cab_role import AsyncCabRoleApi
    from halopsa.aio.api.call_event import AsyncCallEventApi
    from halopsa.aio.api.call_log import AsyncCallLogApi
    from halopsa.aio.api.call_script import AsyncCallScriptApi
    from halopsa.aio.api.canned_text import AsyncCannedTextApi
    from halopsa.aio.api.category import AsyncCategoryApi
    from halopsa.aio.api.certificate import AsyncCertificateApi
    from halopsa.aio.api.change_calendar import AsyncChangeCalendarApi
    from halopsa.aio.api.charge_rate import AsyncChargeRateApi
    from halopsa.aio.api.chat import AsyncChatApi
    from halopsa.aio.api.chat_flow import AsyncChatFlowApi
    from halopsa.aio.api.chat_matching_data import AsyncChatMatchingDataApi
    from halopsa.aio.api.chat_message import AsyncChatMessageApi
    from halopsa.aio.api.chat_profile import AsyncChatProfileApi
    from halopsa.aio.api.client import AsyncClientApi
    from halopsa.aio.api.client_cache import AsyncClientCacheApi
    from halopsa.aio.api.client_contract import AsyncClientContractApi
    from halopsa.aio.api.client_prepay import AsyncClientPrepayApi
    from halopsa.aio.api.cluster import AsyncClusterApi
    from halopsa.aio.api.config_commit import AsyncConfigCommitApi
    from halopsa.aio.api.confirm_closure import AsyncConfirmClosureApi
    from halopsa.aio.api.confluence_details import AsyncConfluenceDetailsApi
    from halopsa.aio.api.connected_instance import AsyncConnectedInstanceApi
    from halopsa.aio.api.consignment import AsyncConsignmentApi
    from halopsa.aio.api.contactgroup import AsyncContactgroupApi
    from halopsa.aio.api.contactgroupcontact import AsyncContactgroupcontactApi
    from halopsa.aio.api.contract_rule import AsyncContractRuleApi
    from halopsa.aio.api.contract_schedule import AsyncContractScheduleApi
    from halopsa.aio.api.contract_schedule_plan import AsyncContractSchedulePlanApi
    from halopsa.aio.api.control import AsyncControlApi
    from halopsa.aio.api.cost_centres import AsyncCostCentresApi
    from halopsa.aio.api.crayon_details import AsyncCrayonDetailsApi
    from halopsa.aio.api.crayon_organisation import AsyncCrayonOrganisationApi
    from halopsa.aio.api.criteria_group import AsyncCriteriaGroupApi
    from halopsa.aio.api.crm_note import AsyncCrmNoteApi
    from halopsa.aio.api.crm_note_reply import AsyncCrmNoteReplyApi
    from halopsa.aio.api.csp_consumption_data import AsyncCspConsumptionDataApi
    from halopsa.aio.api.csp_subscription_pricing import AsyncCspSubscriptionPricingApi
    from halopsa.aio.api.cspinvoice import AsyncCspinvoiceApi
    from halopsa.aio.api.csv_template import AsyncCsvTemplateApi
    from halopsa.aio.api.currency import AsyncCurrencyApi
    from halopsa.aio.api.custom_button import AsyncCustomButtonApi
    from halopsa.aio.api.custom_button_action import AsyncCustomButtonActionApi
    from halopsa.aio.api.custom_button_audit import AsyncCustomButtonAuditApi
    from halopsa.aio.api.custom_integration import AsyncCustomIntegrationApi
    from halopsa.aio.api.custom_integration_method import AsyncCustomIntegrationMethodApi
    from halopsa.aio.api.custom_integration_method_value import AsyncCustomIntegrationMethodValueApi
    from halopsa.aio.api.custom_integration_repository import AsyncCustomIntegrationRepositoryApi
    from halopsa.aio.api.custom_query import AsyncCustomQueryApi
    from halopsa.aio.api.custom_table import AsyncCustomTableApi
    from halopsa.aio.api.custom_table_csv import AsyncCustomTableCsvApi
    from halopsa.aio.api.dashboard_links import AsyncDashboardLinksApi
    from halopsa.aio.api.dashboard_links_repository import AsyncDashboardLinksRepositoryApi
    from halopsa.aio.api.database_lookup import AsyncDatabaseLookupApi
    from halopsa.aio.api.database_lookup_confirmation import AsyncDatabaseLookupConfirmationApi
    from halopsa.aio.api.datto_commerce_details import AsyncDattoCommerceDetailsApi
    from halopsa.aio.api.datto_rmm_details import AsyncDattoRmmDetailsApi
    from halopsa.aio.api.device_flow import AsyncDeviceFlowApi
    from halopsa.aio.api.device_licence import AsyncDeviceLicenceApi
    from halopsa.aio.api.distribution_lists import AsyncDistributionListsApi
    from halopsa.aio.api.distribution_lists_log import AsyncDistributionListsLogApi
    from halopsa.aio.api.distributor_invoice import AsyncDistributorInvoiceApi
    from halopsa.aio.api.document_creation import AsyncDocumentCreationApi
    from halopsa.aio.api.downtime import AsyncDowntimeApi
    from halopsa.aio.api.draft import AsyncDraftApi
    from halopsa.aio.api.dynamics365_crm_details import AsyncDynamics365CrmDetailsApi
    from halopsa.aio.api.dynatrace_details import AsyncDynatraceDetailsApi
    from halopsa.aio.api.ecommerce_order import AsyncEcommerceOrderApi
    from halopsa.aio.api.email_address_book import AsyncEmailAddressBookApi
    from halopsa.aio.api.email_rule import AsyncEmailRuleApi
    from halopsa.aio.api.email_store import AsyncEmailStoreApi
    from halopsa.aio.api.email_template import AsyncEmailTemplateApi
    from halopsa.aio.api.email_template_variable import AsyncEmailTemplateVariableApi
    from halopsa.aio.api.eracent_details import AsyncEracentDetailsApi
    from halopsa.aio.api.event import AsyncEventApi
    from halopsa.aio.api.event_rule import AsyncEventRuleApi
    from halopsa.aio.api.exact_details import AsyncExactDetailsApi
    from halopsa.aio.api.example import AsyncExampleApi
    from halopsa.aio.api.expense import AsyncExpenseApi
    from halopsa.aio.api.external_chat_message import AsyncExternalChatMessageApi
    from halopsa.aio.api.external_link import AsyncExternalLinkApi
    from halopsa.aio.api.facebook_details import AsyncFacebookDetailsApi
    from halopsa.aio.api.faq_lists import AsyncFaqListsApi
    from halopsa.aio.api.fault_view_log import AsyncFaultViewLogApi
    from halopsa.aio.api.faults_forecasting import AsyncFaultsForecastingApi
    from halopsa.aio.api.features import AsyncFeaturesApi
    from halopsa.aio.api.feed import AsyncFeedApi
    from halopsa.aio.api.feedback import AsyncFeedbackApi
    from halopsa.aio.api.field import AsyncFieldApi
    from halopsa.aio.api.field_group import AsyncFieldGroupApi
    from halopsa.aio.api.field_info import AsyncFieldInfoApi
    from halopsa.aio.api.forecast_details import AsyncForecastDetailsApi
    from halopsa.aio.api.forethought_details import AsyncForethoughtDetailsApi
    from halopsa.aio.api.formattedemail import AsyncFormattedemailApi
    from halopsa.aio.api.fortnox_details import AsyncFortnoxDetailsApi
    from halopsa.aio.api.g_workspace_details import AsyncGWorkspaceDetailsApi
    from halopsa.aio.api.go_to_resolve import AsyncGoToResolveApi
    from halopsa.aio.api.google_business_details import AsyncGoogleBusinessDetailsApi
    from halopsa.aio.api.halo_device_info import AsyncHaloDeviceInfoApi
    from halopsa.aio.api.halo_field import AsyncHaloFieldApi
    from halopsa.aio.api.halo_integration import AsyncHaloIntegrationApi
    from halopsa.aio.api.halo_news import AsyncHaloNewsApi
    from halopsa.aio.api.health import AsyncHealthApi
    from halopsa.aio.api.historical_ticket_volumes import AsyncHistoricalTicketVolumesApi
    from halopsa.aio.api.holiday import AsyncHolidayApi
    from halopsa.aio.api.hopewiser import AsyncHopewiserApi
    from halopsa.aio.api.impersonation_request import AsyncImpersonationRequestApi
    from halopsa.aio.api.import_csv import AsyncImportCsvApi
    from halopsa.aio.api.incoming_event import AsyncIncomingEventApi
    from halopsa.aio.api.incoming_webhook import AsyncIncomingWebhookApi
    from halopsa.aio.api.incoming_webhook_attempt import AsyncIncomingWebhookAttemptApi
    from halopsa.aio.api.incomingemail import AsyncIncomingemailApi
    from halopsa.aio.api.ingram_micro_details import AsyncIngramMicroDetailsApi
    from halopsa.aio.api.ingram_micro_reseller import AsyncIngramMicroResellerApi
    from halopsa.aio.api.ingram_micro_reseller_details import AsyncIngramMicroResellerDetailsApi
    from halopsa.aio.api.instance import AsyncInstanceApi
    from halopsa.aio.api.instance_info import AsyncInstanceInfoApi
    from halopsa.aio.api.integration_configuration import AsyncIntegrationConfigurationApi
    from halopsa.aio.api.integration_cursor import AsyncIntegrationCursorApi
    from halopsa.aio.api.integration_data import AsyncIntegrationDataApi
    from halopsa.aio.api.integration_delta import AsyncIntegrationDeltaApi
    from halopsa.aio.api.integration_error import AsyncIntegrationErrorApi
    from halopsa.aio.api.integration_export import AsyncIntegrationExportApi
    from halopsa.aio.api.integration_field_data import AsyncIntegrationFieldDataApi
    from halopsa.aio.api.integration_field_mapping import AsyncIntegrationFieldMappingApi
    from halopsa.aio.api.integration_look_up import AsyncIntegrationLookUpApi
    from halopsa.aio.api.integration_request import AsyncIntegrationRequestApi
    from halopsa.aio.api.integration_runbook_variable_group import AsyncIntegrationRunbookVariableGroupApi
    from halopsa.aio.api.integration_site_mapping import AsyncIntegrationSiteMappingApi
    from halopsa.aio.api.integrator_log import AsyncIntegratorLogApi
    from halopsa.aio.api.integrator_schedule import AsyncIntegratorScheduleApi
    from halopsa.aio.api.integrator_trace import AsyncIntegratorTraceApi
    from halopsa.aio.api.intermedia_details import AsyncIntermediaDetailsApi
    from halopsa.aio.api.invoice import AsyncInvoiceApi
    from halopsa.aio.api.invoice_change import AsyncInvoiceChangeApi
    from halopsa.aio.api.invoice_detail_pro_rata import AsyncInvoiceDetailProRataApi
    from halopsa.aio.api.invoice_payment import AsyncInvoicePaymentApi
    from halopsa.aio.api.invoice_status import AsyncInvoiceStatusApi
    from halopsa.aio.api.item import AsyncItemApi
    from halopsa.aio.api.item_accounts_link import AsyncItemAccountsLinkApi
    from halopsa.aio.api.item_group import AsyncItemGroupApi
    from halopsa.aio.api.item_stock import AsyncItemStockApi
    from halopsa.aio.api.item_stock_history import AsyncItemStockHistoryApi
    from halopsa.aio.api.itemsupplier import AsyncItemsupplierApi
    from halopsa.aio.api.jamf_details import AsyncJamfDetailsApi
    from halopsa.aio.api.jira_details import AsyncJiraDetailsApi
    from halopsa.aio.api.journey import AsyncJourneyApi
    from halopsa.aio.api.juniper_mist_details import AsyncJuniperMistDetailsApi
    from halopsa.aio.api.kandji import AsyncKandjiApi
    from halopsa.aio.api.kandji_details import AsyncKandjiDetailsApi
    from halopsa.aio.api.kaseya_vsax_details import AsyncKaseyaVsaxDetailsApi
    from halopsa.aio.api.kashflow_details import AsyncKashflowDetailsApi
    from halopsa.aio.api.kb_article import AsyncKbArticleApi
    from halopsa.aio.api.kb_article_anon import AsyncKbArticleAnonApi
    from halopsa.aio.api.key_vault import AsyncKeyVaultApi
    from halopsa.aio.api.languages import AsyncLanguagesApi
    from halopsa.aio.api.lap_safe import AsyncLapSafeApi
    from halopsa.aio.api.ldap_connection import AsyncLdapConnectionApi
    from halopsa.aio.api.licence_change import AsyncLicenceChangeApi
    from halopsa.aio.api.license_info import AsyncLicenseInfoApi
    from halopsa.aio.api.login_token import AsyncLoginTokenApi
    from halopsa.aio.api.lookup import AsyncLookupApi
    from halopsa.aio.api.mail import AsyncMailApi
    from halopsa.aio.api.mail_campaign import AsyncMailCampaignApi
    from halopsa.aio.api.mail_campaign_email import AsyncMailCampaignEmailApi
    from halopsa.aio.api.mail_campaign_log import AsyncMailCampaignLogApi
    from halopsa.aio.api.mailbox import AsyncMailboxApi
    from halopsa.aio.api.mailbox_credential import AsyncMailboxCredentialApi
    from halopsa.aio.api.mailchimp import AsyncMailchimpApi
    from halopsa.aio.api.manage_engine import AsyncManageEngineApi
    from halopsa.aio.api.manage_engine_details import AsyncManageEngineDetailsApi
    from halopsa.aio.api.marketing_unsubscribe import AsyncMarketingUnsubscribeApi
    from halopsa.aio.api.mattermost_channel_details import AsyncMattermostChannelDetailsApi
    from halopsa.aio.api.mattermost_details import AsyncMattermostDetailsApi
    from halopsa.aio.api.mcp import AsyncMcpApi
    from halopsa.aio.api.mcp_connection import AsyncMcpConnectionApi
    from halopsa.aio.api.meter_reading import AsyncMeterReadingApi
    from halopsa.aio.api.microsoft_subscription_mapping import AsyncMicrosoftSubscriptionMappingApi
    from halopsa.aio.api.microsoft_teams import AsyncMicrosoftTeamsApi
    from halopsa.aio.api.microsoft_teams_mapping import AsyncMicrosoftTeamsMappingApi
    from halopsa.aio.api.milestone import AsyncMilestoneApi
    from halopsa.aio.api.mo import AsyncMoApi
    from halopsa.aio.api.myo_bdetails import AsyncMyoBdetailsApi
    from halopsa.aio.api.n_central_details import AsyncNCentralDetailsApi
    from halopsa.aio.api.nhserverconfig import AsyncNhserverconfigApi
    from halopsa.aio.api.notification import AsyncNotificationApi
    from halopsa.aio.api.notification_log import AsyncNotificationLogApi
    from halopsa.aio.api.notification_message import AsyncNotificationMessageApi
    from halopsa.aio.api.notifications import AsyncNotificationsApi
    from halopsa.aio.api.notify import AsyncNotifyApi
    from halopsa.aio.api.object_mapping_profile import AsyncObjectMappingProfileApi
    from halopsa.aio.api.online_status import AsyncOnlineStatusApi
    from halopsa.aio.api.opportunities import AsyncOpportunitiesApi
    from halopsa.aio.api.order_change import AsyncOrderChangeApi
    from halopsa.aio.api.order_line import AsyncOrderLineApi
    from halopsa.aio.api.organisation import AsyncOrganisationApi
    from halopsa.aio.api.outcome import AsyncOutcomeApi
    from halopsa.aio.api.outgoing import AsyncOutgoingApi
    from halopsa.aio.api.outgoing_attempt import AsyncOutgoingAttemptApi
    from halopsa.aio.api.outgoingemail import AsyncOutgoingemailApi
    from halopsa.aio.api.pagerdutymapping import AsyncPagerdutymappingApi
    from halopsa.aio.api.password_field import AsyncPasswordFieldApi
    from halopsa.aio.api.pax8_details import AsyncPax8DetailsApi
    from halopsa.aio.api.pdf_template import AsyncPdfTemplateApi
    from halopsa.aio.api.pdf_template_repository import AsyncPdfTemplateRepositoryApi
    from halopsa.aio.api.periodic_history import AsyncPeriodicHistoryApi
    from halopsa.aio.api.pii_detection import AsyncPiiDetectionApi
    from halopsa.aio.api.pipeline_stages import AsyncPipelineStagesApi
    from halopsa.aio.api.popup_note import AsyncPopupNoteApi
    from halopsa.aio.api.power_shell_script import AsyncPowerShellScriptApi
    from halopsa.aio.api.power_shell_script_criteria import AsyncPowerShellScriptCriteriaApi
    from halopsa.aio.api.power_shell_script_processing import AsyncPowerShellScriptProcessingApi
    from halopsa.aio.api.priority import AsyncPriorityApi
    from halopsa.aio.api.product import AsyncProductApi
    from halopsa.aio.api.product_branch import AsyncProductBranchApi
    from halopsa.aio.api.product_component import AsyncProductComponentApi
    from halopsa.aio.api.project_setup_lines import AsyncProjectSetupLinesApi
    from halopsa.aio.api.projects import AsyncProjectsApi
    from halopsa.aio.api.prtg_details import AsyncPrtgDetailsApi
    from halopsa.aio.api.publish_profiles import AsyncPublishProfilesApi
    from halopsa.aio.api.purchase_order import AsyncPurchaseOrderApi
    from halopsa.aio.api.qualification import AsyncQualificationApi
    from halopsa.aio.api.quick_books_details import AsyncQuickBooksDetailsApi
    from halopsa.aio.api.quotation import AsyncQuotationApi
    from halopsa.aio.api.quote_change import AsyncQuoteChangeApi
    from halopsa.aio.api.raynet_details import AsyncRaynetDetailsApi
    from halopsa.aio.api.recurring_invoice import AsyncRecurringInvoiceApi
    from halopsa.aio.api.recurring_item import AsyncRecurringItemApi
    from halopsa.aio.api.release import AsyncReleaseApi
    from halopsa.aio.api.release_note_group import AsyncReleaseNoteGroupApi
    from halopsa.aio.api.release_pipeline import AsyncReleasePipelineApi
    from halopsa.aio.api.release_type import AsyncReleaseTypeApi
    from halopsa.aio.api.remote_session import AsyncRemoteSessionApi
    from halopsa.aio.api.remote_session_teams import AsyncRemoteSessionTeamsApi
    from halopsa.aio.api.report import AsyncReportApi
    from halopsa.aio.api.report_data import AsyncReportDataApi
    from halopsa.aio.api.report_repository import AsyncReportRepositoryApi
    from halopsa.aio.api.resource_type import AsyncResourceTypeApi
    from halopsa.aio.api.roadmap import AsyncRoadmapApi
    from halopsa.aio.api.roles import AsyncRolesApi
    from halopsa.aio.api.sage_business_cloud_details import AsyncSageBusinessCloudDetailsApi
    from halopsa.aio.api.sail_point_details import AsyncSailPointDetailsApi
    from halopsa.aio.api.sail_point_role_mapping import AsyncSailPointRoleMappingApi
    from halopsa.aio.api.sail_point_user_mapping import AsyncSailPointUserMappingApi
    from halopsa.aio.api.sales_mailbox import AsyncSalesMailboxApi
    from halopsa.aio.api.sales_mailbox_detail import AsyncSalesMailboxDetailApi
    from halopsa.aio.api.sales_order import AsyncSalesOrderApi
    from halopsa.aio.api.saved_forecast import AsyncSavedForecastApi
    from halopsa.aio.api.schedule import AsyncScheduleApi
    from halopsa.aio.api.schedule_occurrence import AsyncScheduleOccurrenceApi
    from halopsa.aio.api.screen_layout import AsyncScreenLayoutApi
    from halopsa.aio.api.search import AsyncSearchApi
    from halopsa.aio.api.seat_geek_details import AsyncSeatGeekDetailsApi
    from halopsa.aio.api.secure_secret_link import AsyncSecureSecretLinkApi
    from halopsa.aio.api.security_check import AsyncSecurityCheckApi
    from halopsa.aio.api.security_question import AsyncSecurityQuestionApi
    from halopsa.aio.api.security_question_validate import AsyncSecurityQuestionValidateApi
    from halopsa.aio.api.sentinel_one_details import AsyncSentinelOneDetailsApi
    from halopsa.aio.api.service import AsyncServiceApi
    from halopsa.aio.api.service_availability import AsyncServiceAvailabilityApi
    from halopsa.aio.api.service_category import AsyncServiceCategoryApi
    from halopsa.aio.api.service_request_details import AsyncServiceRequestDetailsApi
    from halopsa.aio.api.service_restriction import AsyncServiceRestrictionApi
    from halopsa.aio.api.service_status import AsyncServiceStatusApi
    from halopsa.aio.api.setup_tab import AsyncSetupTabApi
    from halopsa.aio.api.setup_tab_group import AsyncSetupTabGroupApi
    from halopsa.aio.api.sftp_details import AsyncSftpDetailsApi
    from halopsa.aio.api.share_point import AsyncSharePointApi
    from halopsa.aio.api.shopify_details import AsyncShopifyDetailsApi
    from halopsa.aio.api.single_sign_on_application import AsyncSingleSignOnApplicationApi
    from halopsa.aio.api.single_sign_on_attempt import AsyncSingleSignOnAttemptApi
    from halopsa.aio.api.site import AsyncSiteApi
    from halopsa.aio.api.sla import AsyncSlaApi
    from halopsa.aio.api.slack_chat_app import AsyncSlackChatAppApi
    from halopsa.aio.api.slack_details import AsyncSlackDetailsApi
    from halopsa.aio.api.snipe_it_details import AsyncSnipeItDetailsApi
    from halopsa.aio.api.snow_details import AsyncSnowDetailsApi
    from halopsa.aio.api.software_licence import AsyncSoftwareLicenceApi
    from halopsa.aio.api.software_licence_role import AsyncSoftwareLicenceRoleApi
    from halopsa.aio.api.sophos_details import AsyncSophosDetailsApi
    from halopsa.aio.api.sql_import import AsyncSqlImportApi
    from halopsa.aio.api.status import AsyncStatusApi
    from halopsa.aio.api.stock_bin import AsyncStockBinApi
    from halopsa.aio.api.stock_trace import AsyncStockTraceApi
    from halopsa.aio.api.stream_one_ion_details import AsyncStreamOneIonDetailsApi
    from halopsa.aio.api.style_profile import AsyncStyleProfileApi
    from halopsa.aio.api.supplier import AsyncSupplierApi
    from halopsa.aio.api.supplier_contract import AsyncSupplierContractApi
    from halopsa.aio.api.supplier_order_change import AsyncSupplierOrderChangeApi
    from halopsa.aio.api.synnex_details import AsyncSynnexDetailsApi
    from halopsa.aio.api.tabs import AsyncTabsApi
    from halopsa.aio.api.tags import AsyncTagsApi
    from halopsa.aio.api.tanium_details import AsyncTaniumDetailsApi
    from halopsa.aio.api.task_monitor_event import AsyncTaskMonitorEventApi
    from halopsa.aio.api.task_schedule import AsyncTaskScheduleApi
    from halopsa.aio.api.task_trace import AsyncTaskTraceApi
    from halopsa.aio.api.tax import AsyncTaxApi
    from halopsa.aio.api.tax_rule import AsyncTaxRuleApi
    from halopsa.aio.api.team import AsyncTeamApi
    from halopsa.aio.api.team_image import AsyncTeamImageApi
    from halopsa.aio.api.tech_data_reseller_details import AsyncTechDataResellerDetailsApi
    from halopsa.aio.api.template import AsyncTemplateApi
    from halopsa.aio.api.tenable import AsyncTenableApi
    from halopsa.aio.api.tenable_details import AsyncTenableDetailsApi
    from halopsa.aio.api.tenant import AsyncTenantApi
    from halopsa.aio.api.test1 import AsyncTest1Api
    from halopsa.aio.api.test3 import AsyncTest3Api
    from halopsa.aio.api.test4 import AsyncTest4Api
    from halopsa.aio.api.test_error import AsyncTestErrorApi
    from halopsa.aio.api.ticket_approval import AsyncTicketApprovalApi
    from halopsa.aio.api.ticket_area import AsyncTicketAreaApi
    from halopsa.aio.api.ticket_rules import AsyncTicketRulesApi
    from halopsa.aio.api.ticket_type import AsyncTicketTypeApi
    from halopsa.aio.api.ticket_type_field import AsyncTicketTypeFieldApi
    from halopsa.aio.api.ticket_type_group import AsyncTicketTypeGroupApi
    from halopsa.aio.api.tickets import AsyncTicketsApi
    from halopsa.aio.api.timesheet import AsyncTimesheetApi
    from halopsa.aio.api.timesheet_event import AsyncTimesheetEventApi
    from halopsa.aio.api.timeslot import AsyncTimeslotApi
    from halopsa.aio.api.to_do import AsyncToDoApi
    from halopsa.aio.api.to_do_group import AsyncToDoGroupApi
    from halopsa.aio.api.top_level import AsyncTopLevelApi
    from halopsa.aio.api.transcription_store import AsyncTranscriptionStoreApi
    from halopsa.aio.api.translation import AsyncTranslationApi
    from halopsa.aio.api.twilio_details import AsyncTwilioDetailsApi
    from halopsa.aio.api.twilio_whats_app_details import AsyncTwilioWhatsAppDetailsApi
    from halopsa.aio.api.twitter_details import AsyncTwitterDetailsApi
    from halopsa.aio.api.unsub_service_emails import AsyncUnsubServiceEmailsApi
    from halopsa.aio.api.user_change import AsyncUserChangeApi
    from halopsa.aio.api.user_roles import AsyncUserRolesApi
    from halopsa.aio.api.users import AsyncUsersApi
    from halopsa.aio.api.version_info import AsyncVersionInfoApi
    from halopsa.aio.api.view_columns import AsyncViewColumnsApi
    from halopsa.aio.api.view_filter import AsyncViewFilterApi
    from halopsa.aio.api.view_list_group import AsyncViewListGroupApi
    from halopsa.aio.api.view_lists import AsyncViewListsApi
    from halopsa.aio.api.virima import AsyncVirimaApi
    from halopsa.aio.api.virima_details import AsyncVirimaDetailsApi
    from halopsa.aio.api.virtual_agent import AsyncVirtualAgentApi
    from halopsa.aio.api.vm_workspace_details import AsyncVmWorkspaceDetailsApi
    from halopsa.aio.api.webhook import AsyncWebhookApi
    from halopsa.aio.api.webhook_event import AsyncWebhookEventApi
    from halopsa.aio.api.webhook_repository import AsyncWebhookRepositoryApi
    from halopsa.aio.api.wordpress_details import AsyncWordpressDetailsApi
    from halopsa.aio.api.wordpress_org_details import AsyncWordpressOrgDetailsApi
    from halopsa.aio.api.workday import AsyncWorkdayApi
    from halopsa.aio.api.workflow import AsyncWorkflowApi
    from halopsa.aio.api.workflow_target import AsyncWorkflowTargetApi
    from halopsa.aio.api.workflowstep import AsyncWorkflowstepApi
    from halopsa.aio.api.xero_details import AsyncXeroDetailsApi
    from halopsa.aio.api.xtype_role import AsyncXtypeRoleApi
    from halopsa.aio.api.zendesk import AsyncZendeskApi


class AsyncApi(PublishedApi):
    """One attribute per first segment of a published path; each loads when it is first used.

    Names and types are the vendor's. Bodies are mappings or the models of ``halopsa.api.models``.
    """

    @lazy
    def actions(self) -> AsyncActionsApi:
        """Calls below ``/Actions``."""
        from halopsa.aio.api.actions import AsyncActionsApi

        return AsyncActionsApi(self._client)

    @lazy
    def addigy_details(self) -> AsyncAddigyDetailsApi:
        """Calls below ``/AddigyDetails``."""
        from halopsa.aio.api.addigy_details import AsyncAddigyDetailsApi

        return AsyncAddigyDetailsApi(self._client)

    @lazy
    def address(self) -> AsyncAddressApi:
        """Calls below ``/Address``."""
        from halopsa.aio.api.address import AsyncAddressApi

        return AsyncAddressApi(self._client)

    @lazy
    def addressbook(self) -> AsyncAddressbookApi:
        """Calls below ``/Addressbook``."""
        from halopsa.aio.api.addressbook import AsyncAddressbookApi

        return AsyncAddressbookApi(self._client)

    @lazy
    def adobe_acrobat_details(self) -> AsyncAdobeAcrobatDetailsApi:
        """Calls below ``/AdobeAcrobatDetails``."""
        from halopsa.aio.api.adobe_acrobat_details import AsyncAdobeAcrobatDetailsApi

        return AsyncAdobeAcrobatDetailsApi(self._client)

    @lazy
    def adobe_commerce_details(self) -> AsyncAdobeCommerceDetailsApi:
        """Calls below ``/AdobeCommerceDetails``."""
        from halopsa.aio.api.adobe_commerce_details import AsyncAdobeCommerceDetailsApi

        return AsyncAdobeCommerceDetailsApi(self._client)

    @lazy
    def adobe_commerce_integration(self) -> AsyncAdobeCommerceIntegrationApi:
        """Calls below ``/AdobeCommerceIntegration``."""
        from halopsa.aio.api.adobe_commerce_integration import AsyncAdobeCommerceIntegrationApi

        return AsyncAdobeCommerceIntegrationApi(self._client)

    @lazy
    def agent(self) -> AsyncAgentApi:
        """Calls below ``/Agent``."""
        from halopsa.aio.api.agent import AsyncAgentApi

        return AsyncAgentApi(self._client)

    @lazy
    def agent_check_in(self) -> AsyncAgentCheckInApi:
        """Calls below ``/AgentCheckIn``."""
        from halopsa.aio.api.agent_check_in import AsyncAgentCheckInApi

        return AsyncAgentCheckInApi(self._client)

    @lazy
    def agent_event_subscription(self) -> AsyncAgentEventSubscriptionApi:
        """Calls below ``/AgentEventSubscription``."""
        from halopsa.aio.api.agent_event_subscription import AsyncAgentEventSubscriptionApi

        return AsyncAgentEventSubscriptionApi(self._client)

    @lazy
    def agent_image(self) -> AsyncAgentImageApi:
        """Calls below ``/AgentImage``."""
        from halopsa.aio.api.agent_image import AsyncAgentImageApi

        return AsyncAgentImageApi(self._client)

    @lazy
    def agent_presence_rule(self) -> AsyncAgentPresenceRuleApi:
        """Calls below ``/AgentPresenceRule``."""
        from halopsa.aio.api.agent_presence_rule import AsyncAgentPresenceRuleApi

        return AsyncAgentPresenceRuleApi(self._client)

    @lazy
    def agent_presence_subscription(self) -> AsyncAgentPresenceSubscriptionApi:
        """Calls below ``/AgentPresenceSubscription``."""
        from halopsa.aio.api.agent_presence_subscription import AsyncAgentPresenceSubscriptionApi

        return AsyncAgentPresenceSubscriptionApi(self._client)

    @lazy
    def ai_matching_groups(self) -> AsyncAiMatchingGroupsApi:
        """Calls below ``/AIMatchingGroups``."""
        from halopsa.aio.api.ai_matching_groups import AsyncAiMatchingGroupsApi

        return AsyncAiMatchingGroupsApi(self._client)

    @lazy
    def ai_suggestion(self) -> AsyncAiSuggestionApi:
        """Calls below ``/AISuggestion``."""
        from halopsa.aio.api.ai_suggestion import AsyncAiSuggestionApi

        return AsyncAiSuggestionApi(self._client)

    @lazy
    def amazon_seller_details(self) -> AsyncAmazonSellerDetailsApi:
        """Calls below ``/AmazonSellerDetails``."""
        from halopsa.aio.api.amazon_seller_details import AsyncAmazonSellerDetailsApi

        return AsyncAmazonSellerDetailsApi(self._client)

    @lazy
    def application(self) -> AsyncApplicationApi:
        """Calls below ``/Application``."""
        from halopsa.aio.api.application import AsyncApplicationApi

        return AsyncApplicationApi(self._client)

    @lazy
    def appointment(self) -> AsyncAppointmentApi:
        """Calls below ``/Appointment``."""
        from halopsa.aio.api.appointment import AsyncAppointmentApi

        return AsyncAppointmentApi(self._client)

    @lazy
    def approval_process(self) -> AsyncApprovalProcessApi:
        """Calls below ``/ApprovalProcess``."""
        from halopsa.aio.api.approval_process import AsyncApprovalProcessApi

        return AsyncApprovalProcessApi(self._client)

    @lazy
    def approval_process_rule(self) -> AsyncApprovalProcessRuleApi:
        """Calls below ``/ApprovalProcessRule``."""
        from halopsa.aio.api.approval_process_rule import AsyncApprovalProcessRuleApi

        return AsyncApprovalProcessRuleApi(self._client)

    @lazy
    def approval_store(self) -> AsyncApprovalStoreApi:
        """Calls below ``/ApprovalStore``."""
        from halopsa.aio.api.approval_store import AsyncApprovalStoreApi

        return AsyncApprovalStoreApi(self._client)

    @lazy
    def area_azure_tenant(self) -> AsyncAreaAzureTenantApi:
        """Calls below ``/AreaAzureTenant``."""
        from halopsa.aio.api.area_azure_tenant import AsyncAreaAzureTenantApi

        return AsyncAreaAzureTenantApi(self._client)

    @lazy
    def area_request_type(self) -> AsyncAreaRequestTypeApi:
        """Calls below ``/AreaRequestType``."""
        from halopsa.aio.api.area_request_type import AsyncAreaRequestTypeApi

        return AsyncAreaRequestTypeApi(self._client)

    @lazy
    def armis_details(self) -> AsyncArmisDetailsApi:
        """Calls below ``/ArmisDetails``."""
        from halopsa.aio.api.armis_details import AsyncArmisDetailsApi

        return AsyncArmisDetailsApi(self._client)

    @lazy
    def arrow_sphere_details(self) -> AsyncArrowSphereDetailsApi:
        """Calls below ``/ArrowSphereDetails``."""
        from halopsa.aio.api.arrow_sphere_details import AsyncArrowSphereDetailsApi

        return AsyncArrowSphereDetailsApi(self._client)

    @lazy
    def asset(self) -> AsyncAssetApi:
        """Calls below ``/Asset``."""
        from halopsa.aio.api.asset import AsyncAssetApi

        return AsyncAssetApi(self._client)

    @lazy
    def asset_change(self) -> AsyncAssetChangeApi:
        """Calls below ``/AssetChange``."""
        from halopsa.aio.api.asset_change import AsyncAssetChangeApi

        return AsyncAssetChangeApi(self._client)

    @lazy
    def asset_group(self) -> AsyncAssetGroupApi:
        """Calls below ``/AssetGroup``."""
        from halopsa.aio.api.asset_group import AsyncAssetGroupApi

        return AsyncAssetGroupApi(self._client)

    @lazy
    def asset_software(self) -> AsyncAssetSoftwareApi:
        """Calls below ``/AssetSoftware``."""
        from halopsa.aio.api.asset_software import AsyncAssetSoftwareApi

        return AsyncAssetSoftwareApi(self._client)

    @lazy
    def asset_type(self) -> AsyncAssetTypeApi:
        """Calls below ``/AssetType``."""
        from halopsa.aio.api.asset_type import AsyncAssetTypeApi

        return AsyncAssetTypeApi(self._client)

    @lazy
    def asset_type_info(self) -> AsyncAssetTypeInfoApi:
        """Calls below ``/AssetTypeInfo``."""
        from halopsa.aio.api.asset_type_info import AsyncAssetTypeInfoApi

        return AsyncAssetTypeInfoApi(self._client)

    @lazy
    def asset_type_mappings(self) -> AsyncAssetTypeMappingsApi:
        """Calls below ``/AssetTypeMappings``."""
        from halopsa.aio.api.asset_type_mappings import AsyncAssetTypeMappingsApi

        return AsyncAssetTypeMappingsApi(self._client)

    @lazy
    def assetbots_details(self) -> AsyncAssetbotsDetailsApi:
        """Calls below ``/AssetbotsDetails``."""
        from halopsa.aio.api.assetbots_details import AsyncAssetbotsDetailsApi

        return AsyncAssetbotsDetailsApi(self._client)

    @lazy
    def att(self) -> AsyncAttApi:
        """Calls below ``/ATT``."""
        from halopsa.aio.api.att import AsyncAttApi

        return AsyncAttApi(self._client)

    @lazy
    def attachment(self) -> AsyncAttachmentApi:
        """Calls below ``/Attachment``."""
        from halopsa.aio.api.attachment import AsyncAttachmentApi

        return AsyncAttachmentApi(self._client)

    @lazy
    def audit(self) -> AsyncAuditApi:
        """Calls below ``/Audit``."""
        from halopsa.aio.api.audit import AsyncAuditApi

        return AsyncAuditApi(self._client)

    @lazy
    def auth_info(self) -> AsyncAuthInfoApi:
        """Calls below ``/AuthInfo``."""
        from halopsa.aio.api.auth_info import AsyncAuthInfoApi

        return AsyncAuthInfoApi(self._client)

    @lazy
    def automation(self) -> AsyncAutomationApi:
        """Calls below ``/Automation``."""
        from halopsa.aio.api.automation import AsyncAutomationApi

        return AsyncAutomationApi(self._client)

    @lazy
    def avalara_details(self) -> AsyncAvalaraDetailsApi:
        """Calls below ``/AvalaraDetails``."""
        from halopsa.aio.api.avalara_details import AsyncAvalaraDetailsApi

        return AsyncAvalaraDetailsApi(self._client)

    @lazy
    def aws(self) -> AsyncAwsApi:
        """Calls below ``/AWS``."""
        from halopsa.aio.api.aws import AsyncAwsApi

        return AsyncAwsApi(self._client)

    @lazy
    def aws_details(self) -> AsyncAwsDetailsApi:
        """Calls below ``/AWSDetails``."""
        from halopsa.aio.api.aws_details import AsyncAwsDetailsApi

        return AsyncAwsDetailsApi(self._client)

    @lazy
    def azure_delta(self) -> AsyncAzureDeltaApi:
        """Calls below ``/AzureDelta``."""
        from halopsa.aio.api.azure_delta import AsyncAzureDeltaApi

        return AsyncAzureDeltaApi(self._client)

    @lazy
    def azure_dev_ops_details(self) -> AsyncAzureDevOpsDetailsApi:
        """Calls below ``/AzureDevOpsDetails``."""
        from halopsa.aio.api.azure_dev_ops_details import AsyncAzureDevOpsDetailsApi

        return AsyncAzureDevOpsDetailsApi(self._client)

    @lazy
    def azure_translate(self) -> AsyncAzureTranslateApi:
        """Calls below ``/AzureTranslate``."""
        from halopsa.aio.api.azure_translate import AsyncAzureTranslateApi

        return AsyncAzureTranslateApi(self._client)

    @lazy
    def azureadconnection(self) -> AsyncAzureadconnectionApi:
        """Calls below ``/azureadconnection``."""
        from halopsa.aio.api.azureadconnection import AsyncAzureadconnectionApi

        return AsyncAzureadconnectionApi(self._client)

    @lazy
    def azureadmapping(self) -> AsyncAzureadmappingApi:
        """Calls below ``/azureadmapping``."""
        from halopsa.aio.api.azureadmapping import AsyncAzureadmappingApi

        return AsyncAzureadmappingApi(self._client)

    @lazy
    def background_task(self) -> AsyncBackgroundTaskApi:
        """Calls below ``/BackgroundTask``."""
        from halopsa.aio.api.background_task import AsyncBackgroundTaskApi

        return AsyncBackgroundTaskApi(self._client)

    @lazy
    def billing_template(self) -> AsyncBillingTemplateApi:
        """Calls below ``/BillingTemplate``."""
        from halopsa.aio.api.billing_template import AsyncBillingTemplateApi

        return AsyncBillingTemplateApi(self._client)

    @lazy
    def booking_type(self) -> AsyncBookingTypeApi:
        """Calls below ``/BookingType``."""
        from halopsa.aio.api.booking_type import AsyncBookingTypeApi

        return AsyncBookingTypeApi(self._client)

    @lazy
    def bookmark(self) -> AsyncBookmarkApi:
        """Calls below ``/Bookmark``."""
        from halopsa.aio.api.bookmark import AsyncBookmarkApi

        return AsyncBookmarkApi(self._client)

    @lazy
    def budget_type(self) -> AsyncBudgetTypeApi:
        """Calls below ``/BudgetType``."""
        from halopsa.aio.api.budget_type import AsyncBudgetTypeApi

        return AsyncBudgetTypeApi(self._client)

    @lazy
    def bulk_email(self) -> AsyncBulkEmailApi:
        """Calls below ``/BulkEmail``."""
        from halopsa.aio.api.bulk_email import AsyncBulkEmailApi

        return AsyncBulkEmailApi(self._client)

    @lazy
    def business_central_details(self) -> AsyncBusinessCentralDetailsApi:
        """Calls below ``/BusinessCentralDetails``."""
        from halopsa.aio.api.business_central_details import AsyncBusinessCentralDetailsApi

        return AsyncBusinessCentralDetailsApi(self._client)

    @lazy
    def cab(self) -> AsyncCabApi:
        """Calls below ``/CAB``."""
        from halopsa.aio.api.cab import AsyncCabApi

        return AsyncCabApi(self._client)

    @lazy
    def cab_member(self) -> AsyncCabMemberApi:
        """Calls below ``/CABMember``."""
        from halopsa.aio.api.cab_member import AsyncCabMemberApi

        return AsyncCabMemberApi(self._client)

    @lazy
    def cab_role(self) -> AsyncCabRoleApi:
        """Calls below ``/CABRole``."""
        from halopsa.aio.api.cab_role import AsyncCabRoleApi

        return AsyncCabRoleApi(self._client)

    @lazy
    def call_event(self) -> AsyncCallEventApi:
        """Calls below ``/CallEvent``."""
        from halopsa.aio.api.call_event import AsyncCallEventApi

        return AsyncCallEventApi(self._client)

    @lazy
    def call_log(self) -> AsyncCallLogApi:
        """Calls below ``/CallLog``."""
        from halopsa.aio.api.call_log import AsyncCallLogApi

        return AsyncCallLogApi(self._client)

    @lazy
    def call_script(self) -> AsyncCallScriptApi:
        """Calls below ``/CallScript``."""
        from halopsa.aio.api.call_script import AsyncCallScriptApi

        return AsyncCallScriptApi(self._client)

    @lazy
    def canned_text(self) -> AsyncCannedTextApi:
        """Calls below ``/CannedText``."""
        from halopsa.aio.api.canned_text import AsyncCannedTextApi

        return AsyncCannedTextApi(self._client)

    @lazy
    def category(self) -> AsyncCategoryApi:
        """Calls below ``/Category``."""
        from halopsa.aio.api.category import AsyncCategoryApi

        return AsyncCategoryApi(self._client)

    @lazy
    def certificate(self) -> AsyncCertificateApi:
        """Calls below ``/Certificate``."""
        from halopsa.aio.api.certificate import AsyncCertificateApi

        return AsyncCertificateApi(self._client)

    @lazy
    def change_calendar(self) -> AsyncChangeCalendarApi:
        """Calls below ``/ChangeCalendar``."""
        from halopsa.aio.api.change_calendar import AsyncChangeCalendarApi

        return AsyncChangeCalendarApi(self._client)

    @lazy
    def charge_rate(self) -> AsyncChargeRateApi:
        """Calls below ``/ChargeRate``."""
        from halopsa.aio.api.charge_rate import AsyncChargeRateApi

        return AsyncChargeRateApi(self._client)

    @lazy
    def chat(self) -> AsyncChatApi:
        """Calls below ``/Chat``."""
        from halopsa.aio.api.chat import AsyncChatApi

        return AsyncChatApi(self._client)

    @lazy
    def chat_flow(self) -> AsyncChatFlowApi:
        """Calls below ``/ChatFlow``."""
        from halopsa.aio.api.chat_flow import AsyncChatFlowApi

        return AsyncChatFlowApi(self._client)

    @lazy
    def chat_matching_data(self) -> AsyncChatMatchingDataApi:
        """Calls below ``/ChatMatchingData``."""
        from halopsa.aio.api.chat_matching_data import AsyncChatMatchingDataApi

        return AsyncChatMatchingDataApi(self._client)

    @lazy
    def chat_message(self) -> AsyncChatMessageApi:
        """Calls below ``/ChatMessage``."""
        from halopsa.aio.api.chat_message import AsyncChatMessageApi

        return AsyncChatMessageApi(self._client)

    @lazy
    def chat_profile(self) -> AsyncChatProfileApi:
        """Calls below ``/ChatProfile``."""
        from halopsa.aio.api.chat_profile import AsyncChatProfileApi

        return AsyncChatProfileApi(self._client)

    @lazy
    def client(self) -> AsyncClientApi:
        """Calls below ``/Client``."""
        from halopsa.aio.api.client import AsyncClientApi

        return AsyncClientApi(self._client)

    @lazy
    def client_cache(self) -> AsyncClientCacheApi:
        """Calls below ``/ClientCache``."""
        from halopsa.aio.api.client_cache import AsyncClientCacheApi

        return AsyncClientCacheApi(self._client)

    @lazy
    def client_contract(self) -> AsyncClientContractApi:
        """Calls below ``/ClientContract``."""
        from halopsa.aio.api.client_contract import AsyncClientContractApi

        return AsyncClientContractApi(self._client)

    @lazy
    def client_prepay(self) -> AsyncClientPrepayApi:
        """Calls below ``/ClientPrepay``."""
        from halopsa.aio.api.client_prepay import AsyncClientPrepayApi

        return AsyncClientPrepayApi(self._client)

    @lazy
    def cluster(self) -> AsyncClusterApi:
        """Calls below ``/Cluster``."""
        from halopsa.aio.api.cluster import AsyncClusterApi

        return AsyncClusterApi(self._client)

    @lazy
    def config_commit(self) -> AsyncConfigCommitApi:
        """Calls below ``/ConfigCommit``."""
        from halopsa.aio.api.config_commit import AsyncConfigCommitApi

        return AsyncConfigCommitApi(self._client)

    @lazy
    def confirm_closure(self) -> AsyncConfirmClosureApi:
        """Calls below ``/ConfirmClosure``."""
        from halopsa.aio.api.confirm_closure import AsyncConfirmClosureApi

        return AsyncConfirmClosureApi(self._client)

    @lazy
    def confluence_details(self) -> AsyncConfluenceDetailsApi:
        """Calls below ``/ConfluenceDetails``."""
        from halopsa.aio.api.confluence_details import AsyncConfluenceDetailsApi

        return AsyncConfluenceDetailsApi(self._client)

    @lazy
    def connected_instance(self) -> AsyncConnectedInstanceApi:
        """Calls below ``/ConnectedInstance``."""
        from halopsa.aio.api.connected_instance import AsyncConnectedInstanceApi

        return AsyncConnectedInstanceApi(self._client)

    @lazy
    def consignment(self) -> AsyncConsignmentApi:
        """Calls below ``/Consignment``."""
        from halopsa.aio.api.consignment import AsyncConsignmentApi

        return AsyncConsignmentApi(self._client)

    @lazy
    def contactgroup(self) -> AsyncContactgroupApi:
        """Calls below ``/Contactgroup``."""
        from halopsa.aio.api.contactgroup import AsyncContactgroupApi

        return AsyncContactgroupApi(self._client)

    @lazy
    def contactgroupcontact(self) -> AsyncContactgroupcontactApi:
        """Calls below ``/Contactgroupcontact``."""
        from halopsa.aio.api.contactgroupcontact import AsyncContactgroupcontactApi

        return AsyncContactgroupcontactApi(self._client)

    @lazy
    def contract_rule(self) -> AsyncContractRuleApi:
        """Calls below ``/ContractRule``."""
        from halopsa.aio.api.contract_rule import AsyncContractRuleApi

        return AsyncContractRuleApi(self._client)

    @lazy
    def contract_schedule(self) -> AsyncContractScheduleApi:
        """Calls below ``/ContractSchedule``."""
        from halopsa.aio.api.contract_schedule import AsyncContractScheduleApi

        return AsyncContractScheduleApi(self._client)

    @lazy
    def contract_schedule_plan(self) -> AsyncContractSchedulePlanApi:
        """Calls below ``/ContractSchedulePlan``."""
        from halopsa.aio.api.contract_schedule_plan import AsyncContractSchedulePlanApi

        return AsyncContractSchedulePlanApi(self._client)

    @lazy
    def control(self) -> AsyncControlApi:
        """Calls below ``/Control``."""
        from halopsa.aio.api.control import AsyncControlApi

        return AsyncControlApi(self._client)

    @lazy
    def cost_centres(self) -> AsyncCostCentresApi:
        """Calls below ``/CostCentres``."""
        from halopsa.aio.api.cost_centres import AsyncCostCentresApi

        return AsyncCostCentresApi(self._client)

    @lazy
    def crayon_details(self) -> AsyncCrayonDetailsApi:
        """Calls below ``/CrayonDetails``."""
        from halopsa.aio.api.crayon_details import AsyncCrayonDetailsApi

        return AsyncCrayonDetailsApi(self._client)

    @lazy
    def crayon_organisation(self) -> AsyncCrayonOrganisationApi:
        """Calls below ``/CrayonOrganisation``."""
        from halopsa.aio.api.crayon_organisation import AsyncCrayonOrganisationApi

        return AsyncCrayonOrganisationApi(self._client)

    @lazy
    def criteria_group(self) -> AsyncCriteriaGroupApi:
        """Calls below ``/CriteriaGroup``."""
        from halopsa.aio.api.criteria_group import AsyncCriteriaGroupApi

        return AsyncCriteriaGroupApi(self._client)

    @lazy
    def crm_note(self) -> AsyncCrmNoteApi:
        """Calls below ``/CRMNote``."""
        from halopsa.aio.api.crm_note import AsyncCrmNoteApi

        return AsyncCrmNoteApi(self._client)

    @lazy
    def crm_note_reply(self) -> AsyncCrmNoteReplyApi:
        """Calls below ``/CRMNoteReply``."""
        from halopsa.aio.api.crm_note_reply import AsyncCrmNoteReplyApi

        return AsyncCrmNoteReplyApi(self._client)

    @lazy
    def csp_consumption_data(self) -> AsyncCspConsumptionDataApi:
        """Calls below ``/CSPConsumptionData``."""
        from halopsa.aio.api.csp_consumption_data import AsyncCspConsumptionDataApi

        return AsyncCspConsumptionDataApi(self._client)

    @lazy
    def csp_subscription_pricing(self) -> AsyncCspSubscriptionPricingApi:
        """Calls below ``/CSPSubscriptionPricing``."""
        from halopsa.aio.api.csp_subscription_pricing import AsyncCspSubscriptionPricingApi

        return AsyncCspSubscriptionPricingApi(self._client)

    @lazy
    def cspinvoice(self) -> AsyncCspinvoiceApi:
        """Calls below ``/cspinvoice``."""
        from halopsa.aio.api.cspinvoice import AsyncCspinvoiceApi

        return AsyncCspinvoiceApi(self._client)

    @lazy
    def csv_template(self) -> AsyncCsvTemplateApi:
        """Calls below ``/CSVTemplate``."""
        from halopsa.aio.api.csv_template import AsyncCsvTemplateApi

        return AsyncCsvTemplateApi(self._client)

    @lazy
    def currency(self) -> AsyncCurrencyApi:
        """Calls below ``/Currency``."""
        from halopsa.aio.api.currency import AsyncCurrencyApi

        return AsyncCurrencyApi(self._client)

    @lazy
    def custom_button(self) -> AsyncCustomButtonApi:
        """Calls below ``/CustomButton``."""
        from halopsa.aio.api.custom_button import AsyncCustomButtonApi

        return AsyncCustomButtonApi(self._client)

    @lazy
    def custom_button_action(self) -> AsyncCustomButtonActionApi:
        """Calls below ``/CustomButtonAction``."""
        from halopsa.aio.api.custom_button_action import AsyncCustomButtonActionApi

        return AsyncCustomButtonActionApi(self._client)

    @lazy
    def custom_button_audit(self) -> AsyncCustomButtonAuditApi:
        """Calls below ``/CustomButtonAudit``."""
        from halopsa.aio.api.custom_button_audit import AsyncCustomButtonAuditApi

        return AsyncCustomButtonAuditApi(self._client)

    @lazy
    def custom_integration(self) -> AsyncCustomIntegrationApi:
        """Calls below ``/CustomIntegration``."""
        from halopsa.aio.api.custom_integration import AsyncCustomIntegrationApi

        return AsyncCustomIntegrationApi(self._client)

    @lazy
    def custom_integration_method(self) -> AsyncCustomIntegrationMethodApi:
        """Calls below ``/CustomIntegrationMethod``."""
        from halopsa.aio.api.custom_integration_method import AsyncCustomIntegrationMethodApi

        return AsyncCustomIntegrationMethodApi(self._client)

    @lazy
    def custom_integration_method_value(self) -> AsyncCustomIntegrationMethodValueApi:
        """Calls below ``/CustomIntegrationMethodValue``."""
        from halopsa.aio.api.custom_integration_method_value import AsyncCustomIntegrationMethodValueApi

        return AsyncCustomIntegrationMethodValueApi(self._client)

    @lazy
    def custom_integration_repository(self) -> AsyncCustomIntegrationRepositoryApi:
        """Calls below ``/CustomIntegrationRepository``."""
        from halopsa.aio.api.custom_integration_repository import AsyncCustomIntegrationRepositoryApi

        return AsyncCustomIntegrationRepositoryApi(self._client)

    @lazy
    def custom_query(self) -> AsyncCustomQueryApi:
        """Calls below ``/CustomQuery``."""
        from halopsa.aio.api.custom_query import AsyncCustomQueryApi

        return AsyncCustomQueryApi(self._client)

    @lazy
    def custom_table(self) -> AsyncCustomTableApi:
        """Calls below ``/CustomTable``."""
        from halopsa.aio.api.custom_table import AsyncCustomTableApi

        return AsyncCustomTableApi(self._client)

    @lazy
    def custom_table_csv(self) -> AsyncCustomTableCsvApi:
        """Calls below ``/CustomTableCSV``."""
        from halopsa.aio.api.custom_table_csv import AsyncCustomTableCsvApi

        return AsyncCustomTableCsvApi(self._client)

    @lazy
    def dashboard_links(self) -> AsyncDashboardLinksApi:
        """Calls below ``/DashboardLinks``."""
        from halopsa.aio.api.dashboard_links import AsyncDashboardLinksApi

        return AsyncDashboardLinksApi(self._client)

    @lazy
    def dashboard_links_repository(self) -> AsyncDashboardLinksRepositoryApi:
        """Calls below ``/DashboardLinksRepository``."""
        from halopsa.aio.api.dashboard_links_repository import AsyncDashboardLinksRepositoryApi

        return AsyncDashboardLinksRepositoryApi(self._client)

    @lazy
    def database_lookup(self) -> AsyncDatabaseLookupApi:
        """Calls below ``/DatabaseLookup``."""
        from halopsa.aio.api.database_lookup import AsyncDatabaseLookupApi

        return AsyncDatabaseLookupApi(self._client)

    @lazy
    def database_lookup_confirmation(self) -> AsyncDatabaseLookupConfirmationApi:
        """Calls below ``/DatabaseLookupConfirmation``."""
        from halopsa.aio.api.database_lookup_confirmation import AsyncDatabaseLookupConfirmationApi

        return AsyncDatabaseLookupConfirmationApi(self._client)

    @lazy
    def datto_commerce_details(self) -> AsyncDattoCommerceDetailsApi:
        """Calls below ``/DattoCommerceDetails``."""
        from halopsa.aio.api.datto_commerce_details import AsyncDattoCommerceDetailsApi

        return AsyncDattoCommerceDetailsApi(self._client)

    @lazy
    def datto_rmm_details(self) -> AsyncDattoRmmDetailsApi:
        """Calls below ``/DattoRmmDetails``."""
        from halopsa.aio.api.datto_rmm_details import AsyncDattoRmmDetailsApi

        return AsyncDattoRmmDetailsApi(self._client)

    @lazy
    def device_flow(self) -> AsyncDeviceFlowApi:
        """Calls below ``/DeviceFlow``."""
        from halopsa.aio.api.device_flow import AsyncDeviceFlowApi

        return AsyncDeviceFlowApi(self._client)

    @lazy
    def device_licence(self) -> AsyncDeviceLicenceApi:
        """Calls below ``/DeviceLicence``."""
        from halopsa.aio.api.device_licence import AsyncDeviceLicenceApi

        return AsyncDeviceLicenceApi(self._client)

    @lazy
    def distribution_lists(self) -> AsyncDistributionListsApi:
        """Calls below ``/DistributionLists``."""
        from halopsa.aio.api.distribution_lists import AsyncDistributionListsApi

        return AsyncDistributionListsApi(self._client)

    @lazy
    def distribution_lists_log(self) -> AsyncDistributionListsLogApi:
        """Calls below ``/DistributionListsLog``."""
        from halopsa.aio.api.distribution_lists_log import AsyncDistributionListsLogApi

        return AsyncDistributionListsLogApi(self._client)

    @lazy
    def distributor_invoice(self) -> AsyncDistributorInvoiceApi:
        """Calls below ``/DistributorInvoice``."""
        from halopsa.aio.api.distributor_invoice import AsyncDistributorInvoiceApi

        return AsyncDistributorInvoiceApi(self._client)

    @lazy
    def document_creation(self) -> AsyncDocumentCreationApi:
        """Calls below ``/DocumentCreation``."""
        from halopsa.aio.api.document_creation import AsyncDocumentCreationApi

        return AsyncDocumentCreationApi(self._client)

    @lazy
    def downtime(self) -> AsyncDowntimeApi:
        """Calls below ``/Downtime``."""
        from halopsa.aio.api.downtime import AsyncDowntimeApi

        return AsyncDowntimeApi(self._client)

    @lazy
    def draft(self) -> AsyncDraftApi:
        """Calls below ``/Draft``."""
        from halopsa.aio.api.draft import AsyncDraftApi

        return AsyncDraftApi(self._client)

    @lazy
    def dynamics365_crm_details(self) -> AsyncDynamics365CrmDetailsApi:
        """Calls below ``/Dynamics365CRMDetails``."""
        from halopsa.aio.api.dynamics365_crm_details import AsyncDynamics365CrmDetailsApi

        return AsyncDynamics365CrmDetailsApi(self._client)

    @lazy
    def dynatrace_details(self) -> AsyncDynatraceDetailsApi:
        """Calls below ``/DynatraceDetails``."""
        from halopsa.aio.api.dynatrace_details import AsyncDynatraceDetailsApi

        return AsyncDynatraceDetailsApi(self._client)

    @lazy
    def ecommerce_order(self) -> AsyncEcommerceOrderApi:
        """Calls below ``/EcommerceOrder``."""
        from halopsa.aio.api.ecommerce_order import AsyncEcommerceOrderApi

        return AsyncEcommerceOrderApi(self._client)

    @lazy
    def email_address_book(self) -> AsyncEmailAddressBookApi:
        """Calls below ``/EmailAddressBook``."""
        from halopsa.aio.api.email_address_book import AsyncEmailAddressBookApi

        return AsyncEmailAddressBookApi(self._client)

    @lazy
    def email_rule(self) -> AsyncEmailRuleApi:
        """Calls below ``/EmailRule``."""
        from halopsa.aio.api.email_rule import AsyncEmailRuleApi

        return AsyncEmailRuleApi(self._client)

    @lazy
    def email_store(self) -> AsyncEmailStoreApi:
        """Calls below ``/EmailStore``."""
        from halopsa.aio.api.email_store import AsyncEmailStoreApi

        return AsyncEmailStoreApi(self._client)

    @lazy
    def email_template(self) -> AsyncEmailTemplateApi:
        """Calls below ``/EmailTemplate``."""
        from halopsa.aio.api.email_template import AsyncEmailTemplateApi

        return AsyncEmailTemplateApi(self._client)

    @lazy
    def email_template_variable(self) -> AsyncEmailTemplateVariableApi:
        """Calls below ``/EmailTemplateVariable``."""
        from halopsa.aio.api.email_template_variable import AsyncEmailTemplateVariableApi

        return AsyncEmailTemplateVariableApi(self._client)

    @lazy
    def eracent_details(self) -> AsyncEracentDetailsApi:
        """Calls below ``/EracentDetails``."""
        from halopsa.aio.api.eracent_details import AsyncEracentDetailsApi

        return AsyncEracentDetailsApi(self._client)

    @lazy
    def event(self) -> AsyncEventApi:
        """Calls below ``/Event``."""
        from halopsa.aio.api.event import AsyncEventApi

        return AsyncEventApi(self._client)

    @lazy
    def event_rule(self) -> AsyncEventRuleApi:
        """Calls below ``/EventRule``."""
        from halopsa.aio.api.event_rule import AsyncEventRuleApi

        return AsyncEventRuleApi(self._client)

    @lazy
    def exact_details(self) -> AsyncExactDetailsApi:
        """Calls below ``/ExactDetails``."""
        from halopsa.aio.api.exact_details import AsyncExactDetailsApi

        return AsyncExactDetailsApi(self._client)

    @lazy
    def example(self) -> AsyncExampleApi:
        """Calls below ``/Example``."""
        from halopsa.aio.api.example import AsyncExampleApi

        return AsyncExampleApi(self._client)

    @lazy
    def expense(self) -> AsyncExpenseApi:
        """Calls below ``/Expense``."""
        from halopsa.aio.api.expense import AsyncExpenseApi

        return AsyncExpenseApi(self._client)

    @lazy
    def external_chat_message(self) -> AsyncExternalChatMessageApi:
        """Calls below ``/ExternalChatMessage``."""
        from halopsa.aio.api.external_chat_message import AsyncExternalChatMessageApi

        return AsyncExternalChatMessageApi(self._client)

    @lazy
    def external_link(self) -> AsyncExternalLinkApi:
        """Calls below ``/ExternalLink``."""
        from halopsa.aio.api.external_link import AsyncExternalLinkApi

        return AsyncExternalLinkApi(self._client)

    @lazy
    def facebook_details(self) -> AsyncFacebookDetailsApi:
        """Calls below ``/FacebookDetails``."""
        from halopsa.aio.api.facebook_details import AsyncFacebookDetailsApi

        return AsyncFacebookDetailsApi(self._client)

    @lazy
    def faq_lists(self) -> AsyncFaqListsApi:
        """Calls below ``/FAQLists``."""
        from halopsa.aio.api.faq_lists import AsyncFaqListsApi

        return AsyncFaqListsApi(self._client)

    @lazy
    def fault_view_log(self) -> AsyncFaultViewLogApi:
        """Calls below ``/FaultViewLog``."""
        from halopsa.aio.api.fault_view_log import AsyncFaultViewLogApi

        return AsyncFaultViewLogApi(self._client)

    @lazy
    def faults_forecasting(self) -> AsyncFaultsForecastingApi:
        """Calls below ``/FaultsForecasting``."""
        from halopsa.aio.api.faults_forecasting import AsyncFaultsForecastingApi

        return AsyncFaultsForecastingApi(self._client)

    @lazy
    def features(self) -> AsyncFeaturesApi:
        """Calls below ``/Features``."""
        from halopsa.aio.api.features import AsyncFeaturesApi

        return AsyncFeaturesApi(self._client)

    @lazy
    def feed(self) -> AsyncFeedApi:
        """Calls below ``/Feed``."""
        from halopsa.aio.api.feed import AsyncFeedApi

        return AsyncFeedApi(self._client)

    @lazy
    def feedback(self) -> AsyncFeedbackApi:
        """Calls below ``/Feedback``."""
        from halopsa.aio.api.feedback import AsyncFeedbackApi

        return AsyncFeedbackApi(self._client)

    @lazy
    def field(self) -> AsyncFieldApi:
        """Calls below ``/Field``."""
        from halopsa.aio.api.field import AsyncFieldApi

        return AsyncFieldApi(self._client)

    @lazy
    def field_group(self) -> AsyncFieldGroupApi:
        """Calls below ``/FieldGroup``."""
        from halopsa.aio.api.field_group import AsyncFieldGroupApi

        return AsyncFieldGroupApi(self._client)

    @lazy
    def field_info(self) -> AsyncFieldInfoApi:
        """Calls below ``/FieldInfo``."""
        from halopsa.aio.api.field_info import AsyncFieldInfoApi

        return AsyncFieldInfoApi(self._client)

    @lazy
    def forecast_details(self) -> AsyncForecastDetailsApi:
        """Calls below ``/ForecastDetails``."""
        from halopsa.aio.api.forecast_details import AsyncForecastDetailsApi

        return AsyncForecastDetailsApi(self._client)

    @lazy
    def forethought_details(self) -> AsyncForethoughtDetailsApi:
        """Calls below ``/ForethoughtDetails``."""
        from halopsa.aio.api.forethought_details import AsyncForethoughtDetailsApi

        return AsyncForethoughtDetailsApi(self._client)

    @lazy
    def formattedemail(self) -> AsyncFormattedemailApi:
        """Calls below ``/formattedemail``."""
        from halopsa.aio.api.formattedemail import AsyncFormattedemailApi

        return AsyncFormattedemailApi(self._client)

    @lazy
    def fortnox_details(self) -> AsyncFortnoxDetailsApi:
        """Calls below ``/FortnoxDetails``."""
        from halopsa.aio.api.fortnox_details import AsyncFortnoxDetailsApi

        return AsyncFortnoxDetailsApi(self._client)

    @lazy
    def g_workspace_details(self) -> AsyncGWorkspaceDetailsApi:
        """Calls below ``/GWorkspaceDetails``."""
        from halopsa.aio.api.g_workspace_details import AsyncGWorkspaceDetailsApi

        return AsyncGWorkspaceDetailsApi(self._client)

    @lazy
    def go_to_resolve(self) -> AsyncGoToResolveApi:
        """Calls below ``/GoToResolve``."""
        from halopsa.aio.api.go_to_resolve import AsyncGoToResolveApi

        return AsyncGoToResolveApi(self._client)

    @lazy
    def google_business_details(self) -> AsyncGoogleBusinessDetailsApi:
        """Calls below ``/GoogleBusinessDetails``."""
        from halopsa.aio.api.google_business_details import AsyncGoogleBusinessDetailsApi

        return AsyncGoogleBusinessDetailsApi(self._client)

    @lazy
    def halo_device_info(self) -> AsyncHaloDeviceInfoApi:
        """Calls below ``/HaloDeviceInfo``."""
        from halopsa.aio.api.halo_device_info import AsyncHaloDeviceInfoApi

        return AsyncHaloDeviceInfoApi(self._client)

    @lazy
    def halo_field(self) -> AsyncHaloFieldApi:
        """Calls below ``/HaloField``."""
        from halopsa.aio.api.halo_field import AsyncHaloFieldApi

        return AsyncHaloFieldApi(self._client)

    @lazy
    def halo_integration(self) -> AsyncHaloIntegrationApi:
        """Calls below ``/HaloIntegration``."""
        from halopsa.aio.api.halo_integration import AsyncHaloIntegrationApi

        return AsyncHaloIntegrationApi(self._client)

    @lazy
    def halo_news(self) -> AsyncHaloNewsApi:
        """Calls below ``/HaloNews``."""
        from halopsa.aio.api.halo_news import AsyncHaloNewsApi

        return AsyncHaloNewsApi(self._client)

    @lazy
    def health(self) -> AsyncHealthApi:
        """Calls below ``/Health``."""
        from halopsa.aio.api.health import AsyncHealthApi

        return AsyncHealthApi(self._client)

    @lazy
    def historical_ticket_volumes(self) -> AsyncHistoricalTicketVolumesApi:
        """Calls below ``/HistoricalTicketVolumes``."""
        from halopsa.aio.api.historical_ticket_volumes import AsyncHistoricalTicketVolumesApi

        return AsyncHistoricalTicketVolumesApi(self._client)

    @lazy
    def holiday(self) -> AsyncHolidayApi:
        """Calls below ``/Holiday``."""
        from halopsa.aio.api.holiday import AsyncHolidayApi

        return AsyncHolidayApi(self._client)

    @lazy
    def hopewiser(self) -> AsyncHopewiserApi:
        """Calls below ``/Hopewiser``."""
        from halopsa.aio.api.hopewiser import AsyncHopewiserApi

        return AsyncHopewiserApi(self._client)

    @lazy
    def impersonation_request(self) -> AsyncImpersonationRequestApi:
        """Calls below ``/ImpersonationRequest``."""
        from halopsa.aio.api.impersonation_request import AsyncImpersonationRequestApi

        return AsyncImpersonationRequestApi(self._client)

    @lazy
    def import_csv(self) -> AsyncImportCsvApi:
        """Calls below ``/ImportCSV``."""
        from halopsa.aio.api.import_csv import AsyncImportCsvApi

        return AsyncImportCsvApi(self._client)

    @lazy
    def incoming_event(self) -> AsyncIncomingEventApi:
        """Calls below ``/IncomingEvent``."""
        from halopsa.aio.api.incoming_event import AsyncIncomingEventApi

        return AsyncIncomingEventApi(self._client)

    @lazy
    def incoming_webhook(self) -> AsyncIncomingWebhookApi:
        """Calls below ``/IncomingWebhook``."""
        from halopsa.aio.api.incoming_webhook import AsyncIncomingWebhookApi

        return AsyncIncomingWebhookApi(self._client)

    @lazy
    def incoming_webhook_attempt(self) -> AsyncIncomingWebhookAttemptApi:
        """Calls below ``/IncomingWebhookAttempt``."""
        from halopsa.aio.api.incoming_webhook_attempt import AsyncIncomingWebhookAttemptApi

        return AsyncIncomingWebhookAttemptApi(self._client)

    @lazy
    def incomingemail(self) -> AsyncIncomingemailApi:
        """Calls below ``/incomingemail``."""
        from halopsa.aio.api.incomingemail import AsyncIncomingemailApi

        return AsyncIncomingemailApi(self._client)

    @lazy
    def ingram_micro_details(self) -> AsyncIngramMicroDetailsApi:
        """Calls below ``/IngramMicroDetails``."""
        from halopsa.aio.api.ingram_micro_details import AsyncIngramMicroDetailsApi

        return AsyncIngramMicroDetailsApi(self._client)

    @lazy
    def ingram_micro_reseller(self) -> AsyncIngramMicroResellerApi:
        """Calls below ``/IngramMicroReseller``."""
        from halopsa.aio.api.ingram_micro_reseller import AsyncIngramMicroResellerApi

        return AsyncIngramMicroResellerApi(self._client)

    @lazy
    def ingram_micro_reseller_details(self) -> AsyncIngramMicroResellerDetailsApi:
        """Calls below ``/IngramMicroResellerDetails``."""
        from halopsa.aio.api.ingram_micro_reseller_details import AsyncIngramMicroResellerDetailsApi

        return AsyncIngramMicroResellerDetailsApi(self._client)

    @lazy
    def instance(self) -> AsyncInstanceApi:
        """Calls below ``/Instance``."""
        from halopsa.aio.api.instance import AsyncInstanceApi

        return AsyncInstanceApi(self._client)

    @lazy
    def instance_info(self) -> AsyncInstanceInfoApi:
        """Calls below ``/InstanceInfo``."""
        from halopsa.aio.api.instance_info import AsyncInstanceInfoApi

        return AsyncInstanceInfoApi(self._client)

    @lazy
    def integration_configuration(self) -> AsyncIntegrationConfigurationApi:
        """Calls below ``/IntegrationConfiguration``."""
        from halopsa.aio.api.integration_configuration import AsyncIntegrationConfigurationApi

        return AsyncIntegrationConfigurationApi(self._client)

    @lazy
    def integration_cursor(self) -> AsyncIntegrationCursorApi:
        """Calls below ``/IntegrationCursor``."""
        from halopsa.aio.api.integration_cursor import AsyncIntegrationCursorApi

        return AsyncIntegrationCursorApi(self._client)

    @lazy
    def integration_data(self) -> AsyncIntegrationDataApi:
        """Calls below ``/IntegrationData``."""
        from halopsa.aio.api.integration_data import AsyncIntegrationDataApi

        return AsyncIntegrationDataApi(self._client)

    @lazy
    def integration_delta(self) -> AsyncIntegrationDeltaApi:
        """Calls below ``/IntegrationDelta``."""
        from halopsa.aio.api.integration_delta import AsyncIntegrationDeltaApi

        return AsyncIntegrationDeltaApi(self._client)

    @lazy
    def integration_error(self) -> AsyncIntegrationErrorApi:
        """Calls below ``/IntegrationError``."""
        from halopsa.aio.api.integration_error import AsyncIntegrationErrorApi

        return AsyncIntegrationErrorApi(self._client)

    @lazy
    def integration_export(self) -> AsyncIntegrationExportApi:
        """Calls below ``/IntegrationExport``."""
        from halopsa.aio.api.integration_export import AsyncIntegrationExportApi

        return AsyncIntegrationExportApi(self._client)

    @lazy
    def integration_field_data(self) -> AsyncIntegrationFieldDataApi:
        """Calls below ``/IntegrationFieldData``."""
        from halopsa.aio.api.integration_field_data import AsyncIntegrationFieldDataApi

        return AsyncIntegrationFieldDataApi(self._client)

    @lazy
    def integration_field_mapping(self) -> AsyncIntegrationFieldMappingApi:
        """Calls below ``/IntegrationFieldMapping``."""
        from halopsa.aio.api.integration_field_mapping import AsyncIntegrationFieldMappingApi

        return AsyncIntegrationFieldMappingApi(self._client)

    @lazy
    def integration_look_up(self) -> AsyncIntegrationLookUpApi:
        """Calls below ``/IntegrationLookUp``."""
        from halopsa.aio.api.integration_look_up import AsyncIntegrationLookUpApi

        return AsyncIntegrationLookUpApi(self._client)

    @lazy
    def integration_request(self) -> AsyncIntegrationRequestApi:
        """Calls below ``/IntegrationRequest``."""
        from halopsa.aio.api.integration_request import AsyncIntegrationRequestApi

        return AsyncIntegrationRequestApi(self._client)

    @lazy
    def integration_runbook_variable_group(self) -> AsyncIntegrationRunbookVariableGroupApi:
        """Calls below ``/IntegrationRunbookVariableGroup``."""
        from halopsa.aio.api.integration_runbook_variable_group import AsyncIntegrationRunbookVariableGroupApi

        return AsyncIntegrationRunbookVariableGroupApi(self._client)

    @lazy
    def integration_site_mapping(self) -> AsyncIntegrationSiteMappingApi:
        """Calls below ``/IntegrationSiteMapping``."""
        from halopsa.aio.api.integration_site_mapping import AsyncIntegrationSiteMappingApi

        return AsyncIntegrationSiteMappingApi(self._client)

    @lazy
    def integrator_log(self) -> AsyncIntegratorLogApi:
        """Calls below ``/IntegratorLog``."""
        from halopsa.aio.api.integrator_log import AsyncIntegratorLogApi

        return AsyncIntegratorLogApi(self._client)

    @lazy
    def integrator_schedule(self) -> AsyncIntegratorScheduleApi:
        """Calls below ``/IntegratorSchedule``."""
        from halopsa.aio.api.integrator_schedule import AsyncIntegratorScheduleApi

        return AsyncIntegratorScheduleApi(self._client)

    @lazy
    def integrator_trace(self) -> AsyncIntegratorTraceApi:
        """Calls below ``/IntegratorTrace``."""
        from halopsa.aio.api.integrator_trace import AsyncIntegratorTraceApi

        return AsyncIntegratorTraceApi(self._client)

    @lazy
    def intermedia_details(self) -> AsyncIntermediaDetailsApi:
        """Calls below ``/IntermediaDetails``."""
        from halopsa.aio.api.intermedia_details import AsyncIntermediaDetailsApi

        return AsyncIntermediaDetailsApi(self._client)

    @lazy
    def invoice(self) -> AsyncInvoiceApi:
        """Calls below ``/Invoice``."""
        from halopsa.aio.api.invoice import AsyncInvoiceApi

        return AsyncInvoiceApi(self._client)

    @lazy
    def invoice_change(self) -> AsyncInvoiceChangeApi:
        """Calls below ``/InvoiceChange``."""
        from halopsa.aio.api.invoice_change import AsyncInvoiceChangeApi

        return AsyncInvoiceChangeApi(self._client)

    @lazy
    def invoice_detail_pro_rata(self) -> AsyncInvoiceDetailProRataApi:
        """Calls below ``/InvoiceDetailProRata``."""
        from halopsa.aio.api.invoice_detail_pro_rata import AsyncInvoiceDetailProRataApi

        return AsyncInvoiceDetailProRataApi(self._client)

    @lazy
    def invoice_payment(self) -> AsyncInvoicePaymentApi:
        """Calls below ``/InvoicePayment``."""
        from halopsa.aio.api.invoice_payment import AsyncInvoicePaymentApi

        return AsyncInvoicePaymentApi(self._client)

    @lazy
    def invoice_status(self) -> AsyncInvoiceStatusApi:
        """Calls below ``/InvoiceStatus``."""
        from halopsa.aio.api.invoice_status import AsyncInvoiceStatusApi

        return AsyncInvoiceStatusApi(self._client)

    @lazy
    def item(self) -> AsyncItemApi:
        """Calls below ``/Item``."""
        from halopsa.aio.api.item import AsyncItemApi

        return AsyncItemApi(self._client)

    @lazy
    def item_accounts_link(self) -> AsyncItemAccountsLinkApi:
        """Calls below ``/ItemAccountsLink``."""
        from halopsa.aio.api.item_accounts_link import AsyncItemAccountsLinkApi

        return AsyncItemAccountsLinkApi(self._client)

    @lazy
    def item_group(self) -> AsyncItemGroupApi:
        """Calls below ``/ItemGroup``."""
        from halopsa.aio.api.item_group import AsyncItemGroupApi

        return AsyncItemGroupApi(self._client)

    @lazy
    def item_stock(self) -> AsyncItemStockApi:
        """Calls below ``/ItemStock``."""
        from halopsa.aio.api.item_stock import AsyncItemStockApi

        return AsyncItemStockApi(self._client)

    @lazy
    def item_stock_history(self) -> AsyncItemStockHistoryApi:
        """Calls below ``/ItemStockHistory``."""
        from halopsa.aio.api.item_stock_history import AsyncItemStockHistoryApi

        return AsyncItemStockHistoryApi(self._client)

    @lazy
    def itemsupplier(self) -> AsyncItemsupplierApi:
        """Calls below ``/itemsupplier``."""
        from halopsa.aio.api.itemsupplier import AsyncItemsupplierApi

        return AsyncItemsupplierApi(self._client)

    @lazy
    def jamf_details(self) -> AsyncJamfDetailsApi:
        """Calls below ``/JamfDetails``."""
        from halopsa.aio.api.jamf_details import AsyncJamfDetailsApi

        return AsyncJamfDetailsApi(self._client)

    @lazy
    def jira_details(self) -> AsyncJiraDetailsApi:
        """Calls below ``/JiraDetails``."""
        from halopsa.aio.api.jira_details import AsyncJiraDetailsApi

        return AsyncJiraDetailsApi(self._client)

    @lazy
    def journey(self) -> AsyncJourneyApi:
        """Calls below ``/Journey``."""
        from halopsa.aio.api.journey import AsyncJourneyApi

        return AsyncJourneyApi(self._client)

    @lazy
    def juniper_mist_details(self) -> AsyncJuniperMistDetailsApi:
        """Calls below ``/JuniperMistDetails``."""
        from halopsa.aio.api.juniper_mist_details import AsyncJuniperMistDetailsApi

        return AsyncJuniperMistDetailsApi(self._client)

    @lazy
    def kandji(self) -> AsyncKandjiApi:
        """Calls below ``/Kandji``."""
        from halopsa.aio.api.kandji import AsyncKandjiApi

        return AsyncKandjiApi(self._client)

    @lazy
    def kandji_details(self) -> AsyncKandjiDetailsApi:
        """Calls below ``/KandjiDetails``."""
        from halopsa.aio.api.kandji_details import AsyncKandjiDetailsApi

        return AsyncKandjiDetailsApi(self._client)

    @lazy
    def kaseya_vsax_details(self) -> AsyncKaseyaVsaxDetailsApi:
        """Calls below ``/KaseyaVSAXDetails``."""
        from halopsa.aio.api.kaseya_vsax_details import AsyncKaseyaVsaxDetailsApi

        return AsyncKaseyaVsaxDetailsApi(self._client)

    @lazy
    def kashflow_details(self) -> AsyncKashflowDetailsApi:
        """Calls below ``/KashflowDetails``."""
        from halopsa.aio.api.kashflow_details import AsyncKashflowDetailsApi

        return AsyncKashflowDetailsApi(self._client)

    @lazy
    def kb_article(self) -> AsyncKbArticleApi:
        """Calls below ``/KBArticle``."""
        from halopsa.aio.api.kb_article import AsyncKbArticleApi

        return AsyncKbArticleApi(self._client)

    @lazy
    def kb_article_anon(self) -> AsyncKbArticleAnonApi:
        """Calls below ``/KBArticleAnon``."""
        from halopsa.aio.api.kb_article_anon import AsyncKbArticleAnonApi

        return AsyncKbArticleAnonApi(self._client)

    @lazy
    def key_vault(self) -> AsyncKeyVaultApi:
        """Calls below ``/KeyVault``."""
        from halopsa.aio.api.key_vault import AsyncKeyVaultApi

        return AsyncKeyVaultApi(self._client)

    @lazy
    def languages(self) -> AsyncLanguagesApi:
        """Calls below ``/Languages``."""
        from halopsa.aio.api.languages import AsyncLanguagesApi

        return AsyncLanguagesApi(self._client)

    @lazy
    def lap_safe(self) -> AsyncLapSafeApi:
        """Calls below ``/LapSafe``."""
        from halopsa.aio.api.lap_safe import AsyncLapSafeApi

        return AsyncLapSafeApi(self._client)

    @lazy
    def ldap_connection(self) -> AsyncLdapConnectionApi:
        """Calls below ``/LDAPConnection``."""
        from halopsa.aio.api.ldap_connection import AsyncLdapConnectionApi

        return AsyncLdapConnectionApi(self._client)

    @lazy
    def licence_change(self) -> AsyncLicenceChangeApi:
        """Calls below ``/LicenceChange``."""
        from halopsa.aio.api.licence_change import AsyncLicenceChangeApi

        return AsyncLicenceChangeApi(self._client)

    @lazy
    def license_info(self) -> AsyncLicenseInfoApi:
        """Calls below ``/LicenseInfo``."""
        from halopsa.aio.api.license_info import AsyncLicenseInfoApi

        return AsyncLicenseInfoApi(self._client)

    @lazy
    def login_token(self) -> AsyncLoginTokenApi:
        """Calls below ``/LoginToken``."""
        from halopsa.aio.api.login_token import AsyncLoginTokenApi

        return AsyncLoginTokenApi(self._client)

    @lazy
    def lookup(self) -> AsyncLookupApi:
        """Calls below ``/Lookup``."""
        from halopsa.aio.api.lookup import AsyncLookupApi

        return AsyncLookupApi(self._client)

    @lazy
    def mail(self) -> AsyncMailApi:
        """Calls below ``/Mail``."""
        from halopsa.aio.api.mail import AsyncMailApi

        return AsyncMailApi(self._client)

    @lazy
    def mail_campaign(self) -> AsyncMailCampaignApi:
        """Calls below ``/MailCampaign``."""
        from halopsa.aio.api.mail_campaign import AsyncMailCampaignApi

        return AsyncMailCampaignApi(self._client)

    @lazy
    def mail_campaign_email(self) -> AsyncMailCampaignEmailApi:
        """Calls below ``/MailCampaignEmail``."""
        from halopsa.aio.api.mail_campaign_email import AsyncMailCampaignEmailApi

        return AsyncMailCampaignEmailApi(self._client)

    @lazy
    def mail_campaign_log(self) -> AsyncMailCampaignLogApi:
        """Calls below ``/MailCampaignLog``."""
        from halopsa.aio.api.mail_campaign_log import AsyncMailCampaignLogApi

        return AsyncMailCampaignLogApi(self._client)

    @lazy
    def mailbox(self) -> AsyncMailboxApi:
        """Calls below ``/Mailbox``."""
        from halopsa.aio.api.mailbox import AsyncMailboxApi

        return AsyncMailboxApi(self._client)

    @lazy
    def mailbox_credential(self) -> AsyncMailboxCredentialApi:
        """Calls below ``/MailboxCredential``."""
        from halopsa.aio.api.mailbox_credential import AsyncMailboxCredentialApi

        return AsyncMailboxCredentialApi(self._client)

    @lazy
    def mailchimp(self) -> AsyncMailchimpApi:
        """Calls below ``/Mailchimp``."""
        from halopsa.aio.api.mailchimp import AsyncMailchimpApi

        return AsyncMailchimpApi(self._client)

    @lazy
    def manage_engine(self) -> AsyncManageEngineApi:
        """Calls below ``/ManageEngine``."""
        from halopsa.aio.api.manage_engine import AsyncManageEngineApi

        return AsyncManageEngineApi(self._client)

    @lazy
    def manage_engine_details(self) -> AsyncManageEngineDetailsApi:
        """Calls below ``/ManageEngineDetails``."""
        from halopsa.aio.api.manage_engine_details import AsyncManageEngineDetailsApi

        return AsyncManageEngineDetailsApi(self._client)

    @lazy
    def marketing_unsubscribe(self) -> AsyncMarketingUnsubscribeApi:
        """Calls below ``/MarketingUnsubscribe``."""
        from halopsa.aio.api.marketing_unsubscribe import AsyncMarketingUnsubscribeApi

        return AsyncMarketingUnsubscribeApi(self._client)

    @lazy
    def mattermost_channel_details(self) -> AsyncMattermostChannelDetailsApi:
        """Calls below ``/MattermostChannelDetails``."""
        from halopsa.aio.api.mattermost_channel_details import AsyncMattermostChannelDetailsApi

        return AsyncMattermostChannelDetailsApi(self._client)

    @lazy
    def mattermost_details(self) -> AsyncMattermostDetailsApi:
        """Calls below ``/MattermostDetails``."""
        from halopsa.aio.api.mattermost_details import AsyncMattermostDetailsApi

        return AsyncMattermostDetailsApi(self._client)

    @lazy
    def mcp(self) -> AsyncMcpApi:
        """Calls below ``/mcp``."""
        from halopsa.aio.api.mcp import AsyncMcpApi

        return AsyncMcpApi(self._client)

    @lazy
    def mcp_connection(self) -> AsyncMcpConnectionApi:
        """Calls below ``/MCPConnection``."""
        from halopsa.aio.api.mcp_connection import AsyncMcpConnectionApi

        return AsyncMcpConnectionApi(self._client)

    @lazy
    def meter_reading(self) -> AsyncMeterReadingApi:
        """Calls below ``/MeterReading``."""
        from halopsa.aio.api.meter_reading import AsyncMeterReadingApi

        return AsyncMeterReadingApi(self._client)

    @lazy
    def microsoft_subscription_mapping(self) -> AsyncMicrosoftSubscriptionMappingApi:
        """Calls below ``/MicrosoftSubscriptionMapping``."""
        from halopsa.aio.api.microsoft_subscription_mapping import AsyncMicrosoftSubscriptionMappingApi

        return AsyncMicrosoftSubscriptionMappingApi(self._client)

    @lazy
    def microsoft_teams(self) -> AsyncMicrosoftTeamsApi:
        """Calls below ``/MicrosoftTeams``."""
        from halopsa.aio.api.microsoft_teams import AsyncMicrosoftTeamsApi

        return AsyncMicrosoftTeamsApi(self._client)

    @lazy
    def microsoft_teams_mapping(self) -> AsyncMicrosoftTeamsMappingApi:
        """Calls below ``/MicrosoftTeamsMapping``."""
        from halopsa.aio.api.microsoft_teams_mapping import AsyncMicrosoftTeamsMappingApi

        return AsyncMicrosoftTeamsMappingApi(self._client)

    @lazy
    def milestone(self) -> AsyncMilestoneApi:
        """Calls below ``/Milestone``."""
        from halopsa.aio.api.milestone import AsyncMilestoneApi

        return AsyncMilestoneApi(self._client)

    @lazy
    def mo(self) -> AsyncMoApi:
        """Calls below ``/MO``."""
        from halopsa.aio.api.mo import AsyncMoApi

        return AsyncMoApi(self._client)

    @lazy
    def myo_bdetails(self) -> AsyncMyoBdetailsApi:
        """Calls below ``/MYOBdetails``."""
        from halopsa.aio.api.myo_bdetails import AsyncMyoBdetailsApi

        return AsyncMyoBdetailsApi(self._client)

    @lazy
    def n_central_details(self) -> AsyncNCentralDetailsApi:
        """Calls below ``/NCentralDetails``."""
        from halopsa.aio.api.n_central_details import AsyncNCentralDetailsApi

        return AsyncNCentralDetailsApi(self._client)

    @lazy
    def nhserverconfig(self) -> AsyncNhserverconfigApi:
        """Calls below ``/Nhserverconfig``."""
        from halopsa.aio.api.nhserverconfig import AsyncNhserverconfigApi

        return AsyncNhserverconfigApi(self._client)

    @lazy
    def notification(self) -> AsyncNotificationApi:
        """Calls below ``/Notification``."""
        from halopsa.aio.api.notification import AsyncNotificationApi

        return AsyncNotificationApi(self._client)

    @lazy
    def notification_log(self) -> AsyncNotificationLogApi:
        """Calls below ``/NotificationLog``."""
        from halopsa.aio.api.notification_log import AsyncNotificationLogApi

        return AsyncNotificationLogApi(self._client)

    @lazy
    def notification_message(self) -> AsyncNotificationMessageApi:
        """Calls below ``/NotificationMessage``."""
        from halopsa.aio.api.notification_message import AsyncNotificationMessageApi

        return AsyncNotificationMessageApi(self._client)

    @lazy
    def notifications(self) -> AsyncNotificationsApi:
        """Calls below ``/Notifications``."""
        from halopsa.aio.api.notifications import AsyncNotificationsApi

        return AsyncNotificationsApi(self._client)

    @lazy
    def notify(self) -> AsyncNotifyApi:
        """Calls below ``/Notify``."""
        from halopsa.aio.api.notify import AsyncNotifyApi

        return AsyncNotifyApi(self._client)

    @lazy
    def object_mapping_profile(self) -> AsyncObjectMappingProfileApi:
        """Calls below ``/ObjectMappingProfile``."""
        from halopsa.aio.api.object_mapping_profile import AsyncObjectMappingProfileApi

        return AsyncObjectMappingProfileApi(self._client)

    @lazy
    def online_status(self) -> AsyncOnlineStatusApi:
        """Calls below ``/OnlineStatus``."""
        from halopsa.aio.api.online_status import AsyncOnlineStatusApi

        return AsyncOnlineStatusApi(self._client)

    @lazy
    def opportunities(self) -> AsyncOpportunitiesApi:
        """Calls below ``/Opportunities``."""
        from halopsa.aio.api.opportunities import AsyncOpportunitiesApi

        return AsyncOpportunitiesApi(self._client)

    @lazy
    def order_change(self) -> AsyncOrderChangeApi:
        """Calls below ``/OrderChange``."""
        from halopsa.aio.api.order_change import AsyncOrderChangeApi

        return AsyncOrderChangeApi(self._client)

    @lazy
    def order_line(self) -> AsyncOrderLineApi:
        """Calls below ``/OrderLine``."""
        from halopsa.aio.api.order_line import AsyncOrderLineApi

        return AsyncOrderLineApi(self._client)

    @lazy
    def organisation(self) -> AsyncOrganisationApi:
        """Calls below ``/Organisation``."""
        from halopsa.aio.api.organisation import AsyncOrganisationApi

        return AsyncOrganisationApi(self._client)

    @lazy
    def outcome(self) -> AsyncOutcomeApi:
        """Calls below ``/Outcome``."""
        from halopsa.aio.api.outcome import AsyncOutcomeApi

        return AsyncOutcomeApi(self._client)

    @lazy
    def outgoing(self) -> AsyncOutgoingApi:
        """Calls below ``/Outgoing``."""
        from halopsa.aio.api.outgoing import AsyncOutgoingApi

        return AsyncOutgoingApi(self._client)

    @lazy
    def outgoing_attempt(self) -> AsyncOutgoingAttemptApi:
        """Calls below ``/OutgoingAttempt``."""
        from halopsa.aio.api.outgoing_attempt import AsyncOutgoingAttemptApi

        return AsyncOutgoingAttemptApi(self._client)

    @lazy
    def outgoingemail(self) -> AsyncOutgoingemailApi:
        """Calls below ``/Outgoingemail``."""
        from halopsa.aio.api.outgoingemail import AsyncOutgoingemailApi

        return AsyncOutgoingemailApi(self._client)

    @lazy
    def pagerdutymapping(self) -> AsyncPagerdutymappingApi:
        """Calls below ``/pagerdutymapping``."""
        from halopsa.aio.api.pagerdutymapping import AsyncPagerdutymappingApi

        return AsyncPagerdutymappingApi(self._client)

    @lazy
    def password_field(self) -> AsyncPasswordFieldApi:
        """Calls below ``/PasswordField``."""
        from halopsa.aio.api.password_field import AsyncPasswordFieldApi

        return AsyncPasswordFieldApi(self._client)

    @lazy
    def pax8_details(self) -> AsyncPax8DetailsApi:
        """Calls below ``/Pax8Details``."""
        from halopsa.aio.api.pax8_details import AsyncPax8DetailsApi

        return AsyncPax8DetailsApi(self._client)

    @lazy
    def pdf_template(self) -> AsyncPdfTemplateApi:
        """Calls below ``/PdfTemplate``."""
        from halopsa.aio.api.pdf_template import AsyncPdfTemplateApi

        return AsyncPdfTemplateApi(self._client)

    @lazy
    def pdf_template_repository(self) -> AsyncPdfTemplateRepositoryApi:
        """Calls below ``/PdfTemplateRepository``."""
        from halopsa.aio.api.pdf_template_repository import AsyncPdfTemplateRepositoryApi

        return AsyncPdfTemplateRepositoryApi(self._client)

    @lazy
    def periodic_history(self) -> AsyncPeriodicHistoryApi:
        """Calls below ``/PeriodicHistory``."""
        from halopsa.aio.api.periodic_history import AsyncPeriodicHistoryApi

        return AsyncPeriodicHistoryApi(self._client)

    @lazy
    def pii_detection(self) -> AsyncPiiDetectionApi:
        """Calls below ``/PiiDetection``."""
        from halopsa.aio.api.pii_detection import AsyncPiiDetectionApi

        return AsyncPiiDetectionApi(self._client)

    @lazy
    def pipeline_stages(self) -> AsyncPipelineStagesApi:
        """Calls below ``/PipelineStages``."""
        from halopsa.aio.api.pipeline_stages import AsyncPipelineStagesApi

        return AsyncPipelineStagesApi(self._client)

    @lazy
    def popup_note(self) -> AsyncPopupNoteApi:
        """Calls below ``/PopupNote``."""
        from halopsa.aio.api.popup_note import AsyncPopupNoteApi

        return AsyncPopupNoteApi(self._client)

    @lazy
    def power_shell_script(self) -> AsyncPowerShellScriptApi:
        """Calls below ``/PowerShellScript``."""
        from halopsa.aio.api.power_shell_script import AsyncPowerShellScriptApi

        return AsyncPowerShellScriptApi(self._client)

    @lazy
    def power_shell_script_criteria(self) -> AsyncPowerShellScriptCriteriaApi:
        """Calls below ``/PowerShellScriptCriteria``."""
        from halopsa.aio.api.power_shell_script_criteria import AsyncPowerShellScriptCriteriaApi

        return AsyncPowerShellScriptCriteriaApi(self._client)

    @lazy
    def power_shell_script_processing(self) -> AsyncPowerShellScriptProcessingApi:
        """Calls below ``/PowerShellScriptProcessing``."""
        from halopsa.aio.api.power_shell_script_processing import AsyncPowerShellScriptProcessingApi

        return AsyncPowerShellScriptProcessingApi(self._client)

    @lazy
    def priority(self) -> AsyncPriorityApi:
        """Calls below ``/Priority``."""
        from halopsa.aio.api.priority import AsyncPriorityApi

        return AsyncPriorityApi(self._client)

    @lazy
    def product(self) -> AsyncProductApi:
        """Calls below ``/Product``."""
        from halopsa.aio.api.product import AsyncProductApi

        return AsyncProductApi(self._client)

    @lazy
    def product_branch(self) -> AsyncProductBranchApi:
        """Calls below ``/ProductBranch``."""
        from halopsa.aio.api.product_branch import AsyncProductBranchApi

        return AsyncProductBranchApi(self._client)

    @lazy
    def product_component(self) -> AsyncProductComponentApi:
        """Calls below ``/ProductComponent``."""
        from halopsa.aio.api.product_component import AsyncProductComponentApi

        return AsyncProductComponentApi(self._client)

    @lazy
    def project_setup_lines(self) -> AsyncProjectSetupLinesApi:
        """Calls below ``/ProjectSetupLines``."""
        from halopsa.aio.api.project_setup_lines import AsyncProjectSetupLinesApi

        return AsyncProjectSetupLinesApi(self._client)

    @lazy
    def projects(self) -> AsyncProjectsApi:
        """Calls below ``/Projects``."""
        from halopsa.aio.api.projects import AsyncProjectsApi

        return AsyncProjectsApi(self._client)

    @lazy
    def prtg_details(self) -> AsyncPrtgDetailsApi:
        """Calls below ``/PRTGDetails``."""
        from halopsa.aio.api.prtg_details import AsyncPrtgDetailsApi

        return AsyncPrtgDetailsApi(self._client)

    @lazy
    def publish_profiles(self) -> AsyncPublishProfilesApi:
        """Calls below ``/PublishProfiles``."""
        from halopsa.aio.api.publish_profiles import AsyncPublishProfilesApi

        return AsyncPublishProfilesApi(self._client)

    @lazy
    def purchase_order(self) -> AsyncPurchaseOrderApi:
        """Calls below ``/PurchaseOrder``."""
        from halopsa.aio.api.purchase_order import AsyncPurchaseOrderApi

        return AsyncPurchaseOrderApi(self._client)

    @lazy
    def qualification(self) -> AsyncQualificationApi:
        """Calls below ``/Qualification``."""
        from halopsa.aio.api.qualification import AsyncQualificationApi

        return AsyncQualificationApi(self._client)

    @lazy
    def quick_books_details(self) -> AsyncQuickBooksDetailsApi:
        """Calls below ``/QuickBooksDetails``."""
        from halopsa.aio.api.quick_books_details import AsyncQuickBooksDetailsApi

        return AsyncQuickBooksDetailsApi(self._client)

    @lazy
    def quotation(self) -> AsyncQuotationApi:
        """Calls below ``/Quotation``."""
        from halopsa.aio.api.quotation import AsyncQuotationApi

        return AsyncQuotationApi(self._client)

    @lazy
    def quote_change(self) -> AsyncQuoteChangeApi:
        """Calls below ``/QuoteChange``."""
        from halopsa.aio.api.quote_change import AsyncQuoteChangeApi

        return AsyncQuoteChangeApi(self._client)

    @lazy
    def raynet_details(self) -> AsyncRaynetDetailsApi:
        """Calls below ``/RaynetDetails``."""
        from halopsa.aio.api.raynet_details import AsyncRaynetDetailsApi

        return AsyncRaynetDetailsApi(self._client)

    @lazy
    def recurring_invoice(self) -> AsyncRecurringInvoiceApi:
        """Calls below ``/RecurringInvoice``."""
        from halopsa.aio.api.recurring_invoice import AsyncRecurringInvoiceApi

        return AsyncRecurringInvoiceApi(self._client)

    @lazy
    def recurring_item(self) -> AsyncRecurringItemApi:
        """Calls below ``/RecurringItem``."""
        from halopsa.aio.api.recurring_item import AsyncRecurringItemApi

        return AsyncRecurringItemApi(self._client)

    @lazy
    def release(self) -> AsyncReleaseApi:
        """Calls below ``/Release``."""
        from halopsa.aio.api.release import AsyncReleaseApi

        return AsyncReleaseApi(self._client)

    @lazy
    def release_note_group(self) -> AsyncReleaseNoteGroupApi:
        """Calls below ``/ReleaseNoteGroup``."""
        from halopsa.aio.api.release_note_group import AsyncReleaseNoteGroupApi

        return AsyncReleaseNoteGroupApi(self._client)

    @lazy
    def release_pipeline(self) -> AsyncReleasePipelineApi:
        """Calls below ``/ReleasePipeline``."""
        from halopsa.aio.api.release_pipeline import AsyncReleasePipelineApi

        return AsyncReleasePipelineApi(self._client)

    @lazy
    def release_type(self) -> AsyncReleaseTypeApi:
        """Calls below ``/ReleaseType``."""
        from halopsa.aio.api.release_type import AsyncReleaseTypeApi

        return AsyncReleaseTypeApi(self._client)

    @lazy
    def remote_session(self) -> AsyncRemoteSessionApi:
        """Calls below ``/RemoteSession``."""
        from halopsa.aio.api.remote_session import AsyncRemoteSessionApi

        return AsyncRemoteSessionApi(self._client)

    @lazy
    def remote_session_teams(self) -> AsyncRemoteSessionTeamsApi:
        """Calls below ``/RemoteSessionTeams``."""
        from halopsa.aio.api.remote_session_teams import AsyncRemoteSessionTeamsApi

        return AsyncRemoteSessionTeamsApi(self._client)

    @lazy
    def report(self) -> AsyncReportApi:
        """Calls below ``/Report``."""
        from halopsa.aio.api.report import AsyncReportApi

        return AsyncReportApi(self._client)

    @lazy
    def report_data(self) -> AsyncReportDataApi:
        """Calls below ``/ReportData``."""
        from halopsa.aio.api.report_data import AsyncReportDataApi

        return AsyncReportDataApi(self._client)

    @lazy
    def report_repository(self) -> AsyncReportRepositoryApi:
        """Calls below ``/ReportRepository``."""
        from halopsa.aio.api.report_repository import AsyncReportRepositoryApi

        return AsyncReportRepositoryApi(self._client)

    @lazy
    def resource_type(self) -> AsyncResourceTypeApi:
        """Calls below ``/ResourceType``."""
        from halopsa.aio.api.resource_type import AsyncResourceTypeApi

        return AsyncResourceTypeApi(self._client)

    @lazy
    def roadmap(self) -> AsyncRoadmapApi:
        """Calls below ``/Roadmap``."""
        from halopsa.aio.api.roadmap import AsyncRoadmapApi

        return AsyncRoadmapApi(self._client)

    @lazy
    def roles(self) -> AsyncRolesApi:
        """Calls below ``/Roles``."""
        from halopsa.aio.api.roles import AsyncRolesApi

        return AsyncRolesApi(self._client)

    @lazy
    def sage_business_cloud_details(self) -> AsyncSageBusinessCloudDetailsApi:
        """Calls below ``/SageBusinessCloudDetails``."""
        from halopsa.aio.api.sage_business_cloud_details import AsyncSageBusinessCloudDetailsApi

        return AsyncSageBusinessCloudDetailsApi(self._client)

    @lazy
    def sail_point_details(self) -> AsyncSailPointDetailsApi:
        """Calls below ``/SailPointDetails``."""
        from halopsa.aio.api.sail_point_details import AsyncSailPointDetailsApi

        return AsyncSailPointDetailsApi(self._client)

    @lazy
    def sail_point_role_mapping(self) -> AsyncSailPointRoleMappingApi:
        """Calls below ``/SailPointRoleMapping``."""
        from halopsa.aio.api.sail_point_role_mapping import AsyncSailPointRoleMappingApi

        return AsyncSailPointRoleMappingApi(self._client)

    @lazy
    def sail_point_user_mapping(self) -> AsyncSailPointUserMappingApi:
        """Calls below ``/SailPointUserMapping``."""
        from halopsa.aio.api.sail_point_user_mapping import AsyncSailPointUserMappingApi

        return AsyncSailPointUserMappingApi(self._client)

    @lazy
    def sales_mailbox(self) -> AsyncSalesMailboxApi:
        """Calls below ``/SalesMailbox``."""
        from halopsa.aio.api.sales_mailbox import AsyncSalesMailboxApi

        return AsyncSalesMailboxApi(self._client)

    @lazy
    def sales_mailbox_detail(self) -> AsyncSalesMailboxDetailApi:
        """Calls below ``/SalesMailboxDetail``."""
        from halopsa.aio.api.sales_mailbox_detail import AsyncSalesMailboxDetailApi

        return AsyncSalesMailboxDetailApi(self._client)

    @lazy
    def sales_order(self) -> AsyncSalesOrderApi:
        """Calls below ``/SalesOrder``."""
        from halopsa.aio.api.sales_order import AsyncSalesOrderApi

        return AsyncSalesOrderApi(self._client)

    @lazy
    def saved_forecast(self) -> AsyncSavedForecastApi:
        """Calls below ``/SavedForecast``."""
        from halopsa.aio.api.saved_forecast import AsyncSavedForecastApi

        return AsyncSavedForecastApi(self._client)

    @lazy
    def schedule(self) -> AsyncScheduleApi:
        """Calls below ``/Schedule``."""
        from halopsa.aio.api.schedule import AsyncScheduleApi

        return AsyncScheduleApi(self._client)

    @lazy
    def schedule_occurrence(self) -> AsyncScheduleOccurrenceApi:
        """Calls below ``/ScheduleOccurrence``."""
        from halopsa.aio.api.schedule_occurrence import AsyncScheduleOccurrenceApi

        return AsyncScheduleOccurrenceApi(self._client)

    @lazy
    def screen_layout(self) -> AsyncScreenLayoutApi:
        """Calls below ``/ScreenLayout``."""
        from halopsa.aio.api.screen_layout import AsyncScreenLayoutApi

        return AsyncScreenLayoutApi(self._client)

    @lazy
    def search(self) -> AsyncSearchApi:
        """Calls below ``/Search``."""
        from halopsa.aio.api.search import AsyncSearchApi

        return AsyncSearchApi(self._client)

    @lazy
    def seat_geek_details(self) -> AsyncSeatGeekDetailsApi:
        """Calls below ``/SeatGeekDetails``."""
        from halopsa.aio.api.seat_geek_details import AsyncSeatGeekDetailsApi

        return AsyncSeatGeekDetailsApi(self._client)

    @lazy
    def secure_secret_link(self) -> AsyncSecureSecretLinkApi:
        """Calls below ``/SecureSecretLink``."""
        from halopsa.aio.api.secure_secret_link import AsyncSecureSecretLinkApi

        return AsyncSecureSecretLinkApi(self._client)

    @lazy
    def security_check(self) -> AsyncSecurityCheckApi:
        """Calls below ``/SecurityCheck``."""
        from halopsa.aio.api.security_check import AsyncSecurityCheckApi

        return AsyncSecurityCheckApi(self._client)

    @lazy
    def security_question(self) -> AsyncSecurityQuestionApi:
        """Calls below ``/SecurityQuestion``."""
        from halopsa.aio.api.security_question import AsyncSecurityQuestionApi

        return AsyncSecurityQuestionApi(self._client)

    @lazy
    def security_question_validate(self) -> AsyncSecurityQuestionValidateApi:
        """Calls below ``/SecurityQuestionValidate``."""
        from halopsa.aio.api.security_question_validate import AsyncSecurityQuestionValidateApi

        return AsyncSecurityQuestionValidateApi(self._client)

    @lazy
    def sentinel_one_details(self) -> AsyncSentinelOneDetailsApi:
        """Calls below ``/SentinelOneDetails``."""
        from halopsa.aio.api.sentinel_one_details import AsyncSentinelOneDetailsApi

        return AsyncSentinelOneDetailsApi(self._client)

    @lazy
    def service(self) -> AsyncServiceApi:
        """Calls below ``/Service``."""
        from halopsa.aio.api.service import AsyncServiceApi

        return AsyncServiceApi(self._client)

    @lazy
    def service_availability(self) -> AsyncServiceAvailabilityApi:
        """Calls below ``/ServiceAvailability``."""
        from halopsa.aio.api.service_availability import AsyncServiceAvailabilityApi

        return AsyncServiceAvailabilityApi(self._client)

    @lazy
    def service_category(self) -> AsyncServiceCategoryApi:
        """Calls below ``/ServiceCategory``."""
        from halopsa.aio.api.service_category import AsyncServiceCategoryApi

        return AsyncServiceCategoryApi(self._client)

    @lazy
    def service_request_details(self) -> AsyncServiceRequestDetailsApi:
        """Calls below ``/ServiceRequestDetails``."""
        from halopsa.aio.api.service_request_details import AsyncServiceRequestDetailsApi

        return AsyncServiceRequestDetailsApi(self._client)

    @lazy
    def service_restriction(self) -> AsyncServiceRestrictionApi:
        """Calls below ``/ServiceRestriction``."""
        from halopsa.aio.api.service_restriction import AsyncServiceRestrictionApi

        return AsyncServiceRestrictionApi(self._client)

    @lazy
    def service_status(self) -> AsyncServiceStatusApi:
        """Calls below ``/ServiceStatus``."""
        from halopsa.aio.api.service_status import AsyncServiceStatusApi

        return AsyncServiceStatusApi(self._client)

    @lazy
    def setup_tab(self) -> AsyncSetupTabApi:
        """Calls below ``/SetupTab``."""
        from halopsa.aio.api.setup_tab import AsyncSetupTabApi

        return AsyncSetupTabApi(self._client)

    @lazy
    def setup_tab_group(self) -> AsyncSetupTabGroupApi:
        """Calls below ``/SetupTabGroup``."""
        from halopsa.aio.api.setup_tab_group import AsyncSetupTabGroupApi

        return AsyncSetupTabGroupApi(self._client)

    @lazy
    def sftp_details(self) -> AsyncSftpDetailsApi:
        """Calls below ``/SFTPDetails``."""
        from halopsa.aio.api.sftp_details import AsyncSftpDetailsApi

        return AsyncSftpDetailsApi(self._client)

    @lazy
    def share_point(self) -> AsyncSharePointApi:
        """Calls below ``/SharePoint``."""
        from halopsa.aio.api.share_point import AsyncSharePointApi

        return AsyncSharePointApi(self._client)

    @lazy
    def shopify_details(self) -> AsyncShopifyDetailsApi:
        """Calls below ``/ShopifyDetails``."""
        from halopsa.aio.api.shopify_details import AsyncShopifyDetailsApi

        return AsyncShopifyDetailsApi(self._client)

    @lazy
    def single_sign_on_application(self) -> AsyncSingleSignOnApplicationApi:
        """Calls below ``/SingleSignOnApplication``."""
        from halopsa.aio.api.single_sign_on_application import AsyncSingleSignOnApplicationApi

        return AsyncSingleSignOnApplicationApi(self._client)

    @lazy
    def single_sign_on_attempt(self) -> AsyncSingleSignOnAttemptApi:
        """Calls below ``/SingleSignOnAttempt``."""
        from halopsa.aio.api.single_sign_on_attempt import AsyncSingleSignOnAttemptApi

        return AsyncSingleSignOnAttemptApi(self._client)

    @lazy
    def site(self) -> AsyncSiteApi:
        """Calls below ``/Site``."""
        from halopsa.aio.api.site import AsyncSiteApi

        return AsyncSiteApi(self._client)

    @lazy
    def sla(self) -> AsyncSlaApi:
        """Calls below ``/SLA``."""
        from halopsa.aio.api.sla import AsyncSlaApi

        return AsyncSlaApi(self._client)

    @lazy
    def slack_chat_app(self) -> AsyncSlackChatAppApi:
        """Calls below ``/SlackChatApp``."""
        from halopsa.aio.api.slack_chat_app import AsyncSlackChatAppApi

        return AsyncSlackChatAppApi(self._client)

    @lazy
    def slack_details(self) -> AsyncSlackDetailsApi:
        """Calls below ``/SlackDetails``."""
        from halopsa.aio.api.slack_details import AsyncSlackDetailsApi

        return AsyncSlackDetailsApi(self._client)

    @lazy
    def snipe_it_details(self) -> AsyncSnipeItDetailsApi:
        """Calls below ``/SnipeITDetails``."""
        from halopsa.aio.api.snipe_it_details import AsyncSnipeItDetailsApi

        return AsyncSnipeItDetailsApi(self._client)

    @lazy
    def snow_details(self) -> AsyncSnowDetailsApi:
        """Calls below ``/SnowDetails``."""
        from halopsa.aio.api.snow_details import AsyncSnowDetailsApi

        return AsyncSnowDetailsApi(self._client)

    @lazy
    def software_licence(self) -> AsyncSoftwareLicenceApi:
        """Calls below ``/SoftwareLicence``."""
        from halopsa.aio.api.software_licence import AsyncSoftwareLicenceApi

        return AsyncSoftwareLicenceApi(self._client)

    @lazy
    def software_licence_role(self) -> AsyncSoftwareLicenceRoleApi:
        """Calls below ``/SoftwareLicenceRole``."""
        from halopsa.aio.api.software_licence_role import AsyncSoftwareLicenceRoleApi

        return AsyncSoftwareLicenceRoleApi(self._client)

    @lazy
    def sophos_details(self) -> AsyncSophosDetailsApi:
        """Calls below ``/SophosDetails``."""
        from halopsa.aio.api.sophos_details import AsyncSophosDetailsApi

        return AsyncSophosDetailsApi(self._client)

    @lazy
    def sql_import(self) -> AsyncSqlImportApi:
        """Calls below ``/SQLImport``."""
        from halopsa.aio.api.sql_import import AsyncSqlImportApi

        return AsyncSqlImportApi(self._client)

    @lazy
    def status(self) -> AsyncStatusApi:
        """Calls below ``/Status``."""
        from halopsa.aio.api.status import AsyncStatusApi

        return AsyncStatusApi(self._client)

    @lazy
    def stock_bin(self) -> AsyncStockBinApi:
        """Calls below ``/StockBin``."""
        from halopsa.aio.api.stock_bin import AsyncStockBinApi

        return AsyncStockBinApi(self._client)

    @lazy
    def stock_trace(self) -> AsyncStockTraceApi:
        """Calls below ``/StockTrace``."""
        from halopsa.aio.api.stock_trace import AsyncStockTraceApi

        return AsyncStockTraceApi(self._client)

    @lazy
    def stream_one_ion_details(self) -> AsyncStreamOneIonDetailsApi:
        """Calls below ``/StreamOneIonDetails``."""
        from halopsa.aio.api.stream_one_ion_details import AsyncStreamOneIonDetailsApi

        return AsyncStreamOneIonDetailsApi(self._client)

    @lazy
    def style_profile(self) -> AsyncStyleProfileApi:
        """Calls below ``/StyleProfile``."""
        from halopsa.aio.api.style_profile import AsyncStyleProfileApi

        return AsyncStyleProfileApi(self._client)

    @lazy
    def supplier(self) -> AsyncSupplierApi:
        """Calls below ``/Supplier``."""
        from halopsa.aio.api.supplier import AsyncSupplierApi

        return AsyncSupplierApi(self._client)

    @lazy
    def supplier_contract(self) -> AsyncSupplierContractApi:
        """Calls below ``/SupplierContract``."""
        from halopsa.aio.api.supplier_contract import AsyncSupplierContractApi

        return AsyncSupplierContractApi(self._client)

    @lazy
    def supplier_order_change(self) -> AsyncSupplierOrderChangeApi:
        """Calls below ``/SupplierOrderChange``."""
        from halopsa.aio.api.supplier_order_change import AsyncSupplierOrderChangeApi

        return AsyncSupplierOrderChangeApi(self._client)

    @lazy
    def synnex_details(self) -> AsyncSynnexDetailsApi:
        """Calls below ``/SynnexDetails``."""
        from halopsa.aio.api.synnex_details import AsyncSynnexDetailsApi

        return AsyncSynnexDetailsApi(self._client)

    @lazy
    def tabs(self) -> AsyncTabsApi:
        """Calls below ``/Tabs``."""
        from halopsa.aio.api.tabs import AsyncTabsApi

        return AsyncTabsApi(self._client)

    @lazy
    def tags(self) -> AsyncTagsApi:
        """Calls below ``/Tags``."""
        from halopsa.aio.api.tags import AsyncTagsApi

        return AsyncTagsApi(self._client)

    @lazy
    def tanium_details(self) -> AsyncTaniumDetailsApi:
        """Calls below ``/TaniumDetails``."""
        from halopsa.aio.api.tanium_details import AsyncTaniumDetailsApi

        return AsyncTaniumDetailsApi(self._client)

    @lazy
    def task_monitor_event(self) -> AsyncTaskMonitorEventApi:
        """Calls below ``/TaskMonitorEvent``."""
        from halopsa.aio.api.task_monitor_event import AsyncTaskMonitorEventApi

        return AsyncTaskMonitorEventApi(self._client)

    @lazy
    def task_schedule(self) -> AsyncTaskScheduleApi:
        """Calls below ``/TaskSchedule``."""
        from halopsa.aio.api.task_schedule import AsyncTaskScheduleApi

        return AsyncTaskScheduleApi(self._client)

    @lazy
    def task_trace(self) -> AsyncTaskTraceApi:
        """Calls below ``/TaskTrace``."""
        from halopsa.aio.api.task_trace import AsyncTaskTraceApi

        return AsyncTaskTraceApi(self._client)

    @lazy
    def tax(self) -> AsyncTaxApi:
        """Calls below ``/Tax``."""
        from halopsa.aio.api.tax import AsyncTaxApi

        return AsyncTaxApi(self._client)

    @lazy
    def tax_rule(self) -> AsyncTaxRuleApi:
        """Calls below ``/TaxRule``."""
        from halopsa.aio.api.tax_rule import AsyncTaxRuleApi

        return AsyncTaxRuleApi(self._client)

    @lazy
    def team(self) -> AsyncTeamApi:
        """Calls below ``/Team``."""
        from halopsa.aio.api.team import AsyncTeamApi

        return AsyncTeamApi(self._client)

    @lazy
    def team_image(self) -> AsyncTeamImageApi:
        """Calls below ``/TeamImage``."""
        from halopsa.aio.api.team_image import AsyncTeamImageApi

        return AsyncTeamImageApi(self._client)

    @lazy
    def tech_data_reseller_details(self) -> AsyncTechDataResellerDetailsApi:
        """Calls below ``/TechDataResellerDetails``."""
        from halopsa.aio.api.tech_data_reseller_details import AsyncTechDataResellerDetailsApi

        return AsyncTechDataResellerDetailsApi(self._client)

    @lazy
    def template(self) -> AsyncTemplateApi:
        """Calls below ``/Template``."""
        from halopsa.aio.api.template import AsyncTemplateApi

        return AsyncTemplateApi(self._client)

    @lazy
    def tenable(self) -> AsyncTenableApi:
        """Calls below ``/Tenable``."""
        from halopsa.aio.api.tenable import AsyncTenableApi

        return AsyncTenableApi(self._client)

    @lazy
    def tenable_details(self) -> AsyncTenableDetailsApi:
        """Calls below ``/TenableDetails``."""
        from halopsa.aio.api.tenable_details import AsyncTenableDetailsApi

        return AsyncTenableDetailsApi(self._client)

    @lazy
    def tenant(self) -> AsyncTenantApi:
        """Calls below ``/Tenant``."""
        from halopsa.aio.api.tenant import AsyncTenantApi

        return AsyncTenantApi(self._client)

    @lazy
    def test1(self) -> AsyncTest1Api:
        """Calls below ``/Test1``."""
        from halopsa.aio.api.test1 import AsyncTest1Api

        return AsyncTest1Api(self._client)

    @lazy
    def test3(self) -> AsyncTest3Api:
        """Calls below ``/Test3``."""
        from halopsa.aio.api.test3 import AsyncTest3Api

        return AsyncTest3Api(self._client)

    @lazy
    def test4(self) -> AsyncTest4Api:
        """Calls below ``/Test4``."""
        from halopsa.aio.api.test4 import AsyncTest4Api

        return AsyncTest4Api(self._client)

    @lazy
    def test_error(self) -> AsyncTestErrorApi:
        """Calls below ``/TestError``."""
        from halopsa.aio.api.test_error import AsyncTestErrorApi

        return AsyncTestErrorApi(self._client)

    @lazy
    def ticket_approval(self) -> AsyncTicketApprovalApi:
        """Calls below ``/TicketApproval``."""
        from halopsa.aio.api.ticket_approval import AsyncTicketApprovalApi

        return AsyncTicketApprovalApi(self._client)

    @lazy
    def ticket_area(self) -> AsyncTicketAreaApi:
        """Calls below ``/TicketArea``."""
        from halopsa.aio.api.ticket_area import AsyncTicketAreaApi

        return AsyncTicketAreaApi(self._client)

    @lazy
    def ticket_rules(self) -> AsyncTicketRulesApi:
        """Calls below ``/TicketRules``."""
        from halopsa.aio.api.ticket_rules import AsyncTicketRulesApi

        return AsyncTicketRulesApi(self._client)

    @lazy
    def ticket_type(self) -> AsyncTicketTypeApi:
        """Calls below ``/TicketType``."""
        from halopsa.aio.api.ticket_type import AsyncTicketTypeApi

        return AsyncTicketTypeApi(self._client)

    @lazy
    def ticket_type_field(self) -> AsyncTicketTypeFieldApi:
        """Calls below ``/TicketTypeField``."""
        from halopsa.aio.api.ticket_type_field import AsyncTicketTypeFieldApi

        return AsyncTicketTypeFieldApi(self._client)

    @lazy
    def ticket_type_group(self) -> AsyncTicketTypeGroupApi:
        """Calls below ``/TicketTypeGroup``."""
        from halopsa.aio.api.ticket_type_group import AsyncTicketTypeGroupApi

        return AsyncTicketTypeGroupApi(self._client)

    @lazy
    def tickets(self) -> AsyncTicketsApi:
        """Calls below ``/Tickets``."""
        from halopsa.aio.api.tickets import AsyncTicketsApi

        return AsyncTicketsApi(self._client)

    @lazy
    def timesheet(self) -> AsyncTimesheetApi:
        """Calls below ``/Timesheet``."""
        from halopsa.aio.api.timesheet import AsyncTimesheetApi

        return AsyncTimesheetApi(self._client)

    @lazy
    def timesheet_event(self) -> AsyncTimesheetEventApi:
        """Calls below ``/TimesheetEvent``."""
        from halopsa.aio.api.timesheet_event import AsyncTimesheetEventApi

        return AsyncTimesheetEventApi(self._client)

    @lazy
    def timeslot(self) -> AsyncTimeslotApi:
        """Calls below ``/Timeslot``."""
        from halopsa.aio.api.timeslot import AsyncTimeslotApi

        return AsyncTimeslotApi(self._client)

    @lazy
    def to_do(self) -> AsyncToDoApi:
        """Calls below ``/ToDo``."""
        from halopsa.aio.api.to_do import AsyncToDoApi

        return AsyncToDoApi(self._client)

    @lazy
    def to_do_group(self) -> AsyncToDoGroupApi:
        """Calls below ``/ToDoGroup``."""
        from halopsa.aio.api.to_do_group import AsyncToDoGroupApi

        return AsyncToDoGroupApi(self._client)

    @lazy
    def top_level(self) -> AsyncTopLevelApi:
        """Calls below ``/TopLevel``."""
        from halopsa.aio.api.top_level import AsyncTopLevelApi

        return AsyncTopLevelApi(self._client)

    @lazy
    def transcription_store(self) -> AsyncTranscriptionStoreApi:
        """Calls below ``/TranscriptionStore``."""
        from halopsa.aio.api.transcription_store import AsyncTranscriptionStoreApi

        return AsyncTranscriptionStoreApi(self._client)

    @lazy
    def translation(self) -> AsyncTranslationApi:
        """Calls below ``/Translation``."""
        from halopsa.aio.api.translation import AsyncTranslationApi

        return AsyncTranslationApi(self._client)

    @lazy
    def twilio_details(self) -> AsyncTwilioDetailsApi:
        """Calls below ``/TwilioDetails``."""
        from halopsa.aio.api.twilio_details import AsyncTwilioDetailsApi

        return AsyncTwilioDetailsApi(self._client)

    @lazy
    def twilio_whats_app_details(self) -> AsyncTwilioWhatsAppDetailsApi:
        """Calls below ``/TwilioWhatsAppDetails``."""
        from halopsa.aio.api.twilio_whats_app_details import AsyncTwilioWhatsAppDetailsApi

        return AsyncTwilioWhatsAppDetailsApi(self._client)

    @lazy
    def twitter_details(self) -> AsyncTwitterDetailsApi:
        """Calls below ``/TwitterDetails``."""
        from halopsa.aio.api.twitter_details import AsyncTwitterDetailsApi

        return AsyncTwitterDetailsApi(self._client)

    @lazy
    def unsub_service_emails(self) -> AsyncUnsubServiceEmailsApi:
        """Calls below ``/UnsubServiceEmails``."""
        from halopsa.aio.api.unsub_service_emails import AsyncUnsubServiceEmailsApi

        return AsyncUnsubServiceEmailsApi(self._client)

    @lazy
    def user_change(self) -> AsyncUserChangeApi:
        """Calls below ``/UserChange``."""
        from halopsa.aio.api.user_change import AsyncUserChangeApi

        return AsyncUserChangeApi(self._client)

    @lazy
    def user_roles(self) -> AsyncUserRolesApi:
        """Calls below ``/UserRoles``."""
        from halopsa.aio.api.user_roles import AsyncUserRolesApi

        return AsyncUserRolesApi(self._client)

    @lazy
    def users(self) -> AsyncUsersApi:
        """Calls below ``/Users``."""
        from halopsa.aio.api.users import AsyncUsersApi

        return AsyncUsersApi(self._client)

    @lazy
    def version_info(self) -> AsyncVersionInfoApi:
        """Calls below ``/VersionInfo``."""
        from halopsa.aio.api.version_info import AsyncVersionInfoApi

        return AsyncVersionInfoApi(self._client)

    @lazy
    def view_columns(self) -> AsyncViewColumnsApi:
        """Calls below ``/ViewColumns``."""
        from halopsa.aio.api.view_columns import AsyncViewColumnsApi

        return AsyncViewColumnsApi(self._client)

    @lazy
    def view_filter(self) -> AsyncViewFilterApi:
        """Calls below ``/ViewFilter``."""
        from halopsa.aio.api.view_filter import AsyncViewFilterApi

        return AsyncViewFilterApi(self._client)

    @lazy
    def view_list_group(self) -> AsyncViewListGroupApi:
        """Calls below ``/ViewListGroup``."""
        from halopsa.aio.api.view_list_group import AsyncViewListGroupApi

        return AsyncViewListGroupApi(self._client)

    @lazy
    def view_lists(self) -> AsyncViewListsApi:
        """Calls below ``/ViewLists``."""
        from halopsa.aio.api.view_lists import AsyncViewListsApi

        return AsyncViewListsApi(self._client)

    @lazy
    def virima(self) -> AsyncVirimaApi:
        """Calls below ``/Virima``."""
        from halopsa.aio.api.virima import AsyncVirimaApi

        return AsyncVirimaApi(self._client)

    @lazy
    def virima_details(self) -> AsyncVirimaDetailsApi:
        """Calls below ``/VirimaDetails``."""
        from halopsa.aio.api.virima_details import AsyncVirimaDetailsApi

        return AsyncVirimaDetailsApi(self._client)

    @lazy
    def virtual_agent(self) -> AsyncVirtualAgentApi:
        """Calls below ``/VirtualAgent``."""
        from halopsa.aio.api.virtual_agent import AsyncVirtualAgentApi

        return AsyncVirtualAgentApi(self._client)

    @lazy
    def vm_workspace_details(self) -> AsyncVmWorkspaceDetailsApi:
        """Calls below ``/VMWorkspaceDetails``."""
        from halopsa.aio.api.vm_workspace_details import AsyncVmWorkspaceDetailsApi

        return AsyncVmWorkspaceDetailsApi(self._client)

    @lazy
    def webhook(self) -> AsyncWebhookApi:
        """Calls below ``/Webhook``."""
        from halopsa.aio.api.webhook import AsyncWebhookApi

        return AsyncWebhookApi(self._client)

    @lazy
    def webhook_event(self) -> AsyncWebhookEventApi:
        """Calls below ``/WebhookEvent``."""
        from halopsa.aio.api.webhook_event import AsyncWebhookEventApi

        return AsyncWebhookEventApi(self._client)

    @lazy
    def webhook_repository(self) -> AsyncWebhookRepositoryApi:
        """Calls below ``/WebhookRepository``."""
        from halopsa.aio.api.webhook_repository import AsyncWebhookRepositoryApi

        return AsyncWebhookRepositoryApi(self._client)

    @lazy
    def wordpress_details(self) -> AsyncWordpressDetailsApi:
        """Calls below ``/WordpressDetails``."""
        from halopsa.aio.api.wordpress_details import AsyncWordpressDetailsApi

        return AsyncWordpressDetailsApi(self._client)

    @lazy
    def wordpress_org_details(self) -> AsyncWordpressOrgDetailsApi:
        """Calls below ``/WordpressOrgDetails``."""
        from halopsa.aio.api.wordpress_org_details import AsyncWordpressOrgDetailsApi

        return AsyncWordpressOrgDetailsApi(self._client)

    @lazy
    def workday(self) -> AsyncWorkdayApi:
        """Calls below ``/Workday``."""
        from halopsa.aio.api.workday import AsyncWorkdayApi

        return AsyncWorkdayApi(self._client)

    @lazy
    def workflow(self) -> AsyncWorkflowApi:
        """Calls below ``/Workflow``."""
        from halopsa.aio.api.workflow import AsyncWorkflowApi

        return AsyncWorkflowApi(self._client)

    @lazy
    def workflow_target(self) -> AsyncWorkflowTargetApi:
        """Calls below ``/WorkflowTarget``."""
        from halopsa.aio.api.workflow_target import AsyncWorkflowTargetApi

        return AsyncWorkflowTargetApi(self._client)

    @lazy
    def workflowstep(self) -> AsyncWorkflowstepApi:
        """Calls below ``/workflowstep``."""
        from halopsa.aio.api.workflowstep import AsyncWorkflowstepApi

        return AsyncWorkflowstepApi(self._client)

    @lazy
    def xero_details(self) -> AsyncXeroDetailsApi:
        """Calls below ``/XeroDetails``."""
        from halopsa.aio.api.xero_details import AsyncXeroDetailsApi

        return AsyncXeroDetailsApi(self._client)

    @lazy
    def xtype_role(self) -> AsyncXtypeRoleApi:
        """Calls below ``/XtypeRole``."""
        from halopsa.aio.api.xtype_role import AsyncXtypeRoleApi

        return AsyncXtypeRoleApi(self._client)

    @lazy
    def zendesk(self) -> AsyncZendeskApi:
        """Calls below ``/Zendesk``."""
        from halopsa.aio.api.zendesk import AsyncZendeskApi

        return AsyncZendeskApi(self._client)
