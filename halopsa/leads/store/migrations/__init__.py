"""Migrations: brings the tables of a database to what this version of the package needs.

Alembic's operations do it. Its command is not used: that one reads its scripts from files, which a program of
PyInstaller or a zip archive does not have.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from .versions import ALL

__all__ = ["revision", "upgrade"]

_TURN: Final = 4_716_008_612  # any number that is always the same: PostgreSQL's name of the lock of upgrades
#: As Alembic has it, so that its tools understand the database.
_version: Final = sa.Table(
    "alembic_version", sa.MetaData(), sa.Column("version_num", sa.String(32), primary_key=True)
)


def upgrade(connection: sa.Connection) -> None:
    """Run the migrations that the database lacks, in the connection's transaction.

    Several processes may start at once: SQLite has one writer, and in PostgreSQL the others wait for a lock.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_TURN)))
    present, known = revision(connection), list(ALL)
    if present is not None and present not in known:
        raise ValueError(
            f"The database was made by a newer version of halopsa (its revision is {present}): "
            "install that version, or name another database in HALOPSA_LEADS_DATABASE."
        )
    missing = known if present is None else known[known.index(present) + 1 :]
    if not missing:
        return
    operations = Operations(MigrationContext.configure(connection))
    for number in missing:
        ALL[number](operations)
    _version.create(connection, checkfirst=True)
    connection.execute(_version.delete())
    connection.execute(_version.insert().values(version_num=missing[-1]))


def revision(connection: sa.Connection) -> str | None:
    """Return the revision that a database has; None before the first migration."""
    return MigrationContext.configure(connection).get_current_revision()
