# Generated from spec/halopsa/upstream/entities/SlackEvent.yaml. Do not edit.
"""The model ``SlackEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_block import SlackBlock


@entity
class SlackEvent(Entity):
    """The published schema ``SlackEvent``."""

    _entity: ClassVar[str] = "api.SlackEvent"

    blocks: list[SlackBlock] | None = None
    channel: str | None = None
    channel_type: str | None = None
    client_msg_id: str | None = None
    event_ts: str | None = None
    team: str | None = None
    text: str | None = None
    ts: str | None = None
    type: str | None = None
    user: str | None = None
