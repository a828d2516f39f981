# Generated from spec/halopsa/upstream/entities/WorkflowTargetPriority.yaml. Do not edit.
"""The model ``WorkflowTargetPriority``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WorkflowTargetPriority(Entity):
    """The published schema ``WorkflowTargetPriority``."""

    _entity: ClassVar[str] = "api.WorkflowTargetPriority"

    id: int = key(default=None)
    priority: int | None = None
    workflow_target: int | None = None
