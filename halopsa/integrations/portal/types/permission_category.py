# Generated from spec/portal/resources/permission_category.yaml. Do not edit.
"""What calls of ``client.permission_category`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PermissionGroupFilters(TypedDict, total=False):
    """Filters of ``client.permission_category.search``. A tenant ignores a filter that it does not know. Seen
    live: a live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did
    nothing, a ``PortalIgnoredFilterWarning`` names it."""

    filter: Mapping[str, object] | None  # inferred; field to a list of values; where it goes is inferred
    sort: Sequence[Mapping[str, object]] | None  # inferred; field, and order ASC or DESC; where it goes is inferred


class PermissionGroupFields(TypedDict, total=False):
    """Fields of ``client.permission_category`` calls that write. ``None`` clears a field."""
