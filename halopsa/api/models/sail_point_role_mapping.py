# Generated from spec/halopsa/upstream/entities/SailPointRoleMapping.yaml. Do not edit.
"""The model ``SailPointRoleMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_filter import IntegrationFilter


@entity
class SailPointRoleMapping(Entity):
    """The published schema ``SailPointRoleMapping``."""

    _entity: ClassVar[str] = "api.SailPointRoleMapping"

    id: int = key(default=None)
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    entity_id: int | None = None
    """Since build 2.236."""
    filters: list[IntegrationFilter] | None = None
    """Since build 2.236."""
    halo_id: int | None = None
    """Since build 2.236."""
    halo_name: str | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    related_guid: str | None = None
    """Since build 2.236."""
    related_id: int | None = None
    """Since build 2.236."""
    sequence: int | None = None
    """Since build 2.236."""
