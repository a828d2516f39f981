# Generated from spec/halopsa/resources/priorities.yaml. Do not edit.
"""What calls of ``client.priorities`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class PriorityFilters(TypedDict, total=False):
    """Filters of ``client.priorities.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includedistinct: bool | None
    slaid: int | None


class PriorityGetOptions(TypedDict, total=False):
    """Options of ``client.priorities.get``. ``None`` leaves one out."""

    includedetails: bool | None
