"""Opening: the database of the lead service by its settings, brought to the newest schema."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from .settings import DATABASE, Settings, SettingsError
from .store.engine import Database

__all__ = ["opened"]


@contextmanager
def opened(settings: Settings, *, exists: bool = False) -> Iterator[Database]:
    """Open the database for as long as it is used. Raises SettingsError where that cannot be done.

    ``exists``: a file that is not there is not made, but refused.
    """
    try:
        database = Database(settings.database)
    except sa.exc.ArgumentError:
        raise SettingsError(
            f"{DATABASE} is no address of a database: sqlite:///PATH or postgresql://..."
        ) from None
    except ValueError as error:  # in memory
        raise SettingsError(f"{error} ({DATABASE})") from None
    except ModuleNotFoundError as error:
        if error.name not in ("psycopg", "psycopg2"):
            raise
        raise SettingsError('PostgreSQL needs psycopg: pip install "halopsa-client[postgres]"') from None
    try:
        if exists and database.absent:
            raise SettingsError(
                f"There is no database {database.name}. {DATABASE} or --database names another."
            )
        _upgrade(database)
        yield database
    finally:
        database.close()


def _upgrade(database: Database) -> None:
    try:
        database.upgrade()
    except ValueError as error:  # of a newer version
        raise SettingsError(str(error)) from None
    except OSError as error:
        raise SettingsError(
            f"The file of the database cannot be made: {error.strerror}. {DATABASE} names another place."
        ) from None
    except sa.exc.DBAPIError as error:
        # Not its text: it may quote the address.
        raise SettingsError(
            f"The database does not open ({type(error.orig).__name__}): see whether it runs, and whether "
            f"{DATABASE} has its address and password."
        ) from None
