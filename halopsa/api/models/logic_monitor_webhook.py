# Generated from spec/halopsa/upstream/entities/LogicMonitorWebhook.yaml. Do not edit.
"""The model ``LogicMonitorWebhook``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class LogicMonitorWebhook(Entity):
    """The published schema ``LogicMonitorWebhook``."""

    _entity: ClassVar[str] = "api.LogicMonitorWebhook"

    id: str = key(default=None)
    admin: str | None = None
    datasource: str | None = None
    halo_customer_id: str | None = None
    halo_customer_name: str | None = None
    host: str | None = None
    level: str | None = None
    message: str | None = None
    status: str | None = None
    ticketid: str | None = None
    type: str | None = None
