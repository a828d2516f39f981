# Generated from spec/halopsa/upstream/entities/Users.yaml. Do not edit.
"""The model ``Users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.area_popup import AreaPopup
    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_applications import DeviceApplications
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.marketing_unsubscribe import MarketingUnsubscribe
    from halopsa.api.models.nhd_claim import NHD_Claim
    from halopsa.api.models.site_contact import SiteContact
    from halopsa.api.models.supplier import Supplier
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.user_company import UserCompany
    from halopsa.api.models.user_department import UserDepartment
    from halopsa.api.models.user_roles import UserRoles
    from halopsa.api.models.user_third_party_group import UserThirdPartyGroup
    from halopsa.api.models.x_type_role import XTypeRole


@entity
class Users(Entity):
    """The published schema ``Users``."""

    _entity: ClassVar[str] = "api.Users"

    id: int = key(default=None)
    _anonymise: bool | None = None
    _convert_phonenumbers: bool | None = None
    _disable_extra_matching: bool | None = None
    """Since build 2.250."""
    _dont_fire_automations: bool | None = None
    _email_collision: int | None = None
    _hascontactsenabled: bool | None = None
    _importthirdpartyid: str | None = None
    _importtoken: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isbatch: bool | None = None
    _isimport: bool | None = None
    _isnew: bool | None = None
    _isopp: bool | None = None
    _isupdateimport: bool | None = None
    """Published since 2026-01-25."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _merge_user_into: int | None = None
    _new_usersite_only: bool | None = None
    _reassign_all_to_user: int | None = None
    _remove_license_id: int | None = None
    """Published since 2026-01-25."""
    _remove_licenses: bool | None = None
    _revoke_authenticatorapp: bool | None = None
    _warning: str | None = None
    activedirectory_dn: str | None = None
    adconnection: int | None = None
    add_departments: list[UserDepartment] | None = None
    """Since build 2.250."""
    add_roles: list[UserRoles] | None = None
    add_site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    addresses: list[AddressStore] | None = None
    admanager: str | None = None
    agent_app_url: str | None = None
    all_popup_notes: list[AreaPopup] | None = None
    """Since build 2.250."""
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    answer1: str | None = None
    """Since build 2.250."""
    answer2: str | None = None
    """Since build 2.250."""
    answer3: str | None = None
    """Since build 2.250."""
    answer4: str | None = None
    """Since build 2.250."""
    answer5: str | None = None
    """Since build 2.250."""
    app_colour: str | None = None
    approver_note_hint: str | None = None
    """Published since 2026-01-25."""
    area_guid: str | None = None
    assets: list[Device_List] | None = None
    attachments: list[Attachment] | None = None
    authenticatorapp_configured: bool | None = None
    automatic_sales_tax: bool | None = None
    autotaskid: int | None = None
    avalara_tenant: int | None = None
    """Published since 2026-01-25."""
    azure_connectionid: int | None = None
    azure_hasgroupedsitemappings: bool | None = None
    """Published since 2026-01-25."""
    azure_id: str | None = None
    azure_last_login_date: dt.datetime | None = None
    azure_mapping_id: int | None = None
    """Published since 2026-01-25."""
    azure_roleid: int | None = None
    azure_tenant_domain: str | None = None
    azure_tenant_id: str | None = None
    azureoid: str | None = None
    campaign_group_id: int | None = None
    """Since build 2.250."""
    campaign_step_name: str | None = None
    """Since build 2.250."""
    campaign_step_seq: int | None = None
    """Since build 2.250."""
    canaccesscatalog: bool | None = None
    canaccessinvoices: bool | None = None
    """Gone in build 2.250; older ones have it."""
    canadd: bool | None = None
    cancreateuser: bool | None = None
    caneditwebdetails: bool | None = None
    canuploaddocuments: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cat2: str | None = None
    cataloglevel: int | None = None
    cautomateid: int | None = None
    check_update_user_tickets: bool | None = None
    claims: list[NHD_Claim] | None = None
    client_account_manager_id: int | None = None
    client_automatic_callscript_id: int | None = None
    client_id: int | None = None
    client_name: str | None = None
    client_taxable: bool | None = None
    client_toplevel_id: int | None = None
    """Since build 2.250."""
    client_type: int | None = None
    """Since build 2.250."""
    colour: str | None = None
    connectwiseid: int | None = None
    container_dn: str | None = None
    contract_end_date: dt.datetime | None = None
    contract_value: float | None = None
    country_code_alpha2: str | None = None
    """Since build 2.250."""
    country_code_alpha3: str | None = None
    """Since build 2.250."""
    country_code_name: str | None = None
    """Since build 2.250."""
    country_code_numeric: int | None = None
    """Since build 2.250."""
    covered_by_contract: bool | None = None
    custombuttons: list[CustomButton] | None = None
    """Gone in build 2.250; older ones have it."""
    customfields: list[CustomField] | None = None
    date_licences_removed: dt.datetime | None = None
    """Published since 2026-01-25."""
    date_of_birth: dt.datetime | None = None
    datecreated: dt.datetime | None = None
    default_currency_code: int | None = None
    delegation_activated: bool | None = None
    delegation_end: dt.datetime | None = None
    delegation_out_of_office: bool | None = None
    """Since build 2.250."""
    delegation_start: dt.datetime | None = None
    delegation_timebased: bool | None = None
    delegation_user_id: int | None = None
    delegation_user_name: str | None = None
    delete_departments: list[UserDepartment] | None = None
    """Since build 2.250."""
    delete_site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    department: str | None = None
    departments: list[UserDepartment] | None = None
    deputysite: int | None = None
    deputyusername: str | None = None
    device_access_level: int | None = None
    disclaimermatchstring: str | None = None
    dontackemails: bool | None = None
    dontackemails2: bool | None = None
    dontaddtomailinglist: bool | None = None
    dynamics_365_crm_details_id: int | None = None
    """Published since 2026-01-25."""
    edit_departments: list[UserDepartment] | None = None
    """Since build 2.250."""
    edit_site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    email2: str | None = None
    email3: str | None = None
    emailaddress: str | None = None
    emailconfirmed: bool | None = None
    encmethod: int | None = None
    external_links: list[ExternalLink_List] | None = None
    extratabs: list[Tabname] | None = None
    facebook_id: int | None = None
    facebook_username: str | None = None
    fax: str | None = None
    faxint: int | None = None
    federated_identity_id: str | None = None
    """Published since 2026-01-25."""
    firstname: str | None = None
    gocardless_customfields: dict[str, Any] | None = None
    google_archived: bool | None = None
    """Since build 2.250."""
    google_suspended: bool | None = None
    """Since build 2.250."""
    googleworkplace_id: str | None = None
    has_unanswered_security_questions: bool | None = None
    """Since build 2.250."""
    hasbeentrained: bool | None = None
    homenumber: str | None = None
    homenumberint: int | None = None
    hubspot_archived: bool | None = None
    hubspot_dont_sync: bool | None = None
    hubspot_id: str | None = None
    hubspot_url: str | None = None
    hudu_url: str | None = None
    ignoreautomatedbilling: bool | None = None
    imagedata: str | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    inactive: bool | None = None
    inform: bool | None = None
    informaction: bool | None = None
    informactionarea: bool | None = None
    informclearance: bool | None = None
    informclearancearea: bool | None = None
    informifack: bool | None = None
    informnewarea: bool | None = None
    informnewareaifack: bool | None = None
    initials: str | None = None
    instagram_id: int | None = None
    instagram_username: str | None = None
    integration_role_ids: list[int] | None = None
    """Since build 2.250."""
    inv1: int | None = None
    inv10: int | None = None
    inv10site: int | None = None
    inv11: int | None = None
    inv11site: int | None = None
    inv12: int | None = None
    inv12site: int | None = None
    inv13: int | None = None
    inv13site: int | None = None
    inv14: int | None = None
    inv14site: int | None = None
    inv15: int | None = None
    inv15site: int | None = None
    inv16: int | None = None
    inv16site: int | None = None
    inv17: int | None = None
    inv17site: int | None = None
    inv18: int | None = None
    inv18site: int | None = None
    inv19: int | None = None
    inv19site: int | None = None
    inv1site: int | None = None
    inv2: int | None = None
    inv20: int | None = None
    inv20site: int | None = None
    inv21: int | None = None
    inv21site: int | None = None
    inv22: int | None = None
    inv22site: int | None = None
    inv23: int | None = None
    inv23site: int | None = None
    inv24: int | None = None
    inv24site: int | None = None
    inv25: int | None = None
    inv25site: int | None = None
    inv2site: int | None = None
    inv3: int | None = None
    inv3site: int | None = None
    inv4: int | None = None
    inv4site: int | None = None
    inv5: int | None = None
    inv5site: int | None = None
    inv6: int | None = None
    inv6site: int | None = None
    inv7: int | None = None
    inv7site: int | None = None
    inv8: int | None = None
    inv8site: int | None = None
    inv9: int | None = None
    inv9site: int | None = None
    invoice_access_level: int | None = None
    """Since build 2.250."""
    is_comms_user: bool | None = None
    is_prospect: bool | None = None
    ischangeapprover: bool | None = None
    ischangeapprover2: bool | None = None
    iscontractcontact: bool | None = None
    isexternal: bool | None = None
    isheadofdept: bool | None = None
    isimportantcontact: bool | None = None
    isimportantcontact2: bool | None = None
    ismaincontact: bool | None = None
    isnhserveremaildefault: bool | None = None
    ispoapprover: bool | None = None
    isserviceaccount: bool | None = None
    isuserdetails: bool | None = None
    item_tax_code: int | None = None
    jira_id: str | None = None
    jira_instance: int | None = None
    jira_instance_name: str | None = None
    key: int | None = None
    lang: str | None = None
    language_id: int | None = None
    """Published since 2026-01-25."""
    lastlogindate: dt.datetime | None = None
    lastupdate: dt.datetime | None = None
    """Since build 2.250."""
    linked_agent_id: int | None = None
    linked_sites: list[ExternalLink_List] | None = None
    linked_user_id: int | None = None
    linked_user_name: str | None = None
    locked: bool | None = None
    login: str | None = None
    manager_email: str | None = None
    marketing_unsubscribes: list[MarketingUnsubscribe] | None = None
    matching_value: str | None = None
    matchprimaryemail: bool | None = None
    memberof: str | None = None
    messagegroup_id: int | None = None
    middle_name: str | None = None
    """Since build 2.250."""
    mobileint: int | None = None
    mobilenumber: str | None = None
    mobilenumber2: str | None = None
    mobilenumber2int: int | None = None
    name: str | None = None
    neversendemails: bool | None = None
    neversendmarketingemails: bool | None = None
    new_account_name: str | None = None
    new_external_link: ExternalLink_List | None = None
    new_password: str | None = None
    new_site_name: str | None = None
    new_user_site_id: int | None = None
    """Since build 2.250."""
    no_cc_when_delegated: bool | None = None
    """Since build 2.250."""
    no_manager_roleid: int | None = None
    notes: str | None = None
    okta_id: str | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    onhold_ticket_count: int | None = None
    onpremise_activedirectory_dn: str | None = None
    open_opportunity_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    oppcompanyname: str | None = None
    oppcontactname: str | None = None
    oppemailaddress: str | None = None
    opportunity_id: int | None = None
    organisation_id: int | None = None
    other1: str | None = None
    other2: str | None = None
    other3: str | None = None
    other4: str | None = None
    other5: str | None = None
    out_of_office_end: dt.datetime | None = None
    """Published since 2026-01-25."""
    out_of_office_message: str | None = None
    """Published since 2026-01-25."""
    out_of_office_start: dt.datetime | None = None
    """Published since 2026-01-25."""
    overridepdftemplatequote: int | None = None
    overridepdftemplatequote_name: str | None = None
    passportal_client_id: int | None = None
    passportal_id: int | None = None
    phonenumber: str | None = None
    phonenumber_preferred: str | None = None
    phonenumberint: int | None = None
    popup_notes: list[AreaPopup] | None = None
    preferred_name: str | None = None
    """Since build 2.250."""
    primary_address: AddressStore | None = None
    priority_id: int | None = None
    prospect_account_id: int | None = None
    qbo_company_id: str | None = None
    """Since build 2.250."""
    question1: int | None = None
    question2: int | None = None
    question3: int | None = None
    question4: int | None = None
    question5: int | None = None
    quote_access_level: int | None = None
    """Published since 2026-01-25."""
    reason: str | None = None
    """Published since 2026-01-25."""
    relationship_id: int | None = None
    resetpassword: bool | None = None
    role_ids: list[int] | None = None
    """Published since 2026-01-25."""
    role_list: str | None = None
    roles: list[UserRoles] | None = None
    runbook_button_id: int | None = None
    sailpoint_id: str | None = None
    """Since build 2.250."""
    sailpoint_role_association: str | None = None
    """Since build 2.250."""
    salesforce_dontsync: bool | None = None
    samaccountname: str | None = None
    sendaccountsemails: bool | None = None
    sendwelcomeemail: bool | None = None
    service_account_overridden: bool | None = None
    servicenow_companyid: str | None = None
    servicenow_id: str | None = None
    servicenow_username: str | None = None
    sgatewayid: str | None = None
    showmeonly: int | None = None
    showrecentonly: int | None = None
    showslatimes: bool | None = None
    site_cautomate_guid: str | None = None
    site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    site_guid: str | None = None
    site_guid2: str | None = None
    site_hubspot_guid: str | None = None
    site_id: float | None = None
    site_id_int: int | None = None
    site_matching_field: int | None = None
    """Since build 2.250."""
    site_name: str | None = None
    site_servicenow_id: str | None = None
    sitephonenumber: str | None = None
    sitephonenumberint: int | None = None
    sitetimezone: str | None = None
    slaid: int | None = None
    software: list[DeviceApplications] | None = None
    software_role_name: str | None = None
    sqlimport_id: int | None = None
    sqlimport_user: str | None = None
    supplier: Supplier | None = None
    supplier_id: int | None = None
    """Published since 2026-01-25."""
    supplier_name: str | None = None
    support_expires: dt.datetime | None = None
    """Published since 2026-01-25."""
    surname: str | None = None
    table: int | None = None
    telpref: int | None = None
    theme: str | None = None
    third_party_guid: str | None = None
    third_party_id: str | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    third_party_sql: str | None = None
    thirdpartygroups: list[UserThirdPartyGroup] | None = None
    ticket_customfields: list[CustomField] | None = None
    title: str | None = None
    total_ticket_count: int | None = None
    twitter_id: int | None = None
    twitter_username: str | None = None
    uddevnum: int | None = None
    uddevsite: int | None = None
    uduserid: int | None = None
    ulastupdate: dt.datetime | None = None
    """Gone in build 2.250; older ones have it."""
    unsubscribed: bool | None = None
    update_user_tickets: bool | None = None
    use: str | None = None
    useadlogin: int | None = None
    user_relationships: list[XTypeRole] | None = None
    user_site_matching_field: int | None = None
    """Since build 2.250."""
    user_toplevel_id: int | None = None
    """Published since 2026-01-25."""
    user_with_clientsite: str | None = None
    usercompany: list[UserCompany] | None = None
    userdevicerolecount: int | None = None
    viewallcleared: bool | None = None
    web_access_level: int | None = None
    webannouncement: str | None = None
    welcomeemail_template_id: int | None = None
    whatsapp_number: str | None = None
    zapier_client_name: str | None = None
