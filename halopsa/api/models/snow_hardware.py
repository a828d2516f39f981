# Generated from spec/halopsa/upstream/entities/SnowHardware.yaml. Do not edit.
"""The model ``SnowHardware``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SnowHardware(Entity):
    """The published schema ``SnowHardware``."""

    _entity: ClassVar[str] = "api.SnowHardware"

    biosDate: dt.datetime | None = None
    biosSerialNumber: str | None = None
    biosVersion: str | None = None
    coresPerProcessor: int | None = None
    memorySlots: int | None = None
    memorySlotsAvailable: int | None = None
    numberOfProcessors: int | None = None
    physicalMemoryMb: int | None = None
    processorType: str | None = None
    systemDiskSpaceAvailableMb: int | None = None
    systemDiskSpaceMb: int | None = None
    totalDiskSpaceAvailableMb: int | None = None
    totalDiskSpaceMb: int | None = None
