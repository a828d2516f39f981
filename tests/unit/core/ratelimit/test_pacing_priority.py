"""Interactive calls beside an export, and an export that waits its turn: the real limiter on a virtual clock."""

from __future__ import annotations

import threading
from collections.abc import Generator

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa import HaloPsaClient, RateLimitConfig
from halopsa._api import API
from halopsa.core.base.typing import Priority
from halopsa.core.ratelimit.limiter import Limiter, Permit
from halopsa.core.ratelimit.queue import Ticket, at_priority, priority_of
from halopsa.errors import HaloPsaRateLimitError
from halopsa.sandbox import Sandbox
from tests.bench.pacing import beside
from tests.bench.simulation import Run, Server, Wish, World, acquire, ours, simulate


def made(world: World, limit: int, window: float = 30.0, **settings: object) -> Limiter:
    config = RateLimitConfig(max_requests=limit, window=window, throttle_threshold=1.0, **settings)  # type: ignore[arg-type]  # test settings
    return Limiter(API, config, clock=world.clock, waiter=world)


def taken(limiter: Limiter) -> int:
    """How many bulk requests go at once."""
    count = 0
    while not isinstance(found := limiter._enter(None, "bulk"), Ticket):
        found.answered()
        count += 1
    limiter._leave(found)
    return count


# Interactive calls beside bulk ones


@pytest.mark.parametrize(
    ("limit", "window", "every"), [(500, 180.0, 20.0), (100, 60.0, 15.0), (50, 30.0, 10.0)]
)
def test_an_interactive_call_does_not_wait_behind_an_export(limit: int, window: float, every: float) -> None:
    found = beside(every, limit, window)
    assert found.refused == 0
    assert len(found.waits) > 10
    assert max(found.waits[1:]) <= 1.0
    assert sum(wait < 0.1 for wait in found.waits[1:]) >= 0.9 * len(found.waits[1:])
    assert found.sent >= 0.95 * found.possible


def test_many_interactive_calls_cost_an_export_a_bounded_part() -> None:
    found = beside(1.0, 500, 180.0)
    calls = len(found.waits) / found.windows
    assert found.sent >= (0.9 * 500 - calls) * found.windows
    assert sum(wait < 1.0 for wait in found.waits) >= 5 * len(found.waits) // 10


def test_an_export_alone_keeps_everything() -> None:
    limiter = made(World(), 50)
    limiter.acquire(reserve=False).answered()  # a token
    assert taken(limiter) == 49


@pytest.mark.parametrize(
    ("limit", "calls", "kept"),
    [(50, 1, 1), (500, 1, 10), (500, 9, 10), (500, 45, 5), (500, 60, 0)],
)
def test_some_slots_are_kept_after_an_interactive_call(limit: int, calls: int, kept: int) -> None:
    world = World()
    limiter = made(world, limit)
    for _ in range(calls):
        limiter.acquire().answered()
    assert taken(limiter) == limit - calls - kept
    for _ in range(kept):
        assert limiter.next_free_slot == 0
        limiter.acquire().answered()
    assert limiter.next_free_slot > 0


def test_calls_that_had_to_wait_find_room_the_next_time() -> None:
    world = World()
    limiter = made(world, 100)
    assert taken(limiter) == 100
    tickets = [limiter._enter(None, "interactive") for _ in range(6)]
    world.now += 30.25
    for ticket in tickets:
        assert isinstance(ticket, Ticket)
        slot, _ = limiter._look(ticket)
        assert slot is not None
        slot.answered()
    assert taken(limiter) == 100 - 6 - 8


def test_what_is_kept_is_given_back_after_two_windows() -> None:
    for limit, kept in ((1, 0), (2, 1), (5, 1), (50, 2), (500, 11)):
        world = World()
        limiter = made(world, limit)
        limiter.acquire().answered()
        world.now += 30.25
        assert taken(limiter) == limit - kept
        world.now += 30.25
        assert taken(limiter) == limit


