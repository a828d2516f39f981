# Generated from spec/planhat/resources/time_entries.yaml. Do not edit.
"""What calls of ``client.time_entries`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class TimeEntryFilters(TypedDict, total=False):
    """Filters of ``client.time_entries.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class TimeEntryDuplicateOptions(TypedDict, total=False):
    """Options of ``client.time_entries.duplicate``."""

    ids: Sequence[str] | str | None


class TimeEntryFields(TypedDict, total=False):
    """Fields of ``client.time_entries`` calls that write. ``None`` clears a field."""

    custom: Mapping[str, Any] | None
