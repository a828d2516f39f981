# Generated from spec/halopsa/resources/asset_types.yaml. Do not edit.
"""What calls of ``client.asset_types`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class AssetTypeFilters(TypedDict, total=False):
    """Filters of ``client.asset_types.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    assetgroup_id: int | None  # published only
    can_create_only: bool | None  # published only
    can_edit_only: bool | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    fixedassetgroups: bool | None  # published only
    include_current: int | None  # published only; by its name, it brings rows that other filters leave out
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    resourcesonly: bool | None  # published only
    setuplist: bool | None  # published only
    tickettype_id: int | None  # published only
    type: str | None  # published only


class AssetTypeGetOptions(TypedDict, total=False):
    """Options of ``client.asset_types.get``."""

    booking_type: int | None
    client_id: int | None
    end_date: str | None
    fieldsandlayoutonly: bool | None
    includedetails: bool | None
    site_id: int | None
    start_date: str | None
