# Generated from spec/halopsa/upstream/entities/WorkflowTargetTeam.yaml. Do not edit.
"""The model ``WorkflowTargetTeam``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WorkflowTargetTeam(Entity):
    """The published schema ``WorkflowTargetTeam``."""

    _entity: ClassVar[str] = "api.WorkflowTargetTeam"

    id: int = key(default=None)
    team_guid: str | None = None
    team_id: int | None = None
    team_name: str | None = None
    workflow_target: int | None = None
