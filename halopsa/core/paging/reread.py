"""Rereading: a list is read again where nothing else shows whether rows were missed. No I/O.

Where the server claims no total, or one that its own rows refute, a deletion leaves no trace: the pages look like those
of a list that never had the row. But if each page is the same as in the reading before, nothing came or went in
front of it between the two. So the list is read again until two readings are the same; new rows are handed out. The
last page needs no second reading, and a list of one page none at all.
"""

from __future__ import annotations

from typing import Final

from .completeness import End

__all__ = ["Rereading"]

_PATIENCE: Final = 3  # readings that differ and bring few new rows
_MOST: Final = 6  # readings in total
# Pages more than twice those of the reading before: the list grows so fast that readings would never end.
_GROWN: Final = 8


class Rereading:
    """The readings of one list, by the fingerprints of their pages."""

    def __init__(self) -> None:
        self.end: End | None = None
        """How the reading before this one ended."""
        self.pages = 0
        """Pages of the reading before this one."""
        self._before: list[str] = []
        self._prints: list[str] = []
        self._differs = False
        self._new = self._rows = self._fruitless = self._readings = 0

    @property
    def under_way(self) -> bool:
        """Whether this is not the first reading."""
        return self.end is not None

    def note(self, page_no: int, fingerprint: str, rows: int, new: int) -> None:
        """Take a page into account: its ``rows``, and how many of them are ``new``."""
        if page_no == len(self._prints) + 1:
            self._prints.append(fingerprint)
        self._differs |= self._before[page_no - 1 : page_no] != [fingerprint]
        self._rows += rows
        self._new += new

    def agrees(self, page_no: int) -> bool:
        """Whether this reading, which ends with page ``page_no``, is the same as the one before in all that matters."""
        return self.under_way and not self._differs and page_no >= self.pages - 1

    def again(self, end: End, pages: int) -> bool:
        """Begin another reading after one of ``pages`` pages; False when that seems useless."""
        if self.under_way and 4 * self._new < max(1, self._rows):
            self._fruitless += 1
            if self._fruitless >= _PATIENCE:
                return False
        if self.under_way and pages > 2 * self.pages + _GROWN:
            return False
        self._readings += 1
        if self._readings > _MOST:
            return False
        self.end, self.pages = end, pages
        self._before = self._prints if len(self._prints) == pages else []
        self._prints, self._differs, self._rows, self._new = [], False, 0, 0
        return True
