# Generated from spec/halopsa/upstream/entities/Uname.yaml. Do not edit.
"""The model ``Uname``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.nhd_claim import NHD_Claim
    from halopsa.api.models.nhd_roles import NHD_Roles
    from halopsa.api.models.restriction import Restriction
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.uname_appointment import UnameAppointment
    from halopsa.api.models.uname_area_restriction import UnameAreaRestriction
    from halopsa.api.models.uname_button import UnameButton
    from halopsa.api.models.uname_cost_tracking import UnameCostTracking
    from halopsa.api.models.uname_custom import UnameCustom
    from halopsa.api.models.uname_department import UnameDepartment
    from halopsa.api.models.uname_field import UnameField
    from halopsa.api.models.uname_holiday_allowance import UnameHolidayAllowance
    from halopsa.api.models.uname_integration import UnameIntegration
    from halopsa.api.models.uname_load_balance_limit import UnameLoadBalanceLimit
    from halopsa.api.models.uname_notification import UnameNotification
    from halopsa.api.models.uname_presence_subscription import UnamePresenceSubscription
    from halopsa.api.models.uname_qualification import UnameQualification
    from halopsa.api.models.uname_request_type import UnameRequestType
    from halopsa.api.models.uname_section import UnameSection
    from halopsa.api.models.uname_site import UnameSite
    from halopsa.api.models.uname_top_level_restriction import UnameTopLevelRestriction
    from halopsa.api.models.uname_xtype import UnameXtype


@entity
class Uname(Entity):
    """The published schema ``Uname``."""

    _entity: ClassVar[str] = "api.Uname"

    id: int = key(default=None)
    Oo_name: str | None = None
    _canupdate: bool | None = None
    _canupdate_moreinfo: bool | None = None
    _disable_extra_matching: bool | None = None
    """Since build 2.250."""
    _disconnectintegration: str | None = None
    _do_reassign01: bool | None = None
    _do_reassignteam01: bool | None = None
    """Since build 2.250."""
    _force: bool | None = None
    _getlogmeinid: bool | None = None
    _getoauthtoken: bool | None = None
    _importtoken: str | None = None
    _importtype: str | None = None
    _is_a_departmentmanager: bool | None = None
    _is_a_teamleader: bool | None = None
    """Published since 2026-01-25."""
    _is_a_teammanager: bool | None = None
    _isbatch: bool | None = None
    _isclone: bool | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _isnew: bool | None = None
    _keep_team_tickets_assigned: bool | None = None
    """Since build 2.250."""
    _kick: bool | None = None
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    _reassign_all_accounts_to_agent: int | None = None
    _revoke_authenticatorapp: bool | None = None
    _revoke_tokens: bool | None = None
    _signature: str | None = None
    _signature_id: str | None = None
    _warning: str | None = None
    ac_activedirectory: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_approval_rules: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_approvals: list[AccessControl] | None = None
    ac_assetfields: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_assetgroups: list[AccessControl] | None = None
    ac_assettypes: list[AccessControl] | None = None
    ac_azuread: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_cab: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_cannedtext: list[AccessControl] | None = None
    ac_cannedtextgroups: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_chatprofiles: list[AccessControl] | None = None
    ac_columnprofiles: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_compositereports: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_custombuttons: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_customfields: list[AccessControl] | None = None
    ac_customintegrations: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_customtables: list[AccessControl] | None = None
    ac_customtabs: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_dashboards: list[AccessControl] | None = None
    ac_dashboardtab: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_databaselookups: list[AccessControl] | None = None
    ac_datasources: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_devices: list[AccessControl] | None = None
    ac_emailtemplates: list[AccessControl] | None = None
    ac_event_rules: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_faqlists: list[AccessControl] | None = None
    ac_fieldgroups: list[AccessControl] | None = None
    ac_filterprofiles: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_folders: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_itemgroups: list[AccessControl] | None = None
    ac_languagepacks: list[AccessControl] | None = None
    ac_lists: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_mailboxes: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_messagegroups: list[AccessControl] | None = None
    ac_notifications: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_outcomes: list[AccessControl] | None = None
    ac_pdftemplates: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_qualifications: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_reportgroups: list[AccessControl] | None = None
    ac_reports: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_roles: list[AccessControl] | None = None
    ac_rules: list[AccessControl] | None = None
    ac_servicecategories: list[AccessControl] | None = None
    ac_services: list[AccessControl] | None = None
    ac_slas: list[AccessControl] | None = None
    ac_softwareproducts: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_suppliercontracts: list[AccessControl] | None = None
    ac_suppliers: list[AccessControl] | None = None
    ac_templates: list[AccessControl] | None = None
    ac_tickettypes: list[AccessControl] | None = None
    ac_webhooks: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_workdays: list[AccessControl] | None = None
    ac_workflows: list[AccessControl] | None = None
    access_control: list[AccessControl] | None = None
    accountconfirmed: bool | None = None
    actionscreen_display_type: int | None = None
    activedirectory_dn: str | None = None
    ad: str | None = None
    adconnection: int | None = None
    add_departments: list[UnameDepartment] | None = None
    """Since build 2.250."""
    add_roles: list[NHD_Roles] | None = None
    add_teams: list[UnameSection] | None = None
    """Since build 2.250."""
    agent_cost_tracking: list[UnameCostTracking] | None = None
    """Published since 2026-01-25."""
    agent_holiday_allowances: list[UnameHolidayAllowance] | None = None
    """Published since 2026-01-25."""
    agent_integration_credentials: list[UnameIntegration] | None = None
    """Published since 2026-01-25."""
    agentphotodata: str | None = None
    agentphotopath: str | None = None
    allow_automatic_call_scripts: bool | None = None
    allow_presence_notifications: bool | None = None
    allowbeyondtrustinvites: bool | None = None
    app_colour: str | None = None
    app_colour_type: int | None = None
    apptsync: int | None = None
    assetfields: list[UnameField] | None = None
    assettypes: list[UnameXtype] | None = None
    authenticatorapp_configured: bool | None = None
    autotaskid: int | None = None
    azure_client_id: str | None = None
    azure_connectionid: int | None = None
    azure_roleid: int | None = None
    azure_tenant_id: str | None = None
    beyondtrust_name: str | None = None
    calendar_options: str | None = None
    calendar_options_multi: list[KeyPair2] | None = None
    can_approve_campaign: bool | None = None
    """Since build 2.250."""
    can_approve_invoice: bool | None = None
    can_approve_purchaseorder: bool | None = None
    can_approve_quote: bool | None = None
    chargerate: int | None = None
    chargerates: list[Restriction] | None = None
    check_reassign01: bool | None = None
    claims: list[NHD_Claim] | None = None
    clientdetails_layout_id: int | None = None
    clientdetails_layout_name: str | None = None
    clients: list[UnameAreaRestriction] | None = None
    colour: str | None = None
    concurrent_agent_total: int | None = None
    concurrent_licences_in_use: int | None = None
    contact_pref1: int | None = None
    """Published since 2026-01-25."""
    contact_pref2: int | None = None
    """Published since 2026-01-25."""
    contact_pref3: int | None = None
    """Published since 2026-01-25."""
    container_dn: str | None = None
    contractdetails_layout_id: int | None = None
    contractdetails_layout_name: str | None = None
    costprice: float | None = None
    current_action_name: str | None = None
    current_action_type: str | None = None
    custombuttons: list[UnameButton] | None = None
    """Gone in build 2.250; older ones have it."""
    customfields: list[CustomField] | None = None
    datecreated: dt.datetime | None = None
    default_action_date_display: int | None = None
    default_action_display: int | None = None
    default_action_view: str | None = None
    default_calendar_view: str | None = None
    default_columns_accounts_selectedname: str | None = None
    """Since build 2.250."""
    default_columns_id_accounts: int | None = None
    """Since build 2.250."""
    default_columns_id_assets: int | None = None
    default_columns_id_clients: int | None = None
    default_columns_id_contracts: int | None = None
    default_columns_id_invoices: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_mc: int | None = None
    """Since build 2.250."""
    default_columns_id_opps: int | None = None
    default_columns_id_pos: int | None = None
    default_columns_id_prospects: int | None = None
    """Since build 2.250."""
    default_columns_id_quotes: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_rinvoices: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_sites: int | None = None
    default_columns_id_sos: int | None = None
    """Published since 2026-01-25."""
    default_columns_id_supplier: int | None = None
    default_columns_id_supplier_contracts: int | None = None
    default_columns_id_tickets: int | None = None
    default_columns_id_users: int | None = None
    default_columns_name_opps: str | None = None
    default_columns_name_tickets: str | None = None
    default_columns_prospects_selectedname: str | None = None
    """Since build 2.250."""
    default_columns_sites_selectedname: str | None = None
    default_columns_supplier_selectedname: str | None = None
    default_columns_users_selectedname: str | None = None
    default_feed_view: str | None = None
    default_filter_id_opps: int | None = None
    default_filter_id_tickets: int | None = None
    default_filter_name_opps: str | None = None
    default_filter_name_tickets: str | None = None
    default_splashtop_channel: int | None = None
    default_splashtop_channelname: str | None = None
    default_team_id: int | None = None
    """Since build 2.250."""
    default_ticket_preview_size: int | None = None
    default_view_assets: str | None = None
    default_view_assets_selectedid: int | None = None
    default_view_assets_selectedid_name: str | None = None
    default_view_assets_selectedname: str | None = None
    default_view_clients_selectedname: str | None = None
    default_view_contracts_selectedname: str | None = None
    default_view_customers_selectedid: int | None = None
    default_view_customers_selectedname: str | None = None
    default_view_invoices_selectedname: str | None = None
    """Published since 2026-01-25."""
    default_view_mc_selectedname: str | None = None
    """Since build 2.250."""
    default_view_opps: str | None = None
    default_view_opps_selectedid: int | None = None
    default_view_opps_selectedname: str | None = None
    default_view_pos_selectedname: str | None = None
    default_view_quotes_selectedname: str | None = None
    """Published since 2026-01-25."""
    default_view_rinvoices_selectedname: str | None = None
    """Published since 2026-01-25."""
    default_view_sos_selectedname: str | None = None
    """Published since 2026-01-25."""
    default_view_supplier_contracts_selectedname: str | None = None
    default_view_suppliers_selectedid: int | None = None
    default_view_suppliers_selectedname: str | None = None
    default_view_tickets: str | None = None
    default_view_tickets_selectedid: int | None = None
    default_view_tickets_selectedname: str | None = None
    default_view_users_selectedid: int | None = None
    default_view_users_selectedname: str | None = None
    delegation_activated: bool | None = None
    delegation_end: dt.datetime | None = None
    delegation_start: dt.datetime | None = None
    delegation_timebased: bool | None = None
    delegation_user_id: int | None = None
    delegation_user_name: str | None = None
    delete_departments: list[UnameDepartment] | None = None
    """Since build 2.250."""
    delete_teams: list[UnameSection] | None = None
    """Since build 2.250."""
    department: str | None = None
    departments: list[UnameDepartment] | None = None
    display_name: str | None = None
    """Since build 2.250."""
    dontemailmeifiloggedit: bool | None = None
    edit_departments: list[UnameDepartment] | None = None
    """Since build 2.250."""
    edit_teams: list[UnameSection] | None = None
    """Since build 2.250."""
    email: str | None = None
    emailconfirmed: bool | None = None
    enable_teams_shifts: bool | None = None
    enablehighcontrast: bool | None = None
    enableshifts: bool | None = None
    exchange_account: str | None = None
    exchange_authorized: bool | None = None
    exchange_redirect: str | None = None
    exchange_token_expiry: dt.datetime | None = None
    exclude_from_automatic_assigning: bool | None = None
    excludefromresourcebooking: bool | None = None
    extensionnumber: str | None = None
    extratabs: list[Tabname] | None = None
    """Since build 2.250."""
    federated_identity_id: str | None = None
    """Published since 2026-01-25."""
    first_role_id: str | None = None
    firstname: str | None = None
    github_username: str | None = None
    google_mail_authorized: bool | None = None
    googleemail: str | None = None
    gotoresolve_authorized: bool | None = None
    gotoresolve_redirect_uri: str | None = None
    """Published since 2026-01-25."""
    gotoresolve_token_expiry: dt.datetime | None = None
    graph_host: str | None = None
    guid: str | None = None
    guid_string: str | None = None
    halo_tab_pref: int | None = None
    """Published since 2026-01-25."""
    holiday_allowance: float | None = None
    homescreenchartid: int | None = None
    homescreenchartname: str | None = None
    homescreenchartpublishedid: str | None = None
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    import_mapping_id: int | None = None
    """Since build 2.250."""
    import_photo: bool | None = None
    in_queried_team: bool | None = None
    inbox_clientid: str | None = None
    inboxes: int | None = None
    incomplete_ts_lastcreated: dt.datetime | None = None
    incomplete_ts_sendtime: dt.datetime | None = None
    incomplete_ts_threshold: int | None = None
    initials: str | None = None
    integration_role_ids: list[int] | None = None
    """Since build 2.250."""
    intermedia_number: str | None = None
    """Since build 2.250."""
    is_admin: bool | None = None
    is_agent: bool | None = None
    is_member_of_all_departments: bool | None = None
    """Published since 2026-01-25."""
    is_online: bool | None = None
    is_sales: bool | None = None
    isagentconfig: bool | None = None
    """Since build 2.250."""
    isagentdetails: bool | None = None
    isapiagent: bool | None = None
    isdisabled: bool | None = None
    isinvite: bool | None = None
    ispasswordreset: bool | None = None
    jira_id: str | None = None
    jira_instance: int | None = None
    jira_instance_name: str | None = None
    jobtitle: str | None = None
    language_id: int | None = None
    language_name: str | None = None
    last_modified: dt.datetime | None = None
    lastlogindate: dt.datetime | None = None
    lastonline: str | None = None
    licence_type: int | None = None
    linemanager: int | None = None
    linemanager_name: str | None = None
    linked_halo_url: str | None = None
    linked_user_client_id: int | None = None
    list_type: int | None = None
    load_balance_agent_limits: list[UnameLoadBalanceLimit] | None = None
    """Published since 2026-01-25."""
    logmeinid: str | None = None
    lunchbreak: float | None = None
    matching_value: str | None = None
    name: str | None = None
    named_licences_in_use: int | None = None
    namewithinactive: str | None = None
    nav_colour: str | None = None
    """Published since 2026-01-25."""
    nav_colour_type: int | None = None
    """Published since 2026-01-25."""
    nav_display_mode: int | None = None
    nav_layout_id: int | None = None
    nav_layout_name: str | None = None
    navmenu_mode: int | None = None
    ncentral_username: str | None = None
    new_ac_agent: int | None = None
    """Published since 2026-01-25."""
    new_ac_role: int | None = None
    """Published since 2026-01-25."""
    new_access_token: str | None = None
    new_external_link: ExternalLink_List | None = None
    """Published since 2026-01-25."""
    new_method: bool | None = None
    new_ncentral_key: str | None = None
    new_orion_password: str | None = None
    new_refresh_token: str | None = None
    new_tab_location: str | None = None
    """Since build 2.250."""
    new_token_type: str | None = None
    newtabpref: int | None = None
    no_cc_when_delegated: bool | None = None
    """Since build 2.250."""
    notifications: list[UnameNotification] | None = None
    notifications_personal: list[UnameNotification] | None = None
    oauth_code: str | None = None
    oauth_code_verifier: str | None = None
    """Published since 2026-01-25."""
    oauth_redirect: str | None = None
    oauth_state: str | None = None
    """Published since 2026-01-25."""
    oauth_type: str | None = None
    okta_id: str | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    one_client: int | None = None
    onlinestatus: int | None = None
    onlinestatus_actual: int | None = None
    original_timesheet_approver: int | None = None
    """Since build 2.250."""
    orion_access: bool | None = None
    orion_key_vault_secret_name: str | None = None
    """Published since 2026-01-25."""
    orion_password: str | None = None
    orion_username: str | None = None
    pagerduty_email: str | None = None
    pagesize: int | None = None
    password: str | None = None
    pomincostforapproval: float | None = None
    pomincostforapprovaltype: int | None = None
    pref_chat_sound: int | None = None
    pref_notification_sound: int | None = None
    presence_subscription: UnamePresenceSubscription | None = None
    pronouns: str | None = None
    """Since build 2.250."""
    prospectdetails_layout_id: int | None = None
    """Since build 2.250."""
    prospectdetails_layout_name: str | None = None
    """Since build 2.250."""
    purchaseorderdetails_layout_id: int | None = None
    """Since build 2.250."""
    purchaseorderdetails_layout_name: str | None = None
    """Since build 2.250."""
    qualification_weighting: int | None = None
    qualifications: list[UnameQualification] | None = None
    qualified: bool | None = None
    quotemarginforapproval: float | None = None
    quotemarginforapprovaltype: int | None = None
    remaining_holiday_allowance: float | None = None
    role_list: str | None = None
    roles: list[NHD_Roles] | None = None
    sailpoint_id: str | None = None
    """Since build 2.250."""
    sailpoint_role_association: str | None = None
    """Since build 2.250."""
    search_options: str | None = None
    sendemailerrors: bool | None = None
    sendowneremails: bool | None = None
    sentinel_authorized: bool | None = None
    sentinel_redirect: str | None = None
    sentinel_token_expiry: dt.datetime | None = None
    sidemenudashboardid: int | None = None
    sidemenudashboardname: str | None = None
    signature: str | None = None
    signature_image: str | None = None
    sitedetails_layout_id: int | None = None
    sitedetails_layout_name: str | None = None
    sites: list[UnameSite] | None = None
    sms: str | None = None
    soc_username: str | None = None
    splashtop_authorized: bool | None = None
    splashtop_channel: KeyPair2 | None = None
    splashtop_redirect_uri: str | None = None
    """Published since 2026-01-25."""
    splashtop_token_expiry: dt.datetime | None = None
    splashtop_url: str | None = None
    sqlimport_id: int | None = None
    suppliercontractdetails_layout_id: int | None = None
    """Since build 2.250."""
    suppliercontractdetails_layout_name: str | None = None
    """Since build 2.250."""
    supplierdetails_layout_id: int | None = None
    """Since build 2.250."""
    supplierdetails_layout_name: str | None = None
    """Since build 2.250."""
    surname: str | None = None
    team: str | None = None
    teams: list[UnameSection] | None = None
    theme: str | None = None
    theme_revert: str | None = None
    third_party_guid: str | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    ticket_count: int | None = None
    ticket_preview_mode: int | None = None
    tickettypes: list[UnameRequestType] | None = None
    timesheet_approver: int | None = None
    """Published since 2026-01-25."""
    timesheet_delegation_activated: bool | None = None
    """Since build 2.250."""
    timesheet_delegation_agent_id: int | None = None
    """Since build 2.250."""
    timesheet_delegation_agent_name: str | None = None
    """Since build 2.250."""
    timezone: str | None = None
    """Published since 2026-01-25."""
    top_levels: list[UnameTopLevelRestriction] | None = None
    """Since build 2.250."""
    travelrate: int | None = None
    tree_display_mode: int | None = None
    """Published since 2026-01-25."""
    twofactor_enabled: bool | None = None
    uname_agentcustomfields: list[UnameCustom] | None = None
    """Since build 2.250."""
    uname_sitecustomfields: list[UnameCustom] | None = None
    """Since build 2.250."""
    uname_suppliercustomfields: list[UnameCustom] | None = None
    """Since build 2.250."""
    uname_usercustomfields: list[UnameCustom] | None = None
    unameappointmenttypes: list[UnameAppointment] | None = None
    unamecustomfields: list[UnameCustom] | None = None
    use: str | None = None
    useadlogin: int | None = None
    userdetails_layout_id: int | None = None
    userdetails_layout_name: str | None = None
    warnif_incomplete_ts: bool | None = None
    warnif_incomplete_ts_manager: bool | None = None
    warnifnoscan: bool | None = None
    warnifnoscan_integrator: bool | None = None
    warnifnoscan_integrator_hours: int | None = None
    workday_id: int | None = None
    workday_name: str | None = None
    workday_timezone: str | None = None
    workhour_end: float | None = None
    workhour_start: float | None = None
