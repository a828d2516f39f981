"""Listings: what ``list_all()`` returns."""

from __future__ import annotations

import operator
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from ...errors import FieldError, HaloPsaIncompleteError, HaloPsaIncompleteWarning, HaloPsaValidationError
from ..base.deprecation import tell
from ..base.instance import NamesInstance, names_instance
from .backward import Backwards
from .checkpoint import Checkpoint, Position
from .completeness import Verdict
from .forward import Traversal, Walk, with_marks
from .keyset import KeySet
from .page import MAX_PAGES, Page, RawPage, page_of
from .prefetch import Source, source
from .progress import Forecast, OnProgress, Progress, progress_of

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from .filter_check import Watch

__all__ = [
    "MAX_PAGES",
    "Checkpoint",
    "Forecast",
    "Listing",
    "OnProgress",
    "Page",
    "Progress",
    "RawPage",
    "Traversal",
    "TraversalReport",
    "page_of",
]

T = TypeVar("T")

MOST_AHEAD = 64
"""Pages in flight at most: more bring nothing under any limit that was seen."""

_STOPPED = "stopped by the caller before the end"
_SAME = "the operation, its filters and the tenant must be the same; leave resume out to begin again"
_AGAIN = "give the same here, or leave resume out to begin again"


@attrs.frozen
class TraversalReport:
    """How the iteration of a listing went; of a resumed one all runs together.

    Attributes:
        rows: rows that came, each counted once.
        requests: pages that were asked for.
        duplicates_dropped: rows that had come before.
        page_size: the size in effect.
        record_count: the total last claimed by the server, or ``None``.
        complete: whether the listing has everything, as far as can be told. A deletion moves rows to pages
            that have been read: where the total changes, or no total says that nothing did, pages are read
            again; False when that did not settle it.
        why: what it ended with, or what is missing.
        seconds: how long it took, the time of the caller's loop included.
        distinct_keys: different keys that came; rows without a key are not among them.
        consistent: with ``consistent=True``: whether no row was missed that was there all the time;
            else ``None``.
        ignored_filters: names of the filters that did nothing: rows contradict them. They came all the same.
    """

    rows: int
    requests: int
    duplicates_dropped: int
    page_size: int
    record_count: int | None
    complete: bool
    why: str
    seconds: float
    distinct_keys: int = 0
    consistent: bool | None = None
    ignored_filters: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:  # Any: numbers, flags and text
        """Return the fields by their names: what JSON takes as it is."""
        from ..records.plain_data import as_plain

        found: dict[str, Any] = as_plain(self, json=True, extra=False)
        return found

    def to_json(self, *, indent: int | None = None) -> str:
        """Return it as JSON text, on one line unless there is an ``indent``."""
        from ..records.plain_data import as_json

        return as_json(self, extra=False, indent=indent)


class _Run(Generic[T]):
    """One iteration: what has come, and how much of it has been handed out."""

    def __init__(
        self, walk: Walk[T], requests: int, seconds: float, started: float, watch: Watch | None
    ) -> None:
        self.walk = walk
        self.watch = watch
        self.started = started
        self.before = walk.position.rows
        self.failure = _STOPPED
        self.fetched: Callable[[], int] = lambda: 0
        self.ended: float | None = None
        self._requests, self._seconds = requests, seconds
        # A checkpoint may be asked for in another thread, or by a signal handler in this one.
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
        """Take what came; the page before it has been handed out."""
        walk = self.walk
        with self._lock:
            # Where this is interrupted, the page before is out, and nothing of this one.
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
        """Return an iterator over the page; how far it has come is what has been handed out."""
        rows = iter(page)
        self._rows = rows
        return rows

    def all_out(self) -> None:
        """The whole page is with the caller."""
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
            # Of a list iterator the hint is exact, and costs nothing per row.
            left = len(self._keys) if self._rows is None else operator.length_hint(self._rows)
            out = len(self._keys) - left
            if not left and not self._feeding:
                position, marks = self.walk.position, self.walk.marks()
            elif self._page_no < position.page:  # a page that was read once more
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
            ):  # a page that does not join is out in part: from there on
                position = attrs.evolve(position, page=self.walk.position.page, partial=0, keyless=0)
            return with_marks(position, marks), self.walk.keys.without(self._keys[out:])

    def verdict(self) -> Verdict:
        return Verdict(False, self.failure) if self.walk.verdict is None else self.walk.verdict


NOT_READ = "not read yet"
"""What the report of a listing says before the first iteration ended."""


def _not_read(page_size: int) -> TraversalReport:
    return TraversalReport(0, 0, 0, page_size, None, complete=False, why=NOT_READ, seconds=0.0)


