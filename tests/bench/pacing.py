"""How long a rolling limit makes a client wait, on a virtual clock, over the best possible time."""

from __future__ import annotations

import math
import os
import statistics
import threading
from collections.abc import Generator, Iterator
from itertools import product
from typing import Literal

import attrs

from halopsa._api import API
from halopsa.core.base.typing import Priority
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.settings import RateLimitConfig
from tests.bench import measure, policies
from tests.bench.simulation import Client, Line, Run, Server, Step, Wish, World, acquire, best, ours, simulate

LIMIT, WINDOW = 500, 180.0
CHARTED = 1000
WRONG = ((300, 300.0), (450, 300.0), (700, 300.0), (100, 60.0))
OTHERS = {
    "slower from 80 %": policies.Slowing,
    "evenly from 80 %": policies.Spreading,
    "token bucket": policies.Bucket,
    "no pacing, obeys Retry-After": policies.Unpaced,
    "5 s, 3 times": policies.ThreeTimesFive,
    "3 attempts": policies.ThreeAttempts,
}


@attrs.frozen
class Case:
    """One run against a server with another limit than the client was told."""

    limit: int
    window: float
    retry_after: bool
    counts_refused: bool
    burst: bool

    @property
    def before(self) -> list[float]:
        """When others sent two fifths of the limit, in the last five seconds before the run."""
        size = self.limit * 2 // 5 if self.burst else 0
        return [-5 + index * 5 / size for index in range(size)]

    def run(self, client: Client, requests: int = 2000) -> Run:
        def server(world: World) -> Server:
            made = Server(
                world,
                self.limit,
                self.window,
                retry_after=self.retry_after,
                counts_refused=self.counts_refused,
            )
            made.burst([world.now + at for at in self.before])
            return made

        return simulate(client, requests, server)

    def best(self, requests: int = 2000) -> float:
        return best(requests, self.limit, self.window, before=self.before)


def cases() -> Iterator[Case]:
    """The matrix of wrong limits."""
    for (limit, window), *rest in product(WRONG, (True, False), (False, True), (False, True)):
        yield Case(limit, window, *rest)


@attrs.frozen
class Second:
    """A process that begins when another has used a part of the window, and then rests."""

    used: int
    wanted: int
    when: Literal["just now", "spread", "90 s ago"]
    retry_after: bool

    @property
    def before(self) -> list[float]:
        """When the other one's requests were counted, before the start."""
        began, seconds = {"just now": (-2.0, 2.0), "spread": (-WINDOW, WINDOW), "90 s ago": (-92.0, 2.0)}[
            self.when
        ]
        return [began + (index + 0.5) * seconds / self.used for index in range(self.used)]

    def run(self) -> tuple[Run, Limiter, float]:
        """How it went, what the limiter thinks then, and the best possible seconds."""

        def server(world: World) -> Server:
            made = Server(world, LIMIT, WINDOW, retry_after=self.retry_after)
            made.burst([world.now + at for at in self.before])
            return made

        throttles: list[Limiter] = []
        run = simulate(ours(RateLimitConfig(), shared=throttles), self.wanted, server)
        return run, throttles[0], best(self.wanted, LIMIT, WINDOW, before=self.before)


def seconds() -> Iterator[Second]:
    """The matrix of processes that come second."""
    moments: tuple[Literal["just now", "spread", "90 s ago"], ...] = ("just now", "spread", "90 s ago")
    for used, wanted, when, retry_after in product((300, 430, 490), (125, 300, 1000), moments, (True, False)):
        yield Second(used, wanted, when, retry_after)


def together(processes: int, requests: int, *, retry_after: bool) -> tuple[list[Run], list[Limiter], float]:
    """Processes that begin at once, each with a limiter of its own; all runs, throttles, and seconds till the last."""
    world = World()
    server, began = Server(world, LIMIT, WINDOW, retry_after=retry_after), world.now
    runs, throttles = [Run(requests) for _ in range(processes)], list[Limiter]()
    for number, run in enumerate(runs):
        mine: list[Limiter] = []
        client, times = ours(RateLimitConfig(), shared=mine), Line(seed=number).times()
        for _ in range(8):
            world.go_on(client(world, server, times, run))
        throttles += mine
    world.run(lambda: all(run.finished or run.aborted for run in runs))
    return runs, throttles, world.now - began


