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
    _warning: str | None = None
    entity_id: int | None = None
    filters: list[IntegrationFilter] | None = None
    halo_id: int | None = None
    halo_name: str | None = None
    name: str | None = None
    related_guid: str | None = None
    related_id: int | None = None
    sequence: int | None = None
