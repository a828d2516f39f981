"""Lists that others change while they are read forward: no row that stays is lost without a word."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable

import pytest

from halopsa.core.errors import IncompleteError, IncompleteWarning
from halopsa.core.paging.listing import Listing, RawPage
from tests.of_halopsa import awaited, raw_page

Claim = Callable[[int, int], object]

CLAIMS: dict[str, Claim] = {
    "right": lambda total, asked: total,
    "text": lambda total, asked: str(total),
    "stuck": lambda total, asked: 50,
    "stuck at the size of a page": lambda total, asked: 100,
    "missing": lambda total, asked: None,
    "growing": lambda total, asked: total + asked,
}


class Moving:
    """A list in which a page of rows comes and another row, or page of rows, goes while it is read."""

    def __init__(self, seed: int, order: str, claim: Claim, total: int = 1000) -> None:
        self.random, self.order, self.claim = random.Random(seed), order, claim
        self.rows = list(range(total))
        if order == "descending":
            self.rows.reverse()
        elif order == "none":
            self.random.shuffle(self.rows)
        self.stay = set(self.rows)
        self.asked = 0
        self.comes, self.goes = self.random.randint(1, 11), self.random.randint(1, 11)
        self.least = self.random.choice([1, 1, 100])

    def __call__(self, page_no: int, page_size: int) -> RawPage[int]:
        if self.asked == self.comes:
            new = list(range(5000, 5100))
            at = {"ascending": len(self.rows), "descending": 0}.get(
                self.order, self.random.randrange(len(self.rows))
            )
            self.rows[at:at] = new if self.order != "descending" else new[::-1]
        if self.asked == self.goes:
            at = self.random.randrange(len(self.rows) - self.least)
            self.stay -= set(self.rows[at : at + self.least])
            del self.rows[at : at + self.least]
        self.asked += 1
        rows = self.rows[(page_no - 1) * page_size : page_no * page_size]
        return raw_page(rows, [(row,) for row in rows], self.claim(len(self.rows), self.asked))


@pytest.mark.filterwarnings("ignore::halopsa.core.errors.IncompleteWarning")
@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("order", ["ascending", "descending", "none"])
@pytest.mark.parametrize("prefetch", [1, 4])
def test_no_row_is_lost_without_a_word(claim: str, order: str, prefetch: int) -> None:
    complete = 0
    for seed in range(50):
        table = Moving(seed, order, CLAIMS[claim])
        if table.comes == table.goes and table.least == 100 and claim in ("right", "text"):
            continue  # as many at once as went: no total can show that
        listing = Listing(awaited(table), page_size=100, prefetch=prefetch)
        rows = listing.to_list()
        assert len(rows) == len(set(rows))
        if listing.report.complete:
            complete += 1
            assert table.stay <= set(rows), (seed, table.comes, table.goes, table.least)
    assert complete > 0 or claim == "growing"


def quiet(claim: Claim, total: int) -> Listing[int]:
    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        rows = list(range(total))[(page_no - 1) * page_size : page_no * page_size]
        return raw_page(rows, [(row,) for row in rows], claim(total, page_no))

    return Listing(awaited(fetch), page_size=100)


@pytest.mark.parametrize("total", [0, 1, 99, 100, 101, 250, 300, 1000])
@pytest.mark.parametrize("claim", ["right", "text"])
def test_a_quiet_list_with_a_right_total_costs_nothing(claim: str, total: int) -> None:
    listing = quiet(CLAIMS[claim], total)
    assert listing.to_list() == list(range(total))
    assert listing.report.complete
    # 99 may be a cap of the server: only an empty page shows that it is none.
    assert listing.report.requests == total // 100 + 1 + (total == 99)


@pytest.mark.parametrize("claim", ["stuck", "stuck at the size of a page", "missing"])
def test_a_quiet_list_without_a_right_total_is_complete(claim: str) -> None:
    listing = quiet(CLAIMS[claim], 945)
    assert listing.to_list() == list(range(945))
    assert (listing.report.complete, listing.report.requests) == (True, 19)


@pytest.mark.parametrize("claim", ["right", "stuck", "missing"])
@pytest.mark.parametrize("prefetch", [1, 4])
def test_a_loop_that_changes_what_it_lists_reaches_every_row(claim: str, prefetch: int) -> None:
    rows = list(range(1000))

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        found = rows[(page_no - 1) * page_size : page_no * page_size]
        return raw_page(found, [(row,) for row in found], CLAIMS[claim](len(rows), page_no))

    with warnings.catch_warnings():
        warnings.simplefilter("error" if prefetch == 1 and claim == "right" else "ignore")
        listing = Listing(awaited(fetch), page_size=100, prefetch=prefetch)
        for row in listing:
            rows.remove(row)
    assert rows == [] or not listing.report.complete


def short(**options: bool) -> Listing[int]:
    fetch = awaited(lambda no, _: raw_page([1, 2][: 3 - no * 1], [1, 2][: 3 - no], 9))
    return Listing(fetch, page_size=2, **options)  # type: ignore[arg-type]  # flags only


def test_an_incomplete_end_is_told_where_the_loop_stands() -> None:
    with pytest.warns(IncompleteWarning, match="9 rows") as told:
        for _ in short():
            pass
    assert [found.filename for found in told] == [__file__]
    with pytest.warns(IncompleteWarning) as told:
        short().to_list()
    assert [found.filename for found in told] == [__file__]


def test_what_is_broken_off_or_strict_does_not_warn() -> None:
    for _ in short():
        break
    with pytest.raises(IncompleteError):
        short(strict=True).to_list()


@pytest.mark.filterwarnings("ignore::halopsa.core.errors.IncompleteWarning")
@pytest.mark.parametrize("prefetch", [1, 4])
@pytest.mark.parametrize("comes", [55, 70, 85])
def test_a_list_that_grows_faster_than_it_is_read_to_and_fro_ends_and_says_so(
    comes: int, prefetch: int
) -> None:
    """Each page is read twice to see that nothing moved, and each reading brings more than half a page."""
    total = 500

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        nonlocal total
        total += comes
        rows = list(range(total))[(page_no - 1) * page_size : page_no * page_size]
        return raw_page(rows, [(row,) for row in rows], total)

    listing = Listing(awaited(fetch), page_size=100, prefetch=prefetch, max_pages=1000)
    rows = listing.to_list()
    assert rows == list(range(len(rows)))
    assert len(rows) > 2000
    assert not listing.report.complete
    assert "added nearly as fast as they were read" in listing.report.why
    assert listing.report.requests < 1000
