# Generated from spec/halopsa/upstream/entities/Tweet.yaml. Do not edit.
"""The model ``Tweet``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.tweet_entities import TweetEntities
    from halopsa.api.models.tweet_user import TweetUser


@entity
class Tweet(Entity):
    """The published schema ``Tweet``."""

    _entity: ClassVar[str] = "api.Tweet"

    id: int = key(default=None)
    created_at: str | None = None
    entities: TweetEntities | None = None
    favorite_count: int | None = None
    favorited: bool | None = None
    id_str: str | None = None
    in_reply_to_screen_name: str | None = None
    in_reply_to_status_id: int | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id: int | None = None
    in_reply_to_user_id_str: str | None = None
    lang: str | None = None
    retweet_count: int | None = None
    retweeted: bool | None = None
    text: str | None = None
    timestamp_ms: int | None = None
    truncated: bool | None = None
    user: TweetUser | None = None
