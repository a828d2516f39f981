"""Run: the state of one iteration of a listing: what has come, and how much of it has been handed out."""

from __future__ import annotations

import operator
import threading
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import attrs

from .completeness import Verdict
from .forward import Walk, with_marks
from .keyset import KeySet
from .page import Page, RawPage
from .position import Position

if TYPE_CHECKING:
    from .filter_check import FilterCheck

__all__ = ["Run"]

T = TypeVar("T")

_STOPPED: Final = "stopped by the caller before the end"


class Run(Generic[T]):
    """One iteration: what has come, and how much of it has been handed out."""

    def __init__(
        self, walk: Walk[T], requests: int, seconds: float, started: float, watch: FilterCheck | None
    ) -> None:
        self.walk = walk
        self.watch = watch
        self.started = started
        self.before = walk.position.rows
        self.failure = _STOPPED
        self.fetched: Callable[[], int] = lambda: 0
        self.ended: float | None = None
        self._requests, self._seconds = requests, seconds
        # Reentrant, because a checkpoint may be requested by a signal handler in this thread, or in another thread.
        self._lock = threading.RLock()
        self._feeding = False
        self._safe = (walk.position, walk.marks())
        self._keys: Sequence[Hashable | None] = ()
        self._rows: Iterator[T] | None = None
        self._page_no = 0

    @property
    def requests(self) -> int:
        return self._requests + self.fetched()

    def seconds(self, now: float) -> float:
        return self._seconds + (now if self.ended is None else self.ended) - self.started

    def feed(self, page_no: int, raw: RawPage[T]) -> Page[T] | None:
        """Take the page that came; the page before it has been handed out."""
        walk = self.walk
        with self._lock:
            # If this is interrupted, all of the page before counts as handed out, and nothing of this one.
            self._safe = (walk.position, walk.marks())
            self._keys = [key for key in raw.keys if key is None or key not in walk.keys]
            self._rows = None
            self._feeding = True
            fed = walk.feed(page_no, raw)
            self._feeding = False
            if fed is None:
                self._all_out()
                return None
            self._keys = fed[1]
            self._page_no = page_no
            return fed[0]

    def hand_out(self, page: Page[T]) -> Iterator[T]:
        """Return an iterator over the page; its position shows how many rows have been handed out."""
        rows = iter(page)
        self._rows = rows
        return rows

    def all_out(self) -> None:
        """Note that the whole page has been handed out."""
        with self._lock:
            self._all_out()

    def _all_out(self) -> None:
        self._safe = (self.walk.position, self.walk.marks())
        self._keys = ()
        self._rows = None

    def where(self) -> tuple[Position, KeySet]:
        """Return the position that covers the rows handed out, and their keys."""
        with self._lock:
            position, marks = self._safe
            # The length hint of a list iterator is exact, and costs nothing per row.
            left = len(self._keys) if self._rows is None else operator.length_hint(self._rows)
            out = len(self._keys) - left
            if not left and not self._feeding:
                position, marks = self.walk.position, self.walk.marks()
            elif self._page_no < position.page:  # it was a page that was read once more
                position = attrs.evolve(position, rows=position.rows + out)
            else:
                position = attrs.evolve(
                    position,
                    rows=position.rows + out,
                    partial=position.partial + out,
                    keyless=position.keyless + sum(key is None for key in self._keys[:out]),
                )
            if (
                self.walk.position.page < position.page
            ):  # a page that does not join was handed out in part: continue from there
                position = attrs.evolve(position, page=self.walk.position.page, partial=0, keyless=0)
            return with_marks(position, marks), self.walk.keys.without(self._keys[out:])

    def verdict(self) -> Verdict:
        return Verdict(False, self.failure) if self.walk.verdict is None else self.walk.verdict
