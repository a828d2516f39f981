"""SQLite: a database with one table of the rows, and one called ``halopsa_export`` that describes the export.

Booleans are 0 and 1, times and dates ISO 8601 text, lists JSON text. Where the key of the records is
unique and never null it is the primary key. For SQLite ``Name`` and ``name`` are the same column: the
second of such a pair gets ``_2``, and so on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.tabular.cells import distinct, text
from ..core.tabular.columns import Column, ColumnType
from ..core.tabular.files import fresh

if TYPE_CHECKING:
    import sqlite3

META = "halopsa_export"
_TYPES: Mapping[ColumnType, str] = {"bool": "INTEGER", "int": "INTEGER", "float": "REAL"}


def sql_name(name: str) -> str:
    """Return a quoted name for SQL, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def column_names(columns: Sequence[Column]) -> list[str]:
    """Return names that SQLite accepts and keeps apart."""
    return distinct((column.name.replace("\0", "\ufffd") for column in columns), str.casefold)


def write(
    rows: Callable[[], Iterable[Mapping[str, object]]],
    columns: Sequence[Column],
    draft: Path,
    *,
    table: str,
    key: Sequence[str] = (),
    meta: Mapping[str, object] | None = None,
) -> None:
    """Write what ``rows()`` yields to a new database at ``draft``. ``key``: the columns of the primary key."""
    import sqlite3

    try:
        _write(rows(), columns, draft, table, key, meta or {})
    except sqlite3.IntegrityError:
        if not key:
            raise
        _write(rows(), columns, draft, table, (), meta or {})


def _write(
    rows: Iterable[Mapping[str, object]],
    columns: Sequence[Column],
    draft: Path,
    table: str,
    key: Sequence[str],
    meta: Mapping[str, object],
) -> None:
    names = column_names(columns) or ["nothing"]
    called = dict(zip((column.name for column in columns), names, strict=False))
    if table.casefold() == META or table.casefold().startswith("sqlite_"):
        table = f"rows_{table}"
    definitions = [
        f"{sql_name(name)} {_TYPES.get(column.type, 'TEXT')}"
        for name, column in zip(names, columns, strict=False)
    ] or [f"{sql_name(names[0])} TEXT"]
    if key:
        definitions.append(f"PRIMARY KEY ({', '.join(sql_name(called[name]) for name in key)})")
    marks = ", ".join("?" * len(names))
    with _database(draft) as database:
        database.execute(f"CREATE TABLE {sql_name(table)} ({', '.join(definitions)})")
        database.executemany(
            f"INSERT INTO {sql_name(table)} VALUES ({marks})",  # noqa: S608 - quoted names and marks only
            _values(rows, columns),
        )
        database.execute(f"CREATE TABLE {META} (name TEXT PRIMARY KEY, value TEXT)")
        database.executemany(
            f"INSERT INTO {META} VALUES (?, ?)",  # noqa: S608 - a constant
            [(name, text(value) if value is not None else None) for name, value in meta.items()],
        )


@contextlib.contextmanager
def _database(draft: Path) -> Iterator[sqlite3.Connection]:
    import sqlite3

    fresh(draft)
    with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as database:
        # The file is not read before it is complete: so no journal, and one fsync at the end.
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        yield database
        database.execute("COMMIT")


def _values(rows: Iterable[Mapping[str, object]], columns: Sequence[Column]) -> Iterator[list[object]]:
    plan = [(column.name, column.type in ("bool", "int", "float")) for column in columns]
    for row in rows:
        get = row.get
        yield [value if (value := get(name)) is None or number else text(value) for name, number in plan] or [
            None
        ]
