# Generated from spec/leads/entities/LeadOpportunity.yaml. Do not edit.
"""The model ``LeadOpportunity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class LeadOpportunity(Entity):
    """An opportunity of a prospect.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "LeadOpportunity"

    opportunity_id: int = key(default=None)
    actions_taken: list[str] | None = None  # the service
    competitors: str | None = None
    expected_close_date: dt.date | None = None
    halopsa_opportunity_id: int | None = None  # the service
    notes: str | None = None
    opportunity_data: dict[str, Any] | None = None
    probability: float | None = None
    prospect_id: int | None = None
    status: str | None = None
    success: bool | None = None  # the service
    value: float | None = None
