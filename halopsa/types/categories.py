# Generated from spec/halopsa/resources/categories.yaml. Do not edit.
"""What calls of ``client.categories`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class CategoryFilters(TypedDict, total=False):
    """Filters of ``client.categories.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    client_id: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    service_id: int | None  # published only
    team_id: int | None  # published only
    team_name: str | None  # published only
    tickettype_id: int | None  # published only
    type_id: int | None  # published only


class CategoryGetOptions(TypedDict, total=False):
    """Options of ``client.categories.get``."""

    includedetails: bool | None
