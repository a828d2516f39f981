# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.integration_data``: what the vendor publishes below ``/IntegrationData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.actions import Actions
    from halopsa.api.models.area import Area
    from halopsa.api.models.azure_dev_ops_details import AzureDevOpsDetails
    from halopsa.api.models.business_central_details import BusinessCentralDetails
    from halopsa.api.models.confluence_webhook_endpoint import ConfluenceWebhookEndpoint
    from halopsa.api.models.ews_appointment_change import EWSAppointmentChange
    from halopsa.api.models.exact_details import ExactDetails
    from halopsa.api.models.fortnox_details import FortnoxDetails
    from halopsa.api.models.invoice_header import InvoiceHeader
    from halopsa.api.models.jira_details import JiraDetails
    from halopsa.api.models.kashflow_details import KashflowDetails
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.lansweeper_start_export import LansweeperStartExport
    from halopsa.api.models.licence_list import Licence_List
    from halopsa.api.models.link_issue import LinkIssue
    from halopsa.api.models.link_work_item import LinkWorkItem
    from halopsa.api.models.mattermost_webhook import MattermostWebhook
    from halopsa.api.models.mattermost_webhook_content import MattermostWebhookContent
    from halopsa.api.models.move_mail_request import MoveMailRequest
    from halopsa.api.models.myob_details import MYOBDetails
    from halopsa.api.models.quick_books_details import QuickBooksDetails
    from halopsa.api.models.sage_business_cloud_details import SageBusinessCloudDetails
    from halopsa.api.models.soc_create_incident import SOCCreateIncident
    from halopsa.api.models.stripe_create_portal_session import StripeCreatePortalSession
    from halopsa.api.models.stripe_payment_intent_create_request import StripePaymentIntentCreateRequest
    from halopsa.api.models.stripe_update_invoice_payment_request import StripeUpdateInvoicePaymentRequest
    from halopsa.api.models.stripe_webhook_endpoint import StripeWebhookEndpoint
    from halopsa.api.models.subscription_quantity_change import SubscriptionQuantityChange
    from halopsa.api.models.teams_manifest_create import TeamsManifestCreate
    from halopsa.api.models.uname import Uname
    from halopsa.api.models.upgrade_connect_wise_rmm_api_request import UpgradeConnectWiseRmmApiRequest
    from halopsa.api.models.xero_details import XeroDetails
    from halopsa.core.base.typing import Timeout

    class IntegrationDataDeleteStripePaymentmethodQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        paymentmethodid: str | None

    class IntegrationDataGetAddigyQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        endpoint: str | None
        returntype: str | None
        validate: bool | None

    class IntegrationDataGetArrowSphereQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        next_url: str | None
        paginate: bool | None
        remove_existing: bool | None
        resource: str | None

    class IntegrationDataGetAteraQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        keyPair: bool | None
        page: int | None

    class IntegrationDataGetAutomateQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        dataType: str | None
        extraFilter: str | None
        keyPair: bool | None

    class IntegrationDataGetAutotaskQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        nexturl: str | None

    class IntegrationDataGetAuvikQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        alsoInclude: str | None
        dataType: str | None
        excludeMapped: bool | None
        extraFilter: str | None
        mappedOnly: bool | None
        next_url: str | None
        paginate: bool | None
        parentId: str | None
        subDataType: str | None

    class IntegrationDataGetAzureAdQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        connectionid: int | None
        datatype: str | None
        mappingid: int | None
        tenantid: str | None

    class IntegrationDataGetAzureSentinelQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        connectionid: int | None
        datatype: str | None
        resourcegroupname: str | None
        subscriptionid: str | None
        workspacename: str | None

    class IntegrationDataGetBarracudaQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        after: str | None
        datatype: str | None
        keypair: bool | None
        pageinapi: bool | None
        varname: str | None

    class IntegrationDataGetCloudMarketplaceQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        account_id: str | None
        include_this_id: str | None
        module_id: int | None
        remove_existing: bool | None
        reset_token: bool | None
        resource: str | None

    class IntegrationDataGetConnectWiseQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        page: int | None

    class IntegrationDataGetConnectwiseControlQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        keyPair: bool | None
        secondarydatatype: str | None

    class IntegrationDataGetDattoQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        dataType: str | None
        fetchSites: bool | None
        keyPair: bool | None

    class IntegrationDataGetDattoCommerceQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        connectionid: int | None
        datatype: str | None
        page: int | None

    class IntegrationDataGetDevOpsQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        data_only: bool | None
        haloProduct: int | None
        instance_id: int | None
        product_id: int | None
        resource: str | None
        search: str | None
        workItemTypes: str | None

    class IntegrationDataGetDevice42Query(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        keyPair: bool | None

    class IntegrationDataGetDickerDataQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        remove_existing: bool | None
        resource: str | None
        tenant_id: str | None

    class IntegrationDataGetDomotzQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        endpoint: str | None
        returntype: str | None
        validate: bool | None

    class IntegrationDataGetDynamicsCrmQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        accountid: str | None
        datatype: str | None

    class IntegrationDataGetEtilizeQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        catalog: str | None
        datatype: str | None
        locale: str | None
        page_size: int | None
        pageno: int | None
        search: str | None

    class IntegrationDataGetExchangeCalendarsQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        masterid: str | None
        nexturl: str | None
        overrideenddate: str | None
        overridestartdate: str | None
        userprincipalname: str | None

    class IntegrationDataGetFacebookQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        facebook_details_id: int | None
        resource: str | None

    class IntegrationDataGetFreshdeskQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        page: int | None
        parent_id: str | None

    class IntegrationDataGetGiacomQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        remove_existing: bool | None
        resource: str | None
        sub_resource: str | None

    class IntegrationDataGetGoToAssistQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        customeremail: str | None
        customername: str | None
        datatype: str | None
        limit: int | None
        offset: int | None
        ticketid: str | None

    class IntegrationDataGetGoogleCalendarsQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None

    class IntegrationDataGetGoogleWorkplaceQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        mappingid: int | None
        nexttoken: str | None
        paginate: bool | None

    class IntegrationDataGetHaloLinkQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        resource: str | None
        uriparams: str | None

    class IntegrationDataGetHolidayApiQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        country: str | None
        dataOnly: bool | None
        endpoint: str | None
        year: int | None

    class IntegrationDataGetHubSpotQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        keypair: bool | None
        nextlink: str | None
        objecttype: str | None
        paginate: bool | None
        resource: str | None
        search: str | None

    class IntegrationDataGetIngramMicroQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        offset: int | None
        paginate: bool | None
        remove_existing: bool | None
        resource: str | None
        tenant: int | None
        third_party_id: str | None

    class IntegrationDataGetIntYQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        remove_existing: bool | None
        resource: str | None

    class IntegrationDataGetInteractQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        searchString: str | None
        testOnly: bool | None

    class IntegrationDataGetIntuneQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        areaAzureTenant: int | None
        connectionid: int | None
        datatype: str | None
        doPaginate: bool | None
        nextLink: str | None

    class IntegrationDataGetItGlueQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        organizationid: str | None
        returntype: str | None
        typeid: str | None
        updateddate: str | None

    class IntegrationDataGetJamfQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        dataOnly: bool | None
        endpoint: str | None

    class IntegrationDataGetJiraQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        dataOnly: bool | None
        dataType: str | None
        haloProduct: int | None
        issueTypes: str | None
        productId: int | None
        search: str | None

    class IntegrationDataGetJiraServiceManagementQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        alternate_sys_id: str | None
        customer_id: int | None
        datatype: str | None
        offset: int | None
        search: str | None
        supplier_id: int | None

    class IntegrationDataGetKaseyaVsaQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        extrafilter: str | None
        keyPair: bool | None
        page: int | None

    class IntegrationDataGetKashflowQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        tenantid: int | None

    class IntegrationDataGetLansweeperQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        exportUrl: str | None
        exportid: str | None
        halositeid: int | None
        siteid: str | None

    class IntegrationDataGetLiongardQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        keyPair: bool | None
        page: int | None

    class IntegrationDataGetLogMeInQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None

    class IntegrationDataGetLogicMonitorQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        offset: int | None

    class IntegrationDataGetMicrosoftCspQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        azuretenants: str | None
        continuationToken: str | None
        datatype: str | None
        detailsId: int | None
        doPaginate: bool | None
        isLookup: bool | None
        keyPair: bool | None
        nextLink: str | None
        search: str | None

    class IntegrationDataGetNCentralQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        accountid: int | None
        customerid: int | None
        dataOnly: bool | None
        datatype: str | None

    class IntegrationDataGetNewRelicQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None

    class IntegrationDataGetNinjaRmmQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        organizationid: int | None
        page: int | None

    class IntegrationDataGetOktaQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        override_mapping_id: int | None
        validate: bool | None

    class IntegrationDataGetPagerDutyQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        apikeyoverride: str | None
        dataOnly: bool | None
        datatype: str | None

    class IntegrationDataGetPassportalQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        clientid: int | None
        documenttype: str | None
        endpoint: str | None
        pagenum: int | None
        returntype: str | None
        validate: bool | None

    class IntegrationDataGetPax8Query(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        page: int | None
        paginate: bool | None
        remove_existing: bool | None
        resource: str | None
        third_party_id: str | None

    class IntegrationDataGetPrtgQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        testOnly: bool | None

    class IntegrationDataGetQualysQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        mappingid: int | None
        offset: int | None
        paginate: bool | None
        resource: str | None

    class IntegrationDataGetQuickBooksOnlineQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        account_classification: str | None
        account_subtype: str | None
        account_type: str | None
        companyid: str | None
        connectionid: int | None
        datatype: str | None

    class IntegrationDataGetQuoterQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        resource: str | None

    class IntegrationDataGetRhipeQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        remove_existing: bool | None
        resource: str | None

    class IntegrationDataGetSalesMailboxQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        connectionid: int | None
        datatype: str | None
        mailboxname: str | None
        mappingid: int | None

    class IntegrationDataGetSalesforceQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        endpoint: str | None
        keypair: bool | None
        nextlink: str | None
        resource: str | None

    class IntegrationDataGetServiceNowIntegrationQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        alternate_sys_id: str | None
        customer_id: int | None
        datatype: str | None
        offset: int | None
        search: str | None
        updateddate: str | None

    class IntegrationDataGetSherwebQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        customer_id: str | None
        include_this_id: str | None
        remove_existing: bool | None
        reset_token: bool | None
        resource: str | None

    class IntegrationDataGetSnelStartQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None

    class IntegrationDataGetSnowQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        accountid: int | None
        dataOnly: bool | None
        datatype: str | None
        nextlink: str | None
        paginate: bool | None

    class IntegrationDataGetSolarWindsRmmQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        gfisiteid: int | None

    class IntegrationDataGetSplunkOnCallQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None

    class IntegrationDataGetSyncroQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        dataOnly: bool | None
        datatype: str | None
        page: int | None

    class IntegrationDataGetTechDataQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        include_this_id: str | None
        remove_existing: bool | None
        resource: str | None

    class IntegrationDataGetTwitterQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        callbackurl: str | None
        datatype: str | None

    class IntegrationDataGetZabbixQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        method: str | None

    class IntegrationDataImportIntacctQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        datatype: str | None
        locid: str | None


class IntegrationDataApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/IntegrationData``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.integration_data"

    def adjust_qty_microsoft_csp(
        self,
        body: SubscriptionQuantityChange | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/AdjustQty/MicrosoftCSP``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("adjust_qty_microsoft_csp"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def adjust_qty_pax8(
        self,
        body: SubscriptionQuantityChange | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/AdjustQty/Pax8``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("adjust_qty_pax8"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def big_panda_get_device_list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/BigPanda/GetDeviceList``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused it (302): it leads
        to a page elsewhere, so set up first what it belongs to."""
        return self._invoke(
            self._op("big_panda_get_device_list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def clear_licence_key_cache_microsoft_csp(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/ClearLicenceKeyCache/MicrosoftCSP``. What it answers is not published.
        Since build 2.236. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("clear_licence_key_cache_microsoft_csp"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def create_incident_splunk_on_call(
        self,
        body: SOCCreateIncident | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/CreateIncident/SplunkOnCall``. What it answers is not published. Gone
        in build 2.236; older ones have it. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._invoke(
            self._op("create_incident_splunk_on_call"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def delete_stripe_paymentmethod(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataDeleteStripePaymentmethodQuery],
    ) -> object:
        """Call ``DELETE /IntegrationData/Delete/Stripe/paymentmethod``. What it answers is not published.
        Since build 2.250. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("delete_stripe_paymentmethod"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def export_lansweeper(
        self,
        body: LansweeperStartExport | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Export/Lansweeper``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("export_lansweeper"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def format_json_array(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/FormatJsonArray``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("format_json_array"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_addigy(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetAddigyQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Addigy``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_addigy"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_amazon_seller(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/AmazonSeller``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_amazon_seller"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_arrow_sphere(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetArrowSphereQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/ArrowSphere``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_arrow_sphere"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_atera(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetAteraQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Atera``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_atera"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_automate(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetAutomateQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Automate``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_automate"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_autotask(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetAutotaskQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Autotask``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_autotask"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_auvik(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetAuvikQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Auvik``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_auvik"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_avalara(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Avalara``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_avalara"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_azure_ad(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetAzureAdQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/AzureAD``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_azure_ad"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_azure_ad_delta(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/AzureAD/Delta``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_azure_ad_delta"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_azure_sentinel(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetAzureSentinelQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/AzureSentinel``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused it (500): the server
        itself failed, so give more parameters, or ask the vendor."""
        return self._invoke(
            self._op("get_azure_sentinel"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_barracuda(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetBarracudaQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Barracuda``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_barracuda"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_beyond_trust_code(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/BeyondTrust/Code``. What it answers is not published. Since build
        2.236. Published by the vendor; nobody has verified this call on a live tenant. A live tenant
        refused a call without parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_beyond_trust_code"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_business_central(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/BusinessCentral``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_business_central"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_cloud_marketplace(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetCloudMarketplaceQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/CloudMarketplace``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_cloud_marketplace"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_confluence(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Confluence``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_confluence"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_connect_wise(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetConnectWiseQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/ConnectWise``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_connect_wise"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_connectwise_control(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetConnectwiseControlQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/ConnectwiseControl``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_connectwise_control"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_connectwise_rmm(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/ConnectwiseRmm``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_connectwise_rmm"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_datagate(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Datagate``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_datagate"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_datto(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetDattoQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Datto``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_datto"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_datto_commerce(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetDattoCommerceQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/DattoCommerce``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_datto_commerce"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_deleted_mail(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/DeletedMail``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_deleted_mail"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_dev_ops(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetDevOpsQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/DevOps``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_dev_ops"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_device42(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetDevice42Query],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Device42``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_device42"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_dicker_data(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetDickerDataQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/DickerData``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_dicker_data"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_domotz(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetDomotzQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Domotz``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_domotz"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_dynamics_crm(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetDynamicsCrmQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/DynamicsCRM``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_dynamics_crm"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_dynatrace(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Dynatrace``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_dynatrace"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_etilize(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetEtilizeQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Etilize``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_etilize"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_exact_online(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/ExactOnline``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_exact_online"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_exchange_calendars(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetExchangeCalendarsQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/ExchangeCalendars``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_exchange_calendars"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_exchange_calendars_ews(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/ExchangeCalendars/EWS``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_exchange_calendars_ews"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_facebook(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetFacebookQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Facebook``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_facebook"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_fortnox(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Fortnox``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_fortnox"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_freshdesk(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetFreshdeskQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Freshdesk``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_freshdesk"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_giacom(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetGiacomQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Giacom``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_giacom"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_go_cardless(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/GoCardless``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_go_cardless"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_go_cardless_payments(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/GoCardless/Payments``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_go_cardless_payments"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_go_to_assist(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetGoToAssistQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/GoToAssist``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_go_to_assist"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_google_business(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/GoogleBusiness``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_google_business"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_google_calendars(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetGoogleCalendarsQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/GoogleCalendars``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_google_calendars"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_google_workplace(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetGoogleWorkplaceQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/GoogleWorkplace``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_google_workplace"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_halo_link(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetHaloLinkQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/HaloLink``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_halo_link"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_holiday_api(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetHolidayApiQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/HolidayAPI``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_holiday_api"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_hub_spot(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetHubSpotQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/HubSpot``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_hub_spot"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_icinga(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Icinga``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_icinga"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_ingram_micro(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetIngramMicroQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/IngramMicro``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_ingram_micro"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_int_y(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetIntYQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/intY``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_int_y"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_intacct(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Intacct``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_intacct"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_interact(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetInteractQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Interact``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_interact"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_intune(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetIntuneQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Intune``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_intune"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_it_glue(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetItGlueQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/ITGlue``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_it_glue"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_jamf(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetJamfQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Jamf``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_jamf"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_jira(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetJiraQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Jira``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_jira"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_jira_service_management(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetJiraServiceManagementQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/JiraServiceManagement``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_jira_service_management"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_kaseya_vsa(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetKaseyaVsaQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/KaseyaVSA``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_kaseya_vsa"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_kashflow(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetKashflowQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Kashflow``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_kashflow"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_lansweeper(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetLansweeperQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Lansweeper``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_lansweeper"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_liongard(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetLiongardQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Liongard``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_liongard"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_log_me_in(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetLogMeInQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/LogMeIn``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_log_me_in"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_logic_monitor(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetLogicMonitorQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/LogicMonitor``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_logic_monitor"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_mail(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Mail``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_mail"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_mattermost(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Mattermost``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_mattermost"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_meraki(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Meraki``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_meraki"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_microsoft_csp(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetMicrosoftCspQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/MicrosoftCSP``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_microsoft_csp"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_microsoft_skus(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/MicrosoftSkus``. What it answers is not published. Since build
        2.236. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_microsoft_skus"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_myob(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Myob``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_myob"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_n_central(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetNCentralQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/NCentral``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_n_central"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_new_relic(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetNewRelicQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/NewRelic``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_new_relic"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_ninja_rmm(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetNinjaRmmQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/NinjaRMM``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_ninja_rmm"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_okta(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetOktaQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Okta``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_okta"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_pager_duty(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetPagerDutyQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/PagerDuty``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_pager_duty"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_passportal(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetPassportalQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Passportal``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_passportal"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_pax8(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetPax8Query],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Pax8``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_pax8"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_prometheus(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Prometheus``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_prometheus"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_prtg(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetPrtgQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/PRTG``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_prtg"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_qualys(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetQualysQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Qualys``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_qualys"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_quick_books_online(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetQuickBooksOnlineQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/QuickBooksOnline``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_quick_books_online"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_quoter(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetQuoterQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Quoter``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_quoter"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_rhipe(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetRhipeQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Rhipe``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_rhipe"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_sage_business_cloud(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/SageBusinessCloud``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_sage_business_cloud"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_sales_mailbox(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSalesMailboxQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/SalesMailbox``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_sales_mailbox"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_sales_mailbox_by_id(
        self,
        id: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/SalesMailbox/{id}``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_sales_mailbox_by_id"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_salesforce(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSalesforceQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Salesforce``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_salesforce"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_service_now(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/ServiceNow``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_service_now"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_service_now_integration(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetServiceNowIntegrationQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/ServiceNowIntegration``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_service_now_integration"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_sherweb(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSherwebQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Sherweb``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_sherweb"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_shopify(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Shopify``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_shopify"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_shopify_verify(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/ShopifyVerify``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused it (302): it leads to
        a page elsewhere, so set up first what it belongs to."""
        return self._invoke(
            self._op("get_shopify_verify"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_slack(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Slack``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_slack"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_snel_start(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSnelStartQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/SnelStart``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_snel_start"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_snipe_it(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/SnipeIT``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_snipe_it"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_snow(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSnowQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Snow``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_snow"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_solar_winds_rmm(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSolarWindsRmmQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/SolarWindsRMM``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_solar_winds_rmm"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_splashtop(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Splashtop``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_splashtop"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_splunk_on_call(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSplunkOnCallQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/SplunkOnCall``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_splunk_on_call"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_stream_one_ion(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/StreamOneIon``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_stream_one_ion"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_stripe(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Stripe``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_stripe"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_syncro(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetSyncroQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Syncro``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_syncro"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_synnex(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Synnex``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_synnex"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_tanium(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Tanium``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_tanium"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_tech_data(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetTechDataQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/TechData``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_tech_data"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_twitter(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetTwitterQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Twitter``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_twitter"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_vm_workspace(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/VMWorkspace``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_vm_workspace"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_wordpress_com(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/WordpressCom``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_wordpress_com"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_wordpress_org(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/WordpressOrg``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("get_wordpress_org"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_xensam(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Xensam``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_xensam"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_xero(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Get/Xero``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_xero"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_zabbix(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataGetZabbixQuery],
    ) -> object:
        """Call ``GET /IntegrationData/Get/Zabbix``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused a call without parameters
        (400): give those that it needs."""
        return self._invoke(
            self._op("get_zabbix"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_beyond_trust(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/BeyondTrust``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_beyond_trust"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_business_central(
        self,
        body: Sequence[BusinessCentralDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/BusinessCentral``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_business_central"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_dev_ops(
        self,
        body: Sequence[AzureDevOpsDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/DevOps``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_dev_ops"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_exact_online(
        self,
        body: Sequence[ExactDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/ExactOnline``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_exact_online"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_exchange_calendars_ews(
        self,
        body: EWSAppointmentChange | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/ExchangeCalendars/EWS``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_exchange_calendars_ews"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_fortnox(
        self,
        body: Sequence[FortnoxDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/Fortnox``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_fortnox"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_ingram_micro_subscriptions(
        self,
        body: Sequence[Licence_List | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/IngramMicro/Subscriptions``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_ingram_micro_subscriptions"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_intacct(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IntegrationDataImportIntacctQuery],
    ) -> object:
        """Call ``POST /IntegrationData/Import/Intacct``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_intacct"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_jira(
        self,
        body: Sequence[JiraDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/Jira``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_jira"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_kashflow(
        self,
        body: Sequence[KashflowDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/Kashflow``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_kashflow"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_myob(
        self,
        body: Sequence[MYOBDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/Myob``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_myob"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_quick_books_online(
        self,
        body: Sequence[QuickBooksDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/QuickBooksOnline``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_quick_books_online"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_sage_business_cloud(
        self,
        body: Sequence[SageBusinessCloudDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/SageBusinessCloud``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_sage_business_cloud"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_snel_start(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/SnelStart``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_snel_start"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def import_xero(
        self,
        body: Sequence[XeroDetails | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Import/Xero``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("import_xero"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def link_dev_ops(
        self,
        body: Sequence[LinkWorkItem | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Link/DevOps``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("link_dev_ops"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def link_jira(
        self,
        body: Sequence[LinkIssue | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Link/Jira``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("link_jira"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def microsoft_teams_manifest(
        self,
        body: TeamsManifestCreate | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/MicrosoftTeams/Manifest``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("microsoft_teams_manifest"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def move_mail(
        self,
        body: Sequence[MoveMailRequest | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Move/Mail``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("move_mail"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_confluence_create_webhook(
        self,
        body: ConfluenceWebhookEndpoint | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Confluence/create-webhook``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_confluence_create_webhook"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_connectwise_rmm_switch(
        self,
        body: UpgradeConnectWiseRmmApiRequest | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/ConnectwiseRmm/Switch``. What it answers is not published. Since
        build 2.250. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_connectwise_rmm_switch"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_google_calendars(
        self,
        body: Sequence[Uname | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/GoogleCalendars``. What it answers is not published. Since build
        2.236. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_google_calendars"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_liongard_customer(
        self,
        body: Area | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Liongard/Customer``. What it answers is not published. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_liongard_customer"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_liongard_metrics(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Liongard/Metrics``. What it answers is not published. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_liongard_metrics"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_mattermost_create_webhook(
        self,
        body: MattermostWebhook | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Mattermost/create-webhook``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_mattermost_create_webhook"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_mattermost_delete_webhook(
        self,
        body: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Mattermost/delete-webhook``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_mattermost_delete_webhook"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_mattermost_send_webhook(
        self,
        body: MattermostWebhookContent | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Mattermost/send-webhook``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_mattermost_send_webhook"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_open_ai(
        self,
        body: Actions | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/OpenAi``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_open_ai"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_stripe_create_payment_intent(
        self,
        body: StripePaymentIntentCreateRequest | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Stripe/create-payment-intent``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_stripe_create_payment_intent"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_stripe_create_portal_session(
        self,
        body: StripeCreatePortalSession | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Stripe/create-portal-session``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_stripe_create_portal_session"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_stripe_create_setup_intent(
        self,
        body: StripePaymentIntentCreateRequest | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Stripe/create-setup-intent``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_stripe_create_setup_intent"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_stripe_create_webhook(
        self,
        body: StripeWebhookEndpoint | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Stripe/create-webhook``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_stripe_create_webhook"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def post_stripe_update_invoice_payment(
        self,
        body: StripeUpdateInvoicePaymentRequest | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Post/Stripe/update-invoice-payment``. What it answers is not published.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("post_stripe_update_invoice_payment"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def saml_id_p_metadata(
        self,
        body: KeyPair2 | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/SAML/IdP/Metadata``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("saml_id_p_metadata"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def saml_sp_metadata(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/SAML/SP/Metadata``. What it answers is not published. A live tenant has
        answered it."""
        return self._invoke(
            self._op("saml_sp_metadata"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def search_dev_ops(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Search/DevOps``. What it answers is not published. A live tenant has
        answered it."""
        return self._invoke(
            self._op("search_dev_ops"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def search_jira(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Search/Jira``. What it answers is not published. A live tenant has
        answered it."""
        return self._invoke(
            self._op("search_jira"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def send_xero(
        self,
        body: InvoiceHeader | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Send/Xero``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("send_xero"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def unlink_dev_ops(
        self,
        body: Sequence[LinkWorkItem | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Unlink/DevOps``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("unlink_dev_ops"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def unlink_halo_link(
        self,
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Unlink/HaloLink``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("unlink_halo_link"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def unlink_jira(
        self,
        body: Sequence[LinkIssue | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IntegrationData/Unlink/Jira``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("unlink_jira"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def validate_jira(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /IntegrationData/Validate/Jira``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused a call without
        parameters (400): give those that it needs."""
        return self._invoke(
            self._op("validate_jira"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
