# Generated from spec/halopsa/upstream/entities/WorkflowHistory.yaml. Do not edit.
"""The model ``WorkflowHistory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class WorkflowHistory(Entity):
    """The published schema ``WorkflowHistory``."""

    _entity: ClassVar[str] = "api.WorkflowHistory"

    id: int = key(default=None)
    action_id: int | None = None
    actual_hours: float | None = None
    flow_id: int | None = None
    moved_date: dt.datetime | None = None
    moved_from: int | None = None
    moved_from_stage: int | None = None
    moved_to: int | None = None
    moved_to_stage: int | None = None
    override_date: dt.datetime | None = None
    summary: str | None = None
    target_date: dt.datetime | None = None
    target_hours: float | None = None
    target_met: bool | None = None
    ticket_id: int | None = None
