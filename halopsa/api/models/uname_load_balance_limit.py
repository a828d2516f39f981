# Generated from spec/halopsa/upstream/entities/UnameLoadBalanceLimit.yaml. Do not edit.
"""The model ``UnameLoadBalanceLimit``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameLoadBalanceLimit(Entity):
    """The published schema ``UnameLoadBalanceLimit``."""

    _entity: ClassVar[str] = "api.UnameLoadBalanceLimit"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    max_tickets: int | None = None
    team_id: int | None = None
    team_name: str | None = None
    ticket_type_id: int | None = None
    ticket_type_name: str | None = None
