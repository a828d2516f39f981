"""Signals: Ctrl-C and those of other processes end what is under way at once, and leave all usable."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig
from halopsa._api import API
from halopsa.core.ratelimit.limiter import Limiter
from tests.of_halopsa import keep
from tests.unit.core.paging.test_prefetch import _SLOW, _WAITING, _python
from tests.unit.core.ratelimit.test_limiter_threads import full, started
from tests.unit.core.transport.ledger import Entry, answer, echo, keeping
from tests.unit.core.transport.test_concurrency import connect, hanging, kept
from tests.unit.core.transport.test_processes import run, tenant


class Alarm:
    """A handler that raises, as that of SIGINT does, and says when."""

    def __init__(self, error: type[BaseException]) -> None:
        self.error = error
        self.at = 0.0

    def __call__(self, number: int, frame: FrameType | None) -> None:
        self.at = time.monotonic()
        raise self.error


@contextmanager
def alarm(seconds: float, error: type[BaseException] = KeyboardInterrupt) -> Iterator[Alarm]:
    """Within the block, a signal raises ``error`` in the main thread after so many seconds."""
    handler = Alarm(error)
    before = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield handler
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_a_signal_ends_a_request_and_leaves_the_client_usable(error: type[BaseException]) -> None:
    handle, end = hanging(1)
    with keeping(handle) as ledger, connect(ledger) as client:
        with alarm(0.2, error) as handler, pytest.raises(error):
            client.request("GET", "/Slow")
        took = time.monotonic() - handler.at
        assert took < 1
        assert client.request("GET", "/Next") == {"path": "/api/Next"}
        end.set()
        assert client.rate_limit.used == 3  # token, the lost one, and the next


def test_a_signal_ends_the_wait_for_a_slot() -> None:
    limit = RateLimitConfig(max_requests=2, window=60, throttle_threshold=1.0, max_wait=300)
    with keeping() as ledger, connect(ledger, rate_limit=limit) as client:
        client.request("GET", "/First")
        with alarm(0.2) as handler, pytest.raises(KeyboardInterrupt):
            client.request("GET", "/Second")
        assert time.monotonic() - handler.at < 1
        assert len(ledger.entries) == 1
        assert client.rate_limit.used == 2  # the slot nobody got is not counted


def test_a_signal_ends_the_wait_after_a_429() -> None:
    answers = [answer(status=429, more="Retry-After: 30\r\n")]

    def handle(entry: Entry) -> bytes:
        return answers.pop() if answers else echo(entry)

    with keeping(handle) as ledger, connect(ledger) as client:
        with alarm(0.3) as handler, pytest.raises(KeyboardInterrupt):
            client.request("GET", "/Limited")
        assert time.monotonic() - handler.at < 1
        assert len(ledger.entries) == 1


def test_a_signal_ends_the_wait_before_a_retry() -> None:
    answers = [answer(status=503)]

    def handle(entry: Entry) -> bytes:
        return answers.pop() if answers else echo(entry)

    slow = RetryConfig(backoff=60, max_backoff=120)
    with keeping(handle) as ledger, connect(ledger, retry=slow, timeout=100.0) as client:
        with alarm(0.3) as handler, pytest.raises(KeyboardInterrupt):
            client.request("GET", "/Retried")
        assert time.monotonic() - handler.at < 1
        assert client.request("GET", "/Next") == {"path": "/api/Next"}


def test_a_signal_ends_the_wait_for_somebody_elses_token() -> None:
    asked, gate = threading.Event(), threading.Event()

    def source() -> str:
        asked.set()
        gate.wait(20)
        return "token"

    core = kept()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(keep, core, "me", source)
        assert asked.wait(10)
        with alarm(0.2) as handler, pytest.raises(KeyboardInterrupt):
            keep(core, "me", source)
        assert time.monotonic() - handler.at < 1
        gate.set()
        assert first.result(10) == "token"


@contextmanager
def interrupted_after(seconds: float) -> Iterator[list[float]]:
    """Raise KeyboardInterrupt in the main thread by a signal; tells when."""
    at: list[float] = []

    def handler(number: int, frame: object) -> None:
        at.append(time.monotonic())
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield at
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_ctrl_c_ends_a_wait_at_once_and_leaves_nothing_behind() -> None:
    limiter = full()
    with interrupted_after(0.1) as at, pytest.raises(KeyboardInterrupt):
        limiter.acquire()
    assert time.monotonic() - at[0] < 1.0  # some milliseconds, but machines are busy
    assert limiter.waiting == ()
    assert limiter._pacing.sent.in_flight == 0
    (other,) = started(lambda: limiter.used)
    other.join(5)
    assert not other.is_alive()  # the lock is free


def test_ctrl_c_in_a_pause() -> None:
    limiter = Limiter(API)
    limiter.acquire().rejected(60.0)
    with interrupted_after(0.1) as at, pytest.raises(KeyboardInterrupt):
        limiter.acquire()
    assert time.monotonic() - at[0] < 1.0
    limiter._pacing.pause = None
    limiter.acquire().answered()


# A background job of a shell hands down that interrupts are ignored.
_INTERRUPTIBLE = """
    import signal
    signal.signal(signal.SIGINT, signal.default_int_handler)
