# Generated from spec/halopsa/upstream/entities/AzureDevOpsDetails.yaml. Do not edit.
"""The model ``AzureDevOpsDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.integration_filter import IntegrationFilter
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class AzureDevOpsDetails(Entity):
    """The published schema ``AzureDevOpsDetails``."""

    _entity: ClassVar[str] = "api.AzureDevOpsDetails"

    id: int = key(default=None)
    _importtype: str | None = None
    _warning: str | None = None
    area_path_field: int | None = None
    areapath_mappings: list[IntegrationFieldMapping] | None = None
    enableintegrator: bool | None = None
    enablepipelines: bool | None = None
    fields_to_sync: str | None = None
    fields_to_sync_list: list[KeyPair2] | None = None
    filters: list[IntegrationFilter] | None = None
    guid: str | None = None
    import_entities: str | None = None
    import_entities_list: list[KeyPair2] | None = None
    instance_url: str | None = None
    intent: str | None = None
    iteration_path_field: int | None = None
    iterationpath_mappings: list[IntegrationFieldMapping] | None = None
    lastsyncdate: dt.datetime | None = None
    lastsyncerror: str | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_method: bool | None = None
    new_webhook_password: str | None = None
    new_webhook_password_method: bool | None = None
    otherfield_mappings: list[IntegrationFieldMapping] | None = None
    priority_mappings: list[IntegrationFieldMapping] | None = None
    private_updates: bool | None = None
    status_mappings: list[IntegrationFieldMapping] | None = None
    sync_area_path: bool | None = None
    sync_attachments: bool | None = None
    sync_iteration_path: bool | None = None
    sync_mapped_fields: bool | None = None
    sync_priority: bool | None = None
    sync_start_date: bool | None = None
    sync_status: bool | None = None
    sync_summary: bool | None = None
    sync_target_date: bool | None = None
    ticket_type: int | None = None
    ticket_type_name: str | None = None
    ticket_user: int | None = None
    ticket_user_name: str | None = None
    update_days: int | None = None
    user_is_created_by: bool | None = None
    webhook_iterations: int | None = None
    webhook_salt: str | None = None
    webhook_username: str | None = None
    work_item_description: str | None = None
