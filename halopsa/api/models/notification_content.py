# Generated from spec/halopsa/upstream/entities/NotificationContent.yaml. Do not edit.
"""The model ``NotificationContent``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class NotificationContent(Entity):
    """The published schema ``NotificationContent``."""

    _entity: ClassVar[str] = "api.NotificationContent"

    id: int = key(default=None)
    _warning: str | None = None
    body_text: str | None = None
    guid: str | None = None
    intent: str | None = None
    message: str | None = None
    name: str | None = None