"""


def test_ctrl_c_comes_through_at_once_and_the_listing_can_be_read_again() -> None:
    process = _python(
        _INTERRUPTIBLE
        + _SLOW.format(seconds=1.0)
        + """
    import sys
    try:
        for row in listing:
            if row == 29:
                print('waiting', flush=True)
    except KeyboardInterrupt:
        print(time.time(), flush=True)
    print(listing.report.why, listing.checkpoint().rows, flush=True)
    again = Listing(lambda no, size: fetch(1, size), page_size=10, prefetch=4)
    print(len(again.to_list()))
    """
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "waiting\n"
    time.sleep(0.2)
    sent = time.time()
    process.send_signal(signal.SIGINT)
    out = process.communicate(timeout=20)[0].splitlines()
    assert float(out[0]) - sent < 0.1
    assert out[1:] == ["KeyboardInterrupt at page 4 30", "10"]
    assert process.returncode == 0


def test_nor_when_the_caller_has_stopped() -> None:
    process = _python(
        _INTERRUPTIBLE
        + _WAITING
        + """
    try:
        for row in listing:
            if row == 39:
                while len(limiter.waiting) < 4:
                    time.sleep(0.01)
                print('waiting', flush=True)
    except KeyboardInterrupt:
        print(time.time(), flush=True)
    end = time.monotonic() + 20
    while (limiter.waiting or threading.active_count() > 1) and time.monotonic() < end:
        time.sleep(0.01)
    print(len(limiter.waiting), limiter.used)
    """
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "waiting\n"
    time.sleep(0.1)
    sent = time.time()
    process.send_signal(signal.SIGINT)
    out = process.communicate(timeout=50)[0].splitlines()
    assert float(out[0]) - sent < 0.1
    assert out[1] == "0 4"


def test_the_sandbox_runs_until_interrupted(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "halopsa", "sandbox", "--port", "0", "--tickets", "5", "--verbose"]
    process = subprocess.Popen(  # noqa: S603 - this very interpreter
        [*command, "--file", str(tmp_path / "halo.db")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        # A background job of a shell would hand down that interrupts are ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    try:
        assert process.stdout is not None
        assert "Ctrl-C" in process.stdout.readline()
        lines = [process.stdout.readline().strip().removeprefix("export ") for _ in range(3)]
        given = dict(line.split("=", 1) for line in lines)
        with HaloPsaClient(
            base_url=given["HALOPSA_BASE_URL"],
            client_id=given["HALOPSA_CLIENT_ID"],
            client_secret=given["HALOPSA_CLIENT_SECRET"],
        ) as client:
            assert client.tickets.list().record_count == 5
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0
    assert "has ended" in out
    assert "GET /api/Tickets" in err
    assert "Traceback" not in err


ENDINGS = {
    "SIGINT in a prefetching traversal": """
client = connect()
signal.setitimer(signal.ITIMER_REAL, 0.2)
signal.signal(signal.SIGALRM, signal.default_int_handler)
try:
    for ticket in client.tickets.list_all(page_size=100, prefetch=4):
        time.sleep(0.001)
except KeyboardInterrupt:
    signal.setitimer(signal.ITIMER_REAL, 0)
    ask(client, 1)  # usable
    sys.exit(0)
sys.exit(3)
""",
    "SIGTERM in a request": """
def stop(number, frame):
    raise SystemExit(0)
signal.signal(signal.SIGTERM, stop)
client = connect()
ask(client, 1)
threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGTERM)).start()
with client:
    ask(client, "slow")
""",
}


@pytest.mark.parametrize("script", ENDINGS.values(), ids=ENDINGS)
def test_the_interpreter_ends_well(script: str) -> None:
    with keeping(lambda entry: tenant(ledger, entry)) as ledger:
        started_at = time.monotonic()
        run(ledger, script)
        assert time.monotonic() - started_at < 20
