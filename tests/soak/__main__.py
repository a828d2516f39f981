"""Run the soak; exit with 1 when memory grows, descriptors leak or the books do not balance."""

from __future__ import annotations

import sys

import click

from tests.soak.run import soak


@click.command()
@click.option(
    "--requests", default=100_000, show_default=True, type=click.IntRange(400), help="At least so many."
)
def main(requests: int) -> None:
    """Send requests of all kinds to a local tenant that fails now and then."""
    result = soak(requests, say=click.echo)
    for fault in result.faults:
        click.echo(f"WRONG {fault}")
    click.echo("all is well" if not result.faults else f"{len(result.faults)} faults")
    sys.exit(bool(result.faults))


if __name__ == "__main__":
    main(prog_name="python -m tests.soak")
