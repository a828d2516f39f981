# Generated from spec/halopsa/upstream/entities/TweetEntities.yaml. Do not edit.
"""The model ``TweetEntities``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.tweet_user_mentions import TweetUserMentions


@entity
class TweetEntities(Entity):
    """The published schema ``TweetEntities``."""

    _entity: ClassVar[str] = "api.TweetEntities"

    hashtags: list[Any] | None = None
    symbols: list[Any] | None = None
    urls: list[Any] | None = None
    user_mentions: list[TweetUserMentions] | None = None
