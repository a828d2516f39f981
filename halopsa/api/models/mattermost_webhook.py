# Generated from spec/halopsa/upstream/entities/MattermostWebhook.yaml. Do not edit.
"""The model ``MattermostWebhook``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MattermostWebhook(Entity):
    """The published schema ``MattermostWebhook``."""

    _entity: ClassVar[str] = "api.MattermostWebhook"

    id: str = key(default=None)
    channel_id: str | None = None
    create_at: int | None = None
    delete_at: int | None = None
    description: str | None = None
    display_name: str | None = None
    icon_url: str | None = None
    team_id: str | None = None
    update_at: int | None = None
    user_id: str | None = None
    username: str | None = None
