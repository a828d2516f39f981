"""``halopsa leads suppress``, ``export`` and ``erase``: what people may ask for of the lead service's database."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime

import click

from .leads_settings import database_of, settings_options
from .output import moment, print_json, print_table
from .streams import say, tell

_EMAILS = click.argument("emails", metavar="EMAIL...", nargs=-1, required=True)


@click.group()
def suppress() -> None:
    """Keep the list of those who asked not to be contacted.

    Nobody on it is bought, written into HaloPSA or told to webhooks. The list holds hashes: it tells nobody's address.
    """


@suppress.command()
@_EMAILS
@click.option("--reason", default="asked not to be contacted", show_default=True, help="For the list.")
@settings_options
def add(*, emails: tuple[str, ...], reason: str, database: str | None, config: str | None) -> None:
    """Put people on the list; - reads addresses from standard input, one a line."""
    with database_of(database, config) as found:
        from halopsa.leads.store import suppressions

        keys = _keys(emails)
        with found.writing() as c:
            new = sum(suppressions.add(c, key, reason, "command", now=time.time()) for key in keys)
    say(f"{new} new on the list, {len(keys) - new} were on it.")


@suppress.command()
@_EMAILS
@settings_options
def remove(*, emails: tuple[str, ...], database: str | None, config: str | None) -> None:
    """Take people off the list; - reads addresses from standard input, one a line."""
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import suppressions

        keys = _keys(emails)
        with found.writing() as c:
            gone = sum(suppressions.remove(c, key) for key in keys)
    say(f"{gone} taken off the list, {len(keys) - gone} were not on it.")


@suppress.command("list")
@click.option("--page", type=click.IntRange(1), default=1, show_default=True, help="Which 100 of them.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@settings_options
def list_(*, page: int, as_json: bool, database: str | None, config: str | None) -> None:
    """List the entries, newest first, by the hashes of the addresses."""
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import suppressions

        with found.reading() as c:
            rows, total = suppressions.page(c, page, 100)
    if as_json:
        names = ("hash", "reason", "origin")
        print_json([{name: getattr(row, name) for name in names} | {"at": _time(row.at)} for row in rows])
        return
    print_table(
        ("SINCE", "FROM", "HASH", "REASON"),
        [(moment(_time(row.at)), row.origin, row.hash[:12], row.reason) for row in rows],
    )
    tell(f"{total} in all.")


@click.command()
@click.argument("email")
@settings_options
def export(*, email: str, database: str | None, config: str | None) -> None:
    """Print all that the service keeps of the person with this address, as JSON."""
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import privacy

        (key,) = _keys((email,))
        with found.reading() as c:
            kept = privacy.export(c, key)
    print_json(kept)


@click.command()
@click.argument("email")
@click.option("--yes", "-y", is_flag=True, help="Without a question.")
@settings_options
def erase(*, email: str, yes: bool, database: str | None, config: str | None) -> None:
    """Erase all that the service keeps of the person with this address. What HaloPSA has stays there.

    The address goes onto the list of those not to be contacted; `suppress remove` takes it off.
    """
    with database_of(database, config, exists=True) as found:
        from halopsa.leads.store import privacy, suppressions

        (key,) = _keys((email,))
        if not yes:
            if not sys.stdin.isatty():
                raise click.UsageError("Nothing was erased: without a terminal it needs --yes.")
            click.confirm("Erase all that is kept of this person?", abort=True, err=True)
        # On the list too, else the next import brings it back.
        found.write(lambda c: suppressions.add(c, key, "erased", "erasure", now=time.time()))
        gone = found.write(lambda c: privacy.erase(c, key, now=time.time()))
        found.scrub()
    say(f"Erased: {_counted(gone.leads, 'lead')}.")
    tell("The address is on the list of those not to be contacted.")
    if gone.contacts or gone.tickets:
        tell(
            f"In HaloPSA there are still {_named('contact', gone.contacts)} and {_named('ticket', gone.tickets)}."
        )


def _keys(emails: Iterable[str]) -> list[str]:
    """Return the normalised addresses. Ends the command for one that is none; it is told by its place."""
    from halopsa.leads.addresses import normalised

    texts = [text for each in emails for text in (sys.stdin.read().splitlines() if each == "-" else [each])]
    found = []
    for number, text in enumerate(texts, 1):
        if text.strip():
            try:
                found.append(normalised(text).key)
            except ValueError as error:
                raise click.UsageError(f"Address {number}: {error}") from None
    return list(dict.fromkeys(found))


def _counted(found: list[int], noun: str) -> str:
    return f"{len(found)} {noun}{'' if len(found) == 1 else 's'}"


def _named(noun: str, ids: list[int]) -> str:
    numbers = f" ({', '.join(map(str, ids[:20]))})" if ids else ""
    return f"{_counted(ids, noun)}{numbers}"


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