def test_bulk_that_may_not_go_holds_no_interactive_call_up() -> None:
    limiter = made(World(), 50)
    limiter.acquire().answered()
    assert taken(limiter) == 48
    bulk = limiter._enter(None, "bulk")
    assert isinstance(bulk, Ticket)
    limiter._pacing.queue._passed = 9  # it is the bulk one's turn
    ticket = limiter._enter(None, "interactive")
    assert isinstance(ticket, Ticket)
    slot, _ = limiter._look(ticket)
    assert slot is not None
    assert limiter._look(bulk)[0] is None


def test_after_a_fork_nothing_is_kept() -> None:
    limiter = made(World(), 50)
    limiter.acquire().answered()
    limiter.after_fork()
    assert taken(limiter) == 50


def test_the_token_keeps_no_slot_but_a_call_does() -> None:
    with Sandbox() as halo, HaloPsaClient(**halo.connection) as client:
        limit = client.rate_limit
        assert list(client.tickets.list_all())
        assert limit.used > 1
        assert limit.forecast(limit.remaining) == 0
        client.tickets.list(page_size=1)
        assert limit.forecast(limit.remaining) > 0
        assert limit.forecast(limit.remaining, priority="interactive") == 0


# Seeing ahead


@settings(max_examples=80)
@given(
    limit=st.integers(1, 60),
    calls=st.lists(st.floats(0, 80), max_size=30),
    ahead=st.integers(0, 70),
    wanted=st.integers(1, 130),
)
def test_a_forecast_comes_true_beside_what_is_kept(
    limit: int, calls: list[float], ahead: int, wanted: int
) -> None:
    world = World()
    limiter = made(world, limit, max_wait=1e6)
    start = world.now
    for at in sorted(calls):
        world.now = start + at
        found = limiter._enter(None, "interactive")
        if isinstance(found, Ticket):
            limiter._leave(found)
        else:
            found.answered()
    for _ in range(ahead):
        found = limiter._enter(None, "bulk")
        if isinstance(found, Ticket):
            limiter._leave(found)
            break
        found.answered()
    expected, began, run = limiter.forecast(wanted), world.now, Run(wanted)

    def caller() -> Generator[Wish, None, None]:
        while not run.finished:
            slot = yield from acquire(limiter, "bulk")
            slot.answered()
            run.sent += 1

    world.go_on(caller())
    world.run(lambda: run.finished)
    assert world.now - began == pytest.approx(expected, abs=0.01)


# An export that waits its turn


@pytest.mark.parametrize("told", [(5, 10.0), (500, 180.0)])
@pytest.mark.parametrize(("retry_after", "counts_refused"), [(True, False), (False, False), (False, True)])
def test_sixteen_in_flight_with_a_small_limit(
    told: tuple[int, float], retry_after: bool, counts_refused: bool
) -> None:
    config = RateLimitConfig(max_requests=told[0], window=told[1])

    def server(world: World) -> Server:
        return Server(world, 5, 10.0, retry_after=retry_after, counts_refused=counts_refused)

    run = simulate(ours(config), 80, server)
    assert run.finished


@pytest.mark.parametrize(("limit", "window", "in_flight"), [(5, 180.0, 16), (10, 300.0, 32), (3, 30.0, 16)])
@pytest.mark.parametrize("counts_refused", [False, True])
def test_a_page_that_is_refused_again_and_again_goes_in_the_end(
    limit: int, window: float, in_flight: int, counts_refused: bool
) -> None:
    run = simulate(
        ours(RateLimitConfig()),
        12 * limit,
        lambda world: Server(world, limit, window, counts_refused=counts_refused),
        in_flight=in_flight,
    )
    assert run.finished


def test_a_server_that_answers_nobody_ends_a_run() -> None:
    run = simulate(ours(RateLimitConfig()), 20, lambda world: Server(world, 1, 1e6))
    assert run.aborted
    assert run.seconds < 6 * 180


def test_sixteen_in_flight_with_a_limit_that_is_named_in_the_text() -> None:
    run = simulate(ours(RateLimitConfig(), told=(5, 60.0)), 80, lambda world: Server(world, 5, 60.0))
    assert run.finished


