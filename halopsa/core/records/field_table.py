"""Field table for decoding a class: for each key of a row the fields that its value goes to, and how.

A field is found by its wire name or, where the answer does not have that, by its name in Python.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import cast

from ..errors import FieldError
from ..facts import Dialect
from ..resource_facts import FieldFacts
from .compiled import Entry
from .conversions import Conversion, Find, conversion
from .entity import Entity, facts_of, forget_problem, keep_raw, members, note_problem, note_read
from .field_places import Part, Place, Put, Slow, Stead
from .in_place import BOXES
from .scalars import Never

__all__ = ["field_table"]


def field_table(cls: type[Entity], dialect: Dialect, find: Find) -> tuple[dict[str, Entry], list[Stead]]:
    """Return how the value of each key is handled, and the fields that have other places for their value."""
    described = facts_of(cls).fields
    own: dict[str, list[_Field]] = {}
    paths: dict[str, list[tuple[list[str], _Field]]] = {}
    aliases: dict[str, tuple[str, _Field]] = {}
    steads: list[Stead] = []
    for name, member in members(cls).items():
        facts = described.get(name) or FieldFacts(name, "any", name, name, name)
        made, filled = conversion(facts, dialect, find), facts.default is not None
        field = _Field(name, cast("Put", member.__set__), made, filled=filled)
        source = _source(facts, described)
        read = source.name if facts.derive and dialect.public else source.read
        wire, alias = (name, read) if dialect.public else (read, name)
        own.setdefault(wire, []).append(field)
        root, *path = wire.split(".")
        if path:
            paths.setdefault(root, []).append((path, field))
        if alias != wire:
            aliases[alias] = (wire, field)
        if places := _elsewhere(facts, described, dialect):
            steads.append(Stead(field.part, member, field.convert, places))
    table: dict[str, Entry] = {}
    for key in own.keys() | paths.keys():
        table[key] = _entry(key, own.get(key, []), paths.get(key, []))
    for key, (wire, field) in aliases.items():
        facts_here = described.get(field.part.field)
        if key in own and facts_here is not None and facts_here.derive:
            table[key] = _beside(table[key], wire, field)
        table.setdefault(key, Entry(Never, None, _aliased(key, wire, field), fields=(field.part.field,)))
    return table, steads


class _Field:
    """A field of a class while its table is made. ``filled``: one that reads something where there is nothing."""

    __slots__ = ("convert", "filled", "part", "put")

    def __init__(self, name: str, put: Put, made: Conversion, *, filled: bool) -> None:
        self.put, self.convert, self.filled = put, made.convert, filled
        slow = _store(name, put, made.convert)
        if filled:
            slow = _unless_null(slow)
        if made.kind == "moment":
            slow = _quick_moment(name, put, slow, made.none_until)
        elif made.kind == "any":
            slow = _store_any(name, put)
        many = made.convert if made.kind == "records" else None
        self.part = Part(name, made.exact, slow, made.kind, made.words, many, made.none_until)


def _store(name: str, put: Put, convert: Callable[[object, int], object]) -> Slow:
    def store(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        try:
            converted = None if value is None else convert(value, depth)
        except ValueError as error:
            put(record, None)
            note_problem(record, FieldError(name, str(error)), value)
            return
        forget_problem(record, name)
        put(record, converted)
        if converted is None:
            if value is not None:
                keep_raw(record, name, value)
        elif converted.__class__ is list or converted.__class__ is dict:
            note_read(record, name, converted)

    return store


def _unless_null(store: Slow) -> Slow:
    def store_value(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        if value is not None:
            store(record, value, row, depth)

    return store_value


def _store_any(name: str, put: Put) -> Slow:
    def store_any(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        put(record, value)
        note_read(record, name, value)

    return store_any


def _quick_moment(name: str, put: Put, store: Slow, none_until: int) -> Slow:
    # A row has many date-times, so the usual forms are parsed in the quickest way.
    fromisoformat = datetime.fromisoformat

    def quick(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        if isinstance(value, str) and value[4:5] == "-" == value[7:8]:
            try:  # most have no offset; to parse them as UTC is far quicker than to set the zone afterwards
                moment = fromisoformat(value if value[-1] == "Z" else f"{value}Z")
            except ValueError:
                pass
            else:
                if moment.year > none_until:
                    put(record, moment)
                else:
                    forget_problem(record, name)
                    put(record, None)
                    keep_raw(record, name, value)
                return
        store(record, value, row, depth)

    return quick


def _entry(key: str, own: list[_Field], paths: list[tuple[list[str], _Field]]) -> Entry:
    filled = any(field.filled for field in own)
    if len(own) == 1 and not paths and not filled:
        part = own[0].part
        put = None if part.exact in BOXES else own[0].put  # boxes need `note_read`, too
        return Entry(part.exact, put, part.slow, (part,), (part.field,))

    def store(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        for field in own:
            field.part.slow(record, value, row, depth)
        for path, field in paths:
            found, inner = _follow(value, path)
            if found:
                field.part.slow(record, inner, row, depth)

    parts = tuple(field.part for field in own)
    fields = tuple(field.part.field for field in (*own, *(field for _, field in paths)))
    return Entry(Never, None, store, () if paths or filled else parts, fields, rest=not own)


def _follow(value: object, path: list[str]) -> tuple[bool, object]:
    for step in path:
        if value is None:
            return True, None
        if not isinstance(value, dict) or step not in value:
            return False, None
        value = value[step]
    return True, value


def _aliased(key: str, wire: str, field: _Field) -> Slow:
    # For the Python name of a field whose wire name differs; where both come, the wire name counts.
    root, *path = wire.split(".")

    def store(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        if wire in row or (root in row and _follow(row[root], path)[0]):
            record.extra[key] = value
        else:
            field.part.slow(record, value, row, depth)

    return store


def _beside(entry: Entry, wire: str, field: _Field) -> Entry:
    # For a derived field: its value is made from its source where the answer does not have the field itself.
    def store(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        entry.slow(record, value, row, depth)
        if wire not in row:
            field.part.slow(record, value, row, depth)

    return Entry(Never, None, store, fields=(*entry.fields, field.part.field))


def _elsewhere(facts: FieldFacts, described: Mapping[str, FieldFacts], dialect: Dialect) -> list[Place]:
    # In a dialect with public names an answer may still use wire names: a part of an object, or a code next to
    # its word.
    told = dialect.public and not facts.derive and facts.read != facts.name
    beside = described.get(facts.read)
    named = beside is not None and (beside.derive or {}).get("from") == facts.name
    places = [facts.read] if told and ("." in facts.read or named) else []
    return [Place.of(place) for place in (*places, *facts.also)]


def _source(facts: FieldFacts, described: Mapping[str, FieldFacts]) -> FieldFacts:
    # A derived field reads what another one reads.
    return described.get(facts.derive["from"], facts) if facts.derive else facts
