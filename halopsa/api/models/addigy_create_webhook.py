# Generated from spec/halopsa/upstream/entities/AddigyCreateWebhook.yaml. Do not edit.
"""The model ``AddigyCreateWebhook``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AddigyCreateWebhook(Entity):
    """The published schema ``AddigyCreateWebhook``."""

    _entity: ClassVar[str] = "api.AddigyCreateWebhook"

    create_webhook: bool | None = None
    details_id: int | None = None