def test_interactive_calls_that_would_wait_too_long_are_told_at_once() -> None:
    run = simulate(
        ours(RateLimitConfig(max_requests=5, window=10.0), priority="interactive"),
        80,
        lambda world: Server(world, 5, 10.0),
    )
    assert run.aborted


@attrs.define
class End:
    """How a wait ended."""

    at: float = 0.0
    refused: bool = False


def waiting(world: World, limiter: Limiter, end: End, allowed: float | None = None) -> None:
    def caller() -> Generator[Wish, None, None]:
        try:
            slot = yield from acquire(limiter, "bulk", allowed)
            slot.answered()
        except HaloPsaRateLimitError:
            end.refused = True
        end.at = world.now

    world.go_on(caller())


def test_bulk_waits_longer_than_two_windows_while_somebody_gets_on() -> None:
    world, end = World(), End()
    limiter = made(world, 2)
    slots = [limiter.acquire(priority="bulk") for _ in range(2)]
    began = world.now
    waiting(world, limiter, end)
    world.after(50.0, slots[0].answered)
    world.run(lambda: end.at > 0 or world.now > began + 1000)
    assert not end.refused  # after more than two windows: it has been 30 s since somebody got on
    assert end.at == pytest.approx(began + 80.25)


def test_bulk_gives_up_two_windows_after_somebody_got_on() -> None:
    world, end = World(), End()
    limiter = made(world, 1)
    slot, began = limiter.acquire(priority="bulk"), world.now
    let_out: list[Permit] = []

    def silent() -> Generator[Wish, None, None]:
        let_out.append((yield from acquire(limiter, "bulk")))

    world.go_on(silent())
    waiting(world, limiter, end)
    world.after(50.0, slot.cancel)
    world.run(lambda: end.at > 0 or world.now > began + 1000)
    assert len(let_out) == 1
    assert end.refused
    assert end.at == pytest.approx(began + 50.0 + 60.0, abs=0.1)
    let_out[0].answered()


def test_bulk_is_told_at_once_when_nobody_gets_on_in_time() -> None:
    world, end = World(), End()
    limiter = made(world, 1, max_wait=20.0)
    limiter.acquire().answered()
    waiting(world, limiter, end)
    assert end.refused
    assert limiter.waiting == ()


def test_time_allowed_is_kept_by_bulk_too() -> None:
    world, end = World(), End()
    limiter = made(world, 1)
    limiter.acquire().answered()
    waiting(world, limiter, End())
    waiting(world, limiter, end, allowed=45.0)
    assert end.refused


def test_a_listing_with_pages_ahead_ends_under_a_small_limit() -> None:
    config = RateLimitConfig(max_requests=3, window=0.2)
    with (
        Sandbox(rate_limit=(3, 0.2), tickets=120) as halo,
        HaloPsaClient(**halo.connection, rate_limit=config) as client,
    ):
        listing = client.tickets.list_all(page_size=10, prefetch=12)
        assert len(list(listing)) == 120
        assert client.rate_limit.learned_limit is None


# A priority that the caller gives


@pytest.mark.parametrize("wanted", ["bulk", "interactive"])
def test_calls_of_a_block_wait_with_its_priority(wanted: Priority) -> None:
    limit = RateLimitConfig(max_requests=2, window=1.5, throttle_threshold=1.0)
    with (
        Sandbox(tickets=0, rate_limit=None) as halo,
        HaloPsaClient(**halo.connection, rate_limit=limit) as client,
    ):
        seen: list[str] = []

        def call() -> None:
            with at_priority(wanted):
                client.tickets.create(summary="one")
                client.tickets.list_all().to_list()

        thread = threading.Thread(target=call)
        thread.start()
        while thread.is_alive():
            seen += [one.priority for one in client.rate_limit.waiting]
            thread.join(0.01)
        assert set(seen) == {wanted}
    assert priority_of("interactive") == "interactive"
