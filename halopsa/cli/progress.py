"""Progress line on a terminal: rows, total, rate and the time left."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

from .output import for_terminal
from .streams import line, tell

if TYPE_CHECKING:
    from halopsa.core.paging.progress import Progress

_BAR = 20
_EVERY = 0.1  # seconds


def duration(seconds: float) -> str:
    """Return seconds in a readable form: ``4 s``, ``1:05 min``, ``2:00 h``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    return f"{minutes}:{rest:02} min" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02} h"


def progress_text(name: str, progress: Progress) -> str:
    """Return rows, total, rate and the time left."""
    rate = f"{progress.rate:,.0f} rows/s"
    if not progress.total:
        return f"{name}  {progress.rows:,} rows  {rate}"
    share = min(1.0, progress.rows / progress.total)
    bar = "#" * int(share * _BAR)
    left = "" if progress.eta is None else f"  {duration(progress.eta)} left"
    return f"{name}  [{bar.ljust(_BAR, '.')}] {share:4.0%}  {progress.rows:,} of {progress.total:,}  {rate}{left}"


class ProgressLine:
    """Redraws one line on standard error; prints nothing where that is no terminal, or when ``quiet``."""

    def __init__(self, name: str, *, quiet: bool = False) -> None:
        self._name = name
        self._on = not quiet and sys.stderr.isatty()
        self._due = 0.0

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def __call__(self, progress: Progress) -> None:
        """Show the progress; at most ten times a second."""
        now = time.monotonic()
        if self._on and now >= self._due:
            self._due = now + _EVERY
            line.draw(for_terminal(progress_text(self._name, progress)))

    def say(self, text: str) -> None:
        """Print a line above."""
        tell(for_terminal(text))

    def clear(self) -> None:
        """Remove the line."""
        line.draw("")
