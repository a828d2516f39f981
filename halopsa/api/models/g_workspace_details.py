# Generated from spec/halopsa/upstream/entities/GWorkspaceDetails.yaml. Do not edit.
"""The model ``GWorkspaceDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.google_workplace_mapping import GoogleWorkplaceMapping
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.x_type_mapping import XTypeMapping


@entity
class GWorkspaceDetails(Entity):
    """The published schema ``GWorkspaceDetails``."""

    _entity: ClassVar[str] = "api.GWorkspaceDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    _getoauthtoken: bool | None = None
    _warning: str | None = None
    account: str | None = None
    agent_mappings: list[IntegrationFieldMapping] | None = None
    agent_matching_list: list[KeyPair2] | None = None
    agent_matching_list_string: str | None = None
    asset_import_identifier: int | None = None
    asset_import_identifier_name: str | None = None
    asset_scopes: bool | None = None
    asset_site_mappings: list[ExternalLink_List] | None = None
    asset_type_choice: int | None = None
    asset_type_field: int | None = None
    cab_mappings: list[IntegrationFieldMapping] | None = None
    client_mappings: list[ExternalLink_List] | None = None
    default_device_type: int | None = None
    default_device_type_name: str | None = None
    default_group: int | None = None
    default_group_name: str | None = None
    default_site: int | None = None
    default_site_name: str | None = None
    delete_devices: bool | None = None
    device_mappings: list[IntegrationFieldMapping] | None = None
    dont_create_new_assets: bool | None = None
    dont_update_asset_type: bool | None = None
    dont_update_site: bool | None = None
    guid: str | None = None
    integrator_enabled: bool | None = None
    integrator_import_types: str | None = None
    integrator_import_types_list: list[KeyPair2] | None = None
    integrator_last_sync: dt.datetime | None = None
    integrator_last_sync_error: str | None = None
    intent: str | None = None
    licensed_roles_list: list[KeyPair] | None = None
    licensed_roles_list_string: str | None = None
    manage_licences: bool | None = None
    mappings_new_user: list[IntegrationFieldMapping] | None = None
    mappings_xtype: list[XTypeMapping] | None = None
    match_user: bool | None = None
    mobile_mappings: list[IntegrationFieldMapping] | None = None
    mobile_scopes: bool | None = None
    mobile_site_matching: bool | None = None
    named_roles_list: list[KeyPair] | None = None
    named_roles_list_string: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    new_user_template: int | None = None
    new_user_template_name: str | None = None
    new_user_type: int | None = None
    oauth_code: str | None = None
    oauth_code_verifier: str | None = None
    reseller: int | None = None
    reseller_account_id: str | None = None
    reseller_scopes: bool | None = None
    reseller_site_mappings: list[GoogleWorkplaceMapping] | None = None
    role_mappings: list[IntegrationFieldMapping] | None = None
    scopes: list[str] | None = None
    top_level: int | None = None
    top_level_name: str | None = None
    update_addresses: bool | None = None
    url: str | None = None
    user_mappings: list[IntegrationFieldMapping] | None = None
    user_matching_list: list[KeyPair2] | None = None
    user_matching_list_string: str | None = None
    user_role_mappings: list[IntegrationFieldMapping] | None = None
    workspace_defaultgroup_guid: str | None = None
