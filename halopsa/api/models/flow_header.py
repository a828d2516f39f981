# Generated from spec/halopsa/upstream/entities/FlowHeader.yaml. Do not edit.
"""The model ``FlowHeader``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.flow_detail import FlowDetail
    from halopsa.api.models.flow_stages import FlowStages
    from halopsa.api.models.t_outcome import TOutcome
    from halopsa.api.models.workflow_history import WorkflowHistory
    from halopsa.api.models.workflow_target import WorkflowTarget


@entity
class FlowHeader(Entity):
    """The published schema ``FlowHeader``."""

    _entity: ClassVar[str] = "api.FlowHeader"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    add_targets: list[WorkflowTarget] | None = None
    """Since build 2.250."""
    always_allow_actions: list[TOutcome] | None = None
    delete_targets: list[int] | None = None
    """Since build 2.250."""
    edit_targets: list[WorkflowTarget] | None = None
    """Since build 2.250."""
    flow_chart_json: str | None = None
    guid: str | None = None
    in_use: bool | None = None
    intent: str | None = None
    is_clone: bool | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    note: str | None = None
    notinuse: bool | None = None
    stages: list[FlowStages] | None = None
    steps: list[FlowDetail] | None = None
    targets: list[WorkflowTarget] | None = None
    workflow_history: list[WorkflowHistory] | None = None
