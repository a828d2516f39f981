# Generated from spec/halopsa/resources/user_roles.yaml. Do not edit.
"""What calls of ``client.user_roles`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class UserRoleFilters(TypedDict, total=False):
    """Filters of ``client.user_roles.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    access_control_level: int | None  # published only
    agentid: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    isconfig: bool | None  # published only


class UserRoleGetOptions(TypedDict, total=False):
    """Options of ``client.user_roles.get``."""

    includedetails: bool | None
    isconfig: bool | None
