"""Run the fleet; exit with 1 when somebody is lost, or is there twice, or a count is wrong."""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
from pathlib import Path

import click

from tests.leadfleet.points import LISTED
from tests.leadfleet.run import Fleet, sail

_ENOUGH = 300  # people, so that all that may happen happens


@click.command()
@click.option("--database", type=click.Choice(["sqlite", "postgres"]), default="sqlite", show_default=True)
@click.option("--people", default=500, show_default=True, type=click.IntRange(5))
@click.option("--leads", default=2000, show_default=True, type=click.IntRange(10))
@click.option("--keep", is_flag=True, help="Keep the folder with the logs.")
@click.option("-v", "verbose", is_flag=True, help="Show the last lines of the logs.")
def main(*, database: str, people: int, leads: int, keep: bool, verbose: bool) -> None:
    """Let 40 clients post leads of people while processes are killed and the tenant fails.

    With --database postgres it starts a server of its own.
    """
    with contextlib.ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="leadfleet-"))
        if not keep:
            stack.callback(shutil.rmtree, folder, ignore_errors=True)
        address = f"sqlite:///{folder / 'leads.db'}"
        if database == "postgres":
            from tests.postgres.server import running

            address = stack.enter_context(running()).database()
        points = LISTED if people >= _ENOUGH else ()
        result = sail(Fleet(address, people=people, leads=leads, points=points), folder, click.echo)
        if verbose:
            for log in sorted((folder / "logs").iterdir()):
                click.echo(f"{log.name}: {log.read_text('utf-8', 'replace')[-3000:]}")
        if keep:
            click.echo(f"kept: {folder}")
    for line in result.lines:
        click.echo(line)
    for fault in result.wrong:
        click.echo(f"WRONG {fault}")
    sys.exit(bool(result.wrong))


if __name__ == "__main__":
    main(prog_name="python -m tests.leadfleet")
