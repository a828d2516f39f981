# Generated from spec/halopsa/resources/agents.yaml. Do not edit.
"""What calls of ``client.agents`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.models.claim import Claim
    from halopsa.models.custom_field import CustomField
    from halopsa.models.department_member import DepartmentMember
    from halopsa.models.team_member import TeamMember
    from halopsa.models.user_role import UserRole


class AgentFilters(TypedDict, total=False):
    """Filters of ``client.agents.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None  # published only
    appointmentscreen: bool | None  # published only
    basic_fields_only: bool | None  # published only
    can_edit_only: bool | None  # published only
    client_id: int | None  # published only
    clientidoverride: str | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    department_id: int | None  # published only
    departments: str | None  # published only
    domain: str | None  # published only
    exchangecalendars: bool | None  # published only
    excludeAgent: int | None  # published only
    exclude_membership_info: bool | None  # published only
    forcequalmatch: bool | None  # published only
    include_membership_info: bool | None  # published only
    includeactions: bool | None  # tenants do not know it
    includeapiagents: bool | None  # published only; inferred from the name
    includedetails: bool | None  # tenants know it for single records only
    includedisabled: bool | None  # published only
    includeenabled: bool | None  # published only
    includenamedcount: bool | None  # published only
    includeroles: bool | None  # published only
    includestatus: bool | None  # published only
    includeunassigned: str | None  # published only; by its name, it brings rows that other filters leave out
    integration_type: str | None  # published only
    is_agent_cache: bool | None  # published only
    linemanagedonly: bool | None  # published only
    linkingagents: bool | None  # published only
    loadcache: bool | None  # published only
    onlinestatuses: str | None  # published only
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    qualifications: str | None  # published only
    reassign: bool | None  # published only
    remoteagents: bool | None  # published only
    remoteagenttype: str | None  # published only
    role: str | None  # published only
    shiftagentsonly: bool | None  # published only
    showall: bool | None  # published only; by its name, it brings rows that other filters leave out
    showcounts: bool | None  # published only
    team: str | None  # published only
    team_id: int | None  # published only
    teams: str | None  # published only
    thisAgentOnly: bool | None  # published only
    ticketarea_id: int | None  # published only
    tickettype_id: int | None  # published only
    view_id: int | None  # published only
    withemail: bool | None  # published only


class AgentGetOptions(TypedDict, total=False):
    """Options of ``client.agents.get``."""

    clientidoverride: str | None
    get_htmldesigner_signature: bool | None
    getholidayallowance: bool | None
    includedetails: bool | None
    isagentconfig: bool | None
    loadcache: bool | None


class AgentMatch(TypedDict, total=False):
    """What ``client.agents.find`` finds one record by. All that is given must be equal."""

    email: str  # the whole list is read; the whole list is read; one live tenant ignored its search
    name: str  # the whole list is read; the whole list is read; one live tenant ignored its search


