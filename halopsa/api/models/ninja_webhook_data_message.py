# Generated from spec/halopsa/upstream/entities/NinjaWebhookDataMessage.yaml. Do not edit.
"""The model ``NinjaWebhookDataMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.ninja_webhook_data_message_params import NinjaWebhookDataMessageParams


@entity
class NinjaWebhookDataMessage(Entity):
    """The published schema ``NinjaWebhookDataMessage``."""

    _entity: ClassVar[str] = "api.NinjaWebhookDataMessage"

    _params: NinjaWebhookDataMessageParams | None = None
    code: str | None = None
