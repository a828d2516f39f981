# Generated from spec/halopsa/upstream/entities/ServiceMapping.yaml. Do not edit.
"""The model ``ServiceMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class ServiceMapping(Entity):
    """The published schema ``ServiceMapping``."""

    _entity: ClassVar[str] = "api.ServiceMapping"

    id: int = key(default=None)
    _warning: str | None = None
    entity_id: int | None = None
    entity_type: int | None = None
    halo_id: int | None = None
    module_id: int | None = None
    service_field_mappings: list[IntegrationFieldMapping] | None = None
    service_name: str | None = None
    thirdparty_id: str | None = None
    thirdparty_name: str | None = None
