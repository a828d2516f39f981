"""One walk over the pages of a listing, forward, without any input or output of its own."""

from __future__ import annotations

import json
from collections.abc import Hashable
from hashlib import blake2b
from typing import Generic, Protocol, TypeVar

import attrs

from .checkpoint import Position
from .keys import KeySet, ascending
from .pages import MAX_PAGES, Page, RawPage, made_page
from .paging_rules import (
    PageFacts,
    Seen,
    Verdict,
    end_of_listing,
    fallen,
    judge,
    learned_cap,
    limit_reached,
    page_facts,
    same_keys,
)

__all__ = ["Mark", "Traversal", "Walk"]

T = TypeVar("T")


class Mark(Generic[T]):
    """A page to recognise when it comes again: itself, or the fingerprint a checkpoint has of it."""

    __slots__ = ("_fingerprint", "_raw")

    def __init__(self, raw: RawPage[T] | None, fingerprint: str | None = None) -> None:
        self._raw = raw
        self._fingerprint = fingerprint

    @property
    def fingerprint(self) -> str:
        """The same for the same rows, in every process."""
        if self._fingerprint is None:
            self._fingerprint = "" if self._raw is None else _fingerprint(self._raw)
        return self._fingerprint

    def is_again(self, raw: RawPage[T]) -> bool:
        """Whether a page has the same rows."""
        other = self._raw
        if other is None:
            return bool(raw.rows) and self.fingerprint == _fingerprint(raw)
        if len(raw.rows) != len(other.rows):
            return False
        return same_keys(raw.keys, other.keys) or (raw.keys == other.keys and raw.rows == other.rows)


def _fingerprint(raw: RawPage[T]) -> str:
    text = json.dumps(raw.rows, default=_plain) if None in raw.keys else repr(raw.keys)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _plain(value: object) -> object:
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return [to_dict(), getattr(value, "extra", None)]
    return repr(value)


class Walk(Protocol[T]):
    """What `Listing` needs of a walk: ask for the pages of `plan` in that order, `feed` what came, likewise."""

    keys: KeySet
    verdict: Verdict | None
    consistent: bool | None
    page_size: int

    @property
    def position(self) -> Position: ...

    def marks(self) -> tuple[Mark[T] | None, Mark[T] | None]: ...

    def plan(self, room: int) -> list[int]: ...

    def feed(self, page_no: int, raw: RawPage[T]) -> tuple[Page[T], list[Hashable | None]] | None: ...


