# Generated from spec/halopsa/upstream/entities/FlowDetailStatus.yaml. Do not edit.
"""The model ``FlowDetailStatus``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class FlowDetailStatus(Entity):
    """The published schema ``FlowDetailStatus``."""

    _entity: ClassVar[str] = "api.FlowDetailStatus"

    fdsid: int | None = None
    flow_id: int | None = None
    status_guid: str | None = None
    status_id: int | None = None
    status_name: str | None = None
    step_id: int | None = None
