"""The limiter, on a clock that only moves when somebody sleeps."""

from __future__ import annotations

import heapq
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.ratelimit.limiter import Limiter, Permit
from halopsa.core.ratelimit.queue import Ticket
from halopsa.core.ratelimit.smoothing import courtesy_delay
from halopsa.errors import HaloPsaRateLimitError
from halopsa.settings import RateLimitConfig
from tests.unit.core.polled import Polled


class World:
    """A virtual clock, with requests that arrive at a server and are answered later."""

    def __init__(self, start: float = 1000.0) -> None:
        self.now = start
        self.answers: list[tuple[float, int, Permit]] = []
        self.arrivals: list[float] = []
        self.slept: list[float] = []
        self._count = 0

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0
        self.slept.append(seconds)
        self.run_until(self.now + seconds)

    def run_until(self, end: float) -> None:
        while self.answers and self.answers[0][0] <= end:
            at, _, slot = heapq.heappop(self.answers)
            self.now = max(self.now, at)
            slot.answered()
        self.now = max(self.now, end)

    def send(self, slot: Permit, latency: float, where: float) -> None:
        """The server counts the request somewhere between its start and its answer."""
        self._count += 1
        self.arrivals.append(self.now + latency * where)
        heapq.heappush(self.answers, (self.now + latency, self._count, slot))

    def most_in(self, window: float) -> int:
        times = sorted(self.arrivals)
        first, most = 0, 0
        for last, at in enumerate(times):
            while times[first] <= at - window:
                first += 1
            most = max(most, last - first + 1)
        return most


def made(world: World, **settings: object) -> Limiter:
    config = RateLimitConfig(**settings)  # type: ignore[arg-type]  # test settings
    return Limiter(API, config, clock=world.clock, waiter=Polled(world.sleep))


@settings(max_examples=150)
@given(
    limit=st.integers(1, 12),
    window=st.floats(0.5, 20),
    share=st.floats(0.1, 1),
    moves=st.lists(
        st.tuples(st.floats(0, 5), st.floats(0, 3), st.floats(0, 1)),
        min_size=1,
        max_size=60,
    ),
)
def test_never_more_than_the_limit_in_any_window(
    limit: int, window: float, share: float, moves: list[tuple[float, float, float]]
) -> None:
    world = World()
    limiter = made(world, max_requests=limit, window=window, share=share, max_wait=10_000.0)
    for gap, latency, where in moves:
        world.run_until(world.now + (gap if gap > 2 else 0))
        world.send(limiter.acquire(), latency, where)
    assert world.most_in(window) <= limiter.limit <= limit


def test_a_burst_takes_no_longer_than_it_must() -> None:
    world = World()
    limiter = made(world, max_requests=500, window=180)
    for _ in range(1000):
        world.send(limiter.acquire(), 0.2, 0.5)
        world.run_until(world.now + 0.0125)  # sixteen at a time
    # 1,000 requests need one whole window; the margin and the courtesy may add a few seconds.
    assert 180 <= world.now - 1000 < 205
    assert world.most_in(180) <= 500


def test_used_and_remaining() -> None:
    world = World()
    limiter = made(world, max_requests=4, window=10)
    assert (limiter.limit, limiter.window, limiter.used, limiter.remaining) == (4, 10, 0, 4)
    slot = limiter.acquire()
    assert (limiter.used, limiter.remaining) == (1, 3)
    slot.answered()
    slot.answered()  # only the first word counts
    slot.cancel()
    assert limiter.used == 1
    with limiter.acquire() as second:
        second.cancel()
    assert limiter.used == 1
    world.run_until(world.now + 11)
    assert limiter.used == 0


def test_a_slot_left_unfinished_counts() -> None:
    limiter = made(World(), max_requests=4, window=10)
    with limiter.acquire():
        pass
    with pytest.raises(KeyboardInterrupt), limiter.acquire():
        raise KeyboardInterrupt
    assert limiter.used == 2


def test_a_refused_request_counts() -> None:
    limiter = made(World(), max_requests=4, window=10)
    limiter.acquire().rejected(1.0)
    assert limiter.used == 1


def test_a_slot_that_comes_with_an_interrupt_is_given_back() -> None:
    limiter = made(World(), max_requests=1, window=10)
    slot = limiter.acquire()
    ticket = limiter._enter(None, "interactive")
    assert isinstance(ticket, Ticket)
    slot.cancel()
    assert ticket.granted is not None  # and before the waiter has seen it:
    limiter._leave(ticket)
    ticket.granted = None
    assert limiter._pacing.sent.in_flight == 0
    assert limiter.used == 0


