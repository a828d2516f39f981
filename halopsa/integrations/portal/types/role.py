# Generated from spec/portal/resources/role.yaml. Do not edit.
"""What calls of ``client.role`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class RoleRecordFilters(TypedDict, total=False):
    """Filters of ``client.role.search``. Where rows show that a filter did nothing, a
    ``PortalIgnoredFilterWarning`` names it."""

    filter: Mapping[str, object] | None
    """Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has verified it."""
    sort: Sequence[Mapping[str, object]] | None
    """Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has verified it."""


class RoleRecordSetPermissionsOptions(TypedDict, total=False):
    """Options of ``client.role.set_permissions``. ``None`` leaves one out."""

    permission_ids: Sequence[str] | str | None


class RoleRecordFields(TypedDict, total=False):
    """Fields of ``client.role`` calls that write. ``None`` clears a field."""
