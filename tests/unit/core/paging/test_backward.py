"""Rows that come and go while a list is read: nothing that stays is missed, nothing is doubled."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Hashable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa.core.errors import IncompleteError
from halopsa.core.paging.backward import BackwardWalk
from halopsa.core.paging.listing import Listing, RawPage, TraversalReport
from tests.bench.shifting import Clock, Simulated, Table, missed
from tests.of_halopsa import awaited, raw_page

#: What a listing says of itself is looked at in its report here.
pytestmark = pytest.mark.filterwarnings("ignore::halopsa.core.errors.IncompleteWarning")


def report_of(listing: Listing[int]) -> TraversalReport:
    return listing.report


@pytest.mark.parametrize("prefetch", [1, 16])
@pytest.mark.parametrize("latency", [0.05, 0.2, 1.0])
@pytest.mark.parametrize("stall", [0, 50])
def test_no_row_that_stays_is_missed(prefetch: int, latency: float, stall: int) -> None:
    for seed in range(2):
        table = Table(seed)
        clock = Clock(table, latency, stall=stall)
        listing = Simulated(clock, prefetch=prefetch, consistent=True)
        rows = list(listing)
        assert missed(table, rows) == 0
        assert len(rows) == len(set(rows))
        report = report_of(listing)
        assert (report.complete, report.consistent) == (True, True)
        assert report.requests < 230
        # What was inserted before the last look at the end, of a few requests, is there too.
        looked = clock.now - 6 * latency - (130 if stall else 0)
        assert {row for row, born in table.born.items() if born < looked} - table.gone <= set(rows)


def test_reading_forward_misses_some() -> None:
    table = Table(1)
    listing = Simulated(Clock(table, 1.0), prefetch=1, consistent=False)
    assert missed(table, list(listing)) > 0
    assert report_of(listing).consistent is None


@settings(max_examples=150)
@given(
    seed=st.integers(0, 10**6),
    total=st.integers(0, 1500),
    prefetch=st.sampled_from([1, 2, 5, 16]),
    latency=st.sampled_from([0.05, 1.0, 5.0]),
    added=st.sampled_from([0.0, 1.0, 15.0]),
    deleted=st.sampled_from([0.0, 0.2, 5.0]),
    cuts=st.lists(st.integers(0, 1500), max_size=3),
)
def test_whatever_happens_and_wherever_it_is_interrupted(
    seed: int, total: int, prefetch: int, latency: float, added: float, deleted: float, cuts: list[int]
) -> None:
    table = Table(seed, total, added=added, deleted=deleted)
    clock = Clock(table, latency)
    rows: list[int] = []
    text: str | None = None
    for cut in cuts:
        part = Simulated(clock, prefetch=prefetch, consistent=True, resume=text)
        rows += itertools.islice(part, cut)
        text = part.checkpoint().to_json()
        later = clock.now + 60
        clock = Clock(table, latency)
        clock.now = later
    last = Simulated(clock, prefetch=prefetch, consistent=True, resume=text)
    rows += last
    assert len(rows) == len(set(rows))
    assert report_of(last).rows == report_of(last).distinct_keys == len(rows)
    if report_of(last).consistent:
        assert missed(table, rows) == 0
    assert report_of(last).complete is report_of(last).consistent


@given(seed=st.integers(0, 10**6), prefetch=st.sampled_from([1, 4]), cut=st.integers(0, 1300))
def test_of_a_list_that_rests_all_comes_and_the_newest_first(seed: int, prefetch: int, cut: int) -> None:
    table = Table(seed, 1250, added=0, deleted=0)
    part = Simulated(Clock(table, 0.1), prefetch=prefetch, consistent=True)
    rows = list(itertools.islice(part, cut))
    last = Simulated(
        Clock(table, 0.1), prefetch=prefetch, consistent=True, resume=part.checkpoint().to_json()
    )
    rows += last
    assert sorted(rows) == table.ids
    if prefetch == 1:
        assert rows == table.ids[::-1]
    assert report_of(last).complete


class Fixed:
    """Rows as they are, claims as they are told."""

    def __init__(self, rows: list[int], claim: object = "truth") -> None:
        self.rows, self.claim = rows, claim
        self.bare = self.same = self.keyless = False
        self.asked: list[int] = []
        self.lock = threading.Lock()

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        with self.lock:
            self.asked.append(page_no)
        at = 0 if self.same else (page_no - 1) * page_size
        rows = self.rows[at : at + page_size]
        keys: list[Hashable | None] = [None] * len(rows) if self.keyless else [(row,) for row in rows]
        return raw_page(rows, keys, len(self.rows) if self.claim == "truth" else self.claim, bare=self.bare)


def consistent(server: Fixed, prefetch: int = 1) -> tuple[list[int], TraversalReport]:
    listing = Listing(awaited(server), page_size=10, prefetch=prefetch, consistent=True)
    return listing.to_list(), report_of(listing)


class TestOneCannotTell:
    @pytest.mark.parametrize("prefetch", [1, 4])
    @pytest.mark.parametrize(
        ("claim", "why"),
        [
            (None, "the server claims no total, so rows may have been missed; page 10 was short"),
            (60, "the total that the server claims is wrong, so rows may"),
            (10, "the total that the server claims is wrong, so rows may"),
            (3, "the total that the server claims is wrong, so rows may"),
            (150, "the total that the server claims is wrong, so rows may"),
            (10**15, "the server claims 1000000000000000 rows, beyond the limit of pages, so rows may"),
        ],
    )  # fmt: skip
    def test_without_an_honest_total(self, claim: object, why: str, prefetch: int) -> None:
        rows, report = consistent(Fixed(list(range(1, 96)), claim), prefetch)
        assert sorted(rows) == list(range(1, 96))
        assert (report.complete, report.consistent) == (False, False)
        assert report.why.startswith(why)

    @pytest.mark.parametrize("prefetch", [1, 4])
    def test_without_order(self, prefetch: int) -> None:
        for order in (range(95, 0, -1), [*range(1, 75), 95, *range(75, 95)]):
            rows, report = consistent(Fixed(list(order)), prefetch)
            assert sorted(rows) == list(range(1, 96))
            assert (report.complete, report.consistent) == (False, False)
            assert report.why.startswith("the rows do not come by ascending id, so rows may have been missed")

    def test_where_only_the_pages_are_out_of_order(self) -> None:
        _, report = consistent(Fixed([*range(1, 71), *range(91, 96), *range(71, 91)][:90]))
        assert (report.complete, report.consistent) == (False, False)

    def test_where_a_row_turns_up_between_others(self) -> None:
        rows, report = consistent(Fixed([*range(1, 70), 95, *range(70, 95)]))
        assert sorted(rows) == list(range(1, 96))
        assert (report.complete, report.consistent) == (False, False)
        assert report.why == "1 rows turned up between others, so some may have been missed"

    @pytest.mark.parametrize("prefetch", [1, 4])
    def test_where_a_row_is_missing(self, prefetch: int) -> None:
        rows, report = consistent(Fixed(list(range(1, 96)), 96), prefetch)
        assert sorted(rows) == list(range(1, 96))
        assert (report.complete, report.consistent) == (False, False)
        assert report.why == "the server claims 96 rows and 95 came"

    def test_rows_without_keys_come_once(self) -> None:
        server = Fixed([7] * 35)
        server.keyless = True
        rows, report = consistent(server, 4)
        assert rows == [7] * 10  # pages that are all the same cannot be told from a page that repeats
        assert not report.consistent
        server.rows = list(range(35))
        assert consistent(server, 4)[0] == list(range(35))

    @pytest.mark.parametrize("cut", range(0, 41, 3))
    def test_rows_without_keys_come_once_after_an_interruption_too(self, cut: int) -> None:
        def fetch(page_no: int, page_size: int) -> RawPage[int]:
            rows = list(range(1, 41))[(page_no - 1) * 10 : page_no * 10]
            return raw_page(rows, [None if row in (14, 15, 16, 17) else (row,) for row in rows], 40)

        part = Listing(awaited(fetch), page_size=10, consistent=True)
        rows = list(itertools.islice(part, cut))
        text = part.checkpoint().to_json()
        again = Listing(awaited(fetch), page_size=10, consistent=True, resume=text)
        rows += itertools.islice(again, 2)
        rows += Listing(awaited(fetch), page_size=10, consistent=True, resume=again.checkpoint())
        assert sorted(rows) == list(range(1, 41))

    def test_where_rows_come_and_go_so_fast_that_it_does_not_get_on(self) -> None:
        walk = BackwardWalk[int](10, lanes=16)
        asked = shift = 0
        while walk.verdict is None:
            for page_no in walk.plan(16):
                asked += 1
                rows = range(shift + page_no * 10 - 9, shift + page_no * 10 + 1) if page_no <= 64 else ()
                walk.feed(page_no, raw_page(list(rows), [(row,) for row in rows], 640))
            shift += 10 if asked < 400 else 0  # while each lane goes to the page before
        assert walk.verdict.why.startswith("rows come and go too fast, so rows may have been missed")
        assert asked < 4 * 64 + 100 + 80

    def test_where_paging_is_ignored(self) -> None:
        server = Fixed(list(range(1, 96)))
        server.same = True
        rows, report = consistent(server, 4)
        assert sorted(rows) == list(range(1, 11))
        assert (report.complete, report.consistent) == (False, False)

    def test_strict_says_so(self) -> None:
        server = Fixed(list(range(1, 96)), None)
        with pytest.raises(IncompleteError, match="claims no total"):
            Listing(awaited(server), page_size=10, consistent=True, strict=True).to_list()


def test_pages_that_are_added_meanwhile_come_too() -> None:
    server = Fixed(list(range(1, 96)))

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        if server.asked.count(1) == 2:
            server.rows = list(range(1, 131))
        return server(page_no, page_size)

    listing = Listing(awaited(fetch), page_size=10, consistent=True)
    assert sorted(listing.to_list()) == list(range(1, 131))
    assert report_of(listing).consistent is True
    assert server.asked[-5:] == [10, 13, 12, 11, 10]  # one look at the end will do


class TestItIsEnough:
    @pytest.mark.parametrize(("total", "asked"), [(0, 1), (7, 1), (10, 3), (11, 4), (95, 12)])
    def test_to_ask_so_often(self, total: int, asked: int) -> None:
        server = Fixed(list(range(1, total + 1)))
        rows, report = consistent(server)
        assert rows == list(range(total, 0, -1))
        assert (report.complete, report.consistent, report.requests) == (True, True, asked)
        assert len(server.asked) == asked

    def test_one_answer(self) -> None:
        server = Fixed(list(range(5)), None)
        server.bare = True
        assert consistent(server)[1].consistent is True
        listing = Listing(awaited(server), page_size=10, consistent=True, numbered=False)
        assert listing.to_list() == list(range(5))
        assert report_of(listing).consistent is True


claims = st.one_of(st.none(), st.integers(0, 60))


@settings(max_examples=200)
@given(
    pages=st.lists(st.tuples(st.lists(st.integers(0, 40), max_size=6), claims), min_size=1, max_size=8),
    ordered=st.booleans(),
    prefetch=st.sampled_from([1, 3]),
    keyless=st.sampled_from([0, 0, 3]),
    bare=st.booleans(),
    cut=st.integers(0, 30),
)
def test_it_always_ends_and_nothing_is_doubled(
    pages: list[tuple[list[int], int | None]],
    ordered: bool,
    prefetch: int,
    keyless: int,
    bare: bool,
    cut: int,
) -> None:
    asked = itertools.count()

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        assert next(asked) < 1500
        rows, claim = pages[(page_no - 1) % len(pages)]
        rows = sorted(set(rows)) if ordered else list(dict.fromkeys(rows))  # of one answer none is dropped
        keys: list[Hashable | None] = [None if keyless and row % keyless == 0 else (row,) for row in rows]
        return raw_page(rows, keys, claim, bare=bare)

    part = Listing(awaited(fetch), page_size=4, prefetch=prefetch, max_pages=30, consistent=True)
    rows = list(itertools.islice(part, cut))
    text = part.checkpoint().to_json()
    last = Listing(awaited(fetch), page_size=4, prefetch=prefetch, max_pages=30, consistent=True, resume=text)
    rows += last
    keyed = [row for row in rows if not keyless or row % keyless]
    assert len(keyed) == len(set(keyed))
    assert report_of(last).rows == len(rows)
    assert report_of(last).complete is report_of(last).consistent or bare
