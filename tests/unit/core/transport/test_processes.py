"""Processes: forks in the middle of requests, clients closed while in use, and the end of the interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from halopsa import HaloPsaError, HaloPsaServerError, RateLimitConfig
from tests.unit.core.transport.ledger import Entry, Ledger, answer, echo, keeping
from tests.unit.core.transport.test_concurrency import connect

ROOT = Path(__file__).resolve().parents[4]
SETUP = """
import os, signal, sys, threading, time
from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig

def connect(**settings):
    return HaloPsaClient(base_url=sys.argv[1], client_id="id", client_secret="s", timeout=20.0,
                         **{"rate_limit": RateLimitConfig(max_requests=100_000), **settings})

def ask(client, number):
    found = client.request("GET", f"/Echo/{number}", params={"pid": os.getpid()})
    assert found == {"path": f"/api/Echo/{number}", "pid": str(os.getpid())}, found
"""


def process(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments."""
    return subprocess.run(  # noqa: S603 - scripts of this file
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def run(ledger: Ledger, script: str) -> None:
    """Run a script in a process of its own; it must end well and in silence."""
    done = process("-W", "error::ResourceWarning", "-c", f"{SETUP}\n{script}", ledger.url)
    assert (done.returncode, done.stderr) == (0, "")


def users(ledger: Ledger) -> dict[int, set[str]]:
    """Which processes used each connection."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for entry in [*ledger.entries]:
        found[entry.connection].add(entry.query["pid"])
    return found


MULTI = """
import multiprocessing

def child(client, url):
    sys.argv[1:] = [url]
    client = client or connect()
    for number in range(3):
        ask(client, number)

def main():
    client = connect()
    ask(client, 9)
    context = multiprocessing.get_context("spawn")
    found = [context.Process(target=child, args=(None, sys.argv[1])) for _ in range(2)]
    for process in found:
        process.start()
    for process in found:
        process.join()
    assert [process.exitcode for process in found] == [0, 0]
    ask(client, 10)
    client.close()
"""


def test_multiprocessing_by_spawn(tmp_path: Path) -> None:
    script = tmp_path / "spawned.py"
    script.write_text(f"{SETUP}\n{MULTI}\nif __name__ == '__main__':\n    main()\n", encoding="utf-8")
    with keeping() as ledger:
        done = process(str(script), ledger.url)
        assert (done.returncode, done.stderr) == (0, "")
        assert len(ledger.tokens) == 3


# Closed while in use


def outcomes(futures: list[Future[object]]) -> list[object]:
    return [future.exception(15) or future.result() for future in futures]


def test_close_ends_those_who_wait_for_a_slot() -> None:
    limit = RateLimitConfig(max_requests=3, window=600, throttle_threshold=1.0, max_wait=6000)
    with keeping() as ledger, ThreadPoolExecutor(8) as pool:
        client = connect(ledger, rate_limit=limit)
        waiting: list[Future[object]] = [pool.submit(client.request, "GET", f"/Echo/{n}") for n in range(8)]
        deadline = time.monotonic() + 10
        while sum(future.done() for future in waiting) < 2 and time.monotonic() < deadline:
            time.sleep(0.01)
        started = time.monotonic()
        client.close()
        found = outcomes(waiting)
        assert time.monotonic() - started < 5
        errors = [error for error in found if isinstance(error, BaseException)]
        assert len(errors) == 6
        assert not [e for e in errors if not isinstance(e, HaloPsaError) or "closed" not in str(e)]
        assert len(ledger.entries) == 2


def test_close_lets_requests_in_flight_end_and_sends_no_more() -> None:
    """An answer that is on its way is not thrown away: of a write nobody would know the outcome."""
    gate = threading.Event()
    arrived = threading.Semaphore(0)

    def handle(entry: Entry) -> bytes:
        arrived.release()
        assert gate.wait(10)
        if entry.path.endswith("/Retried"):
            return answer(status=503)
        return echo(entry)

    with keeping(handle) as ledger, ThreadPoolExecutor(8) as pool:
        client = connect(ledger)
        reads: list[Future[object]] = [pool.submit(client.request, "GET", f"/Echo/{n}") for n in range(4)]
        again: list[Future[object]] = [pool.submit(client.request, "GET", "/Retried") for _ in range(4)]
        for _ in range(8):
            assert arrived.acquire(timeout=10)
        client.close()
        gate.set()
        assert outcomes(reads) == [{"path": f"/api/Echo/{n}"} for n in range(4)]
        assert all(
            isinstance(error, HaloPsaServerError) for error in outcomes(again)
        )  # what came, not "closed"
        assert len(ledger.entries) == 8  # no second attempt


def test_use_after_close() -> None:
    with keeping() as ledger:
        client = connect(ledger)
        listing = client.tickets.list_all()
        client.request("GET", "/Echo/1")
        client.close()
        client.close()
        uses: list[Callable[[], object]] = [
            lambda: client.tickets.get(1),
            lambda: client.tickets.create(summary="x"),
            lambda: client.request("GET", "/Echo/2"),
            lambda: client.agents.me(),
            lambda: client.attachments.download(1),
            lambda: client.api.tax.list(),
            listing.to_list,
        ]
        for use in uses:
            with pytest.raises(HaloPsaError, match="closed"):
                use()
        assert len(ledger.entries) == 1
        assert client.rate_limit.used == 2


def test_closing_in_many_threads() -> None:
    with keeping() as ledger:
        client = connect(ledger)

        def use(number: int) -> object:
            try:
                for turn in range(20):
                    assert client.request("GET", f"/Echo/{number}.{turn}") == {
                        "path": f"/api/Echo/{number}.{turn}"
                    }
            except HaloPsaError as error:
                return str(error)
            return None

        with ThreadPoolExecutor(18) as pool:
            users = [pool.submit(use, number) for number in range(16)]
            time.sleep(0.05)
            for _ in range(2):
                pool.submit(client.close)
            assert {future.result(20) is None or "closed" in str(future.result()) for future in users} == {
                True
            }


# The end of the interpreter

ENDINGS = {
    "a client that was never closed": "client = connect(); ask(client, 1)",
    "a daemon thread in a request": """
client = connect()
ask(client, 1)
threading.Thread(target=ask, args=(client, "slow"), daemon=True).start()
time.sleep(0.1)
""",
    "a daemon thread that waits for a slot": """
import logging
logging.getLogger("halopsa").setLevel(logging.ERROR)  # that it waits long is told, as it should be
client = connect(rate_limit=RateLimitConfig(max_requests=2, window=600, throttle_threshold=1.0, max_wait=1200))
ask(client, 1)
threading.Thread(target=ask, args=(client, 2), daemon=True).start()
time.sleep(0.1)
""",
    "a thread that still works": """
client = connect()
def work():
    for number in range(20):
        ask(client, number)
threading.Thread(target=work).start()
""",
    "a traversal left half-way": """
client = connect()
iterator = iter(client.tickets.list_all(page_size=100))
next(iterator)
""",
    "a prefetching traversal left half-way": """
client = connect()
iterator = iter(client.tickets.list_all(page_size=100, prefetch=4))
next(iterator)
""",
    "a prefetching traversal in a daemon thread": """
client = connect()
def walk():
    for ticket in client.tickets.list_all(page_size=100, prefetch=4):
        time.sleep(0.002)
threading.Thread(target=walk, daemon=True).start()
time.sleep(0.2)
""",
    "sys.exit in a traversal": """
client = connect()
for number, ticket in enumerate(client.tickets.list_all(page_size=100, prefetch=4)):
    if number == 150:
        sys.exit(0)
""",
}


def tenant(ledger: Ledger, entry: Entry) -> bytes:
    if entry.path.endswith("/slow"):
        ledger.stopped.wait(3)
    if entry.path == "/api/Tickets":
        page = int(entry.query.get("page_no", 1))
        rows = [{"id": n} for n in range(page * 100 - 99, page * 100 + 1)]
        return answer({"record_count": 100_000, "tickets": rows})
    return echo(entry)


@pytest.mark.parametrize("script", ENDINGS.values(), ids=ENDINGS)
def test_the_interpreter_ends_well(script: str) -> None:
    with keeping(lambda entry: tenant(ledger, entry)) as ledger:
        started = time.monotonic()
        run(ledger, script)
        assert time.monotonic() - started < 20
