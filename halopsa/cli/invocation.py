"""Invocation of an operation's command: what was given at the prompt, and the options that all such commands have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue, Entry

__all__ = ["Invocation", "own_options"]


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


def own_options(entry: Entry) -> list[click.Option]:
    """Return the options that the command of an operation has besides its arguments."""
    if entry.op.effect != "read":
        return [click.Option(["--yes"], is_flag=True, help="Send it without asking.")]
    if entry.op.kind == "list":
        return [
            click.Option(["--limit"], type=click.IntRange(1), default=50, help="How many rows at most."),
            click.Option(["--all"], is_flag=True, help="All rows."),
        ]
    return []
