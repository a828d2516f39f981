"""Order of a review: what breaks, what touches curated resources, what is new in ``client.api``, all the rest.

A change of a schema stands once, under the schema, with the models that are made of it. What many of one place have
in common is one line with their names, unless everything is asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import attrs

from codegen.diff.change import GRADES, Change, Grade, Part, order

#: So few changes are listed one by one.
_FEW = 40
#: So many names stand in a line that speaks of many.
_NAMED = 10
_NAMES: dict[Grade, tuple[str, str]] = {
    "breaking": ("breaking", "breaking"),
    "feature": ("feature", "features"),
    "fix": ("fix", "fixes"),
}
_NOUNS: dict[Part, str] = {
    "api": "facts",
    "resource": "resources",
    "operation": "operations",
    "filter": "filters",
    "model": "models",
    "field": "fields",
}
#: What is counted apart of what need not be read.
_KINDS = ("added", "gone", "documentation", "grade", "seen on tenants")
_PLACES: dict[Part, str] = {
    "api": "APIs",
    "resource": "resources",
    "operation": "resources",
    "filter": "operations",
    "model": "packages",
    "field": "models",
}


@attrs.frozen
class Line:
    """One line of the review; without a grade it is a heading of those below it, or a sum."""

    grade: Grade | None
    subject: str
    what: str
    changes: int = 1
    depth: int = 0


@attrs.frozen
class Block:
    """What changes in one group."""

    name: str
    lines: list[Line]
    about: str = ""


@attrs.frozen
class Section:
    """A part of the review, with the number of its changes, and whether some of them are only counted."""

    title: str
    about: str
    blocks: list[Block]
    changes: int
    short: bool


def counts(changes: Iterable[Change]) -> str:
    """Return ``"1 breaking, 3 features, 2 fixes"``."""
    found = Counter(change.grade for change in changes)
    parts = [f"{found[grade]:,} {_NAMES[grade][found[grade] != 1]}" for grade in GRADES if found[grade]]
    return ", ".join(parts) or "nothing changes for callers"


def review(changes: Sequence[Change], *, full: bool = False) -> list[Section]:
    """Return the parts of a review that have something to say, the gravest first."""
    full = full or len(changes) <= _FEW
    breaking, curated, new, rest = _sorted(changes)
    found = [
        Section("Breaking", f"{len(breaking):,}", _blocks(breaking, full=full), len(breaking), not full),
        Section("Curated resources", counts(curated), _blocks(curated, full=full), len(curated), not full),
        Section("New in client.api", _news(new), _new(new, full=full), len(new), not full),
        Section("All the rest", counts(rest), _rest(rest, full=full), len(rest), not full),
    ]
    return [section for section in found if section.changes]


def _sorted(changes: Iterable[Change]) -> tuple[list[Change], ...]:
    parts: tuple[list[Change], ...] = ([], [], [], [])
    for change in changes:
        if change.grade == "breaking":
            parts[0].append(change)
        elif change.layer != "published" or change.home:
            parts[1].append(change)
        elif change.adds and change.part in ("resource", "operation", "model"):
            parts[2].append(change)
        else:
            parts[3].append(change)
    return parts


def _grouped(changes: Iterable[Change]) -> Iterator[tuple[str, list[Change]]]:
    """Yield the changes by group; those of a schema are where the curated model of it is."""
    moved = [attrs.evolve(change, group=change.home or change.group) for change in changes]
    for place, found in groupby(
        sorted(moved, key=lambda c: (c.api, *order(c))), key=lambda change: change.place
    ):
        yield place, list(found)


def _blocks(changes: Iterable[Change], *, full: bool) -> list[Block]:
    return [Block(place, list(_lines(found, full=full)), counts(found)) for place, found in _grouped(changes)]


def _lines(changes: Sequence[Change], *, full: bool) -> Iterator[Line]:
    plain = [change for change in changes if not (change.schema and change.part == "field")]
    fields = sorted((c for c in changes if c.schema and c.part == "field"), key=lambda c: c.schema)
    yield from _joined([change for change in plain if change.grade != "fix"], full=full)
    for schema, found in groupby(fields, key=lambda change: change.schema):
        yield from _of_schema(schema, list(found), full=full)
    yield from _joined([change for change in plain if change.grade == "fix"], full=full)


def _of_schema(schema: str, changes: list[Change], *, full: bool) -> Iterator[Line]:
    """Yield what changes in a schema: once, however many models are made of it."""
    models = list(dict.fromkeys(_owner(change) for change in changes))
    if len(models) == 1:
        yield from _joined(changes, full=full)
        return
    once: dict[tuple[str, Grade, str], list[Change]] = {}
    for change in sorted(changes, key=lambda c: c.layer != "published"):  # in the vendor's words first
        once.setdefault((change.wire, change.grade, change.what.split(" ")[0]), []).append(change)
    merged = [_merged(found) for found in once.values()]
    numbers = {change: len(found) for change, found in zip(merged, once.values(), strict=True)}
    lines = list(_joined(sorted(merged, key=order), full=full, numbers=numbers))
    if len(lines) == 1 and lines[0].subject == schema:
        others = ", ".join(name for model in models if (name := model.rpartition(".")[2]) != schema)
        yield attrs.evolve(lines[0], subject=f"schema {schema}{others and f' ({others})'}")
        return
    yield Line(None, f"schema {schema}", ", ".join(models), 0)
    for line in lines:
        yield attrs.evolve(line, subject=line.subject.removeprefix(schema).removeprefix("."), depth=1)


def _merged(changes: list[Change]) -> Change:
    first = changes[0]
    others = {
        f"; {_owner(change).rpartition('.')[2]}: {change.what}"
        for change in changes
        if change.what != first.what
    }
    name = first.wire or first.symbol.rpartition(".")[2]
    return attrs.evolve(first, symbol=f"{first.schema}.{name}", what=first.what + "".join(sorted(others)))


def _owner(change: Change) -> str:
    """Return what a change is part of: the operation of a filter, the model of a field."""
    return change.symbol.partition("(")[0] if change.part == "filter" else change.symbol.rpartition(".")[0]


def _joined(
    changes: Sequence[Change], *, full: bool, numbers: dict[Change, int] | None = None
) -> Iterator[Line]:
    """Yield a line a change, or one for all of a place that change in the same way."""
    alike: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        what = "added" if change.adds and change.part in ("filter", "field") else change.what
        one = full or change.part in ("api", "resource", "model")
        key: tuple[object, ...] = (change,) if one else (change.part, _owner(change), change.grade, what)
        alike.setdefault(key, []).append(change)
    for key, found in alike.items():
        first = found[0]
        number = sum((numbers or {}).get(change, 1) for change in found)
        if len(found) == 1:
            yield Line(first.grade, first.symbol, first.what, number)
        else:
            what = f"{key[-1]} ({len(found)} {_NOUNS[first.part]}): {_some([_short(c) for c in found])}"
            yield Line(first.grade, _owner(first), what, number)


def _short(change: Change) -> str:
    if change.part == "filter":
        return change.symbol.partition("(")[2].removesuffix("=)")
    return change.symbol.rpartition(".")[2]


def _some(names: Sequence[str], most: int = _NAMED) -> str:
    """Return the first names, those that begin with a letter before others, and how many more there are."""
    ordered = sorted(names, key=lambda name: (name.startswith("_"), name))
    if len(ordered) <= most + 2:  # "and 1 more" is no shorter
        return ", ".join(ordered)
    return f"{', '.join(ordered[:most])} and {len(ordered) - most:,} more"


def _number(number: int, noun: str) -> str:
    return f"{number:,} {noun.removesuffix('s') if number == 1 else noun}"


def _news(changes: Sequence[Change]) -> str:
    found = Counter(change.part for change in changes)
    return ", ".join(_number(found[part], noun) for part, noun in _NOUNS.items() if found[part])


def _new(changes: Iterable[Change], *, full: bool) -> list[Block]:
    """Return what is new by resource: its name, with the names of operations and models."""
    if full:
        return _blocks(changes, full=True)
    lines: list[Line] = []
    for place, found in _grouped(changes):
        parts: list[str] = ["new"] if any(change.part == "resource" for change in found) else []
        for part in ("operation", "model"):
            if names := [_short(change) for change in found if change.part == part]:
                parts.append(f"{_number(len(names), _NOUNS[part])}: {_some(names)}")
        lines.append(Line(None, place, "; ".join(parts), len(found)))
    return [Block("", lines)]


def _rest(changes: Iterable[Change], *, full: bool) -> list[Block]:
    """Return sums of what nobody need read."""
    if full:
        return _blocks(changes, full=True)
    found: dict[tuple[Part, str], list[Change]] = {}
    for change in changes:
        kind = next((word for word in _KINDS if change.what.startswith(word)), "changed")
        found.setdefault((change.part, kind), []).append(change)
    lines = []
    for (part, kind), alike in sorted(found.items(), key=lambda item: -len(item[1])):
        owners = Counter(map(_owner, alike))
        most = _some([name for name, _ in owners.most_common(3)])
        places = f"{_number(len(owners), _PLACES[part])}, {'most ' if len(owners) > 3 else ''}in {most}"
        lines.append(Line(None, f"{_number(len(alike), _NOUNS[part])} {kind}", places, len(alike)))
    return [Block("", lines)]
