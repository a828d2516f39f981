"""Display (repr, HTML for notebooks) of records and pages: the fields that a person looks for come first."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import escape

from ..api_parts import RecordFacts
from ..base.redaction import is_secret

__all__ = ["html_of_record", "html_of_rows", "in_order", "one_line", "public_names"]

_LONGEST = 280
_ROWS, _COLUMNS, _CELL = 20, 8, 200
#: Methods that mocks in the tests of callers must have too.
_PROTOCOL = frozenset({"__enter__", "__exit__", "__aenter__", "__aexit__"})
_short = reprlib.Repr()
_short.maxlevel, _short.maxstring, _short.maxother, _short.maxlist, _short.maxdict = 2, 60, 60, 3, 3


@lru_cache(maxsize=8)
def _places(first: tuple[str, ...]) -> dict[str, int]:
    return {name: place for place, name in enumerate(first)}


def in_order(facts: RecordFacts, names: Iterable[str]) -> list[str]:
    """Return names of fields, beginning with those a person looks for first."""
    places = _places(facts.shown_first)
    return sorted(names, key=lambda name: places.get(name, len(places)))


def one_line(facts: RecordFacts, name: str, values: Mapping[str, object]) -> str:
    """Return ``Ticket(id=5, summary='Printer', ...)``; nulls are left out, secrets hidden, long values cut."""
    text, left = f"{name}(", 0
    for field in in_order(facts, values):
        if values[field] is None:
            continue
        part = f"{field}={_shown(facts, field, values[field])}"
        if left or len(text) + len(part) > _LONGEST:
            left += 1
        else:
            text += part if text.endswith("(") else f", {part}"
    return f"{text}, ... {left} more)" if left else f"{text})"


def html_of_record(facts: RecordFacts, name: str, values: Mapping[str, object]) -> str:
    """Return a table of the fields that are set."""
    known = {field: value for field, value in values.items() if value is not None}
    rows = [
        f"<tr><th>{escape(field)}</th>{_cell(facts, field, known[field])}</tr>"
        for field in in_order(facts, known)
    ]
    return f"<table><caption>{escape(name)}</caption>{''.join(rows)}</table>"


def html_of_rows(facts: RecordFacts, caption: str, rows: list[Mapping[str, object]]) -> str:
    """Return a table of the first rows and the columns a person looks for first."""
    names = dict.fromkeys(name for row in rows[:_ROWS] for name, value in row.items() if value is not None)
    columns = in_order(facts, names)[:_COLUMNS]
    head = "".join(f"<th>{escape(str(name))}</th>" for name in columns)
    body = "".join(
        f"<tr>{''.join(_cell(facts, name, row.get(name)) for name in columns)}</tr>" for row in rows[:_ROWS]
    )
    more = f"; {len(rows) - _ROWS} more rows" if len(rows) > _ROWS else ""
    return f"<table><caption>{escape(caption + more)}</caption><tr>{head}</tr>{body}</table>"


def public_names(found: Iterable[str]) -> list[str]:
    """Return the names of ``dir()`` that are for callers."""
    return sorted(name for name in found if not name.startswith("_") or name in _PROTOCOL)


def _cell(facts: RecordFacts, name: str, value: object) -> str:
    text = (
        ""
        if value is None
        else value
        if isinstance(value, str) and not is_secret(name, facts.secret_names)
        else _shown(facts, name, value)
    )
    return f"<td>{escape(text if len(text) <= _CELL else text[:_CELL] + '...')}</td>"


def _shown(facts: RecordFacts, name: str, value: object) -> str:
    if isinstance(value, str) and is_secret(name, facts.secret_names):
        return "***"
    kind = type(value).__name__
    if hasattr(type(value), "_entity_state"):
        return f"{kind}(...)"
    if isinstance(value, list) and any(hasattr(type(item), "_entity_state") for item in value):
        return f"[{len(value)} x {type(value[0]).__name__}]"
    return _short.repr(value)
