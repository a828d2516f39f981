# Generated from spec/halopsa/upstream/entities/PagerDutyMapping.yaml. Do not edit.
"""The model ``PagerDutyMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PagerDutyMapping(Entity):
    """The published schema ``PagerDutyMapping``."""

    _entity: ClassVar[str] = "api.PagerDutyMapping"

    id: int = key(default=None)
    _warning: str | None = None
    agent_name: str | None = None
    default_agent: int | None = None
    default_description: str | None = None
    default_tickettype: int | None = None
    default_user: int | None = None
    dontsyncusertickets: bool | None = None
    new_webhook_signature: str | None = None
    service_name: str | None = None
    serviceid: str | None = None
    tickettype_name: str | None = None
    user_name: str | None = None
