# Generated from spec/halopsa/upstream/entities/TwitterMessage.yaml. Do not edit.
"""The model ``TwitterMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.twitter_message_data import TwitterMessageData
    from halopsa.api.models.twitter_message_target import TwitterMessageTarget


@entity
class TwitterMessage(Entity):
    """The published schema ``TwitterMessage``."""

    _entity: ClassVar[str] = "api.TwitterMessage"

    message_data: TwitterMessageData | None = None
    sender_id: str | None = None
    source_app_id: str | None = None
    target: TwitterMessageTarget | None = None
