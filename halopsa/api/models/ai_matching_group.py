# Generated from spec/halopsa/upstream/entities/AIMatchingGroup.yaml. Do not edit.
"""The model ``AIMatchingGroup``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AIMatchingGroup(Entity):
    """The published schema ``AIMatchingGroup``."""

    _entity: ClassVar[str] = "api.AIMatchingGroup"

    id: int = key(default=None)
    """Since build 2.250."""
    enabled: bool | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    ticket_types: list[int] | None = None
    """Since build 2.250."""
