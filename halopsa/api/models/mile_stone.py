# Generated from spec/halopsa/upstream/entities/MileStone.yaml. Do not edit.
"""The model ``MileStone``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.faults_mile_stone import FaultsMileStone
    from halopsa.api.models.mile_stone_dependency import MileStoneDependency


@entity
class MileStone(Entity):
    """The published schema ``MileStone``."""

    _entity: ClassVar[str] = "api.MileStone"

    id: int = key(default=None)
    _complete: bool | None = None
    _dateschanged: bool | None = None
    _fromtemplate: int | None = None
    _warning: str | None = None
    dependencies: list[MileStoneDependency] | None = None
    from_template_id: int | None = None
    header_id: int | None = None
    """Published since 2026-01-25."""
    invoicenumber: str | None = None
    item_id: int | None = None
    """Published since 2026-01-25."""
    item_name: str | None = None
    """Published since 2026-01-25."""
    line_id: int | None = None
    """Published since 2026-01-25."""
    milestone_dependencies: list[MileStone] | None = None
    milestone_value: float | None = None
    name: str | None = None
    processed_date: dt.datetime | None = None
    sequence: int | None = None
    start_date: dt.datetime | None = None
    start_days: int | None = None
    target_date: dt.datetime | None = None
    target_days: int | None = None
    ticket_id: int | None = None
    tickets: list[FaultsMileStone] | None = None
    value_perc: float | None = None
    """Published since 2026-01-25."""
