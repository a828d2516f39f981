"""Run all fleets at once; exit with 1 when one was refused or lost something. A slow one is only told."""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import click

import halopsa.client  # noqa: F401 - processes that are forked need not import it again
from tests.fleet.run import Fleet, Redis, Result, sail

_MIXED: Final = ("", "", "", "", "asyncio", "asyncio", "trio", "trio")


@click.command()
@click.argument("words", nargs=-1)
@click.option(
    "--each", default=200, show_default=True, type=click.IntRange(20), help="Requests of a process."
)
@click.option("-v", "verbose", is_flag=True, help="Show what the clients warned of.")
def main(words: tuple[str, ...], each: int, verbose: bool) -> None:
    """Run all fleets, or those with one of WORDS in their name. Needs redis-server."""
    program = shutil.which("redis-server")
    if program is None:
        raise click.ClickException("redis-server is not installed")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fleet-")))
        redis = []
        for name in "abc":
            (folder / name).mkdir()
            redis.append(Redis(program, folder / name))
            redis[-1].start()
            stack.callback(redis[-1].stop)
        lasting, stopped, restarted = redis
        fleets = [
            Fleet("SQLite", str(folder / "a.db"), 1.1, each=each),
            Fleet("SQLite, one killed, others in loops", str(folder / "b.db"), 1.1, _MIXED, each, kills=True),
            Fleet("Redis", f"{lasting.url}?db=1", 1.15, each=each),
            Fleet(
                "Redis, one killed, others in loops", f"{lasting.url}?db=2", 1.15, _MIXED, each, kills=True
            ),
            Fleet("Redis, stopped", stopped.url, 1.3, each=each, stops=stopped, refused=3),
            Fleet("Redis, restarted", restarted.url, 1.3, each=each, stops=restarted, away=0.1, refused=3),
        ]
        chosen = [fleet for fleet in fleets if not words or any(word in fleet.name for word in words)]
        faults: list[str] = []

        def told(result: Result) -> Result:
            click.echo(result.line)
            if verbose:
                click.echo("\n".join(result.said))
            faults.extend(result.faults)
            return result

        results = [told(result) for result in sail(chosen, way="fork")]
        for fleet in [result.fleet for result in results if result.slow and not result.faults]:
            click.echo(f"{fleet.name} took too long; once more, with nothing beside it:")
            for result in sail([fleet], way="fork"):
                for slow in told(result).slow:
                    click.echo(f"TOO SLOW {slow}")
    for fault in faults:
        click.echo(f"WRONG {fault}")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main(prog_name="python -m tests.fleet")
