# Generated from spec/halopsa/upstream/entities/Trace.yaml. Do not edit.
"""The model ``Trace``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Trace(Entity):
    """The published schema ``Trace``."""

    _entity: ClassVar[str] = "api.Trace"

    id: int = key(default=None)
    log: str | None = None
    relatedid: int | None = None
    systemeventid: int | None = None
    timestamp: dt.datetime | None = None
    tracetype: int | None = None
    """One of 0 to 17."""
