"""Running an operation from the command line: the call, and its result on standard output."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, cast

import click

from .connect import connect, plain_errors
from .output import print_json
from .streams import stands

if TYPE_CHECKING:
    from .invocation import Invocation

__all__ = ["run"]


def run(invocation: Invocation) -> None:
    """Call the operation and print what it returned."""
    from halopsa.catalogue.calls import bind, bind_all
    from halopsa.catalogue.plain import plain

    catalogue, entry, given, own, connection = invocation
    if entry.op.effect != "read" and not own["yes"]:
        raise click.UsageError("this writes: say --yes")
    with plain_errors(), connect(catalogue, connection) as client:
        if entry.op.kind == "list" and hasattr(client, entry.resource.name):
            listing = bind_all(client, catalogue, entry, given).call()
            limit = None if own["all"] else cast("int", own["limit"])
            found = plain(list(itertools.islice(listing, limit)))
        else:
            found = plain(bind(client, catalogue, entry, given).call())
        with stands("It was done"):
            print_json(found)
