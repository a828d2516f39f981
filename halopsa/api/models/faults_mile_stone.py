# Generated from spec/halopsa/upstream/entities/FaultsMileStone.yaml. Do not edit.
"""The model ``FaultsMileStone``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultsMileStone(Entity):
    """The published schema ``FaultsMileStone``."""

    _entity: ClassVar[str] = "api.FaultsMileStone"

    id: int = key(default=None)
    _warning: str | None = None
    milestone_id: int | None = None
    ticket_id: int | None = None
    ticket_name: str | None = None