class Traversal(Generic[T]):
    """Forward, from page 1 or from a position, until `verdict` is there.

    From a position the page before it is read once more: rows deleted since then have moved others there.
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
        self._before: Mark[T] | None = _mark(self.position.before)
        if self.verdict is None and self.position.page > max_pages:
            self.verdict = limit_reached(max_pages)
        self._again = self.position.page - 1  # the page to read once more, 0 for none
        self._asked = max(0, self._again - 1)
        self._ahead = 1  # pages that may be asked for beyond the last one that came
        self._ramp = 1

    def marks(self) -> tuple[Mark[T] | None, Mark[T] | None]:
        """Page 1 and the page before the next one."""
        return self._first, self._before

    def plan(self, room: int) -> list[int]:
        """Return the pages to ask for now, at most ``room``."""
        if self.verdict is not None:
            return []
        last = min(self.position.page - 1 + self._ahead, self._asked + room, self._max_pages)
        pages = list(range(self._asked + 1, last + 1))
        self._asked = max(self._asked, last)
        return pages

    def feed(self, page_no: int, raw: RawPage[T]) -> tuple[Page[T], list[Hashable | None]] | None:
        """Take what came for page ``page_no``; return the rows of it that are new, and their keys.

        ``None`` for a page that was read once more and has none.
        """
        if page_no == self._again:
            return self._feed_again(page_no, raw)
        at, count = self.position, len(raw.rows)
        fell = fallen(at, page_no, raw.record_count, count, self.page_size)
        claimed = at.claimed if raw.record_count is None else raw.record_count
        rows, keys = ([], []) if self._repeats(raw) else self._new_rows(raw)
        total = at.rows + len(rows)
        new = len(rows) + at.partial
        cap = at.cap
        if page_no == 1:
            cap = learned_cap(self.requested, count, claimed)
            self.page_size = page_facts(
                page_no=1, requested=self.requested, count=count, claimed=claimed, bare=raw.bare
            ).page_size
        seen = Seen(
            page_no=page_no,
            requested=self.requested,
            count=count,
            new=new,
            total=total,
            claimed=claimed,
            cap=cap,
            longest=at.longest,
            bare=raw.bare,
            repeats_first=not new and self._first is not None and self._first.is_again(raw),
            stale=at.stale,
            numbered=self._numbered,
            fell=fell,
            moved=at.duplicates + (count - new if new < count and new else 0),
        )
        end = end_of_listing(seen, max_pages=self._max_pages)
        last = end is not None
        if end is not None:
            self.verdict = judge(end, seen)
            last = page_no > 1 or self.verdict.complete
        self._before = Mark(raw)
        self._first = self._first or self._before
        self.position = Position(
            rows=total,
            duplicates=at.duplicates + max(0, count - new),
            claimed=claimed,
            size=self.page_size,
            cap=cap,
            page=page_no + 1,
            longest=max(at.longest, count),
            stale=0 if new else at.stale + 1,
            fell=fell,
            ended=self.verdict,
        )
        self._look_ahead(claimed, total)
        page = made_page(rows, raw, page_no, PageFacts(self.page_size, last))
        return page, keys

    def _feed_again(self, page_no: int, raw: RawPage[T]) -> tuple[Page[T], list[Hashable | None]] | None:
        """Take what moved to the page before the position; whatever it is like, it does not end the listing."""
        at, count, claimed = self.position, len(raw.rows), raw.record_count
        self._again = 0
        # A row without a key cannot be told from those that have been handed out.
        pairs = [
            (row, key)
            for row, key in zip(raw.rows, raw.keys, strict=True)
            if key is not None and self.keys.add(key)
        ]
        total = at.rows + len(pairs)
        self._before = Mark(raw)
        if page_no == 1:
            self._first = self._before
        self.position = attrs.evolve(
            at,
            rows=total,
            claimed=at.claimed if claimed is None else claimed,
            longest=max(at.longest, count),
            stale=0 if pairs else at.stale,
            # What went missing in between is made up for by this page, if it is no more than that.
            fell=fallen(at, page_no, claimed, count, self.page_size, forgiven=self.page_size),
        )
        self._look_ahead(self.position.claimed, total)
        if not pairs:
            return None
        page = made_page([row for row, _ in pairs], raw, page_no, PageFacts(self.page_size, complete=False))
        return page, [key for _, key in pairs]

    def _look_ahead(self, claimed: int | None, total: int) -> None:
        more = 0
        if claimed is not None and claimed > total:
            # A last page that is full needs one more to show the end.
            more = (claimed - total) // self.page_size + 1
        self._ahead = more or self._ramp
        self._ramp = 1 if more else self._ramp + 1  # at most as many for nothing as have come

    def _new_rows(self, raw: RawPage[T]) -> tuple[list[T], list[Hashable | None]]:
        numbers = ascending(raw.keys)
        if numbers is not None and len(numbers) == len(raw.rows) and self.keys.add_all(numbers):
            return raw.rows, raw.keys
        add, skip = self.keys.add, self.position.keyless
        rows: list[T] = []
        keys: list[Hashable | None] = []
        for row, key in zip(raw.rows, raw.keys, strict=True):
            if key is None:
                if skip:  # handed out before the interruption
                    skip -= 1
                    continue
            elif not add(key):
                continue
            rows.append(row)
            keys.append(key)
        return rows, keys

    def _repeats(self, raw: RawPage[T]) -> bool:
        # Keys settle it but for rows that have none: a page of these repeats when it is all the same.
        return None in raw.keys and any(mark is not None and mark.is_again(raw) for mark in self.marks())


def _mark(fingerprint: str | None) -> Mark[T] | None:
    return Mark(None, fingerprint) if fingerprint is not None else None


def with_marks(position: Position, marks: tuple[Mark[T] | None, Mark[T] | None]) -> Position:
    """Return the position with the fingerprints of these pages in it."""
    first, before = (None if mark is None else mark.fingerprint for mark in marks)
    return attrs.evolve(position, first=first, before=before)
