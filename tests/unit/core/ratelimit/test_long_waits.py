"""A wait of more than ten seconds is told once, whatever waits and however many threads are in it."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import responses

from halopsa import RateLimitConfig
from halopsa._api import API
from halopsa.core.auth.tokens import TokenManager
from halopsa.core.base.deadline import Deadline
from halopsa.core.base.log import log_of
from halopsa.core.config.settings import Config
from halopsa.core.drive import drive
from halopsa.core.http.call import Call, Response
from halopsa.core.ratelimit import long_waits
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.core.transport.exchange import Transport
from halopsa.errors import HaloPsaError
from halopsa.sandbox import Sandbox
from tests.bench.simulation import World
from tests.unit.cli.kit import environment
from tests.unit.core.polled import Polled

ROOT = Path(__file__).parents[4]


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.WARNING, "halopsa")
    return caplog


def texts(told: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in told.records if record.levelno >= logging.WARNING]


def on_a_clock(**settings: object) -> tuple[Limiter, World]:
    world = World()

    def sleep(seconds: float) -> None:
        world.now += seconds

    config = RateLimitConfig(throttle_threshold=1.0, max_wait=1e6, **settings)  # type: ignore[arg-type]  # test settings
    return Limiter(API, config, clock=world.clock, waiter=Polled(sleep)), world


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


def waiters(limiter: Limiter, count: int) -> list[threading.Thread]:
    def wait() -> None:
        with suppress(HaloPsaError):
            limiter.acquire()

    threads = [threading.Thread(target=wait, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    until(lambda: len(limiter.waiting) == count)
    return threads


def test_one_pause_is_one_warning_in_all_threads(told: pytest.LogCaptureFixture) -> None:
    limiter = Limiter(API, RateLimitConfig(max_wait=1e6))
    limiter.pause(time.monotonic() + 60)
    threads = waiters(limiter, 5)
    until(lambda: texts(told))
    limiter.pause(time.monotonic() + 65)  # its end moves a little
    time.sleep(0.2)
    assert len(texts(told)) == 1
    limiter.pause(time.monotonic() + 90)
    until(lambda: len(texts(told)) == 2)
    time.sleep(0.1)
    limiter.close()
    for thread in threads:
        thread.join(5)
    one, two = texts(told)
    pattern = r"Waiting (\d+) s, until (?:\S+ )?\d\d:\d\d:\d\d: the instance answered 429 .*\."
    for text, seconds in ((one, 60), (two, 90)):
        found = re.fullmatch(pattern, text)
        assert found is not None, text
        assert abs(int(found[1]) - seconds) <= 2


def test_probes_of_one_pause_are_told_where_the_end_moves_far(told: pytest.LogCaptureFixture) -> None:
    limiter, _ = on_a_clock()
    for _ in range(5):  # pauses of 5, 10, 20, 40 s
        limiter.acquire().rejected()
    limiter.acquire().answered()
    assert [re.findall(r"Waiting (\d+) s", text) for text in texts(told)] == [["20"], ["40"], ["80"]]
    told.clear()
    limiter, _ = on_a_clock()
    for _ in range(4):
        limiter.acquire().rejected(retry_after=9)
    limiter.acquire().answered()
    assert texts(told) == []


def test_each_full_window_is_one_warning(told: pytest.LogCaptureFixture) -> None:
    limiter, world = on_a_clock(max_requests=5, window=60)
    for _ in range(25):
        with limiter.acquire() as slot:
            world.now += 0.1
            slot.answered()
    assert len(texts(told)) == 4
    assert all("all 5 requests of the 60 s window are used." in text for text in texts(told))
    until_at = [vars(record)["halopsa_until"] - record.created for record in told.records]
    assert all(55 < seconds < 65 for seconds in until_at)


def test_pages_that_wait_for_each_other_are_no_stop(told: pytest.LogCaptureFixture) -> None:
    """Of 300 pages at once each waits long, and yet one goes every second."""
    limiter, world = on_a_clock(max_requests=60, window=60)
    for _ in range(60):
        limiter.acquire(priority="bulk").answered()
        world.now += 1
    tickets = [limiter._enter(None, "bulk") for _ in range(300)]
    for ticket in tickets[1:]:
        limiter._look(ticket)  # type: ignore[arg-type]  # all wait
    assert texts(told) == []


def test_a_call_behind_others_is_told_once_for_all(told: pytest.LogCaptureFixture) -> None:
    limiter, _ = on_a_clock(max_requests=10, window=60)
    for _ in range(10):
        limiter.acquire().answered()
    for _ in range(50):
        limiter._look(limiter._enter(None, "interactive"))  # type: ignore[arg-type]  # all wait
    assert len(texts(told)) == 1


@pytest.mark.parametrize(("seconds", "count"), [("9", 0), ("12", 1)])
def test_a_retry_that_is_put_off_is_told(seconds: str, count: int, told: pytest.LogCaptureFixture) -> None:
    world = World()
    slept: list[float] = []

    def sleep(for_: float) -> None:
        slept.append(for_)
        world.now += for_

    config = Config.build(API, tenant="acme", token_source=lambda: "t")
    transport = Transport(config, clock=world.clock, waiter=Polled(sleep))
    with responses.RequestsMock() as web:
        url = "https://acme.halopsa.com/api/Status"
        web.get(url, status=503, headers={"Retry-After": seconds})
        web.get(url, json=[])
        transport.send(Call("GET", "/Status"))
    assert max(slept) >= float(seconds)
    assert len(texts(told)) == count
    for text in texts(told):
        assert re.fullmatch(
            r"Waiting 12 s, until (\S+ )?[0-9:]{8}: a request was answered with HTTP 503 and is sent again then\. "
            r"instance=acme.halopsa.com",
            text,
        )


@pytest.mark.parametrize("known", [False, True])
def test_a_token_that_another_thread_fetches_is_told_once(
    known: bool, told: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not where the client waits with that request anyway, and has said so."""
    monkeypatch.setattr(long_waits, "LONG", 0.05)
    all_waits, free = long_waits.Waits(log_of(API.product)), threading.Event()
    if known:
        assert all_waits.pause.is_news(time.monotonic(), time.monotonic() + 30)

    async def post(*_: object) -> Response:
        free.wait(10)
        return Response(200, {"Content-Type": "application/json"}, b'{"access_token": "t", "expires_in": 60}')

    config = Config.build(API, tenant="acme", client_id="x" * 36, client_secret="y")
    tokens = TokenManager(config, post, waits=all_waits)
    threads = [
        threading.Thread(target=lambda: drive(lambda: tokens.get(Deadline(30))), daemon=True)
        for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    time.sleep(0.4)
    count = len(texts(told))
    free.set()
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()
    assert count == len(texts(told)) == (0 if known else 1)
    for text in texts(told):
        assert re.match(
            r"Waiting at most \d+ s, until .*: another thread is still fetching the access token\.", text
        )


# What people see, against a server that answers 429 with Retry-After, in a process without any settings of logging

_SMALL = "import halopsa.core.ratelimit.long_waits; halopsa.core.ratelimit.long_waits.LONG = 1.0; "
_COMMAND = _SMALL + "import sys; from halopsa.cli.process import run; sys.exit(run())"
_PROGRAM = _SMALL + (
    "import halopsa, threading; client = halopsa.HaloPsaClient.from_env(); "
    "threads = [threading.Thread(target=lambda: client.tickets.list(page_size=1)) for _ in range(4)]; "
    "[t.start() for t in threads]; [t.join() for t in threads]"
)


@pytest.fixture
def halo() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=30, page_cap=10) as found:
        yield found


