# Generated from spec/halopsa/upstream/entities/ConfluenceWebhookEndpointConfiguration.yaml. Do not edit.
"""The model ``ConfluenceWebhookEndpointConfiguration``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ConfluenceWebhookEndpointConfiguration(Entity):
    """The published schema ``ConfluenceWebhookEndpointConfiguration``."""

    _entity: ClassVar[str] = "api.ConfluenceWebhookEndpointConfiguration"

    secret: str | None = None
