# Generated from spec/halopsa/upstream/entities/Device42WebhookData.yaml. Do not edit.
"""The model ``Device42WebhookData``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Device42WebhookData(Entity):
    """The published schema ``Device42WebhookData``."""

    _entity: ClassVar[str] = "api.Device42WebhookData"

    id: int = key(default=None)
    name: str | None = None
    notes: str | None = None
    type_id: int | None = None
