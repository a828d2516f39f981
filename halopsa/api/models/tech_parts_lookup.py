# Generated from spec/halopsa/upstream/entities/TechPartsLookup.yaml. Do not edit.
"""The model ``TechPartsLookup``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TechPartsLookup(Entity):
    """The published schema ``TechPartsLookup``."""

    _entity: ClassVar[str] = "api.TechPartsLookup"

    id: int = key(default=None)
    _warning: str | None = None
    agent_guid: str | None = None
    """Published since 2026-01-25."""
    agent_id: int | None = None
    agent_name: str | None = None
    lookup_profile_guid: str | None = None
    """Published since 2026-01-25."""
    lookup_profile_id: int | None = None
    lookup_value: str | None = None
