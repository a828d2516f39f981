# Generated from spec/halopsa/upstream/entities/QBOWebhookEventEntity.yaml. Do not edit.
"""The model ``QBOWebhookEventEntity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class QBOWebhookEventEntity(Entity):
    """The published schema ``QBOWebhookEventEntity``."""

    _entity: ClassVar[str] = "api.QBOWebhookEventEntity"

    id: str = key(default=None)
    eventCategoryNum: int | None = None
    """One of 0 to 7."""
    eventTypeNum: int | None = None
    """One of 0 to 3."""
    lastUpdated: dt.datetime | None = None
    name: str | None = None
    operation: str | None = None
    realmId: str | None = None
    resourceObject: Any = None
