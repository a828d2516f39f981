"""Clients that share a budget, all at once on trio's virtual clock: whether the limit holds when the store is lost."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
import trio
from trio.testing import MockClock

from halopsa._api import API
from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.base.log import log_of
from halopsa.core.ratelimit.budget import Claim, SlotEnd, Taken
from halopsa.core.ratelimit.budget_sqlite import SqliteBudget
from halopsa.core.ratelimit.budget_use import BudgetUse
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.settings import RateLimitConfig

LIMIT, WINDOW = 40, 36.0


class Losing:
    """A store that can be away and can forget all, as Redis does when it is started anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.away = False
        self.lives = 0
        self.anew()

    def anew(self) -> None:
        """Forget all."""
        self.lives += 1
        path = self._folder / f"{self.lives}.db"
        self._budget = SqliteBudget(path, clock=trio.current_time, alive=lambda _: True)

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        await trio.sleep(0.001)
        if self.away:
            raise ConnectionError
        return (await self._budget.take(key, claim, ends))._replace(life=str(self.lives))

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        await trio.sleep(0.001)
        if self.away:
            raise ConnectionError
        return await self._budget.settle(key, ends)

    def close(self) -> None:
        self._budget.close()


class Fleet:
    """Clients with tasks that send without an end, and a server that counts each request at some time."""

    def __init__(self, store: Losing, latency: float, rests: Sequence[float], tasks: int) -> None:
        self.latency, self.rests, self.chance = latency, rests, random.Random(1)
        self._tasks = tasks
        self.counted: list[float] = []
        self.left = 0
        config = RateLimitConfig(max_requests=LIMIT, window=WINDOW)
        self.limiters = [
            Limiter(
                API,
                config,
                clock=trio.current_time,
                waiter=SUSPENDING,
                budget=BudgetUse(
                    store, "acme", log_of(API.product), clock=trio.current_time, waiter=SUSPENDING
                ),
            )
            for _ in rests
        ]

    async def run(self, requests: int) -> None:
        """Send so many requests in all."""
        self.left = requests
        async with trio.open_nursery() as nursery:
            for limiter, rest in list(zip(self.limiters, self.rests, strict=True)) * self._tasks:
                nursery.start_soon(self._send, limiter, rest)

    async def _send(self, limiter: Limiter, rest: float) -> None:
        while self.left > 0:
            self.left -= 1
            permit = await limiter.admit()
            there, back = (self.chance.uniform(0.01, self.latency) for _ in range(2))
            await trio.sleep(there)
            self.counted.append(trio.current_time())
            await trio.sleep(back)
            permit.answered()
            await limiter.report()
            await trio.sleep(self.chance.uniform(0.0, rest))

    def most(self) -> int:
        """Requests in any window, at most."""
        times, first, most = sorted(self.counted), 0, 0
        for last, at in enumerate(times):
            while times[first] <= at - WINDOW:
                first += 1
            most = max(most, last - first + 1)
        return most


def run(
    folder: Path,
    happens: Sequence[tuple[float, str]],
    *,
    latency: float,
    rests: Sequence[float] = (0.0,) * 4,
    requests: int = 400,
    tasks: int = 3,
) -> tuple[Fleet, float]:
    """Run a fleet; at these seconds its store is "away", "there" again, or "anew" and empty.

    ``rests``: how long the tasks of each client rest after a request, at most.
    """

    async def main() -> tuple[Fleet, float]:
        with closing(Losing(folder)) as store:
            fleet = Fleet(store, latency, rests, tasks)

            async def strike() -> None:
                began = trio.current_time()
                for at, what in happens:
                    await trio.sleep_until(began + at)
                    if what == "anew":
                        store.anew()
                    else:
                        store.away = what == "away"

            async with trio.open_nursery() as nursery:
                nursery.start_soon(strike)
                began = trio.current_time()
                await fleet.run(requests)
                took = trio.current_time() - began
                nursery.cancel_scope.cancel()
            return fleet, took

    return trio.run(main, clock=MockClock(autojump_threshold=0))


#: With how many times the best possible time is enough.
LOSSES: dict[str, tuple[float, list[tuple[float, str]]]] = {
    "nothing": (1.05, []),
    "away": (1.3, [(100.0, "away"), (103.0, "there")]),
    "away for long": (1.3, [(82.0, "away"), (240.0, "there")]),
    "anew, and nobody noticed": (1.3, [(110.0, "anew")]),
    "anew while all wait": (1.3, [(125.0, "anew")]),
    "away and anew": (1.3, [(110.0, "away"), (111.0, "anew"), (112.0, "there")]),
    "away and anew, twice": (
        1.3,
        [
            (100.0, "away"),
            (101.0, "anew"),
            (112.0, "there"),
            (115.0, "away"),
            (116.0, "anew"),
            (117.0, "there"),
        ],
    ),
}


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("latency", [0.05, 2.0])
def test_the_limit_holds_and_nothing_is_lost(tmp_path: Path, loss: str, latency: float) -> None:
    most, happens = LOSSES[loss]
    fleet, took = run(tmp_path, happens, latency=latency)
    assert len(fleet.counted) == 400
    assert fleet.most() <= LIMIT
    assert took < 9 * (WINDOW + 2 * latency) * most


@pytest.mark.parametrize("loss", LOSSES)
def test_one_that_sends_most_of_all_does_not_exceed_the_limit_either(tmp_path: Path, loss: str) -> None:
    fleet, _ = run(tmp_path, LOSSES[loss][1], latency=0.5, rests=(0.0, 6.0, 6.0, 9.0))
    assert len(fleet.counted) == 400
    assert fleet.most() <= LIMIT


def test_what_is_under_way_counts_when_the_store_comes_back(tmp_path: Path) -> None:
    """Requests that take long: most are under way when an empty store comes back."""
    happens = [(60.0, "away"), (61.0, "anew"), (62.0, "there")]
    fleet, _ = run(tmp_path, happens, latency=15.0, tasks=9)
    assert fleet.most() <= LIMIT
