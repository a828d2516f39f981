# Generated from spec/halopsa/upstream/entities/AzureADConnection.yaml. Do not edit.
"""The model ``AzureADConnection``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.area_azure_tenant import AreaAzureTenant
    from halopsa.api.models.azure_ad_mapping import AzureADMapping
    from halopsa.api.models.azure_delta_reset import AzureDeltaReset
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.key_pair3 import KeyPair3
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class AzureADConnection(Entity):
    """The published schema ``AzureADConnection``."""

    _entity: ClassVar[str] = "api.AzureADConnection"

    id: int = key(default=None)
    _authcode: str | None = None
    _confirmclientcredentialssetup: bool | None = None
    _confirmmanagedidentitysetup: bool | None = None
    _confirmropcsetup: bool | None = None
    """Published since 2026-01-25."""
    _deltareset: AzureDeltaReset | None = None
    _dosave: bool | None = None
    _exchangecodefortoken: bool | None = None
    _skiptokenretrieval: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    accountenabled: bool | None = None
    add_mappings_agent_roles: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    add_mappings_cab: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    add_mappings_user_roles: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    agent_matching_fields: str | None = None
    agent_matching_list: list[KeyPair2] | None = None
    allow_presence_notifications: bool | None = None
    allow_subscription_management: bool | None = None
    alternate_client_id: str | None = None
    applicationid: str | None = None
    assettype_choice: int | None = None
    assettype_field: str | None = None
    assettype_fieldname: str | None = None
    assign_licences: bool | None = None
    authentication_type: int | None = None
    authority: int | None = None
    """Published since 2026-01-25."""
    authorized: bool | None = None
    auto_allow_sso: bool | None = None
    auto_create_mappings: bool | None = None
    azure_group_followers: bool | None = None
    """Published since 2026-01-25."""
    certificate_id: int | None = None
    """Published since 2026-01-25."""
    certificate_name: str | None = None
    """Published since 2026-01-25."""
    check_licence_list_for_service_user: bool | None = None
    code_verifier: str | None = None
    """Published since 2026-01-25."""
    createunmatchedusers: bool | None = None
    credential_type: int | None = None
    """Published since 2026-01-25."""
    current_scopes: list[str] | None = None
    deactivate_agents: bool | None = None
    """Published since 2026-01-25."""
    deactivate_users: bool | None = None
    default_assetgroup: int | None = None
    default_assetgroup_guid: str | None = None
    default_assetgroup_name: str | None = None
    default_assettype: int | None = None
    default_assettype_guid: str | None = None
    default_assettype_name: str | None = None
    default_classification: str | None = None
    default_classification_reason: str | None = None
    default_intune_status: int | None = None
    default_intune_status_name: str | None = None
    default_priority_name: str | None = None
    default_relationship_type: int | None = None
    default_ticket_type: int | None = None
    default_ticket_type_name: str | None = None
    defaultsite: int | None = None
    defaultsite_name: str | None = None
    delete_mappings_agent_roles: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    delete_mappings_cab: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    delete_mappings_user_roles: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    delta_deactivate_agents: int | None = None
    """Published since 2026-01-25."""
    delta_deactivate_users: int | None = None
    """Published since 2026-01-25."""
    device_site_allocation: int | None = None
    """Published since 2026-01-25."""
    directoryid: str | None = None
    domain: str | None = None
    dont_sync_new_tenants: bool | None = None
    edit_mappings_agent_roles: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    edit_mappings_cab: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    edit_mappings_user_roles: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    exclude_mssense_devices: bool | None = None
    federated_credential_agent_id: str | None = None
    """Published since 2026-01-25."""
    federated_credential_agent_name: str | None = None
    """Published since 2026-01-25."""
    graph_host: str | None = None
    graphendpoint: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    guid: str | None = None
    halo_integrator_import_list: str | None = None
    halo_integrator_import_types: list[KeyPair2] | None = None
    halointegrator_allowedclientids: str | None = None
    halointegrator_allowedclientidslist: list[KeyPair3] | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    halointegratorenabled: bool | None = None
    import_identifier: int | None = None
    import_identifier_fieldname: str | None = None
    importunmatchedgroupasserviceaccount: str | None = None
    intent: str | None = None
    intune_delete_status: int | None = None
    intune_delete_status_name: str | None = None
    intune_dont_update_type: bool | None = None
    intune_enabled: bool | None = None
    intune_inactive_days_past_lastsyncdate: int | None = None
    """Published since 2026-01-25."""
    intune_inactive_status: int | None = None
    """Published since 2026-01-25."""
    intune_inactive_status_name: str | None = None
    """Published since 2026-01-25."""
    intune_recovered_status: int | None = None
    intune_recovered_status_name: str | None = None
    intune_unlink_users: bool | None = None
    """Published since 2026-01-25."""
    intune_user_matching_integration: int | None = None
    intuneusermatchingfield: int | None = None
    last_sub_import_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    licence_import_client: int | None = None
    licence_import_client_name: str | None = None
    licence_import_type: int | None = None
    licensed_roles: str | None = None
    licensed_roles_list: list[KeyPair] | None = None
    manage_licenses: bool | None = None
    mappings_agent: list[IntegrationFieldMapping] | None = None
    mappings_agent_roles: list[IntegrationFieldMapping] | None = None
    mappings_agent_teams: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    mappings_cab: list[IntegrationFieldMapping] | None = None
    mappings_client: list[AreaAzureTenant] | None = None
    mappings_device: list[IntegrationFieldMapping] | None = None
    mappings_new_user: list[IntegrationFieldMapping] | None = None
    mappings_priority: list[IntegrationFieldMapping] | None = None
    mappings_site: list[AzureADMapping] | None = None
    mappings_ticket: list[IntegrationFieldMapping] | None = None
    mappings_user: list[IntegrationFieldMapping] | None = None
    mappings_user_roles: list[IntegrationFieldMapping] | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    marketplace: str | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    named_roles: str | None = None
    named_roles_list: list[KeyPair] | None = None
    new_access_token: str | None = None
    new_alternate_client_secret: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    new_sentinel_webhook_password: str | None = None
    """Published since 2026-01-25."""
    new_user_template: int | None = None
    new_user_template_name: str | None = None
    new_user_type: int | None = None
    no_manager_role: int | None = None
    no_manager_role_name: str | None = None
    only_import_sentinel_comments: bool | None = None
    receive_subscription_updated: bool | None = None
    redirect_uri: str | None = None
    resource: str | None = None
    retry_failed_users: bool | None = None
    """Published since 2026-01-25."""
    ropc_username: str | None = None
    """Published since 2026-01-25."""
    sentinel_default_user: int | None = None
    sentinel_default_user_name: str | None = None
    sentinel_ticket_import_type: int | None = None
    """Published since 2026-01-25."""
    sentinel_webhook_username: str | None = None
    """Published since 2026-01-25."""
    software_import_licence_matching: bool | None = None
    tenant_relationship_status: int | None = None
    """Published since 2026-01-25."""
    tenant_type: int | None = None
    token_expiry: dt.datetime | None = None
    top_level: int | None = None
    top_level_name: str | None = None
    track_sign_in_activity: bool | None = None
    type: int | None = None
    unmatchedusersite: int | None = None
    unmatchedusersite_name: str | None = None
    use_delta_queries: bool | None = None
    user_licence: list[KeyPair2] | None = None
    user_licence_list: str | None = None
    user_matching_fields: str | None = None
    user_matching_list: list[KeyPair2] | None = None
