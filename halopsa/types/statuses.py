# Generated from spec/halopsa/resources/statuses.yaml. Do not edit.
"""What calls of ``client.statuses`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class StatusFilters(TypedDict, total=False):
    """Filters of ``client.statuses.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    count: bool | None  # on a tenant this is a row cap and is never sent
    domain: str | None  # published only
    excludeclosed: bool | None  # published only
    excludepending: bool | None  # published only
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    outcome_id: int | None  # published only
    showall: bool | None  # published only; by its name, it brings rows that other filters leave out
    showcounts: bool | None  # published only
    showquickchangeoptions: bool | None  # published only
    split_closed: bool | None  # published only
    ticket_id: int | None  # published only
    ticket_id_firstchild: int | None  # published only
    ticketarea_id: int | None  # published only
    tickettype_group_id: int | None  # published only
    tickettype_id: int | None  # published only
    tickettype_ids: str | None  # published only
    type: str | None  # published only
    view_id: int | None  # published only


class StatusGetOptions(TypedDict, total=False):
    """Options of ``client.statuses.get``."""

    includedetails: bool | None
