# Generated from spec/halopsa/upstream/entities/AutoassignOutcome.yaml. Do not edit.
"""The model ``AutoassignOutcome``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AutoassignOutcome(Entity):
    """The published schema ``AutoassignOutcome``."""

    _entity: ClassVar[str] = "api.AutoassignOutcome"

    id: int = key(default=None)
    _warning: str | None = None
    autoassign_guid: str | None = None
    fieldid: int | None = None
    fieldname: str | None = None
    is_dummy: bool | None = None
    rule_id: int | None = None
    value: Any = None
    value_datetime: dt.datetime | None = None
    value_display: str | None = None
    value_float: float | None = None
    value_int: int | None = None
    value_string: str | None = None
    value_type: str | None = None
    value_type_id: int | None = None
