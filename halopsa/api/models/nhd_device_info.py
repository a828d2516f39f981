# Generated from spec/halopsa/upstream/entities/NHD_DeviceInfo.yaml. Do not edit.
"""The model ``NHD_DeviceInfo``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class NHD_DeviceInfo(Entity):
    """The published schema ``NHD_DeviceInfo``."""

    _entity: ClassVar[str] = "api.NHD_DeviceInfo"

    id: str = key(default=None)
    _warning: str | None = None
    apns_device_token: str | None = None
    app_name: str | None = None
    app_version: str | None = None
    device_name: str | None = None
    firebase_device_token: str | None = None
    manufacturer: str | None = None
    model: str | None = None
    os: str | None = None
    user_id: str | None = None
