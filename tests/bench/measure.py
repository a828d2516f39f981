"""Timing things in turns, so that what else the machine does hits all of them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence

import attrs
import click

Timer = Callable[[], float]
"""Does something and returns the seconds it took."""


@attrs.frozen
class Line:
    """One figure beside that of its baseline, both in ``unit``."""

    what: str
    figure: float
    unit: str
    baseline: str
    base: float


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


def show(lines: Sequence[Line]) -> None:
    """Print a table."""
    rows = [
        (
            line.what,
            f"{line.figure:.{_digits(line.figure)}f} {line.unit}",
            line.baseline,
            f"{line.base:.{_digits(line.base)}f} {line.unit}",
            f"{line.figure / line.base:.2f}" if line.base > 0 else "-",
        )
        for line in lines
    ]
    head = ("what", "figure", "beside", "its figure", "ratio")
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, tuple("-" * width for width in widths), *rows]:
        cells = [
            cell.rjust(width) if index in (1, 3, 4) else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        click.echo("  ".join(cells).rstrip())


def _digits(figure: float) -> int:
    return 0 if abs(figure) >= 100 else 1 if abs(figure) >= 10 else 2
