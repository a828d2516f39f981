# Generated from spec/halopsa/upstream/entities/SlackUser.yaml. Do not edit.
"""The model ``SlackUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_user_profile import SlackUserProfile


@entity
class SlackUser(Entity):
    """The published schema ``SlackUser``."""

    _entity: ClassVar[str] = "api.SlackUser"

    id: str = key(default=None)
    deleted: bool | None = None
    name: str | None = None
    profile: SlackUserProfile | None = None
    """Published since 2026-01-25."""
    real_name: str | None = None
    team_id: str | None = None
    username: str | None = None
