# Generated from spec/halopsa/upstream/entities/Automation.yaml. Do not edit.
"""The model ``Automation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.runbook_automation_monitoring import RunbookAutomationMonitoring
    from halopsa.api.models.trace import Trace


@entity
class Automation(Entity):
    """The published schema ``Automation``."""

    _entity: ClassVar[str] = "api.Automation"

    id: int = key(default=None)
    _queue_only: bool | None = None
    automation_params: str | None = None
    check_rules: bool | None = None
    date_processed: dt.datetime | None = None
    entity_id: int | None = None
    entity_type: int | None = None
    error: str | None = None
    evaluatedVariableSizeBytes: int | None = None
    event_no: int | None = None
    execute_outcome_id: int | None = None
    execute_outcome_name: str | None = None
    executionMonitor: RunbookAutomationMonitoring | None = None
    executionStartTime: dt.datetime | None = None
    execution_time: int | None = None
    execution_type: int | None = None
    initial_variables_calculated: bool | None = None
    iteration: int | None = None
    iteration_state: str | None = None
    last_attempt_date: dt.datetime | None = None
    lookupid: int | None = None
    next_retry_date: dt.datetime | None = None
    request_body: str | None = None
    result_actionnumber: int | None = None
    retry_attempts_remaining: int | None = None
    runbook_id: str | None = None
    runbook_name: str | None = None
    runbook_step: int | None = None
    runbook_step_name: str | None = None
    series_predecessor_id: int | None = None
    startedby_automation_id: int | None = None
    status: int | None = None
    steps_executed: int | None = None
    stopped: bool | None = None
    system_use: int | None = None
    system_use2: int | None = None
    ticket_id: int | None = None
    timestamp: dt.datetime | None = None
    trace: list[Trace] | None = None
    workflow_id: int | None = None
    workflow_name: str | None = None
    workflow_seq: int | None = None
    workflow_step: int | None = None
    workflow_subdetail_id: int | None = None
