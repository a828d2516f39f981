"""``halopsa leads dead-letters``: messages to webhooks that were given up."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import click

from .leads_settings import database_of, settings_options
from .output import moment, print_json, print_table
from .streams import say, tell


@click.group("dead-letters")
def dead_letters() -> None:
    """List the messages to webhooks that were given up, or send them again."""


@dead_letters.command("list")
@click.option("--page", type=click.IntRange(1), default=1, show_default=True, help="Which 100 of them.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@settings_options
def list_(*, page: int, as_json: bool, database: str | None, config: str | None) -> None:
    """List them, newest first. What they say is not shown: it is about people."""
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import outbox

        with found.reading() as c:
            rows, total = outbox.page(c, state="dead", page=page, limit=100)
    made = [datetime.fromtimestamp(row.created_at, UTC) for row in rows]
    names = ("id", "webhook_id", "event", "tries", "last_status", "last_error")
    if as_json:
        print_json(
            [
                {name: getattr(row, name) for name in names} | {"at": at}
                for row, at in zip(rows, made, strict=True)
            ]
        )
        return
    print_table(
        ("MADE", "ID", "WEBHOOK", "EVENT", "TRIES", "WHY"),
        [
            (moment(at), row.id, row.webhook_id, row.event, row.tries, row.last_error or "")
            for row, at in zip(rows, made, strict=True)
        ],
    )
    tell(f"{total} in all.")


@dead_letters.command()
@click.argument("message_ids", metavar="ID...", nargs=-1)
@click.option("--all", "all_", is_flag=True, help="All of them.")
@settings_options
def retry(*, message_ids: tuple[str, ...], all_: bool, database: str | None, config: str | None) -> None:
    """Send messages again, by their IDs. A running service does it."""
    if bool(message_ids) == all_:
        raise click.UsageError("Name the messages by their IDs, or give --all.")
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import outbox

        count, tried = 0, 0
        while True:
            with found.writing() as c:
                ids = [row.id for row in outbox.page(c, state="dead", limit=100)[0]] if all_ else message_ids
                done = sum(outbox.retry(c, ident, now=time.time()) for ident in ids)
            count, tried = count + done, tried + len(ids)
            if not (all_ and done):
                break
    say(f"{count} to be sent again.")
    if tried > count:
        raise click.ClickException(f"{tried - count} of them are no dead letters.")