@pytest.mark.parametrize(
    ("used", "delay"), [(0, 0.0), (399, 0.0), (400, 0.0), (450, 0.025), (500, 0.05), (9999, 0.05)]
)
def test_courtesy_is_small_and_bounded(used: int, delay: float) -> None:
    assert courtesy_delay(used, 500, 0.8, 0.05) == pytest.approx(delay)
    assert courtesy_delay(used, 500, 1.0, 0.05) == 0


def test_past_the_threshold_each_request_waits_a_little() -> None:
    world = World()
    limiter = made(world, max_requests=10, window=100, throttle_threshold=0.5)
    for _ in range(10):
        limiter.acquire().answered()
    delays = [s for s in world.slept if s > 0]
    assert len(delays) == 4
    assert delays == sorted(delays)
    assert max(delays) <= 0.05


def test_an_interrupt_in_the_courtesy_gives_the_slot_back() -> None:
    world = World()

    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    limiter = Limiter(
        API,
        RateLimitConfig(max_requests=2, window=10, throttle_threshold=0.1),
        clock=world.clock,
        waiter=Polled(interrupted),
    )
    limiter.acquire().answered()
    with pytest.raises(KeyboardInterrupt):
        limiter.acquire()
    assert limiter.used == 1
    with pytest.raises(KeyboardInterrupt):
        limiter.acquire()
    assert limiter.waiting == ()


def test_waiting_longer_than_allowed_fails_at_once() -> None:
    world = World()
    limiter = made(world, max_requests=1, window=100, max_wait=50)
    limiter.acquire().answered()
    with pytest.raises(HaloPsaRateLimitError) as caught:
        limiter.acquire()
    assert world.slept == []
    assert caught.value.status_code is None
    assert caught.value.retry_after == pytest.approx(100.25)
    assert "Nothing was sent" in str(caught.value)
    world.run_until(world.now + 60)
    with pytest.raises(HaloPsaRateLimitError):
        limiter.acquire(allowed=10)
    assert limiter.acquire(allowed=45) is not None


def test_no_sleep_is_longer_than_a_second() -> None:
    world = World()
    limiter = made(world, max_requests=1, window=100)
    limiter.acquire().answered()
    limiter.acquire()
    assert max(world.slept) <= 1.0
    assert world.now == pytest.approx(1100.25)


def test_switched_off_it_only_counts() -> None:
    world = World()
    limiter = made(world, enabled=False, max_requests=1, window=100)
    for _ in range(5):
        limiter.acquire().answered()
    assert world.slept == []
    assert (limiter.used, limiter.remaining) == (5, 0)


# The pause after a 429


def test_one_pause_one_probe_then_all() -> None:
    world = World()
    limiter = made(world)
    storm = [limiter.acquire() for _ in range(5)]
    for slot in storm:
        slot.rejected()
    assert limiter.paused_for == pytest.approx(5.0)  # one pause, not five
    probe = limiter.acquire()
    assert world.now == pytest.approx(1005)
    with pytest.raises(HaloPsaRateLimitError):
        limiter.acquire(allowed=0.05)  # one probe only
    probe.answered()
    assert limiter.paused_for == 0
    before = world.now
    for _ in range(10):
        limiter.acquire()
    assert world.now == before


def test_probes_double_up_to_the_window() -> None:
    world = World()
    limiter = made(world, window=60, max_wait=1000)
    limiter.acquire().rejected()
    waits = []
    for _ in range(6):
        started = world.now
        limiter.acquire().rejected()
        waits.append(round(world.now - started, 3))
    # What others had used before the first refusal is out of the window after 60 s: one probe then.
    assert waits == [5, 10, 20, 25.25, 60, 60]
    assert limiter.refused_probes == 6


def test_where_own_requests_went_through_probes_do_not_come_far_too_late() -> None:
    world = World()
    limiter = made(world, window=180, max_wait=1000)
    for _ in range(3):
        limiter.acquire().answered()
    limiter.acquire().rejected()
    at = []
    for _ in range(16):
        limiter.acquire().rejected()
        at.append(round(world.now - 1000))
    # Twice as long as the first wait, then an eighth of what has been waited for; and one when all has expired.
    assert at == [5, 15, 25, 35, 45, 55, 65, 75, 85, 96, 108, 121, 136, 153, 172, 180]


