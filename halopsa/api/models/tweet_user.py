# Generated from spec/halopsa/upstream/entities/TweetUser.yaml. Do not edit.
"""The model ``TweetUser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TweetUser(Entity):
    """The published schema ``TweetUser``."""

    _entity: ClassVar[str] = "api.TweetUser"

    id: int = key(default=None)
    description: str | None = None
    id_str: str | None = None
    name: str | None = None
    profile_image_url: str | None = None
    profile_image_url_https: str | None = None
    screen_name: str | None = None
    url: str | None = None
