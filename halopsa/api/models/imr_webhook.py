# Generated from spec/halopsa/upstream/entities/IMRWebhook.yaml. Do not edit.
"""The model ``IMRWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class IMRWebhook(Entity):
    """The published schema ``IMRWebhook``."""

    _entity: ClassVar[str] = "api.IMRWebhook"

    event: str | None = None
    eventId: str | None = None
    eventTimeStamp: dt.datetime | None = None
    resource: Any = None
    topic: str | None = None
