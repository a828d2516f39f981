"""Bulk answers: which rows of a request the server took, which it refused and why, and of which it says nothing.

Plain functions over plain data. The form of an entry of an array of errors is often not documented: it may hold the
fields of the row, or the row as an object within it. A row is found by its keys, else by all it holds. No row is
called done on a guess: where an error fits no row, those that nothing is said of are unknown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import attrs

from ..api_parts import BulkStyle

__all__ = ["Refusal", "Row", "Verdict", "read_answer", "says_nothing", "says_of_rows"]


@attrs.frozen
class Row:
    """A row as it is sent. ``keys``: those it has, by their names on the wire, the strongest first."""

    index: int
    body: Mapping[str, object]
    content: bytes
    keys: tuple[tuple[str, str], ...] = ()


class Refusal(NamedTuple):
    """A row that was not taken: ``kind`` is what was not done, ``entry`` what the answer says of it."""

    kind: str
    entry: object


@attrs.define
class Verdict:
    """What an answer says of the rows of its request, by their place in it."""

    done: dict[int, Mapping[str, object]] = attrs.Factory(dict)
    """With what the answer shows of the record."""
    failed: dict[int, Refusal] = attrs.Factory(dict)
    unknown: list[int] = attrs.Factory(list)
    strays: list[Refusal] = attrs.Factory(list)
    """Errors that fit no row."""
    counts: dict[str, int] = attrs.Factory(dict)


def says_of_rows(style: BulkStyle, answer: object) -> bool:
    """Whether a refusal says which rows it is about, or that some were taken."""
    if not isinstance(answer, Mapping):
        return False
    return any(answer.get(key) for key in style.errors) or any(_counts(style, answer).values())


def says_nothing(style: BulkStyle, answer: object) -> bool:
    """Whether a success is not what this API answers: another server's, such as that of a proxy."""
    if not isinstance(answer, Mapping):
        return bool(style.errors)
    return bool(style.counts) and not answer.keys() & {*style.counts.values(), *style.errors, *style.ids}


def read_answer(
    style: BulkStyle, status: int, answer: object, rows: Sequence[Row], names: Sequence[str]
) -> Verdict:
    """Return what an answer says of each row of its request. ``names``: of all keys, the strongest first."""
    told = answer if isinstance(answer, Mapping) else {}
    verdict, finder = Verdict(), _Finder(rows, names)
    for key, kind in style.errors.items():
        if (odd := told.get(key)) and not isinstance(odd, list):
            verdict.strays.append(Refusal(kind, odd))
        for entry in _entries(told, key):
            place = finder.find(entry, verdict.failed)
            if place is None:
                verdict.strays.append(Refusal(kind, entry))
            else:
                verdict.failed[place] = Refusal(kind, entry)
    for key in style.ids:
        for entry in _entries(told, key):
            place = finder.by_key(entry if isinstance(entry, Mapping) else {finder.id_name: entry})
            if place is not None and place not in verdict.failed:
                shown = entry if isinstance(entry, Mapping) else {}
                verdict.done[place] = {**verdict.done.get(place, {}), **shown}
    verdict.counts = _counts(style, told)
    rest = [place for place in range(len(rows)) if place not in verdict.failed and place not in verdict.done]
    _settle(style, status, verdict, rest)
    return verdict


def _settle(style: BulkStyle, status: int, verdict: Verdict, rest: list[int]) -> None:
    """Decide about the rows that the answer does not name."""
    complete = bool(style.counts) and len(verdict.counts) == len(style.counts)
    taken = sum(verdict.counts.values()) if complete else None
    named = bool(verdict.failed or verdict.strays)
    if taken == 0 and not verdict.done and (named or status in style.refused):
        verdict.failed.update((place, Refusal("request", None)) for place in rest)
        return
    sure: bool = not verdict.strays
    if taken is not None:
        sure = sure and taken >= len(rest) + len(verdict.done)
    elif status in style.refused or (status in style.partial and not named):
        sure = False
    if sure:
        verdict.done.update((place, {}) for place in rest)
    else:
        verdict.unknown = rest


def _counts(style: BulkStyle, answer: Mapping[str, object]) -> dict[str, int]:
    counted = {name: answer.get(key) for name, key in style.counts.items()}
    return {name: n for name, n in counted.items() if isinstance(n, int) and not isinstance(n, bool)}


def _entries(answer: Mapping[str, object], key: str) -> Sequence[object]:
    found = answer.get(key)
    return found if isinstance(found, list) else ()


class _Finder:
    """Finds the row that an entry of an answer is about."""

    def __init__(self, rows: Sequence[Row], names: Sequence[str]) -> None:
        self._names = names
        self.id_name = self._names[0] if self._names else ""
        self._keyed = {key: place for place, row in enumerate(rows) for key in row.keys}
        self._rows = rows

    @cached_property
    def _whole(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for place, row in enumerate(self._rows):
            found.setdefault(_canonical(row.body), []).append(place)
        return found

    @cached_property
    def _shapes(self) -> set[tuple[str, ...]]:
        return {tuple(sorted(row.body)) for row in self._rows}

    def by_key(self, entry: Mapping[str, object]) -> int | None:
        """Return the place of the row that has one of the entry's keys, the strongest first."""
        for name in self._names:
            value = entry.get(name)
            if isinstance(value, str | int) and (place := self._keyed.get((name, str(value)))) is not None:
                return place
        return None

    def find(self, entry: object, taken: Mapping[int, object]) -> int | None:
        """Return the place of the row that an entry is about, by its keys, else by all the row holds."""
        candidates = list(_objects(entry))
        for one in candidates:
            if (place := self.by_key(one)) is not None:
                return place
        for one in candidates:
            if not any(one.get(name) for name in self._names):  # else it is about a row that is not here
                alike = self._alike(one, exact=one is not entry)
                if (place := next((place for place in alike if place not in taken), None)) is not None:
                    return place
        return None

    def _alike(self, entry: Mapping[str, object], *, exact: bool) -> Sequence[int]:
        """Return the places of the rows whose fields the entry has, beside others of its own such as a message.

        None where rows that differ fit, unless the entry is known to be a row and ``exact`` is one of them.
        """
        if exact and (same := self._whole.get(_canonical(entry))):
            return same
        fits = [
            places
            for shape in self._shapes
            if shape and all(name in entry for name in shape)
            if (places := self._whole.get(_canonical({name: entry[name] for name in shape})))
        ]
        return fits[0] if len(fits) == 1 else ()


def _objects(entry: object) -> Iterator[Mapping[str, object]]:
    """Yield the entry and the objects in it: one of them may be the row."""
    if isinstance(entry, Mapping):
        yield entry
        yield from (inner for inner in entry.values() if isinstance(inner, Mapping))


def _canonical(body: Mapping[str, object]) -> str:
    return json.dumps(body, sort_keys=True)
