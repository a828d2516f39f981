"""Columns of an export: which there are, in which order, and of which type.

They are collected while rows are read, so that one pass over the data of a server is enough for every format.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

import attrs

from ..records.entity import Entity, facts_of, members
from .flatten import moment

ColumnType = Literal["bool", "int", "float", "str", "datetime", "date", "json"]

MAX_COLUMNS = 1500
"""Columns an export can have (SQLite's limit is 2,000); later ones go into the column ``extra``."""
OVERFLOW = "extra"
GROUPS = ("custom", "raw", "extra")
"""First parts of the names of columns that are no fields; no field can have these names."""

_BOOL, _INT, _LONG, _BIG, _FLOAT, _TEXT, _TIME, _DATE, _JSON = (1 << bit for bit in range(9))
_KNOWN: Final = 1 << 9
_KINDS: Final[Mapping[type, int]] = {
    bool: _BOOL,
    float: _FLOAT,
    str: _TEXT,
    dt.datetime: _TIME,
    dt.date: _DATE,
    list: _JSON,
    dict: _JSON,
}
_EXACT = 2**53  # the largest integer up to which a double holds all
_LARGEST = 2**63 - 1
# By the kinds of values a column can hold: its type. The first that covers all kinds found is used.
_TYPES: tuple[tuple[int, ColumnType], ...] = (
    (_BOOL, "bool"),
    (_INT | _LONG, "int"),
    (_INT | _FLOAT, "float"),
    (_TIME, "datetime"),
    (_DATE, "date"),
    (_JSON, "json"),
)
_ALLOWED: Mapping[str, tuple[int, ColumnType]] = {
    **{kind: (mask, kind) for mask, kind in _TYPES},
    "str": (_TEXT, "str"),
    "guid": (_TEXT, "str"),
}


@attrs.frozen
class Column:
    """One column: its name and type, and in how many rows it has a value that is not null."""

    name: str
    type: ColumnType
    filled: int


class Columns:
    """Collects columns from flat rows.

    Args:
        row: the class of the records; its fields come first, in their order, with the types they declare.
        fields: keep only these columns, in this order; a name stands for all columns below it too.
    """

    def __init__(self, row: type[Entity] | None = None, fields: Sequence[str] | None = None) -> None:
        self._order = {name: index for index, name in enumerate(members(row))} if row is not None else {}
        self._declared = _declared_types(row)
        self._fields = tuple(fields) if fields is not None else None
        self._kept: dict[str, bool] = {}
        self._found: dict[str, list[int]] = {}  # name -> kinds, filled

    def take(self, row: dict[str, object]) -> dict[str, object]:
        """Note the columns of a flat row; return it as it is written: selected, dates as text."""
        found, written = self._found, {}
        over: dict[str, object] = {}
        for name, value in row.items():
            known = found.get(name)
            if known is None:
                if not self._wanted(name):
                    continue
                if len(found) >= MAX_COLUMNS and name != OVERFLOW:
                    over[name] = moment(value) if isinstance(value, dt.date) else value
                    continue
                known = found[name] = [0, 0]
            if value is not None:
                known[1] += 1
                kind = _KINDS.get(type(value), 0) or _kind_of_int(value)
                known[0] |= kind
                if kind & (_TIME | _DATE):
                    value = moment(value)  # type: ignore[arg-type]  # the kind says that it is a date
                    if kind == _TIME and value[-1] != "Z":
                        known[0] |= _TEXT
            written[name] = value
        if over:
            known = found.setdefault(OVERFLOW, [0, 0])
            known[0] |= _JSON
            known[1] += 1
            written[OVERFLOW] = over
        return written

    def _wanted(self, name: str) -> bool:
        if self._fields is None:
            return True
        kept = self._kept.get(name)
        if kept is None:
            kept = any(name == field or name.startswith(f"{field}.") for field in self._fields)
            if len(self._kept) < 10 * MAX_COLUMNS:
                self._kept[name] = kept
        return kept

    def result(self) -> list[Column]:
        """Return the columns in their final order: the record's own fields, ``custom``, ``raw``, ``extra``."""
        names = sorted(self._found, key=self._rank)
        if self._fields is not None:
            chosen: dict[str, None] = {}
            for field in self._fields:
                below = [name for name in names if name == field or name.startswith(f"{field}.")]
                # A field that was asked for is a column even when no row has it.
                chosen.update(dict.fromkeys(below or ([] if field in GROUPS else [field])))
            names = [*chosen, *({OVERFLOW} & self._found.keys() - chosen.keys())]
        return [self._column(name) for name in names]

    def _column(self, name: str) -> Column:
        kinds, filled = self._found.get(name, (0, 0))
        return Column(name, column_type(kinds, self._declared.get(name)), filled)

    def _rank(self, name: str) -> tuple[int, int, str]:
        head = name.partition(".")[0]
        group = GROUPS.index(head) + 1 if head in GROUPS else 0
        return group, self._order.get(head, len(self._order)), name

    def dump(self) -> list[tuple[str, int, int]]:
        """Return the state for a journal."""
        return [(name, kinds, filled) for name, (kinds, filled) in self._found.items()]

    def load(self, dumped: Iterable[tuple[str, int, int]]) -> None:
        """Restore a state that `dump` returned. Raises ``ValueError`` for one that it cannot have returned."""
        self._found = {}
        for name, kinds, filled in dumped:
            if name in self._found or kinds not in range(_KNOWN) or filled < 0:
                raise ValueError("the journal's columns cannot be")
            self._found[name] = [kinds, filled]


def _kind_of_int(value: object) -> int:
    if isinstance(value, int):
        if -_EXACT <= value <= _EXACT:
            return _INT
        return _LONG if -_LARGEST - 1 <= value <= _LARGEST else _BIG
    raise TypeError(f"a flat row cannot hold {type(value).__name__}")


def column_type(kinds: int, declared: str | None) -> ColumnType:
    """Return the type of a column: the declared one where all values fit, else the narrowest that fits."""
    if declared is not None and declared.startswith("list["):
        declared = "json"
    if declared is not None and declared in _ALLOWED:
        mask, word = _ALLOWED[declared]
        if not kinds & ~mask:
            return word
    if kinds:
        for mask, word in _TYPES:
            if not kinds & ~mask:
                return word
    return "str"


def _declared_types(row: type[Entity] | None) -> dict[str, str]:
    if row is None:
        return {}
    try:
        return {name: field.type for name, field in facts_of(row).fields.items()}
    except OSError:  # a caller's own class, without facts
        return {}
