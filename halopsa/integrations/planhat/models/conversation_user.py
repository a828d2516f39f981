# Generated from spec/planhat/entities/ConversationUser.yaml. Do not edit.
"""The model ``ConversationUser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class ConversationUser(Entity):
    """A user who takes part in a conversation."""

    _entity: ClassVar[str] = "ConversationUser"

    id: str = key(default=None)
    is_owner: bool | None = None
    """On the wire: ``isOwner``."""
    name: str | None = None
