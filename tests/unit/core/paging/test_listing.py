"""Listings against servers that clamp, lie, repeat and shift."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from halopsa.core.errors import IncompleteWarning
from halopsa.core.paging.completeness import claimed_total, is_short, learned_cap, page_facts
from halopsa.core.paging.listing import Listing, Page, RawPage, page_of
from halopsa.core.paging.progress import Progress
from tests.of_halopsa import awaited, raw_page

#: What a listing says of itself is looked at in its report here.
pytestmark = pytest.mark.filterwarnings("ignore::halopsa.core.errors.IncompleteWarning")

Claim = Callable[[int, int, int], object]
"""Page number, rows on the page, true total -> what the server claims."""


def truth(page_no: int, count: int, total: int) -> object:
    return total


def nothing(page_no: int, count: int, total: int) -> object:
    return None


class Server:
    """A server with a cap of its own, a way of claiming totals and rows that may shift."""

    def __init__(self, total: int, *, cap: int = 100, claim: Claim = truth, shift: int = 0) -> None:
        self.rows = list(range(total))
        self.cap, self.claim, self.shift = cap, claim, shift
        self.asked: list[tuple[int, int]] = []
        self.bare: set[int] = set()
        self.instead: dict[int, int] = {}
        self.keyless = False

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        self.asked.append((page_no, page_size))
        size = min(page_size, self.cap)
        start = (self.instead.get(page_no, page_no) - 1) * size
        rows = self.rows[start : start + size]
        claimed = self.claim(page_no, len(rows), len(self.rows))
        for _ in range(self.shift):
            self.rows.insert(0, -len(self.rows))
        keys: list[Hashable | None] = [None] * len(rows) if self.keyless else list(rows)
        if page_no in self.bare:
            return raw_page(rows, keys, None, bare=True)
        return raw_page(rows, keys, claimed)


def read(server: Server, page_size: int = 100) -> tuple[list[int], Listing[int]]:
    listing = Listing(awaited(server), page_size=page_size)
    return listing.to_list(), listing


def why(listing: Listing[int]) -> tuple[bool, str]:
    return listing.report.complete, listing.report.why


class TestEnd:
    def test_a_short_page_ends_it(self) -> None:
        server = Server(230)
        rows, listing = read(server)
        assert rows == list(range(230))
        assert server.asked == [(1, 100), (2, 100), (3, 100)]
        assert why(listing) == (True, "page 3 was short")

    def test_a_page_of_a_likely_cap_does_not(self) -> None:
        server = Server(170, cap=50, claim=nothing)
        rows, listing = read(server)
        assert rows == list(range(170))
        assert len(server.asked) == 4 + 3  # without a total nothing else tells that no row moved away
        assert why(listing) == (True, "page 4 was short")

    @pytest.mark.parametrize("claimed", [None, 40, -1, "lots", 120])
    def test_a_full_last_page_needs_one_more_question(self, claimed: object) -> None:
        server = Server(200, claim=lambda *_: claimed)
        rows, listing = read(server)
        assert len(rows) == 200
        assert len(server.asked) == 3 + 2  # such a total does not tell that no row moved away
        assert why(listing) == (True, "page 3 was empty")

    def test_a_total_reached_does_not_end_it(self) -> None:
        server = Server(200, claim=lambda *_: 100)
        assert len(read(server)[0]) == 200
        stuck = Server(137, cap=50, claim=lambda *_: 50)
        assert len(read(stuck, 50)[0]) == 137

    def test_a_total_confirms_a_page_shorter_than_those_before(self) -> None:
        server = Server(170)
        assert len(read(server)[0]) == 170
        assert len(server.asked) == 2
        unsure = Server(170, claim=nothing)
        assert len(read(unsure)[0]) == 170
        assert len(unsure.asked) == 3 + 2

    @pytest.mark.parametrize("cap", [1, 7, 20, 49, 51, 99])
    def test_any_cap_is_learned_from_page_1(self, cap: int) -> None:
        server = Server(65, cap=cap)
        rows, listing = read(server)
        assert rows == list(range(65))
        assert listing.report.page_size == (cap if cap < 65 else 100)
        assert {size for _, size in server.asked} == {100}

    def test_more_claimed_prolongs_a_short_page(self) -> None:
        pages = [[1, 2, 3], [4, 5], [6], []]

        def fetch(page_no: int, page_size: int) -> RawPage[int]:
            rows = pages[page_no - 1]
            return raw_page(rows, list(rows), 6 if page_no < 3 else 7)

        listing = Listing(awaited(fetch), page_size=100)
        assert listing.to_list() == [1, 2, 3, 4, 5, 6]
        assert why(listing) == (False, "page 4 was empty, but the server claims 7 rows and 6 came")

    def test_a_claim_holds_until_the_next_one(self) -> None:
        pages = [raw_page([1, 2], [1, 2], 4), raw_page([3], [3]), raw_page([], [])]
        listing = Listing(awaited(lambda no, _: pages[no - 1]), page_size=100)
        assert listing.to_list() == [1, 2, 3]
        assert why(listing) == (False, "page 3 was empty, but the server claims 4 rows and 3 came")

    def test_an_empty_first_page(self) -> None:
        server = Server(0)
        rows, listing = read(server)
        assert (rows, server.asked) == ([], [(1, 100)])
        assert why(listing) == (True, "page 1 was empty")

    def test_a_bare_array_is_everything(self) -> None:
        server = Server(100)
        server.bare = {1}
        rows, listing = read(server, 50)
        assert len(rows) == 50
        assert server.asked == [(1, 50)]
        assert why(listing) == (True, "the answer was one array, without pages")

    def test_a_bare_array_later_is_a_page_like_any(self) -> None:
        server = Server(350)
        server.bare = {2, 3}
        assert read(server)[0] == list(range(350))

    def test_an_endpoint_without_pages_is_asked_once(self) -> None:
        server = Server(120, cap=100)
        listing = Listing(awaited(server), page_size=100, numbered=False)
        (page,) = listing.pages()
        assert (len(page), page.complete) == (100, False)
        assert server.asked == [(1, 100)]
        assert why(listing) == (
            False,
            "the endpoint has no pages, but the server claims 120 rows and 100 came",
        )

    def test_the_number_of_pages_is_bounded(self) -> None:
        endless = itertools.count()
        listing = Listing(
            awaited(lambda _no, size: raw_page([next(endless) for _ in range(size)], [None] * size)),
            page_size=50,
            max_pages=7,
        )
        assert len(listing.to_list()) == 350
        assert why(listing) == (False, "stopped at the limit of 7 pages")


class TestRepeats:
    def test_page_1_again_ends_it_at_once_and_says_so(self) -> None:
        server = Server(500)
        server.instead = dict.fromkeys(range(2, 99), 1)
        rows, listing = read(server)
        assert rows == list(range(100))
        assert len(server.asked) == 2
        assert why(listing) == (
            False,
            "page 2 was page 1 again: the endpoint ignores paging, but the server claims 500 rows and 100 came",
        )
        assert listing.report.duplicates_dropped == 100

    @pytest.mark.parametrize(("claim", "complete"), [(nothing, False), (lambda *_: 100, True)])
    def test_page_1_again_without_more_claimed(self, claim: Claim, complete: bool) -> None:
        server = Server(500, claim=claim)
        server.instead = {2: 1}
        server.instead = dict.fromkeys(range(2, 99), 1)
        rows, listing = read(server)
        assert len(rows) == 100
        assert why(listing)[0] is complete

    def test_page_1_again_once_may_be_chance(self) -> None:
        server = Server(500, claim=nothing)

        def fetch(page_no: int, size: int) -> RawPage[int]:
            raw = server(page_no, size)
            if len(server.asked) == 1:
                server.rows[:0] = range(-100, 0)  # as many as a page has
            return raw

        assert set(range(-100, 500)) == set(Listing(awaited(fetch), page_size=100))

    def test_a_dump_of_everything_is_complete(self) -> None:
        server = Server(300, claim=nothing, cap=300)
        listing = Listing(awaited(lambda no, size: server(1, 300)), page_size=100)
        assert len(listing.to_list()) == 300
        assert why(listing) == (True, "page 2 was page 1 again: the endpoint ignores paging")

    def test_a_repeated_page_is_dropped_and_forgiven_once(self) -> None:
        server = Server(450)
        server.instead = {3: 2}
        server.rows[200:200] = []
        rows, listing = read(server)
        assert rows == [*range(200), *range(300, 450)]
        assert why(listing)[0] is False

    def test_two_pages_without_a_new_row_end_it(self) -> None:
        server = Server(900)
        server.instead = {3: 2, 4: 2}
        rows, listing = read(server)
        assert len(rows) == 200
        assert len(server.asked) == 4
        assert "page 4 had no new row, but the server claims 900" in why(listing)[1]

    def test_without_keys_only_whole_pages_are_dropped(self) -> None:
        server = Server(500, claim=nothing)
        server.keyless = True
        server.rows = [7] * 100 + [8] * 100 + [9] * 100
        server.instead = {4: 3}
        rows, listing = read(server)
        assert rows == server.rows
        assert why(listing)[0]
        server.instead = dict.fromkeys(range(2, 99), 1)
        assert read(server)[0] == [7] * 100

    def test_rows_without_a_key_stay_beside_rows_with_one(self) -> None:
        pages = [raw_page([1, 2, 3], [1, None, 1], 9), raw_page([1, 4], [1, None], 9), raw_page([], [], 9)]
        assert Listing(awaited(lambda no, _: pages[no - 1]), page_size=3).to_list() == [1, 2, 3, 4]


class Shrinking(Server):
    """A server whose rows are deleted before some requests."""

    def __init__(self, total: int, gone: dict[int, set[int]], cap: int = 100) -> None:
        super().__init__(total, cap=cap)
        self.gone = gone

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        gone = self.gone.get(len(self.asked) + 1, set())
        self.rows = [row for row in self.rows if row not in gone]
        return super().__call__(page_no, page_size)


class TestDeletions:
    def test_a_row_that_moved_to_a_page_read_before_is_found_there(self) -> None:
        server = Shrinking(250, {3: {7}})
        rows, listing = read(server)
        assert rows == [*range(200), *range(201, 250), 200]
        assert [page_no for page_no, _ in server.asked] == [1, 2, 3, 2]
        assert why(listing) == (True, "page 3 was short")

    @pytest.mark.parametrize(
        ("total", "gone", "pages"),
        [
            (450, {2: {1}, 3: {2}, 5: {3}}, 8),
            (450, {2: {1, 2}, 4: {3}}, 7),
            (250, {3: set(range(51))}, 4),  # page 3 is empty
            (650, {4: set(range(250))}, 9),  # more than a page
        ],
    )
    def test_however_many(self, total: int, gone: dict[int, set[int]], pages: int) -> None:
        server = Shrinking(total, gone)
        rows, listing = read(server)
        assert set(rows) == set(range(total))
        assert len(server.asked) <= pages
        assert why(listing)[0]

    @pytest.mark.parametrize(
        "claim",
        [
            lambda no, count, total: count,  # of the page
            lambda no, count, total: total if no == 1 else 0,
            lambda no, count, total: total if no == 1 else None,
        ],
    )
    def test_a_claim_that_the_rows_refute_means_nothing(self, claim: Claim) -> None:
        rows, listing = read(Server(230, claim=claim))
        assert len(rows) == 230
        assert why(listing) == (True, "page 3 was short")

    def test_what_is_deleted_when_all_have_come_was_not_missed(self) -> None:
        rows, listing = read(Shrinking(200, {3: {7}}))
        assert len(rows) == 200
        assert why(listing) == (True, "page 3 was empty")

    def test_rows_that_come_again_are_mentioned(self) -> None:
        server = Server(205)
        listing = Listing(awaited(lambda no, size: _added(server, no, size)), page_size=100)
        assert len(listing.to_list()) == 207  # with those that were added
        assert why(listing) == (True, "page 3 was short; rows moved while reading, 2 came again")


def _added(server: Server, page_no: int, page_size: int) -> RawPage[int]:
    raw = server(page_no, page_size)
    if page_no == 1:
        server.rows[:0] = [900, 901]
        del server.rows[-2:]
        server.rows += [203, 204]
        return raw_page(raw.rows, raw.keys, 205)
    return raw_page(raw.rows, raw.keys, 205)


@given(
    total=st.integers(0, 60),
    cap=st.integers(1, 12),
    requested=st.integers(1, 12),
    gone=st.dictionaries(st.integers(2, 12), st.sets(st.integers(0, 60), max_size=8), max_size=4),
)
def test_what_is_called_complete_misses_no_row_that_deletions_moved(
    total: int, cap: int, requested: int, gone: dict[int, set[int]]
) -> None:
    server = Shrinking(total, gone, cap=cap)
    rows, listing = read(server, requested)
    assert len(rows) == len(set(rows))
    if why(listing)[0]:
        assert set(server.rows) <= set(rows)


class TestListing:
    def test_every_iteration_starts_afresh(self) -> None:
        server = Server(150)
        listing = Listing(awaited(server), page_size=100)
        assert (listing.report.rows, listing.report.complete, listing.report.why) == (
            0,
            False,
            "not read yet",
        )
        assert repr(listing) == "<Listing: not read yet>"
        assert list(listing) == list(listing) == listing.to_list()
        assert len(server.asked) == 6
        assert "rows=150" in repr(listing)

    def test_nothing_is_asked_before_the_first_row_and_no_page_too_early(self) -> None:
        server = Server(250)
        rows = iter(Listing(awaited(server), page_size=100))
        assert server.asked == []
        list(itertools.islice(rows, 100))
        assert len(server.asked) == 1

    def test_the_report(self) -> None:
        ticks = iter(range(100))
        listing = Listing(awaited(Server(150, shift=1)), page_size=100, clock=lambda: float(next(ticks)))
        pages = list(listing.pages())
        report = listing.report
        assert [len(page) for page in pages] == [100, 50, 0]
        assert [page.complete for page in pages] == [False, False, True]
        assert [page.page_no for page in pages] == [1, 2, 3]
        assert (report.rows, report.requests, report.duplicates_dropped) == (150, 5, 1)
        assert (report.page_size, report.record_count, report.seconds) == (100, 154, 1.0)
        assert (report.complete, report.why) == (
            False,
            "page 3 was empty, but the server claims 154 rows and 150 came",
        )

    def test_progress(self) -> None:
        told: list[Progress] = []
        Listing(awaited(Server(150)), page_size=100, on_progress=told.append).to_list()
        assert [(now.rows, now.total, now.requests) for now in told] == [(100, 150, 1), (150, 150, 2)]

    def test_a_caller_who_stops(self) -> None:
        listing = Listing(awaited(Server(250)), page_size=100)
        for row in listing:
            if row == 120:
                break
        assert listing.report.requests == 2
        assert why(listing) == (False, "stopped by the caller before the end")

    def test_a_failure(self) -> None:
        def fetch(page_no: int, page_size: int) -> RawPage[int]:
            if page_no == 2:
                raise TimeoutError
            return raw_page(list(range(100)), list(range(100)), 500)

        listing = Listing(awaited(fetch), page_size=100)
        with pytest.raises(TimeoutError):
            listing.to_list()
        assert why(listing) == (False, "TimeoutError at page 2")
        assert listing.report.rows == 100


class TestPage:
    def test_a_page_is_a_sequence(self) -> None:
        page = page_of(raw_page([1, 2, 3], [1, 2, 3], 10), page_no=1, page_size=3)
        assert isinstance(page, Page)
        assert (page[0], page[-1], page[1:], len(page), list(page)) == (1, 3, [2, 3], 3, [1, 2, 3])
        assert 2 in page
        assert page.index(2) == 1
        assert (page.record_count, page.page_no, page.page_size) == (10, 1, 3)
        assert (page.complete, page.has_more) == (False, True)
        assert repr(page) == "<Page 1: 3 rows of 10, more follow>"
        assert repr(page_of(raw_page([1], [1], None), page_no=1, page_size=3)) == "<Page 1: 1 rows, complete>"

    @pytest.mark.parametrize(
        ("page_no", "requested", "count", "claimed", "size", "complete"),
        [
            (1, 50, 50, 120, 50, False),
            (2, 50, 50, 120, 50, False),
            (3, 50, 20, 120, 50, True),
            (1, 50, 20, 20, 50, True),
            (1, 50, 50, 50, 50, True),
            (1, 50, 0, 0, 50, True),
            (1, 50, 0, None, 50, True),
            (9, 50, 0, 120, 50, True),
            (1, 1000, 100, 450, 100, False),  # clamped
            (2, 1000, 100, 450, 100, False),
            (5, 1000, 50, 450, 100, True),
            (3, 100, 50, 500, 50, False),
            (1, 100, 20, 65, 20, False),
            (1, 100, 30, None, 100, True),
            (1, 100, 50, None, 50, False),  # as long as a likely cap
            (1, 1000, 100, None, 100, False),
            (2, 50, 50, 50, 50, False),  # the rows refute the claim
            (1, 50, 50, 3, 50, False),
            (1, 50, 20, 3, 50, True),
            (3, 50, 20, 50, 50, True),
            (2, 50, 20, 50, 20, False),
            (1, 10, 500, 500, 500, True),  # gave everything
        ],
    )
    def test_what_a_page_tells(
        self, page_no: int, requested: int, count: int, claimed: int | None, size: int, complete: bool
    ) -> None:
        facts = page_facts(
            page_no=page_no, requested=requested, count=count, claimed=claimed, bare=False, likely=(50, 100)
        )
        assert (facts.page_size, facts.complete) == (size, complete)

    def test_a_bare_array_is_one_complete_page(self) -> None:
        page = page_of(raw_page(list(range(430)), [None] * 430, bare=True), page_no=1, page_size=50)
        assert (page.complete, page.record_count, page.page_size) == (True, None, 430)

    def test_an_endpoint_without_pages_is_complete_unless_more_is_claimed(self) -> None:
        raw = raw_page(list(range(50)), [None] * 50, 50)
        assert page_of(raw, page_no=1, page_size=50, numbered=False).complete
        more = raw_page(list(range(50)), [None] * 50, 51)
        assert not page_of(more, page_no=1, page_size=50, numbered=False).complete


@pytest.mark.parametrize(
    ("claimed", "expected"),
    [
        (5, 5), (0, 0), ("5", 5), (" 12 ", 12), (5.0, 5), (-1, None), ("-1", None), ("", None), ("many", None),
        (1.5, None), (True, None), (None, None), ([5], None), (float("nan"), None), (float("inf"), None),
        (10**30, None), ("9" * 50, None), ("²", None),
    ],
)  # fmt: skip
def test_claims(claimed: object, expected: int | None) -> None:
    assert claimed_total(claimed) == expected


def test_short() -> None:
    assert is_short(49, 100, None, (50, 100))
    assert not is_short(50, 100, None, (50, 100))
    assert not is_short(20, 100, 20, (50, 100))
    assert is_short(19, 100, 20, (50, 100))
    assert is_short(9, 10, None, (50, 100))
    assert not is_short(10, 10, None, (50, 100))
    assert learned_cap(100, 20, 65) == 20
    assert learned_cap(100, 20, 20) is learned_cap(100, 20, None) is learned_cap(20, 20, 65) is None


claims = st.one_of(
    st.none(), st.integers(-5, 400), st.integers(0, 400).map(str), st.text(max_size=3), st.booleans()
)


@given(
    total=st.integers(0, 400),
    cap=st.integers(1, 150),
    requested=st.integers(1, 300),
    lies=st.lists(claims, min_size=1, max_size=5),
    bare=st.sets(st.integers(2, 6)),
    keyless=st.booleans(),
)
def test_honest_rows_come_exactly_once_whatever_is_claimed(
    total: int, cap: int, requested: int, lies: list[object], bare: set[int], keyless: bool
) -> None:
    server = Server(total, cap=cap, claim=lambda no, *_: lies[(no - 1) % len(lies)])
    server.bare, server.keyless = bare, keyless
    first = claimed_total(lies[0])
    size = min(cap, requested)
    # Below the likely caps only a claim tells a clamped page from the last one.
    assume(size >= min(requested, 50) or total <= size or (first is not None and first > size))
    rows, listing = read(server, requested)
    assert rows == list(range(total))
    assert listing.report.duplicates_dropped == 0
    # Where the claims change or cannot be, the pages are read again to see that nothing moved.
    assert listing.report.requests <= 4 * (total // size + 2) + 8


@given(
    total=st.integers(0, 300),
    cap=st.integers(1, 120),
    requested=st.integers(1, 200),
    shift=st.integers(0, 119),
)
def test_rows_that_were_there_come_exactly_once_while_others_are_added(
    total: int, cap: int, requested: int, shift: int
) -> None:
    server = Server(total, cap=cap, shift=shift % min(cap, requested))  # less than a page
    rows, _ = read(server, requested)
    assert [row for row in rows if row >= 0] == list(range(total))
    assert len(rows) == len(set(rows))


def test_a_list_that_grows_while_it_is_read_again_ends() -> None:
    server = Server(
        66, cap=66, shift=30
    )  # its first page is full and everything: the total then seems untrue
    with pytest.warns(IncompleteWarning):
        rows, listing = read(server, 138)
    assert [row for row in rows if row >= 0] == list(range(66))
    assert len(server.asked) <= 200
    assert not listing.report.complete


@given(
    pages=st.lists(st.lists(st.integers(0, 9), max_size=6), min_size=1, max_size=6),
    claim=claims,
    requested=st.integers(1, 8),
    bare=st.booleans(),
)
def test_it_always_ends(pages: list[list[int]], claim: object, requested: int, bare: bool) -> None:
    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        rows = pages[page_no % len(pages)]
        return raw_page(rows, list(rows), claim, bare=bare)

    listing = Listing(awaited(fetch), page_size=requested)
    assert set(listing) <= {row for page in pages for row in page}
    assert listing.report.requests <= 120
