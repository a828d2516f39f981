# Generated from spec/halopsa/upstream/entities/StripeWebhookEndpoint.yaml. Do not edit.
"""The model ``StripeWebhookEndpoint``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StripeWebhookEndpoint(Entity):
    """The published schema ``StripeWebhookEndpoint``."""

    _entity: ClassVar[str] = "api.StripeWebhookEndpoint"

    id: str = key(default=None)
    _object: str | None = None
    created: int | None = None
    enabled_events: list[str] | None = None
    livemode: bool | None = None
    status: str | None = None
    url: str | None = None
