"""Forward paging: a walk over the pages of a listing from the first to the last, without I/O of its own."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final, Generic, Protocol, TypeVar

import attrs

from .completeness import (
    End,
    PageFacts,
    Seen,
    Verdict,
    end_of_listing,
    judge,
    learned_cap,
    limit_reached,
    page_facts,
)
from .keyset import KeySet, ascending
from .page import MAX_PAGES, Page, RawPage, made_page
from .page_marks import Mark
from .page_seams import Read, Seams
from .position import Position
from .reread import Rereading

__all__ = ["ForwardWalk", "Mark", "Walk"]

T = TypeVar("T")

_MOST_READINGS: Final = 8  # times the largest number of pages: the bound on all requests of a walk


class Walk(Protocol[T]):
    """What `Listing` needs of a walk: request the pages of `plan`, and `feed` what came, both in that order."""

    keys: KeySet
    verdict: Verdict | None
    consistent: bool | None
    page_size: int

    @property
    def position(self) -> Position: ...

    def marks(self) -> tuple[Mark[T] | None, Mark[T] | None]: ...

    @property
    def unwanted(self) -> bool:
        """Whether the next page that comes is not needed any more; an error of its request does not matter then."""
        ...

    def plan(self, room: int) -> list[int]: ...

    def skip(self) -> None:
        """Take a page that is unwanted."""

    def feed(self, page_no: int, raw: RawPage[T]) -> tuple[Page[T], list[Hashable | None]] | None: ...


class ForwardWalk(Generic[T]):
    """A forward walk from page 1, or from a position, until there is a `verdict`.

    Where rows came or went between two pages, it goes back, see `Seams`. Where no plausible total shows
    whether they did, it reads all pages again in the end, see `Rereading`. From a position it first reads the page
    before it once more, because deletions since then have moved rows there.
    """

    def __init__(
        self,
        page_size: int,
        *,
        numbered: bool = True,
        max_pages: int = MAX_PAGES,
        position: Position | None = None,
        keys: KeySet | None = None,
    ) -> None:
        self.requested = page_size
        self.position = Position() if position is None else position
        self.page_size = self.position.size or page_size
        self.keys = KeySet() if keys is None else keys
        self.verdict = Verdict(*self.position.ended) if self.position.ended else None
        self.consistent: bool | None = None
        self._numbered = numbered
        self._max_pages = max_pages
        self._first: Mark[T] | None = _mark(self.position.first)
        if self.verdict is None and self.position.page > max_pages:
            self.verdict = limit_reached(max_pages)
        self._furthest = self.position.page - 1  # the last page that has joined, in all readings
        self._seams = self._new_seams(self._furthest)
        self._again = Rereading()
        self._tail = 0, 0  # rows of the page that ended the first reading, and those without a key
        self._asked = self._furthest  # the last page asked for ahead
        self._met = self._furthest  # the last page that has come at all
        self._on_the_way = 0
        self._unused = 0  # pages on the way that are not needed any more
        self._reads = 0
        self._ahead = 1  # pages that may be asked for beyond the last one that came
        self._ramp = 1

    def _new_seams(self, last: int) -> Seams[T]:
        mark: Mark[T] | None = _mark(self.position.before) if last else None
        seams = Seams(last, self.position.claimed, mark)
        seams.trusted, seams.doubt = self.position.trusted, self.position.doubt
        return seams

    def marks(self) -> tuple[Mark[T] | None, Mark[T] | None]:
        """Page 1 and the page before the next one."""
        return self._first, self._seams.mark

    @property
    def unwanted(self) -> bool:
        """Whether the next page that comes was requested before it was known that rows have moved."""
        return self._unused > 0

    def skip(self) -> None:
        """Take a page that is unwanted."""
        self._unused -= 1

    def plan(self, room: int) -> list[int]:
        """Return the pages to ask for now, at most ``room``."""
        if self.verdict is not None or room < 1:
            return []
        seams = self._seams
        if seams.back:
            pages = [] if self._on_the_way else [seams.back]
        else:
            last = min(seams.last + self._ahead, self._asked + room, self._max_pages)
            pages = list(range(self._asked + 1, last + 1))
            self._asked = max(self._asked, last)
        self._on_the_way += len(pages)
        return pages

    def feed(self, page_no: int, raw: RawPage[T]) -> tuple[Page[T], list[Hashable | None]] | None:
        """Take page ``page_no``, which has come; return its new rows, and their keys.

        ``None`` for a page that was read once more and has no new row.
        """
        if self.unwanted:
            self.skip()
            return None
        self._on_the_way -= 1
        self._reads += 1
        at, count, seams = self.position, len(raw.rows), self._seams
        forward, first_time = not seams.back, page_no > self._furthest
        known = self._has_known_front(raw)
        partly = (
            forward and page_no == at.page and first_time
        )  # rows of it may have been handed out before an interruption
        met, self._met = page_no <= self._met, max(self._met, page_no)
        skip = count if met else at.keyless if partly else 0
        rows, keys = ([], []) if self._repeats(raw) else self._new_rows(raw, skip)
        new = len(rows) + (at.partial if partly else 0)
        if page_no == 1 and at.size is None:
            self._learn(raw)
        read = self._reading(page_no, raw, keys, known_front=known, new=new, first_time=first_time)
        self.position = attrs.evolve(
            self.position,
            rows=at.rows + len(rows),
            duplicates=at.duplicates + (max(0, count - new - raw.overlap) if forward and not met else 0),
            claimed=at.claimed if raw.record_count is None else raw.record_count,
            partial=0 if partly else at.partial,
            keyless=0 if partly else at.keyless,
        )
        if raw.ended is None and (
            raw.record_count is None or (new and raw.record_count < self._reached(read))
        ):
            seams.trusted = False
        joined = seams.take(read, self.page_size)
        end = None if joined is None else self._settle(joined)
        if (
            not forward or seams.back or self._seams is not seams
        ):  # it does not go on with the pages on the way
            self._unused, self._on_the_way, self._asked = self._on_the_way, 0, self._seams.last
        self._look_ahead()
        self._place()
        if not rows and not (first_time and joined is read):
            return None
        last = end is not None and (page_no > 1 or (self.verdict is not None and self.verdict.complete))
        return made_page(rows, raw, page_no, PageFacts(self.page_size, last)), keys

    def _reading(
        self,
        page_no: int,
        raw: RawPage[T],
        keys: list[Hashable | None],
        *,
        known_front: bool,
        new: int,
        first_time: bool,
    ) -> Read[T]:
        mark = self._seams.mark
        return Read(
            page_no,
            raw,
            keys,
            known_front=known_front,
            repeats_first=not new and page_no > 1 and self._first is not None and self._first.is_again(raw),
            repeats_last=not new and mark is not None and mark.is_again(raw),
            fresh=first_time and new > 0,
            steady=raw.record_count == self._seams.claimed,
        )

    def _learn(self, raw: RawPage[T]) -> None:
        """Learn from page 1 how many rows a page has."""
        count, claimed = len(raw.rows), raw.record_count
        self.page_size = page_facts(
            page_no=1,
            requested=self.requested,
            count=count,
            claimed=claimed,
            bare=raw.bare,
            likely=raw.likely,
        ).page_size
        if raw.ended is not None:
            self.page_size = count or self.requested
        cap = learned_cap(self.requested, count, claimed)
        self.position = attrs.evolve(self.position, size=self.page_size, cap=cap)

    def _reached(self, read: Read[T]) -> int:
        """How many rows there are at least, where pages are full."""
        return (read.page_no - 1) * self.page_size + read.count if read.count else 0

    def _settle(self, read: Read[T]) -> End | None:
        """Take a page up to which nothing is missing; return why the listing ends with it, if it does."""
        at, again, page_no, count = self.position, self._again, read.page_no, read.count
        first_time = page_no > self._furthest
        self._furthest = max(self._furthest, page_no)
        mark = Mark(read.raw)
        if page_no == 1 or self._first is None:
            self._first = mark
        if not self._seams.trusted:
            if page_no == 2 and not again.under_way:  # page 1 could not yet show that the total is wrong
                again.note(1, self._first.fingerprint, 0, 0)
            again.note(page_no, mark.fingerprint, count, read.new)
        seen = self._seen(read, first_time=first_time)
        stale = 0 if read.fresh or not first_time else at.stale + 1
        self.position = attrs.evolve(at, longest=max(at.longest, count), stale=stale)
        end = end_of_listing(seen, max_pages=self._max_pages)
        if again.agrees(page_no):
            end, seen = again.end or end, attrs.evolve(seen, page_no=again.pages)
        elif again.under_way and count and page_no < again.pages:
            return None
        elif end is not None and self._needs_another(end, seen):
            if again.again(end, page_no):
                self._tail = count, read.raw.keys.count(None)
                self._seams = self._new_seams(0)
                return end
            seen = attrs.evolve(seen, doubt="rows came and went each time the list was read")
        if end is None and self._reads > _MOST_READINGS * self._max_pages:
            end = "too many pages"
        if end is not None:
            self.verdict = judge(end, seen)
        return end

    def _seen(self, read: Read[T], *, first_time: bool) -> Seen:
        """What is known of the listing after this page, for the rules of `completeness`."""
        at, page_no, count = self.position, read.page_no, read.count
        return Seen(
            page_no=page_no,
            requested=self.requested,
            count=count,
            new=1 if read.fresh or (count and not first_time) else 0,
            total=at.rows,
            claimed=at.claimed,
            cap=at.cap,
            likely=read.raw.likely,
            longest=at.longest,
            bare=read.raw.bare,
            repeats_first=read.repeats_first,
            repeats_last=read.repeats_last,
            stale=at.stale,
            numbered=self._numbered,
            trusted=self._seams.trusted,
            steady=read.steady,
            reached=self._reached(read),
            size=self.page_size,
            moved=at.duplicates - (max(0, count - read.raw.overlap) if first_time and not read.fresh else 0),
            doubt=self._seams.doubt,
            ended=read.raw.ended,
        )

    def _needs_another(self, end: End, seen: Seen) -> bool:
        """Whether only another reading can show whether rows were missed."""
        if seen.trusted or seen.doubt or end in ("single", "bare", "too many pages"):
            return False
        if end == "page 1 again" and seen.count > seen.requested:
            return False  # one answer had all rows
        return seen.page_no > 1 or self._again.under_way  # between pages only can a row be missed

    def _place(self) -> None:
        """Note the position from which another process could continue."""
        seams = self._seams
        # Pages that do not join yet have been handed out: then it would have to read everything again.
        page, (partial, keyless) = seams.last + 1, (self.position.partial, self.position.keyless)
        if seams.open:
            page = 1
        elif self._again.under_way and self.verdict is None:
            page, (partial, keyless) = self._furthest, self._tail
        self.position = attrs.evolve(
            self.position,
            page=page,
            partial=partial,
            keyless=keyless,
            trusted=seams.trusted,
            doubt=seams.doubt,
            ended=self.verdict,
        )

    def _look_ahead(self) -> None:
        at, more = self.position, 0
        if self._again.under_way:
            more = max(1, self._again.pages - 1 - self._seams.last)
        elif at.claimed is not None and at.claimed > at.rows:
            # After a full last page, one more page is needed to show the end.
            more = (at.claimed - at.rows) // self.page_size + 1
        self._ahead = more or self._ramp
        self._ramp = 1 if more else self._ramp + 1  # never more in vain than have come

    def _has_known_front(self, raw: RawPage[T]) -> bool:
        if not raw.keys or raw.keys[0] is None:
            return False
        return raw.keys[0] in self.keys and not self._seams.is_loose(raw.keys[0])

    def _new_rows(self, raw: RawPage[T], skip: int) -> tuple[list[T], list[Hashable | None]]:
        """Return the rows that no other page had; rows without a key except for the first ``skip``."""
        numbers = ascending(raw.keys)
        if numbers is not None and len(numbers) == len(raw.rows) and self.keys.add_all(numbers):
            return raw.rows, raw.keys
        add = self.keys.add
        own: set[Hashable] = set()
        rows: list[T] = []
        keys: list[Hashable | None] = []
        for row, key in zip(raw.rows, raw.keys, strict=True):
            if key is None:
                if skip:  # it may have been handed out already
                    skip -= 1
                    continue
            elif key not in own:  # rows of one answer are never duplicates of each other
                if not add(key):
                    continue
                own.add(key)
            rows.append(row)
            keys.append(key)
        return rows, keys

    def _repeats(self, raw: RawPage[T]) -> bool:
        # Keys decide. A page of rows without keys repeats when all of its content is the same.
        return None in raw.keys and any(mark is not None and mark.is_again(raw) for mark in self.marks())


def _mark(fingerprint: str | None) -> Mark[T] | None:
    return Mark(None, fingerprint) if fingerprint is not None else None


def with_marks(position: Position, marks: tuple[Mark[T] | None, Mark[T] | None]) -> Position:
    """Return the position with the fingerprints of these pages in it."""
    first, before = (None if mark is None else mark.fingerprint for mark in marks)
    return attrs.evolve(position, first=first, before=before)
