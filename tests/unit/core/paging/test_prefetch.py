"""Pages read ahead: the same rows in the same order, bounded, and gone when nobody reads."""

from __future__ import annotations

import contextvars
import gc
import itertools
import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa.core.drive import drive
from halopsa.core.paging.listing import Listing, RawPage, TraversalReport
from halopsa.core.paging.prefetch import Ahead
from tests.of_halopsa import awaited, raw_page

#: What a listing says of itself is looked at in its report here.
pytestmark = pytest.mark.filterwarnings("ignore::halopsa.core.errors.IncompleteWarning")

ROOT = Path(__file__).parents[4]


class Server:
    """Counts what is in flight; every page waits until it is let go, if need be."""

    def __init__(self, total: int, *, cap: int = 10, claim: object = "truth") -> None:
        self.total, self.cap, self.claim = total, cap, claim
        self.lock = threading.Lock()
        self.asked: list[int] = []
        self.now = self.most = 0
        self.gate: threading.Event | None = None

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        with self.lock:
            self.asked.append(page_no)
            self.now += 1
            self.most = max(self.most, self.now)
        try:
            if self.gate is not None and page_no > 1:
                assert self.gate.wait(10)
            rows = list(range(self.total)[(page_no - 1) * self.cap : page_no * self.cap])
            return raw_page(rows, list(rows), self.total if self.claim == "truth" else self.claim)
        finally:
            with self.lock:
                self.now -= 1


def workers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "prefetch"]


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.002)


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    yield
    wait_until(lambda: not workers())


def core(listing: Listing[int]) -> TraversalReport:
    return attrs.evolve(listing.report, requests=0, seconds=0.0)


class Odd:
    """A server with any behaviour at all."""

    def __init__(
        self, pages: list[tuple[list[int], object]], keyless: int, fails: int | None, bare: bool
    ) -> None:
        self.pages, self.keyless, self.fails, self.bare = pages, keyless, fails, bare
        self.lock = threading.Lock()
        self.asked: list[int] = []

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        with self.lock:
            self.asked.append(page_no)
        if page_no == self.fails:
            raise TimeoutError(page_no)
        rows, claim = self.pages[(page_no - 1) % len(self.pages)]
        keys: list[Hashable | None] = [
            None if self.keyless and row % self.keyless == 0 else row for row in rows
        ]
        return raw_page(rows, keys, claim, bare=self.bare)


def outcome(server: Odd, prefetch: int) -> tuple[list[int], str, TraversalReport]:
    listing = Listing(awaited(server), page_size=4, prefetch=prefetch, max_pages=12)
    rows: list[int] = []
    error = ""
    try:
        rows.extend(listing)
    except TimeoutError as caught:
        error = str(caught)
    return rows, error, core(listing)


claims = st.one_of(st.none(), st.integers(-1, 60), st.just("17"), st.just("x"))
some_pages = st.lists(st.tuples(st.lists(st.integers(0, 40), max_size=6), claims), min_size=1, max_size=8)
ranges = st.builds(
    lambda total, cap, claim: [
        (list(range(total)[at : at + cap]), claim) for at in range(0, total + cap, cap)
    ],
    st.integers(0, 40), st.integers(1, 5), claims,
)  # fmt: skip


@settings(max_examples=200)
@given(
    pages=some_pages | ranges,
    keyless=st.sampled_from([0, 0, 1, 3]),
    fails=st.none() | st.integers(1, 9),
    bare=st.booleans(),
    prefetch=st.integers(2, 9),
)
def test_it_reads_what_one_at_a_time_reads(
    pages: list[tuple[list[int], object]], keyless: int, fails: int | None, bare: bool, prefetch: int
) -> None:
    one, ahead = (Odd(pages, keyless, fails, bare) for _ in range(2))
    assert outcome(one, 1) == outcome(ahead, prefetch)
    # Each time that it goes back, pages on the way are of no use any more.
    assert len(ahead.asked) <= len(one.asked) * (1 + prefetch)


