# Generated from spec/leads/resources/prospects.yaml. Do not edit.
"""What calls of ``client.prospects`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.core.base.typing import When


class ProspectFields(TypedDict, total=False):
    """Fields of ``client.prospects`` calls that write. ``None`` clears a field."""

    budget_range: str | None
    """Sent as ``qualification_data.budget_range``."""
    conversion_options: Mapping[str, Any] | None
    create_opportunity: bool | None
    """Sent as ``conversion_options.create_opportunity``."""
    decision_maker: bool | None
    """Sent as ``qualification_data.decision_maker``."""
    fit_score: int | None
    """0 to 100. Sent as ``qualification_data.fit_score``. The bounds are the service's."""
    next_action: str | None
    next_action_date: When | None
    notify_team: bool | None
    """Sent as ``conversion_options.notify_team``."""
    pain_points: str | None
    """Sent as ``qualification_data.pain_points``."""
    qualification_data: Mapping[str, Any] | None
    reason: str | None
    status: str | None
    """At most 64 characters."""
