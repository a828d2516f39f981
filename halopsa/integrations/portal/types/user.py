# Generated from spec/portal/resources/user.yaml. Do not edit.
"""What calls of ``client.user`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PortalUserFilters(TypedDict, total=False):
    """Filters of ``client.user.search``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PortalIgnoredFilterWarning`` names it."""

    filter: Mapping[str, object] | None  # inferred; field to a list of values; where it goes is inferred
    sort: Sequence[Mapping[str, object]] | None  # inferred; field, and order ASC or DESC; where it goes is inferred


class PortalUserSetRolesOptions(TypedDict, total=False):
    """Options of ``client.user.set_roles``."""

    role_ids: Sequence[str] | str | None


class PortalUserSetPositionsOptions(TypedDict, total=False):
    """Options of ``client.user.set_positions``."""

    position_ids: Sequence[str] | str | None


class PortalUserFields(TypedDict, total=False):
    """Fields of ``client.user`` calls that write. ``None`` clears a field."""

    avatar_file_id: str | None  # the id of a file
    status: str | None
