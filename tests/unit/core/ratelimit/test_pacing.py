"""Whole runs of the real limiter against a simulated server, on a virtual clock: the figures that are promised."""

from __future__ import annotations

import statistics
from collections import deque
from collections.abc import Generator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.base.typing import Priority
from halopsa.core.ratelimit.limiter import Limiter, Permit
from halopsa.core.ratelimit.queue import Ticket
from halopsa.core.ratelimit.window import RollingWindow, Rule
from halopsa.errors import HaloPsaRateLimitError
from halopsa.settings import RateLimitConfig
from tests.bench import policies
from tests.bench.pacing import Case, Second, cases, right, seconds, shared, together
from tests.bench.simulation import Line, Run, Server, Step, Wish, World, acquire, best, ours, simulate


@pytest.mark.parametrize(("requests", "most"), [(500, 1.5), (1000, 1.03), (5000, 1.03)])
def test_the_right_limit(requests: int, most: float) -> None:
    run = right(ours(RateLimitConfig()), requests)
    assert run.finished
    assert run.refused == 0
    assert run.seconds <= most * best(requests, 500, 180)


def test_without_courtesy() -> None:
    run = right(ours(RateLimitConfig(throttle_threshold=1.0)), 500)
    assert run.seconds <= 1.15 * best(500, 500, 180)


@pytest.mark.parametrize(("in_flight", "latency"), [(1, 0.2), (1, 0.36), (4, 0.2)])
def test_courtesy_costs_little_with_few_in_flight(in_flight: int, latency: float) -> None:
    config = RateLimitConfig()
    runs = [
        simulate(
            ours(each),
            1000,
            lambda world: Server(world, 500, 180),
            in_flight=in_flight,
            line=Line(latency),
        )
        for each in (config, RateLimitConfig(throttle_threshold=1.0))
    ]
    assert runs[0].seconds <= 1.02 * runs[1].seconds


def test_wrong_limits() -> None:
    ratios = []
    for case in cases():
        run = case.run(ours(RateLimitConfig()), 1000)
        assert run.finished, case
        assert run.refused <= 150, case
        ratios.append(run.seconds / case.best(1000))
    assert len(ratios) == 32
    assert statistics.median(ratios) <= 1.35
    assert max(ratios) <= 2


@pytest.mark.parametrize("case", list(seconds()), ids=str)
def test_a_second_process_in_a_used_window(case: Second) -> None:
    run, limiter, least = case.run()
    assert run.finished
    assert run.seconds <= 1.15 * least
    assert (limiter.limit, limiter.window, limiter.learned_limit) == (500, 180, None)


def test_a_second_process_waits_for_what_must_have_expired_and_no_longer() -> None:
    """To the second: 431 of 500 were used just before, and no Retry-After says when they expire."""
    world = World()
    server = Server(world, 500, 180)
    server.burst([world.now] * 431)
    limiter = Limiter(API, clock=world.clock, waiter=world)
    sent: list[float] = []

    def caller() -> Step:
        while len(sent) < 500:
            slot = yield from acquire(limiter, "bulk")
            if server.admit()[0]:
                sent.append(world.now - 1000)
                slot.answered()
            else:
                slot.rejected()

    world.go_on(caller())
    world.run(lambda: len(sent) == 500)
    assert sent[68] < 1
    assert sent[69] == pytest.approx(180.25, abs=0.5)
    assert sent[499] == pytest.approx(180.25, abs=3)  # the rest of 500 goes at once, but for the courtesy
    assert limiter.learned_limit is None


@pytest.mark.parametrize("retry_after", [True, False])
@pytest.mark.parametrize(("processes", "requests"), [(2, 300), (2, 1000), (4, 300), (8, 100), (8, 300)])
def test_processes_that_know_nothing_of_each_other(processes: int, requests: int, retry_after: bool) -> None:
    runs, throttles, ended = together(processes, requests, retry_after=retry_after)
    assert all(run.finished for run in runs)
    assert [limiter.learned_limit for limiter in throttles] == [None] * processes
    assert ended <= 1.15 * best(processes * requests, 500, 180)


def test_a_limit_named_in_the_text_is_kept_from_then_on() -> None:
    for retry_after in (True, False):
        case = Case(300, 300.0, retry_after=retry_after, counts_refused=True, burst=False)
        run = case.run(ours(RateLimitConfig(), told=(300, 300.0)), 1000)
        assert run.finished
        assert run.refused <= 24  # the first storm and its probes
        assert run.seconds <= 1.1 * case.best(1000)


def test_others_are_not_refused_within_a_share() -> None:
    run, refused, theirs = shared(0.8, 0.1)
    assert run.finished
    assert (run.refused, refused) == (0, 0)
    assert theirs > 200


