"""Rolling window: the exact log of when requests were counted, and when the next ones fit."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["RollingWindow", "Rule"]


class Rule(NamedTuple):
    """At most `requests` in any `window` seconds. `span` is the window with the margin.

    Without a window it is of requests at the same time: no stamp counts, only those under way.
    """

    requests: int
    window: float
    span: float

    @classmethod
    def of(cls, requests: int, window: float, margin: float) -> Rule:
        # The margin covers a server that rounds: without it, an export at full speed drew 15 to 31 answers of 429.
        # It is bounded so that tiny windows stay usable.
        return cls(requests, window, window + min(margin, window / 4))

    @property
    def used_up(self) -> str:
        """What to say when no more fit."""
        if self.window:
            return f"all {self.requests} requests of the {self.window:g} s window are used"
        return f"all {self.requests} requests that may go in parallel are under way"


class RollingWindow:
    """Stamps of what was sent, oldest first, and the number of requests that have no answer yet."""

    __slots__ = ("in_flight", "stamps")

    def __init__(self) -> None:
        self.stamps: deque[float] = deque()
        self.in_flight = 0

    def add(self, now: float) -> None:
        """Count one request as of now."""
        if self.stamps and now < self.stamps[-1]:
            self.clamp(now)
        self.stamps.append(now)

    def clamp(self, now: float) -> None:
        """When the clock went back, bring stamps back too: no call may wait for a time that never comes."""
        if self.stamps and now < self.stamps[-1]:
            self.stamps = deque(min(stamp, now) for stamp in self.stamps)

    def forget(self, before: float) -> None:
        """Drop stamps that no rule can need any more."""
        stamps = self.stamps
        while stamps and stamps[0] < before:
            stamps.popleft()

    def used(self, now: float, rule: Rule) -> int:
        """Requests in the window of the rule, those in flight included."""
        return len(self.stamps) - bisect_right(self.stamps, now - rule.span) + self.in_flight

    def reaches(self, count: int, now: float, rule: Rule) -> bool:
        """Whether at least `count` are used: like `used`, but cheap."""
        index = len(self.stamps) + self.in_flight - count
        if index < 0:
            return False
        return index >= len(self.stamps) or self.stamps[index] + rule.span > now

    def opens(self, now: float, rules: Sequence[Rule]) -> float | None:
        """When one more request fits, at the earliest now; None when only an answer can tell."""
        at = now
        stamps = self.stamps
        for rule in rules:
            index = len(stamps) + self.in_flight - rule.requests
            if index >= len(stamps):
                return None
            if index >= 0:
                at = max(at, min(stamps[index], now) + rule.span)
        return at

    def forecast(self, start: float, count: int, rules: Sequence[Rule]) -> float:
        """When the last of `count` more requests fits, none before `start`, each answered at once.

        After a while the slowest rule alone decides, so whole windows of it are not counted one by one: `count`
        may come from a huge, wrong total of a server.
        """
        slowest = max(rules, key=lambda rule: rule.span / rule.requests)
        windows = max(0, count - 2 * sum(rule.requests for rule in rules)) // slowest.requests
        count -= windows * slowest.requests
        times = [*self.stamps, *[start] * self.in_flight]
        at = start
        for _ in range(count):
            for rule in rules:
                if len(times) >= rule.requests:
                    at = max(at, min(times[-rule.requests], at) + rule.span)
            times.append(at)
        return at + windows * slowest.span
