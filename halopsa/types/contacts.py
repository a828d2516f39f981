# Generated from spec/halopsa/resources/contacts.yaml. Do not edit.
"""What calls of ``client.contacts`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.attachment import Attachment
    from halopsa.models.claim import Claim
    from halopsa.models.contact_department import ContactDepartment
    from halopsa.models.custom_field import CustomField
    from halopsa.models.portal_role import PortalRole
    from halopsa.models.site_contact import SiteContact
    from halopsa.models.supplier import Supplier


class ContactFilters(TypedDict, total=False):
    """Filters of ``client.contacts.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None
    """Two values with a comma, such as ``true,false``: whether active contacts come, and inactive ones.
    Published only."""
    advanced_search: str | None
    allapprovers: bool | None
    """All users who are approvers come too. Published only."""
    approvers_only: bool | None
    """Users who are approvers, and no others. Published only."""
    asset_id: int | None
    """Users of the asset with this id. Published only."""
    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    contract_id: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    department_id: int | None
    """Users of the department with this id. Published only."""
    exclude_agents: bool | None
    """Leaves out users who are agents too. Published only."""
    exclude_defaultsiteusers: bool | None
    exclude_generaluser: bool | None
    """Leaves out general users. Published only."""
    idonly: bool | None
    """Rows have the id and nothing else. Not together with pages. Published only."""
    include_custom_fields: Ids | None
    """Ids of custom fields that rows show; published since build 2.236, and one production client sends it
    for tickets. Seen live."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeactive: bool | None
    """False leaves out rows whose ``inactive`` is not set. Published only."""
    includebillinginfo: bool | None
    """Rows have what is needed for billing too. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """False leaves out rows whose ``inactive`` is set. Published only."""
    includename: bool | None
    includenonserviceaccount: bool | None
    """False leaves out rows whose ``isserviceaccount`` is not set. Published only."""
    includenotes: bool | None
    """Rows have the notes of the user too. Published only."""
    includeserviceaccount: bool | None
    """False leaves out rows whose ``isserviceaccount`` is set. Published only."""
    integration_type: str | None
    """Users of an integration, such as ``okta`` or ``azure``. Published only."""
    is3cxcall: bool | None
    is_followers: bool | None
    lastupdatefromdate: When | None
    """Rows whose ``lastupdate`` is this moment or later. Three production clients send date-times. Seen
    live."""
    lastupdatetodate: When | None
    """Rows whose ``lastupdate`` is this moment or earlier. A plain date means the end of that day. Three
    production clients send it. Seen live."""
    licence_id: int | None
    linked_to_user_id: int | None
    listagentuserfirst: bool | None
    """Users who are agents too come first. Published only."""
    myallcustomers: bool | None
    myarea: bool | None
    """Users of the area of the one who asks, and no others. Published only."""
    mydepartment: bool | None
    """Users of the department of the one who asks, and no others. Published only."""
    mysite: bool | None
    """Users of the site of the one who asks, and no others. Published only."""
    mysitecontact: bool | None
    mytoplevel: bool | None
    """Users of the top level of the one who asks, and no others. Published only."""
    opp_id: int | None
    """Users of the opportunity with this id. Published only."""
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
    organisation_id: int | None
    """Rows whose ``organisation_id`` is this. Published only."""
    role: int | None
    search_phonenumbers: bool | None
    """``search`` looks for telephone numbers. Published only."""
    site_id: int | None
    """Rows whose ``site_id`` is this. Published only."""
    supplier_id: int | None
    tickettype_id: int | None
    toplevel_id: int | None


class ContactGetOptions(TypedDict, total=False):
    """Options of ``client.contacts.get``. ``None`` leaves one out."""

    client_id: int | None
    client_override: int | None
    domain: str | None
    includeactivity: bool | None
    """Brings the activity on tickets of the site."""
    includebillinginfo: bool | None
    """Brings what is needed for billing."""
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    includepopups: bool | None
    """Brings what pops up for the customer."""
    includeusersassets: bool | None
    """Brings the assets of the contact."""
    issetup: bool | None
    opp_id: int | None
    site_id: int | None
    site_override: int | None
    supplier_id: int | None
    tickettype_id: int | None
    username: str | None


class ContactMatch(TypedDict, total=False):
    """What ``client.contacts.find`` finds one record by. All that is given must be equal."""

    emailaddress: str
    """Sent as ``search``. Two integrations in production search for the address and compare it; a search
    is part of several fields."""
    client_id: int
    """Only narrows what others find. Sent as ``client_id``."""
    site_id: int
    """Only narrows what others find. Sent as ``site_id``."""


