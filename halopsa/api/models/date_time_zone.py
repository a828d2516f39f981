# Generated from spec/halopsa/upstream/entities/DateTimeZone.yaml. Do not edit.
"""The model ``DateTimeZone``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class DateTimeZone(Entity):
    """The published schema ``DateTimeZone``."""

    _entity: ClassVar[str] = "api.DateTimeZone"

    datetime: dt.datetime | None = None
    timezone: str | None = None