def right(client: Client, requests: int) -> Run:
    """A run against the limit that the client was told, with Retry-After."""
    return simulate(client, requests, lambda world: Server(world, LIMIT, WINDOW, retry_after=True))


def shared(share: float, others: float) -> tuple[Run, int, int]:
    """A run beside others who use a part of the limit evenly; how many of their requests were refused, of all."""
    refused: list[bool] = []

    def traffic(world: World, server: Server) -> Step:
        while True:
            fits, _ = server.admit()
            refused.append(not fits)
            yield WINDOW / (LIMIT * others)

    run = simulate(
        ours(RateLimitConfig(share=share)),
        2000,
        lambda world: Server(world, LIMIT, WINDOW, retry_after=True),
        others=traffic,
    )
    return run, sum(refused), len(refused)


@attrs.define
class Beside:
    """What became of interactive calls beside an export without end."""

    limit: int
    windows: int
    waits: list[float] = attrs.field(factory=list)
    sent: int = 0
    refused: int = 0

    @property
    def possible(self) -> int:
        """Requests of the export that the limit has room for, beside those calls."""
        return self.limit * self.windows - len(self.waits)


def beside(
    every: float,
    limit: int = LIMIT,
    window: float = WINDOW,
    windows: int = 6,
    priority: Priority = "interactive",
) -> Beside:
    """One person who makes a call so many seconds after the last one, beside an export with 16 in flight."""
    world, found = World(), Beside(limit, windows)
    server, times = Server(world, limit, window), Line().times()
    config = RateLimitConfig(max_requests=limit, window=window)
    limiter = Limiter(API, config, clock=world.clock, waiter=world)

    def call(priority: Priority) -> Generator[Wish, None, float]:
        began = world.now
        slot = yield from acquire(limiter, priority)
        waited = world.now - began
        there, back = times()
        yield there
        found.refused += not server.admit()[0]
        yield back
        slot.answered()
        return waited

    def export() -> Step:
        while True:
            yield from call("bulk")
            found.sent += 1

    def person() -> Step:
        while True:
            yield every
            found.waits.append((yield from call(priority)))

    world.go_on(person())
    for _ in range(16):
        world.go_on(export())
    end = world.now + windows * window
    world.run(lambda: world.now >= end)
    return found


def overhead() -> tuple[float, float]:
    """Seconds that a slot costs, taken and given back, when nothing is in the way; and those of a bare lock."""
    limiter, lock = Limiter(API, RateLimitConfig(max_requests=10**6)), threading.Lock()

    def slot() -> None:
        with limiter.acquire() as taken:
            taken.answered()

    def bare() -> None:
        with lock:
            pass

    timers = {"slot": measure.repeated(slot, 5000), "lock": measure.repeated(bare, 5000)}
    found = measure.in_turns(timers, 7)
    return found["slot"], found["lock"]


