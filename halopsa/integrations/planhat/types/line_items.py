# Generated from spec/planhat/resources/line_items.yaml. Do not edit.
"""What calls of ``client.line_items`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class LineItemFilters(TypedDict, total=False):
    """Filters of ``client.line_items.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class LineItemFields(TypedDict, total=False):
    """Fields of ``client.line_items`` calls that write. ``None`` clears a field."""

    custom: Mapping[str, Any] | None
    deal: str | None  # not verified on a live tenant; inferred: the id of its deal
