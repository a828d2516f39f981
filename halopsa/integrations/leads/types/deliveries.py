# Generated from spec/leads/resources/deliveries.yaml. Do not edit.
"""What calls of ``client.deliveries`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class DeliveryFilters(TypedDict, total=False):
    """Filters of ``client.deliveries.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloIntegrationIgnoredFilterWarning`` names it."""

    state: str | None  # published only
    webhook_id: str | None  # published only


class DeliveryFields(TypedDict, total=False):
    """Fields of ``client.deliveries`` calls that write. ``None`` clears a field."""

    state: str | None
