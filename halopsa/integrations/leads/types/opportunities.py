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
    expected_close_date: When | None
    notes: str | None
    opportunity_data: Mapping[str, Any] | None
    probability: float | None
    prospect_id: int | None
    status: str | None
    value: float | None
