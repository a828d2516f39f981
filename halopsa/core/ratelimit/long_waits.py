"""Warnings of long waits: each is logged once, however many threads wait."""

from __future__ import annotations

import threading
import time
from typing import Final

from ..base.log import Log

__all__ = ["LONG", "LongWait", "Waits"]

LONG: Final = 10.0
"""Seconds. A longer wait looks like a hang, so it is logged; shorter ones would be noise."""


class LongWait:
    """Which waits of one kind have been logged."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._end = float("-inf")

    def is_news(self, now: float, end: float, *, one_at_a_time: bool = False) -> bool:
        """Whether to log a wait until `end` at the time `now`; both on one clock. It then counts as logged.

        It is logged again when its end moves by more than `LONG`; `one_at_a_time`: not before the last logged end.
        """
        with self._lock:
            if end - now <= LONG or end <= self._end + LONG or (one_at_a_time and now < self._end):
                return False
            self._end = end
            return True

    def lasts(self, now: float) -> bool:
        """Whether the last logged end is still to come."""
        return now < self._end


class Waits:
    """What a client waits for: the end of a pause, a place in the window, the time to try again."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.after_fork()

    def after_fork(self) -> None:
        """In a child process: nothing has been logged."""
        self.pause, self.window, self.retry = LongWait(), LongWait(), LongWait()

    def told(self, now: float) -> bool:
        """Whether there is a wait now that has been logged."""
        return any(each.lasts(now) for each in (self.pause, self.window, self.retry))

    def warn(self, seconds: float, why: str, *, at_most: bool = False) -> None:
        """Log a wait of so many seconds; `at_most`: they are an upper bound, so the record has no `until`."""
        until = time.time() + seconds
        local, today = time.localtime(until), time.localtime()
        same_day = local[:3] == today[:3]
        clock = time.strftime("%H:%M:%S" if same_day else "%Y-%m-%d %H:%M:%S", local)
        extra = self._log.attributes(wait=round(seconds, 3), why=why)
        if not at_most:
            extra |= self._log.attributes(until=until)
        bound = "at most " if at_most else ""
        self._log.logger.warning("Waiting %s%.0f s, until %s: %s.", bound, seconds, clock, why, extra=extra)
