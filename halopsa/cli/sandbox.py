"""``halopsa sandbox``: a local tenant until Ctrl-C."""

from __future__ import annotations

import os
from typing import Literal

import click

from .streams import say

_EXTRA = ("werkzeug", "waitress")


@click.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0 takes a free one."
)
@click.option(
    "--file",
    type=click.Path(dir_okay=False),
    help="Keep the data in this file; one that exists is continued.",
)
@click.option(
    "--dialect",
    type=click.Choice(["v2", "inventory"]),
    default="v2",
    show_default=True,
    help="v2 behaves like a tenant.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Which invented data.")
@click.option("--tickets", type=click.IntRange(0), default=1250, show_default=True, help="How many tickets.")
@click.option("--verbose", "-v", is_flag=True, help="Print one line per request to standard error.")
def sandbox(
    *,
    port: int,
    file: str | None,
    dialect: Literal["v2", "inventory"],
    seed: int,
    tickets: int,
    verbose: bool,
) -> None:
    """Run a local tenant with invented data until Ctrl-C.

    It prints the lines to paste into another terminal, where "halopsa check" and your own programs then reach
    it. It listens on this machine only.
    """
    try:
        from halopsa.sandbox.server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise click.ClickException(
            f"The sandbox needs {' and '.join(_EXTRA)}, which are not installed. Install them with\n"
            '  pip install "halopsa-client[sandbox]"'
        ) from None
    say("# A local tenant; Ctrl-C ends it. Paste these lines into another terminal:")
    try:
        serve(
            port=port,
            file=file,
            dialect=dialect,
            seed=seed,
            tickets=tickets,
            verbose=verbose,
            write=lambda line: _write(line, dialect),
        )
    except (ValueError, OSError) as error:
        raise click.ClickException(f"The sandbox cannot start: {error}") from None
    say("# The local tenant has ended.")


def _write(line: str, dialect: str) -> None:
    """Print one line for the shell as the system's shell takes it."""
    if os.name == "nt":
        name, _, text = line.removeprefix("export ").partition("=")
        line = f'$env:{name} = "{text}"'
    say(line)
    if dialect == "inventory" and "HALOPSA_CLIENT_SECRET" in line:
        say('# and pass dialect="inventory" to the client, or --dialect inventory to halopsa')
