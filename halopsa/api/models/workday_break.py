# Generated from spec/halopsa/upstream/entities/WorkdayBreak.yaml. Do not edit.
"""The model ``WorkdayBreak``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class WorkdayBreak(Entity):
    """The published schema ``WorkdayBreak``."""

    _entity: ClassVar[str] = "api.WorkdayBreak"

    id: int = key(default=None)
    end: dt.datetime | None = None
    incfriday: bool | None = None
    incmonday: bool | None = None
    incsaturday: bool | None = None
    incsunday: bool | None = None
    incthursday: bool | None = None
    inctuesday: bool | None = None
    incwednesday: bool | None = None
    name: str | None = None
    start: dt.datetime | None = None
    workday_id: int | None = None
