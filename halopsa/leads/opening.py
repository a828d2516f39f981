"""Opening: the database of the lead service by its settings, brought to the newest schema."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from .settings import DATABASE, Settings, SettingsError
from .store.engine import Database

__all__ = ["opened"]


@contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """Open the database for as long as it is used. Raises SettingsError where that cannot be done."""
    try:
        address = sa.make_url(settings.database)
    except sa.exc.ArgumentError:
        raise SettingsError(
            f"{DATABASE} is no address of a database: sqlite:///PATH or postgresql://..."
        ) from None
    if address.get_backend_name() == "sqlite" and address.database not in (None, "", ":memory:"):
        _prepare(Path(str(address.database)))
    try:
        database = Database(settings.database)
    except ModuleNotFoundError as error:
        if error.name not in ("psycopg", "psycopg2"):
            raise
        raise SettingsError('PostgreSQL needs psycopg: pip install "halopsa-client[postgres]"') from None
    try:
        _upgrade(database)
        yield database
    finally:
        database.close()


def _prepare(file: Path) -> None:
    """Make the folder and the file for their owner alone: what is in them is about people."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
    except OSError as error:
        raise SettingsError(
            f"The file of the database cannot be made: {error.strerror}. {DATABASE} names another place."
        ) from None


def _upgrade(database: Database) -> None:
    try:
        database.upgrade()
    except ValueError as error:  # of a newer version
        raise SettingsError(str(error)) from None
    except sa.exc.DBAPIError as error:
        # Not its text: it may quote the address.
        raise SettingsError(
            f"The database does not open ({type(error.orig).__name__}): see whether it runs, and whether "
            f"{DATABASE} has its address and password."
        ) from None
