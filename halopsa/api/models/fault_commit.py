# Generated from spec/halopsa/upstream/entities/FaultCommit.yaml. Do not edit.
"""The model ``FaultCommit``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultCommit(Entity):
    """The published schema ``FaultCommit``."""

    _entity: ClassVar[str] = "api.FaultCommit"

    id: int = key(default=None)
    name: str | None = None
    ticket_id: int | None = None
    url: str | None = None
