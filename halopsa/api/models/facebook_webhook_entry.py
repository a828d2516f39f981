# Generated from spec/halopsa/upstream/entities/FacebookWebhookEntry.yaml. Do not edit.
"""The model ``FacebookWebhookEntry``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.facebook_message import FacebookMessage
    from halopsa.api.models.facebook_webhook_change import FacebookWebhookChange


@entity
class FacebookWebhookEntry(Entity):
    """The published schema ``FacebookWebhookEntry``."""

    _entity: ClassVar[str] = "api.FacebookWebhookEntry"

    id: str = key(default=None)
    changes_: list[FacebookWebhookChange] | None = None
    """On the wire: ``changes``."""
    messaging: list[FacebookMessage] | None = None
    time: int | None = None
