# Generated from spec/halopsa/upstream/entities/FaultOLADates.yaml. Do not edit.
"""The model ``FaultOLADates``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FaultOLADates(Entity):
    """The published schema ``FaultOLADates``."""

    _entity: ClassVar[str] = "api.FaultOLADates"

    id: int = key(default=None)
    _warning: str | None = None
    end_date: dt.datetime | None = None
    fault_ola: int | None = None
    start_date: dt.datetime | None = None
