"""Limiters that share a budget, on a clock that only moves when somebody sleeps."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from halopsa._api import API
from halopsa.core.base.log import log_of
from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget import Claim, SlotEnd, Taken
from halopsa.core.ratelimit.budget_sqlite import SqliteBudget
from halopsa.core.ratelimit.budget_use import BudgetUse
from halopsa.core.ratelimit.limiter import Limiter, Permit
from halopsa.core.ratelimit.window import Rule
from halopsa.errors import HaloPsaRateLimitError
from halopsa.settings import RateLimitConfig
from tests.unit.core.looping import Looping
from tests.unit.core.polled import Polled
from tests.unit.core.ratelimit.test_limiter import World


class Watched:
    """A budget that can be away, and tells what it was asked."""

    def __init__(self, budget: SqliteBudget) -> None:
        self.budget = budget
        self.away = self.busy = False
        self.life = ""
        self.claims: list[Claim] = []
        self.ends: list[SlotEnd] = []
        self.closed = 0

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        if self.away:
            raise ConnectionError("redis://user:secret-password@host is away")
        if self.busy:
            return Taken(False, 0.01, (), 0)
        self.claims.append(claim)
        self.ends += ends
        return (await self.budget.take(key, claim, ends))._replace(life=self.life)

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        if self.away:
            raise ConnectionError
        if self.busy:
            return False
        self.ends += ends
        return await self.budget.settle(key, ends)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def store(world: World, tmp_path: Path) -> Iterator[Watched]:
    with closing(SqliteBudget(tmp_path / "budget.db", clock=world.clock, alive=lambda _: True)) as budget:
        yield Watched(budget)


def made(world: World, store: Watched, *, owned: bool = False, **settings: object) -> Limiter:
    config = RateLimitConfig(**{"max_requests": 4, "window": 36.0, **settings})  # type: ignore[arg-type]  # settings of a test
    waiter = Polled(world.sleep)
    use = BudgetUse(store, "acme", log_of(API.product), clock=world.clock, waiter=waiter, owned=owned)
    return Limiter(API, config, clock=world.clock, waiter=waiter, budget=use)


def answered(limiter: Limiter) -> Permit:
    permit = limiter.acquire()
    permit.answered()
    drive(limiter.report)
    return permit


def test_two_clients_have_one_limit_together(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    for limiter in (one, two, one, two):
        assert answered(limiter).waited == 0.0
    assert two.used == 2
    began = world.now
    answered(two)
    assert world.now - began == pytest.approx(36.25, abs=0.1)


def test_a_request_that_was_not_sent_costs_nothing(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    for _ in range(10):
        one.acquire().cancel()
    drive(one.report)
    for _ in range(4):
        assert answered(two).waited == 0.0


def test_a_slot_under_way_is_waited_for_only_as_long_as_that_lasts(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    for _ in range(3):
        answered(one)
    world.sleep(30.0)
    flying = one.acquire()
    world.answers.append((world.now + 40.0, 0, flying))
    began = world.now
    for _ in range(3):  # those of `one` have left the window long before
        answered(two)
    assert world.now - began < 7.0
    world.sleep(10.0)
    answered(two)


def test_a_refusal_pauses_the_other_client_too(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    one.acquire().rejected(12.0)
    drive(one.report)
    began = world.now
    answered(two)
    assert world.now - began == pytest.approx(12.0, abs=0.1)
    assert one.paused_for == 0.0
    assert answered(one).waited < 0.1


def test_the_one_that_finds_out_is_one_of_all(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    one.acquire().rejected(12.0)
    drive(one.report)
    world.sleep(12.5)
    probe = two.acquire()
    with pytest.raises(HaloPsaRateLimitError):
        one.acquire(allowed=1.0)
    probe.rejected(20.0)
    drive(two.report)
    began = world.now
    answered(one)
    assert world.now - began == pytest.approx(20.0, abs=0.3)


def test_the_smallest_limit_wins_and_is_told_once(
    world: World, store: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    small, large = made(world, store, max_requests=2), made(world, store)
    with caplog.at_level(logging.WARNING):
        for limiter in (small, large, large, large):
            answered(limiter)
    told = [record.getMessage() for record in caplog.records if "smallest" in record.getMessage()]
    assert told == [
        "Another client of the shared request budget keeps to 2 requests in 36 s, this one to 4 in 36 s: "
        "the smallest limit holds for all."
    ]
    assert world.now > 1000.0 + 36.0


def test_a_limit_that_the_server_named_holds_for_the_others(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    one.learn(2, 72.0)
    answered(one)
    answered(two)
    began = world.now
    answered(two)
    assert world.now - began == pytest.approx(72.25, abs=0.1)


def test_interactive_calls_go_first_with_the_slot_that_a_bulk_call_asked_for(
    world: World, store: Watched
) -> None:
    one = made(world, store)
    bulk = one._enter(None, "bulk")
    interactive = one._enter(None, "interactive")
    assert not isinstance(bulk, Permit)
    assert not isinstance(interactive, Permit)
    assert one._budget is not None
    assert not one._asks(one._budget, bulk)
    assert one._asks(one._budget, interactive)
    drive(lambda: one._budget.ask(one._inference.rules))  # type: ignore[union-attr]  # it has one
    assert one._look(bulk)[0] is None
    permit, _ = one._look(interactive)
    assert permit is not None
    permit.answered()
    assert one._asks(one._budget, bulk)


def test_a_slot_that_nobody_wants_any_more_goes_back(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    ticket = one._enter(None, "interactive")
    assert not isinstance(ticket, Permit)
    assert one._budget is not None
    assert one._asks(one._budget, ticket)
    drive(lambda: one._budget.ask(one._inference.rules))  # type: ignore[union-attr]  # it has one
    one._leave(ticket)
    drive(one.report)
    for _ in range(4):
        assert answered(two).waited == 0.0


def test_a_permit_that_was_dropped_counts(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store)
    for _ in range(4):
        one.acquire()  # and dropped
    assert one.acquire(allowed=100.0).waited >= 36.0
    began = world.now
    for _ in range(3):
        answered(two)
    assert world.now - began < 1.0


# Without the store


def test_without_the_store_a_client_goes_on_with_its_share_and_says_so(
    world: World, store: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    one, two = made(world, store), made(world, store)
    answered(one)
    answered(two)
    store.away = True
    with caplog.at_level(logging.INFO):
        answered(two)  # the second of two: half of the limit
        began = world.now
        answered(two)
        assert world.now - began == pytest.approx(36.0, abs=1.0)
        store.away = False
        world.sleep(6.0)
        answered(two)
    told = [record.getMessage() for record in caplog.records if "budget" in record.getMessage()]
    assert told == [
        "The shared request budget cannot be reached (ConnectionError). Until it can, this client keeps to a share "
        "of the limit, 1 in 2.",
        "The shared request budget can be reached again.",
    ]
    assert "secret-password" not in caplog.text
    # What was sent meanwhile is known to all.
    began = world.now
    for _ in range(3):
        answered(one)
    assert world.now - began > 20.0


def test_a_store_that_comes_back_empty_is_told_again(world: World, store: Watched, tmp_path: Path) -> None:
    one, two = made(world, store), made(world, store)
    for _ in range(2):
        answered(one)
    store.away = True
    answered(one)
    store.away = False
    with closing(SqliteBudget(tmp_path / "other.db", clock=world.clock)) as store.budget:
        world.sleep(5.0)
        answered(one)
        began = world.now
        answered(two)
        assert world.now - began > 30.0


def test_a_store_that_never_was_there_leaves_a_tenth(world: World, store: Watched) -> None:
    store.away = True
    one = made(world, store, max_requests=40)
    for _ in range(4):
        assert answered(one).waited < 1.0
    began = world.now
    answered(one)
    assert world.now - began >= 35.0


def test_a_store_that_stays_busy_is_away(
    world: World, store: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = made(world, store, max_requests=40)
    answered(limiter)
    store.busy = True
    began = world.now
    answered(limiter)
    assert world.now - began == pytest.approx(5.0, abs=0.5)
    for _ in range(20):
        answered(limiter)
    assert world.now - began < 10.0
    assert [record.message for record in caplog.records] == [
        "The shared request budget cannot be reached (busy for long). Until it can, this client keeps to a share of "
        "the limit, 1 in 1."
    ]
    store.busy = False
    world.sleep(6.0)
    answered(limiter)
    assert caplog.records[-1].message == "The shared request budget can be reached again."
    assert len({end.slot for end in store.ends if end.how == "answered"}) == 23


def test_a_store_that_is_away_is_not_asked_for_each_request(world: World, store: Watched) -> None:
    one = made(world, store, max_requests=1000)
    asked = 0

    async def take(key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        nonlocal asked
        asked += 1
        raise OSError

    store.take = take  # type: ignore[method-assign]  # a store that answers otherwise
    for _ in range(50):
        answered(one)
        world.sleep(0.1)
    assert asked <= 2


def test_what_is_under_way_is_told_to_a_store_that_has_begun_anew(
    world: World, store: Watched, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store.life = "1"
    one, two = made(world, store), made(world, store)
    flying = [one.acquire(), one.acquire()]
    with closing(SqliteBudget(tmp_path / "other.db", clock=world.clock)) as store.budget:
        store.life = "2"
        world.sleep(1.0)
        answered(one)
        told = [record.getMessage() for record in caplog.records if "anew" in record.getMessage()]
        assert told == [
            "The store of the shared request budget has begun anew. It is told what was sent; until then this client "
            "keeps to a share of the limit, 1 in 1."
        ]
        assert answered(two).waited < 1.0
        began = world.now
        answered(two)
        assert world.now - began == pytest.approx(36.0, abs=1.5)
        for permit in flying:
            permit.answered()


def test_who_waits_asks_now_and_then_as_the_store_may_have_begun_anew(world: World, store: Watched) -> None:
    one = made(world, store)
    for _ in range(4):
        answered(one)
    asked = len(store.claims)
    made(world, store).acquire().cancel()
    assert 7 <= len(store.claims) - asked <= 9  # in 36 seconds


def test_a_pause_that_was_told_is_told_again(world: World, store: Watched, tmp_path: Path) -> None:
    store.life = "1"
    one, two = made(world, store), made(world, store)
    one.acquire().rejected(30.0)
    drive(one.report)
    with closing(SqliteBudget(tmp_path / "other.db", clock=world.clock)) as store.budget:
        store.life = "2"
        world.sleep(31.0)
        answered(one)  # it finds out, and tells
        assert store.ends[-1].pause == 0.0
        rejected = [end for end in store.ends if end.how == "rejected"]
        assert [end.pause for end in rejected] == [30.0, 30.0]
        assert rejected[1].ago >= 30.0  # it is over
        assert answered(two).waited < 1.0


# Patience


def test_nobody_gives_up_while_another_finds_out_when_the_server_answers_again(
    world: World, store: Watched
) -> None:
    """As in a pause of its own. It lasts longer than two windows, after which a call gives up."""
    one, two, three = (made(world, store, window=1.8) for _ in range(3))
    one.acquire().rejected(None)
    drive(one.report)
    world.sleep(5.0)
    world.answers.append((world.now + 7.0, 0, three.acquire()))
    ended = three._finish

    def finish(*given: object) -> None:
        ended(*given)  # type: ignore[arg-type]  # as they are
        drive(three.report)

    world.answers[0][2]._finish = finish
    assert 7.0 <= answered(two).waited <= 8.0


@pytest.mark.parametrize("max_wait", [None, 1.0])
def test_the_pause_of_another_is_waited_for_as_one_of_its_own(
    world: World, store: Watched, max_wait: float | None
) -> None:
    one, two = made(world, store, window=1.8), made(world, store, window=1.8, max_wait=max_wait)
    one.acquire().rejected(None)
    drive(one.report)
    assert answered(two).waited == pytest.approx(5.0, abs=0.1)


def test_a_pause_that_does_not_end_is_given_up_after_some_repeats(world: World, store: Watched) -> None:
    one, two = made(world, store, window=1.8), made(world, store, window=1.8)
    one.acquire().rejected(None)
    drive(one.report)

    async def take(key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        if world.now > 1100.0:
            raise ConnectionError  # else one that never gives up would never end
        return Taken(False, 5.0 - world.now % 5.0, tuple(claim.rules), 2, paused=True)

    store.take = take  # type: ignore[method-assign]  # a store that answers otherwise
    began = world.now
    with pytest.raises(HaloPsaRateLimitError, match="answered 429"):
        two.acquire()
    assert 14.0 <= world.now - began <= 21.0  # three refused repeats


def test_a_stated_pause_longer_than_max_wait_is_an_error_at_once(world: World, store: Watched) -> None:
    one, two = made(world, store), made(world, store, max_wait=20.0)
    one.acquire().rejected(60.0)
    drive(one.report)
    began = world.now
    with pytest.raises(HaloPsaRateLimitError) as caught:
        two.acquire()
    assert world.now - began < 1.0
    assert caught.value.retry_after == pytest.approx(60.0, abs=1.0)


def test_nobody_gives_up_because_the_store_is_away(world: World, store: Watched) -> None:
    """A part of the limit takes longer than the whole, and so does a window in which it is not known who sends."""
    one, two = made(world, store), made(world, store, max_wait=1.0)
    for limiter in (one, two, two, two):
        answered(limiter)
    store.away = True
    for _ in range(5):
        answered(two)
    store.away = False
    for _ in range(5):
        answered(two)


# Together with the rest


def test_a_client_closes_its_own_store_only(world: World, store: Watched) -> None:
    made(world, store).close()
    assert store.closed == 0
    made(world, store, owned=True).close()
    assert store.closed == 1


def test_a_child_is_another_client(world: World, store: Watched) -> None:
    one = made(world, store)
    flying = one.acquire()
    one.after_fork()
    answered(one)
    flying.answered()  # of the parent
    drive(one.report)
    assert len({claim.owner for claim in store.claims}) == 2
    assert len(store.ends) == 1


def test_threads_share_one_client_and_its_budget(tmp_path: Path) -> None:
    log, paths = log_of(API.product), tmp_path / "budget.db"
    config = RateLimitConfig(max_requests=20, window=0.3)
    import time

    from halopsa.core.base.waiter import BLOCKING

    with closing(SqliteBudget(paths)) as budget:
        limiters = [
            Limiter(API, config, budget=BudgetUse(budget, "k", log, clock=time.monotonic, waiter=BLOCKING))
            for _ in range(2)
        ]
        spans: list[tuple[float, float]] = []

        def work(limiter: Limiter) -> None:
            for _ in range(10):
                permit = limiter.acquire()
                began = time.monotonic()
                permit.answered()
                spans.append((began, time.monotonic()))
                drive(limiter.report)

        threads = [threading.Thread(target=work, args=(limiters[n % 2],)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert len(spans) == 80
    starts, ends = sorted(start for start, _ in spans), sorted(end for _, end in spans)
    for at in range(60):
        assert starts[at + 20] - ends[at] >= 0.3


def test_a_cancelled_task_leaves_no_slot(tmp_path: Path) -> None:
    """Cancelled in the middle of the call of the store, when nobody knows whether the slot was taken."""

    async def work() -> None:
        import time

        with closing(SqliteBudget(tmp_path / "budget.db")) as budget:
            store = Watched(budget)

            async def slow(key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
                taken = await Watched.take(store, key, claim, ends)
                await asyncio.sleep(0.05)
                return taken

            store.take = slow  # type: ignore[method-assign]  # a store that answers otherwise
            use = BudgetUse(store, "k", log_of(API.product), clock=time.monotonic, waiter=Looping())
            limiter = Limiter(API, RateLimitConfig(max_requests=3, window=60.0), waiter=Looping(), budget=use)
            for _ in range(5):
                task = asyncio.create_task(limiter.admit())
                await asyncio.sleep(0.01)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert limiter.used == 0
            permits = await asyncio.wait_for(asyncio.gather(*(limiter.admit() for _ in range(3))), 10)
            for permit in permits:
                permit.answered()
            await limiter.report()

    asyncio.run(work())


def test_a_slot_that_a_cancelled_task_may_have_taken_goes_back(tmp_path: Path) -> None:
    async def work() -> None:
        import time

        with closing(SqliteBudget(tmp_path / "budget.db")) as budget:
            store = Watched(budget)

            async def slow(key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
                taken = await Watched.take(store, key, claim, ends)
                await asyncio.sleep(5)
                return taken

            store.take = slow  # type: ignore[method-assign]  # a store that answers otherwise
            use = BudgetUse(store, "k", log_of(API.product), clock=time.monotonic, waiter=Looping())
            limiter = Limiter(API, RateLimitConfig(max_requests=1, window=60.0), waiter=Looping(), budget=use)
            task = asyncio.create_task(limiter.admit())
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await limiter.report()
            claim = Claim("another", "another", 1, (Rule(1, 60.0, 60.0),))
            assert (await budget.take("k", claim, ())).granted

    asyncio.run(work())
