# Generated from spec/halopsa/upstream/entities/ConfluenceWebhookEndpoint.yaml. Do not edit.
"""The model ``ConfluenceWebhookEndpoint``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.confluence_webhook_endpoint_configuration import ConfluenceWebhookEndpointConfiguration


@entity
class ConfluenceWebhookEndpoint(Entity):
    """The published schema ``ConfluenceWebhookEndpoint``."""

    _entity: ClassVar[str] = "api.ConfluenceWebhookEndpoint"

    id: str = key(default=None)
    configuration: ConfluenceWebhookEndpointConfiguration | None = None
    """Published since 2026-01-25."""
    description: str | None = None
    enabled: bool | None = None
    events: list[str] | None = None
    filters: Any = None
    name: str | None = None
    self_: str | None = None
    """On the wire: ``self``."""
    url: str | None = None
