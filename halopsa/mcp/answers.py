"""Answers for a model: compact JSON without empty fields, capped, cleaned, and marked as data that is not trusted."""

from __future__ import annotations

import json
import re
import secrets
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from halopsa.core.base.suggest import did_you_mean

__all__ = ["CAP", "Rows", "clean", "compact", "fit", "fit_rows", "marked", "pick"]

CAP = 24_000
"""Characters of data in one answer, about 6,000 tokens."""
_LONG = 600  # characters that a text keeps where not all fits
_PLAIN = re.compile(r"[^\x20-\x7e\n\t]")
# Control characters, invisible ones that carry text past a reader (format characters such as tags, bidirectional
# marks and zero width blanks), halves of pairs, and those of private use.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co"})


def clean(text: str) -> str:
    """Return a text without characters that are not seen, or that a terminal obeys."""
    return _PLAIN.sub(lambda found: "" if unicodedata.category(found[0]) in _HIDDEN else found[0], text)


def compact(value: object) -> object:
    """Return plain data cleaned and without empty fields: no ``None``, ``""``, ``[]`` and ``{}``."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        kept = ((clean(str(name)), compact(item)) for name, item in value.items())
        return {name: item for name, item in kept if not _empty(item)}
    if isinstance(value, (list, tuple)):
        return [compact(item) for item in value]
    return value


def _empty(value: object) -> bool:
    return value is None or value in ("", [], {})


def text_of(value: object) -> str:
    """Return plain data as JSON in as few characters as it takes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def pick(record: object, fields: Sequence[str]) -> object:
    """Return these fields of a record only."""
    if not fields or not isinstance(record, Mapping):
        return record
    return {name: record[name] for name in fields if name in record}


class Rows:
    """Rows of a list as they fit into an answer: ``shown`` of them, and what was done to make them fit."""

    def __init__(self, shown: list[object], notes: Iterable[str] = ()) -> None:
        self.shown = shown
        self.notes = tuple(notes)


def fit_rows(rows: Sequence[object], cap: int, first: Sequence[str] = ()) -> Rows:
    """Return as many rows as fit; before rows are left out, fields are that are not ``first``, and texts are cut.

    Rows are compact already, and of the fields asked for.
    """
    made = list(rows)
    if _size(made) <= cap:
        return Rows(made)
    notes = []
    if first:
        narrow = [pick(row, first) for row in made]
        if all(narrow):
            made = narrow
            notes.append(
                f"rows have only {', '.join(first)}, because all fields of all rows are too long: name others as fields"
            )
    if _size(made) > cap:
        cut = [_cut(row, _LONG) for row in made]
        if cut != made:
            made = cut
            notes.append("long texts are cut: get one record, or name fewer fields")
    kept: list[object] = []
    size = 2
    for row in made:
        size += len(text_of(row)) + 1
        if size > cap:
            break
        kept.append(row)
    if len(kept) < len(made):
        notes.append(
            f"only {len(kept)} of the {len(made)} rows read fit: name fewer fields, a smaller limit or more filters"
        )
    return Rows(kept, notes)


def fit(value: object, cap: int) -> Rows:
    """Return one record as it fits: long texts are cut, then the largest fields are left out."""
    if _size(value) <= cap:
        return Rows([value])
    made = _cut(value, _LONG)
    notes = ["long texts are cut: name fewer fields"]
    if _size(made) > cap and isinstance(made, Mapping):
        left = dict(made)
        gone = []
        for name in sorted(left, key=lambda each: _size(left[each]), reverse=True):
            if _size(left) <= cap:
                break
            gone.append(name)
            del left[name]
        made = left
        notes.append(
            f"left out, because they are too long: {', '.join(sorted(gone))}; name them alone as fields"
        )
    if _size(made) > cap:
        made = text_of(made)[:cap]
        notes.append(f"only the first {cap} characters fit")
    return Rows([made], notes)


def _size(value: object) -> int:
    return len(text_of(value))


def _cut(value: object, most: int) -> object:
    if isinstance(value, str):
        return value if len(value) <= most else f"{value[:most]}... ({len(value) - most} characters more)"
    if isinstance(value, Mapping):
        return {name: _cut(item, most) for name, item in value.items()}
    if isinstance(value, list):
        return [_cut(item, most) for item in value]
    return value


def marked(told: Iterable[str], data: object, source: str) -> str:
    """Return an answer: what this server says, and then data of the API between marks that no data can forge."""
    mark = f"data-{secrets.token_hex(4)}"
    said = "\n".join(told)
    before = f"{said}\n" if said else ""
    return f"{before}<{mark}> untrusted, from {source}\n{text_of(data)}\n</{mark}>"


def unknown_fields(fields: Sequence[str], known: Iterable[str]) -> list[str]:
    """Return a complaint for each field that no record here has."""
    names = tuple(known)
    return [f"no field {name!r}{did_you_mean(name, names, {})}" for name in fields if name not in names]
