# Generated from spec/halopsa/upstream/entities/ServiceCategoryMapping.yaml. Do not edit.
"""The model ``ServiceCategoryMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ServiceCategoryMapping(Entity):
    """The published schema ``ServiceCategoryMapping``."""

    _entity: ClassVar[str] = "api.ServiceCategoryMapping"

    id: int = key(default=None)
    long_name: str | None = None
    service_category_guid: str | None = None
    service_guid: str | None = None
    service_id: int | None = None
