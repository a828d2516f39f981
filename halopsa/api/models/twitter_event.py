# Generated from spec/halopsa/upstream/entities/TwitterEvent.yaml. Do not edit.
"""The model ``TwitterEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.twitter_message import TwitterMessage


@entity
class TwitterEvent(Entity):
    """The published schema ``TwitterEvent``."""

    _entity: ClassVar[str] = "api.TwitterEvent"

    id: int = key(default=None)
    created_timestamp: int | None = None
    message_create: TwitterMessage | None = None
    type: str | None = None
