# Generated from spec/halopsa/upstream/ops. Do not edit.
"""Everything the vendor publishes, as ``client.api.<resource>.<operation>``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.lazy import lazy
from halopsa.core.operations.published import PublishedApi

if TYPE_CHECKING:
    from halopsa.api.actions import ActionsApi
    from halopsa.api.addigy_details import AddigyDetailsApi
    from halopsa.api.address import AddressApi
    from halopsa.api.addressbook import AddressbookApi
    from halopsa.api.adobe_acrobat_details import AdobeAcrobatDetailsApi
    from halopsa.api.adobe_commerce_details import AdobeCommerceDetailsApi
    from halopsa.api.adobe_commerce_integration import AdobeCommerceIntegrationApi
    from halopsa.api.agent import AgentApi
    from halopsa.api.agent_check_in import AgentCheckInApi
    from halopsa.api.agent_event_subscription import AgentEventSubscriptionApi
    from halopsa.api.agent_image import AgentImageApi
    from halopsa.api.agent_presence_rule import AgentPresenceRuleApi
    from halopsa.api.agent_presence_subscription import AgentPresenceSubscriptionApi
    from halopsa.api.ai_matching_groups import AiMatchingGroupsApi
    from halopsa.api.ai_suggestion import AiSuggestionApi
    from halopsa.api.amazon_seller_details import AmazonSellerDetailsApi
    from halopsa.api.application import ApplicationApi
    from halopsa.api.appointment import AppointmentApi
    from halopsa.api.approval_process import ApprovalProcessApi
    from halopsa.api.approval_process_rule import ApprovalProcessRuleApi
    from halopsa.api.approval_store import ApprovalStoreApi
    from halopsa.api.area_azure_tenant import AreaAzureTenantApi
    from halopsa.api.area_request_type import AreaRequestTypeApi
    from halopsa.api.armis_details import ArmisDetailsApi
    from halopsa.api.arrow_sphere_details import ArrowSphereDetailsApi
    from halopsa.api.asset import AssetApi
    from halopsa.api.asset_change import AssetChangeApi
    from halopsa.api.asset_group import AssetGroupApi
    from halopsa.api.asset_software import AssetSoftwareApi
    from halopsa.api.asset_type import AssetTypeApi
    from halopsa.api.asset_type_info import AssetTypeInfoApi
    from halopsa.api.asset_type_mappings import AssetTypeMappingsApi
    from halopsa.api.assetbots_details import AssetbotsDetailsApi
    from halopsa.api.att import AttApi
    from halopsa.api.attachment import AttachmentApi
    from halopsa.api.audit import AuditApi
    from halopsa.api.auth_info import AuthInfoApi
    from halopsa.api.automation import AutomationApi
    from halopsa.api.avalara_details import AvalaraDetailsApi
    from halopsa.api.aws import AwsApi
    from halopsa.api.aws_details import AwsDetailsApi
    from halopsa.api.azure_delta import AzureDeltaApi
    from halopsa.api.azure_dev_ops_details import AzureDevOpsDetailsApi
    from halopsa.api.azure_translate import AzureTranslateApi
    from halopsa.api.azureadconnection import AzureadconnectionApi
    from halopsa.api.azureadmapping import AzureadmappingApi
    from halopsa.api.background_task import BackgroundTaskApi
    from halopsa.api.billing_template import BillingTemplateApi
    from halopsa.api.booking_type import BookingTypeApi
    from halopsa.api.bookmark import BookmarkApi
    from halopsa.api.budget_type import BudgetTypeApi
    from halopsa.api.bulk_email import BulkEmailApi
    from halopsa.api.business_central_details import BusinessCentralDetailsApi
    from halopsa.api.cab import CabApi
    from halopsa.api.cab_member import CabMemberApi
    from halopsa.api.cab_role import CabRoleApi
    from halopsa.api.call_event import CallEventApi
    from halopsa.api.call_log import CallLogApi
    from halopsa.api.call_script import CallScriptApi
    from halopsa.api.canned_text import CannedTextApi
    from halopsa.api.category import CategoryApi
    from halopsa.api.certificate import CertificateApi
    from halopsa.api.change_calendar import ChangeCalendarApi
    from halopsa.api.charge_rate import ChargeRateApi
    from halopsa.api.chat import ChatApi
    from halopsa.api.chat_flow import ChatFlowApi
    from halopsa.api.chat_matching_data import ChatMatchingDataApi
    from halopsa.api.chat_message import ChatMessageApi
    from halopsa.api.chat_profile import ChatProfileApi
    from halopsa.api.client import ClientApi
    from halopsa.api.client_cache import ClientCacheApi
    from halopsa.api.client_contract import ClientContractApi
    from halopsa.api.client_prepay import ClientPrepayApi
    from halopsa.api.cluster import ClusterApi
    from halopsa.api.config_commit import ConfigCommitApi
    from halopsa.api.confirm_closure import ConfirmClosureApi
    from halopsa.api.confluence_details import ConfluenceDetailsApi
    from halopsa.api.connected_instance import ConnectedInstanceApi
    from halopsa.api.consignment import ConsignmentApi
    from halopsa.api.contactgroup import ContactgroupApi
    from halopsa.api.contactgroupcontact import ContactgroupcontactApi
    from halopsa.api.contract_rule import ContractRuleApi
    from halopsa.api.contract_schedule import ContractScheduleApi
    from halopsa.api.contract_schedule_plan import ContractSchedulePlanApi
    from halopsa.api.control import ControlApi
    from halopsa.api.cost_centres import CostCentresApi
    from halopsa.api.crayon_details import CrayonDetailsApi
    from halopsa.api.crayon_organisation import CrayonOrganisationApi
    from halopsa.api.criteria_group import CriteriaGroupApi
    from halopsa.api.crm_note import CrmNoteApi
    from halopsa.api.crm_note_reply import CrmNoteReplyApi
    from halopsa.api.csp_consumption_data import CspConsumptionDataApi
    from halopsa.api.csp_subscription_pricing import CspSubscriptionPricingApi
    from halopsa.api.cspinvoice import CspinvoiceApi
    from halopsa.api.csv_template import CsvTemplateApi
    from halopsa.api.currency import CurrencyApi
    from halopsa.api.custom_button import CustomButtonApi
    from halopsa.api.custom_button_action import CustomButtonActionApi
    from halopsa.api.custom_button_audit import CustomButtonAuditApi
    from halopsa.api.custom_integration import CustomIntegrationApi
    from halopsa.api.custom_integration_method import CustomIntegrationMethodApi
    from halopsa.api.custom_integration_method_value import CustomIntegrationMethodValueApi
    from halopsa.api.custom_integration_repository import CustomIntegrationRepositoryApi
    from halopsa.api.custom_query import CustomQueryApi
    from halopsa.api.custom_table import CustomTableApi
    from halopsa.api.custom_table_csv import CustomTableCsvApi
    from halopsa.api.dashboard_links import DashboardLinksApi
    from halopsa.api.dashboard_links_repository import DashboardLinksRepositoryApi
    from halopsa.api.database_lookup import DatabaseLookupApi
    from halopsa.api.database_lookup_confirmation import DatabaseLookupConfirmationApi
    from halopsa.api.datto_commerce_details import DattoCommerceDetailsApi
    from halopsa.api.datto_rmm_details import DattoRmmDetailsApi
    from halopsa.api.device_flow import DeviceFlowApi
    from halopsa.api.device_licence import DeviceLicenceApi
    from halopsa.api.distribution_lists import DistributionListsApi
    from halopsa.api.distribution_lists_log import DistributionListsLogApi
    from halopsa.api.distributor_invoice import DistributorInvoiceApi
    from halopsa.api.document_creation import DocumentCreationApi
    from halopsa.api.downtime import DowntimeApi
    from halopsa.api.draft import DraftApi
    from halopsa.api.dynamics365_crm_details import Dynamics365CrmDetailsApi
    from halopsa.api.dynatrace_details import DynatraceDetailsApi
    from halopsa.api.ecommerce_order import EcommerceOrderApi
    from halopsa.api.email_address_book import EmailAddressBookApi
    from halopsa.api.email_rule import EmailRuleApi
    from halopsa.api.email_store import EmailStoreApi
    from halopsa.api.email_template import EmailTemplateApi
    from halopsa.api.email_template_variable import EmailTemplateVariableApi
    from halopsa.api.eracent_details import EracentDetailsApi
    from halopsa.api.event import EventApi
    from halopsa.api.event_rule import EventRuleApi
    from halopsa.api.exact_details import ExactDetailsApi
    from halopsa.api.example import ExampleApi
    from halopsa.api.expense import ExpenseApi
    from halopsa.api.external_chat_message import ExternalChatMessageApi
    from halopsa.api.external_link import ExternalLinkApi
    from halopsa.api.facebook_details import FacebookDetailsApi
    from halopsa.api.faq_lists import FaqListsApi
    from halopsa.api.fault_view_log import FaultViewLogApi
    from halopsa.api.faults_forecasting import FaultsForecastingApi
    from halopsa.api.features import FeaturesApi
    from halopsa.api.feed import FeedApi
    from halopsa.api.feedback import FeedbackApi
    from halopsa.api.field import FieldApi
    from halopsa.api.field_group import FieldGroupApi
    from halopsa.api.field_info import FieldInfoApi
    from halopsa.api.forecast_details import ForecastDetailsApi
    from halopsa.api.forethought_details import ForethoughtDetailsApi
    from halopsa.api.formattedemail import FormattedemailApi
    from halopsa.api.fortnox_details import FortnoxDetailsApi
    from halopsa.api.g_workspace_details import GWorkspaceDetailsApi
    from halopsa.api.go_to_resolve import GoToResolveApi
    from halopsa.api.google_business_details import GoogleBusinessDetailsApi
    from halopsa.api.halo_device_info import HaloDeviceInfoApi
    from halopsa.api.halo_field import HaloFieldApi
    from halopsa.api.halo_integration import HaloIntegrationApi
    from halopsa.api.halo_news import HaloNewsApi
    from halopsa.api.health import HealthApi
    from halopsa.api.historical_ticket_volumes import HistoricalTicketVolumesApi
    from halopsa.api.holiday import HolidayApi
    from halopsa.api.hopewiser import HopewiserApi
    from halopsa.api.impersonation_request import ImpersonationRequestApi
    from halopsa.api.import_csv import ImportCsvApi
    from halopsa.api.incoming_event import IncomingEventApi
    from halopsa.api.incoming_webhook import IncomingWebhookApi
    from halopsa.api.incoming_webhook_attempt import IncomingWebhookAttemptApi
    from halopsa.api.incomingemail import IncomingemailApi
    from halopsa.api.ingram_micro_details import IngramMicroDetailsApi
    from halopsa.api.ingram_micro_reseller import IngramMicroResellerApi
    from halopsa.api.ingram_micro_reseller_details import IngramMicroResellerDetailsApi
    from halopsa.api.instance import InstanceApi
    from halopsa.api.instance_info import InstanceInfoApi
    from halopsa.api.integration_configuration import IntegrationConfigurationApi
    from halopsa.api.integration_cursor import IntegrationCursorApi
    from halopsa.api.integration_data import IntegrationDataApi
    from halopsa.api.integration_delta import IntegrationDeltaApi
    from halopsa.api.integration_error import IntegrationErrorApi
    from halopsa.api.integration_export import IntegrationExportApi
    from halopsa.api.integration_field_data import IntegrationFieldDataApi
    from halopsa.api.integration_field_mapping import IntegrationFieldMappingApi
    from halopsa.api.integration_look_up import IntegrationLookUpApi
    from halopsa.api.integration_request import IntegrationRequestApi
    from halopsa.api.integration_runbook_variable_group import IntegrationRunbookVariableGroupApi
    from halopsa.api.integration_site_mapping import IntegrationSiteMappingApi
    from halopsa.api.integrator_log import IntegratorLogApi
    from halopsa.api.integrator_schedule import IntegratorScheduleApi
    from halopsa.api.integrator_trace import IntegratorTraceApi
    from halopsa.api.intermedia_details import IntermediaDetailsApi
    from halopsa.api.invoice import InvoiceApi
    from halopsa.api.invoice_change import InvoiceChangeApi
    from halopsa.api.invoice_detail_pro_rata import InvoiceDetailProRataApi
    from halopsa.api.invoice_payment import InvoicePaymentApi
    from halopsa.api.invoice_status import InvoiceStatusApi
    from halopsa.api.item import ItemApi
    from halopsa.api.item_accounts_link import ItemAccountsLinkApi
    from halopsa.api.item_group import ItemGroupApi
    from halopsa.api.item_stock import ItemStockApi
    from halopsa.api.item_stock_history import ItemStockHistoryApi
    from halopsa.api.itemsupplier import ItemsupplierApi
    from halopsa.api.jamf_details import JamfDetailsApi
    from halopsa.api.jira_details import JiraDetailsApi
    from halopsa.api.journey import JourneyApi
    from halopsa.api.juniper_mist_details import JuniperMistDetailsApi
    from halopsa.api.kandji import KandjiApi
    from halopsa.api.kandji_details import KandjiDetailsApi
    from halopsa.api.kaseya_vsax_details import KaseyaVsaxDetailsApi
    from halopsa.api.kashflow_details import KashflowDetailsApi
    from halopsa.api.kb_article import KbArticleApi
    from halopsa.api.kb_article_anon import KbArticleAnonApi
    from halopsa.api.key_vault import KeyVaultApi
    from halopsa.api.languages import LanguagesApi
    from halopsa.api.lap_safe import LapSafeApi
    from halopsa.api.ldap_connection import LdapConnectionApi
    from halopsa.api.licence_change import LicenceChangeApi
    from halopsa.api.license_info import LicenseInfoApi
    from halopsa.api.login_token import LoginTokenApi
    from halopsa.api.lookup import LookupApi
    from halopsa.api.mail import MailApi
    from halopsa.api.mail_campaign import MailCampaignApi
    from halopsa.api.mail_campaign_email import MailCampaignEmailApi
    from halopsa.api.mail_campaign_log import MailCampaignLogApi
    from halopsa.api.mailbox import MailboxApi
    from halopsa.api.mailbox_credential import MailboxCredentialApi
    from halopsa.api.mailchimp import MailchimpApi
    from halopsa.api.manage_engine import ManageEngineApi
    from halopsa.api.manage_engine_details import ManageEngineDetailsApi
    from halopsa.api.marketing_unsubscribe import MarketingUnsubscribeApi
    from halopsa.api.mattermost_channel_details import MattermostChannelDetailsApi
    from halopsa.api.mattermost_details import MattermostDetailsApi
    from halopsa.api.mcp import McpApi
    from halopsa.api.mcp_connection import McpConnectionApi
    from halopsa.api.meter_reading import MeterReadingApi
    from halopsa.api.microsoft_subscription_mapping import MicrosoftSubscriptionMappingApi
    from halopsa.api.microsoft_teams import MicrosoftTeamsApi
    from halopsa.api.microsoft_teams_mapping import MicrosoftTeamsMappingApi
    from halopsa.api.milestone import MilestoneApi
    from halopsa.api.mo import MoApi
    from halopsa.api.myo_bdetails import MyoBdetailsApi
    from halopsa.api.n_central_details import NCentralDetailsApi
    from halopsa.api.nhserverconfig import NhserverconfigApi
    from halopsa.api.notification import NotificationApi
    from halopsa.api.notification_log import NotificationLogApi
    from halopsa.api.notification_message import NotificationMessageApi
    from halopsa.api.notifications import NotificationsApi
    from halopsa.api.notify import NotifyApi
    from halopsa.api.object_mapping_profile import ObjectMappingProfileApi
    from halopsa.api.online_status import OnlineStatusApi
    from halopsa.api.opportunities import OpportunitiesApi
    from halopsa.api.order_change import OrderChangeApi
    from halopsa.api.order_line import OrderLineApi
    from halopsa.api.organisation import OrganisationApi
    from halopsa.api.outcome import OutcomeApi
    from halopsa.api.outgoing import OutgoingApi
    from halopsa.api.outgoing_attempt import OutgoingAttemptApi
    from halopsa.api.outgoingemail import OutgoingemailApi
    from halopsa.api.pagerdutymapping import PagerdutymappingApi
    from halopsa.api.password_field import PasswordFieldApi
    from halopsa.api.pax8_details import Pax8DetailsApi
    from halopsa.api.pdf_template import PdfTemplateApi
    from halopsa.api.pdf_template_repository import PdfTemplateRepositoryApi
    from halopsa.api.periodic_history import PeriodicHistoryApi
    from halopsa.api.pii_detection import PiiDetectionApi
    from halopsa.api.pipeline_stages import PipelineStagesApi
    from halopsa.api.popup_note import PopupNoteApi
    from halopsa.api.power_shell_script import PowerShellScriptApi
    from halopsa.api.power_shell_script_criteria import PowerShellScriptCriteriaApi
    from halopsa.api.power_shell_script_processing import PowerShellScriptProcessingApi
    from halopsa.api.priority import PriorityApi
    from halopsa.api.product import ProductApi
    from halopsa.api.product_branch import ProductBranchApi
    from halopsa.api.product_component import ProductComponentApi
    from halopsa.api.project_setup_lines import ProjectSetupLinesApi
    from halopsa.api.projects import ProjectsApi
    from halopsa.api.prtg_details import PrtgDetailsApi
    from halopsa.api.publish_profiles import PublishProfilesApi
    from halopsa.api.purchase_order import PurchaseOrderApi
    from halopsa.api.qualification import QualificationApi
    from halopsa.api.quick_books_details import QuickBooksDetailsApi
    from halopsa.api.quotation import QuotationApi
    from halopsa.api.quote_change import QuoteChangeApi
    from halopsa.api.raynet_details import RaynetDetailsApi
    from halopsa.api.recurring_invoice import RecurringInvoiceApi
    from halopsa.api.recurring_item import RecurringItemApi
    from halopsa.api.release import ReleaseApi
    from halopsa.api.release_note_group import ReleaseNoteGroupApi
    from halopsa.api.release_pipeline import ReleasePipelineApi
    from halopsa.api.release_type import ReleaseTypeApi
    from halopsa.api.remote_session import RemoteSessionApi
    from halopsa.api.remote_session_teams import RemoteSessionTeamsApi
    from halopsa.api.report import ReportApi
    from halopsa.api.report_data import ReportDataApi
    from halopsa.api.report_repository import ReportRepositoryApi
    from halopsa.api.resource_type import ResourceTypeApi
    from halopsa.api.roadmap import RoadmapApi
    from halopsa.api.roles import RolesApi
    from halopsa.api.sage_business_cloud_details import SageBusinessCloudDetailsApi
    from halopsa.api.sail_point_details import SailPointDetailsApi
    from halopsa.api.sail_point_role_mapping import SailPointRoleMappingApi
    from halopsa.api.sail_point_user_mapping import SailPointUserMappingApi
    from halopsa.api.sales_mailbox import SalesMailboxApi
    from halopsa.api.sales_mailbox_detail import SalesMailboxDetailApi
    from halopsa.api.sales_order import SalesOrderApi
    from halopsa.api.saved_forecast import SavedForecastApi
    from halopsa.api.schedule import ScheduleApi
    from halopsa.api.schedule_occurrence import ScheduleOccurrenceApi
    from halopsa.api.screen_layout import ScreenLayoutApi
    from halopsa.api.search import SearchApi
    from halopsa.api.seat_geek_details import SeatGeekDetailsApi
    from halopsa.api.secure_secret_link import SecureSecretLinkApi
    from halopsa.api.security_check import SecurityCheckApi
    from halopsa.api.security_question import SecurityQuestionApi
    from halopsa.api.security_question_validate import SecurityQuestionValidateApi
    from halopsa.api.sentinel_one_details import SentinelOneDetailsApi
    from halopsa.api.service import ServiceApi
    from halopsa.api.service_availability import ServiceAvailabilityApi
    from halopsa.api.service_category import ServiceCategoryApi
    from halopsa.api.service_request_details import ServiceRequestDetailsApi
    from halopsa.api.service_restriction import ServiceRestrictionApi
    from halopsa.api.service_status import ServiceStatusApi
    from halopsa.api.setup_tab import SetupTabApi
    from halopsa.api.setup_tab_group import SetupTabGroupApi
    from halopsa.api.sftp_details import SftpDetailsApi
    from halopsa.api.share_point import SharePointApi
    from halopsa.api.shopify_details import ShopifyDetailsApi
    from halopsa.api.single_sign_on_application import SingleSignOnApplicationApi
    from halopsa.api.single_sign_on_attempt import SingleSignOnAttemptApi
    from halopsa.api.site import SiteApi
    from halopsa.api.sla import SlaApi
    from halopsa.api.slack_chat_app import SlackChatAppApi
    from halopsa.api.slack_details import SlackDetailsApi
    from halopsa.api.snipe_it_details import SnipeItDetailsApi
    from halopsa.api.snow_details import SnowDetailsApi
    from halopsa.api.software_licence import SoftwareLicenceApi
    from halopsa.api.software_licence_role import SoftwareLicenceRoleApi
    from halopsa.api.sophos_details import SophosDetailsApi
    from halopsa.api.sql_import import SqlImportApi
    from halopsa.api.status import StatusApi
    from halopsa.api.stock_bin import StockBinApi
    from halopsa.api.stock_trace import StockTraceApi
    from halopsa.api.stream_one_ion_details import StreamOneIonDetailsApi
    from halopsa.api.style_profile import StyleProfileApi
    from halopsa.api.supplier import SupplierApi
    from halopsa.api.supplier_contract import SupplierContractApi
    from halopsa.api.supplier_order_change import SupplierOrderChangeApi
    from halopsa.api.synnex_details import SynnexDetailsApi
    from halopsa.api.tabs import TabsApi
    from halopsa.api.tags import TagsApi
    from halopsa.api.tanium_details import TaniumDetailsApi
    from halopsa.api.task_monitor_event import TaskMonitorEventApi
    from halopsa.api.task_schedule import TaskScheduleApi
    from halopsa.api.task_trace import TaskTraceApi
    from halopsa.api.tax import TaxApi
    from halopsa.api.tax_rule import TaxRuleApi
    from halopsa.api.team import TeamApi
    from halopsa.api.team_image import TeamImageApi
    from halopsa.api.tech_data_reseller_details import TechDataResellerDetailsApi
    from halopsa.api.template import TemplateApi
    from halopsa.api.tenable import TenableApi
    from halopsa.api.tenable_details import TenableDetailsApi
    from halopsa.api.tenant import TenantApi
    from halopsa.api.test1 import Test1Api
    from halopsa.api.test3 import Test3Api
    from halopsa.api.test4 import Test4Api
    from halopsa.api.test_error import TestErrorApi
    from halopsa.api.ticket_approval import TicketApprovalApi
    from halopsa.api.ticket_area import TicketAreaApi
    from halopsa.api.ticket_rules import TicketRulesApi
    from halopsa.api.ticket_type import TicketTypeApi
    from halopsa.api.ticket_type_field import TicketTypeFieldApi
    from halopsa.api.ticket_type_group import TicketTypeGroupApi
    from halopsa.api.tickets import TicketsApi
    from halopsa.api.timesheet import TimesheetApi
    from halopsa.api.timesheet_event import TimesheetEventApi
    from halopsa.api.timeslot import TimeslotApi
    from halopsa.api.to_do import ToDoApi
    from halopsa.api.to_do_group import ToDoGroupApi
    from halopsa.api.top_level import TopLevelApi
    from halopsa.api.transcription_store import TranscriptionStoreApi
    from halopsa.api.translation import TranslationApi
    from halopsa.api.twilio_details import TwilioDetailsApi
    from halopsa.api.twilio_whats_app_details import TwilioWhatsAppDetailsApi
    from halopsa.api.twitter_details import TwitterDetailsApi
    from halopsa.api.unsub_service_emails import UnsubServiceEmailsApi
    from halopsa.api.user_change import UserChangeApi
    from halopsa.api.user_roles import UserRolesApi
    from halopsa.api.users import UsersApi
    from halopsa.api.version_info import VersionInfoApi
    from halopsa.api.view_columns import ViewColumnsApi
    from halopsa.api.view_filter import ViewFilterApi
    from halopsa.api.view_list_group import ViewListGroupApi
    from halopsa.api.view_lists import ViewListsApi
    from halopsa.api.virima import VirimaApi
    from halopsa.api.virima_details import VirimaDetailsApi
    from halopsa.api.virtual_agent import VirtualAgentApi
    from halopsa.api.vm_workspace_details import VmWorkspaceDetailsApi
    from halopsa.api.webhook import WebhookApi
    from halopsa.api.webhook_event import WebhookEventApi
    from halopsa.api.webhook_repository import WebhookRepositoryApi
    from halopsa.api.wordpress_details import WordpressDetailsApi
    from halopsa.api.wordpress_org_details import WordpressOrgDetailsApi
    from halopsa.api.workday import WorkdayApi
    from halopsa.api.workflow import WorkflowApi
    from halopsa.api.workflow_target import WorkflowTargetApi
    from halopsa.api.workflowstep import WorkflowstepApi
    from halopsa.api.xero_details import XeroDetailsApi
    from halopsa.api.xtype_role import XtypeRoleApi
    from halopsa.api.zendesk import ZendeskApi


class Api(PublishedApi):
    """One attribute per first segment of a published path; each loads when it is first used.

    Names and types are the vendor's. Bodies are mappings or the models of ``halopsa.api.models``.
    """

    @lazy
    def actions(self) -> ActionsApi:
        """Calls below ``/Actions``."""
        from halopsa.api.actions import ActionsApi

        return ActionsApi(self._client)

    @lazy
    def addigy_details(self) -> AddigyDetailsApi:
        """Calls below ``/AddigyDetails``."""
        from halopsa.api.addigy_details import AddigyDetailsApi

        return AddigyDetailsApi(self._client)

    @lazy
    def address(self) -> AddressApi:
        """Calls below ``/Address``."""
        from halopsa.api.address import AddressApi

        return AddressApi(self._client)

    @lazy
    def addressbook(self) -> AddressbookApi:
        """Calls below ``/Addressbook``."""
        from halopsa.api.addressbook import AddressbookApi

        return AddressbookApi(self._client)

    @lazy
    def adobe_acrobat_details(self) -> AdobeAcrobatDetailsApi:
        """Calls below ``/AdobeAcrobatDetails``."""
        from halopsa.api.adobe_acrobat_details import AdobeAcrobatDetailsApi

        return AdobeAcrobatDetailsApi(self._client)

    @lazy
    def adobe_commerce_details(self) -> AdobeCommerceDetailsApi:
        """Calls below ``/AdobeCommerceDetails``."""
        from halopsa.api.adobe_commerce_details import AdobeCommerceDetailsApi

        return AdobeCommerceDetailsApi(self._client)

    @lazy
    def adobe_commerce_integration(self) -> AdobeCommerceIntegrationApi:
        """Calls below ``/AdobeCommerceIntegration``."""
        from halopsa.api.adobe_commerce_integration import AdobeCommerceIntegrationApi

        return AdobeCommerceIntegrationApi(self._client)

    @lazy
    def agent(self) -> AgentApi:
        """Calls below ``/Agent``."""
        from halopsa.api.agent import AgentApi

        return AgentApi(self._client)

    @lazy
    def agent_check_in(self) -> AgentCheckInApi:
        """Calls below ``/AgentCheckIn``."""
        from halopsa.api.agent_check_in import AgentCheckInApi

        return AgentCheckInApi(self._client)

    @lazy
    def agent_event_subscription(self) -> AgentEventSubscriptionApi:
        """Calls below ``/AgentEventSubscription``."""
        from halopsa.api.agent_event_subscription import AgentEventSubscriptionApi

        return AgentEventSubscriptionApi(self._client)

    @lazy
    def agent_image(self) -> AgentImageApi:
        """Calls below ``/AgentImage``."""
        from halopsa.api.agent_image import AgentImageApi

        return AgentImageApi(self._client)

    @lazy
    def agent_presence_rule(self) -> AgentPresenceRuleApi:
        """Calls below ``/AgentPresenceRule``."""
        from halopsa.api.agent_presence_rule import AgentPresenceRuleApi

        return AgentPresenceRuleApi(self._client)

    @lazy
    def agent_presence_subscription(self) -> AgentPresenceSubscriptionApi:
        """Calls below ``/AgentPresenceSubscription``."""
        from halopsa.api.agent_presence_subscription import AgentPresenceSubscriptionApi

        return AgentPresenceSubscriptionApi(self._client)

    @lazy
    def ai_matching_groups(self) -> AiMatchingGroupsApi:
        """Calls below ``/AIMatchingGroups``."""
        from halopsa.api.ai_matching_groups import AiMatchingGroupsApi

        return AiMatchingGroupsApi(self._client)

    @lazy
    def ai_suggestion(self) -> AiSuggestionApi:
        """Calls below ``/AISuggestion``."""
        from halopsa.api.ai_suggestion import AiSuggestionApi

        return AiSuggestionApi(self._client)

    @lazy
    def amazon_seller_details(self) -> AmazonSellerDetailsApi:
        """Calls below ``/AmazonSellerDetails``."""
        from halopsa.api.amazon_seller_details import AmazonSellerDetailsApi

        return AmazonSellerDetailsApi(self._client)

    @lazy
    def application(self) -> ApplicationApi:
        """Calls below ``/Application``."""
        from halopsa.api.application import ApplicationApi

        return ApplicationApi(self._client)

    @lazy
    def appointment(self) -> AppointmentApi:
        """Calls below ``/Appointment``."""
        from halopsa.api.appointment import AppointmentApi

        return AppointmentApi(self._client)

    @lazy
    def approval_process(self) -> ApprovalProcessApi:
        """Calls below ``/ApprovalProcess``."""
        from halopsa.api.approval_process import ApprovalProcessApi

        return ApprovalProcessApi(self._client)

    @lazy
    def approval_process_rule(self) -> ApprovalProcessRuleApi:
        """Calls below ``/ApprovalProcessRule``."""
        from halopsa.api.approval_process_rule import ApprovalProcessRuleApi

        return ApprovalProcessRuleApi(self._client)

    @lazy
    def approval_store(self) -> ApprovalStoreApi:
        """Calls below ``/ApprovalStore``."""
        from halopsa.api.approval_store import ApprovalStoreApi

        return ApprovalStoreApi(self._client)

    @lazy
    def area_azure_tenant(self) -> AreaAzureTenantApi:
        """Calls below ``/AreaAzureTenant``."""
        from halopsa.api.area_azure_tenant import AreaAzureTenantApi

        return AreaAzureTenantApi(self._client)

    @lazy
    def area_request_type(self) -> AreaRequestTypeApi:
        """Calls below ``/AreaRequestType``."""
        from halopsa.api.area_request_type import AreaRequestTypeApi

        return AreaRequestTypeApi(self._client)

    @lazy
    def armis_details(self) -> ArmisDetailsApi:
        """Calls below ``/ArmisDetails``."""
        from halopsa.api.armis_details import ArmisDetailsApi

        return ArmisDetailsApi(self._client)

    @lazy
    def arrow_sphere_details(self) -> ArrowSphereDetailsApi:
        """Calls below ``/ArrowSphereDetails``."""
        from halopsa.api.arrow_sphere_details import ArrowSphereDetailsApi

        return ArrowSphereDetailsApi(self._client)

    @lazy
    def asset(self) -> AssetApi:
        """Calls below ``/Asset``."""
        from halopsa.api.asset import AssetApi

        return AssetApi(self._client)

    @lazy
    def asset_change(self) -> AssetChangeApi:
        """Calls below ``/AssetChange``."""
        from halopsa.api.asset_change import AssetChangeApi

        return AssetChangeApi(self._client)

    @lazy
    def asset_group(self) -> AssetGroupApi:
        """Calls below ``/AssetGroup``."""
        from halopsa.api.asset_group import AssetGroupApi

        return AssetGroupApi(self._client)

    @lazy
    def asset_software(self) -> AssetSoftwareApi:
        """Calls below ``/AssetSoftware``."""
        from halopsa.api.asset_software import AssetSoftwareApi

        return AssetSoftwareApi(self._client)

    @lazy
    def asset_type(self) -> AssetTypeApi:
        """Calls below ``/AssetType``."""
        from halopsa.api.asset_type import AssetTypeApi

        return AssetTypeApi(self._client)

    @lazy
    def asset_type_info(self) -> AssetTypeInfoApi:
        """Calls below ``/AssetTypeInfo``."""
        from halopsa.api.asset_type_info import AssetTypeInfoApi

        return AssetTypeInfoApi(self._client)

    @lazy
    def asset_type_mappings(self) -> AssetTypeMappingsApi:
        """Calls below ``/AssetTypeMappings``."""
        from halopsa.api.asset_type_mappings import AssetTypeMappingsApi

        return AssetTypeMappingsApi(self._client)

    @lazy
    def assetbots_details(self) -> AssetbotsDetailsApi:
        """Calls below ``/AssetbotsDetails``."""
        from halopsa.api.assetbots_details import AssetbotsDetailsApi

        return AssetbotsDetailsApi(self._client)

    @lazy
    def att(self) -> AttApi:
        """Calls below ``/ATT``."""
        from halopsa.api.att import AttApi

        return AttApi(self._client)

    @lazy
    def attachment(self) -> AttachmentApi:
        """Calls below ``/Attachment``."""
        from halopsa.api.attachment import AttachmentApi

        return AttachmentApi(self._client)

    @lazy
    def audit(self) -> AuditApi:
        """Calls below ``/Audit``."""
        from halopsa.api.audit import AuditApi

        return AuditApi(self._client)

    @lazy
    def auth_info(self) -> AuthInfoApi:
        """Calls below ``/AuthInfo``."""
        from halopsa.api.auth_info import AuthInfoApi

        return AuthInfoApi(self._client)

    @lazy
    def automation(self) -> AutomationApi:
        """Calls below ``/Automation``."""
        from halopsa.api.automation import AutomationApi

        return AutomationApi(self._client)

    @lazy
    def avalara_details(self) -> AvalaraDetailsApi:
        """Calls below ``/AvalaraDetails``."""
        from halopsa.api.avalara_details import AvalaraDetailsApi

        return AvalaraDetailsApi(self._client)

    @lazy
    def aws(self) -> AwsApi:
        """Calls below ``/AWS``."""
        from halopsa.api.aws import AwsApi

        return AwsApi(self._client)

    @lazy
    def aws_details(self) -> AwsDetailsApi:
        """Calls below ``/AWSDetails``."""
        from halopsa.api.aws_details import AwsDetailsApi

        return AwsDetailsApi(self._client)

    @lazy
    def azure_delta(self) -> AzureDeltaApi:
        """Calls below ``/AzureDelta``."""
        from halopsa.api.azure_delta import AzureDeltaApi

        return AzureDeltaApi(self._client)

    @lazy
    def azure_dev_ops_details(self) -> AzureDevOpsDetailsApi:
        """Calls below ``/AzureDevOpsDetails``."""
        from halopsa.api.azure_dev_ops_details import AzureDevOpsDetailsApi

        return AzureDevOpsDetailsApi(self._client)

    @lazy
    def azure_translate(self) -> AzureTranslateApi:
        """Calls below ``/AzureTranslate``."""
        from halopsa.api.azure_translate import AzureTranslateApi

        return AzureTranslateApi(self._client)

    @lazy
    def azureadconnection(self) -> AzureadconnectionApi:
        """Calls below ``/azureadconnection``."""
        from halopsa.api.azureadconnection import AzureadconnectionApi

        return AzureadconnectionApi(self._client)

    @lazy
    def azureadmapping(self) -> AzureadmappingApi:
        """Calls below ``/azureadmapping``."""
        from halopsa.api.azureadmapping import AzureadmappingApi

        return AzureadmappingApi(self._client)

    @lazy
    def background_task(self) -> BackgroundTaskApi:
        """Calls below ``/BackgroundTask``."""
        from halopsa.api.background_task import BackgroundTaskApi

        return BackgroundTaskApi(self._client)

    @lazy
    def billing_template(self) -> BillingTemplateApi:
        """Calls below ``/BillingTemplate``."""
        from halopsa.api.billing_template import BillingTemplateApi

        return BillingTemplateApi(self._client)

    @lazy
    def booking_type(self) -> BookingTypeApi:
        """Calls below ``/BookingType``."""
        from halopsa.api.booking_type import BookingTypeApi

        return BookingTypeApi(self._client)

    @lazy
    def bookmark(self) -> BookmarkApi:
        """Calls below ``/Bookmark``."""
        from halopsa.api.bookmark import BookmarkApi

        return BookmarkApi(self._client)

    @lazy
    def budget_type(self) -> BudgetTypeApi:
        """Calls below ``/BudgetType``."""
        from halopsa.api.budget_type import BudgetTypeApi

        return BudgetTypeApi(self._client)

    @lazy
    def bulk_email(self) -> BulkEmailApi:
        """Calls below ``/BulkEmail``."""
        from halopsa.api.bulk_email import BulkEmailApi

        return BulkEmailApi(self._client)

    @lazy
    def business_central_details(self) -> BusinessCentralDetailsApi:
        """Calls below ``/BusinessCentralDetails``."""
        from halopsa.api.business_central_details import BusinessCentralDetailsApi

        return BusinessCentralDetailsApi(self._client)

    @lazy
    def cab(self) -> CabApi:
        """Calls below ``/CAB``."""
        from halopsa.api.cab import CabApi

        return CabApi(self._client)

    @lazy
    def cab_member(self) -> CabMemberApi:
        """Calls below ``/CABMember``."""
        from halopsa.api.cab_member import CabMemberApi

        return CabMemberApi(self._client)

    @lazy
    def cab_role(self) -> CabRoleApi:
        """Calls below ``/CABRole``."""
        from halopsa.api.cab_role import CabRoleApi

        return CabRoleApi(self._client)

    @lazy
    def call_event(self) -> CallEventApi:
        """Calls below ``/CallEvent``."""
        from halopsa.api.call_event import CallEventApi

        return CallEventApi(self._client)

    @lazy
    def call_log(self) -> CallLogApi:
        """Calls below ``/CallLog``."""
        from halopsa.api.call_log import CallLogApi

        return CallLogApi(self._client)

    @lazy
    def call_script(self) -> CallScriptApi:
        """Calls below ``/CallScript``."""
        from halopsa.api.call_script import CallScriptApi

        return CallScriptApi(self._client)

    @lazy
    def canned_text(self) -> CannedTextApi:
        """Calls below ``/CannedText``."""
        from halopsa.api.canned_text import CannedTextApi

        return CannedTextApi(self._client)

    @lazy
    def category(self) -> CategoryApi:
        """Calls below ``/Category``."""
        from halopsa.api.category import CategoryApi

        return CategoryApi(self._client)

    @lazy
    def certificate(self) -> CertificateApi:
        """Calls below ``/Certificate``."""
        from halopsa.api.certificate import CertificateApi

        return CertificateApi(self._client)

    @lazy
    def change_calendar(self) -> ChangeCalendarApi:
        """Calls below ``/ChangeCalendar``."""
        from halopsa.api.change_calendar import ChangeCalendarApi

        return ChangeCalendarApi(self._client)

    @lazy
    def charge_rate(self) -> ChargeRateApi:
        """Calls below ``/ChargeRate``."""
        from halopsa.api.charge_rate import ChargeRateApi

        return ChargeRateApi(self._client)

    @lazy
    def chat(self) -> ChatApi:
        """Calls below ``/Chat``."""
        from halopsa.api.chat import ChatApi

        return ChatApi(self._client)

    @lazy
    def chat_flow(self) -> ChatFlowApi:
        """Calls below ``/ChatFlow``."""
        from halopsa.api.chat_flow import ChatFlowApi

        return ChatFlowApi(self._client)

    @lazy
    def chat_matching_data(self) -> ChatMatchingDataApi:
        """Calls below ``/ChatMatchingData``."""
        from halopsa.api.chat_matching_data import ChatMatchingDataApi

        return ChatMatchingDataApi(self._client)

    @lazy
    def chat_message(self) -> ChatMessageApi:
        """Calls below ``/ChatMessage``."""
        from halopsa.api.chat_message import ChatMessageApi

        return ChatMessageApi(self._client)

    @lazy
    def chat_profile(self) -> ChatProfileApi:
        """Calls below ``/ChatProfile``."""
        from halopsa.api.chat_profile import ChatProfileApi

        return ChatProfileApi(self._client)

    @lazy
    def client(self) -> ClientApi:
        """Calls below ``/Client``."""
        from halopsa.api.client import ClientApi

        return ClientApi(self._client)

    @lazy
    def client_cache(self) -> ClientCacheApi:
        """Calls below ``/ClientCache``."""
        from halopsa.api.client_cache import ClientCacheApi

        return ClientCacheApi(self._client)

    @lazy
    def client_contract(self) -> ClientContractApi:
        """Calls below ``/ClientContract``."""
        from halopsa.api.client_contract import ClientContractApi

        return ClientContractApi(self._client)

    @lazy
    def client_prepay(self) -> ClientPrepayApi:
        """Calls below ``/ClientPrepay``."""
        from halopsa.api.client_prepay import ClientPrepayApi

        return ClientPrepayApi(self._client)

    @lazy
    def cluster(self) -> ClusterApi:
        """Calls below ``/Cluster``."""
        from halopsa.api.cluster import ClusterApi

        return ClusterApi(self._client)

    @lazy
    def config_commit(self) -> ConfigCommitApi:
        """Calls below ``/ConfigCommit``."""
        from halopsa.api.config_commit import ConfigCommitApi

        return ConfigCommitApi(self._client)

    @lazy
    def confirm_closure(self) -> ConfirmClosureApi:
        """Calls below ``/ConfirmClosure``."""
        from halopsa.api.confirm_closure import ConfirmClosureApi

        return ConfirmClosureApi(self._client)

    @lazy
    def confluence_details(self) -> ConfluenceDetailsApi:
        """Calls below ``/ConfluenceDetails``."""
        from halopsa.api.confluence_details import ConfluenceDetailsApi

        return ConfluenceDetailsApi(self._client)

    @lazy
    def connected_instance(self) -> ConnectedInstanceApi:
        """Calls below ``/ConnectedInstance``."""
        from halopsa.api.connected_instance import ConnectedInstanceApi

        return ConnectedInstanceApi(self._client)

    @lazy
    def consignment(self) -> ConsignmentApi:
        """Calls below ``/Consignment``."""
        from halopsa.api.consignment import ConsignmentApi

        return ConsignmentApi(self._client)

    @lazy
    def contactgroup(self) -> ContactgroupApi:
        """Calls below ``/Contactgroup``."""
        from halopsa.api.contactgroup import ContactgroupApi

        return ContactgroupApi(self._client)

    @lazy
    def contactgroupcontact(self) -> ContactgroupcontactApi:
        """Calls below ``/Contactgroupcontact``."""
        from halopsa.api.contactgroupcontact import ContactgroupcontactApi

        return ContactgroupcontactApi(self._client)

    @lazy
    def contract_rule(self) -> ContractRuleApi:
        """Calls below ``/ContractRule``."""
        from halopsa.api.contract_rule import ContractRuleApi

        return ContractRuleApi(self._client)

    @lazy
    def contract_schedule(self) -> ContractScheduleApi:
        """Calls below ``/ContractSchedule``."""
        from halopsa.api.contract_schedule import ContractScheduleApi

        return ContractScheduleApi(self._client)

    @lazy
    def contract_schedule_plan(self) -> ContractSchedulePlanApi:
        """Calls below ``/ContractSchedulePlan``."""
        from halopsa.api.contract_schedule_plan import ContractSchedulePlanApi

        return ContractSchedulePlanApi(self._client)

    @lazy
    def control(self) -> ControlApi:
        """Calls below ``/Control``."""
        from halopsa.api.control import ControlApi

        return ControlApi(self._client)

    @lazy
    def cost_centres(self) -> CostCentresApi:
        """Calls below ``/CostCentres``."""
        from halopsa.api.cost_centres import CostCentresApi

        return CostCentresApi(self._client)

    @lazy
    def crayon_details(self) -> CrayonDetailsApi:
        """Calls below ``/CrayonDetails``."""
        from halopsa.api.crayon_details import CrayonDetailsApi

        return CrayonDetailsApi(self._client)

    @lazy
    def crayon_organisation(self) -> CrayonOrganisationApi:
        """Calls below ``/CrayonOrganisation``."""
        from halopsa.api.crayon_organisation import CrayonOrganisationApi

        return CrayonOrganisationApi(self._client)

    @lazy
    def criteria_group(self) -> CriteriaGroupApi:
        """Calls below ``/CriteriaGroup``."""
        from halopsa.api.criteria_group import CriteriaGroupApi

        return CriteriaGroupApi(self._client)

    @lazy
    def crm_note(self) -> CrmNoteApi:
        """Calls below ``/CRMNote``."""
        from halopsa.api.crm_note import CrmNoteApi

        return CrmNoteApi(self._client)

    @lazy
    def crm_note_reply(self) -> CrmNoteReplyApi:
        """Calls below ``/CRMNoteReply``."""
        from halopsa.api.crm_note_reply import CrmNoteReplyApi

        return CrmNoteReplyApi(self._client)

    @lazy
    def csp_consumption_data(self) -> CspConsumptionDataApi:
        """Calls below ``/CSPConsumptionData``."""
        from halopsa.api.csp_consumption_data import CspConsumptionDataApi

        return CspConsumptionDataApi(self._client)

    @lazy
    def csp_subscription_pricing(self) -> CspSubscriptionPricingApi:
        """Calls below ``/CSPSubscriptionPricing``."""
        from halopsa.api.csp_subscription_pricing import CspSubscriptionPricingApi

        return CspSubscriptionPricingApi(self._client)

    @lazy
    def cspinvoice(self) -> CspinvoiceApi:
        """Calls below ``/cspinvoice``."""
        from halopsa.api.cspinvoice import CspinvoiceApi

        return CspinvoiceApi(self._client)

    @lazy
    def csv_template(self) -> CsvTemplateApi:
        """Calls below ``/CSVTemplate``."""
        from halopsa.api.csv_template import CsvTemplateApi

        return CsvTemplateApi(self._client)

    @lazy
    def currency(self) -> CurrencyApi:
        """Calls below ``/Currency``."""
        from halopsa.api.currency import CurrencyApi

        return CurrencyApi(self._client)

    @lazy
    def custom_button(self) -> CustomButtonApi:
        """Calls below ``/CustomButton``."""
        from halopsa.api.custom_button import CustomButtonApi

        return CustomButtonApi(self._client)

    @lazy
    def custom_button_action(self) -> CustomButtonActionApi:
        """Calls below ``/CustomButtonAction``."""
        from halopsa.api.custom_button_action import CustomButtonActionApi

        return CustomButtonActionApi(self._client)

    @lazy
    def custom_button_audit(self) -> CustomButtonAuditApi:
        """Calls below ``/CustomButtonAudit``."""
        from halopsa.api.custom_button_audit import CustomButtonAuditApi

        return CustomButtonAuditApi(self._client)

    @lazy
    def custom_integration(self) -> CustomIntegrationApi:
        """Calls below ``/CustomIntegration``."""
        from halopsa.api.custom_integration import CustomIntegrationApi

        return CustomIntegrationApi(self._client)

    @lazy
    def custom_integration_method(self) -> CustomIntegrationMethodApi:
        """Calls below ``/CustomIntegrationMethod``."""
        from halopsa.api.custom_integration_method import CustomIntegrationMethodApi

        return CustomIntegrationMethodApi(self._client)

    @lazy
    def custom_integration_method_value(self) -> CustomIntegrationMethodValueApi:
        """Calls below ``/CustomIntegrationMethodValue``."""
        from halopsa.api.custom_integration_method_value import CustomIntegrationMethodValueApi

        return CustomIntegrationMethodValueApi(self._client)

    @lazy
    def custom_integration_repository(self) -> CustomIntegrationRepositoryApi:
        """Calls below ``/CustomIntegrationRepository``."""
        from halopsa.api.custom_integration_repository import CustomIntegrationRepositoryApi

        return CustomIntegrationRepositoryApi(self._client)

    @lazy
    def custom_query(self) -> CustomQueryApi:
        """Calls below ``/CustomQuery``."""
        from halopsa.api.custom_query import CustomQueryApi

        return CustomQueryApi(self._client)

    @lazy
    def custom_table(self) -> CustomTableApi:
        """Calls below ``/CustomTable``."""
        from halopsa.api.custom_table import CustomTableApi

        return CustomTableApi(self._client)

    @lazy
    def custom_table_csv(self) -> CustomTableCsvApi:
        """Calls below ``/CustomTableCSV``."""
        from halopsa.api.custom_table_csv import CustomTableCsvApi

        return CustomTableCsvApi(self._client)

    @lazy
    def dashboard_links(self) -> DashboardLinksApi:
        """Calls below ``/DashboardLinks``."""
        from halopsa.api.dashboard_links import DashboardLinksApi

        return DashboardLinksApi(self._client)

    @lazy
    def dashboard_links_repository(self) -> DashboardLinksRepositoryApi:
        """Calls below ``/DashboardLinksRepository``."""
        from halopsa.api.dashboard_links_repository import DashboardLinksRepositoryApi

        return DashboardLinksRepositoryApi(self._client)

    @lazy
    def database_lookup(self) -> DatabaseLookupApi:
        """Calls below ``/DatabaseLookup``."""
        from halopsa.api.database_lookup import DatabaseLookupApi

        return DatabaseLookupApi(self._client)

    @lazy
    def database_lookup_confirmation(self) -> DatabaseLookupConfirmationApi:
        """Calls below ``/DatabaseLookupConfirmation``."""
        from halopsa.api.database_lookup_confirmation import DatabaseLookupConfirmationApi

        return DatabaseLookupConfirmationApi(self._client)

    @lazy
    def datto_commerce_details(self) -> DattoCommerceDetailsApi:
        """Calls below ``/DattoCommerceDetails``."""
        from halopsa.api.datto_commerce_details import DattoCommerceDetailsApi

        return DattoCommerceDetailsApi(self._client)

    @lazy
    def datto_rmm_details(self) -> DattoRmmDetailsApi:
        """Calls below ``/DattoRmmDetails``."""
        from halopsa.api.datto_rmm_details import DattoRmmDetailsApi

        return DattoRmmDetailsApi(self._client)

    @lazy
    def device_flow(self) -> DeviceFlowApi:
        """Calls below ``/DeviceFlow``."""
        from halopsa.api.device_flow import DeviceFlowApi

        return DeviceFlowApi(self._client)

    @lazy
    def device_licence(self) -> DeviceLicenceApi:
        """Calls below ``/DeviceLicence``."""
        from halopsa.api.device_licence import DeviceLicenceApi

        return DeviceLicenceApi(self._client)

    @lazy
    def distribution_lists(self) -> DistributionListsApi:
        """Calls below ``/DistributionLists``."""
        from halopsa.api.distribution_lists import DistributionListsApi

        return DistributionListsApi(self._client)

    @lazy
    def distribution_lists_log(self) -> DistributionListsLogApi:
        """Calls below ``/DistributionListsLog``."""
        from halopsa.api.distribution_lists_log import DistributionListsLogApi

        return DistributionListsLogApi(self._client)

    @lazy
    def distributor_invoice(self) -> DistributorInvoiceApi:
        """Calls below ``/DistributorInvoice``."""
        from halopsa.api.distributor_invoice import DistributorInvoiceApi

        return DistributorInvoiceApi(self._client)

    @lazy
    def document_creation(self) -> DocumentCreationApi:
        """Calls below ``/DocumentCreation``."""
        from halopsa.api.document_creation import DocumentCreationApi

        return DocumentCreationApi(self._client)

    @lazy
    def downtime(self) -> DowntimeApi:
        """Calls below ``/Downtime``."""
        from halopsa.api.downtime import DowntimeApi

        return DowntimeApi(self._client)

    @lazy
    def draft(self) -> DraftApi:
        """Calls below ``/Draft``."""
        from halopsa.api.draft import DraftApi

        return DraftApi(self._client)

    @lazy
    def dynamics365_crm_details(self) -> Dynamics365CrmDetailsApi:
        """Calls below ``/Dynamics365CRMDetails``."""
        from halopsa.api.dynamics365_crm_details import Dynamics365CrmDetailsApi

        return Dynamics365CrmDetailsApi(self._client)

    @lazy
    def dynatrace_details(self) -> DynatraceDetailsApi:
        """Calls below ``/DynatraceDetails``."""
        from halopsa.api.dynatrace_details import DynatraceDetailsApi

        return DynatraceDetailsApi(self._client)

    @lazy
    def ecommerce_order(self) -> EcommerceOrderApi:
        """Calls below ``/EcommerceOrder``."""
        from halopsa.api.ecommerce_order import EcommerceOrderApi

        return EcommerceOrderApi(self._client)

    @lazy
    def email_address_book(self) -> EmailAddressBookApi:
        """Calls below ``/EmailAddressBook``."""
        from halopsa.api.email_address_book import EmailAddressBookApi

        return EmailAddressBookApi(self._client)

    @lazy
    def email_rule(self) -> EmailRuleApi:
        """Calls below ``/EmailRule``."""
        from halopsa.api.email_rule import EmailRuleApi

        return EmailRuleApi(self._client)

    @lazy
    def email_store(self) -> EmailStoreApi:
        """Calls below ``/EmailStore``."""
        from halopsa.api.email_store import EmailStoreApi

        return EmailStoreApi(self._client)

    @lazy
    def email_template(self) -> EmailTemplateApi:
        """Calls below ``/EmailTemplate``."""
        from halopsa.api.email_template import EmailTemplateApi

        return EmailTemplateApi(self._client)

    @lazy
    def email_template_variable(self) -> EmailTemplateVariableApi:
        """Calls below ``/EmailTemplateVariable``."""
        from halopsa.api.email_template_variable import EmailTemplateVariableApi

        return EmailTemplateVariableApi(self._client)

    @lazy
    def eracent_details(self) -> EracentDetailsApi:
        """Calls below ``/EracentDetails``."""
        from halopsa.api.eracent_details import EracentDetailsApi

        return EracentDetailsApi(self._client)

    @lazy
    def event(self) -> EventApi:
        """Calls below ``/Event``."""
        from halopsa.api.event import EventApi

        return EventApi(self._client)

    @lazy
    def event_rule(self) -> EventRuleApi:
        """Calls below ``/EventRule``."""
        from halopsa.api.event_rule import EventRuleApi

        return EventRuleApi(self._client)

    @lazy
    def exact_details(self) -> ExactDetailsApi:
        """Calls below ``/ExactDetails``."""
        from halopsa.api.exact_details import ExactDetailsApi

        return ExactDetailsApi(self._client)

    @lazy
    def example(self) -> ExampleApi:
        """Calls below ``/Example``."""
        from halopsa.api.example import ExampleApi

        return ExampleApi(self._client)

    @lazy
    def expense(self) -> ExpenseApi:
        """Calls below ``/Expense``."""
        from halopsa.api.expense import ExpenseApi

        return ExpenseApi(self._client)

    @lazy
    def external_chat_message(self) -> ExternalChatMessageApi:
        """Calls below ``/ExternalChatMessage``."""
        from halopsa.api.external_chat_message import ExternalChatMessageApi

        return ExternalChatMessageApi(self._client)

    @lazy
    def external_link(self) -> ExternalLinkApi:
        """Calls below ``/ExternalLink``."""
        from halopsa.api.external_link import ExternalLinkApi

        return ExternalLinkApi(self._client)

    @lazy
    def facebook_details(self) -> FacebookDetailsApi:
        """Calls below ``/FacebookDetails``."""
        from halopsa.api.facebook_details import FacebookDetailsApi

        return FacebookDetailsApi(self._client)

    @lazy
    def faq_lists(self) -> FaqListsApi:
        """Calls below ``/FAQLists``."""
        from halopsa.api.faq_lists import FaqListsApi

        return FaqListsApi(self._client)

    @lazy
    def fault_view_log(self) -> FaultViewLogApi:
        """Calls below ``/FaultViewLog``."""
        from halopsa.api.fault_view_log import FaultViewLogApi

        return FaultViewLogApi(self._client)

    @lazy
    def faults_forecasting(self) -> FaultsForecastingApi:
        """Calls below ``/FaultsForecasting``."""
        from halopsa.api.faults_forecasting import FaultsForecastingApi

        return FaultsForecastingApi(self._client)

    @lazy
    def features(self) -> FeaturesApi:
        """Calls below ``/Features``."""
        from halopsa.api.features import FeaturesApi

        return FeaturesApi(self._client)

    @lazy
    def feed(self) -> FeedApi:
        """Calls below ``/Feed``."""
        from halopsa.api.feed import FeedApi

        return FeedApi(self._client)

    @lazy
    def feedback(self) -> FeedbackApi:
        """Calls below ``/Feedback``."""
        from halopsa.api.feedback import FeedbackApi

        return FeedbackApi(self._client)

    @lazy
    def field(self) -> FieldApi:
        """Calls below ``/Field``."""
        from halopsa.api.field import FieldApi

        return FieldApi(self._client)

    @lazy
    def field_group(self) -> FieldGroupApi:
        """Calls below ``/FieldGroup``."""
        from halopsa.api.field_group import FieldGroupApi

        return FieldGroupApi(self._client)

    @lazy
    def field_info(self) -> FieldInfoApi:
        """Calls below ``/FieldInfo``."""
        from halopsa.api.field_info import FieldInfoApi

        return FieldInfoApi(self._client)

    @lazy
    def forecast_details(self) -> ForecastDetailsApi:
        """Calls below ``/ForecastDetails``."""
        from halopsa.api.forecast_details import ForecastDetailsApi

        return ForecastDetailsApi(self._client)

    @lazy
    def forethought_details(self) -> ForethoughtDetailsApi:
        """Calls below ``/ForethoughtDetails``."""
        from halopsa.api.forethought_details import ForethoughtDetailsApi

        return ForethoughtDetailsApi(self._client)

    @lazy
    def formattedemail(self) -> FormattedemailApi:
        """Calls below ``/formattedemail``."""
        from halopsa.api.formattedemail import FormattedemailApi

        return FormattedemailApi(self._client)

    @lazy
    def fortnox_details(self) -> FortnoxDetailsApi:
        """Calls below ``/FortnoxDetails``."""
        from halopsa.api.fortnox_details import FortnoxDetailsApi

        return FortnoxDetailsApi(self._client)

    @lazy
    def g_workspace_details(self) -> GWorkspaceDetailsApi:
        """Calls below ``/GWorkspaceDetails``."""
        from halopsa.api.g_workspace_details import GWorkspaceDetailsApi

        return GWorkspaceDetailsApi(self._client)

    @lazy
    def go_to_resolve(self) -> GoToResolveApi:
        """Calls below ``/GoToResolve``."""
        from halopsa.api.go_to_resolve import GoToResolveApi

        return GoToResolveApi(self._client)

    @lazy
    def google_business_details(self) -> GoogleBusinessDetailsApi:
        """Calls below ``/GoogleBusinessDetails``."""
        from halopsa.api.google_business_details import GoogleBusinessDetailsApi

        return GoogleBusinessDetailsApi(self._client)

    @lazy
    def halo_device_info(self) -> HaloDeviceInfoApi:
        """Calls below ``/HaloDeviceInfo``."""
        from halopsa.api.halo_device_info import HaloDeviceInfoApi

        return HaloDeviceInfoApi(self._client)

    @lazy
    def halo_field(self) -> HaloFieldApi:
        """Calls below ``/HaloField``."""
        from halopsa.api.halo_field import HaloFieldApi

        return HaloFieldApi(self._client)

    @lazy
    def halo_integration(self) -> HaloIntegrationApi:
        """Calls below ``/HaloIntegration``."""
        from halopsa.api.halo_integration import HaloIntegrationApi

        return HaloIntegrationApi(self._client)

    @lazy
    def halo_news(self) -> HaloNewsApi:
        """Calls below ``/HaloNews``."""
        from halopsa.api.halo_news import HaloNewsApi

        return HaloNewsApi(self._client)

    @lazy
    def health(self) -> HealthApi:
        """Calls below ``/Health``."""
        from halopsa.api.health import HealthApi

        return HealthApi(self._client)

    @lazy
    def historical_ticket_volumes(self) -> HistoricalTicketVolumesApi:
        """Calls below ``/HistoricalTicketVolumes``."""
        from halopsa.api.historical_ticket_volumes import HistoricalTicketVolumesApi

        return HistoricalTicketVolumesApi(self._client)

    @lazy
    def holiday(self) -> HolidayApi:
        """Calls below ``/Holiday``."""
        from halopsa.api.holiday import HolidayApi

        return HolidayApi(self._client)

    @lazy
    def hopewiser(self) -> HopewiserApi:
        """Calls below ``/Hopewiser``."""
        from halopsa.api.hopewiser import HopewiserApi

        return HopewiserApi(self._client)

    @lazy
    def impersonation_request(self) -> ImpersonationRequestApi:
        """Calls below ``/ImpersonationRequest``."""
        from halopsa.api.impersonation_request import ImpersonationRequestApi

        return ImpersonationRequestApi(self._client)

    @lazy
    def import_csv(self) -> ImportCsvApi:
        """Calls below ``/ImportCSV``."""
        from halopsa.api.import_csv import ImportCsvApi

        return ImportCsvApi(self._client)

    @lazy
    def incoming_event(self) -> IncomingEventApi:
        """Calls below ``/IncomingEvent``."""
        from halopsa.api.incoming_event import IncomingEventApi

        return IncomingEventApi(self._client)

    @lazy
    def incoming_webhook(self) -> IncomingWebhookApi:
        """Calls below ``/IncomingWebhook``."""
        from halopsa.api.incoming_webhook import IncomingWebhookApi

        return IncomingWebhookApi(self._client)

    @lazy
    def incoming_webhook_attempt(self) -> IncomingWebhookAttemptApi:
        """Calls below ``/IncomingWebhookAttempt``."""
        from halopsa.api.incoming_webhook_attempt import IncomingWebhookAttemptApi

        return IncomingWebhookAttemptApi(self._client)

    @lazy
    def incomingemail(self) -> IncomingemailApi:
        """Calls below ``/incomingemail``."""
        from halopsa.api.incomingemail import IncomingemailApi

        return IncomingemailApi(self._client)

    @lazy
    def ingram_micro_details(self) -> IngramMicroDetailsApi:
        """Calls below ``/IngramMicroDetails``."""
        from halopsa.api.ingram_micro_details import IngramMicroDetailsApi

        return IngramMicroDetailsApi(self._client)

    @lazy
    def ingram_micro_reseller(self) -> IngramMicroResellerApi:
        """Calls below ``/IngramMicroReseller``."""
        from halopsa.api.ingram_micro_reseller import IngramMicroResellerApi

        return IngramMicroResellerApi(self._client)

    @lazy
    def ingram_micro_reseller_details(self) -> IngramMicroResellerDetailsApi:
        """Calls below ``/IngramMicroResellerDetails``."""
        from halopsa.api.ingram_micro_reseller_details import IngramMicroResellerDetailsApi

        return IngramMicroResellerDetailsApi(self._client)

    @lazy
    def instance(self) -> InstanceApi:
        """Calls below ``/Instance``."""
        from halopsa.api.instance import InstanceApi

        return InstanceApi(self._client)

    @lazy
    def instance_info(self) -> InstanceInfoApi:
        """Calls below ``/InstanceInfo``."""
        from halopsa.api.instance_info import InstanceInfoApi

        return InstanceInfoApi(self._client)

    @lazy
    def integration_configuration(self) -> IntegrationConfigurationApi:
        """Calls below ``/IntegrationConfiguration``."""
        from halopsa.api.integration_configuration import IntegrationConfigurationApi

        return IntegrationConfigurationApi(self._client)

    @lazy
    def integration_cursor(self) -> IntegrationCursorApi:
        """Calls below ``/IntegrationCursor``."""
        from halopsa.api.integration_cursor import IntegrationCursorApi

        return IntegrationCursorApi(self._client)

    @lazy
    def integration_data(self) -> IntegrationDataApi:
        """Calls below ``/IntegrationData``."""
        from halopsa.api.integration_data import IntegrationDataApi

        return IntegrationDataApi(self._client)

    @lazy
    def integration_delta(self) -> IntegrationDeltaApi:
        """Calls below ``/IntegrationDelta``."""
        from halopsa.api.integration_delta import IntegrationDeltaApi

        return IntegrationDeltaApi(self._client)

    @lazy
    def integration_error(self) -> IntegrationErrorApi:
        """Calls below ``/IntegrationError``."""
        from halopsa.api.integration_error import IntegrationErrorApi

        return IntegrationErrorApi(self._client)

    @lazy
    def integration_export(self) -> IntegrationExportApi:
        """Calls below ``/IntegrationExport``."""
        from halopsa.api.integration_export import IntegrationExportApi

        return IntegrationExportApi(self._client)

    @lazy
    def integration_field_data(self) -> IntegrationFieldDataApi:
        """Calls below ``/IntegrationFieldData``."""
        from halopsa.api.integration_field_data import IntegrationFieldDataApi

        return IntegrationFieldDataApi(self._client)

    @lazy
    def integration_field_mapping(self) -> IntegrationFieldMappingApi:
        """Calls below ``/IntegrationFieldMapping``."""
        from halopsa.api.integration_field_mapping import IntegrationFieldMappingApi

        return IntegrationFieldMappingApi(self._client)

    @lazy
    def integration_look_up(self) -> IntegrationLookUpApi:
        """Calls below ``/IntegrationLookUp``."""
        from halopsa.api.integration_look_up import IntegrationLookUpApi

        return IntegrationLookUpApi(self._client)

    @lazy
    def integration_request(self) -> IntegrationRequestApi:
        """Calls below ``/IntegrationRequest``."""
        from halopsa.api.integration_request import IntegrationRequestApi

        return IntegrationRequestApi(self._client)

    @lazy
    def integration_runbook_variable_group(self) -> IntegrationRunbookVariableGroupApi:
        """Calls below ``/IntegrationRunbookVariableGroup``."""
        from halopsa.api.integration_runbook_variable_group import IntegrationRunbookVariableGroupApi

        return IntegrationRunbookVariableGroupApi(self._client)

    @lazy
    def integration_site_mapping(self) -> IntegrationSiteMappingApi:
        """Calls below ``/IntegrationSiteMapping``."""
        from halopsa.api.integration_site_mapping import IntegrationSiteMappingApi

        return IntegrationSiteMappingApi(self._client)

    @lazy
    def integrator_log(self) -> IntegratorLogApi:
        """Calls below ``/IntegratorLog``."""
        from halopsa.api.integrator_log import IntegratorLogApi

        return IntegratorLogApi(self._client)

    @lazy
    def integrator_schedule(self) -> IntegratorScheduleApi:
        """Calls below ``/IntegratorSchedule``."""
        from halopsa.api.integrator_schedule import IntegratorScheduleApi

        return IntegratorScheduleApi(self._client)

    @lazy
    def integrator_trace(self) -> IntegratorTraceApi:
        """Calls below ``/IntegratorTrace``."""
        from halopsa.api.integrator_trace import IntegratorTraceApi

        return IntegratorTraceApi(self._client)

    @lazy
    def intermedia_details(self) -> IntermediaDetailsApi:
        """Calls below ``/IntermediaDetails``."""
        from halopsa.api.intermedia_details import IntermediaDetailsApi

        return IntermediaDetailsApi(self._client)

    @lazy
    def invoice(self) -> InvoiceApi:
        """Calls below ``/Invoice``."""
        from halopsa.api.invoice import InvoiceApi

        return InvoiceApi(self._client)

    @lazy
    def invoice_change(self) -> InvoiceChangeApi:
        """Calls below ``/InvoiceChange``."""
        from halopsa.api.invoice_change import InvoiceChangeApi

        return InvoiceChangeApi(self._client)

    @lazy
    def invoice_detail_pro_rata(self) -> InvoiceDetailProRataApi:
        """Calls below ``/InvoiceDetailProRata``."""
        from halopsa.api.invoice_detail_pro_rata import InvoiceDetailProRataApi

        return InvoiceDetailProRataApi(self._client)

    @lazy
    def invoice_payment(self) -> InvoicePaymentApi:
        """Calls below ``/InvoicePayment``."""
        from halopsa.api.invoice_payment import InvoicePaymentApi

        return InvoicePaymentApi(self._client)

    @lazy
    def invoice_status(self) -> InvoiceStatusApi:
        """Calls below ``/InvoiceStatus``."""
        from halopsa.api.invoice_status import InvoiceStatusApi

        return InvoiceStatusApi(self._client)

    @lazy
    def item(self) -> ItemApi:
        """Calls below ``/Item``."""
        from halopsa.api.item import ItemApi

        return ItemApi(self._client)

    @lazy
    def item_accounts_link(self) -> ItemAccountsLinkApi:
        """Calls below ``/ItemAccountsLink``."""
        from halopsa.api.item_accounts_link import ItemAccountsLinkApi

        return ItemAccountsLinkApi(self._client)

    @lazy
    def item_group(self) -> ItemGroupApi:
        """Calls below ``/ItemGroup``."""
        from halopsa.api.item_group import ItemGroupApi

        return ItemGroupApi(self._client)

    @lazy
    def item_stock(self) -> ItemStockApi:
        """Calls below ``/ItemStock``."""
        from halopsa.api.item_stock import ItemStockApi

        return ItemStockApi(self._client)

    @lazy
    def item_stock_history(self) -> ItemStockHistoryApi:
        """Calls below ``/ItemStockHistory``."""
        from halopsa.api.item_stock_history import ItemStockHistoryApi

        return ItemStockHistoryApi(self._client)

    @lazy
    def itemsupplier(self) -> ItemsupplierApi:
        """Calls below ``/itemsupplier``."""
        from halopsa.api.itemsupplier import ItemsupplierApi

        return ItemsupplierApi(self._client)

    @lazy
    def jamf_details(self) -> JamfDetailsApi:
        """Calls below ``/JamfDetails``."""
        from halopsa.api.jamf_details import JamfDetailsApi

        return JamfDetailsApi(self._client)

    @lazy
    def jira_details(self) -> JiraDetailsApi:
        """Calls below ``/JiraDetails``."""
        from halopsa.api.jira_details import JiraDetailsApi

        return JiraDetailsApi(self._client)

    @lazy
    def journey(self) -> JourneyApi:
        """Calls below ``/Journey``."""
        from halopsa.api.journey import JourneyApi

        return JourneyApi(self._client)

    @lazy
    def juniper_mist_details(self) -> JuniperMistDetailsApi:
        """Calls below ``/JuniperMistDetails``."""
        from halopsa.api.juniper_mist_details import JuniperMistDetailsApi

        return JuniperMistDetailsApi(self._client)

    @lazy
    def kandji(self) -> KandjiApi:
        """Calls below ``/Kandji``."""
        from halopsa.api.kandji import KandjiApi

        return KandjiApi(self._client)

    @lazy
    def kandji_details(self) -> KandjiDetailsApi:
        """Calls below ``/KandjiDetails``."""
        from halopsa.api.kandji_details import KandjiDetailsApi

        return KandjiDetailsApi(self._client)

    @lazy
    def kaseya_vsax_details(self) -> KaseyaVsaxDetailsApi:
        """Calls below ``/KaseyaVSAXDetails``."""
        from halopsa.api.kaseya_vsax_details import KaseyaVsaxDetailsApi

        return KaseyaVsaxDetailsApi(self._client)

    @lazy
    def kashflow_details(self) -> KashflowDetailsApi:
        """Calls below ``/KashflowDetails``."""
        from halopsa.api.kashflow_details import KashflowDetailsApi

        return KashflowDetailsApi(self._client)

    @lazy
    def kb_article(self) -> KbArticleApi:
        """Calls below ``/KBArticle``."""
        from halopsa.api.kb_article import KbArticleApi

        return KbArticleApi(self._client)

    @lazy
    def kb_article_anon(self) -> KbArticleAnonApi:
        """Calls below ``/KBArticleAnon``."""
        from halopsa.api.kb_article_anon import KbArticleAnonApi

        return KbArticleAnonApi(self._client)

    @lazy
    def key_vault(self) -> KeyVaultApi:
        """Calls below ``/KeyVault``."""
        from halopsa.api.key_vault import KeyVaultApi

        return KeyVaultApi(self._client)

    @lazy
    def languages(self) -> LanguagesApi:
        """Calls below ``/Languages``."""
        from halopsa.api.languages import LanguagesApi

        return LanguagesApi(self._client)

    @lazy
    def lap_safe(self) -> LapSafeApi:
        """Calls below ``/LapSafe``."""
        from halopsa.api.lap_safe import LapSafeApi

        return LapSafeApi(self._client)

    @lazy
    def ldap_connection(self) -> LdapConnectionApi:
        """Calls below ``/LDAPConnection``."""
        from halopsa.api.ldap_connection import LdapConnectionApi

        return LdapConnectionApi(self._client)

    @lazy
    def licence_change(self) -> LicenceChangeApi:
        """Calls below ``/LicenceChange``."""
        from halopsa.api.licence_change import LicenceChangeApi

        return LicenceChangeApi(self._client)

    @lazy
    def license_info(self) -> LicenseInfoApi:
        """Calls below ``/LicenseInfo``."""
        from halopsa.api.license_info import LicenseInfoApi

        return LicenseInfoApi(self._client)

    @lazy
    def login_token(self) -> LoginTokenApi:
        """Calls below ``/LoginToken``."""
        from halopsa.api.login_token import LoginTokenApi

        return LoginTokenApi(self._client)

    @lazy
    def lookup(self) -> LookupApi:
        """Calls below ``/Lookup``."""
        from halopsa.api.lookup import LookupApi

        return LookupApi(self._client)

    @lazy
    def mail(self) -> MailApi:
        """Calls below ``/Mail``."""
        from halopsa.api.mail import MailApi

        return MailApi(self._client)

    @lazy
    def mail_campaign(self) -> MailCampaignApi:
        """Calls below ``/MailCampaign``."""
        from halopsa.api.mail_campaign import MailCampaignApi

        return MailCampaignApi(self._client)

    @lazy
    def mail_campaign_email(self) -> MailCampaignEmailApi:
        """Calls below ``/MailCampaignEmail``."""
        from halopsa.api.mail_campaign_email import MailCampaignEmailApi

        return MailCampaignEmailApi(self._client)

    @lazy
    def mail_campaign_log(self) -> MailCampaignLogApi:
        """Calls below ``/MailCampaignLog``."""
        from halopsa.api.mail_campaign_log import MailCampaignLogApi

        return MailCampaignLogApi(self._client)

    @lazy
    def mailbox(self) -> MailboxApi:
        """Calls below ``/Mailbox``."""
        from halopsa.api.mailbox import MailboxApi

        return MailboxApi(self._client)

    @lazy
    def mailbox_credential(self) -> MailboxCredentialApi:
        """Calls below ``/MailboxCredential``."""
        from halopsa.api.mailbox_credential import MailboxCredentialApi

        return MailboxCredentialApi(self._client)

    @lazy
    def mailchimp(self) -> MailchimpApi:
        """Calls below ``/Mailchimp``."""
        from halopsa.api.mailchimp import MailchimpApi

        return MailchimpApi(self._client)

    @lazy
    def manage_engine(self) -> ManageEngineApi:
        """Calls below ``/ManageEngine``."""
        from halopsa.api.manage_engine import ManageEngineApi

        return ManageEngineApi(self._client)

    @lazy
    def manage_engine_details(self) -> ManageEngineDetailsApi:
        """Calls below ``/ManageEngineDetails``."""
        from halopsa.api.manage_engine_details import ManageEngineDetailsApi

        return ManageEngineDetailsApi(self._client)

    @lazy
    def marketing_unsubscribe(self) -> MarketingUnsubscribeApi:
        """Calls below ``/MarketingUnsubscribe``."""
        from halopsa.api.marketing_unsubscribe import MarketingUnsubscribeApi

        return MarketingUnsubscribeApi(self._client)

    @lazy
    def mattermost_channel_details(self) -> MattermostChannelDetailsApi:
        """Calls below ``/MattermostChannelDetails``."""
        from halopsa.api.mattermost_channel_details import MattermostChannelDetailsApi

        return MattermostChannelDetailsApi(self._client)

    @lazy
    def mattermost_details(self) -> MattermostDetailsApi:
        """Calls below ``/MattermostDetails``."""
        from halopsa.api.mattermost_details import MattermostDetailsApi

        return MattermostDetailsApi(self._client)

    @lazy
    def mcp(self) -> McpApi:
        """Calls below ``/mcp``."""
        from halopsa.api.mcp import McpApi

        return McpApi(self._client)

    @lazy
    def mcp_connection(self) -> McpConnectionApi:
        """Calls below ``/MCPConnection``."""
        from halopsa.api.mcp_connection import McpConnectionApi

        return McpConnectionApi(self._client)

    @lazy
    def meter_reading(self) -> MeterReadingApi:
        """Calls below ``/MeterReading``."""
        from halopsa.api.meter_reading import MeterReadingApi

        return MeterReadingApi(self._client)

    @lazy
    def microsoft_subscription_mapping(self) -> MicrosoftSubscriptionMappingApi:
        """Calls below ``/MicrosoftSubscriptionMapping``."""
        from halopsa.api.microsoft_subscription_mapping import MicrosoftSubscriptionMappingApi

        return MicrosoftSubscriptionMappingApi(self._client)

    @lazy
    def microsoft_teams(self) -> MicrosoftTeamsApi:
        """Calls below ``/MicrosoftTeams``."""
        from halopsa.api.microsoft_teams import MicrosoftTeamsApi

        return MicrosoftTeamsApi(self._client)

    @lazy
    def microsoft_teams_mapping(self) -> MicrosoftTeamsMappingApi:
        """Calls below ``/MicrosoftTeamsMapping``."""
        from halopsa.api.microsoft_teams_mapping import MicrosoftTeamsMappingApi

        return MicrosoftTeamsMappingApi(self._client)

    @lazy
    def milestone(self) -> MilestoneApi:
        """Calls below ``/Milestone``."""
        from halopsa.api.milestone import MilestoneApi

        return MilestoneApi(self._client)

    @lazy
    def mo(self) -> MoApi:
        """Calls below ``/MO``."""
        from halopsa.api.mo import MoApi

        return MoApi(self._client)

    @lazy
    def myo_bdetails(self) -> MyoBdetailsApi:
        """Calls below ``/MYOBdetails``."""
        from halopsa.api.myo_bdetails import MyoBdetailsApi

        return MyoBdetailsApi(self._client)

    @lazy
    def n_central_details(self) -> NCentralDetailsApi:
        """Calls below ``/NCentralDetails``."""
        from halopsa.api.n_central_details import NCentralDetailsApi

        return NCentralDetailsApi(self._client)

    @lazy
    def nhserverconfig(self) -> NhserverconfigApi:
        """Calls below ``/Nhserverconfig``."""
        from halopsa.api.nhserverconfig import NhserverconfigApi

        return NhserverconfigApi(self._client)

    @lazy
    def notification(self) -> NotificationApi:
        """Calls below ``/Notification``."""
        from halopsa.api.notification import NotificationApi

        return NotificationApi(self._client)

    @lazy
    def notification_log(self) -> NotificationLogApi:
        """Calls below ``/NotificationLog``."""
        from halopsa.api.notification_log import NotificationLogApi

        return NotificationLogApi(self._client)

    @lazy
    def notification_message(self) -> NotificationMessageApi:
        """Calls below ``/NotificationMessage``."""
        from halopsa.api.notification_message import NotificationMessageApi

        return NotificationMessageApi(self._client)

    @lazy
    def notifications(self) -> NotificationsApi:
        """Calls below ``/Notifications``."""
        from halopsa.api.notifications import NotificationsApi

        return NotificationsApi(self._client)

    @lazy
    def notify(self) -> NotifyApi:
        """Calls below ``/Notify``."""
        from halopsa.api.notify import NotifyApi

        return NotifyApi(self._client)

    @lazy
    def object_mapping_profile(self) -> ObjectMappingProfileApi:
        """Calls below ``/ObjectMappingProfile``."""
        from halopsa.api.object_mapping_profile import ObjectMappingProfileApi

        return ObjectMappingProfileApi(self._client)

    @lazy
    def online_status(self) -> OnlineStatusApi:
        """Calls below ``/OnlineStatus``."""
        from halopsa.api.online_status import OnlineStatusApi

        return OnlineStatusApi(self._client)

    @lazy
    def opportunities(self) -> OpportunitiesApi:
        """Calls below ``/Opportunities``."""
        from halopsa.api.opportunities import OpportunitiesApi

        return OpportunitiesApi(self._client)

    @lazy
    def order_change(self) -> OrderChangeApi:
        """Calls below ``/OrderChange``."""
        from halopsa.api.order_change import OrderChangeApi

        return OrderChangeApi(self._client)

    @lazy
    def order_line(self) -> OrderLineApi:
        """Calls below ``/OrderLine``."""
        from halopsa.api.order_line import OrderLineApi

        return OrderLineApi(self._client)

    @lazy
    def organisation(self) -> OrganisationApi:
        """Calls below ``/Organisation``."""
        from halopsa.api.organisation import OrganisationApi

        return OrganisationApi(self._client)

    @lazy
    def outcome(self) -> OutcomeApi:
        """Calls below ``/Outcome``."""
        from halopsa.api.outcome import OutcomeApi

        return OutcomeApi(self._client)

    @lazy
    def outgoing(self) -> OutgoingApi:
        """Calls below ``/Outgoing``."""
        from halopsa.api.outgoing import OutgoingApi

        return OutgoingApi(self._client)

    @lazy
    def outgoing_attempt(self) -> OutgoingAttemptApi:
        """Calls below ``/OutgoingAttempt``."""
        from halopsa.api.outgoing_attempt import OutgoingAttemptApi

        return OutgoingAttemptApi(self._client)

    @lazy
    def outgoingemail(self) -> OutgoingemailApi:
        """Calls below ``/Outgoingemail``."""
        from halopsa.api.outgoingemail import OutgoingemailApi

        return OutgoingemailApi(self._client)

    @lazy
    def pagerdutymapping(self) -> PagerdutymappingApi:
        """Calls below ``/pagerdutymapping``."""
        from halopsa.api.pagerdutymapping import PagerdutymappingApi

        return PagerdutymappingApi(self._client)

    @lazy
    def password_field(self) -> PasswordFieldApi:
        """Calls below ``/PasswordField``."""
        from halopsa.api.password_field import PasswordFieldApi

        return PasswordFieldApi(self._client)

    @lazy
    def pax8_details(self) -> Pax8DetailsApi:
        """Calls below ``/Pax8Details``."""
        from halopsa.api.pax8_details import Pax8DetailsApi

        return Pax8DetailsApi(self._client)

    @lazy
    def pdf_template(self) -> PdfTemplateApi:
        """Calls below ``/PdfTemplate``."""
        from halopsa.api.pdf_template import PdfTemplateApi

        return PdfTemplateApi(self._client)

    @lazy
    def pdf_template_repository(self) -> PdfTemplateRepositoryApi:
        """Calls below ``/PdfTemplateRepository``."""
        from halopsa.api.pdf_template_repository import PdfTemplateRepositoryApi

        return PdfTemplateRepositoryApi(self._client)

    @lazy
    def periodic_history(self) -> PeriodicHistoryApi:
        """Calls below ``/PeriodicHistory``."""
        from halopsa.api.periodic_history import PeriodicHistoryApi

        return PeriodicHistoryApi(self._client)

    @lazy
    def pii_detection(self) -> PiiDetectionApi:
        """Calls below ``/PiiDetection``."""
        from halopsa.api.pii_detection import PiiDetectionApi

        return PiiDetectionApi(self._client)

    @lazy
    def pipeline_stages(self) -> PipelineStagesApi:
        """Calls below ``/PipelineStages``."""
        from halopsa.api.pipeline_stages import PipelineStagesApi

        return PipelineStagesApi(self._client)

    @lazy
    def popup_note(self) -> PopupNoteApi:
        """Calls below ``/PopupNote``."""
        from halopsa.api.popup_note import PopupNoteApi

        return PopupNoteApi(self._client)

    @lazy
    def power_shell_script(self) -> PowerShellScriptApi:
        """Calls below ``/PowerShellScript``."""
        from halopsa.api.power_shell_script import PowerShellScriptApi

        return PowerShellScriptApi(self._client)

    @lazy
    def power_shell_script_criteria(self) -> PowerShellScriptCriteriaApi:
        """Calls below ``/PowerShellScriptCriteria``."""
        from halopsa.api.power_shell_script_criteria import PowerShellScriptCriteriaApi

        return PowerShellScriptCriteriaApi(self._client)

    @lazy
    def power_shell_script_processing(self) -> PowerShellScriptProcessingApi:
        """Calls below ``/PowerShellScriptProcessing``."""
        from halopsa.api.power_shell_script_processing import PowerShellScriptProcessingApi

        return PowerShellScriptProcessingApi(self._client)

    @lazy
    def priority(self) -> PriorityApi:
        """Calls below ``/Priority``."""
        from halopsa.api.priority import PriorityApi

        return PriorityApi(self._client)

    @lazy
    def product(self) -> ProductApi:
        """Calls below ``/Product``."""
        from halopsa.api.product import ProductApi

        return ProductApi(self._client)

    @lazy
    def product_branch(self) -> ProductBranchApi:
        """Calls below ``/ProductBranch``."""
        from halopsa.api.product_branch import ProductBranchApi

        return ProductBranchApi(self._client)

    @lazy
    def product_component(self) -> ProductComponentApi:
        """Calls below ``/ProductComponent``."""
        from halopsa.api.product_component import ProductComponentApi

        return ProductComponentApi(self._client)

    @lazy
    def project_setup_lines(self) -> ProjectSetupLinesApi:
        """Calls below ``/ProjectSetupLines``."""
        from halopsa.api.project_setup_lines import ProjectSetupLinesApi

        return ProjectSetupLinesApi(self._client)

    @lazy
    def projects(self) -> ProjectsApi:
        """Calls below ``/Projects``."""
        from halopsa.api.projects import ProjectsApi

        return ProjectsApi(self._client)

    @lazy
    def prtg_details(self) -> PrtgDetailsApi:
        """Calls below ``/PRTGDetails``."""
        from halopsa.api.prtg_details import PrtgDetailsApi

        return PrtgDetailsApi(self._client)

    @lazy
    def publish_profiles(self) -> PublishProfilesApi:
        """Calls below ``/PublishProfiles``."""
        from halopsa.api.publish_profiles import PublishProfilesApi

        return PublishProfilesApi(self._client)

    @lazy
    def purchase_order(self) -> PurchaseOrderApi:
        """Calls below ``/PurchaseOrder``."""
        from halopsa.api.purchase_order import PurchaseOrderApi

        return PurchaseOrderApi(self._client)

    @lazy
    def qualification(self) -> QualificationApi:
        """Calls below ``/Qualification``."""
        from halopsa.api.qualification import QualificationApi

        return QualificationApi(self._client)

    @lazy
    def quick_books_details(self) -> QuickBooksDetailsApi:
        """Calls below ``/QuickBooksDetails``."""
        from halopsa.api.quick_books_details import QuickBooksDetailsApi

        return QuickBooksDetailsApi(self._client)

    @lazy
    def quotation(self) -> QuotationApi:
        """Calls below ``/Quotation``."""
        from halopsa.api.quotation import QuotationApi

        return QuotationApi(self._client)

    @lazy
    def quote_change(self) -> QuoteChangeApi:
        """Calls below ``/QuoteChange``."""
        from halopsa.api.quote_change import QuoteChangeApi

        return QuoteChangeApi(self._client)

    @lazy
    def raynet_details(self) -> RaynetDetailsApi:
        """Calls below ``/RaynetDetails``."""
        from halopsa.api.raynet_details import RaynetDetailsApi

        return RaynetDetailsApi(self._client)

    @lazy
    def recurring_invoice(self) -> RecurringInvoiceApi:
        """Calls below ``/RecurringInvoice``."""
        from halopsa.api.recurring_invoice import RecurringInvoiceApi

        return RecurringInvoiceApi(self._client)

    @lazy
    def recurring_item(self) -> RecurringItemApi:
        """Calls below ``/RecurringItem``."""
        from halopsa.api.recurring_item import RecurringItemApi

        return RecurringItemApi(self._client)

    @lazy
    def release(self) -> ReleaseApi:
        """Calls below ``/Release``."""
        from halopsa.api.release import ReleaseApi

        return ReleaseApi(self._client)

    @lazy
    def release_note_group(self) -> ReleaseNoteGroupApi:
        """Calls below ``/ReleaseNoteGroup``."""
        from halopsa.api.release_note_group import ReleaseNoteGroupApi

        return ReleaseNoteGroupApi(self._client)

    @lazy
    def release_pipeline(self) -> ReleasePipelineApi:
        """Calls below ``/ReleasePipeline``."""
        from halopsa.api.release_pipeline import ReleasePipelineApi

        return ReleasePipelineApi(self._client)

    @lazy
    def release_type(self) -> ReleaseTypeApi:
        """Calls below ``/ReleaseType``."""
        from halopsa.api.release_type import ReleaseTypeApi

        return ReleaseTypeApi(self._client)

    @lazy
    def remote_session(self) -> RemoteSessionApi:
        """Calls below ``/RemoteSession``."""
        from halopsa.api.remote_session import RemoteSessionApi

        return RemoteSessionApi(self._client)

    @lazy
    def remote_session_teams(self) -> RemoteSessionTeamsApi:
        """Calls below ``/RemoteSessionTeams``."""
        from halopsa.api.remote_session_teams import RemoteSessionTeamsApi

        return RemoteSessionTeamsApi(self._client)

    @lazy
    def report(self) -> ReportApi:
        """Calls below ``/Report``."""
        from halopsa.api.report import ReportApi

        return ReportApi(self._client)

    @lazy
    def report_data(self) -> ReportDataApi:
        """Calls below ``/ReportData``."""
        from halopsa.api.report_data import ReportDataApi

        return ReportDataApi(self._client)

    @lazy
    def report_repository(self) -> ReportRepositoryApi:
        """Calls below ``/ReportRepository``."""
        from halopsa.api.report_repository import ReportRepositoryApi

        return ReportRepositoryApi(self._client)

    @lazy
    def resource_type(self) -> ResourceTypeApi:
        """Calls below ``/ResourceType``."""
        from halopsa.api.resource_type import ResourceTypeApi

        return ResourceTypeApi(self._client)

    @lazy
    def roadmap(self) -> RoadmapApi:
        """Calls below ``/Roadmap``."""
        from halopsa.api.roadmap import RoadmapApi

        return RoadmapApi(self._client)

    @lazy
    def roles(self) -> RolesApi:
        """Calls below ``/Roles``."""
        from halopsa.api.roles import RolesApi

        return RolesApi(self._client)

    @lazy
    def sage_business_cloud_details(self) -> SageBusinessCloudDetailsApi:
        """Calls below ``/SageBusinessCloudDetails``."""
        from halopsa.api.sage_business_cloud_details import SageBusinessCloudDetailsApi

        return SageBusinessCloudDetailsApi(self._client)

    @lazy
    def sail_point_details(self) -> SailPointDetailsApi:
        """Calls below ``/SailPointDetails``."""
        from halopsa.api.sail_point_details import SailPointDetailsApi

        return SailPointDetailsApi(self._client)

    @lazy
    def sail_point_role_mapping(self) -> SailPointRoleMappingApi:
        """Calls below ``/SailPointRoleMapping``."""
        from halopsa.api.sail_point_role_mapping import SailPointRoleMappingApi

        return SailPointRoleMappingApi(self._client)

    @lazy
    def sail_point_user_mapping(self) -> SailPointUserMappingApi:
        """Calls below ``/SailPointUserMapping``."""
        from halopsa.api.sail_point_user_mapping import SailPointUserMappingApi

        return SailPointUserMappingApi(self._client)

    @lazy
    def sales_mailbox(self) -> SalesMailboxApi:
        """Calls below ``/SalesMailbox``."""
        from halopsa.api.sales_mailbox import SalesMailboxApi

        return SalesMailboxApi(self._client)

    @lazy
    def sales_mailbox_detail(self) -> SalesMailboxDetailApi:
        """Calls below ``/SalesMailboxDetail``."""
        from halopsa.api.sales_mailbox_detail import SalesMailboxDetailApi

        return SalesMailboxDetailApi(self._client)

    @lazy
    def sales_order(self) -> SalesOrderApi:
        """Calls below ``/SalesOrder``."""
        from halopsa.api.sales_order import SalesOrderApi

        return SalesOrderApi(self._client)

    @lazy
    def saved_forecast(self) -> SavedForecastApi:
        """Calls below ``/SavedForecast``."""
        from halopsa.api.saved_forecast import SavedForecastApi

        return SavedForecastApi(self._client)

    @lazy
    def schedule(self) -> ScheduleApi:
        """Calls below ``/Schedule``."""
        from halopsa.api.schedule import ScheduleApi

        return ScheduleApi(self._client)

    @lazy
    def schedule_occurrence(self) -> ScheduleOccurrenceApi:
        """Calls below ``/ScheduleOccurrence``."""
        from halopsa.api.schedule_occurrence import ScheduleOccurrenceApi

        return ScheduleOccurrenceApi(self._client)

    @lazy
    def screen_layout(self) -> ScreenLayoutApi:
        """Calls below ``/ScreenLayout``."""
        from halopsa.api.screen_layout import ScreenLayoutApi

        return ScreenLayoutApi(self._client)

    @lazy
    def search(self) -> SearchApi:
        """Calls below ``/Search``."""
        from halopsa.api.search import SearchApi

        return SearchApi(self._client)

    @lazy
    def seat_geek_details(self) -> SeatGeekDetailsApi:
        """Calls below ``/SeatGeekDetails``."""
        from halopsa.api.seat_geek_details import SeatGeekDetailsApi

        return SeatGeekDetailsApi(self._client)

    @lazy
    def secure_secret_link(self) -> SecureSecretLinkApi:
        """Calls below ``/SecureSecretLink``."""
        from halopsa.api.secure_secret_link import SecureSecretLinkApi

        return SecureSecretLinkApi(self._client)

    @lazy
    def security_check(self) -> SecurityCheckApi:
        """Calls below ``/SecurityCheck``."""
        from halopsa.api.security_check import SecurityCheckApi

        return SecurityCheckApi(self._client)

    @lazy
    def security_question(self) -> SecurityQuestionApi:
        """Calls below ``/SecurityQuestion``."""
        from halopsa.api.security_question import SecurityQuestionApi

        return SecurityQuestionApi(self._client)

    @lazy
    def security_question_validate(self) -> SecurityQuestionValidateApi:
        """Calls below ``/SecurityQuestionValidate``."""
        from halopsa.api.security_question_validate import SecurityQuestionValidateApi

        return SecurityQuestionValidateApi(self._client)

    @lazy
    def sentinel_one_details(self) -> SentinelOneDetailsApi:
        """Calls below ``/SentinelOneDetails``."""
        from halopsa.api.sentinel_one_details import SentinelOneDetailsApi

        return SentinelOneDetailsApi(self._client)

    @lazy
    def service(self) -> ServiceApi:
        """Calls below ``/Service``."""
        from halopsa.api.service import ServiceApi

        return ServiceApi(self._client)

    @lazy
    def service_availability(self) -> ServiceAvailabilityApi:
        """Calls below ``/ServiceAvailability``."""
        from halopsa.api.service_availability import ServiceAvailabilityApi

        return ServiceAvailabilityApi(self._client)

    @lazy
    def service_category(self) -> ServiceCategoryApi:
        """Calls below ``/ServiceCategory``."""
        from halopsa.api.service_category import ServiceCategoryApi

        return ServiceCategoryApi(self._client)

    @lazy
    def service_request_details(self) -> ServiceRequestDetailsApi:
        """Calls below ``/ServiceRequestDetails``."""
        from halopsa.api.service_request_details import ServiceRequestDetailsApi

        return ServiceRequestDetailsApi(self._client)

    @lazy
    def service_restriction(self) -> ServiceRestrictionApi:
        """Calls below ``/ServiceRestriction``."""
        from halopsa.api.service_restriction import ServiceRestrictionApi

        return ServiceRestrictionApi(self._client)

    @lazy
    def service_status(self) -> ServiceStatusApi:
        """Calls below ``/ServiceStatus``."""
        from halopsa.api.service_status import ServiceStatusApi

        return ServiceStatusApi(self._client)

    @lazy
    def setup_tab(self) -> SetupTabApi:
        """Calls below ``/SetupTab``."""
        from halopsa.api.setup_tab import SetupTabApi

        return SetupTabApi(self._client)

    @lazy
    def setup_tab_group(self) -> SetupTabGroupApi:
        """Calls below ``/SetupTabGroup``."""
        from halopsa.api.setup_tab_group import SetupTabGroupApi

        return SetupTabGroupApi(self._client)

    @lazy
    def sftp_details(self) -> SftpDetailsApi:
        """Calls below ``/SFTPDetails``."""
        from halopsa.api.sftp_details import SftpDetailsApi

        return SftpDetailsApi(self._client)

    @lazy
    def share_point(self) -> SharePointApi:
        """Calls below ``/SharePoint``."""
        from halopsa.api.share_point import SharePointApi

        return SharePointApi(self._client)

    @lazy
    def shopify_details(self) -> ShopifyDetailsApi:
        """Calls below ``/ShopifyDetails``."""
        from halopsa.api.shopify_details import ShopifyDetailsApi

        return ShopifyDetailsApi(self._client)

    @lazy
    def single_sign_on_application(self) -> SingleSignOnApplicationApi:
        """Calls below ``/SingleSignOnApplication``."""
        from halopsa.api.single_sign_on_application import SingleSignOnApplicationApi

        return SingleSignOnApplicationApi(self._client)

    @lazy
    def single_sign_on_attempt(self) -> SingleSignOnAttemptApi:
        """Calls below ``/SingleSignOnAttempt``."""
        from halopsa.api.single_sign_on_attempt import SingleSignOnAttemptApi

        return SingleSignOnAttemptApi(self._client)

    @lazy
    def site(self) -> SiteApi:
        """Calls below ``/Site``."""
        from halopsa.api.site import SiteApi

        return SiteApi(self._client)

    @lazy
    def sla(self) -> SlaApi:
        """Calls below ``/SLA``."""
        from halopsa.api.sla import SlaApi

        return SlaApi(self._client)

    @lazy
    def slack_chat_app(self) -> SlackChatAppApi:
        """Calls below ``/SlackChatApp``."""
        from halopsa.api.slack_chat_app import SlackChatAppApi

        return SlackChatAppApi(self._client)

    @lazy
    def slack_details(self) -> SlackDetailsApi:
        """Calls below ``/SlackDetails``."""
        from halopsa.api.slack_details import SlackDetailsApi

        return SlackDetailsApi(self._client)

    @lazy
    def snipe_it_details(self) -> SnipeItDetailsApi:
        """Calls below ``/SnipeITDetails``."""
        from halopsa.api.snipe_it_details import SnipeItDetailsApi

        return SnipeItDetailsApi(self._client)

    @lazy
    def snow_details(self) -> SnowDetailsApi:
        """Calls below ``/SnowDetails``."""
        from halopsa.api.snow_details import SnowDetailsApi

        return SnowDetailsApi(self._client)

    @lazy
    def software_licence(self) -> SoftwareLicenceApi:
        """Calls below ``/SoftwareLicence``."""
        from halopsa.api.software_licence import SoftwareLicenceApi

        return SoftwareLicenceApi(self._client)

    @lazy
    def software_licence_role(self) -> SoftwareLicenceRoleApi:
        """Calls below ``/SoftwareLicenceRole``."""
        from halopsa.api.software_licence_role import SoftwareLicenceRoleApi

        return SoftwareLicenceRoleApi(self._client)

    @lazy
    def sophos_details(self) -> SophosDetailsApi:
        """Calls below ``/SophosDetails``."""
        from halopsa.api.sophos_details import SophosDetailsApi

        return SophosDetailsApi(self._client)

    @lazy
    def sql_import(self) -> SqlImportApi:
        """Calls below ``/SQLImport``."""
        from halopsa.api.sql_import import SqlImportApi

        return SqlImportApi(self._client)

    @lazy
    def status(self) -> StatusApi:
        """Calls below ``/Status``."""
        from halopsa.api.status import StatusApi

        return StatusApi(self._client)

    @lazy
    def stock_bin(self) -> StockBinApi:
        """Calls below ``/StockBin``."""
        from halopsa.api.stock_bin import StockBinApi

        return StockBinApi(self._client)

    @lazy
    def stock_trace(self) -> StockTraceApi:
        """Calls below ``/StockTrace``."""
        from halopsa.api.stock_trace import StockTraceApi

        return StockTraceApi(self._client)

    @lazy
    def stream_one_ion_details(self) -> StreamOneIonDetailsApi:
        """Calls below ``/StreamOneIonDetails``."""
        from halopsa.api.stream_one_ion_details import StreamOneIonDetailsApi

        return StreamOneIonDetailsApi(self._client)

    @lazy
    def style_profile(self) -> StyleProfileApi:
        """Calls below ``/StyleProfile``."""
        from halopsa.api.style_profile import StyleProfileApi

        return StyleProfileApi(self._client)

    @lazy
    def supplier(self) -> SupplierApi:
        """Calls below ``/Supplier``."""
        from halopsa.api.supplier import SupplierApi

        return SupplierApi(self._client)

    @lazy
    def supplier_contract(self) -> SupplierContractApi:
        """Calls below ``/SupplierContract``."""
        from halopsa.api.supplier_contract import SupplierContractApi

        return SupplierContractApi(self._client)

    @lazy
    def supplier_order_change(self) -> SupplierOrderChangeApi:
        """Calls below ``/SupplierOrderChange``."""
        from halopsa.api.supplier_order_change import SupplierOrderChangeApi

        return SupplierOrderChangeApi(self._client)

    @lazy
    def synnex_details(self) -> SynnexDetailsApi:
        """Calls below ``/SynnexDetails``."""
        from halopsa.api.synnex_details import SynnexDetailsApi

        return SynnexDetailsApi(self._client)

    @lazy
    def tabs(self) -> TabsApi:
        """Calls below ``/Tabs``."""
        from halopsa.api.tabs import TabsApi

        return TabsApi(self._client)

    @lazy
    def tags(self) -> TagsApi:
        """Calls below ``/Tags``."""
        from halopsa.api.tags import TagsApi

        return TagsApi(self._client)

    @lazy
    def tanium_details(self) -> TaniumDetailsApi:
        """Calls below ``/TaniumDetails``."""
        from halopsa.api.tanium_details import TaniumDetailsApi

        return TaniumDetailsApi(self._client)

    @lazy
    def task_monitor_event(self) -> TaskMonitorEventApi:
        """Calls below ``/TaskMonitorEvent``."""
        from halopsa.api.task_monitor_event import TaskMonitorEventApi

        return TaskMonitorEventApi(self._client)

    @lazy
    def task_schedule(self) -> TaskScheduleApi:
        """Calls below ``/TaskSchedule``."""
        from halopsa.api.task_schedule import TaskScheduleApi

        return TaskScheduleApi(self._client)

    @lazy
    def task_trace(self) -> TaskTraceApi:
        """Calls below ``/TaskTrace``."""
        from halopsa.api.task_trace import TaskTraceApi

        return TaskTraceApi(self._client)

    @lazy
    def tax(self) -> TaxApi:
        """Calls below ``/Tax``."""
        from halopsa.api.tax import TaxApi

        return TaxApi(self._client)

    @lazy
    def tax_rule(self) -> TaxRuleApi:
        """Calls below ``/TaxRule``."""
        from halopsa.api.tax_rule import TaxRuleApi

        return TaxRuleApi(self._client)

    @lazy
    def team(self) -> TeamApi:
        """Calls below ``/Team``."""
        from halopsa.api.team import TeamApi

        return TeamApi(self._client)

    @lazy
    def team_image(self) -> TeamImageApi:
        """Calls below ``/TeamImage``."""
        from halopsa.api.team_image import TeamImageApi

        return TeamImageApi(self._client)

    @lazy
    def tech_data_reseller_details(self) -> TechDataResellerDetailsApi:
        """Calls below ``/TechDataResellerDetails``."""
        from halopsa.api.tech_data_reseller_details import TechDataResellerDetailsApi

        return TechDataResellerDetailsApi(self._client)

    @lazy
    def template(self) -> TemplateApi:
        """Calls below ``/Template``."""
        from halopsa.api.template import TemplateApi

        return TemplateApi(self._client)

    @lazy
    def tenable(self) -> TenableApi:
        """Calls below ``/Tenable``."""
        from halopsa.api.tenable import TenableApi

        return TenableApi(self._client)

    @lazy
    def tenable_details(self) -> TenableDetailsApi:
        """Calls below ``/TenableDetails``."""
        from halopsa.api.tenable_details import TenableDetailsApi

        return TenableDetailsApi(self._client)

    @lazy
    def tenant(self) -> TenantApi:
        """Calls below ``/Tenant``."""
        from halopsa.api.tenant import TenantApi

        return TenantApi(self._client)

    @lazy
    def test1(self) -> Test1Api:
        """Calls below ``/Test1``."""
        from halopsa.api.test1 import Test1Api

        return Test1Api(self._client)

    @lazy
    def test3(self) -> Test3Api:
        """Calls below ``/Test3``."""
        from halopsa.api.test3 import Test3Api

        return Test3Api(self._client)

    @lazy
    def test4(self) -> Test4Api:
        """Calls below ``/Test4``."""
        from halopsa.api.test4 import Test4Api

        return Test4Api(self._client)

    @lazy
    def test_error(self) -> TestErrorApi:
        """Calls below ``/TestError``."""
        from halopsa.api.test_error import TestErrorApi

        return TestErrorApi(self._client)

    @lazy
    def ticket_approval(self) -> TicketApprovalApi:
        """Calls below ``/TicketApproval``."""
        from halopsa.api.ticket_approval import TicketApprovalApi

        return TicketApprovalApi(self._client)

    @lazy
    def ticket_area(self) -> TicketAreaApi:
        """Calls below ``/TicketArea``."""
        from halopsa.api.ticket_area import TicketAreaApi

        return TicketAreaApi(self._client)

    @lazy
    def ticket_rules(self) -> TicketRulesApi:
        """Calls below ``/TicketRules``."""
        from halopsa.api.ticket_rules import TicketRulesApi

        return TicketRulesApi(self._client)

    @lazy
    def ticket_type(self) -> TicketTypeApi:
        """Calls below ``/TicketType``."""
        from halopsa.api.ticket_type import TicketTypeApi

        return TicketTypeApi(self._client)

    @lazy
    def ticket_type_field(self) -> TicketTypeFieldApi:
        """Calls below ``/TicketTypeField``."""
        from halopsa.api.ticket_type_field import TicketTypeFieldApi

        return TicketTypeFieldApi(self._client)

    @lazy
    def ticket_type_group(self) -> TicketTypeGroupApi:
        """Calls below ``/TicketTypeGroup``."""
        from halopsa.api.ticket_type_group import TicketTypeGroupApi

        return TicketTypeGroupApi(self._client)

    @lazy
    def tickets(self) -> TicketsApi:
        """Calls below ``/Tickets``."""
        from halopsa.api.tickets import TicketsApi

        return TicketsApi(self._client)

    @lazy
    def timesheet(self) -> TimesheetApi:
        """Calls below ``/Timesheet``."""
        from halopsa.api.timesheet import TimesheetApi

        return TimesheetApi(self._client)

    @lazy
    def timesheet_event(self) -> TimesheetEventApi:
        """Calls below ``/TimesheetEvent``."""
        from halopsa.api.timesheet_event import TimesheetEventApi

        return TimesheetEventApi(self._client)

    @lazy
    def timeslot(self) -> TimeslotApi:
        """Calls below ``/Timeslot``."""
        from halopsa.api.timeslot import TimeslotApi

        return TimeslotApi(self._client)

    @lazy
    def to_do(self) -> ToDoApi:
        """Calls below ``/ToDo``."""
        from halopsa.api.to_do import ToDoApi

        return ToDoApi(self._client)

    @lazy
    def to_do_group(self) -> ToDoGroupApi:
        """Calls below ``/ToDoGroup``."""
        from halopsa.api.to_do_group import ToDoGroupApi

        return ToDoGroupApi(self._client)

    @lazy
    def top_level(self) -> TopLevelApi:
        """Calls below ``/TopLevel``."""
        from halopsa.api.top_level import TopLevelApi

        return TopLevelApi(self._client)

    @lazy
    def transcription_store(self) -> TranscriptionStoreApi:
        """Calls below ``/TranscriptionStore``."""
        from halopsa.api.transcription_store import TranscriptionStoreApi

        return TranscriptionStoreApi(self._client)

    @lazy
    def translation(self) -> TranslationApi:
        """Calls below ``/Translation``."""
        from halopsa.api.translation import TranslationApi

        return TranslationApi(self._client)

    @lazy
    def twilio_details(self) -> TwilioDetailsApi:
        """Calls below ``/TwilioDetails``."""
        from halopsa.api.twilio_details import TwilioDetailsApi

        return TwilioDetailsApi(self._client)

    @lazy
    def twilio_whats_app_details(self) -> TwilioWhatsAppDetailsApi:
        """Calls below ``/TwilioWhatsAppDetails``."""
        from halopsa.api.twilio_whats_app_details import TwilioWhatsAppDetailsApi

        return TwilioWhatsAppDetailsApi(self._client)

    @lazy
    def twitter_details(self) -> TwitterDetailsApi:
        """Calls below ``/TwitterDetails``."""
        from halopsa.api.twitter_details import TwitterDetailsApi

        return TwitterDetailsApi(self._client)

    @lazy
    def unsub_service_emails(self) -> UnsubServiceEmailsApi:
        """Calls below ``/UnsubServiceEmails``."""
        from halopsa.api.unsub_service_emails import UnsubServiceEmailsApi

        return UnsubServiceEmailsApi(self._client)

    @lazy
    def user_change(self) -> UserChangeApi:
        """Calls below ``/UserChange``."""
        from halopsa.api.user_change import UserChangeApi

        return UserChangeApi(self._client)

    @lazy
    def user_roles(self) -> UserRolesApi:
        """Calls below ``/UserRoles``."""
        from halopsa.api.user_roles import UserRolesApi

        return UserRolesApi(self._client)

    @lazy
    def users(self) -> UsersApi:
        """Calls below ``/Users``."""
        from halopsa.api.users import UsersApi

        return UsersApi(self._client)

    @lazy
    def version_info(self) -> VersionInfoApi:
        """Calls below ``/VersionInfo``."""
        from halopsa.api.version_info import VersionInfoApi

        return VersionInfoApi(self._client)

    @lazy
    def view_columns(self) -> ViewColumnsApi:
        """Calls below ``/ViewColumns``."""
        from halopsa.api.view_columns import ViewColumnsApi

        return ViewColumnsApi(self._client)

    @lazy
    def view_filter(self) -> ViewFilterApi:
        """Calls below ``/ViewFilter``."""
        from halopsa.api.view_filter import ViewFilterApi

        return ViewFilterApi(self._client)

    @lazy
    def view_list_group(self) -> ViewListGroupApi:
        """Calls below ``/ViewListGroup``."""
        from halopsa.api.view_list_group import ViewListGroupApi

        return ViewListGroupApi(self._client)

    @lazy
    def view_lists(self) -> ViewListsApi:
        """Calls below ``/ViewLists``."""
        from halopsa.api.view_lists import ViewListsApi

        return ViewListsApi(self._client)

    @lazy
    def virima(self) -> VirimaApi:
        """Calls below ``/Virima``."""
        from halopsa.api.virima import VirimaApi

        return VirimaApi(self._client)

    @lazy
    def virima_details(self) -> VirimaDetailsApi:
        """Calls below ``/VirimaDetails``."""
        from halopsa.api.virima_details import VirimaDetailsApi

        return VirimaDetailsApi(self._client)

    @lazy
    def virtual_agent(self) -> VirtualAgentApi:
        """Calls below ``/VirtualAgent``."""
        from halopsa.api.virtual_agent import VirtualAgentApi

        return VirtualAgentApi(self._client)

    @lazy
    def vm_workspace_details(self) -> VmWorkspaceDetailsApi:
        """Calls below ``/VMWorkspaceDetails``."""
        from halopsa.api.vm_workspace_details import VmWorkspaceDetailsApi

        return VmWorkspaceDetailsApi(self._client)

    @lazy
    def webhook(self) -> WebhookApi:
        """Calls below ``/Webhook``."""
        from halopsa.api.webhook import WebhookApi

        return WebhookApi(self._client)

    @lazy
    def webhook_event(self) -> WebhookEventApi:
        """Calls below ``/WebhookEvent``."""
        from halopsa.api.webhook_event import WebhookEventApi

        return WebhookEventApi(self._client)

    @lazy
    def webhook_repository(self) -> WebhookRepositoryApi:
        """Calls below ``/WebhookRepository``."""
        from halopsa.api.webhook_repository import WebhookRepositoryApi

        return WebhookRepositoryApi(self._client)

    @lazy
    def wordpress_details(self) -> WordpressDetailsApi:
        """Calls below ``/WordpressDetails``."""
        from halopsa.api.wordpress_details import WordpressDetailsApi

        return WordpressDetailsApi(self._client)

    @lazy
    def wordpress_org_details(self) -> WordpressOrgDetailsApi:
        """Calls below ``/WordpressOrgDetails``."""
        from halopsa.api.wordpress_org_details import WordpressOrgDetailsApi

        return WordpressOrgDetailsApi(self._client)

    @lazy
    def workday(self) -> WorkdayApi:
        """Calls below ``/Workday``."""
        from halopsa.api.workday import WorkdayApi

        return WorkdayApi(self._client)

    @lazy
    def workflow(self) -> WorkflowApi:
        """Calls below ``/Workflow``."""
        from halopsa.api.workflow import WorkflowApi

        return WorkflowApi(self._client)

    @lazy
    def workflow_target(self) -> WorkflowTargetApi:
        """Calls below ``/WorkflowTarget``."""
        from halopsa.api.workflow_target import WorkflowTargetApi

        return WorkflowTargetApi(self._client)

    @lazy
    def workflowstep(self) -> WorkflowstepApi:
        """Calls below ``/workflowstep``."""
        from halopsa.api.workflowstep import WorkflowstepApi

        return WorkflowstepApi(self._client)

    @lazy
    def xero_details(self) -> XeroDetailsApi:
        """Calls below ``/XeroDetails``."""
        from halopsa.api.xero_details import XeroDetailsApi

        return XeroDetailsApi(self._client)

    @lazy
    def xtype_role(self) -> XtypeRoleApi:
        """Calls below ``/XtypeRole``."""
        from halopsa.api.xtype_role import XtypeRoleApi

        return XtypeRoleApi(self._client)

    @lazy
    def zendesk(self) -> ZendeskApi:
        """Calls below ``/Zendesk``."""
        from halopsa.api.zendesk import ZendeskApi

        return ZendeskApi(self._client)
