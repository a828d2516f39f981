"""Reservation: slots that bulk requests leave free, so that an interactive call need not wait for the window.

As many as interactive calls came lately within one window, and a few more. None when there were none, so that a
client that only exports has the whole limit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from .window import RollingWindow, Rule

if TYPE_CHECKING:
    from ..api_parts import LimitFacts

__all__ = ["Reservation"]

_MEMORY: Final = 2  # windows after which an interactive call is forgotten


class Reservation:
    """Knows when interactive calls came. Has no lock: its owner holds one."""

    __slots__ = ("_calls", "_extra", "_late", "_share")

    def __init__(self, limits: LimitFacts) -> None:
        self._extra = limits.reserve_extra
        self._share = limits.reserve_most
        self._calls = RollingWindow()
        self._late = RollingWindow()

    def came(self, now: float, rule: Rule, *, waits: bool) -> None:
        """An interactive call has come; `waits`: it found no free slot."""
        self._calls.add(now)
        if waits:
            self._late.add(now)
        before = now - _MEMORY * rule.span
        if self._calls.stamps[0] < before:
            self._calls.forget(before)
            self._late.forget(before)

    def held(self, at: float, rule: Rule) -> int:
        """How many slots of the rule to leave free at a time, if no further interactive call comes by then."""
        calls = self._calls.stamps
        known = len(calls) - _gone(calls, at, _MEMORY * rule.span)
        if not known:
            return 0
        recent = len(calls) - _gone(calls, at, rule.span)
        wanted = max(recent, known - recent) + max(1, int(rule.requests * self._extra))
        # Those that came at their time have used their part already; those that had to wait will come at
        # their time in the next window.
        late = self._late.stamps
        used = recent - (len(late) - _gone(late, at, rule.span))
        return max(0, min(wanted, self._most(rule), rule.requests - 1) - used)

    def opens(self, log: RollingWindow, now: float, rules: Sequence[Rule]) -> float | None:
        """When one more bulk request fits, at the earliest now; None when only an answer can tell."""
        if not self._calls.stamps:
            return log.opens(now, rules)
        for rule in rules:
            if log.reaches(rule.requests - self._most(rule), now, rule):
                return self._opens(log, now, rules)
        return now

    def _opens(self, log: RollingWindow, now: float, rules: Sequence[Rule]) -> float | None:
        for each in (log, self._calls, self._late):
            each.clamp(now)
        while True:
            at = log.opens(
                now, [rule._replace(requests=rule.requests - self.held(now, rule)) for rule in rules]
            )
            if at == now:
                return now
            # By then more slots may be reserved, or fewer if a call is forgotten: look again at either time.
            times = [at, *(self._forgets(now, rule) for rule in rules)]
            later = min((time for time in times if time is not None), default=None)
            if later is None:
                return None
            now = later

    def forecast(
        self, log: RollingWindow, start: float, rules: Sequence[Rule], interactive: int, bulk: int
    ) -> float:
        """When the last of so many more requests fits, none before `start`, each answered at once."""
        left = interactive + bulk
        if not bulk or not self._calls.stamps:
            return log.forecast(start, left, rules)
        forgotten = self._calls.stamps[-1] + _MEMORY * max(rule.span for rule in rules)
        trial, at = RollingWindow(), start
        trial.stamps = deque((*log.stamps, *[start] * log.in_flight))
        while left and (left > bulk or at < forgotten):
            found = trial.opens(at, rules) if left > bulk else self.opens(trial, at, rules)
            at = at if found is None else found
            trial.stamps.append(at)
            left -= 1
        return trial.forecast(at, left, rules)

    def _forgets(self, now: float, rule: Rule) -> float | None:
        """When the next call is forgotten."""
        calls, memory = self._calls.stamps, _MEMORY * rule.span
        index = _gone(calls, now, memory)
        return calls[index] + memory if index < len(calls) else None

    def _most(self, rule: Rule) -> int:
        return max(1, int(rule.requests * self._share))


def _gone(stamps: Sequence[float], at: float, span: float) -> int:
    """How many of the stamps are at least `span` old."""
    return bisect_right(stamps, at, key=lambda stamp: stamp + span)
