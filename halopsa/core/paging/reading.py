"""Reading: one iteration of a listing, page by page; the same code for readers that block and for async ones."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from ..base.deprecation import tell
from ..report import TraversalReport
from .page import Page
from .plan import Plan
from .prefetch import OneByOne, PageSource
from .progress import Progress, progress_of
from .run import Run

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = ["NOT_READ", "Reading", "all_rows", "not_read"]

T = TypeVar("T")

NOT_READ = "not read yet"
"""The reason in the report of a listing before the first iteration ended."""


def not_read(page_size: int) -> TraversalReport:
    """Return the report of a listing before the first iteration ended."""
    return TraversalReport(0, 0, 0, page_size, None, complete=False, why=NOT_READ, seconds=0.0)


class Reading(Generic[T]):
    """One iteration of a listing. Await one `page` after the other inside it, then `conclude`.

    ``source`` makes the object that fetches the pages.
    """

    def __init__(self, plan: Plan[T], source: Callable[[], PageSource[T]]) -> None:
        self._plan, self._source = plan, source
        self.report = not_read(plan.page_size)
        """How it went, after it has ended."""
        self.begin()

    def begin(self) -> None:
        """Begin, or begin again, at the beginning."""
        plan = self._plan
        spent = (0, 0.0) if plan.resume is None else (plan.resume.requests, plan.resume.seconds)
        watch = None if plan.watch is None else plan.watch()
        self.run: Run[T] = Run(plan.walk(), *spent, started=plan.clock(), watch=watch)
        self._pages = pages = self._source()
        self.run.fetched = lambda: pages.requests
        self._asked: deque[int] = deque()
        self._page_no = self.run.walk.position.page

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end(error)

    def end(self, error: BaseException | None) -> None:
        """End it; ``error``: what ended it too early, a GeneratorExit if the caller did."""
        try:
            if error is not None and not isinstance(error, GeneratorExit):
                self.run.failure = f"{type(error).__name__} at page {self._page_no}"
            self._pages.close()
        finally:
            self.run.ended = self._plan.clock()
            self.report = self._reported()

    async def page(self) -> Page[T] | None:
        """Return the next page to hand out, ``None`` at the end."""
        run, walk, plan = self.run, self.run.walk, self._plan
        while walk.verdict is None:
            self._ask()
            self._page_no = self._asked.popleft()
            try:
                raw = await self._pages.take()
            except Exception:
                if walk.unwanted:  # the walk requests another page instead
                    walk.skip()
                    continue
                raise
            page = run.feed(self._page_no, raw)
            if plan.prefetch > 1:
                self._ask()
            if plan.on_progress is not None:
                plan.on_progress(self._progress())
            if page is not None:
                if run.watch is not None:
                    run.watch.look(page)
                    page.ignored_filters = run.watch.ignored
                return page
        return None

    def conclude(self) -> None:
        """Raise, or warn, if the end was reached without all rows."""
        report, plan = self.report, self._plan
        if report.complete:
            return
        if plan.strict:
            raise plan.family.incomplete(
                f"The listing is not complete: {report.why}. {report.rows} rows came.",
                report=report,
                hint="Read it again, or leave out strict=True to take what comes.",
            )
        if plan.warns:
            tell(
                f"The listing is not complete: {report.why}. {report.rows} rows came. Read it again when fewer "
                "changes are made, or with consistent=True where the list has an order by id; a list that the loop "
                "itself changes is better read whole first, with to_list(). strict=True makes this an error.",
                plan.family.incomplete_warning,
            )

    def _ask(self) -> None:
        for page_no in self.run.walk.plan(self._plan.prefetch - len(self._asked)):
            self._pages.submit(page_no)
            self._asked.append(page_no)

    def _progress(self) -> Progress:
        run, walk = self.run, self.run.walk
        return progress_of(
            rows=walk.position.rows,
            before=run.before,
            total=walk.position.claimed,
            requests=run.fetched(),
            seconds=self._plan.clock() - run.started,
            page_size=walk.page_size,
            under_way=len(self._asked),
            ended=walk.verdict is not None,
            forecast=self._plan.forecast,
        )

    def _reported(self) -> TraversalReport:
        run, walk, verdict = self.run, self.run.walk, self.run.verdict()
        return TraversalReport(
            rows=walk.position.rows,
            requests=run.requests,
            duplicates_dropped=walk.position.duplicates,
            page_size=walk.page_size,
            record_count=walk.position.claimed,
            complete=verdict.complete,
            why=verdict.why,
            seconds=run.seconds(self._plan.clock()),
            distinct_keys=walk.keys.count,
            consistent=walk.consistent if walk.verdict is not None or not self._plan.consistent else False,
            ignored_filters=() if run.watch is None else run.watch.ignored,
        )


async def all_rows(plan: Plan[T]) -> list[T]:
    """Read everything, one page after the other."""
    rows: list[T] = []
    with Reading(plan, lambda: OneByOne(plan.fetch, plan.page_size)) as reading:
        while (page := await reading.page()) is not None:
            rows += page
    reading.conclude()
    return rows
