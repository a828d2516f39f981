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
    """Published since 2026-01-25."""
    criteriagroup_id: int | None = None
    """Published since 2026-01-25."""
    field_id: int | None = None
    fieldname: str | None = None
    """Published since 2026-01-25."""
    flowsubdetail_id: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    match_after_start: bool | None = None
    """Published since 2026-01-25."""
    match_after_target: bool | None = None
    """Published since 2026-01-25."""
    tablename: str | None = None
    """Published since 2026-01-25."""
    timezonestring: str | None = None
    """Published since 2026-01-25."""
    type: int | None = None
    value_datetime: dt.datetime | None = None
    """Published since 2026-01-25."""
    value_display: str | None = None
    """Published since 2026-01-25."""
    value_float: float | None = None
    """Published since 2026-01-25."""
    value_id: int | None = None
    value_int: int | None = None
    """Published since 2026-01-25."""
    value_name: str | None = None
    value_string: str | None = None
    """Published since 2026-01-25."""
    value_type: str | None = None
    """Published since 2026-01-25."""
    value_type_id: int | None = None
    """Published since 2026-01-25."""
    valueint_guid: str | None = None
    """Published since 2026-01-25."""
