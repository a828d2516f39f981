# Generated from spec/halopsa/resources/categories.yaml. Do not edit.
"""What calls of ``client.categories`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class CategoryFilters(TypedDict, total=False):
    """Filters of ``client.categories.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    client_id: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    service_id: int | None
    team_id: int | None
    team_name: str | None
    tickettype_id: int | None
    type_id: int | None
    """Rows whose ``type_id`` is this. Published only."""


class CategoryGetOptions(TypedDict, total=False):
    """Options of ``client.categories.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
