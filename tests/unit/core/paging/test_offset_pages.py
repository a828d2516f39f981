"""Lists without totals, read by offset: pages overlap, and what is called complete misses no row that stays."""

from __future__ import annotations

import random
from collections.abc import Hashable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa.core.drive import drive
from halopsa.core.errors import IncompleteWarning
from halopsa.core.paging.listing import Listing, RawPage
from halopsa.core.paging.offset_pages import OverlappingPages
from tests.of_halopsa import raw_page


class Shelf:
    """A server that knows offsets and limits, and no totals."""

    def __init__(self, total: int, cap: int = 100) -> None:
        self.rows = list(range(total))
        self.cap = cap
        self.asked: list[tuple[int, int]] = []
        self.cuts: dict[int, int] = {}
        """A shorter answer, by the number of the request."""

    async def fetch(self, page_no: int, limit: int, offset: int) -> RawPage[int]:
        del page_no
        self.asked.append((offset, limit))
        self.before(len(self.asked))
        most = self.cuts.get(len(self.asked), self.cap)
        rows = self.rows[self.start(offset) :][: min(limit, most)]
        keys: list[Hashable | None] = [(row,) for row in rows]
        return raw_page(rows, keys, None)

    def before(self, request: int) -> None:
        """Change rows, in a subclass."""

    def start(self, offset: int) -> int:
        return offset


def listing(shelf: Shelf, page_size: int = 2000, prefetch: int = 1) -> Listing[int]:
    pages = OverlappingPages(shelf.fetch)
    return Listing(pages.page, page_size=page_size, prefetch=prefetch)


def why(found: Listing[int]) -> tuple[bool, str]:
    return found.report.complete, found.report.why


@pytest.mark.parametrize("prefetch", [1, 4])
@pytest.mark.parametrize("cap", [100, 300, 2000, 5000])
def test_all_rows_come_once_whatever_the_server_cuts_pages_to(cap: int, prefetch: int) -> None:
    shelf = Shelf(10_000, cap)
    found = listing(shelf, prefetch=prefetch)
    assert found.to_list() == list(range(10_000))
    assert found.report.complete
    assert found.report.duplicates_dropped == 0
    assert found.report.page_size == min(cap, 2000)
    size = min(cap, 2000)
    least = 1 + -(-(10_000 - size) // (size - 1))
    assert least < len(shelf.asked) <= least + 1 + (0 if prefetch == 1 else prefetch)


def test_where_each_answer_begins() -> None:
    shelf = Shelf(250)
    assert listing(shelf).to_list() == list(range(250))
    assert shelf.asked == [(0, 2000), (99, 2000), (198, 2000), (249, 2000)]


@pytest.mark.parametrize(
    ("total", "asked", "said"),
    [
        (0, [(0, 2000)], "page 1 was empty"),
        (1, [(0, 2000)], "page 1 was short"),
        (2, [(0, 2000), (1, 2000)], "page 2 was short"),
        (40, [(0, 2000), (39, 2000)], "page 2 was short"),
        (100, [(0, 2000), (99, 2000)], "page 2 was short"),
        (101, [(0, 2000), (99, 2000), (100, 2000)], "page 2 was short"),
    ],
)
def test_a_short_answer_is_the_end_only_when_nothing_is_behind_it(
    total: int, asked: list[tuple[int, int]], said: str
) -> None:
    shelf = Shelf(total)
    found = listing(shelf)
    assert found.to_list() == list(range(total))
    assert shelf.asked == asked
    assert why(found) == (True, said)


def test_an_answer_that_was_cut_for_another_reason_loses_no_row() -> None:
    shelf = Shelf(350)
    shelf.cuts = {2: 60, 3: 2}
    found = listing(shelf)
    assert found.to_list() == list(range(350))
    assert shelf.asked[:5] == [(0, 2000), (99, 2000), (158, 2000), (159, 2000), (198, 2000)]
    assert why(found)[0]


def test_one_row_at_a_time_is_asked_for_as_two() -> None:
    shelf = Shelf(5)
    assert listing(shelf, page_size=1).to_list() == [0, 1, 2, 3, 4]
    assert {limit for _, limit in shelf.asked} == {2}


def test_a_server_that_ignores_the_offset_gives_no_complete_list() -> None:
    class Deaf(Shelf):
        def start(self, offset: int) -> int:
            return 0

    found = listing(Deaf(150))
    with pytest.warns(IncompleteWarning, match="ignores paging, and nothing says whether there are more"):
        assert found.to_list() == list(range(100))
    assert found.report.requests == 3


def test_a_server_that_stays_at_its_last_page_gives_no_complete_list() -> None:
    class Sticky(Shelf):
        def start(self, offset: int) -> int:
            return min(offset, len(self.rows) - 100)

    found = listing(Sticky(350))
    with pytest.warns(IncompleteWarning, match="had no new row, and nothing says whether there are more"):
        assert found.to_list() == list(range(350))


def test_a_row_that_a_deletion_moved_to_a_page_before_is_found() -> None:
    class Shrinking(Shelf):
        def before(self, request: int) -> None:
            if request == 3:
                self.rows.remove(7)

    shelf = Shrinking(250)
    found = listing(shelf)
    assert set(found.to_list()) == set(range(250))
    assert why(found)[0]
    assert [offset for offset, _ in shelf.asked] == [0, 99, 198, 248, 99, 198, 248]


def test_a_reading_goes_on_where_another_ended() -> None:
    shelf = Shelf(950)
    first = listing(shelf)
    rows = [row for _, row in zip(range(430), first, strict=False)]
    pages = OverlappingPages(shelf.fetch)
    rest = Listing(pages.page, page_size=2000, resume=first.checkpoint())
    assert rows + rest.to_list() == list(range(950))
    assert rest.report.complete


def test_one_page_by_itself() -> None:
    pages = OverlappingPages(Shelf(250).fetch)
    page = drive(lambda: pages.page(2, 2000))
    assert (page.rows[0], len(page.rows), page.overlap, page.ended) == (99, 100, 1, False)


@pytest.mark.filterwarnings("ignore::halopsa.core.errors.IncompleteWarning")
@given(
    seed=st.integers(0, 10_000),
    total=st.integers(0, 120),
    cap=st.integers(1, 20),
    requested=st.integers(1, 30),
    prefetch=st.sampled_from([1, 3]),
    changes=st.dictionaries(
        st.integers(2, 30), st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=5
    ),
    cuts=st.dictionaries(st.integers(2, 30), st.integers(2, 10), max_size=3),
)
def test_what_is_called_complete_misses_no_row_that_stays(
    seed: int,
    total: int,
    cap: int,
    requested: int,
    prefetch: int,
    changes: dict[int, tuple[int, int]],
    cuts: dict[int, int],
) -> None:
    class Moving(Shelf):
        def __init__(self) -> None:
            super().__init__(total, max(2, cap))
            self.random = random.Random(seed)
            self.stay = set(self.rows)
            self.cuts = cuts

        def before(self, request: int) -> None:
            gone, come = changes.get(request, (0, 0))
            for _ in range(min(gone, len(self.rows))):
                self.stay.discard(self.rows.pop(self.random.randrange(len(self.rows))))
            for number in range(come):
                self.rows.insert(self.random.randint(0, len(self.rows)), 1000 * request + number)

    shelf = Moving()
    found = listing(shelf, requested, prefetch)
    rows = found.to_list()
    assert len(rows) == len(set(rows))
    if found.report.complete:
        assert shelf.stay <= set(rows)
    if not changes and not cuts:
        assert rows == shelf.rows
        assert found.report.complete
