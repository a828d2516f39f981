# Generated from spec/halopsa/entities/Client.yaml. Do not edit.
"""The model ``Client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.client_row import ClientRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.article_row import ArticleRow
    from halopsa.models.site import Site
    from halopsa.models.ticket_type_row import TicketTypeRow


@entity
class Client(ClientRow):
    """A client organisation.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Client"

    _apply_billingtemplate: bool | None = None
    _close_twilio_subaccount: bool | None = None
    _create_twilio_recurringinvoice: bool | None = None
    _create_twilio_subaccount: bool | None = None
    _disable_extra_matching: bool | None = None
    """Since build 2.250."""
    _dont_fire_automations: bool | None = None
    _merge_client_into: int | None = None
    _pauseunpause_twilio_subaccount: bool | None = None
    _reassign_all_to_user: int | None = None
    _warning: str | None = None
    accountmanagertech_email: str | None = None
    accountmanagertech_name: str | None = None
    accountsbccemailaddress: str | None = None
    actguid: str | None = None
    alastupdate: dt.datetime | None = None
    all_organisations_allowed: bool | None = None
    allow_api_access: bool | None = None
    allowall_category1: bool | None = None
    allowall_category2: bool | None = None
    allowall_category3: bool | None = None
    allowall_category4: bool | None = None
    allowall_tickettypes: bool | None = None
    allowallchargerates: bool | None = None
    allowed_category1: list[dict[str, Any]] | None = None
    allowed_category2: list[dict[str, Any]] | None = None
    allowed_category3: list[dict[str, Any]] | None = None
    allowed_category4: list[dict[str, Any]] | None = None
    allowed_organisations: list[dict[str, Any]] | None = None
    allowed_teams: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    allowed_tickettypes: list[TicketTypeRow] | None = None
    alocked: bool | None = None
    announce: str | None = None
    announcedate: dt.datetime | None = None
    api_access_clientid: str | None = None
    api_access_clientsecret: str | None = None
    apiversion: str | None = None
    """Published since 2026-01-25."""
    areaitems: list[dict[str, Any]] | None = None
    areatype: int | None = None
    ateraid: int | None = None
    audit_log: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    auto_redirect_failed_login: bool | None = None
    """Published since 2026-01-25."""
    automatic_callscript_id: int | None = None
    automatic_callscript_name: str | None = None
    autotaskid: int | None = None
    autotopupbyamount: float | None = None
    autotopupcostperhour: float | None = None
    autotopupthreshhold: float | None = None
    autotopuptoamount: float | None = None
    auvik_id: str | None = None
    auvik_site_inactive: bool | None = None
    avalara_code: str | None = None
    avalara_id: str | None = None
    avalara_tenant_name: str | None = None
    billforrecurringprepayamount: bool | None = None
    billinggroup: int | None = None
    billingplans: list[dict[str, Any]] | None = None
    billingtemplate_id: int | None = None
    billingtemplate_name: str | None = None
    callhandlingnotes: str | None = None
    cat2: str | None = None
    cat3: str | None = None
    cat4: str | None = None
    cat5: str | None = None
    chargecarryover: float | None = None
    chargehours: float | None = None
    chargehours2: float | None = None
    chargeperiod: int | None = None
    chargerates: list[dict[str, Any]] | None = None
    clientpackage: int | None = None
    connectwiseid: int | None = None
    contract_tax_code_name: str | None = None
    contractaccountsdesc: str | None = None
    contractaccountsdesc_item: str | None = None
    """Since build 2.250."""
    crayon_org_thirdpartyid: str | None = None
    """Since build 2.250."""
    create_jira_webhook: bool | None = None
    createdfrom_id: int | None = None
    currencyisocode: str | None = None
    current_licences: str | None = None
    customertype_new: str | None = None
    cxmleadtech_name: str | None = None
    datecreated: dt.datetime | None = None
    datto_alternate_id: int | None = None
    datto_commerce_id: int | None = None
    datto_commerce_url: str | None = None
    datto_id: str | None = None
    datto_url: str | None = None
    dattocommerce_tenantid: int | None = None
    dbc_company_name: str | None = None
    dbc_dimensions: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    dbc_template: str | None = None
    """Published since 2026-01-25."""
    default_contract: int | None = None
    default_currency_code_name: str | None = None
    default_organisation_id: int | None = None
    """Since build 2.250."""
    default_organisation_name: str | None = None
    """Since build 2.250."""
    default_team_to_salesrep_override: bool | None = None
    default_team_to_salesrep_override_team: str | None = None
    defaultcontractoverride: int | None = None
    defaultcontractoverride_ref: str | None = None
    defaultpdftemplateinvoiceorders: int | None = None
    defaultpdftemplateinvoiceorders_name: str | None = None
    defaultpdftemplateinvoicerecurring: int | None = None
    defaultpdftemplateinvoicerecurring_name: str | None = None
    defaultpdftemplateinvoicetickets: int | None = None
    defaultpdftemplateinvoicetickets_name: str | None = None
    defcat1: str | None = None
    defcat2: str | None = None
    defcat3: str | None = None
    defcat4: str | None = None
    device42id: int | None = None
    disclaimermatchstring: str | None = None
    discountperc: float | None = None
    display_popup_notes: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    domain: str | None = None
    donotimport: bool | None = None
    dont_auto_send_invoices: bool | None = None
    dont_create_pax8_invoice_lines: bool | None = None
    """Since build 2.250."""
    dontinvoice: bool | None = None
    dynamics_365_crm_details_id: int | None = None
    """Published since 2026-01-25."""
    dynamics_bc_synced: bool | None = None
    """Published since 2026-01-25."""
    dynamics_dimensions_enabled: bool | None = None
    """Published since 2026-01-25."""
    emailinvoice: bool | None = None
    enddate: dt.datetime | None = None
    exact_division: int | None = None
    exact_division_name: str | None = None
    exclude_ai_profiling: bool | None = None
    """Published since 2026-01-25."""
    exclude_from_automated_invoice_reminders: bool | None = None
    """Since build 2.250."""
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    faqlists: list[dict[str, Any]] | None = None
    fcemail: int | None = None
    floverride: bool | None = None
    fluserdef1: str | None = None
    fluserdef1hide: bool | None = None
    fluserdef1mand: bool | None = None
    fluserdef2: str | None = None
    fluserdef2hide: bool | None = None
    fluserdef2mand: bool | None = None
    fluserdef3: str | None = None
    fluserdef3hide: bool | None = None
    fluserdef3mand: bool | None = None
    fluserdef4: str | None = None
    fluserdef4hide: bool | None = None
    fluserdef4mand: bool | None = None
    fluserdef5: str | None = None
    fluserdef5hide: bool | None = None
    fluserdef5mand: bool | None = None
    fortnox_tenant: int | None = None
    fortnox_tenant_name: str | None = None
    gficlientname: str | None = None
    """Since build 2.250."""
    group_service_access: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    group_service_subscriptions: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    hourlyrate: float | None = None
    hourlyrate2: float | None = None
    html: str | None = None
    hubspot_archived: bool | None = None
    hubspot_dont_sync: bool | None = None
    hubspot_id: str | None = None
    hubspot_lifecycle: str | None = None
    hubspot_url: str | None = None
    hudu_url: str | None = None
    hv: float | None = None
    hvdate: dt.datetime | None = None
    imageindex: int | None = None
    import_address: Address | None = None
    import_azure_tenant: dict[str, Any] | None = None
    import_notes: list[dict[str, Any]] | None = None
    includeactions: bool | None = None
    ingram_micro_details_id: int | None = None
    intacct_invoice_save_location: str | None = None
    intacct_location_id: str | None = None
    intacct_location_id_list: list[dict[str, Any]] | None = None
    intacct_location_type: str | None = None
    invoice_class: str | None = None
    invoice_mailbox_override: int | None = None
    invoice_tickets_seperately_override: bool | None = None
    invoicecomment: str | None = None
    invoicetemplate: str | None = None
    invoiceyes: bool | None = None
    isarchived_xero: bool | None = None
    isclientdetails: bool | None = None
    isnhserveremaildefault: bool | None = None
    isopportunity: int | None = None
    item_tax_code_name: str | None = None
    jira_allow_webhooks: bool | None = None
    """Published since 2026-01-25."""
    jira_priority_mappings: list[dict[str, Any]] | None = None
    jira_requesttype_mappings: list[dict[str, Any]] | None = None
    jira_servicedesk: dict[str, Any] | None = None
    jira_servicedesk_id: str | None = None
    jira_servicedesk_name: str | None = None
    jira_status_after_update: int | None = None
    """Published since 2026-01-25."""
    jira_status_mappings: list[dict[str, Any]] | None = None
    jira_url: str | None = None
    jira_user: dict[str, Any] | None = None
    jira_user_id: str | None = None
    jira_user_name: str | None = None
    jira_username: str | None = None
    jira_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    jira_webhook_created: bool | None = None
    jira_webhook_user: int | None = None
    jira_webhook_username: str | None = None
    kaseyaid: str | None = None
    kashflow_tenant_name: str | None = None
    kashflowid: int | None = None
    kbentries: list[ArticleRow] | None = None
    lastinvoiceenddate: dt.datetime | None = None
    linked_organisation_id: int | None = None
    liongard_url: str | None = None
    liongardid: int | None = None
    logmanagertech_name: str | None = None
    main_contact_id: int | None = None
    main_contact_name: str | None = None
    main_contact_phonenumber: str | None = None
    main_delivery_address: Address | None = None
    main_delivery_address_line1: str | None = None
    """Since build 2.250."""
    main_delivery_address_line2: str | None = None
    """Since build 2.250."""
    main_delivery_address_line3: str | None = None
    """Since build 2.250."""
    main_delivery_address_line4: str | None = None
    """Since build 2.250."""
    main_delivery_address_line5: str | None = None
    """Since build 2.250."""
    main_invoice_address: Address | None = None
    main_site_name: str | None = None
    matching_value: str | None = None
    monthlyreportemaildirect: bool | None = None
    monthlyreportemailmanager: bool | None = None
    monthlyreportinclude: bool | None = None
    monthlyreportlastrun: dt.datetime | None = None
    monthlyreportshowonweb: bool | None = None
    myob_tenant: int | None = None
    myob_tenant_name: str | None = None
    ncentral_details_id: int | None = None
    needsinvoice: bool | None = None
    new_categories: list[str] | None = None
    new_icon: str | None = None
    new_jira_webhook_secret: str | None = None
    """Published since 2026-01-25."""
    new_jirakey: str | None = None
    new_servicenow_webhooksecret: str | None = None
    new_servicenowkey: str | None = None
    new_thirdpartynhdapiclientsecret: str | None = None
    newclient_contactemail: str | None = None
    newclient_contactname: str | None = None
    newclient_contactphonenumber: str | None = None
    """Published since 2026-01-25."""
    newclient_contacttitle: str | None = None
    newclient_countrycode: str | None = None
    newclient_delivery_address: Address | None = None
    newclient_domain: str | None = None
    newclient_phonenumber: str | None = None
    newclient_regioncode: int | None = None
    newclient_sendwelcomeemail: bool | None = None
    newclient_siteguid: str | None = None
    newclient_sitename: str | None = None
    newclient_timezone: str | None = None
    newclient_web_access_level: int | None = None
    ninjarmmid: int | None = None
    onhold_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    oppid: int | None = None
    overidegreeting: str | None = None
    override_layout_id: int | None = None
    override_layout_name: str | None = None
    override_portalcolour: bool | None = None
    override_signature: str | None = None
    overriding_rates: list[dict[str, Any]] | None = None
    passportal_id: int | None = None
    pax8annualinvoice: int | None = None
    """Published since 2026-01-25."""
    pax8monthlyinvoice: int | None = None
    """Published since 2026-01-25."""
    paymentterms: int | None = None
    periodcharge: float | None = None
    periods: list[dict[str, Any]] | None = None
    popup_notes: list[dict[str, Any]] | None = None
    portal_logo: str | None = None
    portal_logo_alt_text: str | None = None
    """Since build 2.250."""
    portal_title: str | None = None
    portal_title_override: bool | None = None
    portalbackgroundimageurl: str | None = None
    portalchatprofile: str | None = None
    portalchatprofile_name: str | None = None
    portalcolour: str | None = None
    preferredagent: int | None = None
    preferreddeliverymethod: int | None = None
    prepay_tax_code_name: str | None = None
    prepayaccountsdesc: str | None = None
    prepayaccountsdesc_item: str | None = None
    """Since build 2.250."""
    prepayasamount: bool | None = None
    prepaybalance: float | None = None
    prepayhistory: list[dict[str, Any]] | None = None
    prepayrecurringautomaticdeduction: float | None = None
    prepayrecurringcharge: float | None = None
    prepayrecurringchargebp: int | None = None
    prepayrecurringchargenextdate: dt.datetime | None = None
    prepayrecurringexpirymonths: int | None = None
    prepayrecurringhours: float | None = None
    prepayrecurringminimumdeduction: float | None = None
    prepayrecurringminimumdeductiononlyactive: bool | None = None
    prepaytotal: float | None = None
    prepayused: float | None = None
    priassign: bool | None = None
    prinotify: bool | None = None
    pritech_name: str | None = None
    purchase_tax_code: int | None = None
    purchase_tax_code_name: str | None = None
    purchase_tax_type: str | None = None
    qbo_company_name: str | None = None
    qbo_default_tax_code: dict[str, Any] | None = None
    qbo_last_updated: dt.datetime | None = None
    """Since build 2.250."""
    qbodefaulttax: int | None = None
    qbodefaulttaxcode: int | None = None
    qbodefaulttaxcodename: str | None = None
    quickbookstaxexemptionreasonid: int | None = None
    """Published since 2026-01-25."""
    quote_mailbox_override: int | None = None
    recalculate_billing: bool | None = None
    """Published since 2026-01-25."""
    recalculate_billing_end: dt.datetime | None = None
    """Published since 2026-01-25."""
    recalculate_billing_start: dt.datetime | None = None
    """Published since 2026-01-25."""
    recalculate_end: dt.datetime | None = None
    """Since build 2.250."""
    recalculate_prepay: bool | None = None
    """Since build 2.250."""
    recalculate_start: dt.datetime | None = None
    """Since build 2.250."""
    regmanagertech_name: str | None = None
    reply_address_override: str | None = None
    runbook_button_id: int | None = None
    """Published since 2026-01-25."""
    sage_business_cloud_details_id: int | None = None
    sage_business_cloud_details_name: str | None = None
    sales_tax_code: int | None = None
    sales_tax_type: str | None = None
    salesforce_dontsync: bool | None = None
    salesreptech_name: str | None = None
    scopeofbusiness: int | None = None
    secassign: bool | None = None
    secnotify: bool | None = None
    sectech_name: str | None = None
    send_automated_invoice_reminders_after_days: int | None = None
    """Since build 2.250."""
    seriousnesslevel: int | None = None
    service_access: list[dict[str, Any]] | None = None
    """Not published since 2026-01-25; older ones have it."""
    service_subscriptions: list[dict[str, Any]] | None = None
    """Not published since 2026-01-25; older ones have it."""
    service_tax_code_name: str | None = None
    servicenow_assignment_group: str | None = None
    servicenow_assignment_group_name: str | None = None
    servicenow_assignmentgroup: dict[str, Any] | None = None
    servicenow_authtype: int | None = None
    servicenow_category_mappings: list[dict[str, Any]] | None = None
    servicenow_defaultuser: dict[str, Any] | None = None
    servicenow_defaultuser_id: str | None = None
    servicenow_defaultuser_name: str | None = None
    servicenow_enable_webhook: bool | None = None
    servicenow_fieldmappings: list[dict[str, Any]] | None = None
    servicenow_impact_mappings: list[dict[str, Any]] | None = None
    servicenow_locale: str | None = None
    servicenow_priority_mappings: list[dict[str, Any]] | None = None
    servicenow_service_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    servicenow_status_mappings: list[dict[str, Any]] | None = None
    servicenow_sync_child: bool | None = None
    """Published since 2026-01-25."""
    servicenow_team_mappings: list[dict[str, Any]] | None = None
    servicenow_ticket_sync: str | None = None
    servicenow_ticket_sync_list: list[dict[str, Any]] | None = None
    servicenow_tickettype_mappings: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    servicenow_urgency_mappings: list[dict[str, Any]] | None = None
    servicenow_url: str | None = None
    servicenow_username: str | None = None
    servicenow_webhook_team: int | None = None
    """Since build 2.250."""
    servicenow_webhook_team_name: str | None = None
    """Since build 2.250."""
    servicenow_webhook_tickettype: int | None = None
    servicenow_webhook_tickettype_name: str | None = None
    servicenow_webhook_user: int | None = None
    servicenow_webhook_user_name: str | None = None
    servicenowid: str | None = None
    showallnonbillable: bool | None = None
    showfaqfortoplevel: bool | None = None
    showslaonweb: bool | None = None
    site_update: list[Site] | None = None
    smsbalance: int | None = None
    snelstart_id: str | None = None
    snowname: str | None = None
    sqlimport_id: int | None = None
    startbalance: float | None = None
    startdate: dt.datetime | None = None
    stripe_chargetype_processing_fees: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    stripe_client_override_fee_type: int | None = None
    """Since build 2.250."""
    stripe_customer_id: str | None = None
    stripe_payment_method_id: str | None = None
    stripe_payment_method_name: str | None = None
    stripe_paymentmethod: dict[str, Any] | None = None
    stripe_processing_fee_fixed: float | None = None
    """Since build 2.250."""
    stripe_processing_fee_perc: float | None = None
    """Since build 2.250."""
    stripe_processing_fee_type: int | None = None
    """Since build 2.250."""
    surchargeid: int | None = None
    sync_servicenow_attachments: int | None = None
    sync_to_liongard: bool | None = None
    synced_to_intacct: bool | None = None
    syncroid: int | None = None
    tax_number: str | None = None
    teamviewerpassword: str | None = None
    test_jira: bool | None = None
    test_servicenow: bool | None = None
    test_thirdpartynhd: bool | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_attachments: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_category: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_category_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_category_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_tickettype: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_tickettype_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_tickettype_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_validated: bool | None = None
    """Published since 2026-01-25."""
    thirdpartynhdapiclientid: str | None = None
    thirdpartynhdauthurl: str | None = None
    thirdpartynhdcustomfieldmappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhdtenant: str | None = None
    thresholdbreached: int | None = None
    total_ticket_count: int | None = None
    trading_name: str | None = None
    twilio_recurring_invoice_id: int | None = None
    twilio_subaccount_authtoken: str | None = None
    twilio_subaccount_created: bool | None = None
    twilio_subaccount_name: str | None = None
    twilio_subaccount_sid: str | None = None
    twilio_subaccount_status: str | None = None
    ucemail: int | None = None
    unmatchedcombinations: int | None = None
    update_licences: bool | None = None
    xero_branding_theme_id: str | None = None
    """Since build 2.250."""
    xero_branding_theme_name: str | None = None
    """Since build 2.250."""
    xero_tenant_name: str | None = None
    xero_tracking_category_1_name: str | None = None
    xero_tracking_category_2_name: str | None = None
    xerodetails_id: int | None = None
