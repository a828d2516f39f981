"""Several limits of one host at once: windows, and requests in parallel; all hold, and none is used up by a wait."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.drive import drive
from halopsa.core.errors import RateLimitError
from halopsa.core.ratelimit.limiter import Limiter, Permit
from halopsa.core.ratelimit.queue import Ticket
from halopsa.core.ratelimit.window import Rule
from halopsa.settings import RateLimitConfig
from tests.unit.core.polled import Polled
from tests.unit.core.ratelimit.test_limiter import World


def made(world: World, *others: Rule, **given: object) -> Limiter:
    config = RateLimitConfig(throttle_threshold=1.0, **given)  # type: ignore[arg-type]  # test settings
    return Limiter(API, config, others=others, clock=world.clock, waiter=Polled(world.sleep))


def second(requests: int) -> Rule:
    return Rule.of(requests, 1.0, API.limits.window_margin)


def parallel(requests: int) -> Rule:
    return Rule(requests, 0.0, 0.0)


@settings(max_examples=100)
@given(
    long=st.integers(1, 20),
    short=st.integers(1, 6),
    at_once=st.integers(1, 4),
    moves=st.lists(st.tuples(st.floats(0, 3), st.floats(0, 2), st.floats(0, 1)), min_size=1, max_size=50),
)
def test_all_of_them_hold(
    long: int, short: int, at_once: int, moves: list[tuple[float, float, float]]
) -> None:
    world = World()
    limiter = made(world, second(short), parallel(at_once), max_requests=long, window=10, max_wait=10_000.0)
    for gap, latency, where in moves:
        world.run_until(world.now + (gap if gap > 2 else 0))
        world.send(limiter.acquire(), latency, where)
        assert len(world.answers) <= at_once
    assert world.most_in(10) <= long
    assert world.most_in(1) <= short


def test_a_burst_takes_no_longer_than_it_must() -> None:
    world = World()
    limiter = made(world, second(10), parallel(4), max_requests=100, window=60, max_wait=1000.0)
    for _ in range(150):
        world.send(limiter.acquire(), 0.05, 0.5)
    assert 60 <= world.now - 1000 < 75  # 100 take about 12 seconds, then the long window decides


def test_what_is_left_is_that_of_all() -> None:
    world = World()
    limiter = made(world, second(3), parallel(2), max_requests=100, window=60)
    assert (limiter.limit, limiter.window, limiter.remaining) == (100, 60, 2)
    first = limiter.acquire()
    assert limiter.remaining == 1
    first.answered()
    assert (limiter.used, limiter.remaining) == (1, 2)
    assert limiter.forecast(6) > 1.0


def test_who_waits_for_one_takes_nothing_of_the_others() -> None:
    """Those that wait for a place in parallel have no stamp: they are counted when they go."""
    world = World()
    limiter = made(world, second(5), parallel(1), max_requests=100, window=60)
    running = limiter.acquire()
    waiting = [limiter._enter(None, "bulk") for _ in range(3)]
    assert all(isinstance(one, Ticket) for one in waiting)
    world.now += 30
    assert limiter.used == 1
    running.answered()
    first = waiting[0]
    assert isinstance(first, Ticket)
    granted, _ = limiter._look(first)
    assert granted is not None
    assert limiter.used == 2
    for one in waiting[1:]:
        assert isinstance(one, Ticket)
        assert limiter._look(one)[0] is None


def test_the_interactive_go_before_the_bulk_and_the_cancelled_leave_nothing() -> None:
    world = World()
    limiter = made(world, parallel(1), max_requests=100, window=60)
    running = limiter.acquire()
    bulk, gone, urgent = (limiter._enter(None, kind) for kind in ("bulk", "interactive", "interactive"))
    assert isinstance(bulk, Ticket)
    assert isinstance(gone, Ticket)
    assert isinstance(urgent, Ticket)
    limiter._leave(gone)
    running.answered()
    permit, _ = limiter._look(urgent)
    assert permit is not None
    assert limiter._look(bulk)[0] is None
    permit.cancel()
    last, _ = limiter._look(bulk)
    assert last is not None
    last.cancel()
    assert (limiter.used, limiter.remaining, limiter.waiting) == (1, 1, ())


def test_the_reason_names_the_limit_that_holds_back() -> None:
    for others, reason in (
        ((second(1),), "All 1 requests of the 1 s window"),
        ((parallel(1),), "All 1 requests that may go in parallel are under way"),
    ):
        world = World()
        limiter = made(world, *others, max_requests=100, window=60, max_wait=0.1)
        kept = limiter.acquire()
        with pytest.raises(RateLimitError, match=reason):
            limiter.acquire()
        kept.cancel()


def test_a_child_has_all_of_them_for_itself_and_a_close_ends_the_wait() -> None:
    limiter = made(World(), second(5), parallel(1), max_requests=100, window=60)
    kept = limiter.acquire()
    limiter.after_fork()
    assert limiter.remaining == 1
    kept.answered()  # of the parent
    assert limiter.remaining == 1
    again = limiter.acquire()
    waiting = limiter._enter(None, "interactive")
    assert isinstance(waiting, Ticket)
    limiter.close()
    with pytest.raises(Exception, match="closed while a call waited"):
        limiter._look(waiting)
    again.answered()


def test_no_more_threads_at_once_than_may() -> None:
    limiter = Limiter(API, RateLimitConfig(), others=(parallel(3),))
    lock, under_way, most = threading.Lock(), 0, 0

    def work() -> None:
        nonlocal under_way, most
        for _ in range(20):
            permit: Permit = drive(limiter.admit)
            with lock:
                under_way += 1
                most = max(most, under_way)
            with lock:
                under_way -= 1
            permit.answered()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert 1 <= most <= 3
    assert limiter.used == 160
