"""Reading at the prompt: lists with a limit, as a whole or what changed; single records, reports and files."""

from __future__ import annotations

import datetime as dt
import sys
import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from .calling import call_options, client_of
from .columns import first_columns
from .confirming import usage
from .exit_codes import FAILED, INCOMPLETE
from .formats import Output, on_terminal, print_rows, print_value
from .invocation import DEFAULT_LIMIT, Invocation
from .output import for_terminal
from .progress import ProgressLine
from .streams import OutputError, say, tell

if TYPE_CHECKING:
    from halopsa.core.resource_facts import EntityFacts

__all__ = ["find", "print_found", "read"]

_NOTHING = "Nothing found."


def read(invocation: Invocation, output: Output, entity: EntityFacts | None) -> None:
    """Call an operation that reads, and print what came."""
    kind = invocation.entry.op.kind
    if kind == "list":
        _list(invocation, output, entity)
        return
    to = invocation.text("to")
    piped = to == "-"  # asked for in words: no question of what a terminal makes of it
    to = None if piped else to
    if kind == "download" and to is None and not piped and on_terminal():
        raise usage("a file is not shown on a terminal: give --to FILE, or send it on with >")
    from halopsa.catalogue.calls import bind

    catalogue, entry, given = invocation.catalogue, invocation.entry, dict(invocation.arguments)
    with client_of(catalogue, invocation.connection, invocation.own) as client:
        options = call_options(invocation)
        if to is not None:
            options["to"] = to
        found = bind(client, catalogue, entry, given, **options).call()
    if to is not None:
        say(f"{found:,} bytes are in {for_terminal(to)}")
    else:
        print_found(found, output, first_columns(catalogue, entity))


def find(invocation: Invocation, output: Output, entity: EntityFacts | None) -> None:
    """Print the one record that has what was given."""
    from halopsa.catalogue.calls import resource_of

    catalogue, entry = invocation.catalogue, invocation.entry
    with client_of(catalogue, invocation.connection, invocation.own) as client:
        found = resource_of(client, entry.resource.name).find(**invocation.arguments)
    if found is None:
        tell(_NOTHING)
        raise click.exceptions.Exit(FAILED)
    print_found(found, output, first_columns(catalogue, entity))


def print_found(found: object, output: Output, columns: tuple[str, ...] = ()) -> None:
    """Print what a method returned."""
    from halopsa.catalogue.plain import plain

    if isinstance(found, (bytes, bytearray)):
        _write_bytes(bytes(found))
        return
    rows = getattr(found, "rows", None)  # of a report
    value = plain(rows if isinstance(rows, list) else found)
    if isinstance(value, list) and all(isinstance(item, Mapping) for item in value):
        print_rows(value, output, columns, nothing=_NOTHING)
    elif value is not None:
        print_value(value, output, columns)


def _write_bytes(content: bytes) -> None:
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except (OSError, ValueError) as error:
        raise OutputError(error) from error


# Lists


def _list(invocation: Invocation, output: Output, entity: EntityFacts | None) -> None:
    whole, wanted = invocation.is_on("all"), invocation.own.get("own_limit")
    if whole and wanted is not None:
        raise usage("--all and --limit exclude each other")
    limit = None if whole else int(str(wanted or DEFAULT_LIMIT))
    from halopsa.core.errors import IncompleteWarning

    _check_moment(invocation.text("changed_since"))
    with (
        warnings.catch_warnings(
            action="ignore", category=IncompleteWarning
        ),  # it is told below, without Python
        client_of(invocation.catalogue, invocation.connection, invocation.own) as client,
        ProgressLine(invocation.entry.resource.name, quiet=limit is not None) as line,
    ):
        listing = _listing(client, invocation, limit, line)
        rows = _Rows(listing, limit)
        print_rows(rows, output, first_columns(invocation.catalogue, entity), nothing=_NOTHING)
        report = listing.report if rows.ended else None
    if rows.more:
        tell(f"There are more; these are the first {limit} (--limit N, or --all).")
    if report is not None and not report.complete:
        tell(for_terminal(f"Rows may be missing: {report.why}."))
        raise click.exceptions.Exit(INCOMPLETE)


def _check_moment(text: str | None) -> None:
    try:
        dt.datetime.fromisoformat(text or "2026-06-30")
    except ValueError:
        raise click.BadParameter(
            f"{text!r} is no date such as 2026-06-30 or 2026-06-30T16:00:00Z.", param_hint="--changed-since"
        ) from None


class _Rows:
    """The rows of a listing as plain data, up to a limit. ``more``: there are others; ``ended``: all were read."""

    def __init__(self, listing: Iterable[object], limit: int | None) -> None:
        self._listing, self._limit = listing, limit
        self.more = self.ended = False

    def __iter__(self) -> Iterator[Mapping[str, object]]:
        from halopsa.catalogue.plain import plain

        for number, row in enumerate(self._listing):
            if number == self._limit:
                self.more = True  # one row more than asked for was read to know this
                return
            found = plain(row)
            yield found if isinstance(found, Mapping) else {"value": found}
        self.ended = True


def _listing(client: Any, invocation: Invocation, limit: int | None, line: ProgressLine) -> Any:  # noqa: ANN401 - of any resource
    from halopsa.catalogue.calls import bind_all, resource_of

    catalogue, entry = invocation.catalogue, invocation.entry
    options = {**call_options(invocation), "progress": line, **_page_size(invocation, limit)}
    if invocation.is_on("names"):
        options["names"] = True
    since = invocation.text("changed_since")
    if since is None:
        return bind_all(client, catalogue, entry, invocation.arguments, **options).call()
    resource = resource_of(client, entry.resource.name)
    return resource.changed_since(since, **{**invocation.arguments, **options})


def _page_size(invocation: Invocation, limit: int | None) -> dict[str, object]:
    """Return how many rows to ask for at once: no more than are wanted, and one that shows whether there are more."""
    constants = invocation.catalogue.files.api["constants"]
    name = str(constants.get("page_size_name") or "page_size")
    wanted = invocation.own.get("own_page_size")
    if wanted is None and limit is not None:
        largest = invocation.entry.op.page_size or int(constants["largest_page_size"])
        wanted = min(limit + 1, largest)
    return {} if wanted is None or name in invocation.arguments else {name: wanted}
