# Generated from spec/halopsa/upstream/entities/WorkflowTarget.yaml. Do not edit.
"""The model ``WorkflowTarget``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.autoassign import Autoassign
    from halopsa.api.models.workflow_target_priority import WorkflowTargetPriority
    from halopsa.api.models.workflow_target_step import WorkflowTargetStep
    from halopsa.api.models.workflow_target_team import WorkflowTargetTeam


@entity
class WorkflowTarget(Entity):
    """The published schema ``WorkflowTarget``."""

    _entity: ClassVar[str] = "api.WorkflowTarget"

    id: int = key(default=None)
    _warning: str | None = None
    end_stage_id: int | None = None
    end_stage_name: str | None = None
    end_steps: list[WorkflowTargetStep] | None = None
    flow_guid: str | None = None
    flow_id: int | None = None
    guid: str | None = None
    """Since build 2.250."""
    intent: str | None = None
    """Since build 2.250."""
    name: str | None = None
    priorities: list[WorkflowTargetPriority] | None = None
    """Published since 2026-01-25."""
    rule_id: int | None = None
    rules: list[Autoassign] | None = None
    """Gone in build 2.250; older ones have it."""
    start_stage_id: int | None = None
    start_stage_name: str | None = None
    start_steps: list[WorkflowTargetStep] | None = None
    target: float | None = None
    target_type: int | None = None
    target_units: str | None = None
    teams: list[WorkflowTargetTeam] | None = None
    """Published since 2026-01-25."""
    template_id: int | None = None
    """Published since 2026-01-25."""
    workday: int | None = None
    workday_name: str | None = None
