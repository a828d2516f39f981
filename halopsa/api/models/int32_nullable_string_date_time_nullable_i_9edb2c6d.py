# Generated from spec/halopsa/upstream/entities/Int32NullableStringDateTimeNullableI_9edb2c6d.yaml. Do not edit.
"""The model ``Int32NullableStringDateTimeNullableI_9edb2c6d``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Int32NullableStringDateTimeNullableI_9edb2c6d(Entity):
    """The published schema ``Int32NullableStringDateTimeNullableI_9edb2c6d``."""

    _entity: ClassVar[str] = "api.Int32NullableStringDateTimeNullableI_9edb2c6d"

    item1: int | None = None
    item2: str | None = None
    item3: dt.datetime | None = None
    item4: int | None = None
    item5: dt.datetime | None = None