def settings(halo: Sandbox) -> dict[str, str]:
    return {**os.environ, **environment(halo), "PYTHONPATH": str(ROOT), "COLUMNS": "100"}


def piped(halo: Sandbox, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own interpreter and program
        [sys.executable, "-c", code, *arguments],
        env=settings(halo),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )


def refuse(halo: Sandbox, seconds: int) -> None:
    halo.fail_next(429, headers={"Retry-After": str(seconds)}, path="Ticket")


def test_a_program_without_logging_is_told_once(halo: Sandbox) -> None:
    refuse(halo, 2)
    done = piped(halo, _PROGRAM)
    (line,) = done.stderr.splitlines()
    host = halo.base_url.partition("://")[2]
    assert re.fullmatch(
        rf"Waiting 2 s, until [0-9:]{{8}}: the instance answered 429 .*\. instance={re.escape(host)}", line
    )


def test_a_command_in_a_pipe_says_one_line(halo: Sandbox) -> None:
    refuse(halo, 2)
    done = piped(halo, _COMMAND, "tickets", "search", "--limit", "100")
    (line,) = done.stderr.splitlines()
    assert line.startswith("Waiting 2 s, until ")
    assert len(done.stdout.splitlines()) > 2


@pytest.mark.parametrize("quiet", [False, True])
def test_an_export_in_a_pipe(halo: Sandbox, quiet: bool, tmp_path: Path) -> None:
    refuse(halo, 2)
    out = str(tmp_path / "x.jsonl")
    done = piped(halo, _COMMAND, "export", "tickets", "--out", out, *["--quiet"] * quiet)
    assert len(done.stderr.splitlines()) == (0 if quiet else 1)


def test_ten_seconds_are_what_is_shipped() -> None:
    assert long_waits.LONG == 10.0
