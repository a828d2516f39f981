# Generated from spec/leads/resources/deliveries.yaml. Do not edit.
"""What calls of ``client.deliveries`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class DeliveryFilters(TypedDict, total=False):
    """Filters of ``client.deliveries.list``. Where rows show that a filter did nothing, a
    ``HaloIntegrationIgnoredFilterWarning`` names it."""

    state: str | None
    """Rows whose ``state`` is this. Grade C: the reference names it without an example."""
    webhook_id: str | None
    """Rows whose ``webhook_id`` is this. Grade C: the reference names it without an example."""


class DeliveryFields(TypedDict, total=False):
    """Fields of ``client.deliveries`` calls that write. ``None`` clears a field."""

    state: str | None
