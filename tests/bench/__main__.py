"""Measure everything and print one table. Figures are medians; nothing is asserted."""

from __future__ import annotations

import platform
import time

import click

from tests.bench import calls, decoding, first, generator, imports, memory, pacing, peers, report, traversal
from tests.bench.measure import Line, show

PARTS = {
    "imports": imports.lines,
    "first": first.lines,
    "decoding": decoding.lines,
    "memory": memory.lines,
    "calls": calls.lines,
    "pacing": pacing.lines,
    "traversal": traversal.lines,
    "codegen": generator.lines,
}
_ASKED_FOR = {"peers": peers.lines}  # installs other packages


@click.command()
@click.argument("parts", nargs=-1, type=click.Choice([*PARTS, *_ASKED_FOR]))
@click.option("--markdown", is_flag=True, help="Print Markdown, with charts.")
def main(parts: tuple[str, ...], markdown: bool) -> None:
    """Measure PARTS, or all of them but peers, which installs other packages to compare with."""
    started = time.perf_counter()
    found: list[Line] = []
    for part in parts or PARTS:
        click.echo(f"measuring {part} ...", err=True)
        found += (PARTS | _ASKED_FOR)[part]()
    if markdown:
        click.echo(report.markdown(found))
    else:
        show(found)
    seconds = time.perf_counter() - started
    click.echo(f"\nPython {platform.python_version()}, {platform.machine()}, measured in {seconds:.0f} s")


main(prog_name="python -m tests.bench")
