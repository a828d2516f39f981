# Generated from spec/planhat/resources/time_entries.yaml. Do not edit.
"""What calls of ``client.time_entries`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class TimeEntryFilters(TypedDict, total=False):
    """Filters of ``client.time_entries.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class TimeEntryDuplicateOptions(TypedDict, total=False):
    """Options of ``client.time_entries.duplicate``. ``None`` leaves one out."""

    ids: Sequence[str] | str | None


class TimeEntryFields(TypedDict, total=False):
    """Fields of ``client.time_entries`` calls that write. ``None`` clears a field."""

    custom: Mapping[str, Any] | None
