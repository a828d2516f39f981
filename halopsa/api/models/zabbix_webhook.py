# Generated from spec/halopsa/upstream/entities/ZabbixWebhook.yaml. Do not edit.
"""The model ``ZabbixWebhook``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ZabbixWebhook(Entity):
    """The published schema ``ZabbixWebhook``."""

    _entity: ClassVar[str] = "api.ZabbixWebhook"

    alert_message: str | None = None
    alert_subject: str | None = None
    event_id: str | None = None
    event_nseverity: str | None = None
    event_source: str | None = None
    event_tags: str | None = None
    event_update_status: str | None = None
    event_value: str | None = None
    host: str | None = None
    params: dict[str, Any] | None = None
    trigger_id: str | None = None