def lines() -> list[measure.Line]:
    found: list[measure.Line] = []

    def over_best(what: str, run: Run, floor: float, limit: float | None = None, chart: str = "") -> None:
        end = f"{run.refused} refused" + ("" if run.finished else f", gives up after {run.sent:,}")
        seconds = run.seconds if run.finished else math.inf
        who = what.strip() if what.startswith(" ") else "halopsa"
        found.append(
            measure.Line(
                f"{what}, {end}",
                seconds,
                "s",
                "the best possible",
                floor,
                ratio_limit=limit,
                chart=chart,
                label=f"{who}, {end}",
                headline=limit is not None,
            )
        )

    refusals: dict[bool, int] = {True: 0, False: 0}
    for requests, most in ((500, 1.5), (1000, 1.03), (5000, 1.03)):
        floor = best(requests, LIMIT, WINDOW)
        name = f"{requests:,} requests, {LIMIT} in {WINDOW:.0f} s, 16 in flight"
        chart = f"Exporting {requests:,} requests: time over the best possible" if requests == CHARTED else ""
        run = right(ours(RateLimitConfig()), requests)
        over_best(name, run, floor, most, chart)
        if requests > LIMIT:
            refusals[True] += run.refused
            refusals[False] += right(policies.client(policies.Unpaced), requests).refused
        else:
            off = RateLimitConfig(throttle_threshold=1.0)
            over_best(f"{name}, no courtesy", right(ours(off), requests), floor, 1.15)
        for other, policy in OTHERS.items():
            run = right(policies.client(policy), requests)
            over_best(f"  {other}", run, floor, chart=chart)
    found.append(
        measure.Line(
            "refused (429) of these 1,000 and 5,000",
            refusals[True],
            "",
            "no pacing, obeys Retry-After",
            refusals[False],
            limit=0,
            headline=True,
        )
    )
    ratios: list[float] = []
    for limit, window in WRONG:
        part = [case for case in cases() if (case.limit, case.window) == (limit, window)]
        runs = [case.run(ours(RateLimitConfig())) for case in part]
        some = [run.seconds / case.best() for case, run in zip(part, runs, strict=True) if run.finished]
        some += [float("inf") for run in runs if not run.finished]
        ratios += some
        name = f"wrong limit, really {limit} in {window:.0f} s: worst of {len(some)} runs"
        found.append(measure.Line(name, max(some), "x", "the best possible", 1.0))
    for which, ratio, most in (("median", statistics.median(ratios), 1.35), ("worst", max(ratios), 2.0)):
        found.append(
            measure.Line(
                f"wrong limit: {which} of {len(ratios)} runs of 2,000",
                ratio,
                "x",
                "the best possible",
                1.0,
                ratio_limit=most,
                headline=True,
            )
        )
    late = [
        (run.seconds / least, limiter.limit) for run, limiter, least in (case.run() for case in seconds())
    ]
    found.append(
        measure.Line(
            f"a second process in a used window: worst of {len(late)} runs",
            max(ratio for ratio, _ in late),
            "x",
            "the best possible",
            1.0,
            ratio_limit=1.15,
            headline=True,
        )
    )
    wrong = [limit for _, limit in late if limit != LIMIT]
    for processes in (2, 4, 8):
        runs, throttles, ended = together(processes, 300, retry_after=False)
        wrong += [limiter.limit for limiter in throttles if limiter.limit != LIMIT]
        wrong += [0 for run in runs if not run.finished]
        name = f"{processes} processes of 300 each that know nothing of each other"
        found.append(
            measure.Line(name, ended, "s", "the best possible", best(300 * processes, LIMIT, WINDOW))
        )
    found.append(
        measure.Line("  wrong limits learned, or given up, in all of these", len(wrong), "", "", 0, limit=0)
    )
    plain = Case(*WRONG[0], retry_after=True, counts_refused=False, burst=False)
    for other, policy in OTHERS.items():
        over_best(f"  300 in 300 s: {other}", plain.run(policies.client(policy)), plain.best())
    _, refused, theirs = shared(0.8, 0.1)
    _, greedy, all_of_them = shared(1.0, 0.1)
    found.append(
        measure.Line(
            "share=0.8, others use 10 %: theirs refused",
            100 * refused / theirs,
            "%",
            "share=1",
            100 * greedy / all_of_them,
            0.0,
            headline=True,
        )
    )
    with_priority, without = beside(20.0), beside(20.0, priority="bulk")
    found.append(
        measure.Line(
            "a call every 20 s beside an export: longest wait after the first",
            max(with_priority.waits[1:]),
            "s",
            "without priority",
            max(without.waits),
            1.0,
            headline=True,
        )
    )
    found.append(
        measure.Line(
            "  requests of that export",
            with_priority.sent,
            "",
            "all there is room for",
            with_priority.possible,
            ratio_limit=0.97,
            at_least=True,
        )
    )
    if os.name == "posix":
        from tests.bench import interrupting  # Windows sends no such signals

        found.append(
            measure.Line(
                "Ctrl-C in a wait: SIGINT to KeyboardInterrupt",
                interrupting.seconds(interrupting.CALL),
                "s",
                "in time.sleep",
                interrupting.seconds(interrupting.SLEEP),
                0.1,
                headline=True,
            )
        )
    cost, lock = overhead()
    found.append(measure.Line("a slot, taken and given back", cost * 1e6, "us", "a lock", lock * 1e6))
    return found
