# Generated from spec/halopsa/upstream/entities/FaultAdditionalAgents.yaml. Do not edit.
"""The model ``FaultAdditionalAgents``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultAdditionalAgents(Entity):
    """The published schema ``FaultAdditionalAgents``."""

    _entity: ClassVar[str] = "api.FaultAdditionalAgents"

    id: int = key(default=None)
    _warning: str | None = None
    email: str | None = None
    """Published since 2026-01-25."""
    faultid: int | None = None
    name: str | None = None
