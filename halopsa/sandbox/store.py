"""The rows of the tenant: documents by table and key, kept decoded, written through to SQLite for a file.

Documents are never changed in place: a write puts a new one. So a reader may keep what it got, and the
rows of a seed can be shared by all sandboxes of a process.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeAlias

Json: TypeAlias = Any  # a decoded JSON value: its type is known only after a look
Doc: TypeAlias = dict[str, Json]
Key = int | str | tuple[int, int]
Tables = Mapping[str, Mapping[Key, Doc]]

_SCHEMA = "CREATE TABLE rows (kind TEXT, key TEXT, doc TEXT, PRIMARY KEY (kind, key))"


class Store:
    """All rows. Reading is safe from any thread; writes are serialised by ``write()``."""

    def __init__(self, seed: Tables, file: str | None = None) -> None:
        self._seed = seed
        self._lock = threading.RLock()
        self._depth = 0
        self._pending: list[tuple[str, Key, Doc | None]] = []
        self._tables: dict[str, dict[Key, Doc]] = {}
        self._db: sqlite3.Connection | None = None
        if file is None:
            self._load_seed()
        else:
            self._open(file)

    def _load_seed(self) -> None:
        self._tables = {name: dict(rows) for name, rows in self._seed.items()}
        self._last = {
            name: max((key for key in rows if isinstance(key, int)), default=0)
            for name, rows in self._tables.items()
        }

    def _open(self, file: str) -> None:
        db = sqlite3.connect(file, check_same_thread=False)
        try:
            known = db.execute("SELECT name FROM sqlite_master").fetchall()
            if known and ("rows",) not in known:
                raise ValueError(f"{file} is a database, but not one of a sandbox")
            self._db = db
            self._load_seed()
            if known:
                self._load_file(db)
            else:
                db.execute(_SCHEMA)
                self._save_all(db)
        except sqlite3.DatabaseError as error:
            db.close()
            raise ValueError(f"{file} cannot be used as the file of a sandbox: {error}") from None
        except BaseException:
            db.close()
            raise

    def _load_file(self, db: sqlite3.Connection) -> None:
        self._tables = {name: {} for name in self._seed}
        for kind, key, doc in db.execute("SELECT kind, key, doc FROM rows ORDER BY rowid"):
            if kind == "":
                self._last.update(json.loads(doc))
                continue
            parsed = json.loads(key)
            row_key: Key = tuple(parsed) if isinstance(parsed, list) else parsed
            self._tables.setdefault(kind, {})[row_key] = json.loads(doc)

    def _save_all(self, db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM rows")
        rows = (
            (kind, json.dumps(key), json.dumps(doc))
            for kind, docs in self._tables.items()
            for key, doc in docs.items()
        )
        db.executemany("INSERT INTO rows VALUES (?, ?, ?)", rows)
        db.commit()

    @contextmanager
    def write(self) -> Iterator[None]:
        """Hold the tenant still for one change; what was put is in the file when the block ends."""
        with self._lock:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if self._depth == 0 and self._pending:
                    self._flush()

    def _flush(self) -> None:
        changes, self._pending = self._pending, []
        if self._db is None:
            return
        for kind, key, doc in changes:
            if doc is None:
                self._db.execute("DELETE FROM rows WHERE kind = ? AND key = ?", (kind, json.dumps(key)))
            else:
                row = (kind, json.dumps(key), json.dumps(doc))
                self._db.execute(
                    "INSERT INTO rows VALUES (?, ?, ?) "
                    "ON CONFLICT (kind, key) DO UPDATE SET doc = excluded.doc",
                    row,
                )
        # The highest ids outlive their rows: a tenant does not hand out an id twice.
        self._db.execute("INSERT OR REPLACE INTO rows VALUES ('', 'last', ?)", (json.dumps(self._last),))
        self._db.commit()

    def rows(self, table: str) -> list[Doc]:
        """All documents of a table, oldest first."""
        with self._lock:
            return list(self._tables.get(table, {}).values())

    def get(self, table: str, key: object) -> Doc | None:
        """One document, or ``None``."""
        try:
            return self._tables.get(table, {}).get(key)  # type: ignore[call-overload, no-any-return]  # any key
        except TypeError:  # a list or an object where an id was expected
            return None

    def put(self, table: str, key: Key, doc: Doc) -> Doc:
        """Add or replace a document."""
        with self.write():
            self._tables.setdefault(table, {})[key] = doc
            if isinstance(key, int):
                self._last[table] = max(self._last.get(table, 0), key)
            self._pending.append((table, key, doc))
        return doc

    def remove(self, table: str, key: Key) -> None:
        """Remove a document."""
        with self.write():
            self._tables[table].pop(key, None)
            self._pending.append((table, key, None))

    def next_id(self, table: str) -> int:
        """The next free id of a table with integer ids."""
        return self._last.get(table, 0) + 1

    def reset(self) -> None:
        """Go back to the rows of the seed."""
        with self._lock:
            self._load_seed()
            if self._db is not None:
                self._save_all(self._db)

    def close(self) -> None:
        """Close the file. What was written is in it."""
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None
