# Generated from spec/halopsa/upstream/entities/NinjaWebhookData.yaml. Do not edit.
"""The model ``NinjaWebhookData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.ninja_webhook_data_message import NinjaWebhookDataMessage


@entity
class NinjaWebhookData(Entity):
    """The published schema ``NinjaWebhookData``."""

    _entity: ClassVar[str] = "api.NinjaWebhookData"

    message: NinjaWebhookDataMessage | None = None
