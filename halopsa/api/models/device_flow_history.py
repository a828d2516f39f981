# Generated from spec/halopsa/upstream/entities/DeviceFlowHistory.yaml. Do not edit.
"""The model ``DeviceFlowHistory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class DeviceFlowHistory(Entity):
    """The published schema ``DeviceFlowHistory``."""

    _entity: ClassVar[str] = "api.DeviceFlowHistory"

    id: int = key(default=None)
    asset_id: int | None = None
    flow_id: int | None = None
    moved_date: dt.datetime | None = None
    moved_from: int | None = None
    moved_from_stage: int | None = None
    moved_to: int | None = None
    moved_to_stage: int | None = None
