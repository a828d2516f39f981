"""Timing things in turns, so that what else the machine does hits all of them alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs
import click

Timer = Callable[[], float]
"""Does something and returns the seconds it took."""


ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "bench"


@attrs.frozen
class Line:
    """One figure beside that of its baseline, both in ``unit``; ``limit`` is the most it should be."""

    what: str
    figure: float
    unit: str
    baseline: str
    base: float
    limit: float | None = None


def in_turns(timers: Mapping[str, Timer], rounds: int) -> dict[str, float]:
    """Return the median seconds of each timer over so many rounds, after one that does not count."""
    found: dict[str, list[float]] = {name: [] for name in timers}
    for number in range(rounds + 1):
        for name, timer in timers.items():
            seconds = timer()
            if number:
                found[name].append(seconds)
    return {name: statistics.median(seconds) for name, seconds in found.items()}


def repeated(call: Callable[[], object], times: int) -> Timer:
    """Return a timer of one call, the mean of so many."""

    def timer() -> float:
        started = time.perf_counter()
        for _ in range(times):
            call()
        return (time.perf_counter() - started) / times

    return timer


def fresh(code: str, *arguments: str, python: str = sys.executable) -> str:
    """Run code in a fresh interpreter; return what it prints."""
    return run("-c", code, *arguments, python=python)


def run(*arguments: str, python: str = sys.executable) -> str:
    """Run an interpreter that keeps bytecode, as that of installed packages is kept; return what it prints."""
    environ = {**os.environ, "PYTHONPYCACHEPREFIX": str(BUILD / "pycache")}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(  # noqa: S603 - a Python interpreter
        [python, *arguments],
        cwd=ROOT if python == sys.executable else BUILD,
        env=environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def started(code: str, python: str = sys.executable) -> Timer:
    """Return a timer of code in a fresh interpreter; the interpreter's own start does not count."""
    program = f"import time\nstarted = time.perf_counter()\n{code}\nprint(time.perf_counter() - started)"
    return lambda: float(fresh(program, python=python))


def show(lines: Sequence[Line]) -> None:
    """Print a table."""
    rows = [
        (
            line.what,
            f"{line.figure:.{_digits(line.figure)}f} {line.unit}",
            line.baseline,
            f"{line.base:.{_digits(line.base)}f} {line.unit}",
            f"{line.figure / line.base:.2f}" if line.base > 0 else "-",
            "" if line.limit is None else f"{line.limit:g} {line.unit}",
        )
        for line in lines
    ]
    head = ("what", "figure", "beside", "its figure", "ratio", "at most")
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, tuple("-" * width for width in widths), *rows]:
        cells = [
            cell.rjust(width) if index in (1, 3, 4, 5) else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        click.echo("  ".join(cells).rstrip())


def _digits(figure: float) -> int:
    return 0 if abs(figure) >= 100 else 1 if abs(figure) >= 10 else 2
