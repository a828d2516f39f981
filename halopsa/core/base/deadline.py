"""Deadline: how long one call may take in total."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["Deadline"]


class Deadline:
    """A budget in seconds on the monotonic clock.

    A hard one (asked for by the caller) covers everything. A soft one (derived from the timeouts) covers the
    work on the wire; waits for the rate limit have their own bound and are not counted (`pardon`).
    """

    __slots__ = ("_clock", "_end", "hard", "seconds")

    def __init__(
        self, seconds: float, *, hard: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.seconds = seconds
        self.hard = hard
        self._clock = clock
        self._end = clock() + seconds

    def remaining(self) -> float:
        """Seconds left; zero or less when it has passed."""
        return self._end - self._clock()

    def pardon(self, seconds: float) -> None:
        """Do not count these seconds, unless the deadline is hard."""
        if not self.hard:
            self._end += seconds
