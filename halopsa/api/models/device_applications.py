# Generated from spec/halopsa/upstream/entities/DeviceApplications.yaml. Do not edit.
"""The model ``DeviceApplications``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.device import Device
    from halopsa.api.models.users import Users


@entity
class DeviceApplications(Entity):
    """The published schema ``DeviceApplications``."""

    _entity: ClassVar[str] = "api.DeviceApplications"

    id: int = key(default=None)
    _warning: str | None = None
    bundledesc: str | None = None
    cost: float | None = None
    count: int | None = None
    did: int | None = None
    expiry_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    install_date: dt.datetime | None = None
    lastused: dt.datetime | None = None
    licence_id: int | None = None
    licence_name: str | None = None
    licence_required: bool | None = None
    moduleid: int | None = None
    name: str | None = None
    new_devices: list[Device] | None = None
    new_users: list[Users] | None = None
    role_id: int | None = None
    role_name: str | None = None
    snowid: str | None = None
    user_id: int | None = None
    version: str | None = None
