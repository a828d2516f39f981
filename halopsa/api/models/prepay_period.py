# Generated from spec/halopsa/upstream/entities/PrepayPeriod.yaml. Do not edit.
"""The model ``PrepayPeriod``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.actions_list import Actions_List


@entity
class PrepayPeriod(Entity):
    """The published schema ``PrepayPeriod``."""

    _entity: ClassVar[str] = "api.PrepayPeriod"

    id: int = key(default=None)
    actions: list[Actions_List] | None = None
    """Since build 2.250."""
    amount_added: float | None = None
    amount_expired: float | None = None
    amount_remaining: float | None = None
    amount_used_this_period: float | None = None
    contract_id: int | None = None
    current: bool | None = None
    end_date: dt.datetime | None = None
    end_date_display: dt.datetime | None = None
    hours_added: float | None = None
    hours_expired: float | None = None
    hours_remaining: float | None = None
    hours_used_this_period: float | None = None
    name: str | None = None
    start_date: dt.datetime | None = None
    start_date_display: dt.datetime | None = None
