"""Claims of one client: threads and tasks wait for each other, nothing stays held, doubt is kept, stores fail."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.base.log import log_of
from halopsa.core.base.waiter import BLOCKING, Waiter
from halopsa.core.claims.claims import Claim, Claims
from halopsa.core.claims.key_store import Busy, Held
from halopsa.core.drive import drive
from halopsa.core.errors import NEUTRAL, ApiConnectionError
from halopsa.core.facts import ApiFacts
from halopsa.core.ratelimit.budget_sqlite import SqliteBudget

T = TypeVar("T")
KEY = "acme.halopsa.com"


def claims(store: object = None, waiter: Waiter = BLOCKING) -> Claims:
    log = log_of(ApiFacts.load("halopsa").product)
    return Claims(store, KEY, family=NEUTRAL, log=log, waiter=waiter, pause=waiter.sleep)


def holding(of: Claims, work: Callable[[Claim], Awaitable[T]], name: str = "x", patience: float = 5.0) -> T:
    return drive(lambda: of.holding(name, patience, work))


async def since(claim: Claim) -> float | None:
    return claim.doubt_since


@pytest.mark.parametrize("shared", [False, True])
def test_threads_hold_it_one_after_the_other(tmp_path: Path, shared: bool) -> None:
    with closing(SqliteBudget(tmp_path / "budget.db")) as store:
        it = claims(store if shared else None)
        inside = most = done = 0

        async def work(claim: Claim) -> None:
            nonlocal inside, most, done
            inside += 1
            most = max(most, inside)
            time.sleep(0.002)
            inside -= 1
            done += 1

        threads = [threading.Thread(target=holding, args=(it, work)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (most, done) == (1, 12)


def test_two_clients_hold_it_one_after_the_other_through_a_store(tmp_path: Path) -> None:
    with (
        closing(SqliteBudget(tmp_path / "budget.db")) as store,
        closing(SqliteBudget(tmp_path / "budget.db")) as other,
    ):

        async def work(claim: Claim) -> object:
            with pytest.raises(ApiConnectionError, match="has had the claim on this key for too long"):
                await claims(other).holding("x", 0.05, since)
            return await claims(other).holding("y", 0.05, since)

        assert holding(claims(store), work) is None
        assert holding(claims(other), since) is None


def test_a_caller_that_waits_too_long_is_told() -> None:
    it = claims()

    async def work(claim: Claim) -> object:
        return await it.holding("x", 0.01, since)

    with pytest.raises(ApiConnectionError, match=r"for too long\. Nothing was sent") as caught:
        holding(it, work)
    assert caught.value.reason == "deadline"
    assert holding(it, since) is None


@pytest.mark.parametrize("kind", [KeyboardInterrupt, ValueError])
@pytest.mark.parametrize("shared", [False, True])
def test_whatever_ends_the_work_releases_it_and_doubt_stays(
    tmp_path: Path, kind: type[BaseException], shared: bool
) -> None:
    with closing(SqliteBudget(tmp_path / "budget.db")) as store:
        it = claims(store if shared else None)

        async def cut_short(claim: Claim) -> None:
            assert await claim.to_write()
            claim.doubts()
            raise kind

        with pytest.raises(kind):
            holding(it, cut_short)
        found = holding(it, since)
        assert found is not None
        assert 0 <= time.monotonic() - found < 5

        async def look(claim: Claim) -> None:
            began = time.monotonic()
            await claim.settles(0.1 + began - (claim.doubt_since or 0.0))
            assert time.monotonic() - began >= 0.09
            claim.settled()

        holding(it, look)
        assert holding(it, since) is None


def test_a_claim_that_may_have_been_lost_is_told() -> None:
    now = 100.0

    class Store:
        async def hold(self, key: str, name: str, owner: str, pid: int, seconds: float) -> Held | Busy:
            return Held()

        async def release(self, key: str, name: str, owner: str, doubt: float | None) -> bool:
            return True

    it = claims(Store())
    it.clock = lambda: now

    async def work(claim: Claim) -> list[bool]:
        nonlocal now
        found = [await claim.to_write()]
        now += 10_000.0
        return [*found, await claim.to_write(), await claim.to_write()]

    assert holding(it, work) == [True, False, True]


class Broken:
    """A store that fails, and whose errors have secrets in them."""

    def __init__(self, holds: int = 0) -> None:
        self.holds = holds

    async def hold(self, key: str, name: str, owner: str, pid: int, seconds: float) -> Held | Busy:
        self.holds -= 1
        if self.holds < 0:
            raise OSError("redis://:hunter2@localhost")
        return Held()

    async def release(self, key: str, name: str, owner: str, doubt: float | None) -> bool:
        raise OSError("redis://:hunter2@localhost")


def test_without_its_store_nothing_is_done() -> None:
    with pytest.raises(
        ApiConnectionError, match=r"cannot be reached \(OSError\).*Nothing was sent"
    ) as caught:
        holding(claims(Broken()), since)
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_a_store_that_is_away_at_the_end_spoils_nothing(caplog: pytest.LogCaptureFixture) -> None:
    assert holding(claims(Broken(holds=1)), since) is None
    assert "a claim on a key stays held until it runs out" in caplog.text
    assert "hunter2" not in caplog.text


def test_a_cancelled_task_releases_it(tmp_path: Path) -> None:
    async def main() -> None:
        with closing(SqliteBudget(tmp_path / "budget.db")) as store:
            it = claims(store, SUSPENDING)

            async def long(claim: Claim) -> None:
                claim.doubts()
                await asyncio.sleep(60)

            tasks = [asyncio.create_task(it.holding("x", 60.0, long)) for _ in range(3)]
            await asyncio.sleep(0.05)
            for task in tasks:
                task.cancel()
            for found in await asyncio.gather(*tasks, return_exceptions=True):
                assert isinstance(found, asyncio.CancelledError)
            assert await it.holding("x", 1.0, since) is not None

    asyncio.run(main())


def test_a_store_in_a_loop_that_does_not_answer_is_away() -> None:
    class Slow(Broken):
        async def hold(self, key: str, name: str, owner: str, pid: int, seconds: float) -> Held | Busy:
            await asyncio.sleep(60)
            return Held()

    async def main() -> None:
        with pytest.raises(ApiConnectionError, match="TimeoutError"):
            await claims(Slow(), SUSPENDING).holding("x", 1.0, since)

    asyncio.run(main())
