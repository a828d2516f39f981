# Generated from spec/halopsa/upstream/entities/ObjectMappingProfile.yaml. Do not edit.
"""The model ``ObjectMappingProfile``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ObjectMappingProfile(Entity):
    """The published schema ``ObjectMappingProfile``."""

    _entity: ClassVar[str] = "api.ObjectMappingProfile"

    id: int = key(default=None)
    description: str | None = None
    mapping: str | None = None
    name: str | None = None
    runbook_id: str | None = None
