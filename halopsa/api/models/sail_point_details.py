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
    _cleardeltas: bool | None = None
    _clearlastsync: bool | None = None
    _confirmclientcredentialssetup: bool | None = None
    _warning: str | None = None
    agent_field_mappings: list[IntegrationFieldMapping] | None = None
    agentrole_field_mappings: list[IntegrationFieldMapping] | None = None
    authorized: bool | None = None
    cab_field_mappings: list[IntegrationFieldMapping] | None = None
    client_field_mappings: list[IntegrationFieldMapping] | None = None
    client_top_level: int | None = None
    client_top_level_name: str | None = None
    clienttoplevel_guid: str | None = None
    deactivate_agents: bool | None = None
    deactivate_users: bool | None = None
    delta_fields: list[IntegrationFieldMapping] | None = None
    enable_integrator: bool | None = None
    guid: str | None = None
    instance_id: int | None = None
    instance_name: str | None = None
    instance_type: int | None = None
    integrator_import_list: str | None = None
    integrator_import_types: list[KeyPair2] | None = None
    intent: str | None = None
    last_sync_date: dt.datetime | None = None
    last_sync_error: str | None = None
    link_clients_to_unknown_site: bool | None = None
    match_agent_email: bool | None = None
    match_user_email: bool | None = None
    name: str | None = None
    new_password: str | None = None
    new_token: str | None = None
    role_delta_type: int | None = None
    role_id_field: str | None = None
    role_mappings: list[SailPointRoleMapping] | None = None
    role_match_field: str | None = None
    static_agent_field_mappings: list[IntegrationFieldMapping] | None = None
    static_agentrole_field_mappings: list[IntegrationFieldMapping] | None = None
    static_cab_field_mappings: list[IntegrationFieldMapping] | None = None
    static_client_field_mappings: list[IntegrationFieldMapping] | None = None
    static_team_field_mappings: list[IntegrationFieldMapping] | None = None
    static_user_field_mappings: list[IntegrationFieldMapping] | None = None
    static_userrole_field_mappings: list[IntegrationFieldMapping] | None = None
    team_department_guid: str | None = None
    team_department_id: int | None = None
    team_department_name: str | None = None
    team_field_mappings: list[IntegrationFieldMapping] | None = None
    token_expiry: dt.datetime | None = None
    url: str | None = None
    user_delta_type: int | None = None
    user_field_mappings: list[IntegrationFieldMapping] | None = None
    user_id_field: str | None = None
    user_mappings: list[SailPointUserMapping] | None = None
    user_match_field: str | None = None
    username: str | None = None
    userrole_field_mappings: list[IntegrationFieldMapping] | None = None
