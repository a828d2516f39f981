"""``halopsa leads key``: the keys of those who may use the lead service."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypedDict

import click

from .leads_settings import database_of, settings_options
from .output import moment, print_json, print_table
from .streams import say, tell

if TYPE_CHECKING:
    from halopsa.leads.store.keys import ApiKey

_SCOPES = ("read", "write", "admin")


@click.group()
def key() -> None:
    """Make, list and revoke the keys of those who may use the lead service."""


@key.command()
@click.argument("name", default="")
@click.option(
    "--scope",
    "scopes",
    type=click.Choice(_SCOPES),
    multiple=True,
    default=("write",),
    show_default=True,
    help="What it may do; each holds the ones before it.",
)
@click.option("--requests-per-hour", type=click.IntRange(1), help="Its own limit, in place of the service's.")
@click.option(
    "--bulk-per-hour",
    type=click.IntRange(1),
    help="Its own limit of imports of many, in place of the service's.",
)
@settings_options
def create(
    *,
    name: str,
    scopes: tuple[str, ...],
    requests_per_hour: int | None,
    bulk_per_hour: int | None,
    database: str | None,
    config: str | None,
) -> None:
    """Make a key and print it, this once: only a hash of it is kept. NAME is for the list."""
    with database_of(database, config) as found:
        from halopsa.leads.store import keys

        with found.writing() as c:
            made = keys.create(
                c,
                name,
                scopes,
                now=time.time(),
                requests_per_hour=requests_per_hour,
                bulk_per_hour=bulk_per_hour,
            )
    say(made)


@key.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@settings_options
def list_(*, as_json: bool, database: str | None, config: str | None) -> None:
    """List all keys, the revoked ones too. What is listed is no secret."""
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import keys

        with found.reading() as c:
            all_ = keys.list_(c)
    rows = [_row(each) for each in all_]
    if as_json:
        print_json(rows)
    elif not rows:
        say('There are no keys: "halopsa leads key create" makes one.')
    else:
        print_table(
            ("ID", "SCOPES", "CREATED", "REVOKED", "NAME"),
            [
                (
                    row["id"],
                    ", ".join(row["scopes"]),
                    moment(row["created"]),
                    moment(row["revoked"]),
                    row["name"],
                )
                for row in rows
            ],
        )


@key.command()
@click.argument("key_id", metavar="ID")
@settings_options
def revoke(*, key_id: str, database: str | None, config: str | None) -> None:
    """Make the key with this ID worthless, at once and for good. "halopsa leads key list" has the IDs."""
    if key_id.startswith("hl_"):  # somebody gave the key itself, which is in the history of the shell now
        key_id = key_id.split("_")[1]
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import keys

        with found.writing() as c:
            done = keys.revoke(c, key_id, now=time.time())
    if not done:
        raise click.ClickException("There is no such key, or it was revoked before.")
    tell("The key is worth nothing now.")


class _Row(TypedDict):
    id: str
    name: str
    scopes: list[str]
    created: datetime | None
    revoked: datetime | None


def _row(key: ApiKey) -> _Row:
    return {
        "id": key.id,
        "name": key.name,
        "scopes": sorted(key.scopes, key=_SCOPES.index),
        "created": _time(key.created_at),
        "revoked": _time(key.revoked_at),
    }


def _time(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
