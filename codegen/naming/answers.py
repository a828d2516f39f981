"""Answers of published lists: which schema their rows have, under which key they stand, and what stands beside them.

The description says it where it types an answer: an array, or a view, an object that has the rows in one of its arrays.
Else what ``published.yaml`` says, else the vendor's own names for schemas, which ``api.yaml`` has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from codegen.manifest.entities import WORDS, element
from codegen.manifest.upstream import Upstream

#: Any: plain data from YAML.
Facts = Mapping[str, Any]


@attrs.frozen
class Listing:
    """What is known of the answer to a list. ``keys`` empty: nobody knows one, or it is a bare array."""

    row: str
    keys: Sequence[str] = ()
    sidecars: Sequence[str] = ()
    grade: str = "C"


class Answers:
    """Finds what is known of lists from an ``api.yaml``, a ``published.yaml`` and the published schemas."""

    def __init__(self, api: Facts, known: Facts, upstream: Upstream) -> None:
        named = api.get("description", {})
        self.known, self.upstream = known, upstream
        self.row_schema: str = named.get("row_schema", "{schema}")
        self.views: Sequence[str] = named.get("view_schemas", ())
        constant = api.get("constants", {}).get("total_key", "")
        self.total: str = constant["value"] if isinstance(constant, Mapping) else constant

    def listing(self, path: str, facts: Facts, written: str) -> Listing | None:
        """Return what is known of a list; ``written`` is the schema of the records that its path takes."""
        described = self.described(facts)
        if described is not None:
            return self._with(path, described)
        answer = str(facts.get("answer", "object"))
        if element(answer) not in WORDS or answer.startswith("map["):
            return None
        said: Facts = self.known.get(path, {}).get("row", {})
        usual = (self.row_schema.format(schema=written), written)
        schema = said.get("value") or next(filter(self._has, usual), None)
        return self._with(path, Listing(schema, grade=said.get("grade", "C"))) if schema else None

    def described(self, facts: Facts) -> Listing | None:
        """Return what the description says of a list; ``None`` where it does not say what its rows are."""
        answer = str(facts.get("answer", ""))
        inner = element(answer)
        if answer == f"list[{inner}]" and inner not in WORDS:
            return Listing(inner)
        return self.view(answer)

    def _has(self, schema: str) -> bool:
        return self.upstream.fields(schema) is not None

    def _with(self, path: str, found: Listing) -> Listing:
        """Add what the manifest says of where the rows stand: it has seen answers."""
        rows, sidecars = fact(self.known, path, "rows"), fact(self.known, path, "sidecars") or ()
        keys = dict.fromkeys([*([str(rows)] if rows else ()), *found.keys])
        return attrs.evolve(found, keys=[*keys], sidecars=[*dict.fromkeys([*found.sidecars, *sidecars])])

    def view(self, schema: str) -> Listing | None:
        """Return the list that a schema is a view of; ``None`` where it is none.

        Its rows are those its name speaks of. Where it has another name, but the total's key, they are in its only
        array of objects.
        """
        fields = self.upstream.fields(schema)
        if fields is None:
            return None
        words = {
            name: str(marks["type"] if isinstance(marks, Mapping) else marks)
            for name, marks in fields.items()
        }
        arrays = {name: element(word) for name, word in words.items() if word.startswith("list[")}
        for of in self._viewed(schema):
            for row in (self.row_schema.format(schema=of), of):
                if keys := [name for name, inner in arrays.items() if inner == row]:
                    return _view(row, keys[0], arrays)
        objects = [name for name, inner in arrays.items() if inner not in WORDS]
        if self.total and self.total in words and len(objects) == 1:
            return _view(arrays[objects[0]], objects[0], arrays)
        return None

    def _viewed(self, schema: str) -> Iterator[str]:
        for pattern in self.views:
            front, _, back = pattern.partition("{schema}")
            if found := re.fullmatch(f"{re.escape(front)}(.+){re.escape(back)}", schema):
                yield found[1]


def _view(row: str, key: str, arrays: Mapping[str, str]) -> Listing:
    return Listing(row, [key], [name for name in arrays if name != key])


def fact(known: Facts, path: str, part: str) -> Any:  # noqa: ANN401 - plain data from YAML
    """Return what is known of a list: its ``row``, ``key``, ``rows`` or ``sidecars``; ``None`` where nothing is."""
    return known.get(path, {}).get(part, {}).get("value")
