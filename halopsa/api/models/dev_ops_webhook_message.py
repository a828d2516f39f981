# Generated from spec/halopsa/upstream/entities/DevOpsWebhookMessage.yaml. Do not edit.
"""The model ``DevOpsWebhookMessage``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class DevOpsWebhookMessage(Entity):
    """The published schema ``DevOpsWebhookMessage``."""

    _entity: ClassVar[str] = "api.DevOpsWebhookMessage"

    markdown: str | None = None
    text: str | None = None
