"""Journal of many writes: an SQLite file that says what became of each row, so that the same call can go on later.

A row is "sent" in it before its request goes out. One call has the file at a time: SQLite's own exclusive lock, which
ends with the process. While a call has it, the file is written ahead (WAL); afterwards it is one plain file again.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

from ..base.atomic_file import allow, obstacle
from ..bulk import BulkStatus
from ..errors import ApiError, ErrorFamily, FieldError
from ..validation import refused
from .stored import error_text

__all__ = ["Journal", "Line", "unpacked"]

_OURS: Final = 0x48616C6F  # application id of the file
_VERSION: Final = 1
_TABLES: Final = """
create table call (name text primary key, value text) without rowid;
create table rows (
    place integer primary key, input text, same text, state text not null default 'new', at real,
    key text, sent text, before text, older text, hidden text, record blob, error text
);
create unique index rows_same on rows (same) where same is not null;
"""
_ALL: Final = """
select place, input, state, at, sent, before, older, error from rows where place > ? order by place limit ?
"""
_LEFT: Final = _ALL.replace("where", "where state <> 'done' and")
_TURN: Final = 500  # rows in one transaction, or in one reading


class Line(NamedTuple):
    """A row of a journal that is not done."""

    place: int
    input: str
    state: str
    at: float | None
    sent: Mapping[str, object] | None
    before: Mapping[str, object] | None
    older: Sequence[object] | None
    error: str | None


class Journal:
    """An open journal: nobody else has it until it is closed."""

    def __init__(self, path: str, base: sqlite3.Connection, family: ErrorFamily, what: str) -> None:
        self.path, self._base, self._family, self._what = path, base, family, what
        self._pid = os.getpid()
        self.total = self._count()
        self.whole = self._told("whole") == "1"
        """Whether all rows of the call are in it."""

    @classmethod
    def open(
        cls, path: str | os.PathLike[str], call: Mapping[str, str], *, family: ErrorFamily, what: str
    ) -> Journal:
        """Open a journal, or begin one. ``call``: what the call is; ``what``: its name in errors.

        Raises ``ValidationError`` for a file that is no journal, is in use, or is of another call.
        """
        place = os.path.abspath(os.fspath(path))

        def no(problem: str) -> ApiError:
            return refused(family, what, [FieldError("journal", f"{os.fspath(path)!r} {problem}")])

        base = None
        try:
            if (found := obstacle(Path(place))) is not None:
                raise no(found)
            _create(place)
            base = sqlite3.connect(place, timeout=0, isolation_level=None, check_same_thread=False)
            _begin(base)
            journal = cls(place, base, family, what)
            if problem := journal._of_another(call):
                raise no(problem)
        except sqlite3.OperationalError as error:
            if base is not None:
                base.close()
            code = error.sqlite_errorcode & 0xFF
            busy = code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            raise no("is in use by another call" if busy else f"cannot be used: {error}") from None
        except sqlite3.DatabaseError:
            if base is not None:
                base.close()
            raise no("is no journal") from None
        except OSError as error:
            raise no(f"cannot be used: {error.strerror}") from None
        except BaseException:
            if base is not None:
                base.close()
            raise
        return journal

    def close(self) -> None:
        """Let others have it. What was not begun properly is removed."""
        if self._pid != os.getpid():
            return  # it is the parent's
        with suppress(sqlite3.Error):
            self._base.execute("pragma journal_mode = delete")
        gone = self.whole or self._removed()  # while nobody else can have it
        self._base.close()
        if not gone:  # an open file cannot be removed everywhere
            self._removed()

    def _removed(self) -> bool:
        try:
            os.unlink(self.path)
        except OSError:
            return False
        return True

    # What the call is

    def _told(self, name: str) -> str | None:
        found = self._base.execute("select value from call where name = ?", (name,)).fetchone()
        return None if found is None else found[0]

    def _of_another(self, call: Mapping[str, str]) -> str | None:
        """Note what the call is, or return how the one of the journal differs."""
        if not self.whole:
            with self._writing():
                self._base.execute("delete from call")
                self._base.execute("delete from rows")
                self._base.executemany("insert into call values (?, ?)", list(call.items()))
            self.total = 0
            return None
        differing = [
            f"{name} was {_short(self._told(name))} and is {_short(value)}"
            for name, value in call.items()
            if self._told(name) != value
        ]
        return f"is of another call: {'; '.join(differing)}" if differing else None

    # Rows before the first is sent

    def put(
        self, place: int, text: str, same: str | None, before: Mapping[str, object] | None = None
    ) -> int | None:
        """Keep a row. ``same``: its key as text; returns the place of another row that has it."""
        if not self._base.in_transaction:
            self._base.execute("begin immediate")
        try:
            self._base.execute(
                "insert into rows (place, input, same, before) values (?, ?, ?, ?)",
                (place, text, same, _text(before)),
            )
        except sqlite3.IntegrityError:
            found = self._base.execute("select place from rows where same = ?", (same,)).fetchone()
            return int(found[0])
        self.total = place + 1
        if self.total % _TURN == 0:
            self._base.execute("commit")
        return None

    def complete(self) -> None:
        """All rows are in it."""
        with self._writing():
            self._base.execute("insert or replace into call values ('whole', '1')")
        self.whole = True

    def inputs(self) -> Iterator[str]:
        """Yield the rows as they were kept."""
        return (line.input for line in self._lines(_ALL))

    # Rows as they are written

    def left(self) -> Iterator[Line]:
        """Yield the rows that are not done, in their order."""
        return self._lines(_LEFT)

    def _lines(self, query: str) -> Iterator[Line]:
        after = -1
        while True:
            found = self._base.execute(query, (after, _TURN)).fetchall()
            for place, text, state, at, sent, before, older, error in found:
                yield Line(place, text, state, at, _loaded(sent), _loaded(before), _loaded(older), error)
                after = place
            if len(found) < _TURN:
                return

    def sending(
        self,
        place: int,
        key: object,
        sent: Mapping[str, object] | None,
        before: Mapping[str, object] | None,
        older: Sequence[object] | None = None,
        hidden: Mapping[str, object] | None = None,
    ) -> None:
        """Note that the request of a row goes out; when this returns, it is on the disk.

        ``hidden``: what stands for the fields of ``sent`` that hold secrets, which are not in it. ``older``: the keys
        of records that could be taken for the one it makes; None: nobody has looked.
        """
        self._base.execute("pragma synchronous = full")
        self._base.execute(
            "update rows set state = 'sent', at = ?, key = ?, sent = ?, before = ?, older = coalesce(?, older), "
            "hidden = ?, error = null where place = ?",
            (time.time(), _text(key), _text(sent), _text(before), _text(older), _text(hidden or None), place),
        )
        self._base.execute("pragma synchronous = normal")

    def settle(
        self,
        place: int,
        status: BulkStatus,
        *,
        key: object,
        record: str | None,
        error: ApiError | None,
        lost: bool = False,
    ) -> None:
        """Note what became of a row. ``lost``: its answer, just now; until now the server may have been at it."""
        state = "new" if status == "skipped" else status
        self._base.execute(
            "update rows set state = ?, at = coalesce(?, at), key = coalesce(?, key), record = ?, error = ? "
            "where place = ?",
            (
                state,
                time.time() if lost else None,
                _text(key),
                None if record is None else zlib.compress(record.encode(), 1),
                None if error is None else error_text(error, self._family),
                place,
            ),
        )

    def done_with(self, key: object) -> bool:
        """Whether a row is done that made, or changed, the record of this key."""
        found = self._base.execute(
            "select 1 from rows where state = 'done' and key = ? limit 1", (_text(key),)
        ).fetchone()
        return found is not None

    def highest(self, at: float) -> int:
        """Return the highest key of the rows that are done and were sent before a moment; -1 without a number."""
        found = self._base.execute(
            "select max(cast(key as integer)) from rows where state = 'done' and at < ? and key not glob '*[^0-9]*'",
            (at,),
        ).fetchone()[0]
        return -1 if found is None else int(found)

    def counted(self) -> dict[str, int]:
        """Return how many rows are in each state."""
        return dict(self._base.execute("select state, count(*) from rows group by state").fetchall())

    def _count(self) -> int:
        return int(self._base.execute("select count(*) from rows").fetchone()[0])

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if not self._base.in_transaction:
            self._base.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._base.execute("rollback")
            raise
        self._base.execute("commit")


def _create(place: str) -> None:
    """Make the file, if it is not there. One that is there is not opened: to close it would end SQLite's lock on it."""
    with suppress(FileExistsError):
        os.close(os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600))
    allow(Path(place), 0o600)


