# Generated from spec/halopsa/entities/Agent.yaml. Do not edit.
"""The model ``Agent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.agent_row import AgentRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.claim import Claim
    from halopsa.models.custom_field import CustomField
    from halopsa.models.department_member import DepartmentMember
    from halopsa.models.team_member import TeamMember
    from halopsa.models.user_role import UserRole


@entity
class Agent(AgentRow):
    """An agent: somebody who works on tickets.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Agent"

    Oo_name: str | None = None
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
    ac_activedirectory: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_approval_rules: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_approvals: list[dict[str, Any]] | None = None
    ac_assetfields: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_assetgroups: list[dict[str, Any]] | None = None
    ac_assettypes: list[dict[str, Any]] | None = None
    ac_azuread: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_cab: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_cannedtext: list[dict[str, Any]] | None = None
    ac_cannedtextgroups: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_chatprofiles: list[dict[str, Any]] | None = None
    ac_columnprofiles: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_compositereports: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_custombuttons: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_customfields: list[dict[str, Any]] | None = None
    ac_customintegrations: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_customtables: list[dict[str, Any]] | None = None
    ac_customtabs: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_dashboards: list[dict[str, Any]] | None = None
    ac_dashboardtab: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_databaselookups: list[dict[str, Any]] | None = None
    ac_datasources: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_devices: list[dict[str, Any]] | None = None
    ac_emailtemplates: list[dict[str, Any]] | None = None
    ac_event_rules: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_faqlists: list[dict[str, Any]] | None = None
    ac_fieldgroups: list[dict[str, Any]] | None = None
    ac_filterprofiles: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_folders: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_itemgroups: list[dict[str, Any]] | None = None
    ac_languagepacks: list[dict[str, Any]] | None = None
    ac_lists: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_mailboxes: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_messagegroups: list[dict[str, Any]] | None = None
    ac_notifications: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_outcomes: list[dict[str, Any]] | None = None
    ac_pdftemplates: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_qualifications: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_reportgroups: list[dict[str, Any]] | None = None
    ac_reports: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_roles: list[dict[str, Any]] | None = None
    ac_rules: list[dict[str, Any]] | None = None
    ac_servicecategories: list[dict[str, Any]] | None = None
    ac_services: list[dict[str, Any]] | None = None
    ac_slas: list[dict[str, Any]] | None = None
    ac_softwareproducts: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_suppliercontracts: list[dict[str, Any]] | None = None
    ac_suppliers: list[dict[str, Any]] | None = None
    ac_templates: list[dict[str, Any]] | None = None
    ac_tickettypes: list[dict[str, Any]] | None = None
    ac_webhooks: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_workdays: list[dict[str, Any]] | None = None
    ac_workflows: list[dict[str, Any]] | None = None
    access_control: list[dict[str, Any]] | None = None
    accountconfirmed: bool | None = None
    actionscreen_display_type: int | None = None
    activedirectory_dn: str | None = None
    adconnection: int | None = None
    add_departments: list[DepartmentMember] | None = None
    """Since build 2.250."""
    add_roles: list[UserRole] | None = None
    add_teams: list[TeamMember] | None = None
    """Since build 2.250."""
    agent_cost_tracking: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    agent_holiday_allowances: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    agent_integration_credentials: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    agentphotodata: str | None = None
    allow_automatic_call_scripts: bool | None = None
    allow_presence_notifications: bool | None = None
    app_colour: str | None = None
    app_colour_type: int | None = None
    authenticatorapp_configured: bool | None = None
    autotaskid: int | None = None
    azure_client_id: str | None = None
    azure_connectionid: int | None = None
    azure_roleid: int | None = None
    azure_tenant_id: str | None = None
    beyondtrust_name: str | None = None
    calendar_options: str | None = None
    calendar_options_multi: list[dict[str, Any]] | None = None
    chargerates: list[dict[str, Any]] | None = None
    check_reassign01: bool | None = None
    claims: list[Claim] | None = None
    """What the agent may do, as pairs of type and value; ``permissions`` has them by type."""
    clientdetails_layout_id: int | None = None
    clientdetails_layout_name: str | None = None
    contact_pref1: int | None = None
    """Published since 2026-01-25."""
    contact_pref2: int | None = None
    """Published since 2026-01-25."""
    contact_pref3: int | None = None
    """Published since 2026-01-25."""
    container_dn: str | None = None
    contractdetails_layout_id: int | None = None
    contractdetails_layout_name: str | None = None
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
    default_splashtop_channelname: str | None = None
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
    delete_departments: list[DepartmentMember] | None = None
    """Only in details, not in rows. Since build 2.250. Records as in add_departments, not ids; published
    since build 2.250. Not verified on a live tenant."""
    delete_teams: list[TeamMember] | None = None
    """Only in details, not in rows. Since build 2.250. Records as in add_teams, not ids; published since
    build 2.250. Not verified on a live tenant."""
    department: str | None = None
    display_name: str | None = None
    """Since build 2.250."""
    dontemailmeifiloggedit: bool | None = None
    edit_departments: list[DepartmentMember] | None = None
    """Since build 2.250."""
    edit_teams: list[TeamMember] | None = None
    """Since build 2.250."""
    emailconfirmed: bool | None = None
    enable_teams_shifts: bool | None = None
    enablehighcontrast: bool | None = None
    exchange_redirect: str | None = None
    exchange_token_expiry: dt.datetime | None = None
    exclude_from_automatic_assigning: bool | None = None
    excludefromresourcebooking: bool | None = None
    extratabs: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    federated_identity_id: str | None = None
    """Published since 2026-01-25."""
    github_username: str | None = None
    gotoresolve_redirect_uri: str | None = None
    """Published since 2026-01-25."""
    gotoresolve_token_expiry: dt.datetime | None = None
    graph_host: str | None = None
    guid: str | None = None
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
    incomplete_ts_lastcreated: dt.datetime | None = None
    incomplete_ts_sendtime: dt.datetime | None = None
    incomplete_ts_threshold: int | None = None
    integration_role_ids: list[int] | None = None
    """Since build 2.250."""
    intermedia_number: str | None = None
    """Since build 2.250."""
    is_admin: bool | None = None
    is_sales: bool | None = None
    isagentconfig: bool | None = None
    """Since build 2.250."""
    isagentdetails: bool | None = None
    isinvite: bool | None = None
    ispasswordreset: bool | None = None
    jira_instance: int | None = None
    jira_instance_name: str | None = None
    language_id: int | None = None
    language_name: str | None = None
    last_modified: dt.datetime | None = None
    linked_halo_url: str | None = None
    linked_user_client_id: int | None = None
    list_type: int | None = None
    load_balance_agent_limits: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    lunchbreak: float | None = None
    matching_value: str | None = None
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
    new_external_link: dict[str, Any] | None = None
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
    notifications: list[dict[str, Any]] | None = None
    notifications_personal: list[dict[str, Any]] | None = None
    oauth_code: str | None = None
    oauth_code_verifier: str | None = None
    """Published since 2026-01-25."""
    oauth_redirect: str | None = None
    oauth_state: str | None = None
    """Published since 2026-01-25."""
    oauth_type: str | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    orion_access: bool | None = None
    orion_key_vault_secret_name: str | None = None
    """Published since 2026-01-25."""
    orion_password: str | None = None
    orion_username: str | None = None
    pagerduty_email: str | None = None
    pagesize: int | None = None
    password: str | None = None
    permissions: dict[str, str | list[str]] | None = None
    """What the agent may do, by the type of its claims. Set by the server. Only in details, not in rows.
    From the claims."""
    pomincostforapproval: float | None = None
    pomincostforapprovaltype: int | None = None
    pref_chat_sound: int | None = None
    pref_notification_sound: int | None = None
    presence_subscription: dict[str, Any] | None = None
    prospectdetails_layout_id: int | None = None
    """Since build 2.250."""
    prospectdetails_layout_name: str | None = None
    """Since build 2.250."""
    purchaseorderdetails_layout_id: int | None = None
    """Since build 2.250."""
    purchaseorderdetails_layout_name: str | None = None
    """Since build 2.250."""
    quotemarginforapproval: float | None = None
    quotemarginforapprovaltype: int | None = None
    remaining_holiday_allowance: float | None = None
    roles: list[UserRole] | None = None
    sailpoint_role_association: str | None = None
    """Since build 2.250."""
    search_options: str | None = None
    sendowneremails: bool | None = None
    sentinel_redirect: str | None = None
    sentinel_token_expiry: dt.datetime | None = None
    sidemenudashboardid: int | None = None
    sidemenudashboardname: str | None = None
    signature: str | None = None
    signature_image: str | None = None
    sitedetails_layout_id: int | None = None
    sitedetails_layout_name: str | None = None
    sites: list[dict[str, Any]] | None = None
    soc_username: str | None = None
    splashtop_channel: dict[str, Any] | None = None
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
    theme: str | None = None
    theme_revert: str | None = None
    ticket_preview_mode: int | None = None
    timesheet_delegation_activated: bool | None = None
    """Since build 2.250."""
    timesheet_delegation_agent_id: int | None = None
    """Since build 2.250."""
    timesheet_delegation_agent_name: str | None = None
    """Since build 2.250."""
    travelrate: int | None = None
    tree_display_mode: int | None = None
    """Published since 2026-01-25."""
    twofactor_enabled: bool | None = None
    uname_agentcustomfields: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    uname_sitecustomfields: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    uname_suppliercustomfields: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    useadlogin: int | None = None
    userdetails_layout_id: int | None = None
    userdetails_layout_name: str | None = None
    warnif_incomplete_ts: bool | None = None
    warnif_incomplete_ts_manager: bool | None = None
    warnifnoscan: bool | None = None
    warnifnoscan_integrator: bool | None = None
    warnifnoscan_integrator_hours: int | None = None
    workhour_end: float | None = None
    workhour_start: float | None = None
