# Generated from spec/halopsa/upstream/entities/UnameNotificationLink.yaml. Do not edit.
"""The model ``UnameNotificationLink``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameNotificationLink(Entity):
    """The published schema ``UnameNotificationLink``."""

    _entity: ClassVar[str] = "api.UnameNotificationLink"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    notification_guid: str | None = None
    notification_id: int | None = None
    notification_name: str | None = None
    role_id: str | None = None
    role_name: str | None = None
    user_role_id: int | None = None
    user_role_name: str | None = None
