# Generated from spec/halopsa/upstream/entities/FaultToDo.yaml. Do not edit.
"""The model ``FaultToDo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FaultToDo(Entity):
    """The published schema ``FaultToDo``."""

    _entity: ClassVar[str] = "api.FaultToDo"

    id: int = key(default=None)
    _warning: str | None = None
    actual_end: dt.datetime | None = None
    actual_start: dt.datetime | None = None
    addedby: int | None = None
    done: bool | None = None
    done_by_id: int | None = None
    done_by_name: str | None = None
    end_date: dt.datetime | None = None
    group_id: int | None = None
    group_name: str | None = None
    group_seq: int | None = None
    sequence: int | None = None
    start_date: dt.datetime | None = None
    text: str | None = None
    ticket_id: int | None = None
