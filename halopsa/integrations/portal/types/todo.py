# Generated from spec/portal/resources/todo.yaml. Do not edit.
"""What calls of ``client.todo`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class TodoRecordFilters(TypedDict, total=False):
    """Filters of ``client.todo.search``. Where rows show that a filter did nothing, a
    ``PortalIgnoredFilterWarning`` names it."""

    filter: Mapping[str, object] | None
    """Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has verified it."""
    sort: Sequence[Mapping[str, object]] | None
    """Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has verified it."""


class TodoRecordFields(TypedDict, total=False):
    """Fields of ``client.todo`` calls that write. ``None`` clears a field."""