def shown(report: TraversalReport) -> str:
    """Return a report as the text of a listing has it."""
    return NOT_READ if report.why == NOT_READ else str(report)


class Listing(Generic[T]):
    """All rows of a listing, page after page, each once. Every iteration starts afresh.

    An iteration that reaches its end without everything warns with ``HaloPsaIncompleteWarning``, or raises
    ``HaloPsaIncompleteError`` if the listing is strict; one that the caller breaks off does neither. ``report``
    tells afterwards what came, and whether that is everything. With ``prefetch`` above 1 so many pages are asked
    for ahead, in threads that end with the iteration; rows keep their order.
    """

    def __init__(
        self,
        fetch: Callable[[int, int], RawPage[T]],
        *,
        page_size: int,
        numbered: bool = True,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        on_progress: OnProgress | None = None,
        forecast: Forecast | None = None,
        identity: str = "",
        instance: str = "",
        watch: Callable[[], Watch] | None = None,
        max_pages: int = MAX_PAGES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make a listing of what ``fetch(page_no, page_size)`` returns.

        Raises HaloPsaValidationError when ``prefetch`` is no number from 1 to 64, or when ``resume`` is no
        checkpoint, or one of another listing (``identity``, ``page_size`` and ``consistent`` must agree).
        """
        if type(prefetch) is not int or not 1 <= prefetch <= MOST_AHEAD:
            raise _refusal("prefetch", f"must be a whole number from 1 to {MOST_AHEAD}")
        self._fetch = fetch
        self._page_size = page_size
        self._numbered = numbered
        self._prefetch = prefetch
        self._strict = strict
        self._consistent = consistent
        self._on_progress = on_progress
        self._forecast = forecast
        self._identity = identity
        self._instance = instance
        self._watch = watch
        self._max_pages = max_pages
        self._clock = clock
        self._resume = self._checked(resume)
        self._warns = True  # an export has its own way of saying so
        self._run: _Run[T] | None = None
        self.report = _not_read(page_size)
        """How the last iteration went. Before the first one ended: no rows, not complete, "not read yet"."""

    def __iter__(self) -> Iterator[T]:
        pages = self._pages()
        try:
            for run, page in pages:
                yield from run.hand_out(page)
        finally:
            pages.close()

    def to_list(self) -> list[T]:
        """Read everything and return it."""
        return list(self)

    @names_instance
    def to_arrow(self) -> pa.Table:
        """Read everything into a pyarrow ``Table``: flat columns by the rule of `halopsa.core.tabular.flatten`.

        Needs the extra ``arrow``. Text, booleans, integers, floats, times in UTC and dates have Arrow's own
        types; lists, and columns of several types, are text. While reading, rows wait on disk in a temporary
        file once they take more than 64 MiB.

        Raises:
            HaloPsaConfigError: pyarrow is not installed. Nothing was sent.
        """
        from ..tabular.arrow import to_arrow

        return to_arrow(self)

    @names_instance
    def to_pandas(self) -> pd.DataFrame:
        """Read everything into a pandas ``DataFrame`` with the columns of `to_arrow`.

        Needs the extra ``pandas``. Integers are ``Int64`` and booleans ``boolean``, which can be missing.

        Raises:
            HaloPsaConfigError: pandas or pyarrow is not installed. Nothing was sent.
        """
        from ..tabular.arrow import to_pandas

        return to_pandas(self)

    def pages(self) -> Generator[Page[T], None, None]:
        """Read page by page; rows that came before are left out."""
        pages = self._pages()
        try:
            for run, page in pages:
                run.all_out()
                yield page
        finally:
            pages.close()

    def checkpoint(self) -> Checkpoint:
        """Return how far the last iteration has come: exactly the rows it has handed out.

        To be asked for at any time: between two rows, after an error, in another thread. In a loop the row
        at hand counts as handed out, so ask when it has been dealt with. Costs little, but more the more gaps
        the ids have: once a page, or every few seconds, rather than once a row.
        """
        run = self._run
        if run is None:
            if self._resume is not None:
                return self._resume
            position, keys, requests, seconds = Position(), KeySet(), 0, 0.0
        else:
            position, keys = run.where()
            requests, seconds = run.requests, run.seconds(self._clock())
        return Checkpoint(
            identity=self._identity,
            page_size=self._page_size,
            consistent=self._consistent,
            requests=requests,
            seconds=seconds,
            position=position,
            keys=keys,
        )

    def _checked(self, resume: Checkpoint | str | None) -> Checkpoint | None:
        if resume is None:
            return None
        found = resume if isinstance(resume, Checkpoint) else Checkpoint.from_json(resume)
        if found.identity != self._identity:
            raise _refusal("resume", f"is of another listing: {_SAME}")
        if found.page_size != self._page_size:
            raise _refusal("resume", f"is of a listing with page_size={found.page_size}; {_AGAIN}")
        if found.consistent is not self._consistent:
            raise _refusal("resume", f"is of a listing with consistent={found.consistent}; {_AGAIN}")
        return found

    def _begin(self) -> _Run[T]:
        resume = self._resume
        position, keys = (None, None) if resume is None else (resume._position, resume._keys.without(()))
        walk: Walk[T]
        if self._consistent:
            walk = Backwards(
                self._page_size,
                lanes=self._prefetch,
                numbered=self._numbered,
                max_pages=self._max_pages,
                position=position,
                keys=keys,
            )
        else:
            walk = Traversal(
                self._page_size,
                numbered=self._numbered,
                max_pages=self._max_pages,
                position=position,
                keys=keys,
            )
        spent = (0, 0.0) if resume is None else (resume.requests, resume.seconds)
        watch = None if self._watch is None else self._watch()
        return _Run(walk, *spent, started=self._clock(), watch=watch)

    def _pages(self) -> Generator[tuple[_Run[T], Page[T]], None, None]:
        with NamesInstance(self._instance):
            self._run = run = self._begin()
            try:
                yield from self._read(run)
            finally:
                self._finish(run)
            if self.report.complete:
                return
            if self._strict:
                raise HaloPsaIncompleteError(
                    f"The listing is not complete: {self.report.why}. {self.report.rows} rows came.",
                    report=self.report,
                    hint="Read it again, or leave out strict=True to take what comes.",
                )
        if self._warns:
            self._warn(self.report)

    def _warn(self, report: TraversalReport) -> None:
        tell(
            f"The listing is not complete: {report.why}. {report.rows} rows came. Read it again when fewer "
            "changes are made, or with consistent=True where the list has an order by id; a list that the loop itself "
            "changes is better read whole first, with to_list(). strict=True makes this an error.",
            HaloPsaIncompleteWarning,
        )

    def _read(self, run: _Run[T]) -> Generator[tuple[_Run[T], Page[T]], None, None]:
        walk = run.walk
        asked: deque[int] = deque()
        page_no = walk.position.page
        pages = self._source()
        run.fetched = lambda: pages.requests

        def ask() -> None:
            for page_no in walk.plan(self._prefetch - len(asked)):
                pages.submit(page_no)
                asked.append(page_no)

        try:
            while walk.verdict is None:
                ask()
                page_no = asked.popleft()
                try:
                    raw = pages.take()
                except Exception:
                    if walk.unwanted:  # what comes instead is asked for by itself
                        walk.skip()
                        continue
                    raise
                page = run.feed(page_no, raw)
                if self._prefetch > 1:
                    ask()
                if self._on_progress is not None:
                    self._on_progress(self._progress(run, len(asked)))
                if page is not None:
                    if run.watch is not None:
                        run.watch.look(page)
                        page.ignored_filters = run.watch.ignored
                    yield run, page
        except GeneratorExit:
            raise
        except BaseException as error:
            run.failure = f"{type(error).__name__} at page {page_no}"
            raise
        finally:
            pages.close()

    def _source(self) -> Source[T]:
        return source(self._fetch, self._page_size, self._prefetch)

    def _progress(self, run: _Run[T], under_way: int) -> Progress:
        walk = run.walk
        return progress_of(
            rows=walk.position.rows,
            before=run.before,
            total=walk.position.claimed,
            requests=run.fetched(),
            seconds=self._clock() - run.started,
            page_size=walk.page_size,
            under_way=under_way,
            ended=walk.verdict is not None,
            forecast=self._forecast,
        )

    def _finish(self, run: _Run[T]) -> None:
        run.ended = self._clock()
        walk, verdict = run.walk, run.verdict()
        self.report = TraversalReport(
            rows=walk.position.rows,
            requests=run.requests,
            duplicates_dropped=walk.position.duplicates,
            page_size=walk.page_size,
            record_count=walk.position.claimed,
            complete=verdict.complete,
            why=verdict.why,
            seconds=run.seconds(run.ended),
            distinct_keys=walk.keys.count,
            consistent=walk.consistent if walk.verdict is not None or not self._consistent else False,
            ignored_filters=() if run.watch is None else run.watch.ignored,
        )

    def __repr__(self) -> str:
        return f"<Listing: {shown(self.report)}>"


def _refusal(name: str, message: str) -> HaloPsaValidationError:
    complaint = FieldError(name, message)
    return HaloPsaValidationError(f"{complaint}. Nothing was sent.", errors=[complaint])
