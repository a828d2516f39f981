"""Completeness: when a listing ends, and whether it has all rows. Decisions over plain numbers.

Servers clamp the page size to a cap of their own, claim a wrong total or none, ignore paging and send
page 1 again, and rows shift during the reading. So a claimed total may prolong a listing, but never ends one.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final, Literal, NamedTuple

import attrs

End = Literal["bare", "single", "empty", "page 1 again", "nothing new", "short", "too many pages"]


def claimed_total(value: object) -> int | None:
    """Return the total an answer claims: a number or the text of one; ``None`` for anything else."""
    if isinstance(value, str):
        text = value.strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return int(value) if value >= 0 and value == value // 1 and value < 10**18 else None


def learned_cap(requested: int, count: int, claimed: int | None) -> int | None:
    """Return the cap that page 1 shows: its length, where it is shorter than requested although there are more rows."""
    return count if 0 < count < requested and claimed is not None and claimed > count else None


def is_short(count: int, requested: int, cap: int | None, likely: Sequence[int]) -> bool:
    """Whether a page of ``count`` rows is shorter than any size the server may have in effect."""
    least: int = min([requested, *likely, *(() if cap is None else (cap,))])
    return count < least


@attrs.frozen(eq=False)
class Seen:
    """What is known after a page has come."""

    page_no: int
    requested: int
    count: int
    """Rows of the page as it came."""
    new: int
    """Rows of it that had not come before."""
    total: int
    """Different rows so far, including these."""
    claimed: int | None
    """The total last claimed."""
    cap: int | None = None
    likely: Sequence[int] = ()
    """Lengths at which servers of this API may cut a page."""
    longest: int = 0
    """Rows of the longest page before this one."""
    bare: bool = False
    repeats_first: bool = False
    repeats_last: bool = False
    """Whether it is page 1, or the page before it, once more."""
    stale: int = 0
    """Pages in a row before this one that had nothing new."""
    numbered: bool = True
    """Whether the endpoint has pages at all."""
    trusted: bool = True
    """Whether the totals claimed can be true."""
    steady: bool = False
    """Whether the page before claimed the same."""
    reached: int = 0
    """How many rows there are at least, where pages are full."""
    size: int = 0
    """Rows of a full page."""
    moved: int = 0
    """Rows that came again on a page that was read for the first time."""
    doubt: str | None = None
    """Why rows may be missing, although nothing else shows it."""
    ended: bool | None = None
    """Whether nothing follows, where pages overlap and show that by themselves."""


def end_of_listing(seen: Seen, *, max_pages: int) -> End | None:
    """Return why the listing ends with this page; ``None`` when the next page has to be asked for."""
    more = _more(seen)
    if not seen.numbered:
        return "single"
    if seen.page_no == 1 and seen.bare:
        return "bare"
    if seen.count == 0:
        return "empty"
    if seen.repeats_first and _ignores_paging(seen, more):
        return "page 1 again"
    if seen.ended:
        return "short"
    if seen.new == 0 and _came_to_nothing(seen, more):
        return "nothing new"
    if seen.ended is None and not more and _last(seen):
        return "short"
    if seen.page_no >= max_pages:
        return "too many pages"
    return None


def _more(seen: Seen) -> bool:
    claimed = seen.claimed
    return claimed is not None and (claimed > seen.total or (seen.trusted and claimed > seen.reached))


def _ignores_paging(seen: Seen, more: bool) -> bool:
    """Whether page 1 comes again and again. Once may be chance: exactly a page of rows may have been added."""
    return bool(seen.stale) or seen.count > seen.requested or (more and seen.trusted and seen.steady)


def _came_to_nothing(seen: Seen, more: bool) -> bool:
    """Whether a page without a new row ends the listing. Rows that were added push known ones to later pages."""
    if seen.ended is None and not seen.repeats_first and seen.trusted and not more:
        return True
    if seen.stale and (seen.repeats_last or seen.count < seen.size):
        return True
    return seen.stale > seen.total // max(1, seen.size) + 1


def _last(seen: Seen) -> bool:
    if is_short(seen.count, seen.requested, seen.cap, seen.likely):
        return True
    # The pages before were longer, and the total agrees: two signs that do not depend on the cap.
    return seen.count < min(seen.requested, seen.longest) and seen.claimed in (seen.total, seen.reached)


class Verdict(NamedTuple):
    """Whether a listing has everything, and the reason."""

    complete: bool
    why: str


def limit_reached(pages: int) -> Verdict:
    """Return the verdict on a listing that has more pages than are read."""
    return Verdict(False, f"stopped at the limit of {pages} pages")


_CONSISTENT: Final = "consistent=True avoids that, where the list has an order by id"
_UNTOLD: Final = "and nothing says whether there are more than {total} rows"


def judge(end: End, seen: Seen) -> Verdict:
    """Say whether a listing that ended so is complete."""
    total, claimed = seen.total, seen.claimed
    if end == "too many pages":
        return limit_reached(seen.page_no)
    reason = {
        "bare": "the answer was one array, without pages",
        "single": "the endpoint has no pages",
        "empty": f"page {seen.page_no} was empty",
        "page 1 again": f"page {seen.page_no} was page 1 again: the endpoint ignores paging",
        "nothing new": f"page {seen.page_no} had no new row",
        "short": f"page {seen.page_no} was short",
    }[end]
    if claimed is not None and claimed > total:
        return Verdict(False, f"{reason}, but the server claims {claimed} rows and {total} came")
    if seen.doubt is not None:
        return Verdict(False, f"{reason}, but {seen.doubt}; {_CONSISTENT}")
    if (
        end == "page 1 again"
        and (claimed is None or claimed < total)
        and total <= max([seen.requested, *seen.likely])
    ):
        return Verdict(False, f"{reason}, {_UNTOLD.format(total=total)}")
    if end == "nothing new" and seen.ended is False:
        return Verdict(False, f"{reason}, {_UNTOLD.format(total=total)}")
    if seen.moved:
        reason += f"; rows moved while reading, {seen.moved} came again"
    return Verdict(True, reason)


class PageFacts(NamedTuple):
    """What a single page shows."""

    page_size: int
    """The size in effect."""
    complete: bool
    """Whether nothing is known to follow."""


def page_facts(
    *,
    page_no: int,
    requested: int,
    count: int,
    claimed: int | None,
    bare: bool,
    numbered: bool = True,
    likely: Sequence[int] = (),
) -> PageFacts:
    """Return what page ``page_no`` with ``count`` rows shows of the page size in effect and of what follows."""
    if bare or not numbered:
        return PageFacts(max(count, requested) if bare else requested, claimed is None or claimed <= count)
    if claimed is not None and claimed < count:
        claimed = None  # the rows themselves refute it, as below
    size = _size_in_effect(page_no, requested, count, claimed, likely)
    if count == 0:
        return PageFacts(size, page_no > 1 or not claimed)
    reached = (page_no - 1) * size + count
    if claimed is not None and claimed >= reached:
        return PageFacts(size, claimed == reached)
    return PageFacts(size, is_short(count, requested, None, likely))


def _size_in_effect(
    page_no: int, requested: int, count: int, claimed: int | None, likely: Sequence[int]
) -> int:
    if count >= requested:
        return count
    if claimed is None:
        return count if count in likely else requested
    # The page size with which a page of this number has this many rows of the total.
    for size in (requested, *sorted(likely, reverse=True)):
        if count <= size <= requested and count == min(size, max(0, claimed - (page_no - 1) * size)):
            return size
    return count if 0 < count * page_no <= claimed else requested  # no size explains a claim that is wrong


def same_keys(one: Sequence[Hashable | None], other: Sequence[Hashable | None]) -> bool:
    """Whether two pages have the same rows in the same order, as far as keys show."""
    return len(one) == len(other) > 0 and None not in one and list(one) == list(other)
