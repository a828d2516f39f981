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
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None
    """Two values with a comma, such as ``true,false``: whether active agents come, and inactive ones.
    Published only."""
    appointmentscreen: bool | None
    basic_fields_only: bool | None
    can_edit_only: bool | None
    """Agents that the one who asks may edit, and no others. Published only."""
    client_id: int | None
    """Agents of the client with this id. Published only."""
    clientidoverride: str | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    department_id: int | None
    """Agents of the department with this id. Published only."""
    departments: str | None
    """Agents of these departments, with commas between them. Published only."""
    domain: str | None
    """Agents with rights for ``opps``, ``prjs`` or ``reqs``: opportunities, projects, tickets. Published
    only."""
    exchangecalendars: bool | None
    """Agents whose calendar is synchronised with Exchange. Published only."""
    excludeAgent: int | None
    """Leaves out the agent with this id. Published only."""
    exclude_membership_info: bool | None
    forcequalmatch: bool | None
    include_membership_info: bool | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeapiagents: bool | None
    """False leaves out rows whose ``isapiagent`` is set. Inferred from the name. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includedisabled: bool | None
    """False leaves out rows whose ``isdisabled`` is set. Published only."""
    includeenabled: bool | None
    """False leaves out rows whose ``isdisabled`` is not set. Published only."""
    includenamedcount: bool | None
    """The answer has the number of agents too. Published only."""
    includeroles: bool | None
    """Rows have the roles of agents too. Published only."""
    includestatus: bool | None
    """Rows have the status of agents too. Published only."""
    includeunassigned: str | None
    """By its name, it brings rows that other filters leave out. Published only."""
    integration_type: str | None
    """Agents of an integration, such as ``okta``. Published only."""
    is_agent_cache: bool | None
    linemanagedonly: bool | None
    """Agents who have a line manager, and no others. Published only."""
    linkingagents: bool | None
    loadcache: bool | None
    onlinestatuses: str | None
    """Agents with one of these online statuses, with commas between them. Published only."""
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
    qualifications: str | None
    """Agents with these qualifications, with commas between them. Published only."""
    reassign: bool | None
    remoteagents: bool | None
    remoteagenttype: str | None
    role: str | None
    """Agents with this role: its number, as text. Published only."""
    shiftagentsonly: bool | None
    showall: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    showcounts: bool | None
    """Rows have the number of tickets too. Published only."""
    team: str | None
    team_id: int | None
    teams: str | None
    """Agents of these teams, with commas between them. Published only."""
    thisAgentOnly: bool | None
    """The agent who asks, and no other. Published only."""
    ticketarea_id: int | None
    """For ``showcounts``: the id of the ticket area whose tickets count. Published only."""
    tickettype_id: int | None
    """Agents who may use the ticket type with this id. Published only."""
    view_id: int | None
    """For ``showcounts``: the id of the view whose tickets count. Published only."""
    withemail: bool | None
    """True: only rows whose ``email`` is set. Published only."""


class AgentGetOptions(TypedDict, total=False):
    """Options of ``client.agents.get``. ``None`` leaves one out."""

    clientidoverride: str | None
    get_htmldesigner_signature: bool | None
    getholidayallowance: bool | None
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    isagentconfig: bool | None
    loadcache: bool | None


class AgentMatch(TypedDict, total=False):
    """What ``client.agents.find`` finds one record by. All that is given must be equal."""

    email: str
    """The whole list is read. The whole list is read; one live tenant ignored its search."""
    name: str
    """The whole list is read. The whole list is read; one live tenant ignored its search."""


class AgentFields(TypedDict, total=False):
    """Fields of ``client.agents`` calls that write. ``None`` clears a field."""

    Oo_name: str | None
    _canupdate: bool | None
    _canupdate_moreinfo: bool | None
    _disable_extra_matching: bool | None
    """Since build 2.250."""
    _disconnectintegration: str | None
    _do_reassign01: bool | None
    _do_reassignteam01: bool | None
    """Since build 2.250."""
    _force: bool | None
    _getlogmeinid: bool | None
    _getoauthtoken: bool | None
    _importtoken: str | None
    _importtype: str | None
    _is_a_departmentmanager: bool | None
    _is_a_teamleader: bool | None
    """Published since 2026-01-25."""
    _is_a_teammanager: bool | None
    _isbatch: bool | None
    _isclone: bool | None
    """Published since 2026-01-25."""
    _isimport: bool | None
    _isnew: bool | None
    _keep_team_tickets_assigned: bool | None
    """Since build 2.250."""
    _kick: bool | None
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    """Since build 2.250."""
    _match_integration_name: str | None
    """Since build 2.250."""
    _match_thirdparty_id: str | None
    """Since build 2.250."""
    _reassign_all_accounts_to_agent: int | None
    _revoke_authenticatorapp: bool | None
    _revoke_tokens: bool | None
    _signature: str | None
    _signature_id: str | None
    _warning: str | None
    ac_activedirectory: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_approval_rules: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_approvals: Sequence[Mapping[str, Any]] | None
    ac_assetfields: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_assetgroups: Sequence[Mapping[str, Any]] | None
    ac_assettypes: Sequence[Mapping[str, Any]] | None
    ac_azuread: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_cab: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_cannedtext: Sequence[Mapping[str, Any]] | None
    ac_cannedtextgroups: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_chatprofiles: Sequence[Mapping[str, Any]] | None
    ac_columnprofiles: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_compositereports: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_custombuttons: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_customfields: Sequence[Mapping[str, Any]] | None
    ac_customintegrations: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_customtables: Sequence[Mapping[str, Any]] | None
    ac_customtabs: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_dashboards: Sequence[Mapping[str, Any]] | None
    ac_dashboardtab: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_databaselookups: Sequence[Mapping[str, Any]] | None
    ac_datasources: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_devices: Sequence[Mapping[str, Any]] | None
    ac_emailtemplates: Sequence[Mapping[str, Any]] | None
    ac_event_rules: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_faqlists: Sequence[Mapping[str, Any]] | None
    ac_fieldgroups: Sequence[Mapping[str, Any]] | None
    ac_filterprofiles: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_folders: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_itemgroups: Sequence[Mapping[str, Any]] | None
    ac_languagepacks: Sequence[Mapping[str, Any]] | None
    ac_lists: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_mailboxes: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    ac_messagegroups: Sequence[Mapping[str, Any]] | None
    ac_notifications: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_outcomes: Sequence[Mapping[str, Any]] | None
    ac_pdftemplates: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_qualifications: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_reportgroups: Sequence[Mapping[str, Any]] | None
    ac_reports: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_roles: Sequence[Mapping[str, Any]] | None
    ac_rules: Sequence[Mapping[str, Any]] | None
    ac_servicecategories: Sequence[Mapping[str, Any]] | None
    ac_services: Sequence[Mapping[str, Any]] | None
    ac_slas: Sequence[Mapping[str, Any]] | None
    ac_softwareproducts: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_suppliercontracts: Sequence[Mapping[str, Any]] | None
    ac_suppliers: Sequence[Mapping[str, Any]] | None
    ac_templates: Sequence[Mapping[str, Any]] | None
    ac_tickettypes: Sequence[Mapping[str, Any]] | None
    ac_webhooks: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    ac_workdays: Sequence[Mapping[str, Any]] | None
    ac_workflows: Sequence[Mapping[str, Any]] | None
    access_control: Sequence[Mapping[str, Any]] | None
    accountconfirmed: bool | None
    actionscreen_display_type: int | None
    activedirectory_dn: str | None
    ad: str | None
    adconnection: int | None
    add_departments: Sequence[DepartmentMember | Mapping[str, Any]] | None
    """Since build 2.250."""
    add_roles: Sequence[UserRole | Mapping[str, Any]] | None
    add_teams: Sequence[TeamMember | Mapping[str, Any]] | None
    """Since build 2.250."""
    agent_cost_tracking: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    agent_holiday_allowances: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    agent_integration_credentials: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    can_approve_invoice: bool | None
    can_approve_purchaseorder: bool | None
    can_approve_quote: bool | None
    chargerate: int | None
    chargerates: Sequence[Mapping[str, Any]] | None
    check_reassign01: bool | None
    claims: Sequence[Claim | Mapping[str, Any]] | None
    """What the agent may do, as pairs of type and value; ``permissions`` has them by type."""
    clientdetails_layout_id: int | None
    clientdetails_layout_name: str | None
    clients: Sequence[Mapping[str, Any]] | None
    colour: str | None
    concurrent_agent_total: int | None
    concurrent_licences_in_use: int | None
    contact_pref1: int | None
    """Published since 2026-01-25."""
    contact_pref2: int | None
    """Published since 2026-01-25."""
    contact_pref3: int | None
    """Published since 2026-01-25."""
    container_dn: str | None
    contractdetails_layout_id: int | None
    contractdetails_layout_name: str | None
    costprice: float | None
    current_action_name: str | None
    current_action_type: str | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    """Gone in build 2.250; older ones have it."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datecreated: When | None
    default_action_date_display: int | None
    default_action_display: int | None
    default_action_view: str | None
    default_calendar_view: str | None
    default_columns_accounts_selectedname: str | None
    """Since build 2.250."""
    default_columns_id_accounts: int | None
    """Since build 2.250."""
    default_columns_id_assets: int | None
    default_columns_id_clients: int | None
    default_columns_id_contracts: int | None
    default_columns_id_invoices: int | None
    """Published since 2026-01-25."""
    default_columns_id_mc: int | None
    """Since build 2.250."""
    default_columns_id_opps: int | None
    default_columns_id_pos: int | None
    default_columns_id_prospects: int | None
    """Since build 2.250."""
    default_columns_id_quotes: int | None
    """Published since 2026-01-25."""
    default_columns_id_rinvoices: int | None
    """Published since 2026-01-25."""
    default_columns_id_sites: int | None
    default_columns_id_sos: int | None
    """Published since 2026-01-25."""
    default_columns_id_supplier: int | None
    default_columns_id_supplier_contracts: int | None
    default_columns_id_tickets: int | None
    default_columns_id_users: int | None
    default_columns_name_opps: str | None
    default_columns_name_tickets: str | None
    default_columns_prospects_selectedname: str | None
    """Since build 2.250."""
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
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    default_view_mc_selectedname: str | None
    """Since build 2.250."""
    default_view_opps: str | None
    default_view_opps_selectedid: int | None
    default_view_opps_selectedname: str | None
    default_view_pos_selectedname: str | None
    default_view_quotes_selectedname: str | None
    """Published since 2026-01-25."""
    default_view_rinvoices_selectedname: str | None
    """Published since 2026-01-25."""
    default_view_sos_selectedname: str | None
    """Published since 2026-01-25."""
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
    delete_departments: Sequence[DepartmentMember | Mapping[str, Any]] | None
    """Since build 2.250. Records as in add_departments, not ids; published since build 2.250. Not verified
    on a live tenant."""
    delete_teams: Sequence[TeamMember | Mapping[str, Any]] | None
    """Since build 2.250. Records as in add_teams, not ids; published since build 2.250. Not verified on a
    live tenant."""
    department: str | None
    departments: Sequence[DepartmentMember | Mapping[str, Any]] | None
    display_name: str | None
    """Since build 2.250."""
    dontemailmeifiloggedit: bool | None
    edit_departments: Sequence[DepartmentMember | Mapping[str, Any]] | None
    """Since build 2.250."""
    edit_teams: Sequence[TeamMember | Mapping[str, Any]] | None
    """Since build 2.250."""
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
    """Since build 2.250."""
    federated_identity_id: str | None
    """Published since 2026-01-25."""
    first_role_id: str | None
    firstname: str | None
    github_username: str | None
    google_mail_authorized: bool | None
    googleemail: str | None
    gotoresolve_authorized: bool | None
    gotoresolve_redirect_uri: str | None
    """Published since 2026-01-25."""
    gotoresolve_token_expiry: When | None
    graph_host: str | None
    guid: str | None
    guid_string: str | None
    halo_tab_pref: int | None
    """Published since 2026-01-25."""
    holiday_allowance: float | None
    homescreenchartid: int | None
    homescreenchartname: str | None
    homescreenchartpublishedid: str | None
    homescreendashboardid: int | None
    homescreendashboardname: str | None
    import_details_id: int | None
    """Published since 2026-01-25."""
    import_mapping_id: int | None
    """Since build 2.250."""
    import_photo: bool | None
    in_queried_team: bool | None
    inbox_clientid: str | None
    inboxes: int | None
    incomplete_ts_lastcreated: When | None
    incomplete_ts_sendtime: When | None
    incomplete_ts_threshold: int | None
    initials: str | None
    integration_role_ids: Sequence[int] | None
    """Since build 2.250."""
    intermedia_number: str | None
    """Since build 2.250."""
    is_admin: bool | None
    is_agent: bool | None
    is_member_of_all_departments: bool | None
    """Published since 2026-01-25."""
    is_online: bool | None
    is_sales: bool | None
    isagentconfig: bool | None
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    logmeinid: str | None
    lunchbreak: float | None
    matching_value: str | None
    name: str | None
    named_licences_in_use: int | None
    namewithinactive: str | None
    nav_colour: str | None
    """Published since 2026-01-25."""
    nav_colour_type: int | None
    """Published since 2026-01-25."""
    nav_display_mode: int | None
    nav_layout_id: int | None
    nav_layout_name: str | None
    navmenu_mode: int | None
    ncentral_username: str | None
    new_ac_agent: int | None
    """Published since 2026-01-25."""
    new_ac_role: int | None
    """Published since 2026-01-25."""
    new_access_token: str | None
    new_external_link: Mapping[str, Any] | None
    """Published since 2026-01-25."""
    new_method: bool | None
    new_ncentral_key: str | None
    new_orion_password: str | None
    new_refresh_token: str | None
    new_tab_location: str | None
    """Since build 2.250."""
    new_token_type: str | None
    newtabpref: int | None
    no_cc_when_delegated: bool | None
    """Since build 2.250."""
    notifications: Sequence[Mapping[str, Any]] | None
    notifications_personal: Sequence[Mapping[str, Any]] | None
    oauth_code: str | None
    oauth_code_verifier: str | None
    """Published since 2026-01-25."""
    oauth_redirect: str | None
    oauth_state: str | None
    """Published since 2026-01-25."""
    oauth_type: str | None
    okta_id: str | None
    okta_status: str | None
    oktaid: str | None
    one_client: int | None
    onlinestatus: int | None
    onlinestatus_actual: int | None
    original_timesheet_approver: int | None
    """Since build 2.250."""
    orion_access: bool | None
    orion_key_vault_secret_name: str | None
    """Published since 2026-01-25."""
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
    """Since build 2.250."""
    prospectdetails_layout_id: int | None
    """Since build 2.250."""
    prospectdetails_layout_name: str | None
    """Since build 2.250."""
    purchaseorderdetails_layout_id: int | None
    """Since build 2.250."""
    purchaseorderdetails_layout_name: str | None
    """Since build 2.250."""
    qualification_weighting: int | None
    qualifications: Sequence[Mapping[str, Any]] | None
    qualified: bool | None
    quotemarginforapproval: float | None
    quotemarginforapprovaltype: int | None
    remaining_holiday_allowance: float | None
    role_list: str | None
    roles: Sequence[UserRole | Mapping[str, Any]] | None
    sailpoint_id: str | None
    """Since build 2.250."""
    sailpoint_role_association: str | None
    """Since build 2.250."""
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
    """Published since 2026-01-25."""
    splashtop_token_expiry: When | None
    splashtop_url: str | None
    sqlimport_id: int | None
    suppliercontractdetails_layout_id: int | None
    """Since build 2.250."""
    suppliercontractdetails_layout_name: str | None
    """Since build 2.250."""
    supplierdetails_layout_id: int | None
    """Since build 2.250."""
    supplierdetails_layout_name: str | None
    """Since build 2.250."""
    surname: str | None
    team: str | None
    teams: Sequence[TeamMember | Mapping[str, Any]] | None
    theme: str | None
    theme_revert: str | None
    third_party_guid: str | None
    third_party_relational_id: str | None
    """Since build 2.250."""
    ticket_count: int | None
    ticket_preview_mode: int | None
    tickettypes: Sequence[Mapping[str, Any]] | None
    timesheet_approver: int | None
    """Published since 2026-01-25."""
    timesheet_delegation_activated: bool | None
    """Since build 2.250."""
    timesheet_delegation_agent_id: int | None
    """Since build 2.250."""
    timesheet_delegation_agent_name: str | None
    """Since build 2.250."""
    timezone: str | None
    """Published since 2026-01-25."""
    top_levels: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    travelrate: int | None
    tree_display_mode: int | None
    """Published since 2026-01-25."""
    twofactor_enabled: bool | None
    uname_agentcustomfields: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    uname_sitecustomfields: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    uname_suppliercustomfields: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
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
