# Generated from spec/leads/entities/Prospect.yaml. Do not edit.
"""The model ``Prospect``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Prospect(Entity):
    """A lead that became a prospect.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Prospect"

    prospect_id: int = key(default=None)
    """Set by the server."""
    actions_taken: list[str] | None = None
    """Set by the server. As the service answers it."""
    budget_range: str | None = None
    """On the wire: ``qualification_data.budget_range``."""
    conversion_options: dict[str, Any] | None = None
    create_opportunity: bool | None = None
    """On the wire: ``conversion_options.create_opportunity``."""
    decision_maker: bool | None = None
    """On the wire: ``qualification_data.decision_maker``."""
    fit_score: int | None = None
    """On the wire: ``qualification_data.fit_score``. The bounds are the service's."""
    halopsa_opportunity_id: int | None = None
    """Set by the server. The service makes it, where the conversion makes one."""
    halopsa_ticket_id: int | None = None
    """Set by the server. As the service answers it."""
    lead_id: int | None = None
    """Set by the server. As the service answers it."""
    next_action: str | None = None
    next_action_date: dt.date | None = None
    notify_team: bool | None = None
    """On the wire: ``conversion_options.notify_team``."""
    opportunity_id: int | None = None
    """Set by the server. The service makes it, where the conversion makes one."""
    pain_points: str | None = None
    """On the wire: ``qualification_data.pain_points``."""
    qualification_data: dict[str, Any] | None = None
    reason: str | None = None
    status: str | None = None
    success: bool | None = None
    """Set by the server. As the service answers it."""
