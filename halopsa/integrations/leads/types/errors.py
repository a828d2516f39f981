# Generated from spec/leads/resources/errors.yaml. Do not edit.
"""What calls of ``client.errors`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from halopsa.core.base.typing import When


class ErrorEntryFilters(TypedDict, total=False):
    """Filters of ``client.errors.list``. Where rows show that a filter did nothing, a
    ``HaloIntegrationIgnoredFilterWarning`` names it."""

    level: str | None
    """Rows whose ``level`` is this. Grade C: the reference names it without an example."""
    start_date: When | None
    """Rows whose ``timestamp`` is this moment or later. Grade C: the reference names it without an
    example."""
