"""Compiled decoders for rows of one shape: the same keys in the same order, as the rows of a page have.

The source of a decoder holds names of fields and numbers only. What came with a row, its unknown keys
included, is passed as values: data never becomes code.
"""

from __future__ import annotations

import keyword
import marshal
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final, NamedTuple, Protocol, cast

from .entity import Entity, members, note_shape
from .field_places import Part, Place, Put, Slow, Stead
from .in_place import BOXES, VERSION, flat

__all__ = ["END", "Entry", "Part", "Put", "Shapes", "Slow"]

SEEN_OFTEN = 60
"""After so many rows of one shape a decoder pays for its compilation, which takes a millisecond for 60 keys."""

MAX_SHAPES = 64
"""How many shapes of a class are remembered; when there are more, all are forgotten."""

MAX_KEYS = 1500
"""Wider rows get no decoder of their own; the widest class there is has some 900 fields."""


class Entry(NamedTuple):
    """What is to be done with the value of one key."""

    exact: type
    put: Put | None
    """Stores null and a value of the class ``exact``; ``None`` where that is not enough."""
    slow: Slow
    """Handles any value."""
    parts: tuple[Part, ...] = ()
    """The fields that the value goes to, where nothing else is to be done; together they do what ``slow`` does."""
    fields: tuple[str, ...] = ()
    """All fields that the value can go to."""
    rest: bool = False
    """Whether the value is also kept in ``extra``; neither ``slow`` nor ``parts`` do that."""


class ShapeDecoder(Protocol):
    """Makes records from rows as long as these have the keys it was compiled for.

    Passes each to ``add``; returns the first row with other keys, or ``END`` when there are no more.
    """

    def __call__(self, rows: Iterator[object], depth: int, add: Callable[[Entity], None], /) -> object: ...


END: Final = object()
_EXACT: Final = {"int": int, "float": float, "bool": bool, "str": str, "dict": dict, "list": list}
_WORD_OF: Final = {cls: word for word, cls in _EXACT.items()}
#: The names that a decoder can use, besides those that belong to its class.
_NAMES: Final[Mapping[str, object]] = {
    "__builtins__": {},
    **_EXACT,
    "end": END,
    "dumps": marshal.dumps,
    "flat": flat,
    "map": map,
    "type": type,
    "iso": datetime.fromisoformat,
    "no_value": ValueError,
    "no_moment": (ValueError, IndexError, TypeError, KeyError),
}


def _first(rows: Iterator[object], depth: int, add: Callable[[Entity], None], /) -> object:
    """A decoder for the time before there is one: returns every row as different."""
    return next(rows, END)


class Shapes:
    """The decoders of a class by the keys of their rows."""

    __slots__ = ("_build", "_cls", "_seen", "_steads", "_table", "compiled", "latest")

    def __init__(self, cls: type[Entity], table: Mapping[str, Entry], steads: Sequence[Stead] = ()) -> None:
        self._cls, self._table, self._steads = cls, table, steads
        self._build = _builder(cls)
        self._seen: dict[tuple[str, ...], int] = {}
        self.compiled: dict[tuple[str, ...], ShapeDecoder] = {}
        self.latest: ShapeDecoder = _first
        """The decoder that the last list used: the rows of the next page mostly have the same keys."""

    def met(self, row: Mapping[str, object]) -> ShapeDecoder | None:
        """Count a row whose shape has no decoder; return one when it came often enough."""
        shape = tuple(row)
        if self._build is None or len(shape) > MAX_KEYS:
            return None
        times = self._seen.get(shape, 0) + 1
        if times < SEEN_OFTEN:
            if times == 1 and len(self._seen) >= MAX_SHAPES:
                self._seen.clear()
            self._seen[shape] = times
            return None
        if len(self.compiled) >= MAX_SHAPES:
            self.compiled.clear()
        self._seen.pop(shape, None)
        made = self.compiled[shape] = _compiled(self._cls, self._build, row, self._table, self._steads)
        return made


def _builder(cls: type[Entity]) -> type[Entity] | None:
    """Return a class with the layout of ``cls`` whose attributes are set without noting changes.

    A record is built as an instance of it and becomes a ``cls`` when it is done: setting a slot that way takes
    a tenth of the time of its descriptor's ``__set__``. ``None`` where Python does not allow it.
    """
    mro = cls.__mro__[:-1]
    if type(cls) is not type or any("__init_subclass__" in vars(base) for base in mro):
        return None  # a caller's code runs for each subclass
    plain = {"__slots__": (), "__setattr__": object.__setattr__, "__init__": object.__init__}
    made = cast("type[Entity]", type(cls.__name__, (cls,), plain))
    try:
        made().__class__ = cls
    except TypeError:
        return None
    return made