@settings(max_examples=60)
@given(
    limit=st.integers(1, 40),
    window=st.floats(0.5, 30),
    latency=st.floats(0.001, 3),
    in_flight=st.integers(1, 24),
    share=st.floats(0.3, 1),
    seed=st.integers(0, 1000),
)
def test_the_right_limit_is_never_exceeded(
    limit: int, window: float, latency: float, in_flight: int, share: float, seed: int
) -> None:
    config = RateLimitConfig(max_requests=limit, window=window, share=share, max_wait=1e6)
    run = simulate(
        ours(config),
        3 * limit,
        lambda world: Server(world, config.capacity, window),
        in_flight=in_flight,
        line=Line(latency, seed),
    )
    assert run.finished
    assert run.refused == 0


@settings(max_examples=40)
@example((300, 300.0), False, True, 0.5, 0.75, 16, 0.05, 0)  # ended a wait of two windows in a second pause
@given(
    rule=st.sampled_from([(300, 300.0), (450, 300.0), (100, 60.0), (90, 100.0), (20, 10.0), (200, 180.0)]),
    retry_after=st.booleans(),
    counts_refused=st.booleans(),
    burst=st.floats(0, 0.9),
    ago=st.floats(0, 0.99),
    in_flight=st.sampled_from([1, 4, 16, 64]),
    latency=st.sampled_from([0.05, 0.2, 0.6]),
    seed=st.integers(0, 1000),
)
def test_every_run_finishes(
    rule: tuple[int, float],
    retry_after: bool,
    counts_refused: bool,
    burst: float,
    ago: float,
    in_flight: int,
    latency: float,
    seed: int,
) -> None:
    limit, window = rule

    def server(world: World) -> Server:
        made = Server(world, limit, window, retry_after=retry_after, counts_refused=counts_refused)
        made.burst([world.now - ago * window] * int(burst * limit))
        return made

    run = simulate(ours(RateLimitConfig()), 600, server, in_flight=in_flight, line=Line(latency, seed))
    assert run.finished


@pytest.mark.parametrize("others", [0.3, 0.9])
def test_a_run_finishes_beside_others_who_use_much(others: float) -> None:
    run, _, _ = shared(1.0, others)
    assert run.finished


def test_the_models_of_other_clients() -> None:
    plain = Case(300, 300.0, retry_after=True, counts_refused=False, burst=False)
    assert plain.run(policies.client(policies.ThreeTimesFive), 1000).aborted
    assert plain.run(policies.client(policies.ThreeAttempts), 1000).aborted
    assert plain.run(policies.client(policies.Unpaced), 1000).finished
    assert right(policies.client(policies.Bucket), 500).seconds > 20 * best(500, 500, 180)
    assert right(policies.client(policies.Slowing), 1000).finished


# Who goes first


def _order(wishes: list[Priority], limit: int) -> list[str]:
    """In which order callers that come together are let out, one after the other."""
    world = World()
    limiter = Limiter(
        API,
        RateLimitConfig(max_requests=limit, window=10, throttle_threshold=1.0, max_wait=1e6),
        clock=world.clock,
        waiter=world,
    )
    found: list[str] = []

    def caller(name: str, priority: Priority) -> Generator[Wish, None, None]:
        slot = yield from acquire(limiter, priority)
        found.append(name)
        yield 0.1
        slot.answered()

    for _ in range(limit):
        limiter.acquire().answered()
    for number, priority in enumerate(wishes):
        world.go_on(caller(f"{priority[0]}{number}", priority))
    assert [each.priority for each in limiter.waiting] == sorted(wishes, reverse=True)
    world.run(lambda: len(found) == len(wishes))
    assert len(limiter.waiting) == 0
    return found


def test_interactive_calls_go_before_bulk_ones() -> None:
    assert _order(["bulk", "bulk", "interactive", "bulk", "interactive"], 2) == ["i2", "i4", "b0", "b1", "b3"]


def test_bulk_does_not_starve() -> None:
    wishes: list[Priority] = ["bulk", "bulk"]
    order = _order(wishes + ["interactive"] * 25, 1)
    assert order.index("b0") == 9
    assert order.index("b1") == 19
    assert [name for name in order if name[0] == "i"] == [f"i{number}" for number in range(2, 27)]


def test_a_waiter_that_gives_up_makes_room() -> None:
    world = World()
    limiter = Limiter(
        API, RateLimitConfig(max_requests=1, window=10, max_wait=1e6), clock=world.clock, waiter=world
    )
    limiter.acquire().answered()
    first, second = (limiter._enter(None, "interactive") for _ in range(2))
    assert isinstance(first, Ticket)
    assert isinstance(second, Ticket)
    assert limiter._look(second)[0] is None
    limiter._leave(first)
    slot, left = limiter._look(second)
    assert slot is None
    assert left == pytest.approx(10.25)
    limiter._leave(second)
    assert limiter.waiting == ()


# Seeing ahead


