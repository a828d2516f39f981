# Generated from spec/halopsa/upstream/entities/MattermostChannelDetails.yaml. Do not edit.
"""The model ``MattermostChannelDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MattermostChannelDetails(Entity):
    """The published schema ``MattermostChannelDetails``."""

    _entity: ClassVar[str] = "api.MattermostChannelDetails"

    id: int = key(default=None)
    _warning: str | None = None
    agent_name: str | None = None
    agentid: int | None = None
    boticon: str | None = None
    botname: str | None = None
    channelid: str | None = None
    mmid: int | None = None
    name: str | None = None
    webhookdesc: str | None = None
    webhookid: str | None = None
    webhookname: str | None = None
