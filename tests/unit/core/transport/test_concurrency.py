"""Many threads on one client: every answer goes to whoever asked, and nothing is asked for twice."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest

from halopsa import HaloPsaClient, HaloPsaError, HaloPsaServerError, RateLimitConfig, RetryConfig
from halopsa.core.session import Session, session_of
from tests.of_halopsa import keep
from tests.unit.core.transport.ledger import Answer, Entry, Ledger, answer, echo, keeping

T = TypeVar("T")
THREADS = 64
AMPLE = RateLimitConfig(max_requests=100_000)


def connect(ledger: Ledger, **settings: object) -> HaloPsaClient:
    options: dict[str, object] = {
        "base_url": ledger.url,
        "client_id": "id",
        "client_secret": "ledger-secret",
        "rate_limit": AMPLE,
        "retry": RetryConfig(backoff=0.01),
        "timeout": 10.0,
    }
    return HaloPsaClient(**{**options, **settings})  # type: ignore[arg-type]  # settings as the client takes them


def together(call: Callable[[int], T], count: int = THREADS) -> list[T]:
    """The results of threads that start at the same moment."""
    barrier = threading.Barrier(count)

    def run(number: int) -> T:
        barrier.wait(20)
        return call(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_every_answer_goes_to_whoever_asked() -> None:
    def ask(thread: int) -> list[object]:
        return [
            client.request("GET", f"/Echo/{thread}", params={"turn": turn, "thread": thread})
            for turn in range(5)
        ]

    with keeping() as ledger, connect(ledger) as client:
        found = together(ask)
        assert found == [
            [{"path": f"/api/Echo/{n}", "turn": str(turn), "thread": str(n)} for turn in range(5)]
            for n in range(THREADS)
        ]
        assert len(ledger.tokens) == 1
        assert set(Counter((e.query["thread"], e.query["turn"]) for e in ledger.entries).values()) == {1}
        assert len({entry.connection for entry in ledger.entries}) <= THREADS + 1
        assert client.rate_limit.used == THREADS * 5 + 1


class Renewing:
    """Refuses every token but the one that is in force; answers like a listing of 1,000 rows."""

    def __init__(self) -> None:
        self.good = 1
        self.refused = 0

    def __call__(self, entry: Entry) -> bytes:
        if entry.headers["authorization"] != f"Bearer ledger-token-{self.good}":
            self.refused += 1
            return answer(status=401)
        page, size = int(entry.query.get("page_no", 1)), int(entry.query.get("page_size", 100))
        rows = [{"id": n} for n in range((page - 1) * size + 1, min(page * size, 1000) + 1)]
        return answer({"record_count": 1000, "tickets": rows})


def test_a_401_storm_renews_once_and_loses_no_row() -> None:
    handle = Renewing()
    with keeping(handle) as ledger, connect(ledger) as client:
        half = threading.Barrier(16, action=lambda: setattr(handle, "good", 2))

        def walk(_: int) -> list[int]:
            found = []
            for number, ticket in enumerate(client.tickets.list_all(page_size=100)):
                if number == 500:
                    half.wait(20)  # now every token is refused, in the middle of every traversal
                found.append(ticket.id)
            return found

        assert together(walk, 16) == [list(range(1, 1001))] * 16
        assert len(ledger.tokens) == 2
        assert handle.refused <= 16
        pages = {e.query["page_no"] for e in ledger.entries}
        assert len(ledger.entries) == 16 * len(pages) + handle.refused


def test_a_token_that_is_never_taken_ends_the_storm() -> None:
    def refuse(entry: Entry) -> bytes:
        return answer(status=401)

    def ask(number: int) -> str:
        with pytest.raises(HaloPsaError) as caught:
            client.request("GET", f"/Echo/{number}")
        return type(caught.value).__name__

    with keeping(refuse) as ledger, connect(ledger) as client:
        assert set(together(ask, 16)) == {"HaloPsaAuthenticationError"}
        paths = [entry.path for entry in ledger.entries]
        assert paths.count("/api/Status") <= 1  # tells a missing right from a token that nobody takes
        assert len(paths) - paths.count("/api/Status") <= 32  # each asks at most twice
        # A thread that is late to its first refusal may see a newer token refused: few renewals, no storm.
        assert len(ledger.tokens) <= 17


def test_writes_of_many_threads_arrive_once() -> None:
    made = iter(range(1, 10_000))
    lock = threading.Lock()

    def create(entry: Entry) -> bytes:
        sent = entry.json()
        assert isinstance(sent, list)
        with lock:
            return answer({"id": next(made), **sent[0]}, 201)

    with keeping(create) as ledger, connect(ledger) as client:
        tickets = together(lambda n: client.tickets.create(summary=f"Thread {n}"))
        assert [ticket.summary for ticket in tickets] == [f"Thread {n}" for n in range(THREADS)]
        assert sorted(ticket.id or 0 for ticket in tickets) == list(range(1, THREADS + 1))
        assert len(ledger.entries) == THREADS


# What is kept for all


def kept() -> Session:
    with keeping() as ledger:
        return session_of(connect(ledger))


def test_one_fetch_serves_all_and_other_keys_do_not_wait() -> None:
    core = kept()
    asked: list[int] = []
    slow, gate = threading.Event(), threading.Event()

    def fetch() -> object:
        asked.append(1)
        slow.set()
        assert gate.wait(10)
        return object()

    with ThreadPoolExecutor(16) as pool:
        waiting = [pool.submit(keep, core, "me", fetch) for _ in range(15)]
        assert slow.wait(10)
        assert keep(core, "teams", lambda: "others go on") == "others go on"
        gate.set()
        assert len({id(future.result(10)) for future in waiting}) == 1
    assert asked == [1]


def test_waiters_share_the_error_of_a_fetch_and_the_next_call_asks_again() -> None:
    core = kept()
    slow, gate = threading.Event(), threading.Event()
    asked: list[int] = []

    def fail() -> object:
        asked.append(1)
        slow.set()
        assert gate.wait(10)
        time.sleep(0.05)  # for those that are about to wait
        raise HaloPsaServerError("no", status_code=500)

    with ThreadPoolExecutor(8) as pool:
        first = pool.submit(keep, core, "me", fail)
        assert slow.wait(10)
        waiting = [first, *(pool.submit(keep, core, "me", fail) for _ in range(7))]
        time.sleep(0.05)
        gate.set()
        errors = [future.exception(10) for future in waiting]
    assert {type(error) for error in errors} == {HaloPsaServerError}
    assert len({id(error) for error in errors}) == 8  # each thread has its own, with its own traceback
    assert len(asked) == 1
    assert keep(core, "me", lambda: 5) == 5


def test_an_interrupted_fetch_leaves_the_others_to_it() -> None:
    core = kept()
    slow, gate = threading.Event(), threading.Event()

    def interrupted() -> int:
        slow.set()
        assert gate.wait(10)
        raise KeyboardInterrupt

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(keep, core, "me", interrupted)
        assert slow.wait(10)
        second = pool.submit(keep, core, "me", lambda: 7)
        time.sleep(0.05)
        gate.set()
        assert isinstance(first.exception(10), KeyboardInterrupt)
        assert second.result(10) == 7


def test_a_refresh_asks_for_itself() -> None:
    core = kept()
    slow, gate = threading.Event(), threading.Event()

    def old() -> str:
        slow.set()
        assert gate.wait(10)
        return "old"

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(keep, core, "me", old)
        assert slow.wait(10)
        assert keep(core, "me", lambda: "new", refresh=True) == "new"
        gate.set()
        assert first.result(10) == "old"


# Signals


def hanging(first: int) -> tuple[Answer, threading.Event]:
    """Leave the first so many requests without an answer until the event is set."""
    left = [first]
    end = threading.Event()

    def handle(entry: Entry) -> bytes | None:
        if left[0] > 0:
            left[0] -= 1
            end.wait(20)
            return None
        return echo(entry)

    return handle, end
