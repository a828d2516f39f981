# Generated from spec/halopsa/upstream/entities/AgentStatusReassignMapping.yaml. Do not edit.
"""The model ``AgentStatusReassignMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AgentStatusReassignMapping(Entity):
    """The published schema ``AgentStatusReassignMapping``."""

    _entity: ClassVar[str] = "api.AgentStatusReassignMapping"

    id: int = key(default=None)
    reassign_to: int | None = None
    status_from: int | None = None
    status_to: int | None = None
