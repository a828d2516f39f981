# Generated from spec/halopsa/upstream/entities/SailPointDetails.yaml. Do not edit.
"""The model ``SailPointDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.sail_point_role_mapping import SailPointRoleMapping
    from halopsa.api.models.sail_point_user_mapping import SailPointUserMapping


@entity
class SailPointDetails(Entity):
    """The published schema ``SailPointDetails``."""

    _entity: ClassVar[str] = "api.SailPointDetails"

    id: int = key(default=None)
    """Since build 2.236."""
    _cleardeltas: bool | None = None
    """Since build 2.236."""
    _clearlastsync: bool | None = None
    """Since build 2.236."""
    _confirmclientcredentialssetup: bool | None = None
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    agent_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    agentrole_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    authorized: bool | None = None
    """Since build 2.236."""
    cab_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    client_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    client_top_level: int | None = None
    """Since build 2.236."""
    client_top_level_name: str | None = None
    """Since build 2.236."""
    clienttoplevel_guid: str | None = None
    """Since build 2.236."""
    deactivate_agents: bool | None = None
    """Since build 2.236."""
    deactivate_users: bool | None = None
    """Since build 2.236."""
    delta_fields: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    enable_integrator: bool | None = None
    """Since build 2.236."""
    guid: str | None = None
    """Since build 2.236."""
    instance_id: int | None = None
    """Since build 2.236."""
    instance_name: str | None = None
    """Since build 2.236."""
    instance_type: int | None = None
    """Since build 2.236."""
    integrator_import_list: str | None = None
    """Since build 2.236."""
    integrator_import_types: list[KeyPair2] | None = None
    """Since build 2.236."""
    intent: str | None = None
    """Since build 2.236."""
    last_sync_date: dt.datetime | None = None
    """Since build 2.236."""
    last_sync_error: str | None = None
    """Since build 2.236."""
    link_clients_to_unknown_site: bool | None = None
    """Since build 2.236."""
    match_agent_email: bool | None = None
    """Since build 2.236."""
    match_user_email: bool | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_password: str | None = None
    """Since build 2.236."""
    new_token: str | None = None
    """Since build 2.236."""
    role_delta_type: int | None = None
    """Since build 2.236."""
    role_id_field: str | None = None
    """Since build 2.236."""
    role_mappings: list[SailPointRoleMapping] | None = None
    """Since build 2.236."""
    role_match_field: str | None = None
    """Since build 2.236."""
    static_agent_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    static_agentrole_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    static_cab_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    static_client_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    static_team_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    static_user_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    static_userrole_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    team_department_guid: str | None = None
    """Since build 2.236."""
    team_department_id: int | None = None
    """Since build 2.236."""
    team_department_name: str | None = None
    """Since build 2.236."""
    team_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    token_expiry: dt.datetime | None = None
    """Since build 2.236."""
    url: str | None = None
    """Since build 2.236."""
    user_delta_type: int | None = None
    """Since build 2.236."""
    user_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    user_id_field: str | None = None
    """Since build 2.236."""
    user_mappings: list[SailPointUserMapping] | None = None
    """Since build 2.236."""
    user_match_field: str | None = None
    """Since build 2.236."""
    username: str | None = None
    """Since build 2.236."""
    userrole_field_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
