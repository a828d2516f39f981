"""Pages and listings: `Page`, what ``list()`` returns, and `Listing`, what ``list_all()`` does."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Hashable, Iterator, Sequence
from typing import Generic, TypeVar, overload

import attrs

from .paging_rules import (
    PageFacts,
    Seen,
    Verdict,
    claimed_total,
    end_of_listing,
    judge,
    learned_cap,
    page_facts,
    same_keys,
)

T = TypeVar("T")

MAX_PAGES = 100_000
"""Where a listing stops at the latest."""

Progress = Callable[[int, int | None], object]
"""Called after each page with the rows so far and the total the server claims, if any."""


@attrs.frozen
class RawPage(Generic[T]):
    """One page as it came: rows, the key of each, the total claimed, whether it was a bare array.

    A key of ``None`` means that the row cannot be told from others; such rows are never dropped,
    unless the whole page repeats.
    """

    rows: list[T]
    keys: list[Hashable | None]
    record_count: int | None = attrs.field(default=None, converter=claimed_total)
    bare: bool = False


class Page(Sequence[T]):
    """The rows of one page, a sequence.

    Attributes:
        record_count: the total that the server claims (int), ``None`` when it claims none that makes sense.
        page_no: the number of this page, from 1.
        page_size: the size in effect (int): the server may have clamped the one asked for.
        complete: nothing is known to follow; on pages after the first: this is the last page.
        has_more: the opposite.
    """

    __slots__ = ("_rows", "complete", "page_no", "page_size", "record_count")

    def __init__(
        self, rows: Sequence[T], *, record_count: int | None, page_no: int, page_size: int, complete: bool
    ) -> None:
        self._rows = list(rows)
        self.record_count = record_count
        self.page_no = page_no
        self.page_size = page_size
        self.complete = complete

    @property
    def has_more(self) -> bool:
        """Whether another page is known or likely to follow."""
        return not self.complete

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rows)

    def __repr__(self) -> str:
        claimed = "" if self.record_count is None else f" of {self.record_count}"
        state = "complete" if self.complete else "more follow"
        return f"<Page {self.page_no}: {len(self)} rows{claimed}, {state}>"


def page_of(raw: RawPage[T], *, page_no: int, page_size: int, numbered: bool = True) -> Page[T]:
    """Make a `Page` of one answer, for a call that wants that page only. ``page_size``: as requested."""
    facts = page_facts(
        page_no=page_no,
        requested=page_size,
        count=len(raw.rows),
        claimed=raw.record_count,
        bare=raw.bare,
        numbered=numbered,
    )
    return _page(raw.rows, raw, page_no, facts)


def _page(rows: Sequence[T], raw: RawPage[T], page_no: int, facts: PageFacts) -> Page[T]:
    return Page(
        rows,
        record_count=raw.record_count,
        page_no=page_no,
        page_size=facts.page_size,
        complete=facts.complete,
    )


@attrs.frozen
class TraversalReport:
    """How the iteration of a listing went.

    Attributes:
        rows: rows that came, each counted once.
        requests: pages that were asked for.
        duplicates_dropped: rows that had come before.
        page_size: the size in effect.
        record_count: the total last claimed by the server, or ``None``.
        complete: whether the listing has everything, as far as can be told.
        why: what it ended with, or what is missing.
        seconds: how long it took, the time of the caller's loop included.
    """

    rows: int
    requests: int
    duplicates_dropped: int
    page_size: int
    record_count: int | None
    complete: bool
    why: str
    seconds: float


class Traversal(Generic[T]):
    """One walk over the pages of a listing, without any input or output of its own.

    Ask for page ``page_no``, `feed` what came, until `verdict` is there.
    """

    def __init__(self, page_size: int, *, numbered: bool = True, max_pages: int = MAX_PAGES) -> None:
        self.page_no = 1
        self.requested = page_size
        self.rows = self.requests = self.duplicates = 0
        self.claimed: int | None = None
        self.page_size = page_size
        self.verdict: Verdict | None = None
        self._numbered = numbered
        self._max_pages = max_pages
        self._keys: set[Hashable] = set()
        self._first: RawPage[T] | None = None
        self._before: RawPage[T] | None = None
        self._cap: int | None = None
        self._longest = self._stale = 0

    def feed(self, raw: RawPage[T]) -> Page[T]:
        """Take what came for page ``page_no``; return the rows of it that are new."""
        page_no, count = self.page_no, len(raw.rows)
        self.requests += 1
        if raw.record_count is not None:
            self.claimed = raw.record_count
        new = [] if self._repeats(raw) else self._new_rows(raw)
        self.rows += len(new)
        self.duplicates += count - len(new)
        if page_no == 1:
            self._cap = learned_cap(self.requested, count, self.claimed)
            self.page_size = page_facts(
                page_no=1, requested=self.requested, count=count, claimed=self.claimed, bare=raw.bare
            ).page_size
        seen = Seen(
            page_no=page_no,
            requested=self.requested,
            count=count,
            new=len(new),
            total=self.rows,
            claimed=self.claimed,
            cap=self._cap,
            longest=self._longest,
            bare=raw.bare,
            repeats_first=not new and self._is(raw, self._first),
            stale=self._stale,
            numbered=self._numbered,
        )
        end = end_of_listing(seen, max_pages=self._max_pages)
        last = end is not None
        if end is not None:
            self.verdict = judge(end, seen)
            last = page_no > 1 or self.verdict.complete
        self._first = self._first or raw
        self._before = raw
        self._longest = max(self._longest, count)
        self._stale = 0 if new else self._stale + 1
        self.page_no += 1
        return _page(new, raw, page_no, PageFacts(self.page_size, last))

    def _new_rows(self, raw: RawPage[T]) -> list[T]:
        seen, new = self._keys, []
        for row, key in zip(raw.rows, raw.keys, strict=True):
            if key is None:
                new.append(row)
            elif key not in seen:
                seen.add(key)
                new.append(row)
        return new

    def _repeats(self, raw: RawPage[T]) -> bool:
        # Keys settle it but for rows that have none: a page of these repeats when it is all the same.
        return None in raw.keys and (self._is(raw, self._before) or self._is(raw, self._first))

    @staticmethod
    def _is(raw: RawPage[T], other: RawPage[T] | None) -> bool:
        if other is None or len(raw.rows) != len(other.rows):
            return False
        return same_keys(raw.keys, other.keys) or (raw.keys == other.keys and raw.rows == other.rows)


class Listing(Generic[T]):
    """All rows of a listing, page after page, each once. Every iteration starts afresh.

    ``report`` tells afterwards what came, and whether that is everything.
    """

    def __init__(
        self,
        fetch: Callable[[int, int], RawPage[T]],
        *,
        page_size: int,
        numbered: bool = True,
        on_progress: Progress | None = None,
        max_pages: int = MAX_PAGES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fetch = fetch
        self._page_size = page_size
        self._numbered = numbered
        self._on_progress = on_progress
        self._max_pages = max_pages
        self._clock = clock
        self.report: TraversalReport | None = None
        """How the last iteration went; ``None`` before the first one ended."""

    def __iter__(self) -> Iterator[T]:
        pages = self.pages()
        try:
            for page in pages:
                yield from page
        finally:
            pages.close()

    def to_list(self) -> list[T]:
        """Read everything and return it."""
        return list(self)

    def pages(self) -> Generator[Page[T], None, None]:
        """Read page by page; rows that came before are left out."""
        walk: Traversal[T] = Traversal(self._page_size, numbered=self._numbered, max_pages=self._max_pages)
        started = self._clock()
        failure = "stopped by the caller before the end"
        try:
            while walk.verdict is None:
                page = walk.feed(self._fetch(walk.page_no, self._page_size))
                if self._on_progress is not None:
                    self._on_progress(walk.rows, walk.claimed)
                yield page
        except GeneratorExit:
            raise
        except BaseException as error:
            failure = f"{type(error).__name__} at page {walk.page_no}"
            raise
        finally:
            verdict = Verdict(False, failure) if walk.verdict is None else walk.verdict
            self.report = TraversalReport(
                rows=walk.rows,
                requests=walk.requests,
                duplicates_dropped=walk.duplicates,
                page_size=walk.page_size,
                record_count=walk.claimed,
                complete=verdict.complete,
                why=verdict.why,
                seconds=self._clock() - started,
            )

    def __repr__(self) -> str:
        return f"<Listing: {self.report}>" if self.report else "<Listing: not read yet>"
