# Generated from spec/halopsa/upstream/entities/Dynamics365CRMFieldMapping.yaml. Do not edit.
"""The model ``Dynamics365CRMFieldMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.dynamics365_crm_sub_table import Dynamics365CRMSubTable
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class Dynamics365CRMFieldMapping(Entity):
    """The published schema ``Dynamics365CRMFieldMapping``."""

    _entity: ClassVar[str] = "api.Dynamics365CRMFieldMapping"

    id: int = key(default=None)
    _warning: str | None = None
    child_mappings: list[Dynamics365CRMSubTable] | None = None
    details_id: int | None = None
    dynamics_table: str | None = None
    enabled: bool | None = None
    entity_name: str | None = None
    field_mappings: list[IntegrationFieldMapping] | None = None
    halo_table: str | None = None
    idfield: str | None = None
    synctype: int | None = None
