# Generated from spec/portal/entities/WebhookRecord.yaml. Do not edit.
"""The model ``WebhookRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class WebhookRecord(Entity):
    """A webhook, which tells of events."""

    _entity: ClassVar[str] = "WebhookRecord"

    id: str = key(default=None)
    """Set by the server."""
