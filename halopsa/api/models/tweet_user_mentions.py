# Generated from spec/halopsa/upstream/entities/TweetUserMentions.yaml. Do not edit.
"""The model ``TweetUserMentions``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TweetUserMentions(Entity):
    """The published schema ``TweetUserMentions``."""

    _entity: ClassVar[str] = "api.TweetUserMentions"

    id: int = key(default=None)
    id_str: str | None = None
    name: str | None = None
    screen_name: str | None = None
