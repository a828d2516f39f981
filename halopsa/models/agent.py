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
    from halopsa.models.user_role import UserRole


@entity
class Agent(AgentRow):
    """An agent.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Agent"

    Oo_name: str | None = None
    _disconnectintegration: str | None = None
    _do_reassign01: bool | None = None
    _force: bool | None = None
    _getlogmeinid: bool | None = None
    _getoauthtoken: bool | None = None
    _importtoken: str | None = None
    _importtype: str | None = None
    _is_a_departmentmanager: bool | None = None
    _is_a_teammanager: bool | None = None
    _isbatch: bool | None = None
    _isimport: bool | None = None
    _isnew: bool | None = None
    _kick: bool | None = None
    _reassign_all_accounts_to_agent: int | None = None
    _revoke_authenticatorapp: bool | None = None
    _revoke_tokens: bool | None = None
    _signature: str | None = None
    _signature_id: str | None = None
    _warning: str | None = None
    ac_approvals: list[dict[str, Any]] | None = None
    ac_assetgroups: list[dict[str, Any]] | None = None
    ac_assettypes: list[dict[str, Any]] | None = None
    ac_cannedtext: list[dict[str, Any]] | None = None
    ac_chatprofiles: list[dict[str, Any]] | None = None
    ac_customfields: list[dict[str, Any]] | None = None
    ac_customtables: list[dict[str, Any]] | None = None
    ac_dashboards: list[dict[str, Any]] | None = None
    ac_databaselookups: list[dict[str, Any]] | None = None
    ac_devices: list[dict[str, Any]] | None = None
    ac_emailtemplates: list[dict[str, Any]] | None = None
    ac_faqlists: list[dict[str, Any]] | None = None
    ac_fieldgroups: list[dict[str, Any]] | None = None
    ac_itemgroups: list[dict[str, Any]] | None = None
    ac_languagepacks: list[dict[str, Any]] | None = None
    ac_messagegroups: list[dict[str, Any]] | None = None
    ac_outcomes: list[dict[str, Any]] | None = None
    ac_reportgroups: list[dict[str, Any]] | None = None
    ac_roles: list[dict[str, Any]] | None = None
    ac_rules: list[dict[str, Any]] | None = None
    ac_servicecategories: list[dict[str, Any]] | None = None
    ac_services: list[dict[str, Any]] | None = None
    ac_slas: list[dict[str, Any]] | None = None
    ac_suppliercontracts: list[dict[str, Any]] | None = None
    ac_suppliers: list[dict[str, Any]] | None = None
    ac_templates: list[dict[str, Any]] | None = None
    ac_tickettypes: list[dict[str, Any]] | None = None
    ac_workdays: list[dict[str, Any]] | None = None
    ac_workflows: list[dict[str, Any]] | None = None
    access_control: list[dict[str, Any]] | None = None
    accountconfirmed: bool | None = None
    actionscreen_display_type: int | None = None
    activedirectory_dn: str | None = None
    adconnection: int | None = None
    add_roles: list[UserRole] | None = None
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
    clientdetails_layout_id: int | None = None
    clientdetails_layout_name: str | None = None
    container_dn: str | None = None
    contractdetails_layout_id: int | None = None
    contractdetails_layout_name: str | None = None
    customfields: list[CustomField] | None = None
    datecreated: dt.datetime | None = None
    default_action_date_display: int | None = None
    default_action_display: int | None = None
    default_action_view: str | None = None
    default_calendar_view: str | None = None
    default_columns_id_assets: int | None = None
    default_columns_id_clients: int | None = None
    default_columns_id_contracts: int | None = None
    default_columns_id_opps: int | None = None
    default_columns_id_pos: int | None = None
    default_columns_id_sites: int | None = None
    default_columns_id_supplier: int | None = None
    default_columns_id_supplier_contracts: int | None = None
    default_columns_id_tickets: int | None = None
    default_columns_id_users: int | None = None
    default_columns_name_opps: str | None = None
    default_columns_name_tickets: str | None = None
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
    default_view_opps: str | None = None
    default_view_opps_selectedid: int | None = None
    default_view_opps_selectedname: str | None = None
    default_view_pos_selectedname: str | None = None
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
    department: str | None = None
    dontemailmeifiloggedit: bool | None = None
    emailconfirmed: bool | None = None
    enable_teams_shifts: bool | None = None
    enablehighcontrast: bool | None = None
    exchange_redirect: str | None = None
    exchange_token_expiry: dt.datetime | None = None
    exclude_from_automatic_assigning: bool | None = None
    excludefromresourcebooking: bool | None = None
    github_username: str | None = None
    gotoresolve_token_expiry: dt.datetime | None = None
    graph_host: str | None = None
    guid: str | None = None
    holiday_allowance: float | None = None
    homescreenchartid: int | None = None
    homescreenchartname: str | None = None
    homescreenchartpublishedid: str | None = None
    homescreendashboardid: int | None = None
    homescreendashboardname: str | None = None
    import_photo: bool | None = None
    incomplete_ts_lastcreated: dt.datetime | None = None
    incomplete_ts_sendtime: dt.datetime | None = None
    incomplete_ts_threshold: int | None = None
    is_admin: bool | None = None
    is_sales: bool | None = None
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
    lunchbreak: float | None = None
    matching_value: str | None = None
    nav_display_mode: int | None = None
    nav_layout_id: int | None = None
    nav_layout_name: str | None = None
    navmenu_mode: int | None = None
    ncentral_username: str | None = None
    new_access_token: str | None = None
    new_method: bool | None = None
    new_ncentral_key: str | None = None
    new_orion_password: str | None = None
    new_refresh_token: str | None = None
    new_token_type: str | None = None
    newtabpref: int | None = None
    notifications: list[dict[str, Any]] | None = None
    notifications_personal: list[dict[str, Any]] | None = None
    oauth_code: str | None = None
    oauth_redirect: str | None = None
    oauth_type: str | None = None
    okta_status: str | None = None
    oktaid: str | None = None
    orion_access: bool | None = None
    orion_password: str | None = None
    orion_username: str | None = None
    pagerduty_email: str | None = None
    pagesize: int | None = None
    password: str | None = None
    permissions: dict[str, str | list[str]] | None = None  # from the claims
    pomincostforapproval: float | None = None
    pomincostforapprovaltype: int | None = None
    pref_chat_sound: int | None = None
    pref_notification_sound: int | None = None
    presence_subscription: dict[str, Any] | None = None
    quotemarginforapproval: float | None = None
    quotemarginforapprovaltype: int | None = None
    remaining_holiday_allowance: float | None = None
    roles: list[UserRole] | None = None
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
    splashtop_token_expiry: dt.datetime | None = None
    splashtop_url: str | None = None
    sqlimport_id: int | None = None
    theme: str | None = None
    theme_revert: str | None = None
    third_party_guid: str | None = None
    ticket_preview_mode: int | None = None
    travelrate: int | None = None
    twofactor_enabled: bool | None = None
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