def _compiled(
    cls: type[Entity],
    build: type[Entity],
    row: Mapping[str, object],
    table: Mapping[str, Entry],
    steads: Sequence[Stead],
) -> ShapeDecoder:
    """Compile the decoder of rows with the keys of ``row`` in the same order."""
    keys = list(row)
    namespace: dict[str, object] = {**_NAMES, "new": build, "cls": cls, "keys": keys}
    steads = [stead for stead in steads if any(place.root in row for place in stead.places)]
    lines = [f" {', '.join(f'v{at}' for at in range(len(keys)))}, = row.values()"] if keys else []
    lines += [" r = new()", " r._entity_state = r._entity_read = None"]
    rest = [at for at, key in enumerate(keys) if (entry := table.get(key)) is None or entry.rest]
    if rest:
        own = {field for key in keys if (entry := table.get(key)) for field in entry.fields}
        unknown = namespace["rest"] = tuple(keys[at] for at in rest)
        note_shape(cls, unknown, own.union(stead.field for stead in steads))
        lines.append(f" r._entity_extra = (rest, {', '.join(f'v{at}' for at in rest)})")
    else:
        lines.append(" r._entity_extra = None")
    for at, key in enumerate(keys):
        if (entry := table.get(key)) is not None:
            lines += _key(cls, entry, at, row[key], namespace)
    for number, stead in enumerate(steads):
        namespace[f"f{number}"] = stead.fill
        namespace |= {f"p{number}_{step}": name for step, name in enumerate(stead.steps(row))}
        lines += _stead_in(stead, keys, table, number)
    return _function(cls, lines, namespace)


def _function(cls: type[Entity], lines: Sequence[str], namespace: dict[str, object]) -> ShapeDecoder:
    """Compile the lines, which handle one row, into a loop over all rows with these keys."""
    source = "\n ".join(
        [
            "def decode(rows, depth, add):\n for row in rows:",
            " if row.__class__ is not dict or [*row] != keys: return row",
            *lines,
            " r.__class__ = cls",
            " add(r)",
        ]
    )
    source += "\n return end"
    exec(compile(source, f"<decoder of {cls.__name__}>", "exec"), namespace)  # noqa: S102 - only names of fields and numbers
    return cast("ShapeDecoder", namespace["decode"])


def _key(
    cls: type[Entity], entry: Entry, at: int, sample: object, namespace: dict[str, object]
) -> Iterator[str]:
    """Yield the lines for the value of one key; the functions they call go into the namespace."""
    known = members(cls)
    if not entry.parts or not all(part.field in known and _is_safe(part.field) for part in entry.parts):
        namespace[f"s{at}"] = entry.slow
        yield f" s{at}(r, v{at}, row, depth)"
        return
    for number, part in enumerate(entry.parts):
        namespace[f"s{at}_{number}"] = part.slow
        namespace[f"w{at}_{number}"] = part.words
        namespace[f"m{at}_{number}"] = part.many
        yield from _statements(part, at, number, sample)


def _statements(part: Part, at: int, number: int, sample: object) -> list[str]:
    """Return the lines for one key and one field: usual values are stored directly, others by ``slow``."""
    value, target = f"v{at}", f"r.{part.field}"
    store, slow = f"{target} = {value}", f"s{at}_{number}(r, {value}, row, depth)"
    word = _WORD_OF.get(part.exact)
    null = f" if {value} is None and r._entity_state is None: {store}"  # with a state there may be a problem to forget
    if part.kind == "any":
        return [
            f" if {value}.__class__ is dict:",
            *_noted(part.field, value, f"{value}.values()", slow),
            f" elif {value}.__class__ is list:",
            *_noted(part.field, value, value, slow),
            f" else: {store}",
        ]
    if part.exact in BOXES:
        return [
            f" if {value}.__class__ is {word}:",
            *_noted(part.field, value, value if part.exact is list else f"{value}.values()", slow),
            f" elif {value} is None: {store}",
            f" else: {slow}",
        ]
    if part.kind == "moment":
        utc = not isinstance(sample, str) or sample.endswith("Z")
        return [f" if {value} is None: {store}", " else:", *_moment(part, value, slow, utc=utc)]
    if word is not None:
        return [f" if {value}.__class__ is {word} or {value} is None: {store}", f" else: {slow}"]
    if part.kind == "words":
        return [
            null,
            f" elif {value}.__class__ is int and (m := w{at}_{number}.get({value})) is not None: {target} = m",
            f" else: {slow}",
        ]
    if part.kind == "records":
        return [null, *_records(part, value, f"m{at}_{number}({value}, depth)", slow), f" else: {slow}"]
    return [null, f" else: {slow}"]


