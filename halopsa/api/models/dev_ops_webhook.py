# Generated from spec/halopsa/upstream/entities/DevOpsWebhook.yaml. Do not edit.
"""The model ``DevOpsWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.dev_ops_resource_container import DevOpsResourceContainer
    from halopsa.api.models.dev_ops_webhook_message import DevOpsWebhookMessage


@entity
class DevOpsWebhook(Entity):
    """The published schema ``DevOpsWebhook``."""

    _entity: ClassVar[str] = "api.DevOpsWebhook"

    id: str = key(default=None)
    createdDate: dt.datetime | None = None
    detailedMessage: DevOpsWebhookMessage | None = None
    eventType: str | None = None
    message: DevOpsWebhookMessage | None = None
    notificationId: int | None = None
    publisherId: str | None = None
    resource: Any = None
    resourceContainers: DevOpsResourceContainer | None = None
    resourceVersion: str | None = None
    subscriptionId: str | None = None
