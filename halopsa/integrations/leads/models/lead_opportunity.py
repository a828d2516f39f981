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
    """Set by the server."""
    actions_taken: list[str] | None = None
    """Set by the server. As the service answers it."""
    competitors: str | None = None
    """Read from ``competitors``, written as ``competitors`` or ``opportunity_data.competitors``."""
    expected_close_date: dt.date | None = None
    """Read from ``expected_close_date``, written as ``expected_close_date`` or
    ``opportunity_data.expected_close_date``."""
    halopsa_opportunity_id: int | None = None
    """Set by the server. As the service answers it."""
    notes: str | None = None
    opportunity_data: dict[str, Any] | None = None
    probability: float | None = None
    """Read from ``probability``, written as ``probability`` or ``opportunity_data.probability``. The
    bounds are the service's: a share of a hundred."""
    prospect_id: int | None = None
    status: str | None = None
    success: bool | None = None
    """Set by the server. As the service answers it."""
    value: float | None = None
    """Read from ``value``, written as ``value`` or ``opportunity_data.value``. The bound is the service's."""
