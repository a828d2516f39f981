"""Decoding of JSON to records: one cattrs converter whose hooks are compiled from the facts.

A hook walks the items of a row once and looks each up in a table, so its cost depends on the row
and not on the 890 fields a class may have. Rows of a frequent shape get a decoder compiled for it,
see compiled.py. A value of a wrong type never loses the row.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from inspect import isclass
from itertools import chain
from typing import TypeVar, cast

import cattrs

from ..errors import ProtocolError
from ..facts import ApiFacts, Dialect
from .compiled import END, Entry, Shapes
from .encode import encode, encode_query
from .entity import Entity
from .field_places import Stead
from .field_table import field_table
from .scalars import refusal

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

_models: dict[tuple[ApiFacts, str], type[Entity]] = {}
_decoders: dict[tuple[type[Entity], Dialect], Decoder] = {}


class Decoder:
    """A compiled hook: cattrs calls it with the value and the class."""

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
    """Make a ``cls`` from a JSON object.

    Unknown keys go to ``extra``; a value that does not fit is ``None`` with an entry in ``problems``.
    Raises `ProtocolError` when ``raw`` is not an object.
    """
    return cast("T", _decoder(cls, dialect or cls._api.dialect).one(raw, 0))


def decode_rows(cls: type[T], rows: Sequence[object], *, dialect: Dialect | None = None) -> list[T]:
    """Make a ``cls`` from every row, as `decode` does.

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
    table, steads = field_table(cls, dialect, lambda word: _Nested(word, dialect))
    shapes = Shapes(cls, table, steads)
    one = _one(cls, dialect, table, steads, shapes)
    return Decoder(one, _many(one, shapes))


def _one(
    cls: type[Entity],
    dialect: Dialect,
    table: Mapping[str, Entry],
    steads: Sequence[Stead],
    shapes: Shapes,
) -> Callable[[object, int], Entity]:
    """Return the function that decodes one row, whatever its keys."""
    elsewhere = {place.root for stead in steads for place in stead.places}
    find = table.get
    set_extra, set_state, set_read = (
        vars(Entity)[name].__set__ for name in ("_entity_extra", "_entity_state", "_entity_read")
    )
    new = cls.__new__
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

    return one


def _many(
    one: Callable[[object, int], Entity], shapes: Shapes
) -> Callable[[Sequence[object], int], list[Entity]]:
    """Return the function that decodes a list of rows, with the compiled decoder of their shape where there is one."""
    known_shape = shapes.compiled.get

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

    return many


class _Nested:
    """Records within records. Their class is loaded at the first value: its module is not needed before."""

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
