"""Page seams (page drift): whether two pages in a row join, so that no row was missed between them. No I/O.

A deleted row moves those behind it towards the front. So the first rows of the next page may have moved to the page
that was just read, and would be missed. That this did not happen is shown if

- the server claimed the same total with both pages; or
- the page begins with a row that came before: then it begins at or before the end of what has come, because
  rows that stay keep their order. Where no totals are claimed, pages that are asked for by offset overlap by a row,
  so that this is the rule.

Where neither is so, the page before is read once more, and the rows that moved there come with it; if that page begins
with an unknown row, the reader goes back one page more. Then it goes forward again, and to and fro until two readings
in a row agree. A list that does not change costs no extra request.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final, Generic, TypeVar

import attrs

from .keyset import KeySet
from .page import RawPage
from .page_marks import Mark

__all__ = ["Read", "Seams"]

T = TypeVar("T")

_PATIENCE: Final = 8  # readings in a row, to and fro, with few new rows
# Pages beyond twice the first total: to and fro over a list that grows would never end.
_GROWN: Final = 10


@attrs.frozen(eq=False)
class Read(Generic[T]):
    """One reading of a page."""

    page_no: int
    raw: RawPage[T]
    keys: Sequence[Hashable | None]
    """The keys of its rows that had not come before."""
    known_front: bool
    """Whether its first row had come before."""
    repeats_first: bool = False
    """Whether it is page 1 once more, and nothing of it is new."""
    repeats_last: bool = False
    """Whether it is the page before it once more, and nothing of it is new."""
    fresh: bool = True
    """Whether it has rows that had not come before, those handed out before an interruption included."""
    steady: bool = False
    """Whether the total claimed is that of the page before."""

    @property
    def new(self) -> int:
        """Rows that had not come before."""
        return len(self.keys)

    @property
    def count(self) -> int:
        """Rows of the page as it came."""
        return len(self.raw.rows)

    @property
    def claimed(self) -> int | None:
        """The total claimed with it."""
        return self.raw.record_count


class Seams(Generic[T]):
    """Where a forward reading stands, and which page it has to read next."""

    def __init__(self, last: int = 0, claimed: int | None = None, mark: Mark[T] | None = None) -> None:
        self.last = last
        """Up to this page nothing is missing."""
        self.back = last
        """The page to read once more now; 0 when the one after ``last`` is next."""
        self.trusted = True
        """Whether the totals claimed can be true. Where they cannot, the caller has to find missing rows (`reread`)."""
        self.doubt: str | None = None
        """Why rows may be missing nevertheless."""
        self.claimed, self.mark = claimed, mark
        """The total and the rows of page ``last`` when it was last read."""
        self._torn: Read[T] | None = None  # the page after it, which does not join yet
        self._previous: Read[T] | None = None
        self._loose = KeySet()  # keys of pages that do not join yet
        self._highest = 0  # of these pages
        self._steady = 0  # readings in a row that left both pages and both totals as they were
        self._idle = 0
        self._began_with: int | None = None  # the total claimed first
        self._came = 0

    @property
    def open(self) -> bool:
        """Whether pages have come that do not join yet."""
        return self._torn is not None or self._highest > 0

    def is_loose(self, key: Hashable) -> bool:
        """Whether a row came with a page that does not join yet, so that it is no proof."""
        return bool(self._loose.count) and key in self._loose

    def take(self, read: Read[T], size: int) -> Read[T] | None:
        """Take a page; return the page up to which nothing is missing now, if that is a later one than before.

        ``size``: rows of a full page.
        """
        previous, self._previous = self._previous, read
        self._watch_growth(read, size)
        self._idle = 0 if read.new and read.new >= size // 4 else self._idle + 1
        if self.back:
            return self._take_back(read, previous, size)
        if self._joins(read, previous) or self._is_tired():
            self._cover(read)
            return read
        self._loosen(read)
        self._torn = read
        self.back = self._before(read, self.last, size)
        return None

    def _watch_growth(self, read: Read[T], size: int) -> None:
        """Go only forward from now on, if many more rows have come than the first total."""
        self._came += read.new
        if self._began_with is None:
            self._began_with = read.claimed
        elif self.trusted and self.doubt is None and self._came > 2 * self._began_with + _GROWN * size:
            self.doubt = "rows were added nearly as fast as they were read"

    def _joins(self, read: Read[T], previous: Read[T] | None) -> bool:
        if read.page_no == 1 or not self.trusted or self.doubt is not None:
            return True
        if read.known_front:
            return True
        if read.raw.ended is not None:
            return False
        if read.claimed == self.claimed:
            return True
        torn = self._torn
        if torn is None or previous is None or torn.page_no != read.page_no or not _same(torn, read):
            return False
        if self._steady > 1 and torn.claimed == read.claimed:
            self.trusted = False  # two pages do not change, but claim two totals: the total is wrong
            return True
        # The page is the same before and after the one in front of it was read, so it was the same then.
        return _between(torn.claimed, previous.claimed, read.claimed)

    def _take_back(self, read: Read[T], previous: Read[T] | None, size: int) -> Read[T] | None:
        anchored = read.page_no == 1 or read.known_front or (read.count > 0 and read.raw.keys[0] is None)
        if not anchored and not self._is_tired():
            self._loosen(read)
            self.back = self._before(read, read.page_no - 1, size)
            return None
        again = read.page_no == self.last and self.mark is not None and self.mark.is_again(read.raw)
        self._steady = self._steady + 1 if again and read.claimed == self.claimed else 0
        claims = self.claimed, read.claimed
        self._cover(read)
        if previous is None or previous.page_no != read.page_no + 1 or read.raw.ended is not None:
            return None
        if previous.claimed != read.claimed and not (
            again and _between(claims[0], previous.claimed, claims[1])
        ):
            self._torn = previous
            return None
        self._cover(previous)
        return previous

    def _cover(self, read: Read[T]) -> None:
        self.last, self.back, self._torn = read.page_no, 0, None
        self.claimed, self.mark = read.claimed, Mark(read.raw)
        if self.last >= self._highest:
            self._loose, self._highest = KeySet(), 0
        elif self._loose.count:
            self._loose = self._loose.without(read.raw.keys)

    def _loosen(self, read: Read[T]) -> None:
        self._highest = max(self._highest, read.page_no)
        for key in read.keys:
            if key is not None:
                self._loose.add(key)

    def _before(self, read: Read[T], last: int, size: int) -> int:
        """The page to go back to. If so many rows were deleted that a page is empty, it is the last that is not."""
        if read.count or read.claimed is None:
            return max(1, last)
        return max(1, min(last, -(-read.claimed // size)))

    def _is_tired(self) -> bool:
        if self._idle > _PATIENCE and self.doubt is None:
            self.doubt = "rows came and went too fast to tell whether some were missed"
        return self.doubt is not None


def _same(one: Read[T], other: Read[T]) -> bool:
    return Mark(one.raw).is_again(other.raw) or one.count == other.count == 0


def _between(one: int | None, between: int | None, other: int | None) -> bool:
    claims: Sequence[int] = [claim for claim in (one, between, other) if claim is not None]
    return len(claims) == 3 and (claims[0] <= claims[1] <= claims[2] or claims[0] >= claims[1] >= claims[2])
