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
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    default_agent_role: int | None = None
    """Since build 2.236."""
    default_agent_role_guid: str | None = None
    """Since build 2.236."""
    default_agent_role_name: str | None = None
    """Since build 2.236."""
    default_site: int | None = None
    """Since build 2.236."""
    default_site_name: str | None = None
    """Since build 2.236."""
    default_user_role: int | None = None
    """Since build 2.236."""
    default_user_role_guid: str | None = None
    """Since build 2.236."""
    default_user_role_name: str | None = None
    """Since build 2.236."""
    entity_id: int | None = None
    """Since build 2.236."""
    filters: list[IntegrationFilter] | None = None
    """Since build 2.236."""
    import_manager: bool | None = None
    """Since build 2.236."""
    license_type: int | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    related_guid: str | None = None
    """Since build 2.236."""
    related_id: int | None = None
    """Since build 2.236."""
    sequence: int | None = None
    """Since build 2.236."""
    site_matching_method: int | None = None
    """Since build 2.236."""
    site_matching_role_field: int | None = None
    """Since build 2.236."""
    site_matching_role_field_guid: str | None = None
    """Since build 2.236."""
    site_matching_user_field: str | None = None
    """Since build 2.236."""
    site_matching_user_field_type: int | None = None
    """Since build 2.236."""
