# Generated from spec/halopsa/upstream/entities/ContractSchedule.yaml. Do not edit.
"""The model ``ContractSchedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ContractSchedule(Entity):
    """The published schema ``ContractSchedule``."""

    _entity: ClassVar[str] = "api.ContractSchedule"

    id: str = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    amount: float | None = None
    chid: int | None = None
    date: dt.datetime | None = None
    note: str | None = None
    seq: int | None = None
