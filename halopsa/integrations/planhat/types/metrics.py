# Generated from spec/planhat/resources/metrics.yaml. Do not edit.
"""What calls of ``client.metrics`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from halopsa.core.base.typing import When


class MetricValueFilters(TypedDict, total=False):
    """Filters of ``client.metrics.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: str | None  # published only; on the wire: cId
    dimension_id: str | None  # published only; on the wire: dimid
    from_day: When | int | None  # published only; on the wire: from
    to_day: When | int | None  # published only; on the wire: to


class MetricValueSendOptions(TypedDict, total=False):
    """Options of ``client.metrics.send``."""

    dimension_id: str | None  # on the wire: dimensionId
    value: float | None
    external_id: str | None  # on the wire: externalId
    model: str | None  # Company, which is meant without it, EndUser, Asset or Project
    date: When | None  # now without it


class MetricValueFields(TypedDict, total=False):
    """Fields of ``client.metrics`` calls that write. ``None`` clears a field."""

    c_id: str | None  # on the wire: cId; not verified on a live tenant; inferred from the filter of the list
    date: When | None
    dimension_id: str | None  # on the wire: dimensionId
    external_id: str | None  # on the wire: externalId
    model: str | None
    value: float | None
