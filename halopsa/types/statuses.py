# Generated from spec/halopsa/resources/statuses.yaml. Do not edit.
"""What calls of ``client.statuses`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class StatusFilters(TypedDict, total=False):
    """Filters of ``client.statuses.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    domain: str | None
    excludeclosed: bool | None
    excludepending: bool | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    outcome_id: int | None
    showall: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    showcounts: bool | None
    showquickchangeoptions: bool | None
    split_closed: bool | None
    ticket_id: int | None
    ticket_id_firstchild: int | None
    ticketarea_id: int | None
    tickettype_group_id: int | None
    tickettype_id: int | None
    tickettype_ids: str | None
    type: str | None
    view_id: int | None


class StatusGetOptions(TypedDict, total=False):
    """Options of ``client.statuses.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
