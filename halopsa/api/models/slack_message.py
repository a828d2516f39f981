# Generated from spec/halopsa/upstream/entities/SlackMessage.yaml. Do not edit.
"""The model ``SlackMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_file import SlackFile
    from halopsa.api.models.slack_user import SlackUser


@entity
class SlackMessage(Entity):
    """The published schema ``SlackMessage``."""

    _entity: ClassVar[str] = "api.SlackMessage"

    app_id: str | None = None
    bot_id: str | None = None
    bot_profile: SlackUser | None = None
    channel: str | None = None
    client_msg_id: str | None = None
    files: list[SlackFile] | None = None
    team: str | None = None
    text: str | None = None
    ts: str | None = None
    type: str | None = None
    user: str | None = None
