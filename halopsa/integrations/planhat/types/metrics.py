# Generated from spec/planhat/resources/metrics.yaml. Do not edit.
"""What calls of ``client.metrics`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from halopsa.core.base.typing import When


class MetricValueFilters(TypedDict, total=False):
    """Filters of ``client.metrics.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: str | None
    """Sent as ``cId``. Grade C: only the documentation, or only a public client, has it."""
    dimension_id: str | None
    """Sent as ``dimid``. Grade C: only the documentation, or only a public client, has it."""
    from_day: When | int | None
    """Sent as ``from``. Grade C: only the documentation, or only a public client, has it."""
    to_day: When | int | None
    """Sent as ``to``. Grade C: only the documentation, or only a public client, has it."""


class MetricValueSendOptions(TypedDict, total=False):
    """Options of ``client.metrics.send``. ``None`` leaves one out."""

    dimension_id: str | None
    """Sent as ``dimensionId``."""
    value: float | None
    external_id: str | None
    """Sent as ``externalId``."""
    model: str | None
    """Company, which is meant without it, EndUser, Asset or Project."""
    date: When | None
    """Now without it."""


class MetricValueFields(TypedDict, total=False):
    """Fields of ``client.metrics`` calls that write. ``None`` clears a field."""

    c_id: str | None
    """Sent as ``cId``. Inferred from the filter of the list. Grade D: nobody has verified it."""
    date: When | None
    dimension_id: str | None
    """Sent as ``dimensionId``."""
    external_id: str | None
    """Sent as ``externalId``."""
    model: str | None
    value: float | None
