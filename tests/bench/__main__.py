"""Measure everything and print one table. Figures are medians; nothing is asserted."""

from __future__ import annotations

import os
import platform
import time
from importlib.metadata import PackageNotFoundError, version

import click

from tests.bench import (
    agents,
    async_calls,
    calls,
    decoding,
    first,
    generator,
    imports,
    leads,
    loopback,
    memory,
    pacing,
    peers,
    report,
    shell,
    traversal,
    writing,
)
from tests.bench.measure import ROOT, Line, show

PARTS = {
    "imports": imports.lines,
    "first": first.lines,
    "decoding": decoding.lines,
    "memory": memory.lines,
    "calls": calls.lines,
    "async": async_calls.lines,
    "pacing": pacing.lines,
    "loopback": loopback.lines,
    "traversal": traversal.lines,
    "writing": writing.lines,
    "codegen": generator.lines,
    "agents": agents.lines,
    "shell": shell.lines,
    "leads": leads.lines,
}
_ASKED_FOR = {"peers": peers.lines}  # installs other packages
PAGE = ROOT / "codegen/site/pages/tasks/rate-limits.md"
_LIBRARIES = ("requests", "httpcore2", "anyio", "orjson", "msgspec", "pydantic", "cattrs")


@click.command()
@click.argument("parts", nargs=-1, type=click.Choice([*PARTS, *_ASKED_FOR]))
@click.option(
    "--leads", "soaked", type=click.IntRange(10), help="Only post so many leads, and tell the memory."
)
@click.option("--summary", is_flag=True, help="Print the lines of the page's table only.")
@click.option("--markdown", is_flag=True, help="Print the page's table and charts as Markdown.")
@click.option(
    "--readme",
    is_flag=True,
    help="Write them into the page on speed and, in short, into README.md, between their markers.",
)
def main(parts: tuple[str, ...], soaked: int | None, summary: bool, markdown: bool, readme: bool) -> None:
    """Measure PARTS, or all of them but peers, which installs other packages to compare with."""
    if readme and parts:
        raise click.UsageError("--readme measures everything; name no parts.")
    if soaked is not None:
        leads.soak(soaked, click.echo)
        return
    started = time.perf_counter()
    found: list[Line] = []
    for part in parts or PARTS:
        click.echo(f"measuring {part} ...", err=True)
        found += (PARTS | _ASKED_FOR)[part]()
    footer = _footer(time.perf_counter() - started)
    text = report.markdown(found, footer)
    if readme:
        for path, block in ((ROOT / "README.md", report.short(found)), (PAGE, text)):
            path.write_text(report.replaced(path.read_text(encoding="utf-8"), block), encoding="utf-8")
    if markdown:
        click.echo(text)
        return
    if not summary:
        show(found)
        click.echo()
    if chosen := report.headlines(found):
        click.echo("Figures with a target:")
        show(chosen)
    click.echo(f"\n{footer}")


def _footer(seconds: float) -> str:
    return (
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores; "
        f"{', '.join(_versions())}; measured in {seconds:.0f} s."
    )


def _versions() -> list[str]:
    found = []
    for name in _LIBRARIES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"no {name}")
    return found


main(prog_name="python -m tests.bench")
