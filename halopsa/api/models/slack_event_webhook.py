# Generated from spec/halopsa/upstream/entities/SlackEventWebhook.yaml. Do not edit.
"""The model ``SlackEventWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_event import SlackEvent


@entity
class SlackEventWebhook(Entity):
    """The published schema ``SlackEventWebhook``."""

    _entity: ClassVar[str] = "api.SlackEventWebhook"

    api_app_id: str | None = None
    challenge: str | None = None
    context_enterprise_id: str | None = None
    context_team_id: str | None = None
    event: SlackEvent | None = None
    event_id: str | None = None
    event_time: int | None = None
    eventtype: int | None = None
    """One of 0 to 3."""
    is_ext_shared_channel: bool | None = None
    team_id: str | None = None
    token: str | None = None
    type: str | None = None
