# Generated from spec/halopsa/entities/Contact.yaml. Do not edit.
"""The model ``Contact``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.contact_row import ContactRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.asset_row import AssetRow
    from halopsa.models.claim import Claim
    from halopsa.models.contact_department import ContactDepartment
    from halopsa.models.custom_field import CustomField
    from halopsa.models.portal_role import PortalRole
    from halopsa.models.site_contact import SiteContact
    from halopsa.models.supplier import Supplier


@entity
class Contact(ContactRow):
    """A contact (end user) of a client.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Contact"

    _anonymise: bool | None = None
    _convert_phonenumbers: bool | None = None
    _disable_extra_matching: bool | None = None
    """Since build 2.250."""
    _dont_fire_automations: bool | None = None
    """True in a write keeps automations from running: ``create_many(automations=False)`` sends it.
    Published; that it does what its name says is inferred. Not verified on a live tenant."""
    _email_collision: int | None = None
    _hascontactsenabled: bool | None = None
    _importtoken: str | None = None
    _isbatch: bool | None = None
    _isimport: bool | None = None
    _isnew: bool | None = None
    _isopp: bool | None = None
    _merge_user_into: int | None = None
    _new_usersite_only: bool | None = None
    _reassign_all_to_user: int | None = None
    _remove_license_id: int | None = None
    """Published since 2026-01-25."""
    _remove_licenses: bool | None = None
    _revoke_authenticatorapp: bool | None = None
    _warning: str | None = None
    adconnection: int | None = None
    add_departments: list[ContactDepartment] | None = None
    """Since build 2.250."""
    add_roles: list[PortalRole] | None = None
    add_site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    addresses: list[Address] | None = None
    agent_app_url: str | None = None
    all_popup_notes: list[dict[str, Any]] | None = None
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
    assets: list[AssetRow] | None = None
    authenticatorapp_configured: bool | None = None
    azure_connectionid: int | None = None
    azure_hasgroupedsitemappings: bool | None = None
    """Published since 2026-01-25."""
    azure_last_login_date: dt.datetime | None = None
    azure_mapping_id: int | None = None
    """Published since 2026-01-25."""
    azure_roleid: int | None = None
    azure_tenant_domain: str | None = None
    azure_tenant_id: str | None = None
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
    claims: list[Claim] | None = None
    date_licences_removed: dt.datetime | None = None
    """Published since 2026-01-25."""
    datecreated: dt.datetime | None = None
    delegation_activated: bool | None = None
    delegation_end: dt.datetime | None = None
    delegation_out_of_office: bool | None = None
    """Since build 2.250."""
    delegation_start: dt.datetime | None = None
    delegation_timebased: bool | None = None
    delegation_user_id: int | None = None
    delegation_user_name: str | None = None
    delete_departments: list[ContactDepartment] | None = None
    """Only in details, not in rows. Since build 2.250. Records as in add_departments, not ids; published
    since build 2.250. Not verified on a live tenant."""
    delete_site_contacts: list[SiteContact] | None = None
    """Only in details, not in rows. Since build 2.250. Records as in add_site_contacts, not ids; published
    since build 2.250. Not verified on a live tenant."""
    department: str | None = None
    departments: list[ContactDepartment] | None = None
    deputysite: int | None = None
    deputyusername: str | None = None
    device_access_level: int | None = None
    disclaimermatchstring: str | None = None
    dontackemails: bool | None = None
    dontackemails2: bool | None = None
    dontaddtomailinglist: bool | None = None
    dynamics_365_crm_details_id: int | None = None
    """Published since 2026-01-25."""
    edit_departments: list[ContactDepartment] | None = None
    """Since build 2.250."""
    edit_site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    emailconfirmed: bool | None = None
    encmethod: int | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    facebook_id: int | None = None
    facebook_username: str | None = None
    faxint: int | None = None
    federated_identity_id: str | None = None
    """Published since 2026-01-25."""
    gocardless_customfields: dict[str, Any] | None = None
    googleworkplace_id: str | None = None
    has_unanswered_security_questions: bool | None = None
    """Since build 2.250."""
    hasbeentrained: bool | None = None
    homenumberint: int | None = None
    hubspot_archived: bool | None = None
    hubspot_dont_sync: bool | None = None
    hubspot_id: str | None = None
    hubspot_url: str | None = None
    hudu_url: str | None = None
    imagedata: str | None = None
    inform: bool | None = None
    informaction: bool | None = None
    informactionarea: bool | None = None
    informclearance: bool | None = None
    informclearancearea: bool | None = None
    informifack: bool | None = None
    informnewarea: bool | None = None
    informnewareaifack: bool | None = None
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
    ischangeapprover: bool | None = None
    ischangeapprover2: bool | None = None
    iscontractcontact: bool | None = None
    isexternal: bool | None = None
    isheadofdept: bool | None = None
    ismaincontact: bool | None = None
    isnhserveremaildefault: bool | None = None
    ispoapprover: bool | None = None
    isuserdetails: bool | None = None
    jira_id: str | None = None
    jira_instance: int | None = None
    jira_instance_name: str | None = None
    lang: str | None = None
    lastlogindate: dt.datetime | None = None
    linked_sites: list[dict[str, Any]] | None = None
    linked_user_id: int | None = None
    linked_user_name: str | None = None
    locked: bool | None = None
    manager_email: str | None = None
    marketing_unsubscribes: list[dict[str, Any]] | None = None
    matching_value: str | None = None
    matchprimaryemail: bool | None = None
    memberof: str | None = None
    mobileint: int | None = None
    mobilenumber2int: int | None = None
    new_account_name: str | None = None
    new_password: str | None = None
    new_site_name: str | None = None
    no_cc_when_delegated: bool | None = None
    """Since build 2.250."""
    no_manager_roleid: int | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    onhold_ticket_count: int | None = None
    open_opportunity_count: int | None = None
    open_ticket_count: int | None = None
    opened_thismonth_count: int | None = None
    oppcompanyname: str | None = None
    oppcontactname: str | None = None
    oppemailaddress: str | None = None
    opportunity_id: int | None = None
    organisation_id: int | None = None
    out_of_office_end: dt.datetime | None = None
    """Published since 2026-01-25."""
    out_of_office_message: str | None = None
    """Published since 2026-01-25."""
    out_of_office_start: dt.datetime | None = None
    """Published since 2026-01-25."""
    passportal_client_id: int | None = None
    passportal_id: int | None = None
    phonenumberint: int | None = None
    popup_notes: list[dict[str, Any]] | None = None
    primary_address: Address | None = None
    prospect_account_id: int | None = None
    quote_access_level: int | None = None
    """Published since 2026-01-25."""
    reason: str | None = None
    """Published since 2026-01-25."""
    resetpassword: bool | None = None
    roles: list[PortalRole] | None = None
    runbook_button_id: int | None = None
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
    site_contacts: list[SiteContact] | None = None
    """Since build 2.250."""
    site_guid2: str | None = None
    site_matching_field: int | None = None
    """Since build 2.250."""
    site_servicenow_id: str | None = None
    sitephonenumberint: int | None = None
    slaid: int | None = None
    software: list[dict[str, Any]] | None = None
    sqlimport_id: int | None = None
    sqlimport_user: str | None = None
    supplier: Supplier | None = None
    supplier_id: int | None = None
    """Published since 2026-01-25."""
    supplier_name: str | None = None
    support_expires: dt.datetime | None = None
    """Published since 2026-01-25."""
    theme: str | None = None
    third_party_guid: str | None = None
    third_party_id: str | None = None
    third_party_sql: str | None = None
    thirdpartygroups: list[dict[str, Any]] | None = None
    ticket_customfields: list[CustomField] | None = None
    total_ticket_count: int | None = None
    twitter_id: int | None = None
    twitter_username: str | None = None
    ulastupdate: dt.datetime | None = None
    """Set by the server. Only in details, not in rows. Gone in build 2.250; lastupdate has it on every
    build. Not verified on a live tenant."""
    unsubscribed: bool | None = None
    update_user_tickets: bool | None = None
    useadlogin: int | None = None
    user_site_matching_field: int | None = None
    """Since build 2.250."""
    user_toplevel_id: int | None = None
    """Published since 2026-01-25."""
    usercompany: list[dict[str, Any]] | None = None
    viewallcleared: bool | None = None
    web_access_level: int | None = None
    webannouncement: str | None = None
    welcomeemail_template_id: int | None = None
    zapier_client_name: str | None = None
