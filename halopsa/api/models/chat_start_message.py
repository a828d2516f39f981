# Generated from spec/halopsa/upstream/entities/ChatStartMessage.yaml. Do not edit.
"""The model ``ChatStartMessage``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ChatStartMessage(Entity):
    """The published schema ``ChatStartMessage``."""

    _entity: ClassVar[str] = "api.ChatStartMessage"

    id: int = key(default=None)
    _warning: str | None = None
    chat_profile_id: str | None = None
    flowstep_id: int | None = None
    url: str | None = None
