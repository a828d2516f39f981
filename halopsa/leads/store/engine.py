"""Engine: one database of the lead service, SQLite or PostgreSQL, and its transactions."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from . import migrations

__all__ = ["Database"]

_PATIENCE = 30.0  # seconds to wait for another process that writes


class Database:
    """A database. ``reading()`` and ``writing()`` each give a connection in one transaction.

    A connection is to be held shortly: never while a request to somebody else is under way.
    """

    def __init__(self, url: str) -> None:
        address = sa.make_url(url)
        self.sqlite = address.get_backend_name() == "sqlite"
        if address.drivername == "postgresql":
            address = address.set(drivername="postgresql+psycopg")
        arguments = {"timeout": _PATIENCE} if self.sqlite else {}
        self.engine = sa.create_engine(
            address, connect_args=arguments, pool_pre_ping=not self.sqlite, hide_parameters=True
        )
        # SQLite has one writer; its own way to wait is to sleep and try again, which is slow and not fair.
        self._writer = threading.Lock()
        if self.sqlite:
            event.listen(self.engine, "connect", _prepare)
            event.listen(self.engine, "begin", _begin)

    def upgrade(self) -> None:
        """Make the tables, or bring those of an earlier version up to date. Safe in several processes at once."""
        with self.writing() as connection:
            migrations.upgrade(connection)

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A transaction that only reads: it waits for no writer, and sees one state."""
        with self.engine.connect().execution_options(reads=True) as connection, connection.begin():
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

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # Transactions are begun by `_begin`: sqlite3 itself would begin one too late, after a read.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        f"busy_timeout={int(_PATIENCE * 1000)}",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: sa.Connection) -> None:
    reads = connection.get_execution_options().get("reads", False)
    # IMMEDIATE: a transaction that reads first and then writes would fail beside another that wrote in between.
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
