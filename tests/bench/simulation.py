"""A virtual clock, a server with a rolling limit, and clients that send so many requests to it.

Clients are generators: they yield seconds to sleep or a signal to wait for. So the real Limiter can be driven
through its own steps, without threads and without real time, and every run gives the same figures.
"""

from __future__ import annotations

import heapq
import random
from bisect import bisect_right
from collections import deque
from collections.abc import Awaitable, Callable, Generator, Sequence
from itertools import count
from typing import TypeVar

import attrs

from halopsa._api import API
from halopsa.core.base.typing import Priority
from halopsa.core.base.wakeup import Gate
from halopsa.core.ratelimit.limiter import Limiter, Permit
from halopsa.core.ratelimit.queue import Ticket
from halopsa.core.transport.retry_policy import History, Outcome, classify
from halopsa.errors import HaloPsaRateLimitError
from halopsa.settings import RateLimitConfig, RetryConfig

_RETRY = RetryConfig()


class Signal:
    """Stands in for threading.Event on the virtual clock."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._is_set = False
        self._waiter: tuple[Step, float] | None = None
        self._turn = 0

    def set(self) -> None:
        self._is_set = True
        if self._waiter is not None:
            self._resume()

    def clear(self) -> None:
        self._is_set = False

    async def rung(self, timeout: float | None = None) -> bool:
        raise AssertionError("a simulated client yields its signal instead")

    def suspend(self, step: Step, timeout: float | None) -> None:
        """Go on with `step` when set, or after so many seconds."""
        self._turn += 1
        self._waiter = (step, self._world.now)
        if self._is_set:
            self._resume()
        elif timeout is not None:
            turn = self._turn
            self._world.after(timeout, lambda: self._resume() if turn == self._turn else None)

    def _resume(self) -> None:
        if self._waiter is not None:
            (step, _), self._waiter = self._waiter, None
            self._turn += 1
            self._world.after(0.0, lambda: self._world.go_on(step))


T = TypeVar("T")
Wish = float | tuple[Signal, float | None]
Step = Generator[Wish, None, None]


class World:
    """Time, and what is due."""

    suspends = False

    def __init__(self) -> None:
        self.now = 1000.0
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._count = count()

    def clock(self) -> float:
        return self.now

    def bell(self) -> Signal:
        return Signal(self)

    def gate(self) -> Gate:
        return Gate()

    async def turn(self, size: int) -> None:
        pass

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("a simulated client yields the seconds instead")

    async def within(self, seconds: float, work: Callable[[], Awaitable[T]]) -> T:
        return await work()

    async def surely(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        await work()

    def after(self, seconds: float, action: Callable[[], object]) -> None:
        heapq.heappush(self._due, (self.now + seconds, next(self._count), action))

    def go_on(self, step: Step) -> None:
        """Run a client up to its next wish."""
        wish = next(step, None)
        if isinstance(wish, tuple):
            wish[0].suspend(step, wish[1])
        elif wish is not None:
            self.after(wish, lambda: self.go_on(step))

    def run(self, done: Callable[[], bool]) -> None:
        while self._due and not done():
            at, _, action = heapq.heappop(self._due)
            self.now = max(self.now, at)
            action()


class Server:
    """At most `limit` requests in any `window` seconds."""

    def __init__(
        self,
        world: World,
        limit: int,
        window: float,
        *,
        retry_after: bool = False,
        counts_refused: bool = False,
    ) -> None:
        self.limit, self.window = limit, window
        self._world = world
        self._retry_after, self._counts_refused = retry_after, counts_refused
        self._stamps: deque[float] = deque()
        self.most = 0

    def burst(self, times: Sequence[float]) -> None:
        """Requests of others, from before the run."""
        self._stamps.extend(times)

    def admit(self) -> tuple[bool, float | None]:
        """Whether it answers, else the Retry-After it says."""
        now, stamps = self._world.now, self._stamps
        while stamps and stamps[0] <= now - self.window:
            stamps.popleft()
        fits = len(stamps) < self.limit
        if fits or self._counts_refused:
            stamps.append(now)
        if fits:
            self.most = max(self.most, len(stamps))
            return True, None
        room = stamps[len(stamps) - self.limit] + self.window - now
        return False, max(1.0, float(int(room + 0.999))) if self._retry_after else None


@attrs.define
class Run:
    """What became of a run."""

    wanted: int
    seconds: float = 0.0
    sent: int = 0
    refused: int = 0
    aborted: bool = False

    @property
    def finished(self) -> bool:
        return self.sent == self.wanted


@attrs.frozen
class Line:
    """The way to the server: seconds there and back, on average; each takes 0.75 to 1.5 times as long."""

    latency: float = 0.2
    seed: int = 1

    def times(self) -> Callable[[], tuple[float, float]]:
        rand = random.Random(self.seed)

        def draw() -> tuple[float, float]:
            whole = self.latency * (0.75 + 0.75 * rand.random() ** 2)
            there = whole * rand.random()
            return there, whole - there

        return draw


Client = Callable[[World, Server, Callable[[], tuple[float, float]], Run], Step]


def simulate(
    client: Client,
    requests: int,
    server: Callable[[World], Server],
    *,
    in_flight: int = 16,
    line: Line | None = None,
    others: Callable[[World, Server], Step] | None = None,
) -> Run:
    """Let `in_flight` workers of one client send so many requests; return how it went."""
    world, run = World(), Run(requests)
    there = server(world)
    start = world.now
    if others is not None:
        world.go_on(others(world, there))
    times = (line or Line()).times()
    for _ in range(in_flight):
        world.go_on(client(world, there, times, run))
    world.run(lambda: run.finished or run.aborted)
    run.seconds = world.now - start
    return run


def ours(
    config: RateLimitConfig,
    *,
    priority: Priority = "bulk",
    told: tuple[int, float] | None = None,
    shared: list[Limiter] | None = None,
) -> Client:
    """The real Limiter and the real rules for retries.

    `told`: what the text of a 429 says. `shared`: gets the limiter, for those who want to look at it.
    """
    shared = [] if shared is None else shared
    left: list[int] = []

    def worker(
        world: World, server: Server, times: Callable[[], tuple[float, float]], run: Run
    ) -> Generator[Wish, None, None]:
        if not shared:
            shared.append(Limiter(API, config, clock=world.clock, waiter=world))
            left.append(run.wanted)
        limiter = shared[0]
        while left[0] > 0:
            left[0] -= 1
            history = History()
            while True:
                try:
                    slot = yield from acquire(limiter, priority)
                except HaloPsaRateLimitError:
                    run.aborted = True
                    return
                there, back = times()
                yield there
                fits, retry_after = server.admit()
                yield back
                if fits:
                    slot.answered()
                    run.sent += 1
                    break
                run.refused += 1
                slot.rejected(retry_after)
                if told is not None:
                    limiter.learn(*told)
                outcome = Outcome("answer", 429, retry_after)
                others_at = limiter.answered_at if priority == "bulk" else None
                history = history.after(API.retries, outcome, world.now, limiter.refused_probes, others_at)
                if classify(API, outcome, "read", history, _RETRY, config).action == "done":
                    run.aborted = True
                    return

    return worker


def acquire(
    limiter: Limiter, priority: Priority, allowed: float | None = None
) -> Generator[Wish, None, Permit]:
    """The steps of Limiter.acquire."""
    found = limiter._enter(allowed, priority)
    if isinstance(found, Ticket):
        try:
            while True:
                slot, left = limiter._look(found)
                if slot is not None:
                    break
                assert isinstance(found.signal, Signal)
                yield found.signal, left
        except BaseException:
            limiter._leave(found)
            raise
    else:
        slot = found
    if slot.delay > 0:
        yield slot.delay
    return slot


def best(
    requests: int,
    limit: int,
    window: float,
    *,
    in_flight: int = 16,
    latency: float = 0.2,
    before: Sequence[float] = (),
) -> float:
    """Seconds an omniscient client needs: each request arrives when a worker and a place are free.

    `before`: when others' requests were counted, in seconds before the start, negative and ascending.
    """
    arrivals = list(before)
    free = [0.0] * in_flight
    heapq.heapify(free)
    end = 0.0
    for _ in range(requests):
        at = heapq.heappop(free) + latency / 2
        if len(arrivals) >= limit:
            at = max(at, arrivals[-limit] + window)
        arrivals.append(at)
        end = max(end, at + latency / 2)
        heapq.heappush(free, at + latency / 2)
    return end


def most_in(times: Sequence[float], window: float) -> int:
    """The most of these times, ascending, that lie in one window."""
    return max((i - bisect_right(times, at - window) + 1 for i, at in enumerate(times)), default=0)
