# Generated from spec/halopsa/upstream/entities/PartsLookupMapping.yaml. Do not edit.
"""The model ``PartsLookupMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PartsLookupMapping(Entity):
    """The published schema ``PartsLookupMapping``."""

    _entity: ClassVar[str] = "api.PartsLookupMapping"

    id: int = key(default=None)
    _warning: str | None = None
    field_guid: str | None = None
    """Published since 2026-01-25."""
    field_id: int | None = None
    field_name: str | None = None
    lookup_field: str | None = None
    lookup_profile_guid: str | None = None
    """Published since 2026-01-25."""
    lookup_profile_id: int | None = None
    type: str | None = None
