# Generated from spec/portal/entities/WorkflowRecord.yaml. Do not edit.
"""The model ``WorkflowRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class WorkflowRecord(Entity):
    """A workflow, with tasks to approve or reject."""

    _entity: ClassVar[str] = "WorkflowRecord"

    id: str = key(default=None)
    """Set by the server."""