@pytest.mark.parametrize("requests", [1, 20, 21, 59, 60, 61])
def test_a_forecast_comes_true(requests: int) -> None:
    world = World()
    config = RateLimitConfig(max_requests=20, window=30, throttle_threshold=1.0)
    limiter = Limiter(API, config, clock=world.clock, waiter=world)
    for _ in range(10):
        limiter.acquire().answered()
    world.now += 7.0
    expected, start, run = limiter.forecast(requests), world.now, Run(requests)

    def caller() -> Generator[Wish, None, None]:
        slot = yield from acquire(limiter, "bulk")
        slot.answered()
        run.sent += 1
        if not run.finished:
            yield from caller()

    world.go_on(caller())
    world.run(lambda: run.finished)
    assert world.now - start == pytest.approx(expected, abs=1e-6)


@given(
    stamps=st.lists(st.integers(0, 40), max_size=12).map(sorted),
    in_flight=st.integers(0, 3),
    rules=st.lists(
        st.builds(Rule.of, st.integers(1, 6), st.integers(1, 30), st.just(0.25)), min_size=1, max_size=2
    ),
    count=st.integers(0, 80),
)
def test_a_forecast_skips_whole_windows(
    stamps: list[int], in_flight: int, rules: list[Rule], count: int
) -> None:
    log = RollingWindow()
    log.stamps, log.in_flight = deque(map(float, stamps)), in_flight
    found = log.forecast(41.0, count, rules)
    at, times = 41.0, [*log.stamps, *[41.0] * in_flight]
    for _ in range(count):
        at = max([at, *(min(times[-r.requests], at) + r.span for r in rules if len(times) >= r.requests)])
        times.append(at)
    if len(rules) == 1:
        assert found == pytest.approx(at)
    else:
        slowest = max(rules, key=lambda rule: rule.span / rule.requests)
        assert abs(found - at) <= slowest.span + sum(rule.span for rule in rules)


def test_a_forecast_of_a_made_up_total_comes_at_once() -> None:
    limiter = Limiter(API, RateLimitConfig(max_requests=500, window=180))
    assert limiter.forecast(10**15) == pytest.approx(10**15 / 500 * 180.25, rel=1e-6)


def test_a_forecast_counts_who_waits_and_the_pause() -> None:
    world = World()
    limiter = Limiter(API, RateLimitConfig(max_requests=2, window=30), clock=world.clock, waiter=world)
    assert limiter.next_free_slot == 0
    for _ in range(2):
        limiter.acquire().answered()
    assert limiter.next_free_slot == pytest.approx(30.25)
    for _ in range(2):
        limiter._enter(None, "bulk")
    assert limiter.next_free_slot == pytest.approx(30.25)  # an interactive call goes before them
    assert limiter.forecast(1) == pytest.approx(60.5)
    assert limiter.forecast(0) == 0
    paused = Limiter(API, clock=world.clock, waiter=world)
    paused.acquire().rejected(42.0)
    assert paused.next_free_slot == pytest.approx(42)
    off = Limiter(API, RateLimitConfig(enabled=False, max_requests=1), clock=world.clock)
    off.acquire().answered()
    assert off.forecast(100) == 0


def test_a_clock_that_goes_back_makes_nobody_wait_longer_than_a_window() -> None:
    world = World()
    limiter = Limiter(API, RateLimitConfig(max_requests=2, window=30), clock=world.clock, waiter=world)
    for _ in range(2):
        limiter.acquire().answered()
    world.now -= 500
    assert limiter.next_free_slot <= 30.25
    ticket = limiter._enter(None, "bulk")
    assert isinstance(ticket, Ticket)
    _, left = limiter._look(ticket)
    assert left is not None
    assert left <= 30.25


def test_allowed_time_is_kept_beside_priority() -> None:
    world = World()
    limiter = Limiter(API, RateLimitConfig(max_requests=1, window=10), clock=world.clock, waiter=world)
    limiter.acquire().answered()
    refused: list[HaloPsaRateLimitError] = []

    def caller() -> Step:
        try:
            yield from acquire(limiter, "bulk", allowed=5.0)
        except HaloPsaRateLimitError as error:
            refused.append(error)

    world.go_on(caller())
    assert len(refused) == 1
    assert limiter.waiting == ()


def test_slots_are_neither_lost_nor_doubled() -> None:
    limiter = Limiter(API)
    slot = limiter.acquire()
    assert limiter.used == 1
    for finish in (slot.answered, slot.cancel, slot.lost, slot.rejected):
        finish()
    assert limiter.used == 1
    forgotten: Permit | None = limiter.acquire()
    assert limiter._pacing.sent.in_flight == 1
    forgotten = None  # as after a signal between two lines
    assert forgotten is None
    limiter.acquire().answered()
    assert limiter._pacing.sent.in_flight == 0
    assert limiter.used == 3
