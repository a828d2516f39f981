# Generated from spec/halopsa/upstream/entities/OnlineStatus.yaml. Do not edit.
"""The model ``OnlineStatus``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class OnlineStatus(Entity):
    """The published schema ``OnlineStatus``."""

    _entity: ClassVar[str] = "api.OnlineStatus"

    agent_status: int | None = None
    command: str | None = None
    fetch_all: bool | None = None
    idle_warn: bool | None = None
    """Since build 2.250."""
    isOnline: bool | None = None
    is_idle: bool | None = None
    is_logout: bool | None = None
    lastOnline: str | None = None
    lastOnlineDate: dt.datetime | None = None
    last_active: dt.datetime | None = None
    status_overidden: bool | None = None
    techID: int | None = None