def test_so_many_are_in_flight_and_no_more() -> None:
    server = Server(200)
    server.gate = threading.Event()
    rows = iter(Listing(awaited(server), page_size=10, prefetch=4))
    assert next(rows) == 0
    assert server.asked[0] == 1
    wait_until(lambda: len(server.asked) == 5)
    server.gate.set()
    wait_until(lambda: server.now == 0)
    assert sorted(server.asked) == [1, 2, 3, 4, 5]  # four are waiting to be taken
    assert list(itertools.islice(rows, 10)) == list(range(1, 11))
    wait_until(lambda: len(server.asked) == 6)
    assert list(rows) == list(range(11, 200))
    assert server.most <= 4
    assert sorted(server.asked) == list(range(1, 22))  # the last page is full: one more shows the end


class Backward(Server):
    """A server whose pages 2 to 5 arrive in the opposite order."""

    def __init__(self, total: int) -> None:
        super().__init__(total)
        self.there = {page_no: threading.Event() for page_no in range(2, 7)}
        self.there[6].set()

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        raw = super().__call__(page_no, page_size)
        if 2 <= page_no <= 5:
            assert self.there[page_no + 1].wait(10)
            self.there[page_no].set()
            if page_no == 5:
                raise TimeoutError
        return raw


def test_pages_and_errors_come_in_order_whatever_order_they_arrive_in() -> None:
    rows: list[int] = []
    listing = Listing(awaited(Backward(200)), page_size=10, prefetch=4)
    with pytest.raises(TimeoutError):
        rows.extend(listing)
    assert rows == list(range(40))
    assert listing.report.why == "TimeoutError at page 5"


def test_there_are_no_more_threads_than_pages_ahead() -> None:
    server = Server(200)
    server.gate = threading.Event()
    pages: Ahead[int] = Ahead(awaited(server), 10, 2)
    pages.submit(1)
    assert drive(pages.take).rows[0] == 0
    for page_no in range(2, 8):
        pages.submit(page_no)
    wait_until(lambda: server.now == 2)
    assert len(workers()) == 2
    server.gate.set()
    assert [drive(pages.take).rows[0] for _ in range(6)] == [10, 20, 30, 40, 50, 60]
    assert server.most == 2
    pages.close()


@pytest.mark.parametrize(
    ("total", "claim", "asked"),
    [(95, "truth", 10), (100, "truth", 11), (8, "truth", 1), (0, "truth", 1), (95, 40, 34)],
)
def test_no_page_beyond_the_end_is_asked_for(total: int, claim: object, asked: int) -> None:
    server = Server(total, claim=claim)
    listing = Listing(awaited(server), page_size=10, prefetch=16)
    assert listing.to_list() == list(range(total))
    assert len(server.asked) <= asked  # a total that is too small is found out by and by
    assert listing.report.requests == len(server.asked)


def test_without_a_total_it_starts_slowly() -> None:
    server = Server(95, claim=None)
    assert Listing(awaited(server), page_size=10, prefetch=16).to_list() == list(range(95))
    assert len(server.asked) <= 22 + 18  # all but the last once more
    short = Server(25, claim=None)
    Listing(awaited(short), page_size=10, prefetch=16).to_list()
    assert len(short.asked) <= 5 + 2


def test_a_cap_that_page_1_shows_is_reckoned_with() -> None:
    server = Server(95, cap=10)
    assert Listing(awaited(server), page_size=50, prefetch=16).to_list() == list(range(95))
    assert sorted(server.asked) == list(range(1, 11))


def test_an_error_comes_in_its_place() -> None:
    server = Server(200)

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        if page_no == 4:
            raise ValueError("page 4")
        return server(page_no, page_size)

    listing = Listing(awaited(fetch), page_size=10, prefetch=8)
    rows: list[int] = []
    with pytest.raises(ValueError, match="page 4"):
        rows.extend(listing)
    assert listing.checkpoint().rows == 30
    assert (listing.report.why, listing.report.rows) == ("ValueError at page 4", 30)


def test_whoever_stops_leaves_nothing_behind() -> None:
    server = Server(10_000)
    for way in ("break", "close", "throw", "collected", "cycle"):
        listing = Listing(awaited(server), page_size=10, prefetch=8)
        rows = listing.pages()
        next(rows)
        if way == "close":
            rows.close()
        elif way == "throw":
            with pytest.raises(KeyError):
                rows.throw(KeyError())
        elif way == "cycle":
            loop: list[object] = [rows]
            loop.append(loop)
            del rows, loop
            gc.collect()
        else:
            del rows
        asked = len(server.asked)
        wait_until(lambda: not workers())
        assert len(server.asked) <= asked + 8
        assert "stopped by the caller" in listing.report.why or way == "throw"


