# Generated from spec/leads/resources/suppressions.yaml. Do not edit.
"""What calls of ``client.suppressions`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class SuppressionFilters(TypedDict, total=False):
    """Filters of ``client.suppressions.list``. Where rows show that a filter did nothing, a
    ``HaloIntegrationIgnoredFilterWarning`` names it."""



class SuppressionFields(TypedDict, total=False):
    """Fields of ``client.suppressions`` calls that write. ``None`` clears a field."""

    email: str | None
    """At most 1000 characters."""
    reason: str | None
    """At most 200 characters."""
