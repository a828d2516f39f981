"""Break every rule in turn; exit with 1 when the tests do not notice one."""

from __future__ import annotations

import os
import sys

import click

from .rules import MUTANTS
from .run import run


@click.command()
@click.argument("words", nargs=-1)
@click.option("--workers", default=os.cpu_count() or 1, show_default=True, help="Mutants at a time.")
def main(words: tuple[str, ...], workers: int) -> None:
    """Try all mutants, or those with one of WORDS in their rule."""
    chosen = [mutant for mutant in MUTANTS if not words or any(word in mutant.rule for word in words)]
    killed = 0
    for verdict in run(chosen, max(1, workers)):
        killed += verdict.killed
        word = "killed  " if verdict.killed else "SURVIVED"
        click.echo(f"{word} {verdict.seconds:5.1f} s  {verdict.mutant.rule}: {verdict.said}")
    click.echo(f"{killed} of {len(chosen)} mutants killed")
    sys.exit(killed < len(chosen) or not chosen)


main(prog_name="python -m tests.mutants")
