# Generated from spec/halopsa/upstream/entities/SlackChatApp.yaml. Do not edit.
"""The model ``SlackChatApp``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SlackChatApp(Entity):
    """The published schema ``SlackChatApp``."""

    _entity: ClassVar[str] = "api.SlackChatApp"

    id: int = key(default=None)
    app_id: str | None = None
    chat_profile_id: str | None = None
    chat_profile_name: str | None = None
    name: str | None = None
    new_bot_user_oauth_token: str | None = None
    new_signing_secret: str | None = None
