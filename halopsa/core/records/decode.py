"""From JSON to records: one cattrs converter whose hooks are compiled from the facts.

A hook walks the items of a row once and looks each up in a table, so its cost follows the row
and not the 890 fields a class may have. Rows of a shape that comes often get a decoder compiled
for it, see compiled.py. A value of a wrong type never loses the row.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from inspect import isclass
from itertools import chain
from typing import TypeVar, cast

import cattrs

from ..errors import FieldError, ProtocolError
from ..facts import ApiFacts, Dialect, FieldFacts
from .compiled import END, Entry, Shapes
from .encode import encode, encode_query
from .entity import Entity, facts_of, forget_problem, keep_raw, members, note_problem, note_read
from .field_places import Part, Place, Put, Slow, Stead
from .in_place import BOXES
from .scalars import SCALARS, Never, item_word, refusal, to_date, to_datetime

__all__ = [
    "converter",
    "decode",
    "decode_rows",
    "encode",
    "encode_query",
    "model",
    "register_model",
]

T = TypeVar("T", bound=Entity)

MAX_DEPTH = 40
"""How deep records may be nested in records; what is deeper stays raw."""

_Convert = Callable[[object, int], object]

_models: dict[tuple[ApiFacts, str], type[Entity]] = {}
_decoders: dict[tuple[type[Entity], Dialect], Decoder] = {}


class Decoder:
    """What a compiled hook is: cattrs calls it with the value and the class."""

    __slots__ = ("many", "one")

    def __init__(
        self,
        one: Callable[[object, int], Entity],
        many: Callable[[Sequence[object], int], list[Entity]],
    ) -> None:
        self.one, self.many = one, many

    def __call__(self, raw: object, cls: type | None = None, /) -> Entity:
        return self.one(raw, 0)


def register_model(cls: type[Entity]) -> None:
    """Use ``cls`` wherever facts name its entity, instead of the generated class."""
    _models[cls._api, cls._entity] = cls


def model(api: ApiFacts, name: str) -> type[Entity]:
    """Return the class of an entity, importing its module at first use: ``Ticket``, or ``api.Faults``."""
    found = _models.get((api, name))
    if found is None:
        home, _, cls = name.rpartition(".")
        module = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", cls).lower()
        package = ".".join(part for part in (api.product.package, home, "models") if part)
        found = _models[api, name] = getattr(importlib.import_module(f"{package}.{module}"), cls)
    return found


@cache
def converter(dialect: Dialect) -> cattrs.Converter:
    """Return the cattrs converter of a dialect. It handles every `Entity`, and all that cattrs does."""
    made = cattrs.Converter()
    made.register_structure_hook_factory(_is_entity, lambda cls: _compile(cls, dialect))
    made.register_unstructure_hook_factory(
        _is_entity, lambda cls: lambda record: encode(record, cls._entity, dialect=dialect)
    )
    return made


def _is_entity(cls: object) -> bool:
    return isclass(cls) and issubclass(cls, Entity)


def _decoder(cls: type[Entity], dialect: Dialect) -> Decoder:
    found = _decoders.get((cls, dialect))
    if found is None:
        found = _decoders[cls, dialect] = cast("Decoder", converter(dialect).get_structure_hook(cls))
    return found


def decode(cls: type[T], raw: object, *, dialect: Dialect | None = None) -> T:
    """Make a ``cls`` of a JSON object.

    Unknown keys go to ``extra``, what does not fit is ``None`` with an entry in ``problems``.
    Raises `ProtocolError` when ``raw`` is not an object.
    """
    return cast("T", _decoder(cls, dialect or cls._api.dialect).one(raw, 0))


def decode_rows(cls: type[T], rows: Sequence[object], *, dialect: Dialect | None = None) -> list[T]:
    """Make a ``cls`` of every row, as `decode`.

    Raises `ProtocolError`, which says which row, when one is not an object.
    """
    try:
        return cast("list[T]", _decoder(cls, dialect or cls._api.dialect).many(rows, 0))
    except ProtocolError:
        number, row = next((n, row) for n, row in enumerate(rows, 1) if not isinstance(row, dict))
        problem = f"{_no_object(cls, row)[:-1]} in row {number} of {len(rows)}."
    raise cls._api.family.protocol(problem)


def _no_object(cls: type[Entity], raw: object) -> str:
    return f"Expected a JSON object for {cls.__name__}, got {type(raw).__name__}."


def _compile(cls: type[Entity], dialect: Dialect) -> Decoder:
    table, steads = _table(cls, dialect)
    elsewhere = {place.root for stead in steads for place in stead.places}
    find = table.get
    set_extra, set_state, set_read = (
        vars(Entity)[name].__set__ for name in ("_halo_extra", "_halo_state", "_halo_read")
    )
    new = cls.__new__
    shapes = Shapes(cls, table, steads)
    known_shape = shapes.compiled.get

    def one(raw: object, depth: int) -> Entity:
        if not isinstance(raw, dict):
            raise dialect.api.family.protocol(_no_object(cls, raw))
        decoder = known_shape(tuple(raw)) or shapes.met(raw)
        if decoder is not None:
            made: list[Entity] = []
            decoder(iter((raw,)), depth, made.append)
            return made[0]
        record = new(cls)
        set_extra(record, None)
        set_state(record, None)
        set_read(record, None)
        extra: dict[str, object] | None = None
        for key, value in raw.items():
            entry = find(key)
            if entry is None:
                if extra is None:
                    extra = record.extra
                extra[key] = value
                continue
            exact, put, slow, _parts, _fields, rest = entry
            if put is not None and (value.__class__ is exact or value is None):
                put(record, value)
            else:
                slow(record, value, raw, depth)
                if rest:
                    record.extra[key] = value
        if elsewhere and not raw.keys().isdisjoint(elsewhere):
            for stead in steads:
                stead.fill(record, raw, depth)
        return record

    def many(rows: Sequence[object], depth: int) -> list[Entity]:
        made: list[Entity] = []
        add = made.append
        after = iter(rows)
        row = shapes.latest(after, depth, add)
        while row is not END:
            decoder = known_shape(tuple(cast("dict[str, object]", row))) if row.__class__ is dict else None
            if decoder is None:
                add(one(row, depth))
                row = next(after, END)
            else:
                shapes.latest = decoder
                row = decoder(chain((row,), after), depth, add)
        return made

    return Decoder(one, many)


def _table(cls: type[Entity], dialect: Dialect) -> tuple[dict[str, Entry], list[Stead]]:
    described = facts_of(cls).fields
    own: dict[str, list[_Field]] = {}
    paths: dict[str, list[tuple[list[str], _Field]]] = {}
    aliases: dict[str, tuple[str, _Field]] = {}
    steads: list[Stead] = []
    for name, member in members(cls).items():
        facts = described.get(name) or FieldFacts(name, "any", name, name, name)
        field = _Field(name, cast("Put", member.__set__), *_conversion(facts, dialect))
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
    """A field of a class while its table is made."""

    __slots__ = ("convert", "part", "put")

    def __init__(self, name: str, put: Put, exact: type, convert: _Convert) -> None:
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

        def store_any(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
            put(record, value)
            note_read(record, name, value)

        self.put, self.convert = put, convert
        if isinstance(convert, _Moment):
            until = convert.none_until
            self.part = Part(name, exact, _quick_moment(name, put, store, until), "moment", none_until=until)
        elif convert is _any:
            self.part = Part(name, exact, store_any, "any")
        elif isinstance(convert, _Worded):
            self.part = Part(name, exact, store, "words", convert.numbers)
        elif (record := getattr(convert, "__self__", None)).__class__ is _Record and convert == record.many:
            self.part = Part(name, exact, store, "records", many=record.many)
        else:
            self.part = Part(name, exact, store)


def _any(value: object, depth: int) -> object:
    return value


class _Moment:
    """A date-time; those up to a year mean none."""

    __slots__ = ("none_until",)

    def __init__(self, none_until: int) -> None:
        self.none_until = none_until

    def __call__(self, value: object, depth: int) -> object:
        return to_datetime(value, self.none_until)


def _quick_moment(name: str, put: Put, store: Slow, none_until: int) -> Slow:
    # A row has many date-times: the usual forms take the short way.
    fromisoformat = datetime.fromisoformat

    def quick(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        if isinstance(value, str) and value[4:5] == "-" == value[7:8]:
            try:  # most have no offset; to read one as UTC at once is far quicker than to replace it
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
    if len(own) == 1 and not paths:
        part = own[0].part
        put = None if part.exact in BOXES else own[0].put  # what can be changed in place is noted
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
    return Entry(Never, None, store, () if paths else parts, fields, rest=not own)


def _follow(value: object, path: list[str]) -> tuple[bool, object]:
    for step in path:
        if value is None:
            return True, None
        if not isinstance(value, dict) or step not in value:
            return False, None
        value = value[step]
    return True, value


def _aliased(key: str, wire: str, field: _Field) -> Slow:
    # The name here of a field that has another one on the wire; where both come, the wire's holds.
    root, *path = wire.split(".")

    def store(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        if wire in row or (root in row and _follow(row[root], path)[0]):
            record.extra[key] = value
        else:
            field.part.slow(record, value, row, depth)

    return store


def _beside(entry: Entry, wire: str, field: _Field) -> Entry:
    # A field derived from one that has its own name here: made of it where the answer has not the derived one.
    def store(record: Entity, value: object, row: dict[str, object], depth: int) -> None:
        entry.slow(record, value, row, depth)
        if wire not in row:
            field.part.slow(record, value, row, depth)

    return Entry(Never, None, store, fields=(*entry.fields, field.part.field))


def _elsewhere(facts: FieldFacts, described: Mapping[str, FieldFacts], dialect: Dialect) -> list[Place]:
    # Inventories may pass on what a tenant said: there also an object's part, and a code beside the word for it.
    told = dialect.public and not facts.derive and facts.read != facts.name
    beside = described.get(facts.read)
    named = beside is not None and (beside.derive or {}).get("from") == facts.name
    places = [facts.read] if told and ("." in facts.read or named) else []
    return [Place.of(place) for place in (*places, *facts.also)]


def _source(facts: FieldFacts, described: Mapping[str, FieldFacts]) -> FieldFacts:
    # A derived field reads what another one reads.
    return described.get(facts.derive["from"], facts) if facts.derive else facts


def _conversion(facts: FieldFacts, dialect: Dialect) -> tuple[type, _Convert]:
    derive = facts.derive or {}
    if "words" in derive:
        return Never, _Worded(derive["words"])
    if "pairs" in derive:
        return Never, _paired(*derive["pairs"])
    return _of_word(facts.type, dialect)


class _Worded:
    """A code without a word is no problem: the field beside it has the number. What is a word already stays."""

    __slots__ = ("numbers", "words")

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words
        self.numbers = {
            int(code): word for code, word in words.items() if code.isdecimal() and str(int(code)) == code
        }

    def __call__(self, value: object, depth: int) -> object:
        return value if isinstance(value, str) and not value.isdecimal() else self.words.get(str(value))


def by_name(pairs: object, key: str, value: str) -> dict[str, object]:
    """Return the values of objects such as ``{"type": ..., "value": ...}`` by their names.

    Of several with one name the values that differ, as a list.
    """
    found: dict[str, list[object]] = {}
    for pair in cast("list[dict[str, object]]", pairs):
        values = found.setdefault(str(pair[key]), [])
        if pair.get(value) not in values:
            values.append(pair.get(value))
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _paired(key: str, value: str) -> _Convert:
    def pairs(items: object, _depth: int) -> dict[str, object]:
        if isinstance(items, dict):
            return items
        for item in _list_of("object", items):
            if not isinstance(item, dict) or not isinstance(item.get(key), str):
                raise refusal(f"an object with {key}", item)
        return by_name(items, key, value)

    return pairs


def _of_word(word: str, dialect: Dialect) -> tuple[type, _Convert]:
    none_until = dialect.api.records.last_sentinel_year
    if word == "any":
        return Never, _any
    if word == "datetime":
        return Never, _Moment(none_until)
    if word == "date":
        return Never, lambda value, _depth: to_date(value, none_until)
    scalar = SCALARS.get(word)
    if scalar is not None:
        exact, plain = scalar
        return exact, lambda value, _depth: plain(value)
    inner = item_word(word)
    if inner is None:
        return Never, _Record(word, dialect).one
    if inner == "any":
        return list, lambda value, _depth: _list_of("any", value)
    if inner in SCALARS or item_word(inner):
        return Never, _items(inner, *_of_word(inner, dialect))
    return Never, _Record(inner, dialect).many


def _list_of(word: str, value: object) -> list[object]:
    if isinstance(value, list):
        return value
    raise refusal(f"list[{word}]", value)


def _items(word: str, exact: type, convert: _Convert) -> _Convert:
    def items(value: object, depth: int) -> object:
        return [item if item.__class__ is exact else convert(item, depth) for item in _list_of(word, value)]

    return items


class _Record:
    """Records within records. The class is found at the first value: its module is not needed before."""

    __slots__ = ("decoder", "dialect", "word")

    def __init__(self, word: str, dialect: Dialect) -> None:
        self.word, self.dialect = word, dialect
        self.decoder: Decoder | None = None

    def one(self, value: object, depth: int) -> Entity:
        return self.many([value], depth)[0]

    def many(self, value: object, depth: int) -> list[Entity]:
        if not isinstance(value, list):
            raise refusal(f"list[{self.word}]", value)
        if depth >= MAX_DEPTH:
            raise ValueError(f"nested more than {MAX_DEPTH} levels deep")
        decoder = self.decoder
        if decoder is None:
            decoder = self.decoder = _decoder(model(self.dialect.api, self.word), self.dialect)
        try:
            return decoder.many(value, depth + 1)
        except ProtocolError:
            odd = next(row for row in value if not isinstance(row, dict))
            raise refusal(self.word, odd) from None
