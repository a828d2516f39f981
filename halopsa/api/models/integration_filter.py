# Generated from spec/halopsa/upstream/entities/IntegrationFilter.yaml. Do not edit.
"""The model ``IntegrationFilter``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntegrationFilter(Entity):
    """The published schema ``IntegrationFilter``."""

    _entity: ClassVar[str] = "api.IntegrationFilter"

    id: int = key(default=None)
    _warning: str | None = None
    apply_client_side: bool | None = None
    """Since build 2.250."""
    details_id: int | None = None
    filter_field: str | None = None
    filter_operator: int | None = None
    filter_type: int | None = None
    filter_type2: int | None = None
    filter_value: str | None = None
    integration_id: int | None = None
    mapping_id: int | None = None
    mapping_name: str | None = None
    mapping_type: int | None = None
    """Since build 2.250."""
    query_string: str | None = None
    value_type: int | None = None
