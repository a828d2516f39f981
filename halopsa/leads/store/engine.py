"""Engine: one database of the lead service, SQLite or PostgreSQL, and its transactions."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from . import migrations

__all__ = ["Database"]

_PATIENCE = 30.0  # seconds to wait for another process that writes
_TRIES = 5
#: Codes of PostgreSQL for a transaction that may succeed if it is repeated: serialization_failure, deadlock_detected.
_IN_THE_WAY = ("40001", "40P01")
_T = TypeVar("_T")
#: PostgreSQL would else see another state with each statement.
_SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


class Database:
    """A database. ``reading()`` and ``writing()`` each give a connection in one transaction.

    A connection is to be held shortly: never while a request to somebody else is under way.
    """

    def __init__(self, url: str) -> None:
        address = sa.make_url(url)
        self.sqlite = address.get_backend_name() == "sqlite"
        if address.drivername in ("postgresql", "postgres"):
            address = address.set(drivername="postgresql+psycopg")
        self._file = address.database if self.sqlite else None
        if self.sqlite and (not self._file or self._file == ":memory:"):
            raise ValueError("A database in memory is lost at each connection: give SQLite a file.")
        arguments: dict[str, float] = {"timeout": _PATIENCE} if self.sqlite else {}
        if not self.sqlite and "connect_timeout" not in address.query:
            arguments = {
                "connect_timeout": 10
            }  # else a request would wait for minutes for a host that is away
        self.engine = sa.create_engine(
            address, connect_args=arguments, pool_pre_ping=not self.sqlite, hide_parameters=True
        )
        self._reads = {"reads": True} if self.sqlite else _SNAPSHOT
        # SQLite has one writer; its own way to wait is to sleep and try again, which is slow and not fair.
        self._writer = threading.Lock()
        if self.sqlite:
            event.listen(self.engine, "connect", _prepare)
            event.listen(self.engine, "begin", _begin)

    @property
    def name(self) -> str:
        """Its file, or its address without the password."""
        return self._path or self.engine.url.set(query={}).render_as_string(hide_password=True)

    @property
    def absent(self) -> bool:
        """Whether its file is not there yet."""
        return self._path is not None and not Path(self._path).exists()

    @property
    def _path(self) -> str | None:
        return None if self._file is None or self._file.startswith("file:") else self._file

    def upgrade(self) -> None:
        """Make the tables, or bring those of an earlier version up to date. Safe in several processes at once.

        A file that is made can be read by its user only, and so can those that SQLite puts beside it.
        """
        if self._path is not None:
            Path(self._path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        with self.writing() as connection:
            migrations.upgrade(connection)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A transaction that only reads: it waits for no writer, and sees one state."""
        with self.engine.connect().execution_options(**self._reads) as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction that writes: committed at the end, undone after an error."""
        if not self.sqlite:
            with self.engine.begin() as connection:
                yield connection
            return
        with self._writer, self.engine.begin() as connection:
            yield connection

    def write(self, work: Callable[[sa.Connection], _T]) -> _T:
        """Return what ``work`` returns, in a transaction that writes; begun again where others were in its way.

        PostgreSQL throws one of two transactions out that wait for each other. So ``work`` may be called several
        times: it does nothing but read and write here, and keeps nothing of an earlier call.
        """
        tries = 1
        while True:
            try:
                with self.writing() as connection:
                    return work(connection)
            except sa.exc.DBAPIError as error:
                if tries == _TRIES or getattr(error.orig, "sqlstate", None) not in _IN_THE_WAY:
                    raise
            time.sleep(random.uniform(0.0, 0.02 * 2**tries))  # else the same two would meet again
            tries += 1

    def scrub(self) -> None:
        """After an erasure: have SQLite remove what was erased from its files, where old states of pages stay for long.

        PostgreSQL does that by itself, in its own time (autovacuum).
        """
        if self.sqlite:
            with self._writer, self.engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                raw.close()

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # Transactions are begun by `_begin`: sqlite3 itself would begin one too late, after a read.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={int(_PATIENCE * 1000)}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: sa.Connection) -> None:
    reads = connection.get_execution_options().get("reads", False)
    # IMMEDIATE: a transaction that reads first and then writes would fail beside another that wrote in between.
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
