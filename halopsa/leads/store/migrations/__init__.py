"""Migrations: brings the tables of a database to what this version of the package needs (Alembic)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

__all__ = ["revision", "upgrade"]

_FOLDER: Final = Path(__file__).parent
_TURN: Final = 4_716_008_612  # any number that is always the same: PostgreSQL's name of the lock of upgrades


def upgrade(connection: sa.Connection) -> None:
    """Run the migrations that the database lacks, in the connection's transaction.

    Several processes may start at once: SQLite has one writer, and in PostgreSQL the others wait for a lock.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_TURN)))
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    present = revision(connection)
    if present is not None and present not in known:
        raise ValueError(
            f"The database was made by a newer version of halopsa (its revision is {present}): "
            "install that version, or name another database in HALOPSA_LEADS_DATABASE."
        )
    command.upgrade(config, "head")


def revision(connection: sa.Connection) -> str | None:
    """Return the revision that a database has; None before the first migration."""
    return MigrationContext.configure(connection).get_current_revision()
