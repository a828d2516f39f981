# Generated from spec/halopsa/resources/slas.yaml. Do not edit.
"""What calls of ``client.slas`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class SlaFilters(TypedDict, total=False):
    """Filters of ``client.slas.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    access_control_level: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    isconfig: bool | None  # published only
    showpriorities: bool | None  # published only
    showworkdays: bool | None  # published only


class SlaGetOptions(TypedDict, total=False):
    """Options of ``client.slas.get``."""

    includedetails: bool | None
