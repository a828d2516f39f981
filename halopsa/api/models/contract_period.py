# Generated from spec/halopsa/upstream/entities/ContractPeriod.yaml. Do not edit.
"""The model ``ContractPeriod``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ContractPeriod(Entity):
    """The published schema ``ContractPeriod``."""

    _entity: ClassVar[str] = "api.ContractPeriod"

    id: int = key(default=None)
    contract_id: int | None = None
    current: bool | None = None
    end_date: dt.datetime | None = None
    end_date_display: dt.datetime | None = None
    hours_charged: float | None = None
    hours_in_period: float | None = None
    hours_remaining: float | None = None
    hours_used: float | None = None
    name: str | None = None
    start_date: dt.datetime | None = None
    start_date_display: dt.datetime | None = None
