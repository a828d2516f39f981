"""How other clients pace themselves, as plain models: from descriptions, not from code.

Each answers one question: how long before the next request. All but the last two repeat a refused request as
often as it takes, after the Retry-After of the answer.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from typing import Protocol

import attrs

from tests.bench.simulation import Client, Run, Server, Step, World


class Policy(Protocol):
    """What a client does before a request and after a refusal."""

    def wait(self, now: float) -> float:
        """Seconds before the next request, which is counted as sent then."""
        ...

    def again(self, refusals: int, retry_after: float | None) -> float | None:
        """Seconds before a repeat after so many refusals of one request; None to give up."""
        ...


def _obey(retry_after: float | None) -> float:
    return 5.0 if retry_after is None else retry_after


@attrs.define
class Slowing:
    """A log of what it sent; slows down from 80 % of the limit on, up to five seconds a request."""

    limit: int = 500
    window: float = 180.0
    sent: deque[float] = attrs.field(factory=deque)

    def wait(self, now: float) -> float:
        return self._log(self._next(now)) - now

    def _next(self, now: float) -> float:
        used = self._used(now)
        return now + (5.0 * (used / self.limit - 0.8) / 0.2 if used > 0.8 * self.limit else 0.0)

    def _used(self, now: float) -> int:
        while self.sent and self.sent[0] <= now - self.window:
            self.sent.popleft()
        return min(self.limit, len(self.sent))

    def _log(self, at: float) -> float:
        if len(self.sent) >= self.limit:
            at = max(at, self.sent[-self.limit] + self.window)
        self.sent.append(at)
        return at

    def again(self, refusals: int, retry_after: float | None) -> float | None:
        return _obey(retry_after)


@attrs.define
class Spreading(Slowing):
    """The same, but from 80 % on it spreads what is left evenly over the rest of the window."""

    free: float = 0.0

    def _next(self, now: float) -> float:
        used = self._used(now)
        if used < 0.8 * self.limit or used >= self.limit:
            return now
        at = max(now, self.free)
        self.free = at + max(0.0, self.sent[0] + self.window - at) / (self.limit - used)
        return at


@attrs.define
class Bucket:
    """A bucket of tokens that fills evenly."""

    rate: float = 500 / 180
    size: float = 16.0
    tokens: float = 16.0
    at: float = 1000.0

    def wait(self, now: float) -> float:
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.rate)
        self.at = now
        self.tokens -= 1
        return max(0.0, -self.tokens / self.rate)

    def again(self, refusals: int, retry_after: float | None) -> float | None:
        return _obey(retry_after)


class Unpaced:
    """Sends as fast as it can and obeys Retry-After."""

    def wait(self, now: float) -> float:
        return 0.0

    def again(self, refusals: int, retry_after: float | None) -> float | None:
        return _obey(retry_after)


class ThreeTimesFive(Unpaced):
    """Five seconds, three times, then it gives up."""

    def again(self, refusals: int, retry_after: float | None) -> float | None:
        return 5.0 if refusals <= 3 else None


@attrs.define
class ThreeAttempts(Unpaced):
    """Three attempts, a random part of 1 and 2 seconds between them."""

    random: random.Random = attrs.field(factory=lambda: random.Random(1))

    def again(self, refusals: int, retry_after: float | None) -> float | None:
        return self.random.random() * 2.0 ** (refusals - 1) if refusals < 3 else None


def client(policy: Callable[[], Policy]) -> Client:
    """A client whose workers share one such policy."""
    shared: list[Policy] = []
    left: list[int] = []

    def worker(world: World, server: Server, times: Callable[[], tuple[float, float]], run: Run) -> Step:
        if not shared:
            shared.append(policy())
            left.append(run.wanted)
        while left[0] > 0:
            left[0] -= 1
            refusals = 0
            while True:
                pause = shared[0].wait(world.now)
                if pause > 0:
                    yield pause
                there, back = times()
                yield there
                fits, retry_after = server.admit()
                yield back
                if fits:
                    run.sent += 1
                    break
                run.refused += 1
                refusals += 1
                delay = shared[0].again(refusals, retry_after)
                if delay is None:
                    run.aborted = True
                    return
                yield delay

    return worker
