# Generated from spec/halopsa/upstream/entities/DeviceFlow.yaml. Do not edit.
"""The model ``DeviceFlow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.device_flow_history import DeviceFlowHistory
    from halopsa.api.models.flow_detail import FlowDetail
    from halopsa.api.models.flow_stages import FlowStages


@entity
class DeviceFlow(Entity):
    """The published schema ``DeviceFlow``."""

    _entity: ClassVar[str] = "api.DeviceFlow"

    id: int = key(default=None)
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    flow_chart_json: str | None = None
    guid: str | None = None
    in_use: bool | None = None
    intent: str | None = None
    name: str | None = None
    note: str | None = None
    stages: list[FlowStages] | None = None
    steps: list[FlowDetail] | None = None
    workflow_history: list[DeviceFlowHistory] | None = None
