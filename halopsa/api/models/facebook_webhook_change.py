# Generated from spec/halopsa/upstream/entities/FacebookWebhookChange.yaml. Do not edit.
"""The model ``FacebookWebhookChange``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class FacebookWebhookChange(Entity):
    """The published schema ``FacebookWebhookChange``."""

    _entity: ClassVar[str] = "api.FacebookWebhookChange"

    field: str | None = None
    value: Any = None
