# Generated from spec/halopsa/upstream/entities/SectionLoadBalanceLimit.yaml. Do not edit.
"""The model ``SectionLoadBalanceLimit``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SectionLoadBalanceLimit(Entity):
    """The published schema ``SectionLoadBalanceLimit``."""

    _entity: ClassVar[str] = "api.SectionLoadBalanceLimit"

    id: int = key(default=None)
    _warning: str | None = None
    max_tickets: int | None = None
    team_id: int | None = None
    team_name: str | None = None
    ticket_type_id: int | None = None
    ticket_type_name: str | None = None
