# Generated from spec/halopsa/upstream/entities/IntegrationSiteMapping.yaml. Do not edit.
"""The model ``IntegrationSiteMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.x_type_mapping_criteria import XTypeMappingCriteria


@entity
class IntegrationSiteMapping(Entity):
    """The published schema ``IntegrationSiteMapping``."""

    _entity: ClassVar[str] = "api.IntegrationSiteMapping"

    id: int = key(default=None)
    _warning: str | None = None
    criteria: list[XTypeMappingCriteria] | None = None
    details_id: int | None = None
    halo_client_id: int | None = None
    halo_client_name: str | None = None
    halo_id: int | None = None
    halo_name: str | None = None
    halo_site_name: str | None = None
    module_id: int | None = None
    rule_count: int | None = None
    seq: int | None = None
    third_party_client_id: str | None = None
    third_party_client_name: str | None = None
    third_party_full_name: str | None = None
    third_party_id: str | None = None
    third_party_name: str | None = None
    userules: bool | None = None
