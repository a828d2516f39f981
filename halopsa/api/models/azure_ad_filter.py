# Generated from spec/halopsa/upstream/entities/AzureADFilter.yaml. Do not edit.
"""The model ``AzureADFilter``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AzureADFilter(Entity):
    """The published schema ``AzureADFilter``."""

    _entity: ClassVar[str] = "api.AzureADFilter"

    id: int = key(default=None)
    _warning: str | None = None
    filter_field: str | None = None
    filter_type: int | None = None
    filter_value: str | None = None
    mapping_id: int | None = None
    query_string: str | None = None
    version: str | None = None
