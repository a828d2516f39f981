# Generated from spec/halopsa/upstream/entities/CustomFieldValueRestrictions.yaml. Do not edit.
"""The model ``CustomFieldValueRestrictions``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CustomFieldValueRestrictions(Entity):
    """The published schema ``CustomFieldValueRestrictions``."""

    _entity: ClassVar[str] = "api.CustomFieldValueRestrictions"

    id: int = key(default=None)
    _warning: str | None = None
    field_id: int | None = None
    field_usage: int | None = None
    """Published since 2026-01-25."""
    tickettype_id: int | None = None
    value_guid: str | None = None
    value_id: int | None = None
    value_name: str | None = None
