# Generated from spec/halopsa/upstream/entities/FaultsForecasting.yaml. Do not edit.
"""The model ``FaultsForecasting``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FaultsForecasting(Entity):
    """The published schema ``FaultsForecasting``."""

    _entity: ClassVar[str] = "api.FaultsForecasting"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    date: dt.datetime | None = None
    hours: float | None = None
    ticket_id: int | None = None
