# Generated from spec/halopsa/upstream/entities/Int32NullableStringDateTimeNullableInt32NullableTuple.yaml. Do not edit.
"""The model ``Int32NullableStringDateTimeNullableInt32NullableTuple``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Int32NullableStringDateTimeNullableInt32NullableTuple(Entity):
    """The published schema ``Int32NullableStringDateTimeNullableInt32NullableTuple``."""

    _entity: ClassVar[str] = "api.Int32NullableStringDateTimeNullableInt32NullableTuple"

    item1: int | None = None
    item2: str | None = None
    item3: dt.datetime | None = None
    item4: int | None = None
