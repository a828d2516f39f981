"""Store: the rows of the tenant as JSON documents in SQLite, in memory or in a file.

The database is the one place that holds them: a request that writes is one transaction, committed before its
answer is sent. Decoded copies are kept beside it so that lists need not decode what did not change; each is
made from the text that was stored. Documents are never changed in place: a write puts a new one, so a reader
may keep what it got, and all sandboxes of a process can share the copies of the seed.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any, TypeAlias

import attrs

Json: TypeAlias = Any  # a decoded JSON value: its type is known only after a look
Doc: TypeAlias = dict[str, Json]
Key = int | str | tuple[int, int]
Tables = Mapping[str, Mapping[Key, Doc]]

_MARK = 0x48414C4F  # tells a sandbox's file from other databases
_VERSION = 1
_SCHEMA = f"""
PRAGMA application_id = {_MARK};
PRAGMA user_version = {_VERSION};
CREATE TABLE rows (kind TEXT NOT NULL, key TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (kind, key));
CREATE TABLE ids (kind TEXT PRIMARY KEY, last INTEGER NOT NULL);
"""
_ROWS = "SELECT key, doc FROM rows WHERE kind = ? ORDER BY rowid"
_PUT = "INSERT INTO rows VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET doc = excluded.doc"
_REMOVE = "DELETE FROM rows WHERE kind = ? AND key = ?"
# The last id is kept after its row is deleted, so that no id is used twice; negative ids count down.
_LAST = """INSERT INTO ids VALUES (?, ?)
ON CONFLICT (kind) DO UPDATE SET last = excluded.last WHERE abs(excluded.last) > abs(last)"""
_NEXT = "SELECT CASE WHEN last < 0 THEN last - 1 ELSE last + 1 END FROM ids WHERE kind = ?"
_UNREADABLE = (
    "SELECT count(*) FROM rows WHERE NOT (typeof(doc) = 'text' AND json_valid(doc) AND json_valid(key))",
    "SELECT count(*) FROM rows WHERE json_type(doc) <> 'object'",
    "SELECT count(*) FROM ids WHERE typeof(kind) <> 'text' OR typeof(last) <> 'integer'",
)
_DAMAGED = "it is damaged. Put a copy of it in its place, or delete it to start afresh"
_REASONS = {
    sqlite3.SQLITE_BUSY: "it is in use, maybe by another sandbox",
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
}
_text = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


def _key(text: str) -> Key:
    found: Json = json.loads(text)
    return tuple(found) if isinstance(found, list) else found


@attrs.frozen(eq=False)
class Template:
    """A tenant to copy: its rows, and the database that holds them."""

    rows: Tables
    image: bytes

    @classmethod
    def of(cls, rows: Tables) -> Template:
        """The template of these rows, which must not be changed from now on."""
        with closing(sqlite3.connect(":memory:")) as db:
            db.executescript(_SCHEMA)
            listed = [(kind, key, doc) for kind, docs in rows.items() for key, doc in docs.items()]
            db.executemany(_PUT, ((kind, _text(key), _text(doc)) for kind, key, doc in listed))
            db.executemany(_LAST, ((kind, key) for kind, key, _ in listed if isinstance(key, int)))
            db.commit()
            return cls(rows, db.serialize())

    def copy_to(self, db: sqlite3.Connection) -> None:
        """Make another database the same as this one."""
        with closing(sqlite3.connect(":memory:")) as source:
            source.deserialize(self.image)
            source.backup(db)


class Store:
    """All rows, safe to use from any thread. Open it first."""

    def __init__(self, template: Callable[[], Template], file: str | os.PathLike[str] | None = None) -> None:
        self._template = template
        self._file = file
        self._lock = threading.RLock()
        self._open: sqlite3.Connection | None = None
        self._copies: dict[str, dict[Key, Doc]] = {}
        self._filled: set[str] = set()

    @property
    def _db(self) -> sqlite3.Connection:
        if self._open is None:
            raise RuntimeError("the sandbox is not running: use it in a with statement, or call start()")
        return self._open

    def open(self) -> None:
        """Open the database and fill it when it is new. Raises ValueError for a file that cannot be used."""
        with self._lock:
            if self._open is not None:
                return
            try:
                self._open = sqlite3.connect(
                    self._file or ":memory:", timeout=0, isolation_level=None, check_same_thread=False
                )
                if _claim(self._open, self._file):
                    self.reset()
            except sqlite3.Error as error:
                self.close()
                reason = _REASONS.get(error.sqlite_errorcode & 0xFF, "it cannot be opened as one")
                raise ValueError(f"{self._file} cannot be used as the file of a sandbox: {reason}") from None
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Close the database; what is only in memory is gone. May be called twice."""
        with self._lock:
            db, self._open = self._open, None
            self._copies = {}
            self._filled.clear()
            if db is not None:
                db.close()

    def reset(self) -> None:
        """Go back to the rows of the template."""
        with self._lock:
            template = self._template()
            template.copy_to(self._db)
            self._copies = {kind: dict(docs) for kind, docs in template.rows.items()}
            self._filled.clear()

    def fill(self, table: str, make: Callable[[], Mapping[Key, Doc]]) -> None:
        """Give a table its first rows, once in the life of the data: rows that were deleted stay so."""
        with self._lock:
            if table in self._filled:
                return
            mark = f"{table} filled"
            if self._db.execute("SELECT 1 FROM ids WHERE kind = ?", (mark,)).fetchone() is None:
                with self.write():
                    self._db.execute(_LAST, (mark, 1))
                    for key, doc in make().items():
                        self.put(table, key, doc)
            self._filled.add(table)

    @contextmanager
    def write(self) -> Iterator[None]:
        """A transaction that has the store to itself: all of it is kept, or nothing when the block raises."""
        with self._lock:
            db = self._db
            before = db.total_changes
            db.execute("BEGIN")
            try:
                yield
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                if db.total_changes != before:
                    self._copies = {}
                raise

    def _table(self, kind: str) -> dict[Key, Doc]:
        found = self._copies.get(kind)
        if found is None:
            found = {_key(key): json.loads(doc) for key, doc in self._db.execute(_ROWS, (kind,))}
            self._copies[kind] = found
        return found

    def rows(self, table: str) -> list[Doc]:
        """All documents of a table, oldest first."""
        with self._lock:
            return list(self._table(table).values())

    def get(self, table: str, key: object) -> Doc | None:
        """One document, or ``None``."""
        with self._lock:
            try:
                return self._table(table).get(key)  # type: ignore[call-overload, no-any-return]  # any key
            except TypeError:  # a list or an object where an id was expected
                return None

    def put(self, table: str, key: Key, doc: Doc) -> Doc:
        """Add or replace a document, and return it as it is stored."""
        text = _text(doc)
        with self._lock:
            copies = self._table(table)
            self._db.execute(_PUT, (table, _text(key), text))
            if isinstance(key, int):
                self._db.execute(_LAST, (table, key))
            stored: Doc = json.loads(text)
            copies[key] = stored
            return stored

    def remove(self, table: str, key: Key) -> None:
        """Remove a document."""
        with self._lock:
            copies = self._table(table)
            self._db.execute(_REMOVE, (table, _text(key)))
            copies.pop(key, None)

    def next_id(self, table: str) -> int:
        """The next free id of a table with integer ids."""
        with self._lock:
            found = self._db.execute(_NEXT, (table,)).fetchone()
        return 1 if found is None else int(found[0])


def _whole(db: sqlite3.Connection) -> bool:
    """Whether everything in a database of ours can be read."""
    try:
        found = [row[0] for row in db.execute("PRAGMA quick_check(1)")]
        return found == ["ok"] and all(db.execute(statement).fetchone()[0] == 0 for statement in _UNREADABLE)
    except sqlite3.OperationalError:  # a table or a column is not there
        return False


def _claim(db: sqlite3.Connection, file: object) -> bool:
    """Lock a database until it is closed and see what it is: whether it is new."""
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("BEGIN EXCLUSIVE")
    tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    mark = db.execute("PRAGMA application_id").fetchone()[0]
    version = db.execute("PRAGMA user_version").fetchone()[0]
    db.execute("COMMIT")
    if tables and mark != _MARK:
        raise ValueError(f"{file} is a database, but not one of a sandbox")
    if tables and version != _VERSION:
        raise ValueError(f"{file} was written by a sandbox of another version")
    if tables and not _whole(db):
        raise ValueError(f"{file} cannot be used as the file of a sandbox: {_DAMAGED}")
    # With a log of changes a commit need not wait for the disk, and a crash does no harm.
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    return not tables
