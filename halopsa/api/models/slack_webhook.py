# Generated from spec/halopsa/upstream/entities/SlackWebhook.yaml. Do not edit.
"""The model ``SlackWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SlackWebhook(Entity):
    """The published schema ``SlackWebhook``."""

    _entity: ClassVar[str] = "api.SlackWebhook"

    id: int = key(default=None)
    _warning: str | None = None
    channel_id: str | None = None
    date: dt.datetime | None = None
    response_url: str | None = None
    ticket_id: int | None = None
    view_id: str | None = None
