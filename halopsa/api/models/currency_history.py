# Generated from spec/halopsa/upstream/entities/CurrencyHistory.yaml. Do not edit.
"""The model ``CurrencyHistory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class CurrencyHistory(Entity):
    """The published schema ``CurrencyHistory``."""

    _entity: ClassVar[str] = "api.CurrencyHistory"

    id: int = key(default=None)
    _warning: str | None = None
    cid: int | None = None
    enddate: dt.datetime | None = None
    rate: float | None = None
