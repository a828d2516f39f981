# Generated from spec/halopsa/upstream/entities/DeviceUserCount.yaml. Do not edit.
"""The model ``DeviceUserCount``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DeviceUserCount(Entity):
    """The published schema ``DeviceUserCount``."""

    _entity: ClassVar[str] = "api.DeviceUserCount"

    id: int = key(default=None)
    count: int | None = None
    name: str | None = None
