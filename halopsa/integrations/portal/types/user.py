# Generated from spec/portal/resources/user.yaml. Do not edit.
"""What calls of ``client.user`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PortalUserFilters(TypedDict, total=False):
    """Filters of ``client.user.search``. Where rows show that a filter did nothing, a
    ``PortalIgnoredFilterWarning`` names it."""

    filter: Mapping[str, object] | None
    """Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has verified it."""
    sort: Sequence[Mapping[str, object]] | None
    """Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has verified it."""


class PortalUserSetRolesOptions(TypedDict, total=False):
    """Options of ``client.user.set_roles``. ``None`` leaves one out."""

    role_ids: Sequence[str] | str | None


class PortalUserSetPositionsOptions(TypedDict, total=False):
    """Options of ``client.user.set_positions``. ``None`` leaves one out."""

    position_ids: Sequence[str] | str | None


class PortalUserFields(TypedDict, total=False):
    """Fields of ``client.user`` calls that write. ``None`` clears a field."""

    avatar_file_id: str | None
    """The id of a file."""
    status: str | None
