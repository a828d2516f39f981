# Generated from spec/halopsa/resources/slas.yaml. Do not edit.
"""What calls of ``client.slas`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class SlaFilters(TypedDict, total=False):
    """Filters of ``client.slas.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    access_control_level: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    isconfig: bool | None
    showpriorities: bool | None
    showworkdays: bool | None


class SlaGetOptions(TypedDict, total=False):
    """Options of ``client.slas.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
