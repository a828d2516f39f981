# Generated from spec/halopsa/upstream/entities/FacebookWebhook.yaml. Do not edit.
"""The model ``FacebookWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.facebook_webhook_entry import FacebookWebhookEntry


@entity
class FacebookWebhook(Entity):
    """The published schema ``FacebookWebhook``."""

    _entity: ClassVar[str] = "api.FacebookWebhook"

    entry: list[FacebookWebhookEntry] | None = None
    object: str | None = None
