# Generated from spec/halopsa/upstream/entities/ReleasePipeline.yaml. Do not edit.
"""The model ``ReleasePipeline``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class ReleasePipeline(Entity):
    """The published schema ``ReleasePipeline``."""

    _entity: ClassVar[str] = "api.ReleasePipeline"

    id: int = key(default=None)
    _warning: str | None = None
    active: bool | None = None
    devops_details_id: int | None = None
    devops_pipeline_id: int | None = None
    devops_project_id: str | None = None
    integration_link: int | None = None
    linked_product: int | None = None
    linked_product_name: str | None = None
    name: str | None = None
    pipeline_mappings: list[IntegrationFieldMapping] | None = None
