# Generated from spec/halopsa/upstream/entities/IndexFieldFilters.yaml. Do not edit.
"""The model ``IndexFieldFilters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class IndexFieldFilters(Entity):
    """The published schema ``IndexFieldFilters``."""

    _entity: ClassVar[str] = "api.IndexFieldFilters"

    id: int = key(default=None)
    _warning: str | None = None
    fieldname: str | None = None
    tablename: str | None = None
    type: int | None = None
    value_datetime: dt.datetime | None = None
    value_display: str | None = None
    value_float: float | None = None
    value_int: int | None = None
    value_string: str | None = None
    value_type: str | None = None