class AgentFields(TypedDict, total=False):
    """Fields of ``client.agents`` calls that write. ``None`` clears a field."""

    Oo_name: str | None
    _canupdate: bool | None
    _canupdate_moreinfo: bool | None
    _disable_extra_matching: bool | None
    _disconnectintegration: str | None
    _do_reassign01: bool | None
    _do_reassignteam01: bool | None
    _force: bool | None
    _getlogmeinid: bool | None
    _getoauthtoken: bool | None
    _importtoken: str | None
    _importtype: str | None
    _is_a_departmentmanager: bool | None
    _is_a_teamleader: bool | None
    _is_a_teammanager: bool | None
    _isbatch: bool | None
    _isclone: bool | None
    _isimport: bool | None
    _isnew: bool | None
    _keep_team_tickets_assigned: bool | None
    _kick: bool | None
    _match_additional_id: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _reassign_all_accounts_to_agent: int | None
    _revoke_authenticatorapp: bool | None
    _revoke_tokens: bool | None
    _signature: str | None
    _signature_id: str | None
    _warning: str | None
    ac_activedirectory: Sequence[Mapping[str, Any]] | None
    ac_approval_rules: Sequence[Mapping[str, Any]] | None
    ac_approvals: Sequence[Mapping[str, Any]] | None
    ac_assetfields: Sequence[Mapping[str, Any]] | None
    ac_assetgroups: Sequence[Mapping[str, Any]] | None
    ac_assettypes: Sequence[Mapping[str, Any]] | None
    ac_azuread: Sequence[Mapping[str, Any]] | None
    ac_cab: Sequence[Mapping[str, Any]] | None
    ac_cannedtext: Sequence[Mapping[str, Any]] | None
    ac_cannedtextgroups: Sequence[Mapping[str, Any]] | None
    ac_chatprofiles: Sequence[Mapping[str, Any]] | None
    ac_columnprofiles: Sequence[Mapping[str, Any]] | None
    ac_compositereports: Sequence[Mapping[str, Any]] | None
    ac_custombuttons: Sequence[Mapping[str, Any]] | None
    ac_customfields: Sequence[Mapping[str, Any]] | None
    ac_customintegrations: Sequence[Mapping[str, Any]] | None
    ac_customtables: Sequence[Mapping[str, Any]] | None
    ac_customtabs: Sequence[Mapping[str, Any]] | None
    ac_dashboards: Sequence[Mapping[str, Any]] | None
    ac_dashboardtab: Sequence[Mapping[str, Any]] | None
    ac_databaselookups: Sequence[Mapping[str, Any]] | None
    ac_datasources: Sequence[Mapping[str, Any]] | None
    ac_devices: Sequence[Mapping[str, Any]] | None
    ac_emailtemplates: Sequence[Mapping[str, Any]] | None
    ac_event_rules: Sequence[Mapping[str, Any]] | None
    ac_faqlists: Sequence[Mapping[str, Any]] | None
    ac_fieldgroups: Sequence[Mapping[str, Any]] | None
    ac_filterprofiles: Sequence[Mapping[str, Any]] | None
    ac_folders: Sequence[Mapping[str, Any]] | None
    ac_itemgroups: Sequence[Mapping[str, Any]] | None
    ac_languagepacks: Sequence[Mapping[str, Any]] | None
    ac_lists: Sequence[Mapping[str, Any]] | None
    ac_mailboxes: Sequence[Mapping[str, Any]] | None
    ac_messagegroups: Sequence[Mapping[str, Any]] | None
    ac_notifications: Sequence[Mapping[str, Any]] | None
    ac_outcomes: Sequence[Mapping[str, Any]] | None
    ac_pdftemplates: Sequence[Mapping[str, Any]] | None
    ac_qualifications: Sequence[Mapping[str, Any]] | None
    ac_reportgroups: Sequence[Mapping[str, Any]] | None
    ac_reports: Sequence[Mapping[str, Any]] | None
    ac_roles: Sequence[Mapping[str, Any]] | None
    ac_rules: Sequence[Mapping[str, Any]] | None
    ac_servicecategories: Sequence[Mapping[str, Any]] | None
    ac_services: Sequence[Mapping[str, Any]] | None
    ac_slas: Sequence[Mapping[str, Any]] | None
    ac_softwareproducts: Sequence[Mapping[str, Any]] | None
    ac_suppliercontracts: Sequence[Mapping[str, Any]] | None
    ac_suppliers: Sequence[Mapping[str, Any]] | None
    ac_templates: Sequence[Mapping[str, Any]] | None
    ac_tickettypes: Sequence[Mapping[str, Any]] | None
    ac_webhooks: Sequence[Mapping[str, Any]] | None
    ac_workdays: Sequence[Mapping[str, Any]] | None
    ac_workflows: Sequence[Mapping[str, Any]] | None
    access_control: Sequence[Mapping[str, Any]] | None
    accountconfirmed: bool | None
    actionscreen_display_type: int | None
    activedirectory_dn: str | None
    ad: str | None
    adconnection: int | None
    add_departments: Sequence[DepartmentMember | Mapping[str, Any]] | None
    add_roles: Sequence[UserRole | Mapping[str, Any]] | None
    add_teams: Sequence[TeamMember | Mapping[str, Any]] | None
    agent_cost_tracking: Sequence[Mapping[str, Any]] | None
    agent_holiday_allowances: Sequence[Mapping[str, Any]] | None
    agent_integration_credentials: Sequence[Mapping[str, Any]] | None
    agentphotodata: str | None
    agentphotopath: str | None
    allow_automatic_call_scripts: bool | None
    allow_presence_notifications: bool | None
    allowbeyondtrustinvites: bool | None
    app_colour: str | None
    app_colour_type: int | None
    apptsync: int | None
    assetfields: Sequence[Mapping[str, Any]] | None
    assettypes: Sequence[Mapping[str, Any]] | None
    authenticatorapp_configured: bool | None
    autotaskid: int | None
    azure_client_id: str | None
    azure_connectionid: int | None
    azure_roleid: int | None
    azure_tenant_id: str | None
    beyondtrust_name: str | None
    calendar_options: str | None
    calendar_options_multi: Sequence[Mapping[str, Any]] | None
    can_approve_campaign: bool | None
    can_approve_invoice: bool | None
    can_approve_purchaseorder: bool | None
    can_approve_quote: bool | None
    chargerate: int | None
    chargerates: Sequence[Mapping[str, Any]] | None
    check_reassign01: bool | None
    claims: Sequence[Claim | Mapping[str, Any]] | None
    clientdetails_layout_id: int | None
    clientdetails_layout_name: str | None
    clients: Sequence[Mapping[str, Any]] | None
    colour: str | None
    concurrent_agent_total: int | None
    concurrent_licences_in_use: int | None
    contact_pref1: int | None
    contact_pref2: int | None
    contact_pref3: int | None
    container_dn: str | None
    contractdetails_layout_id: int | None
    contractdetails_layout_name: str | None
    costprice: float | None
    current_action_name: str | None
    current_action_type: str | None
    custom: Mapping[str, Any] | None  # custom fields by name; on an update the others are kept
    custombuttons: Sequence[Mapping[str, Any]] | None  # gone in build 2.250; older ones have it
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datecreated: When | None
    default_action_date_display: int | None
    default_action_display: int | None
    default_action_view: str | None
    default_calendar_view: str | None
    default_columns_accounts_selectedname: str | None
    default_columns_id_accounts: int | None
    default_columns_id_assets: int | None
    default_columns_id_clients: int | None
    default_columns_id_contracts: int | None
    default_columns_id_invoices: int | None
    default_columns_id_mc: int | None
    default_columns_id_opps: int | None
    default_columns_id_pos: int | None
    default_columns_id_prospects: int | None
    default_columns_id_quotes: int | None
    default_columns_id_rinvoices: int | None
    default_columns_id_sites: int | None
    default_columns_id_sos: int | None
    default_columns_id_supplier: int | None
    default_columns_id_supplier_contracts: int | None
    default_columns_id_tickets: int | None
    default_columns_id_users: int | None
    default_columns_name_opps: str | None
    default_columns_name_tickets: str | None
    default_columns_prospects_selectedname: str | None
    default_columns_sites_selectedname: str | None
    default_columns_supplier_selectedname: str | None
    default_columns_users_selectedname: str | None
    default_feed_view: str | None
    default_filter_id_opps: int | None
    default_filter_id_tickets: int | None
    default_filter_name_opps: str | None
    default_filter_name_tickets: str | None
    default_splashtop_channel: int | None
    default_splashtop_channelname: str | None
    default_team_id: int | None
    default_ticket_preview_size: int | None
    default_view_assets: str | None
    default_view_assets_selectedid: int | None
    default_view_assets_selectedid_name: str | None
    default_view_assets_selectedname: str | None
    default_view_clients_selectedname: str | None
    default_view_contracts_selectedname: str | None
    default_view_customers_selectedid: int | None
    default_view_customers_selectedname: str | None
    default_view_invoices_selectedname: str | None
    default_view_mc_selectedname: str | None
    default_view_opps: str | None
    default_view_opps_selectedid: int | None
    default_view_opps_selectedname: str | None
    default_view_pos_selectedname: str | None
    default_view_quotes_selectedname: str | None
    default_view_rinvoices_selectedname: str | None
    default_view_sos_selectedname: str | None
    default_view_supplier_contracts_selectedname: str | None
    default_view_suppliers_selectedid: int | None
    default_view_suppliers_selectedname: str | None
    default_view_tickets: str | None
    default_view_tickets_selectedid: int | None
    default_view_tickets_selectedname: str | None
    default_view_users_selectedid: int | None
    default_view_users_selectedname: str | None
    delegation_activated: bool | None
    delegation_end: When | None
    delegation_start: When | None
    delegation_timebased: bool | None
    delegation_user_id: int | None
    delegation_user_name: str | None
    delete_departments: Sequence[DepartmentMember | Mapping[str, Any]] | None  # not verified on a live tenant; records as in add_departments, not ids; published since build 2.250
    delete_teams: Sequence[TeamMember | Mapping[str, Any]] | None  # not verified on a live tenant; records as in add_teams, not ids; published since build 2.250
    department: str | None
    departments: Sequence[DepartmentMember | Mapping[str, Any]] | None
    display_name: str | None
    dontemailmeifiloggedit: bool | None
    edit_departments: Sequence[DepartmentMember | Mapping[str, Any]] | None
    edit_teams: Sequence[TeamMember | Mapping[str, Any]] | None
    email: str | None
    emailconfirmed: bool | None
    enable_teams_shifts: bool | None
    enablehighcontrast: bool | None
    enableshifts: bool | None
    exchange_account: str | None
    exchange_authorized: bool | None
    exchange_redirect: str | None
    exchange_token_expiry: When | None
    exclude_from_automatic_assigning: bool | None
    excludefromresourcebooking: bool | None
    extensionnumber: str | None
    extratabs: Sequence[Mapping[str, Any]] | None
    federated_identity_id: str | None
    first_role_id: str | None
    firstname: str | None
    github_username: str | None
    google_mail_authorized: bool | None
    googleemail: str | None
    gotoresolve_authorized: bool | None
    gotoresolve_redirect_uri: str | None
    gotoresolve_token_expiry: When | None
    graph_host: str | None
    guid: str | None
    guid_string: str | None
    halo_tab_pref: int | None
    holiday_allowance: float | None
    homescreenchartid: int | None
    homescreenchartname: str | None
    homescreenchartpublishedid: str | None
    homescreendashboardid: int | None
    homescreendashboardname: str | None
    import_details_id: int | None
    import_mapping_id: int | None
    import_photo: bool | None
    in_queried_team: bool | None
    inbox_clientid: str | None
    inboxes: int | None
    incomplete_ts_lastcreated: When | None
    incomplete_ts_sendtime: When | None
    incomplete_ts_threshold: int | None
    initials: str | None
    integration_role_ids: Sequence[int] | None
    intermedia_number: str | None
    is_admin: bool | None
    is_agent: bool | None
    is_member_of_all_departments: bool | None
    is_online: bool | None
    is_sales: bool | None
    isagentconfig: bool | None
    isagentdetails: bool | None
    isapiagent: bool | None
    isdisabled: bool | None
    isinvite: bool | None
    ispasswordreset: bool | None
    jira_id: str | None
    jira_instance: int | None
    jira_instance_name: str | None
    jobtitle: str | None
    language_id: int | None
    language_name: str | None
    last_modified: When | None
    lastlogindate: When | None
    lastonline: str | None
    licence_type: int | None
    linemanager: int | None
    linemanager_name: str | None
    linked_halo_url: str | None
    linked_user_client_id: int | None
    list_type: int | None
    load_balance_agent_limits: Sequence[Mapping[str, Any]] | None
    logmeinid: str | None
    lunchbreak: float | None
    matching_value: str | None
    name: str | None
    named_licences_in_use: int | None
    namewithinactive: str | None
    nav_colour: str | None
    nav_colour_type: int | None
    nav_display_mode: int | None
    nav_layout_id: int | None
    nav_layout_name: str | None
    navmenu_mode: int | None
    ncentral_username: str | None
    new_ac_agent: int | None
    new_ac_role: int | None
    new_access_token: str | None
    new_external_link: Mapping[str, Any] | None
    new_method: bool | None
    new_ncentral_key: str | None
    new_orion_password: str | None
    new_refresh_token: str | None
    new_tab_location: str | None
    new_token_type: str | None
    newtabpref: int | None
    no_cc_when_delegated: bool | None
    notifications: Sequence[Mapping[str, Any]] | None
    notifications_personal: Sequence[Mapping[str, Any]] | None
    oauth_code: str | None
    oauth_code_verifier: str | None
    oauth_redirect: str | None
    oauth_state: str | None
    oauth_type: str | None
    okta_id: str | None
    okta_status: str | None
    oktaid: str | None
    one_client: int | None
    onlinestatus: int | None
    onlinestatus_actual: int | None
    original_timesheet_approver: int | None
    orion_access: bool | None
    orion_key_vault_secret_name: str | None
    orion_password: str | None
    orion_username: str | None
    pagerduty_email: str | None
    pagesize: int | None
    password: str | None
    pomincostforapproval: float | None
    pomincostforapprovaltype: int | None
    pref_chat_sound: int | None
    pref_notification_sound: int | None
    presence_subscription: Mapping[str, Any] | None
    pronouns: str | None
    prospectdetails_layout_id: int | None
    prospectdetails_layout_name: str | None
    purchaseorderdetails_layout_id: int | None
    purchaseorderdetails_layout_name: str | None
    qualification_weighting: int | None
    qualifications: Sequence[Mapping[str, Any]] | None
    qualified: bool | None
    quotemarginforapproval: float | None
    quotemarginforapprovaltype: int | None
    remaining_holiday_allowance: float | None
    role_list: str | None
    roles: Sequence[UserRole | Mapping[str, Any]] | None
    sailpoint_id: str | None
    sailpoint_role_association: str | None
    search_options: str | None
    sendemailerrors: bool | None
    sendowneremails: bool | None
    sentinel_authorized: bool | None
    sentinel_redirect: str | None
    sentinel_token_expiry: When | None
    sidemenudashboardid: int | None
    sidemenudashboardname: str | None
    signature: str | None
    signature_image: str | None
    sitedetails_layout_id: int | None
    sitedetails_layout_name: str | None
    sites: Sequence[Mapping[str, Any]] | None
    sms: str | None
    soc_username: str | None
    splashtop_authorized: bool | None
    splashtop_channel: Mapping[str, Any] | None
    splashtop_redirect_uri: str | None
    splashtop_token_expiry: When | None
    splashtop_url: str | None
    sqlimport_id: int | None
    suppliercontractdetails_layout_id: int | None
    suppliercontractdetails_layout_name: str | None
    supplierdetails_layout_id: int | None
    supplierdetails_layout_name: str | None
    surname: str | None
    team: str | None
    teams: Sequence[TeamMember | Mapping[str, Any]] | None
    theme: str | None
    theme_revert: str | None
    third_party_guid: str | None
    third_party_relational_id: str | None
    ticket_count: int | None
    ticket_preview_mode: int | None
    tickettypes: Sequence[Mapping[str, Any]] | None
    timesheet_approver: int | None
    timesheet_delegation_activated: bool | None
    timesheet_delegation_agent_id: int | None
    timesheet_delegation_agent_name: str | None
    timezone: str | None
    top_levels: Sequence[Mapping[str, Any]] | None
    travelrate: int | None
    tree_display_mode: int | None
    twofactor_enabled: bool | None
    uname_agentcustomfields: Sequence[Mapping[str, Any]] | None
    uname_sitecustomfields: Sequence[Mapping[str, Any]] | None
    uname_suppliercustomfields: Sequence[Mapping[str, Any]] | None
    uname_usercustomfields: Sequence[Mapping[str, Any]] | None
    unameappointmenttypes: Sequence[Mapping[str, Any]] | None
    unamecustomfields: Sequence[Mapping[str, Any]] | None
    use: str | None
    useadlogin: int | None
    userdetails_layout_id: int | None
    userdetails_layout_name: str | None
    warnif_incomplete_ts: bool | None
    warnif_incomplete_ts_manager: bool | None
    warnifnoscan: bool | None
    warnifnoscan_integrator: bool | None
    warnifnoscan_integrator_hours: int | None
    workday_id: int | None
    workday_name: str | None
    workday_timezone: str | None
    workhour_end: float | None
    workhour_start: float | None
