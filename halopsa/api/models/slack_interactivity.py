# Generated from spec/halopsa/upstream/entities/SlackInteractivity.yaml. Do not edit.
"""The model ``SlackInteractivity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_action_result import SlackActionResult
    from halopsa.api.models.slack_channel import SlackChannel
    from halopsa.api.models.slack_command_detail import SlackCommandDetail
    from halopsa.api.models.slack_message import SlackMessage
    from halopsa.api.models.slack_team import SlackTeam
    from halopsa.api.models.slack_user import SlackUser
    from halopsa.api.models.slack_view import SlackView


@entity
class SlackInteractivity(Entity):
    """The published schema ``SlackInteractivity``."""

    _entity: ClassVar[str] = "api.SlackInteractivity"

    action_ts: str | None = None
    actions: list[SlackActionResult] | None = None
    api_app_id: str | None = None
    callback_id: str | None = None
    channel: SlackChannel | None = None
    detail: SlackCommandDetail | None = None
    is_enterprise_install: bool | None = None
    message: SlackMessage | None = None
    message_ts: str | None = None
    response_url: str | None = None
    team: SlackTeam | None = None
    token: str | None = None
    trigger_id: str | None = None
    type: str | None = None
    user: SlackUser | None = None
    view: SlackView | None = None
