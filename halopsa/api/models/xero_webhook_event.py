# Generated from spec/halopsa/upstream/entities/XeroWebhookEvent.yaml. Do not edit.
"""The model ``XeroWebhookEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class XeroWebhookEvent(Entity):
    """The published schema ``XeroWebhookEvent``."""

    _entity: ClassVar[str] = "api.XeroWebhookEvent"

    eventCategory: str | None = None
    eventCategoryNum: int | None = None
    """One of 0 to 7."""
    eventDateUtc: dt.datetime | None = None
    eventType: str | None = None
    eventTypeNum: int | None = None
    """One of 0 to 3."""
    resourceId: str | None = None
    resourceObject: Any = None
    resourceUrl: str | None = None
    tenantId: str | None = None
    tenantType: str | None = None