def _moment(part: Part, value: str, slow: str, *, utc: bool) -> list[str]:
    """Return the lines that store a date-time. ``utc``: whether the sample ended in Z: all rows have the same form.

    To parse a text as UTC is far quicker than to replace the zone afterwards.
    """
    form = f"{value} if {value}[-1] == 'Z' else f'{{{value}}}Z'" if utc else f"f'{{{value}}}Z'"
    return [
        "  try:",
        f"   m = iso({form})",
        f"   m = m if m.year > {part.none_until:d} and {value}[4] == '-' == {value}[7] else None",
        "  except no_moment: m = None",
        f"  if m is None: {slow}",
        f"  else: r.{part.field} = m",
    ]


def _records(part: Part, value: str, made: str, slow: str) -> list[str]:
    """Return the lines that store a list of records and do what `note_read` does."""
    target = f"r.{part.field}"
    return [
        f" elif {value}.__class__ is list and ((m := r._entity_state) is None or '{part.field}' not in m.raws):",
        f"  try: {target} = {made}",
        f"  except no_value: {slow}",
        "  else:",
        f"   if {value}:",
        f"    if (k := r._entity_read) is None: r._entity_read = {{'{part.field}': (*{target},)}}",
        f"    else: k['{part.field}'] = (*{target},)",
    ]


def _noted(field: str, value: str, inner: str, slow: str) -> list[str]:
    """Return the lines that store a list or mapping of JSON and do what `note_read` does."""
    return [
        f"  r.{field} = {value}",
        f"  if {value}:",
        f"   try: m = {value}.copy() if flat(map(type, {inner})) else dumps({value}, {VERSION:d})",
        f"   except no_value: {slow}",
        "   else:",
        f"    if (k := r._entity_read) is None: r._entity_read = {{'{field}': m}}",
        f"    else: k['{field}'] = m",
    ]


def _stead_in(stead: Stead, keys: Sequence[str], table: Mapping[str, Entry], number: int) -> list[str]:
    """Return the lines that fill a field from another place: usual values directly, all others by ``fill``."""
    target, fill = f"r.{stead.field}", f"f{number}(r, row, depth)"
    entries = {key: entry for key in keys if (entry := table.get(key)) and stead.field in entry.fields}
    if not _is_safe(stead.field) or len(entries) > 1 or not all(entry.parts for entry in entries.values()):
        return [f" {fill}"]
    found = [place for place in stead.places if place.root in keys]
    usual = _usual(stead, found[0], keys, table, number) if len(found) == 1 else [f"  {fill}"]
    if not entries:
        return [" if True:", *usual]
    own = f"v{keys.index(next(iter(entries)))}"
    return [f" if {own} is None:", *usual, f" elif {target} is None: {fill}"]


def _usual(
    stead: Stead, place: Place, keys: Sequence[str], table: Mapping[str, Entry], number: int
) -> list[str]:
    at, target, fill = keys.index(place.root), f"r.{stead.field}", f"f{number}(r, row, depth)"
    value, entry = f"v{at}", table.get(place.root)
    word = None if stead.part.exact in BOXES else _WORD_OF.get(stead.part.exact)
    if stead.part.kind == "moment" and not place.path:
        if entry and [part.kind for part in entry.parts] == ["moment"] and _is_safe(entry.parts[0].field):
            return [f"  if (m := r.{entry.parts[0].field}) is not None: {target} = m"]
        return [
            f"  if {value} is not None:",
            "   try:",
            f"    m = iso({value} if {value}[-1] == 'Z' else f'{{{value}}}Z')",
            f"    m = m if m.year > {stead.part.none_until:d} and {value}[4] == '-' == {value}[7] else None",
            "   except no_moment: m = None",
            f"   if m is None: {fill}",
            f"   else: {target} = m",
        ]
    if word is not None and not place.path:
        return [
            f"  if {value}.__class__ is {word}: {target} = {value}",
            f"  elif {value} is not None: {fill}",
        ]
    if word is not None and len(place.path) == 1:
        step = f"p{number}_0"
        return [
            f"  if {value}.__class__ is dict and (m := {value}.get({step})).__class__ is {word}: {target} = m",
            f"  elif {value} is not None: {fill}",
        ]
    return [f"  {fill}"]


def _is_safe(name: str) -> bool:
    return (
        name.isascii() and name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")
    )
