"""Listing: all rows of a list, read page by page (pagination); what ``list_all()`` returns."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from ..base.instance import NamesInstance, names_instance
from ..drive import drive
from ..errors import NEUTRAL, ErrorFamily
from ..report import TraversalReport
from .checkpoint import Checkpoint
from .keyset import KeySet
from .page import MAX_PAGES, Page, RawPage, page_of
from .plan import MOST_AHEAD, Plan, Subject, refusal
from .position import Position
from .prefetch import Fetch, PageSource, page_source
from .progress import Forecast, OnProgress
from .reading import NOT_READ, Reading, not_read
from .run import Run

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

    from .filter_check import FilterCheck

__all__ = [
    "NOT_READ",
    "Checkpoint",
    "Listing",
    "Page",
    "RawPage",
    "TraversalReport",
    "page_of",
    "plan_of",
    "reading_of",
    "shown",
]

T = TypeVar("T")


def shown(report: TraversalReport) -> str:
    """Return a report as it appears in the repr of a listing."""
    return NOT_READ if report.why == NOT_READ else str(report)


class Listing(Generic[T]):
    """All rows of a listing, page after page, each once. Every iteration starts from the beginning.

    An iteration that reaches its end without all rows warns with ``IncompleteWarning``, or raises
    ``IncompleteError`` if the listing is strict; one that the caller stops does neither. ``report``
    tells afterwards what came, and whether that is everything. With ``prefetch`` above 1 so many pages are requested
    ahead, in threads that end with the iteration; rows keep their order.
    """

    def __init__(
        self,
        fetch: Fetch[T],
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
        watch: Callable[[], FilterCheck] | None = None,
        max_pages: int = MAX_PAGES,
        clock: Callable[[], float] = time.monotonic,
        subject: Subject | None = None,
        family: ErrorFamily = NEUTRAL,
    ) -> None:
        """Make a listing of the pages that awaiting ``fetch(page_no, page_size)`` returns.

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
        self.report = not_read(page_size)
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

        Call it at any time: between two rows, after an error, in another thread. In a loop the current row
        counts as handed out, so call it after that row has been processed. It costs little, but more the more gaps
        the ids have: better once a page, or every few seconds, than once a row.
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

    def _pages(self) -> Generator[tuple[Run[T], Page[T]], None, None]:
        with NamesInstance(self._instance):
            reading = reading_of(self, self._source)
            try:
                with reading:
                    while (page := drive(reading.page)) is not None:
                        yield reading.run, page
            finally:
                self.report = reading.report
            reading.conclude()

    def _reading(self, source: Callable[[], PageSource[T]]) -> Reading[T]:
        return Reading(self._plan, source)

    def _source(self) -> PageSource[T]:
        return page_source(self._plan.fetch, self._plan.page_size, self._plan.prefetch)

    def __repr__(self) -> str:
        return f"<Listing: {shown(self.report)}>"


def plan_of(listing: Listing[T]) -> Plan[T]:
    """Return the plan of a listing, for code that reads it to the end and keeps its own place, as an export does."""
    return listing._plan


def reading_of(listing: Listing[T], source: Callable[[], PageSource[T]]) -> Reading[T]:
    """Begin an iteration of a listing over another source of pages; its checkpoints tell how far that has come."""
    reading = listing._reading(source)
    listing._run = reading.run
    return reading