class ContactFields(TypedDict, total=False):
    """Fields of ``client.contacts`` calls that write. ``None`` clears a field."""

    _anonymise: bool | None
    _convert_phonenumbers: bool | None
    _disable_extra_matching: bool | None
    """Since build 2.250."""
    _dont_fire_automations: bool | None
    """True in a write keeps automations from running: ``create_many(automations=False)`` sends it.
    Published; that it does what its name says is inferred. Not verified on a live tenant."""
    _email_collision: int | None
    _hascontactsenabled: bool | None
    _importthirdpartyid: str | None
    _importtoken: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isbatch: bool | None
    _isimport: bool | None
    _isnew: bool | None
    _isopp: bool | None
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
    _merge_user_into: int | None
    _new_usersite_only: bool | None
    _reassign_all_to_user: int | None
    _remove_license_id: int | None
    """Published since 2026-01-25."""
    _remove_licenses: bool | None
    _revoke_authenticatorapp: bool | None
    _warning: str | None
    activedirectory_dn: str | None
    adconnection: int | None
    add_departments: Sequence[ContactDepartment | Mapping[str, Any]] | None
    """Since build 2.250."""
    add_roles: Sequence[PortalRole | Mapping[str, Any]] | None
    add_site_contacts: Sequence[SiteContact | Mapping[str, Any]] | None
    """Since build 2.250."""
    addresses: Sequence[Address | Mapping[str, Any]] | None
    admanager: str | None
    agent_app_url: str | None
    all_popup_notes: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    allowviewclientdocs: bool | None
    allowviewsitedocs: bool | None
    answer1: str | None
    """Since build 2.250."""
    answer2: str | None
    """Since build 2.250."""
    answer3: str | None
    """Since build 2.250."""
    answer4: str | None
    """Since build 2.250."""
    answer5: str | None
    """Since build 2.250."""
    app_colour: str | None
    approver_note_hint: str | None
    """Published since 2026-01-25."""
    area_guid: str | None
    assets: Sequence[AssetRow | Mapping[str, Any]] | None
    attachments: Sequence[Attachment | Mapping[str, Any]] | None
    authenticatorapp_configured: bool | None
    automatic_sales_tax: bool | None
    autotaskid: int | None
    avalara_tenant: int | None
    """Published since 2026-01-25."""
    azure_connectionid: int | None
    azure_hasgroupedsitemappings: bool | None
    """Published since 2026-01-25."""
    azure_id: str | None
    azure_last_login_date: When | None
    azure_mapping_id: int | None
    """Published since 2026-01-25."""
    azure_roleid: int | None
    azure_tenant_domain: str | None
    azure_tenant_id: str | None
    azureoid: str | None
    campaign_group_id: int | None
    """Since build 2.250."""
    campaign_step_name: str | None
    """Since build 2.250."""
    campaign_step_seq: int | None
    """Since build 2.250."""
    canaccesscatalog: bool | None
    canaccessinvoices: bool | None
    """Gone in build 2.250; older ones have it."""
    canadd: bool | None
    cancreateuser: bool | None
    caneditwebdetails: bool | None
    canuploaddocuments: bool | None
    canviewcontracts: bool | None
    canviewopps: bool | None
    cat2: str | None
    cataloglevel: int | None
    cautomateid: int | None
    check_update_user_tickets: bool | None
    claims: Sequence[Claim | Mapping[str, Any]] | None
    client_account_manager_id: int | None
    client_automatic_callscript_id: int | None
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
    client_taxable: bool | None
    client_toplevel_id: int | None
    """Since build 2.250."""
    client_type: int | None
    """Since build 2.250."""
    colour: str | None
    connectwiseid: int | None
    container_dn: str | None
    contract_end_date: When | None
    contract_value: float | None
    country_code_alpha2: str | None
    """Since build 2.250."""
    country_code_alpha3: str | None
    """Since build 2.250."""
    country_code_name: str | None
    """Since build 2.250."""
    country_code_numeric: int | None
    """Since build 2.250."""
    covered_by_contract: bool | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    date_licences_removed: When | None
    """Published since 2026-01-25."""
    date_of_birth: When | None
    datecreated: When | None
    default_currency_code: int | None
    delegation_activated: bool | None
    delegation_end: When | None
    delegation_out_of_office: bool | None
    """Since build 2.250."""
    delegation_start: When | None
    delegation_timebased: bool | None
    delegation_user_id: int | None
    delegation_user_name: str | None
    delete_departments: Sequence[ContactDepartment | Mapping[str, Any]] | None
    """Since build 2.250. Records as in add_departments, not ids; published since build 2.250. Not verified
    on a live tenant."""
    delete_site_contacts: Sequence[SiteContact | Mapping[str, Any]] | None
    """Since build 2.250. Records as in add_site_contacts, not ids; published since build 2.250. Not
    verified on a live tenant."""
    department: str | None
    departments: Sequence[ContactDepartment | Mapping[str, Any]] | None
    deputysite: int | None
    deputyusername: str | None
    device_access_level: int | None
    disclaimermatchstring: str | None
    dontackemails: bool | None
    dontackemails2: bool | None
    dontaddtomailinglist: bool | None
    dynamics_365_crm_details_id: int | None
    """Published since 2026-01-25."""
    edit_departments: Sequence[ContactDepartment | Mapping[str, Any]] | None
    """Since build 2.250."""
    edit_site_contacts: Sequence[SiteContact | Mapping[str, Any]] | None
    """Since build 2.250."""
    email2: str | None
    email3: str | None
    emailaddress: str | None
    """The address by which ``find`` and ``ensure`` tell contacts apart."""
    emailconfirmed: bool | None
    encmethod: int | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    facebook_id: int | None
    facebook_username: str | None
    fax: str | None
    faxint: int | None
    federated_identity_id: str | None
    """Published since 2026-01-25."""
    firstname: str | None
    gocardless_customfields: Mapping[str, Any] | None
    google_archived: bool | None
    """Since build 2.250."""
    google_suspended: bool | None
    """Since build 2.250."""
    googleworkplace_id: str | None
    has_unanswered_security_questions: bool | None
    """Since build 2.250."""
    hasbeentrained: bool | None
    homenumber: str | None
    homenumberint: int | None
    hubspot_archived: bool | None
    hubspot_dont_sync: bool | None
    hubspot_id: str | None
    hubspot_url: str | None
    hudu_url: str | None
    ignoreautomatedbilling: bool | None
    imagedata: str | None
    import_details_id: int | None
    """Published since 2026-01-25."""
    inactive: bool | None
    inform: bool | None
    informaction: bool | None
    informactionarea: bool | None
    informclearance: bool | None
    informclearancearea: bool | None
    informifack: bool | None
    informnewarea: bool | None
    informnewareaifack: bool | None
    initials: str | None
    instagram_id: int | None
    instagram_username: str | None
    integration_role_ids: Sequence[int] | None
    """Since build 2.250."""
    inv1: int | None
    inv10: int | None
    inv10site: int | None
    inv11: int | None
    inv11site: int | None
    inv12: int | None
    inv12site: int | None
    inv13: int | None
    inv13site: int | None
    inv14: int | None
    inv14site: int | None
    inv15: int | None
    inv15site: int | None
    inv16: int | None
    inv16site: int | None
    inv17: int | None
    inv17site: int | None
    inv18: int | None
    inv18site: int | None
    inv19: int | None
    inv19site: int | None
    inv1site: int | None
    inv2: int | None
    inv20: int | None
    inv20site: int | None
    inv21: int | None
    inv21site: int | None
    inv22: int | None
    inv22site: int | None
    inv23: int | None
    inv23site: int | None
    inv24: int | None
    inv24site: int | None
    inv25: int | None
    inv25site: int | None
    inv2site: int | None
    inv3: int | None
    inv3site: int | None
    inv4: int | None
    inv4site: int | None
    inv5: int | None
    inv5site: int | None
    inv6: int | None
    inv6site: int | None
    inv7: int | None
    inv7site: int | None
    inv8: int | None
    inv8site: int | None
    inv9: int | None
    inv9site: int | None
    invoice_access_level: int | None
    """Since build 2.250."""
    is_comms_user: bool | None
    is_prospect: bool | None
    ischangeapprover: bool | None
    ischangeapprover2: bool | None
    iscontractcontact: bool | None
    isexternal: bool | None
    isheadofdept: bool | None
    isimportantcontact: bool | None
    isimportantcontact2: bool | None
    ismaincontact: bool | None
    isnhserveremaildefault: bool | None
    ispoapprover: bool | None
    isserviceaccount: bool | None
    isuserdetails: bool | None
    item_tax_code: int | None
    jira_id: str | None
    jira_instance: int | None
    jira_instance_name: str | None
    key: int | None
    lang: str | None
    language_id: int | None
    """Published since 2026-01-25."""
    lastlogindate: When | None
    linked_agent_id: int | None
    linked_sites: Sequence[Mapping[str, Any]] | None
    linked_user_id: int | None
    linked_user_name: str | None
    locked: bool | None
    login: str | None
    manager_email: str | None
    marketing_unsubscribes: Sequence[Mapping[str, Any]] | None
    matching_value: str | None
    matchprimaryemail: bool | None
    memberof: str | None
    messagegroup_id: int | None
    middle_name: str | None
    """Since build 2.250."""
    mobileint: int | None
    mobilenumber2: str | None
    mobilenumber2int: int | None
    mobilephone: str | None
    """Sent as ``mobilenumber``."""
    name: str | None
    """First and last name: a write fills ``firstname`` and ``surname`` with it, and these fill it."""
    neversendemails: bool | None
    neversendmarketingemails: bool | None
    new_account_name: str | None
    new_external_link: Mapping[str, Any] | None
    new_password: str | None
    new_site_name: str | None
    new_user_site_id: int | None
    """Since build 2.250."""
    no_cc_when_delegated: bool | None
    """Since build 2.250."""
    no_manager_roleid: int | None
    notes: str | None
    okta_id: str | None
    okta_status: str | None
    oktaid: str | None
    onhold_ticket_count: int | None
    onpremise_activedirectory_dn: str | None
    open_opportunity_count: int | None
    open_ticket_count: int | None
    opened_thismonth_count: int | None
    oppcompanyname: str | None
    oppcontactname: str | None
    oppemailaddress: str | None
    opportunity_id: int | None
    organisation_id: int | None
    other1: str | None
    other2: str | None
    other3: str | None
    other4: str | None
    other5: str | None
    out_of_office_end: When | None
    """Published since 2026-01-25."""
    out_of_office_message: str | None
    """Published since 2026-01-25."""
    out_of_office_start: When | None
    """Published since 2026-01-25."""
    overridepdftemplatequote: int | None
    overridepdftemplatequote_name: str | None
    passportal_client_id: int | None
    passportal_id: int | None
    phonenumber: str | None
    phonenumber_preferred: str | None
    phonenumberint: int | None
    popup_notes: Sequence[Mapping[str, Any]] | None
    preferred_name: str | None
    """Since build 2.250."""
    primary_address: Address | Mapping[str, Any] | None
    priority_id: int | None
    prospect_account_id: int | None
    qbo_company_id: str | None
    """Since build 2.250."""
    question1: int | None
    question2: int | None
    question3: int | None
    question4: int | None
    question5: int | None
    quote_access_level: int | None
    """Published since 2026-01-25."""
    reason: str | None
    """Published since 2026-01-25."""
    relationship_id: int | None
    resetpassword: bool | None
    role_ids: Sequence[int] | None
    """Published since 2026-01-25."""
    role_list: str | None
    roles: Sequence[PortalRole | Mapping[str, Any]] | None
    runbook_button_id: int | None
    sailpoint_id: str | None
    """Since build 2.250."""
    sailpoint_role_association: str | None
    """Since build 2.250."""
    salesforce_dontsync: bool | None
    samaccountname: str | None
    sendaccountsemails: bool | None
    sendwelcomeemail: bool | None
    service_account_overridden: bool | None
    servicenow_companyid: str | None
    servicenow_id: str | None
    servicenow_username: str | None
    sgatewayid: str | None
    showmeonly: int | None
    showrecentonly: int | None
    showslatimes: bool | None
    site_cautomate_guid: str | None
    site_contacts: Sequence[SiteContact | Mapping[str, Any]] | None
    """Since build 2.250."""
    site_guid: str | None
    site_guid2: str | None
    site_hubspot_guid: str | None
    site_id: int | str | None
    """The id or the name of one of the ``sites``. Comes as 95.0."""
    site_id_int: int | None
    site_matching_field: int | None
    """Since build 2.250."""
    site_name: str | None
    """The name behind ``site_id``."""
    site_servicenow_id: str | None
    sitephonenumber: str | None
    sitephonenumberint: int | None
    sitetimezone: str | None
    slaid: int | None
    software: Sequence[Mapping[str, Any]] | None
    software_role_name: str | None
    sqlimport_id: int | None
    sqlimport_user: str | None
    supplier: Supplier | Mapping[str, Any] | None
    supplier_id: int | None
    """Published since 2026-01-25."""
    supplier_name: str | None
    support_expires: When | None
    """Published since 2026-01-25."""
    surname: str | None
    table: int | None
    telpref: int | None
    theme: str | None
    third_party_guid: str | None
    third_party_id: str | None
    third_party_relational_id: str | None
    """Since build 2.250."""
    third_party_sql: str | None
    thirdpartygroups: Sequence[Mapping[str, Any]] | None
    ticket_customfields: Sequence[CustomField | Mapping[str, Any]] | None
    title: str | None
    total_ticket_count: int | None
    twitter_id: int | None
    twitter_username: str | None
    uddevnum: int | None
    uddevsite: int | None
    uduserid: int | None
    unsubscribed: bool | None
    update_user_tickets: bool | None
    use: str | None
    useadlogin: int | None
    user_relationships: Sequence[Mapping[str, Any]] | None
    user_site_matching_field: int | None
    """Since build 2.250."""
    user_toplevel_id: int | None
    """Published since 2026-01-25."""
    user_with_clientsite: str | None
    usercompany: Sequence[Mapping[str, Any]] | None
    userdevicerolecount: int | None
    viewallcleared: bool | None
    web_access_level: int | None
    webannouncement: str | None
    welcomeemail_template_id: int | None
    whatsapp_number: str | None
    zapier_client_name: str | None
