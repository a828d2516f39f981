# Generated from spec/halopsa/resources/clients.yaml. Do not edit.
"""What calls of ``client.clients`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.article_row import ArticleRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.custom_field import CustomField
    from halopsa.models.field_value import FieldValue
    from halopsa.models.site import Site
    from halopsa.models.ticket_type_row import TicketTypeRow


class ClientFilters(TypedDict, total=False):
    """Filters of ``client.clients.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    accountmanageronly: bool | None
    """Clients whose account the one who asks manages. Published only."""
    activeinactive: str | None
    """Two values with a comma, such as ``true,false``: whether active clients come, and inactive ones.
    Published only."""
    advanced_search: str | None
    azureclients: bool | None
    callplan: bool | None
    """Clients whose acalldate is past. Published only."""
    columns_id: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    domain: str | None
    exclude_internal: bool | None
    gficlients: bool | None
    idonly: bool | None
    """Rows have the id and nothing else. Not together with pages. Published only."""
    include_custom_fields: Ids | None
    """Ids of custom fields that rows show; published since build 2.236, and one production client sends it
    for tickets. Seen live."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeactive: bool | None
    """False leaves out rows whose ``inactive`` is not set. Published only."""
    includeazuretenants: bool | None
    """Rows have the tenants of Azure too. Published only."""
    includecolumns: bool | None
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """False leaves out rows whose ``inactive`` is set. Published only."""
    includeinvoicetemplatename: bool | None
    """Rows have the name of the invoice template too. Published only."""
    includenotes: bool | None
    """Rows have the notes of the client too. Published only."""
    includeqbofields: bool | None
    integration_tenantids: Ids | None
    integration_type: str | None
    isjira: bool | None
    issentinel: bool | None
    isservicenow: bool | None
    lastupdatefromdate: When | None
    """Rows whose ``alastupdate`` is this moment or later. Three production clients send date-times. Seen
    live."""
    lastupdatetodate: When | None
    """Rows whose ``alastupdate`` is this moment or earlier. A plain date means the end of that day. Three
    production clients send it. Seen live."""
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    search_name_only: str | None
    """Rows whose ``name`` has this text in it. Published only."""
    sentinelid: int | None
    showcounts: bool | None
    sitefields: str | None
    """The ids of site fields that rows have too. Published only."""
    snowaccountid: int | None
    snowclients: bool | None
    ticketarea_id: int | None
    toplevel_id: int | None
    """Rows whose ``toplevel_id`` is this. Published only."""
    view_id: int | None


class ClientGetOptions(TypedDict, total=False):
    """Options of ``client.clients.get``. ``None`` leaves one out."""

    domain: str | None
    getavailablerts: bool | None
    """Brings the ticket types that the client may log."""
    includeactivity: bool | None
    """Brings the activity on tickets of the client."""
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    includeperiods: bool | None
    """Brings the periods of pre-pay."""
    includeprepay: bool | None
    """Brings the pre-pay of the client."""
    tickettype_id: int | None


class ClientMatch(TypedDict, total=False):
    """What ``client.clients.find`` finds one record by. All that is given must be equal."""

    name: str
    """Sent as ``search``. Names are unique in a tenant; two integrations in production search and compare."""


class ClientFields(TypedDict, total=False):
    """Fields of ``client.clients`` calls that write. ``None`` clears a field."""

    _apply_billingtemplate: bool | None
    _close_twilio_subaccount: bool | None
    _create_twilio_recurringinvoice: bool | None
    _create_twilio_subaccount: bool | None
    _disable_extra_matching: bool | None
    """Since build 2.250."""
    _dont_fire_automations: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isimport: bool | None
    _isupdateimport: bool | None
    """Published since 2026-01-25."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _merge_client_into: int | None
    _pauseunpause_twilio_subaccount: bool | None
    _reassign_all_to_user: int | None
    _warning: str | None
    accountmanagertech: int | None
    accountmanagertech_email: str | None
    accountmanagertech_name: str | None
    accountownertech: int | None
    accountownertech_name: str | None
    accountsbccemailaddress: str | None
    accountsccemailaddress: str | None
    accountsemailaddress: str | None
    accountsfirstname: str | None
    accountsid: str | None
    accountslastname: str | None
    actguid: str | None
    actionemail: int | None
    alastupdate: When | None
    all_organisations_allowed: bool | None
    allow_api_access: bool | None
    allowall_category1: bool | None
    allowall_category2: bool | None
    allowall_category3: bool | None
    allowall_category4: bool | None
    allowall_tickettypes: bool | None
    allowallchargerates: bool | None
    allowed_category1: Sequence[Mapping[str, Any]] | None
    allowed_category2: Sequence[Mapping[str, Any]] | None
    allowed_category3: Sequence[Mapping[str, Any]] | None
    allowed_category4: Sequence[Mapping[str, Any]] | None
    allowed_organisations: Sequence[Mapping[str, Any]] | None
    allowed_teams: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    allowed_tickettypes: Sequence[TicketTypeRow | Mapping[str, Any]] | None
    alocked: bool | None
    announce: str | None
    announcedate: When | None
    api_access_clientid: str | None
    api_access_clientsecret: str | None
    apiversion: str | None
    """Published since 2026-01-25."""
    areaitems: Sequence[Mapping[str, Any]] | None
    areatype: int | None
    ateraid: int | None
    attachments: Sequence[Attachment | Mapping[str, Any]] | None
    audit_log: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    auto_redirect_failed_login: bool | None
    """Published since 2026-01-25."""
    automatic_callscript_id: int | None
    automatic_callscript_name: str | None
    automatic_sales_tax: bool | None
    autotaskid: int | None
    autotopupbyamount: float | None
    autotopupcostperhour: float | None
    autotopupthreshhold: float | None
    autotopuptoamount: float | None
    auvik_id: str | None
    auvik_site_inactive: bool | None
    avalara_code: str | None
    avalara_id: str | None
    avalara_tenant: int | None
    avalara_tenant_name: str | None
    azure_tenant_id: str | None
    azure_tenants: Sequence[Mapping[str, Any]] | None
    billforrecurringprepayamount: bool | None
    billing_plan_text: str | None
    billinggroup: int | None
    billingplans: Sequence[Mapping[str, Any]] | None
    billingtemplate_id: int | None
    billingtemplate_name: str | None
    calldate: When | None
    callhandlingnotes: str | None
    cat2: str | None
    cat3: str | None
    cat4: str | None
    cat5: str | None
    cautomateid: int | None
    chargecarryover: float | None
    chargehours: float | None
    chargehours2: float | None
    chargeperiod: int | None
    chargerates: Sequence[Mapping[str, Any]] | None
    clear_avalara_tenant: bool | None
    """Since build 2.250."""
    clear_quickbooks_company: bool | None
    """Since build 2.250."""
    clearemail: int | None
    client_to_invoice: int | None
    client_to_invoice_name: str | None
    client_to_invoice_recurring: int | None
    client_to_invoice_recurring_name: str | None
    client_to_invoice_recurring_site: int | None
    """Since build 2.250."""
    client_to_invoice_recurring_site_name: str | None
    """Since build 2.250."""
    client_to_invoice_site: int | None
    """Since build 2.250."""
    client_to_invoice_site_name: str | None
    """Since build 2.250."""
    clientcurrency: str | None
    clientpackage: int | None
    colour: str | None
    confirmemail: int | None
    connectwiseid: int | None
    contract_tax_code: int | None
    contract_tax_code_name: str | None
    contractaccountsdesc: str | None
    contractaccountsdesc_item: str | None
    """Since build 2.250."""
    crayon_org_thirdpartyid: str | None
    """Since build 2.250."""
    create_jira_webhook: bool | None
    createdfrom_id: int | None
    currencyisocode: str | None
    current_licences: str | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    customer_relationship: Sequence[Mapping[str, Any]] | None
    customer_relationship_list: str | None
    customertype: int | None
    customertype_new: str | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    cxmleadtech: int | None
    cxmleadtech_name: str | None
    datecreated: When | None
    datto_alternate_id: int | None
    datto_commerce_id: int | None
    datto_commerce_url: str | None
    datto_id: str | None
    datto_url: str | None
    dattocommerce_tenantid: int | None
    dbc_company_id: str | None
    dbc_company_name: str | None
    dbc_dimensions: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    dbc_template: str | None
    """Published since 2026-01-25."""
    default_contract: int | None
    default_currency_code: int | None
    default_currency_code_name: str | None
    default_mailbox_id: int | None
    default_organisation_id: int | None
    """Since build 2.250."""
    default_organisation_name: str | None
    """Since build 2.250."""
    default_team_to_salesrep_override: bool | None
    default_team_to_salesrep_override_team: str | None
    defaultcontractoverride: int | None
    defaultcontractoverride_ref: str | None
    defaultpdftemplateinvoiceorders: int | None
    defaultpdftemplateinvoiceorders_name: str | None
    defaultpdftemplateinvoicerecurring: int | None
    defaultpdftemplateinvoicerecurring_name: str | None
    defaultpdftemplateinvoicetickets: int | None
    defaultpdftemplateinvoicetickets_name: str | None
    defcat1: str | None
    defcat2: str | None
    defcat3: str | None
    defcat4: str | None
    device42id: int | None
    disclaimermatchstring: str | None
    discountperc: float | None
    display_popup_notes: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    domain: str | None
    donotimport: bool | None
    dont_auto_send_invoices: bool | None
    dont_create_pax8_invoice_lines: bool | None
    """Since build 2.250."""
    dontinvoice: bool | None
    due_date_type: int | None
    dynamics_365_crm_details_id: int | None
    """Published since 2026-01-25."""
    dynamics_bc_synced: bool | None
    """Published since 2026-01-25."""
    dynamics_dimensions_enabled: bool | None
    """Published since 2026-01-25."""
    email: str | None
    """Sent as ``newclient_contactemail`` in a create, as ``main_contact_email`` in an update. Of the main
    contact. Not verified on a live tenant."""
    emailinvoice: bool | None
    enddate: When | None
    exact_division: int | None
    exact_division_name: str | None
    exclude_ai_functionality: bool | None
    """Published since 2026-01-25."""
    exclude_ai_profiling: bool | None
    """Published since 2026-01-25."""
    exclude_from_automated_invoice_reminders: bool | None
    """Since build 2.250."""
    excludefrominvoicesync: bool | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    faqlists: Sequence[Mapping[str, Any]] | None
    fcemail: int | None
    floverride: bool | None
    fluserdef1: str | None
    fluserdef1hide: bool | None
    fluserdef1mand: bool | None
    fluserdef2: str | None
    fluserdef2hide: bool | None
    fluserdef2mand: bool | None
    fluserdef3: str | None
    fluserdef3hide: bool | None
    fluserdef3mand: bool | None
    fluserdef4: str | None
    fluserdef4hide: bool | None
    fluserdef4mand: bool | None
    fluserdef5: str | None
    fluserdef5hide: bool | None
    fluserdef5mand: bool | None
    fortnox_tenant: int | None
    fortnox_tenant_name: str | None
    from_address_override: str | None
    gficlientid: str | None
    gficlientname: str | None
    """Since build 2.250."""
    group_service_access: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    group_service_subscriptions: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    hourlyrate: float | None
    hourlyrate2: float | None
    html: str | None
    hubspot_archived: bool | None
    hubspot_dont_sync: bool | None
    hubspot_id: str | None
    hubspot_lifecycle: str | None
    hubspot_url: str | None
    hudu_url: str | None
    hv: float | None
    hvdate: When | None
    imageindex: int | None
    import_address: Address | Mapping[str, Any] | None
    import_azure_tenant: Mapping[str, Any] | None
    import_details_id: int | None
    import_notes: Sequence[Mapping[str, Any]] | None
    inactive: bool | None
    includeactions: bool | None
    ingram_micro_details_id: int | None
    intacct_invoice_save_location: str | None
    intacct_location_id: str | None
    intacct_location_id_list: Sequence[Mapping[str, Any]] | None
    intacct_location_type: str | None
    intacct_save_location: str | None
    invoice_class: str | None
    invoice_mailbox_override: int | None
    invoice_tickets_seperately_override: bool | None
    invoicecomment: str | None
    invoiceduedaysextraclient: int | None
    invoicetemplate: str | None
    invoiceyes: bool | None
    is_account: bool | None
    is_vip: bool | None
    isarchived_xero: bool | None
    isclientdetails: bool | None
    isnhserveremaildefault: bool | None
    isopportunity: int | None
    item_tax_code: int | None
    item_tax_code_name: str | None
    itglue_id: str | None
    jira_allow_webhooks: bool | None
    """Published since 2026-01-25."""
    jira_priority_mappings: Sequence[Mapping[str, Any]] | None
    jira_requesttype_mappings: Sequence[Mapping[str, Any]] | None
    jira_servicedesk: Mapping[str, Any] | None
    jira_servicedesk_id: str | None
    jira_servicedesk_name: str | None
    jira_status_after_update: int | None
    """Published since 2026-01-25."""
    jira_status_mappings: Sequence[Mapping[str, Any]] | None
    jira_url: str | None
    jira_user: Mapping[str, Any] | None
    jira_user_id: str | None
    jira_user_name: str | None
    jira_username: str | None
    jira_validated: bool | None
    jira_webhook_authentication: int | None
    """Published since 2026-01-25."""
    jira_webhook_created: bool | None
    jira_webhook_user: int | None
    jira_webhook_username: str | None
    kaseyaid: str | None
    kashflow_tenant_id: int | None
    kashflow_tenant_name: str | None
    kashflowid: int | None
    kbentries: Sequence[ArticleRow | Mapping[str, Any]] | None
    key: int | None
    lastinvoiceenddate: When | None
    linked_organisation_id: int | None
    liongard_url: str | None
    liongardid: int | None
    logmanagertech: int | None
    logmanagertech_name: str | None
    logo: str | None
    mailbox_override: int | None
    main_address: str | None
    """Since build 2.250."""
    main_contact_id: int | None
    main_contact_name: str | None
    main_contact_phonenumber: str | None
    main_delivery_address: Address | Mapping[str, Any] | None
    main_delivery_address_line1: str | None
    """Since build 2.250."""
    main_delivery_address_line2: str | None
    """Since build 2.250."""
    main_delivery_address_line3: str | None
    """Since build 2.250."""
    main_delivery_address_line4: str | None
    """Since build 2.250."""
    main_delivery_address_line5: str | None
    """Since build 2.250."""
    main_invoice_address: Address | Mapping[str, Any] | None
    main_site_id: int | None
    main_site_name: str | None
    matching_value: str | None
    messagegroup_id: int | None
    monthlyreportemaildirect: bool | None
    monthlyreportemailmanager: bool | None
    monthlyreportinclude: bool | None
    monthlyreportlastrun: When | None
    monthlyreportshowonweb: bool | None
    myob_tenant: int | None
    myob_tenant_name: str | None
    name: str | None
    """Unique within the tenant. Live tenants refuse a second client of the name."""
    ncentral_details_id: int | None
    needsinvoice: bool | None
    new_categories: Sequence[str] | None
    new_external_link: Mapping[str, Any] | None
    new_icon: str | None
    new_jira_webhook_secret: str | None
    """Published since 2026-01-25."""
    new_jirakey: str | None
    new_servicenow_webhooksecret: str | None
    new_servicenowkey: str | None
    new_thirdpartynhdapiclientsecret: str | None
    newclient_contactemail: str | None
    newclient_contactname: str | None
    newclient_contactphonenumber: str | None
    """Published since 2026-01-25."""
    newclient_contacttitle: str | None
    newclient_countrycode: str | None
    newclient_delivery_address: Address | Mapping[str, Any] | None
    newclient_domain: str | None
    newclient_phonenumber: str | None
    newclient_regioncode: int | None
    newclient_sendwelcomeemail: bool | None
    newclient_siteguid: str | None
    newclient_sitename: str | None
    newclient_timezone: str | None
    newclient_web_access_level: int | None
    ninjarmmid: int | None
    notes: str | None
    onhold_ticket_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    oppid: int | None
    opps_ticket_count: int | None
    overidegreeting: str | None
    override_layout_id: int | None
    override_layout_name: str | None
    override_org_address: Address | Mapping[str, Any] | None
    override_org_email: str | None
    override_org_logo: bool | None
    override_org_name: str | None
    override_org_phone: str | None
    override_org_portalurl: str | None
    override_org_website: str | None
    override_portalcolour: bool | None
    override_signature: str | None
    overridepdftemplateinvoice: int | None
    overridepdftemplateinvoice_name: str | None
    overridepdftemplatequote: int | None
    overridepdftemplatequote_name: str | None
    overriding_rates: Sequence[Mapping[str, Any]] | None
    passportal_id: int | None
    pax8annualinvoice: int | None
    """Published since 2026-01-25."""
    pax8monthlyinvoice: int | None
    """Published since 2026-01-25."""
    paymentterms: int | None
    percentage_to_survey: int | None
    periodcharge: float | None
    periods: Sequence[Mapping[str, Any]] | None
    phonenumber: str | None
    """Sent as ``newclient_phonenumber`` in a create, as ``main_phonenumber`` in an update."""
    popup_notes: Sequence[Mapping[str, Any]] | None
    portal_logo: str | None
    portal_logo_alt_text: str | None
    """Since build 2.250."""
    portal_title: str | None
    portal_title_override: bool | None
    portalbackgroundimageurl: str | None
    portalchatprofile: str | None
    portalchatprofile_name: str | None
    portalcolour: str | None
    preferredagent: int | None
    preferreddeliverymethod: int | None
    prepay_tax_code: int | None
    prepay_tax_code_name: str | None
    prepayaccountsdesc: str | None
    prepayaccountsdesc_item: str | None
    """Since build 2.250."""
    prepayasamount: bool | None
    prepaybalance: float | None
    prepayhistory: Sequence[Mapping[str, Any]] | None
    prepayrecurringautomaticdeduction: float | None
    prepayrecurringcharge: float | None
    prepayrecurringchargebp: int | None
    prepayrecurringchargenextdate: When | None
    prepayrecurringexpirymonths: int | None
    prepayrecurringhours: float | None
    prepayrecurringminimumdeduction: float | None
    prepayrecurringminimumdeductiononlyactive: bool | None
    prepaytotal: float | None
    prepayused: float | None
    priassign: bool | None
    prinotify: bool | None
    pritech: int | None
    pritech_name: str | None
    purchase_tax_code: int | None
    purchase_tax_code_name: str | None
    purchase_tax_type: str | None
    qbo_company_id: str | None
    qbo_company_name: str | None
    qbo_default_tax_code: Mapping[str, Any] | None
    qbo_last_updated: When | None
    """Since build 2.250."""
    qbodefaulttax: int | None
    qbodefaulttaxcode: int | None
    qbodefaulttaxcodename: str | None
    quickbooks_details: Mapping[str, Any] | None
    quickbookstaxexemptionreasonid: int | None
    """Published since 2026-01-25."""
    quote_mailbox_override: int | None
    recalculate_billing: bool | None
    """Published since 2026-01-25."""
    recalculate_billing_end: When | None
    """Published since 2026-01-25."""
    recalculate_billing_start: When | None
    """Published since 2026-01-25."""
    recalculate_end: When | None
    """Since build 2.250."""
    recalculate_prepay: bool | None
    """Since build 2.250."""
    recalculate_start: When | None
    """Since build 2.250."""
    ref: str | None
    regmanagertech: int | None
    regmanagertech_name: str | None
    reply_address_override: str | None
    runbook_button_id: int | None
    """Published since 2026-01-25."""
    sage_business_cloud_details_id: int | None
    sage_business_cloud_details_name: str | None
    sales_tax_code: int | None
    sales_tax_type: str | None
    salesforce_dontsync: bool | None
    salesreptech: int | None
    salesreptech_name: str | None
    scopeofbusiness: int | None
    secassign: bool | None
    secnotify: bool | None
    sectech: int | None
    sectech_name: str | None
    send_automated_invoice_reminders_after_days: int | None
    """Since build 2.250."""
    sentinel_default_user_override: int | None
    sentinel_default_user_override_name: str | None
    sentinel_resource_group_name: str | None
    sentinel_subscription_id: str | None
    sentinel_tenant_id: int | None
    sentinel_tenant_name: str | None
    sentinel_workspace_name: str | None
    seriousnesslevel: int | None
    service_access: Sequence[Mapping[str, Any]] | None
    """Not published since 2026-01-25; older ones have it."""
    service_subscriptions: Sequence[Mapping[str, Any]] | None
    """Not published since 2026-01-25; older ones have it."""
    service_tax_code: int | None
    service_tax_code_name: str | None
    servicenow_assignment_group: str | None
    servicenow_assignment_group_name: str | None
    servicenow_assignmentgroup: Mapping[str, Any] | None
    servicenow_authtype: int | None
    servicenow_category_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_defaultuser: Mapping[str, Any] | None
    servicenow_defaultuser_id: str | None
    servicenow_defaultuser_name: str | None
    servicenow_enable_webhook: bool | None
    servicenow_fieldmappings: Sequence[Mapping[str, Any]] | None
    servicenow_impact_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_locale: str | None
    servicenow_priority_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_service_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    servicenow_status_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_sync_child: bool | None
    """Published since 2026-01-25."""
    servicenow_team_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_ticket_sync: str | None
    servicenow_ticket_sync_list: Sequence[Mapping[str, Any]] | None
    servicenow_tickettype_mappings: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    servicenow_urgency_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_url: str | None
    servicenow_username: str | None
    servicenow_validated: bool | None
    servicenow_webhook_team: int | None
    """Since build 2.250."""
    servicenow_webhook_team_name: str | None
    """Since build 2.250."""
    servicenow_webhook_tickettype: int | None
    servicenow_webhook_tickettype_name: str | None
    servicenow_webhook_user: int | None
    servicenow_webhook_user_name: str | None
    servicenowid: str | None
    showallnonbillable: bool | None
    showfaqfortoplevel: bool | None
    showslaonweb: bool | None
    site_fields: Sequence[FieldValue | Mapping[str, Any]] | None
    site_update: Sequence[Site | Mapping[str, Any]] | None
    smsbalance: int | None
    snelstart_id: str | None
    snowLicences: Sequence[Mapping[str, Any]] | None
    snow_id: int | None
    snowname: str | None
    sqlimport_id: int | None
    startbalance: float | None
    startdate: When | None
    stopped: int | None
    stripe_chargetype_processing_fees: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    stripe_client_override_fee_type: int | None
    """Since build 2.250."""
    stripe_customer_id: str | None
    stripe_payment_method_id: str | None
    stripe_payment_method_name: str | None
    stripe_paymentmethod: Mapping[str, Any] | None
    stripe_processing_fee_fixed: float | None
    """Since build 2.250."""
    stripe_processing_fee_perc: float | None
    """Since build 2.250."""
    stripe_processing_fee_type: int | None
    """Since build 2.250."""
    surchargeid: int | None
    sync_servicenow_attachments: int | None
    sync_to_liongard: bool | None
    synced_to_intacct: bool | None
    syncroid: int | None
    table: int | None
    tax_number: str | None
    taxable: bool | None
    teamviewerpassword: str | None
    test_jira: bool | None
    test_servicenow: bool | None
    test_thirdpartynhd: bool | None
    """Published since 2026-01-25."""
    thirdpartynhd_attachments: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_category: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_category_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhd_category_name: str | None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_name: str | None
    """Published since 2026-01-25."""
    thirdpartynhd_status: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_status_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhd_status_name: str | None
    """Published since 2026-01-25."""
    thirdpartynhd_tickettype: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_tickettype_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhd_tickettype_name: str | None
    """Published since 2026-01-25."""
    thirdpartynhd_validated: bool | None
    """Published since 2026-01-25."""
    thirdpartynhdapiclientid: str | None
    thirdpartynhdapiurl: str | None
    thirdpartynhdauthurl: str | None
    thirdpartynhdcustomfieldmappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhdtenant: str | None
    thresholdbreached: int | None
    ticket_invoices_for_each_site: bool | None
    toplevel_id: int | None
    toplevel_name: str | None
    toplevel_quote_currency: int | None
    total_ticket_count: int | None
    trading_name: str | None
    twilio_recurring_invoice_id: int | None
    twilio_subaccount_authtoken: str | None
    twilio_subaccount_created: bool | None
    twilio_subaccount_name: str | None
    twilio_subaccount_sid: str | None
    twilio_subaccount_status: str | None
    ucemail: int | None
    unmatchedcombinations: int | None
    update_licences: bool | None
    use: str | None
    website: str | None
    xero_branding_theme: Mapping[str, Any] | None
    """Since build 2.250."""
    xero_branding_theme_id: str | None
    """Since build 2.250."""
    xero_branding_theme_name: str | None
    """Since build 2.250."""
    xero_default_payment_nominalcode: str | None
    """Published since 2026-01-25."""
    xero_tenant_id: str | None
    xero_tenant_name: str | None
    xero_tracking_category_1_name: str | None
    xero_tracking_category_2_name: str | None
    xerodetails_id: int | None
    xeroid: str | None
