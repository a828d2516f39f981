"""Group commit: callers that want to write at the same time share one transaction, because a commit waits for the disk.

SQLite has one writer at a time, and each of its commits waits for the disk: so those who wait for their turn go with
the next one. PostgreSQL does that by itself.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

import sqlalchemy as sa

from .engine import Database

__all__ = ["Together"]

_MOST: Final = 50  # in one transaction: it must stay short for others who write
_T = TypeVar("_T")


class Together:
    """Writes of many threads to one database, in as few transactions as can be."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: deque[_Entry[Any]] = deque()  # Any: each has a result of its own type
        self._turn = threading.Lock()

    def write(self, work: Callable[[sa.Connection], _T]) -> _T:
        """Return what ``work`` returns, once that is committed. What it raises undoes its own writes only."""
        if not self._database.sqlite:
            return self._database.write(work)
        entry = _Entry(work)
        self._waiting.append(entry)
        with self._turn:
            while not entry.over:  # mostly another thread has done it meanwhile
                self._commit([self._waiting.popleft() for _ in range(min(_MOST, len(self._waiting)))])
        return entry.result()

    def _commit(self, entries: list[_Entry[Any]]) -> None:
        try:
            with self._database.writing() as c:
                for entry in entries:
                    entry.run(c, alone=len(entries) == 1)
        except Exception as error:  # noqa: BLE001  nothing was committed; each caller is told
            for entry in entries:
                entry.error = entry.error or error
        else:
            for entry in entries:
                entry.committed = True
        finally:
            for entry in entries:
                entry.over = True


class _Entry(Generic[_T]):
    """What one thread wants to write, and what came of it."""

    def __init__(self, work: Callable[[sa.Connection], _T]) -> None:
        self._work = work
        self._results: list[_T] = []
        self.error: Exception | None = None
        self.committed = False
        self.over = False

    def run(self, c: sa.Connection, *, alone: bool) -> None:
        """Write it. ``alone``: nobody else is in the transaction, which an error undoes then."""
        if alone:
            self._results.append(self._work(c))
            return
        try:
            with c.begin_nested():
                self._results.append(self._work(c))
        except Exception as error:  # noqa: BLE001  it is its caller's, and the others go on
            self.error = error

    def result(self) -> _T:
        """Return its result, or raise its error."""
        if self.error is not None:
            raise self.error
        if not self.committed:
            raise RuntimeError("What was to be written was cut off.")
        return self._results[0]