def test_threads_of_a_listing_that_nobody_goes_on_reading_end_too() -> None:
    rows = iter(Listing(awaited(Server(1000)), page_size=10, prefetch=8))
    next(rows)
    wait_until(lambda: not workers())
    assert len(list(rows)) == 999  # and it can be taken up again


def test_workers_see_the_context_of_the_caller() -> None:
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="nothing")
    server, seen = Server(100), set[str]()

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        seen.add(variable.get())
        return server(page_no, page_size)

    variable.set("of the caller")
    Listing(awaited(fetch), page_size=10, prefetch=4).to_list()
    assert seen == {"of the caller"}


def test_the_first_page_is_fetched_by_the_caller() -> None:
    server, threads = Server(100), list[threading.Thread]()

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        threads.append(threading.current_thread())
        return server(page_no, page_size)

    Listing(awaited(fetch), page_size=10, prefetch=4).to_list()
    assert threads[0] is threading.main_thread()
    assert {thread.name for thread in threads[1:]} == {"prefetch"}
    assert not any(thread.daemon for thread in threads)


def test_where_no_thread_can_be_had_pages_come_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    assert Listing(awaited(Server(95)), page_size=10, prefetch=4).to_list() == list(range(95))


def test_several_read_at_once() -> None:
    server = Server(300)
    listings = [Listing(awaited(server), page_size=10, prefetch=4) for _ in range(3)]
    assert list(zip(*listings, strict=True)) == [(n, n, n) for n in range(300)]


def _python(code: str) -> subprocess.Popen[str]:
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(  # noqa: S603 - this interpreter
        [sys.executable, "-c", textwrap.dedent(code)], env=environ, stdout=subprocess.PIPE, text=True
    )


_SLOW = """
    import threading, time
    from halopsa.core.paging.listing import Listing, RawPage
    async def fetch(no, size):
        if no > 3:
            time.sleep({seconds})
        rows = list(range((no - 1) * 10, no * 10))
        return RawPage(rows, rows, 500)
    listing = Listing(fetch, page_size=10, prefetch=4)
"""


def test_the_interpreter_ends_although_a_listing_was_dropped_half_way() -> None:
    process = _python(_SLOW.format(seconds=0.2) + "    rows = iter(listing); next(rows); print('out')")
    assert process.communicate(timeout=20)[0] == "out\n"
    assert process.returncode == 0


def test_a_forked_child_can_close_what_was_locked_by_a_thread_of_its_parent() -> None:
    pages: Ahead[int] = Ahead(awaited(lambda no, size: raw_page([], [])), 10, 2)
    locked, over = threading.Event(), threading.Event()

    def holding() -> None:
        with pages._lock:
            locked.set()
            over.wait(10)

    threading.Thread(target=holding, daemon=True).start()
    locked.wait(5)
    pages._pid = 0  # as the child sees it
    closing = threading.Thread(target=pages.close, daemon=True)
    closing.start()
    closing.join(3)
    closed = not closing.is_alive()
    over.set()
    assert closed


_WAITING = """
    import threading, time
    from halopsa import RateLimitConfig
    from halopsa._api import API
    from halopsa.core.paging.listing import Listing, RawPage
    from halopsa.core.ratelimit.limiter import Limiter
    limiter = Limiter(API, RateLimitConfig(max_requests=4, window=100.0, throttle_threshold=1.0))
    async def fetch(no, size):
        limiter.acquire(priority="bulk").answered()
        rows = list(range((no - 1) * 10, no * 10))
        return RawPage(rows, rows, 500)
    listing = Listing(fetch, page_size=10, prefetch=4)
"""


def test_nobody_waits_for_the_rate_limit_when_the_interpreter_ends() -> None:
    started = time.monotonic()
    process = _python(_WAITING + "    rows = iter(listing); [next(rows) for _ in range(40)]; print('out')")
    assert process.communicate(timeout=50)[0] == "out\n"
    assert process.returncode == 0
    assert time.monotonic() - started < 50
