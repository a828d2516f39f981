# Generated from spec/halopsa/upstream/entities/NinjaWebhook.yaml. Do not edit.
"""The model ``NinjaWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.ninja_webhook_data import NinjaWebhookData


@entity
class NinjaWebhook(Entity):
    """The published schema ``NinjaWebhook``."""

    _entity: ClassVar[str] = "api.NinjaWebhook"

    id: int = key(default=None)
    activityResult: str | None = None
    activityResultEnum: int | None = None
    """One of 0, 1."""
    activityTime: int | None = None
    activityType: str | None = None
    activityTypeEnum: int | None = None
    """One of 0 to 27."""
    data: NinjaWebhookData | None = None
    deviceId: int | None = None
    message: str | None = None
    priority: str | None = None
    resourceObject: Any = None
    seriesUid: str | None = None
    severity: str | None = None
    sourceConfigUid: str | None = None
    sourceName: str | None = None
    status: str | None = None
    statusCode: str | None = None
    statusCodeEnum: int | None = None
    """One of 0 to 2."""
    subject: str | None = None
    type: str | None = None
