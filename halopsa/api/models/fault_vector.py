# Generated from spec/halopsa/upstream/entities/FaultVector.yaml. Do not edit.
"""The model ``FaultVector``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FaultVector(Entity):
    """The published schema ``FaultVector``."""

    _entity: ClassVar[str] = "api.FaultVector"

    id: int = key(default=None)
    _warning: str | None = None
    datesynced: dt.datetime | None = None
    faultid: int | None = None
    vector: str | None = None
    vector_db: int | None = None
    """Since build 2.250."""
