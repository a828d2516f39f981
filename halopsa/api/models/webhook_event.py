# Generated from spec/halopsa/upstream/entities/WebhookEvent.yaml. Do not edit.
"""The model ``WebhookEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class WebhookEvent(Entity):
    """The published schema ``WebhookEvent``."""

    _entity: ClassVar[str] = "api.WebhookEvent"

    id: str = key(default=None)
    _warning: str | None = None
    automation_id: int | None = None
    automation_iteration_state: str | None = None
    automation_step: int | None = None
    duration: float | None = None
    entity_id: int | None = None
    error: bool | None = None
    integation_method_name: str | None = None
    integration_method_id: int | None = None
    log_retention_policy_deletion_date: dt.datetime | None = None
    notification_id: int | None = None
    requestbody: str | None = None
    requestheaders: str | None = None
    responsebody: str | None = None
    responseheaders: str | None = None
    responsestatus: int | None = None
    status: int | None = None
    timestamp: dt.datetime | None = None
    webhook_id: str | None = None
