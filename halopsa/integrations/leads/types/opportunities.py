# Generated from spec/leads/resources/opportunities.yaml. Do not edit.
"""What calls of ``client.opportunities`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.core.base.typing import When


class LeadOpportunityFields(TypedDict, total=False):
    """Fields of ``client.opportunities`` calls that write. ``None`` clears a field."""

    competitors: str | None
    """Sent as ``opportunity_data.competitors`` in a create, as ``competitors`` in an update."""
    expected_close_date: When | None
    """Sent as ``opportunity_data.expected_close_date`` in a create, as ``expected_close_date`` in an
    update."""
    notes: str | None
    opportunity_data: Mapping[str, Any] | None
    probability: float | None
    """0 to 100. Sent as ``opportunity_data.probability`` in a create, as ``probability`` in an update. The
    bounds are the service's: a share of a hundred."""
    prospect_id: int | None
    status: str | None
    """At most 64 characters."""
    value: float | None
    """At least 0. Sent as ``opportunity_data.value`` in a create, as ``value`` in an update. The bound is
    the service's."""
