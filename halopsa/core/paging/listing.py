"""Listings: what ``list_all()`` returns."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from ..base.deprecation import tell
from ..base.instance import NamesInstance, names_instance
from ..errors import NEUTRAL, ErrorFamily
from ..report import TraversalReport
from .checkpoint import Checkpoint, Position
from .keyset import KeySet
from .page import MAX_PAGES, Page, RawPage, page_of
from .plan import MOST_AHEAD, Plan, Subject, refusal
from .prefetch import PageSource, page_source
from .progress import Forecast, OnProgress, Progress, progress_of
from .run import Run

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from .filter_check import Watch

__all__ = [
    "NOT_READ",
    "Checkpoint",
    "Listing",
    "Page",
    "RawPage",
    "TraversalReport",
    "page_of",
    "plan_of",
    "shown",
]

T = TypeVar("T")


NOT_READ = "not read yet"
"""What the report of a listing says before the first iteration ended."""


def _not_read(page_size: int) -> TraversalReport:
    return TraversalReport(0, 0, 0, page_size, None, complete=False, why=NOT_READ, seconds=0.0)


def shown(report: TraversalReport) -> str:
    """Return a report as the text of a listing has it."""
    return NOT_READ if report.why == NOT_READ else str(report)


class Listing(Generic[T]):
    """All rows of a listing, page after page, each once. Every iteration starts afresh.

    An iteration that reaches its end without everything warns with ``IncompleteWarning``, or raises
    ``IncompleteError`` if the listing is strict; one that the caller breaks off does neither. ``report``
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
        subject: Subject | None = None,
        family: ErrorFamily = NEUTRAL,
    ) -> None:
        """Make a listing of what ``fetch(page_no, page_size)`` returns.

        Raises ValidationError when ``prefetch`` is no number from 1 to 64, or when ``resume`` is no
        checkpoint, or one of another listing (``identity``, ``page_size`` and ``consistent`` must agree).
        """
        if type(prefetch) is not int or not 1 <= prefetch <= MOST_AHEAD:
            raise refusal(family, "prefetch", f"must be a whole number from 1 to {MOST_AHEAD}")
        self._plan = Plan(
            fetch=fetch,
            page_size=page_size,
            numbered=numbered,
            prefetch=prefetch,
            strict=strict,
            consistent=consistent,
            on_progress=on_progress,
            forecast=forecast,
            identity=identity,
            instance=instance,
            watch=watch,
            max_pages=max_pages,
            clock=clock,
            subject=subject,
            family=family,
        )
        self._plan.begin_at(resume)
        self._run: Run[T] | None = None
        self.report = _not_read(page_size)
        """How the last iteration went. Before the first one ended: no rows, not complete, "not read yet"."""

    @property
    def _instance(self) -> str:
        return self._plan.instance

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
        """Read everything into a pyarrow ``Table``: flat columns by the rule of `core.tabular.flatten`.

        Needs the extra ``arrow``. Text, booleans, integers, floats, times in UTC and dates have Arrow's own
        types; lists, and columns of several types, are text. While reading, rows wait on disk in a temporary
        file once they take more than 64 MiB.

        Raises:
            ConfigError: pyarrow is not installed. Nothing was sent.
        """
        from ..tabular.arrow import to_arrow

        return to_arrow(self.pages(), self._plan.row, self._plan.family)

    @names_instance
    def to_pandas(self) -> pd.DataFrame:
        """Read everything into a pandas ``DataFrame`` with the columns of `to_arrow`.

        Needs the extra ``pandas``. Integers are ``Int64`` and booleans ``boolean``, which can be missing.

        Raises:
            ConfigError: pandas or pyarrow is not installed. Nothing was sent.
        """
        from ..tabular.arrow import to_pandas

        return to_pandas(self.pages(), self._plan.row, self._plan.family)

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
        run, plan = self._run, self._plan
        if run is None:
            if plan.resume is not None:
                return plan.resume
            position, keys, requests, seconds = Position(), KeySet(), 0, 0.0
        else:
            position, keys = run.where()
            requests, seconds = run.requests, run.seconds(plan.clock())
        return Checkpoint(
            identity=plan.identity,
            page_size=plan.page_size,
            consistent=plan.consistent,
            requests=requests,
            seconds=seconds,
            position=position,
            keys=keys,
        )

    def _begin(self) -> Run[T]:
        plan = self._plan
        spent = (0, 0.0) if plan.resume is None else (plan.resume.requests, plan.resume.seconds)
        watch = None if plan.watch is None else plan.watch()
        return Run(plan.walk(), *spent, started=plan.clock(), watch=watch)

    def _pages(self) -> Generator[tuple[Run[T], Page[T]], None, None]:
        with NamesInstance(self._instance):
            self._run = run = self._begin()
            try:
                yield from self._read(run)
            finally:
                self._finish(run)
            if self.report.complete:
                return
            if self._plan.strict:
                raise self._plan.family.incomplete(
                    f"The listing is not complete: {self.report.why}. {self.report.rows} rows came.",
                    report=self.report,
                    hint="Read it again, or leave out strict=True to take what comes.",
                )
        if self._plan.warns:
            self._warn(self.report)

    def _warn(self, report: TraversalReport) -> None:
        tell(
            f"The listing is not complete: {report.why}. {report.rows} rows came. Read it again when fewer "
            "changes are made, or with consistent=True where the list has an order by id; a list that the loop itself "
            "changes is better read whole first, with to_list(). strict=True makes this an error.",
            self._plan.family.incomplete_warning,
        )

    def _read(self, run: Run[T]) -> Generator[tuple[Run[T], Page[T]], None, None]:
        walk, plan = run.walk, self._plan
        asked: deque[int] = deque()
        page_no = walk.position.page
        pages = self._source()
        run.fetched = lambda: pages.requests

        def ask() -> None:
            for page_no in walk.plan(plan.prefetch - len(asked)):
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
                if plan.prefetch > 1:
                    ask()
                if plan.on_progress is not None:
                    plan.on_progress(self._progress(run, len(asked)))
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

    def _source(self) -> PageSource[T]:
        return page_source(self._plan.fetch, self._plan.page_size, self._plan.prefetch)

    def _progress(self, run: Run[T], under_way: int) -> Progress:
        walk = run.walk
        return progress_of(
            rows=walk.position.rows,
            before=run.before,
            total=walk.position.claimed,
            requests=run.fetched(),
            seconds=self._plan.clock() - run.started,
            page_size=walk.page_size,
            under_way=under_way,
            ended=walk.verdict is not None,
            forecast=self._plan.forecast,
        )

    def _finish(self, run: Run[T]) -> None:
        run.ended = self._plan.clock()
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
            consistent=walk.consistent if walk.verdict is not None or not self._plan.consistent else False,
            ignored_filters=() if run.watch is None else run.watch.ignored,
        )

    def __repr__(self) -> str:
        return f"<Listing: {shown(self.report)}>"


def plan_of(listing: Listing[T]) -> Plan[T]:
    """Return how a listing is read, for what reads it to the end and keeps its own place, as an export does."""
    return listing._plan
