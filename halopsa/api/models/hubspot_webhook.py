# Generated from spec/halopsa/upstream/entities/HubspotWebhook.yaml. Do not edit.
"""The model ``HubspotWebhook``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class HubspotWebhook(Entity):
    """The published schema ``HubspotWebhook``."""

    _entity: ClassVar[str] = "api.HubspotWebhook"

    appId: int | None = None
    attemptNumber: int | None = None
    changeFlag: str | None = None
    changeSource: str | None = None
    eventCategoryNum: int | None = None
    """One of 0 to 7."""
    eventId: str | None = None
    eventTypeNum: int | None = None
    """One of 0 to 3."""
    isSensitive: bool | None = None
    objectId: str | None = None
    objectTypeId: str | None = None
    occurredAt: int | None = None
    portalId: str | None = None
    propertyName: str | None = None
    propertyValue: str | None = None
    sourceId: str | None = None
    subscriptionId: str | None = None
    subscriptionType: str | None = None
