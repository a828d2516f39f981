# Generated from spec/halopsa/resources/asset_types.yaml. Do not edit.
"""What calls of ``client.asset_types`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class AssetTypeFilters(TypedDict, total=False):
    """Filters of ``client.asset_types.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    assetgroup_id: int | None
    """Rows whose ``assetgroup_id`` is this. Published only."""
    can_create_only: bool | None
    can_edit_only: bool | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    fixedassetgroups: bool | None
    include_current: int | None
    """By its name, it brings rows that other filters leave out. Published only."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    resourcesonly: bool | None
    setuplist: bool | None
    tickettype_id: int | None
    type: str | None


class AssetTypeGetOptions(TypedDict, total=False):
    """Options of ``client.asset_types.get``. ``None`` leaves one out."""

    booking_type: int | None
    client_id: int | None
    end_date: str | None
    fieldsandlayoutonly: bool | None
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    site_id: int | None
    start_date: str | None
