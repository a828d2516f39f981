# Generated from spec/halopsa/upstream/entities/Dynamics365CRMSubTable.yaml. Do not edit.
"""The model ``Dynamics365CRMSubTable``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class Dynamics365CRMSubTable(Entity):
    """The published schema ``Dynamics365CRMSubTable``."""

    _entity: ClassVar[str] = "api.Dynamics365CRMSubTable"

    id: int = key(default=None)
    _warning: str | None = None
    child_field_mappings: list[IntegrationFieldMapping] | None = None
    child_mappings: list[Dynamics365CRMSubTable] | None = None
    """Published since 2026-01-25."""
    dynamics_table: str | None = None
    entityname: str | None = None
    grandchild_lookup: int | None = None
    """Published since 2026-01-25."""
    is_lookup_field: int | None = None
    """Published since 2026-01-25."""
    lookup_table_name: str | None = None
    """Published since 2026-01-25."""
    parent_id: int | None = None
    parentidfield: str | None = None
