# Generated from spec/halopsa/upstream/entities/WorkflowTargetStep.yaml. Do not edit.
"""The model ``WorkflowTargetStep``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WorkflowTargetStep(Entity):
    """The published schema ``WorkflowTargetStep``."""

    _entity: ClassVar[str] = "api.WorkflowTargetStep"

    id: int = key(default=None)
    _warning: str | None = None
    flowheader_id: int | None = None
    is_end: bool | None = None
    name: str | None = None
    step_id: int | None = None
    workflowtarget_id: int | None = None
