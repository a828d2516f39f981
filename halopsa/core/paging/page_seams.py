"""Whether two pages that follow each other join, so that no row fell between them. No input or output.

A row that is deleted moves those behind it towards the front, so that the first rows of the next page may
have moved to the page just read: nobody would meet them. What shows that this did not happen:

- the server claimed the same total with both pages; or
- the page begins with a row that came before: then it begins at or before the end of what has come, because
  rows that stay keep their order.

Where neither holds the page before is read once more, and what moved there comes with it; a page that begins
with a row nobody has seen sends the reader back one more. Then it goes forward again, to and fro over the seam
until two readings in a row agree. A list that does not change costs nothing of that.
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

_PATIENCE: Final = 8  # readings in a row, to and fro, that bring little
# Pages beyond twice the first total: a list that grows while one goes to and fro never ends.
_GROWN: Final = 10


@attrs.frozen(eq=False)
class Read(Generic[T]):
    """One reading of a page."""

    page_no: int
    raw: RawPage[T]
    keys: Sequence[Hashable | None]
    """Of the rows of it that had not come before."""
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
        """The page to read once more now; 0 when it is the one after ``last``."""
        self.trusted = True
        """Whether the totals claimed can be true. Where they cannot, the caller sees to what is missing."""
        self.doubt: str | None = None
        """Why rows may be missing all the same."""
        self.claimed, self.mark = claimed, mark
        """What page ``last`` claimed, and what it had, when it was last read."""
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
        """Whether a row came with a page that does not join yet, so that it proves nothing."""
        return bool(self._loose.count) and key in self._loose

    def take(self, read: Read[T], size: int) -> Read[T] | None:
        """Take a page; return the one up to which nothing is missing now, if that has become a later one.

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
        """From now on go forward only, where rows have come that nobody counted at first, and many of them."""
        self._came += read.new
        if self._began_with is None:
            self._began_with = read.claimed
        elif self.trusted and self.doubt is None and self._came > 2 * self._began_with + _GROWN * size:
            self.doubt = "rows were added nearly as fast as they were read"

    def _joins(self, read: Read[T], previous: Read[T] | None) -> bool:
        if read.page_no == 1 or not self.trusted or self.doubt is not None:
            return True
        if read.known_front or read.claimed == self.claimed:
            return True
        torn = self._torn
        if torn is None or previous is None or torn.page_no != read.page_no or not _same(torn, read):
            return False
        if self._steady > 1 and torn.claimed == read.claimed:
            self.trusted = False  # two pages stay as they are, and claim two totals: it is none
            return True
        # The page is as it was before the one in front of it was read: so it was then.
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
        if previous is None or previous.page_no != read.page_no + 1:
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
        """The page to go back to: where so many rows are gone that a page is empty, the last that is not."""
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
