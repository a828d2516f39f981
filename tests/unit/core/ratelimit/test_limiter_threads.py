"""The limiter in real time and real threads: who waits wakes at once, and nothing is lost on the way."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from halopsa import HaloPsaClient, RateLimitConfig
from halopsa._api import API
from halopsa.core.ratelimit.limiter import Limiter, Permit
from halopsa.errors import HaloPsaError, HaloPsaRateLimitError
from halopsa.sandbox import Sandbox


def full(**settings: object) -> Limiter:
    """A limiter without a free slot for two minutes."""
    config = RateLimitConfig(**{"max_requests": 1, "window": 120, "max_wait": 1e6, **settings})  # type: ignore[arg-type]  # test settings
    limiter = Limiter(API, config)
    limiter.acquire().answered()
    return limiter


def started(*targets: Callable[[], object]) -> list[threading.Thread]:
    threads = [threading.Thread(target=target, daemon=True) for target in targets]
    for thread in threads:
        thread.start()
    return threads


def patient(limiter: Limiter, found: list[Permit]) -> None:
    """Wait as an export does, until the limiter is closed."""
    with suppress(HaloPsaError):
        found.append(limiter.acquire(priority="bulk"))


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.002)


def test_a_slot_that_is_given_back_wakes_the_first_waiter() -> None:
    limiter = Limiter(API, RateLimitConfig(max_requests=2, window=120, max_wait=1e6))
    slots = [limiter.acquire(), limiter.acquire()]
    found: list[Permit] = []
    started(*[lambda: patient(limiter, found)] * 3)
    until(lambda: len(limiter.waiting) == 3)
    for number, slot in enumerate(slots, 1):
        slot.cancel()
        until(lambda number=number: len(found) == number)  # type: ignore[misc]  # bound now
    assert len(limiter.waiting) == 1
    limiter.close()


def test_the_end_of_a_pause_wakes_all() -> None:
    limiter = Limiter(API)
    limiter.acquire().rejected(0.1)
    found: list[Permit] = []
    started(*[lambda: found.append(limiter.acquire())] * 8)
    until(lambda: len(found) == 1)
    time.sleep(0.05)
    assert len(found) == 1  # a single probe
    found[0].answered()
    until(lambda: len(found) == 8)


def test_closing_wakes_all_who_wait() -> None:
    limiter = full()
    errors: list[str] = []

    def wait() -> None:
        try:
            limiter.acquire()
        except HaloPsaError as error:
            errors.append(str(error))

    threads = started(*[wait] * 5)
    until(lambda: len(limiter.waiting) == 5)
    limiter.close()
    for thread in threads:
        thread.join(5)
    assert len(errors) == 5
    assert all("closed" in error and "Nothing was sent" in error for error in errors)
    assert limiter.waiting == ()
    with pytest.raises(HaloPsaError, match="closed"):
        limiter.acquire()


def test_waiting_shows_who_and_the_log_says_why(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="halopsa")
    limiter = full()
    thread = threading.Thread(target=lambda: patient(limiter, []), name="exporter", daemon=True)
    thread.start()
    until(lambda: len(limiter.waiting) == 1 and len(caplog.records) == 1)
    (waiting,) = limiter.waiting
    assert (waiting.priority, waiting.thread) == ("bulk", "exporter")
    assert 0 <= waiting.seconds < 10
    assert caplog.records[0].levelname == "WARNING"
    (said,) = caplog.messages
    assert re.fullmatch(
        r"Waiting 120 s, until (\S+ )?\d\d:\d\d:\d\d: all 1 requests of the 120 s window are used\.", said
    )
    limiter.close()
    thread.join(5)


def test_allowed_time_ends_a_wait() -> None:
    limiter = Limiter(API, RateLimitConfig(max_requests=1, window=120))
    slot = limiter.acquire()  # its end is not known
    began = time.monotonic()
    with pytest.raises(HaloPsaRateLimitError):
        limiter.acquire(allowed=0.1)
    assert 0.1 <= time.monotonic() - began < 5
    slot.answered()


def test_many_threads_lose_no_slot() -> None:
    limiter = Limiter(API, RateLimitConfig(max_requests=15, window=0.05, retry_after=0.01, max_wait=60))
    errors: list[BaseException] = []

    def work(seed: int) -> None:
        try:
            for number in range(30):
                kind = (seed + number) % 61 or 3
                with limiter.acquire(priority="bulk" if seed % 2 else "interactive") as slot:
                    if kind % 5 == 0:
                        slot.cancel()
                    elif kind == 1:
                        slot.rejected(0.002)
                    elif kind % 7 == 2:
                        slot.lost()
                    else:
                        slot.answered()
        except BaseException as error:  # noqa: BLE001 - shown below
            errors.append(error)

    threads = started(*[lambda seed=seed: work(seed) for seed in range(16)])
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()
    assert errors == []
    assert limiter._pacing.sent.in_flight == 0
    assert limiter.waiting == ()


def test_a_real_server_with_a_small_window_never_refuses() -> None:
    config = RateLimitConfig(max_requests=20, window=1.0)
    with Sandbox(rate_limit=(20, 1.0)) as halo, HaloPsaClient(**halo.connection, rate_limit=config) as client:
        client.tickets.list(page_size=1)

        def work() -> None:
            for _ in range(5):
                client.tickets.list(page_size=1)

        began = time.monotonic()
        for thread in started(*[work] * 10):
            thread.join(30)
        assert time.monotonic() - began > 1.9  # 52 requests: two windows, and some
        assert client.rate_limit.learned_limit is None
        assert client.rate_limit.waiting == ()
        assert [entry.status for entry in halo.requests if entry.status == 429] == []
        assert len(halo.requests) == 52


def test_a_signal_handler_may_close_and_look_while_its_thread_keeps_the_books() -> None:
    limiter = Limiter(API)
    found: list[int] = []

    def interrupted() -> None:
        with limiter._lock:
            found.append(limiter.used)
            limiter.close()

    (thread,) = started(interrupted)
    thread.join(5)
    assert not thread.is_alive()
    assert found == [0]
