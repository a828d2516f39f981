# Generated from spec/halopsa/upstream/entities/SnowDevice.yaml. Do not edit.
"""The model ``SnowDevice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.snow_hardware import SnowHardware


@entity
class SnowDevice(Entity):
    """The published schema ``SnowDevice``."""

    _entity: ClassVar[str] = "api.SnowDevice"

    id: int = key(default=None)
    biosDate: dt.datetime | None = None
    """Set by the server."""
    biosSerialNumber: str | None = None
    biosVersion: str | None = None
    """Set by the server."""
    coreCount: int | None = None
    coresPerProcessor: int | None = None
    """Set by the server."""
    domain: str | None = None
    hardware: SnowHardware | None = None
    hypervisorName: str | None = None
    ipAddresses: str | None = None
    isVirtual: bool | None = None
    lastScanDate: dt.datetime | None = None
    manufacturer: str | None = None
    memorySlots: int | None = None
    """Set by the server."""
    memorySlotsAvailable: int | None = None
    """Set by the server."""
    mobileDeviceType: str | None = None
    model: str | None = None
    mostFrequentUserId: int | None = None
    mostRecentUserId: int | None = None
    name: str | None = None
    numberOfProcessors: int | None = None
    """Set by the server."""
    operatingSystem: str | None = None
    operatingSystemServicePack: str | None = None
    orgChecksum: int | None = None
    organization: str | None = None
    phoneNumber: str | None = None
    physicalMemory: int | None = None
    physicalMemoryMb: int | None = None
    """Set by the server."""
    processorCount: int | None = None
    processorType: str | None = None
    status: str | None = None
    systemDiskSpaceAvailableMb: int | None = None
    """Set by the server."""
    systemDiskSpaceMb: int | None = None
    """Set by the server."""
    totalDiskSpace: int | None = None
    totalDiskSpaceAvailableMb: int | None = None
    """Set by the server."""
    totalDiskSpaceMb: int | None = None
    """Set by the server."""
    updatedBy: str | None = None
    updatedDate: dt.datetime | None = None
