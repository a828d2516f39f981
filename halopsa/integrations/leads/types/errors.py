# Generated from spec/leads/resources/errors.yaml. Do not edit.
"""What calls of ``client.errors`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from halopsa.core.base.typing import When


class ErrorEntryFilters(TypedDict, total=False):
    """Filters of ``client.errors.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloIntegrationIgnoredFilterWarning`` names it."""

    level: str | None  # published only
    start_date: When | None  # published only
