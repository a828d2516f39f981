"""Invocation of an operation's command: what was given at the prompt, and the options that all such commands have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue, Entry

__all__ = ["DEFAULT_LIMIT", "Invocation", "output_options", "own_options", "takes_rows", "talk_options"]

DEFAULT_LIMIT = 50
_MANY = frozenset({"create", "update", "delete"})


class Invocation(NamedTuple):
    """One call of an operation from the command line.

    ``arguments``: by the names of its arguments, converted. ``own``: values of `own_options` by parameter name.
    ``connection``: what connection options gave.
    """

    catalogue: Catalogue
    entry: Entry
    arguments: Mapping[str, object]
    own: Mapping[str, object]
    connection: Mapping[str, object]

    def is_on(self, name: str) -> bool:
        """Whether a switch was given."""
        return bool(self.own.get(f"own_{name}"))

    def text(self, name: str) -> str | None:
        """The text of an option, ``None`` where it was not given."""
        found = self.own.get(f"own_{name}")
        return None if found is None else str(found)


def own_options(entry: Entry) -> list[click.Option]:
    """Return the options that the command of an operation has besides its arguments. Parameter names begin ``own_``."""
    op = entry.op
    made = _reading(entry) if op.effect == "read" else _writing(entry)
    if op.experimental or (op.grade == "D" and op.requests):
        made.append(
            click.Option(
                ["--experimental", "own_experimental"],
                is_flag=True,
                help="Send a request that nobody has verified.",
            )
        )
    made.append(
        click.Option(
            ["--allow-unknown", "own_allow_unknown"],
            is_flag=True,
            help="Send names that are not known here, as they are.",
        )
    )
    return [*made, *output_options(), *talk_options()]


def output_options() -> list[click.Option]:
    """Return the options that say how an answer is printed."""
    return [
        click.Option(
            ["-o", "--output", "own_output"],
            type=click.Choice(["table", "json", "jsonl", "csv", "tsv"]),
            help="Form of the output. By default a table on a terminal, elsewhere tsv for rows and json for a record.",
        ),
        click.Option(
            ["--json", "own_json"],
            is_flag=False,
            flag_value="",
            metavar="[FIELDS]",
            help="JSON, with these fields alone: --json id,summary. With -o csv it picks the columns.",
        ),
        click.Option(
            ["--query", "own_query"], metavar="EXPR", help="Print what this JMESPath expression finds."
        ),
    ]


def talk_options() -> list[click.Option]:
    """Return the options that say how long to wait, and how much to say."""
    return [
        click.Option(
            ["--timeout", "own_timeout"],
            type=click.FloatRange(0, min_open=True),
            metavar="SECONDS",
            help="How long to wait for an answer.",
        ),
        click.Option(["-v", "--verbose", "own_verbose"], is_flag=True, help="Say which requests are sent."),
        click.Option(
            ["--debug", "own_debug"],
            is_flag=True,
            help="Say all that the client logs, and where errors arise.",
        ),
    ]


def _reading(entry: Entry) -> list[click.Option]:
    if entry.op.kind == "download":
        return [
            click.Option(
                ["--to", "own_to"],
                type=click.Path(dir_okay=False),
                metavar="FILE",
                help="The file to write; without it, or with -, standard output.",
            )
        ]
    if entry.op.kind != "list":
        return []
    made = [
        click.Option(
            ["--limit", "own_limit"],
            type=click.IntRange(1),
            metavar="N",
            help=f"How many rows at most.  [default: {DEFAULT_LIMIT}]",
        ),
        click.Option(["--all", "own_all"], is_flag=True, help="All rows, page by page."),
        click.Option(
            ["--page-size", "own_page_size"],
            type=click.IntRange(1),
            metavar="N",
            help="How many rows to ask for at once.",
        ),
    ]
    if entry.resource.changes is not None and entry.op.of is None:
        made.append(
            click.Option(
                ["--changed-since", "own_changed_since"],
                metavar="WHEN",
                help="Rows that changed since: 2026-06-30 or 2026-06-30T16:00:00Z; UTC without an offset.",
            )
        )
    if not entry.name.startswith("api."):
        made.append(
            click.Option(
                ["--names", "own_names"],
                is_flag=True,
                help="Also say the names of ids where rows have them not, from cached lists.",
            )
        )
    return made


def _writing(entry: Entry) -> list[click.Option]:
    op = entry.op
    made = [
        click.Option(
            ["--dry-run", "own_dry_run"], is_flag=True, help="Show what would be sent, and send nothing."
        ),
        click.Option(["-y", "--yes", "own_yes"], is_flag=True, help="Send it without asking."),
    ]
    if takes_rows(entry):
        made.append(
            click.Option(
                ["--from", "own_from"],
                metavar="FILE",
                help="Write many: a row for each in a CSV (names of fields in its first line) or in JSON lines; - is "
                "standard input. Fields given as options go with every row.",
            )
        )
    if takes_rows(entry) and op.kind in _MANY:
        made += [
            click.Option(
                ["--journal", "own_journal"],
                type=click.Path(dir_okay=False),
                metavar="FILE",
                help="With --from: keep what became of each row; the same command goes on where it was cut.",
            ),
            click.Option(
                ["--on-error", "own_on_error"],
                type=click.Choice(["continue", "stop"]),
                help="With --from: what to do after a row that failed.  [default: continue]",
            ),
        ]
    return made


def takes_rows(entry: Entry) -> bool:
    """Whether one command can write many records."""
    op = entry.op
    if op.kind == "bulk":
        return True
    plain = op.of is None and op.leading is None and op.kind in _MANY and op.kind in (op.name, op.was)
    return plain and (op.kind == "create" or op.takes_id)
