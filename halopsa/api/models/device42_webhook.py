# Generated from spec/halopsa/upstream/entities/Device42Webhook.yaml. Do not edit.
"""The model ``Device42Webhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.device42_webhook_data import Device42WebhookData


@entity
class Device42Webhook(Entity):
    """The published schema ``Device42Webhook``."""

    _entity: ClassVar[str] = "api.Device42Webhook"

    action: str | None = None
    category: str | None = None
    data: Device42WebhookData | None = None
    resourceObject: Any = None
    user: str | None = None
