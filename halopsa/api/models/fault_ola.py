# Generated from spec/halopsa/upstream/entities/FaultOLA.yaml. Do not edit.
"""The model ``FaultOLA``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.fault_ola_dates import FaultOLADates
    from halopsa.api.models.workflow_target import WorkflowTarget


@entity
class FaultOLA(Entity):
    """The published schema ``FaultOLA``."""

    _entity: ClassVar[str] = "api.FaultOLA"

    id: int = key(default=None)
    _warning: str | None = None
    actual_hours: float | None = None
    dates: list[FaultOLADates] | None = None
    end_date: dt.datetime | None = None
    fault_id: int | None = None
    pause_date: dt.datetime | None = None
    start_date: dt.datetime | None = None
    status: int | None = None
    target: WorkflowTarget | None = None
    target_date: dt.datetime | None = None
    target_hours: float | None = None
    target_id: int | None = None
    target_met: bool | None = None
    target_name: str | None = None
