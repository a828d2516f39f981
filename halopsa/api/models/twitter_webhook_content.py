# Generated from spec/halopsa/upstream/entities/TwitterWebhookContent.yaml. Do not edit.
"""The model ``TwitterWebhookContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.tweet import Tweet
    from halopsa.api.models.twitter_event import TwitterEvent


@entity
class TwitterWebhookContent(Entity):
    """The published schema ``TwitterWebhookContent``."""

    _entity: ClassVar[str] = "api.TwitterWebhookContent"

    direct_message_events: list[TwitterEvent] | None = None
    for_user_id: int | None = None
    tweet_create_events: list[Tweet] | None = None
    user_has_blocked: bool | None = None
    users: dict[str, Any] | None = None
