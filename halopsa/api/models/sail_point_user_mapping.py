# Generated from spec/halopsa/upstream/entities/SailPointUserMapping.yaml. Do not edit.
"""The model ``SailPointUserMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_filter import IntegrationFilter


@entity
class SailPointUserMapping(Entity):
    """The published schema ``SailPointUserMapping``."""

    _entity: ClassVar[str] = "api.SailPointUserMapping"

    id: int = key(default=None)
    _warning: str | None = None
    default_agent_role: int | None = None
    default_agent_role_guid: str | None = None
    default_agent_role_name: str | None = None
    default_site: int | None = None
    default_site_name: str | None = None
    default_user_role: int | None = None
    default_user_role_guid: str | None = None
    default_user_role_name: str | None = None
    entity_id: int | None = None
    filters: list[IntegrationFilter] | None = None
    import_manager: bool | None = None
    license_type: int | None = None
    name: str | None = None
    related_guid: str | None = None
    related_id: int | None = None
    sequence: int | None = None
    site_matching_method: int | None = None
    site_matching_role_field: int | None = None
    site_matching_role_field_guid: str | None = None
    site_matching_user_field: str | None = None
    site_matching_user_field_type: int | None = None
