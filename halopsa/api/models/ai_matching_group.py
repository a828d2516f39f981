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
    enabled: bool | None = None
    name: str | None = None
    ticket_types: list[int] | None = None
