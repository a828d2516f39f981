"""Report: how the reading of a whole listing went, and whether everything came."""

from __future__ import annotations

import json
from typing import Any

import attrs

__all__ = ["TraversalReport"]


@attrs.frozen
class TraversalReport:
    """How the iteration of a listing went; for a resumed one, all runs together.

    Attributes:
        rows: rows that came, each counted once.
        requests: pages that were asked for.
        duplicates_dropped: rows that had come before.
        page_size: the size of pages in effect.
        record_count: the total last claimed by the server, or ``None``.
        complete: whether the listing has everything, as far as can be told. A deletion moves rows to pages
            that have been read: where the total changes, or no total says that nothing did, pages are read
            again; False when that did not settle it.
        why: what ended it, or what is missing.
        seconds: how long it took, the time of the caller's loop included.
        distinct_keys: different keys that came; rows without a key are not among them.
        consistent: with ``consistent=True``: whether no row was missed that was there all the time;
            else ``None``.
        ignored_filters: names of the filters that did nothing: rows contradict them, and came all the same.
    """

    rows: int
    requests: int
    duplicates_dropped: int
    page_size: int
    record_count: int | None
    complete: bool
    why: str
    seconds: float
    distinct_keys: int = 0
    consistent: bool | None = None
    ignored_filters: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:  # Any: numbers, flags and text
        """Return the fields by their names: what JSON takes as it is."""
        return {**attrs.asdict(self), "ignored_filters": list(self.ignored_filters)}

    def to_json(self, *, indent: int | None = None) -> str:
        """Return it as JSON text, on one line unless there is an ``indent``."""
        separators = (",", ":") if indent is None else (",", ": ")
        return json.dumps(self.to_dict(), allow_nan=False, indent=indent, separators=separators)
