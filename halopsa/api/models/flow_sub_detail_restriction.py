# Generated from spec/halopsa/upstream/entities/FlowSubDetailRestriction.yaml. Do not edit.
"""The model ``FlowSubDetailRestriction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FlowSubDetailRestriction(Entity):
    """The published schema ``FlowSubDetailRestriction``."""

    _entity: ClassVar[str] = "api.FlowSubDetailRestriction"

    id: int = key(default=None)
    alt_value_display: str | None = None
    criteriagroup_id: int | None = None
    field_id: int | None = None
    fieldname: str | None = None
    flowsubdetail_id: int | None = None  # gone in build 2026-01-25; older ones have it
    match_after_start: bool | None = None
    match_after_target: bool | None = None
    tablename: str | None = None
    timezonestring: str | None = None
    type: int | None = None
    value_datetime: dt.datetime | None = None
    value_display: str | None = None
    value_float: float | None = None
    value_id: int | None = None
    value_int: int | None = None
    value_name: str | None = None
    value_string: str | None = None
    value_type: str | None = None
    value_type_id: int | None = None
    valueint_guid: str | None = None