def _begin(base: sqlite3.Connection) -> None:
    base.execute("pragma locking_mode = exclusive")
    if base.execute("pragma application_id").fetchone()[0] != _OURS:
        if base.execute("select count(*) from sqlite_master").fetchone()[0]:
            raise sqlite3.DatabaseError("another's")
        base.execute("begin exclusive")
        for statement in filter(str.strip, _TABLES.split(";")):
            base.execute(statement)
        base.execute(f"pragma application_id = {_OURS}")
        base.execute(f"pragma user_version = {_VERSION}")
        base.execute("commit")
    if base.execute("pragma user_version").fetchone()[0] != _VERSION:
        raise sqlite3.DatabaseError("of another version")
    base.execute("pragma journal_mode = wal")
    base.execute("pragma synchronous = normal")
    base.execute("begin immediate")  # takes the lock, which stays
    base.execute("commit")


def unpacked(blob: bytes | None) -> Any:  # noqa: ANN401 - JSON
    """Return a record as it was kept."""
    return None if blob is None else json.loads(zlib.decompress(blob))


def _text(value: object) -> str | None:
    return None if value is None else json.dumps(value, separators=(",", ":"))


def _loaded(text: str | None) -> Any:  # noqa: ANN401 - JSON
    return None if text is None else json.loads(text)


def _short(text: str | None) -> str:
    return "missing" if text is None else text if len(text) <= 60 else f"{text[:57]}..."
