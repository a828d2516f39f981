# Generated from spec/halopsa/upstream/entities/CustomFieldVisibility.yaml. Do not edit.
"""The model ``CustomFieldVisibility``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CustomFieldVisibility(Entity):
    """The published schema ``CustomFieldVisibility``."""

    _entity: ClassVar[str] = "api.CustomFieldVisibility"

    id: int = key(default=None)
    _warning: str | None = None
    category_value_name: str | None = None
    """Published since 2026-01-25."""
    conditiontype: int | None = None
    criteriagroup_id: int | None = None
    """Published since 2026-01-25."""
    dynamic_SQL_field: bool | None = None
    field_guid: str | None = None
    field_id: int | None = None
    field_usage: int | None = None
    """Published since 2026-01-25."""
    field_value: int | None = None
    lookup_field_guid: str | None = None
    lookup_field_id: int | None = None
    lookup_value: str | None = None
    lookup_value_id: int | None = None
    tickettype_id: int | None = None
    value_modified: bool | None = None
