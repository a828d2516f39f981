"""Settings of the commands of the lead service: its options, its database, and errors without a traceback."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from .output import for_terminal
from .streams import tell

if TYPE_CHECKING:
    from halopsa.leads.settings import Settings
    from halopsa.leads.store.engine import Database

__all__ = ["database_of", "extra", "service_errors", "settings_of", "settings_options"]

_EXTRA = frozenset(
    {"alembic", "cryptography", "email_validator", "jinja2", "prometheus_client", "pythonjsonlogger"}
    | {"sqlalchemy", "starlette", "uvicorn", "waitress", "werkzeug"}
)
_OPTIONS: tuple[Callable[[Callable[..., None]], Callable[..., None]], ...] = (
    click.option(
        "--database",
        metavar="URL",
        help="Where it keeps what it knows: a file of SQLite, or postgresql://... Or HALOPSA_LEADS_DATABASE.",
    ),
    click.option(
        "--config",
        type=click.Path(dir_okay=False),
        help="A TOML file with the rest of its settings. Or HALOPSA_LEADS_CONFIG.",
    ),
)


def settings_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of the service's settings, ``database`` and ``config``."""
    decorated = functools.update_wrapper(lambda **given: command(**given), command)
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


@contextmanager
def extra() -> Iterator[None]:
    """Tell how to install what is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        lacking = (error.name or "").partition(".")[0]
        if lacking not in _EXTRA:
            raise
        raise click.ClickException(
            f'The lead service needs {lacking}: pip install "halopsa-client[leads]"'
        ) from None


@contextmanager
def service_errors() -> Iterator[None]:
    """End with 2 and a sentence for a setting that cannot be used, and for what is not installed."""
    from halopsa.leads.settings import SettingsError

    with extra():
        try:
            yield
        except SettingsError as error:
            tell(f"Error: {error}")
            raise click.exceptions.Exit(2) from None


def settings_of(database: str | None, config: str | None) -> Settings:
    """Read the settings. Raises SettingsError."""
    from halopsa.leads.settings import Settings

    return Settings.load(os.environ, database=database, config=config)


@contextmanager
def database_of(database: str | None, config: str | None, *, exists: bool = False) -> Iterator[Database]:
    """Open the database for as long as a command needs it, and say which one it is; ends the command where it cannot.

    ``exists``: one that is not there is not made.
    """
    with service_errors():
        from halopsa.leads.opening import opened

        with opened(settings_of(database, config), exists=exists) as found:
            tell(for_terminal(f"Database: {found.name}"))
            yield found
