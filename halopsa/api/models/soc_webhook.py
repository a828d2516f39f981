# Generated from spec/halopsa/upstream/entities/SOCWebhook.yaml. Do not edit.
"""The model ``SOCWebhook``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SOCWebhook(Entity):
    """The published schema ``SOCWebhook``."""

    _entity: ClassVar[str] = "api.SOCWebhook"

    ack_at: int | None = None
    ack_by: str | None = None
    ack_message: str | None = None
    details: str | None = None
    entity_id: str | None = None
    incident: str | None = None
    last_timestamp: int | None = None
    phase: str | None = None
    resolved_at: int | None = None
    resolved_by: str | None = None
    resourceObject: Any = None
    subject: str | None = None
    text: str | None = None
    username: str | None = None
