# Generated from spec/halopsa/upstream/entities/AzureADMapping.yaml. Do not edit.
"""The model ``AzureADMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.azure_ad_filter import AzureADFilter
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class AzureADMapping(Entity):
    """The published schema ``AzureADMapping``."""

    _entity: ClassVar[str] = "api.AzureADMapping"

    id: int = key(default=None)
    _warning: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    clientid: int | None = None
    connectionid: int | None = None
    default_site_id: int | None = None
    default_site_name: str | None = None
    description: str | None = None
    external_users: bool | None = None
    filter_count: int | None = None
    filters: list[AzureADFilter] | None = None
    group_id: int | None = None
    group_name: str | None = None
    import_photo: bool | None = None
    license_type: int | None = None
    """Published since 2026-01-25."""
    roleid: int | None = None
    sequenceid: int | None = None
    site_mapping_field: str | None = None
    site_mapping_type: int | None = None
    site_mappings_user: list[IntegrationFieldMapping] | None = None
    site_name: str | None = None
    siteid: int | None = None
    tenant_id: str | None = None
    tenant_name: str | None = None
    userroleid: int | None = None
