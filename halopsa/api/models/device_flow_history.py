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
    """Since build 2.250."""
    asset_id: int | None = None
    """Since build 2.250."""
    flow_id: int | None = None
    """Since build 2.250."""
    moved_date: dt.datetime | None = None
    """Since build 2.250."""
    moved_from: int | None = None
    """Since build 2.250."""
    moved_from_stage: int | None = None
    """Since build 2.250."""
    moved_to: int | None = None
    """Since build 2.250."""
    moved_to_stage: int | None = None
    """Since build 2.250."""
