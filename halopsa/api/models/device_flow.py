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
    """Since build 2.250."""
    access_control: list[AccessControl] | None = None
    """Since build 2.250."""
    access_control_level: int | None = None
    """Since build 2.250."""
    active: bool | None = None
    """Since build 2.250."""
    flow_chart_json: str | None = None
    """Since build 2.250."""
    guid: str | None = None
    """Since build 2.250."""
    in_use: bool | None = None
    """Since build 2.250."""
    intent: str | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    note: str | None = None
    """Since build 2.250."""
    stages: list[FlowStages] | None = None
    """Since build 2.250."""
    steps: list[FlowDetail] | None = None
    """Since build 2.250."""
    workflow_history: list[DeviceFlowHistory] | None = None
    """Since build 2.250."""
