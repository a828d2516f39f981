# Generated from spec/halopsa/resources/portal_roles.yaml. Do not edit.
"""What calls of ``client.portal_roles`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class PortalRoleFilters(TypedDict, total=False):
    """Filters of ``client.portal_roles.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""


class PortalRoleGetOptions(TypedDict, total=False):
    """Options of ``client.portal_roles.get``. ``None`` leaves one out."""

    includedetails: bool | None
