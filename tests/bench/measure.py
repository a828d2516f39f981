"""Timing things in turns, so that what else the machine does hits all of them alike."""

from __future__ import annotations

import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs
import click

Timer = Callable[[], float]
"""Does something and returns the seconds it took."""


ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "bench"


@attrs.frozen
class Line:
    """One figure beside that of its baseline, both in ``unit``.

    ``limit`` is the most the figure should be, ``ratio_limit`` the most that its ratio to the baseline should be
    (the least with ``at_least``). Lines of the same ``chart`` are drawn together, each with its ``label``.
    A ``headline`` is a line of the table of the page on speed.
    """

    what: str
    figure: float
    unit: str
    baseline: str
    base: float
    limit: float | None = None
    ratio_limit: float | None = None
    at_least: bool = False
    chart: str = ""
    label: str = ""
    headline: bool = False

    @property
    def ratio(self) -> float | None:
        """The figure over the baseline's."""
        return self.figure / self.base if self.base > 0 else None

    @property
    def target(self) -> str:
        """What the figure or its ratio should be, in words; empty where nothing is asked of it."""
        if self.ratio_limit is not None:
            return f"ratio {'>=' if self.at_least else '<='} {self.ratio_limit:g}"
        return "" if self.limit is None else f"<= {self.limit:g} {self.unit}".rstrip()

    @property
    def met(self) -> bool | None:
        """Whether the target is met; ``None`` where there is none."""
        if self.ratio_limit is not None:
            ratio = self.ratio
            if ratio is None:
                return None
            return ratio >= self.ratio_limit if self.at_least else ratio <= self.ratio_limit
        return None if self.limit is None else self.figure <= self.limit


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


HEAD: Final = ("what", "figure", "beside", "its figure", "ratio", "target", "")
_RIGHT: Final = (1, 3, 4)


def cells(line: Line) -> tuple[str, ...]:
    """Return what a table says of a line, in the order of ``HEAD``."""
    return (
        line.what,
        _number(line.figure, line.unit),
        line.baseline,
        _number(line.base, line.unit),
        "-" if line.ratio is None or math.isinf(line.ratio) else f"{line.ratio:.2f}",
        line.target,
        {True: "met", False: "MISSED", None: ""}[line.met],
    )


def show(lines: Sequence[Line]) -> None:
    """Print a table."""
    rows = [HEAD, *map(cells, lines)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD))]
    for row in [rows[0], tuple("-" * width for width in widths), *rows[1:]]:
        padded = [
            cell.rjust(width) if index in _RIGHT else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        click.echo("  ".join(padded).rstrip())


def _number(figure: float, unit: str) -> str:
    if math.isinf(figure):
        return "never"
    return f"{figure:,.{_digits(figure) if figure else 0}f} {unit}".rstrip()


def _digits(figure: float) -> int:
    return next((digits for digits, least in enumerate((100, 10, 0.01)) if abs(figure) >= least), 4)