def test_retry_after_is_obeyed_and_resets_nothing() -> None:
    world = World()
    limiter = made(world)
    limiter.acquire().rejected(42.0)
    limiter.acquire().rejected()
    assert world.now == pytest.approx(1042)
    limiter.acquire()
    assert world.now == pytest.approx(1052)


def test_an_answer_sent_before_the_pause_does_not_end_it() -> None:
    world = World()
    limiter = made(world)
    early, late = limiter.acquire(), limiter.acquire()
    late.rejected(30.0)
    early.answered()
    assert limiter.paused_for == pytest.approx(30)


def test_a_late_429_does_not_start_a_second_pause() -> None:
    world = World()
    limiter = made(world)
    first, late = limiter.acquire(), limiter.acquire()
    first.rejected()
    limiter.acquire().answered()
    late.rejected()
    assert limiter.paused_for == 0


@pytest.mark.parametrize("end", ["cancel", "lost"])
def test_a_probe_without_an_answer_makes_room_for_the_next(end: str) -> None:
    limiter = made(World())
    limiter.acquire().rejected()
    getattr(limiter.acquire(), end)()
    assert limiter._pacing.pause is not None
    limiter.acquire().answered()
    assert limiter._pacing.pause is None


def test_retry_after_beyond_max_wait_fails_at_once_for_everyone() -> None:
    world = World()
    limiter = made(world, max_wait=10)
    limiter.acquire().rejected(3600.0)
    with pytest.raises(HaloPsaRateLimitError) as caught:
        limiter.acquire()
    assert caught.value.retry_after == pytest.approx(3600)
    assert world.slept == []


def test_waiters_give_up_when_time_and_retries_are_used() -> None:
    world = World()
    limiter = made(world, max_wait=30, max_retries=2)
    limiter.acquire().rejected()
    started = world.now
    real = world.sleep
    others = [limiter._enter(None, "interactive")]

    def sleep(seconds: float) -> None:  # somebody with priority probes in vain
        real(seconds)
        assert isinstance(others[-1], Ticket)
        slot, _ = limiter._look(others[-1])
        if slot is not None:
            slot.rejected()
            others.append(limiter._enter(None, "interactive"))

    limiter._waiter = Polled(sleep)
    with pytest.raises(HaloPsaRateLimitError) as caught:
        limiter.acquire(priority="bulk")
    assert 30 <= world.now - started < 36
    assert caught.value.retry_after is not None


def test_pause_by_hand() -> None:
    world = World()
    limiter = made(world)
    limiter.pause(world.now + 7)
    limiter.pause(world.now + 3)
    limiter.acquire()
    assert world.now == pytest.approx(1007)


def test_a_stricter_limit_is_learned() -> None:
    limiter = made(World(), share=0.5)
    limiter.learn(300, 300.0)
    assert (limiter.limit, limiter.window) == (150, 300.0)
    limiter.learn(700, 300.0)
    assert limiter.limit == 150


def test_after_fork_nothing_is_in_flight() -> None:
    limiter = made(World())
    limiter.acquire().rejected()
    limiter.acquire()
    limiter._lock.acquire()
    limiter.after_fork()
    assert limiter.used == 0
    assert limiter.paused_for == 0
    limiter.acquire().answered()


# Real threads


def test_threads_share_one_window() -> None:
    limiter = Limiter(API, RateLimitConfig(max_requests=20, window=0.5, throttle_threshold=1.0))
    sent: list[tuple[float, float]] = []

    def work() -> None:
        for _ in range(5):
            with limiter.acquire() as slot:
                start = time.monotonic()
                time.sleep(0.001)
                slot.answered()
                sent.append((start, time.monotonic()))

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sent) == 60
    starts = sorted(start for start, _ in sent)
    for index in range(20, 60):
        assert starts[index] - starts[index - 20] >= 0.5 - 0.005


def test_the_lock_is_free_while_others_sleep() -> None:
    limiter = Limiter(API, RateLimitConfig(max_requests=1, window=0.4))
    limiter.acquire().answered()
    waiter = threading.Thread(target=limiter.acquire)
    waiter.start()
    time.sleep(0.05)
    started = time.monotonic()
    assert limiter.used == 1
    assert time.monotonic() - started < 0.1
    waiter.join()
