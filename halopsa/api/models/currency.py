# Generated from spec/halopsa/upstream/entities/Currency.yaml. Do not edit.
"""The model ``Currency``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.currency_history import CurrencyHistory


@entity
class Currency(Entity):
    """The published schema ``Currency``."""

    _entity: ClassVar[str] = "api.Currency"

    id: int = key(default=None)
    _warning: str | None = None
    code: str | None = None
    conversion_rate: float | None = None
    history: list[CurrencyHistory] | None = None
    """Published since 2026-01-25."""
    last_updated: dt.datetime | None = None
    name: str | None = None
    symbol: str | None = None
