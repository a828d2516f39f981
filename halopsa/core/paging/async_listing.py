"""AsyncListing: all rows of a list, read with ``async for``; what ``list_all()`` of an async client returns."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import WeakSet

from ..base.instance import NamesInstance
from ..errors import ErrorFamily
from ..report import TraversalReport
from .async_prefetch import AsyncAhead
from .checkpoint import Checkpoint
from .listing import Listing, Page, plan_of, reading_of, shown
from .plan import Plan
from .prefetch import OneByOne, PageSource
from .progress import OnProgress
from .reading import Reading, not_read

if TYPE_CHECKING:
    from typing import Self

    import pandas as pd
    import pyarrow as pa

    from ..base.waiter import Waiter
    from ..tabular.arrow import Gathered

__all__ = ["AsyncListing", "Checkpoint", "OnProgress", "Page"]

T = TypeVar("T")


class AsyncListing(Generic[T]):
    """All rows of a listing, page after page, each once. Every iteration starts from the beginning.

    An iteration that reaches its end without all rows warns with ``IncompleteWarning``, or raises
    ``IncompleteError`` if the listing is strict; one that the caller stops does neither. ``report``
    tells afterwards what came, and whether that is everything. With ``prefetch`` above 1 so many pages are requested
    ahead, by tasks that end with the iteration; rows keep their order.
    """

    def __init__(
        self,
        find: Callable[[], Awaitable[Listing[T]]],
        *,
        waiter: Waiter,
        family: ErrorFamily,
        found: Listing[T] | None = None,
    ) -> None:
        """Make one that is read as the listing says that ``find`` returns; ``found``: that, if it is known by now."""
        self._find, self._waiter, self._family = find, waiter, family
        self._found = found
        self._under_way: WeakSet[_Iteration[T]] = WeakSet()
        # Of iterations that were dropped too: their tasks hold them until they have ended.
        self._ahead: WeakSet[AsyncAhead[T]] = WeakSet()

    @property
    def report(self) -> TraversalReport:
        """How the last iteration went. Before the first one ended: no rows, not complete, "not read yet"."""
        return not_read(0) if self._found is None else self._found.report

    def __aiter__(self) -> AsyncIterator[T]:
        return _Rows(self._iteration())

    def pages(self) -> AsyncIterator[Page[T]]:
        """Read page by page; rows that came before are left out."""
        return _Pages(self._iteration())

    async def to_list(self) -> list[T]:
        """Read everything and return it."""
        rows: list[T] = []
        async for page in _Pages(self._iteration()):
            rows += page
        return rows

    async def to_arrow(self) -> pa.Table:
        """Read everything into a pyarrow ``Table``; see `Listing.to_arrow`. It is made of the rows at once: nothing
        else runs in the loop meanwhile.

        Raises:
            ConfigError: pyarrow is not installed. Nothing was sent.
        """
        with await self._gathered() as gathered:
            async for page in _Pages(self._iteration()):
                gathered.take(page)
            return gathered.table()

    async def to_pandas(self) -> pd.DataFrame:
        """Read everything into a pandas ``DataFrame`` with the columns of `to_arrow`; see `Listing.to_pandas`.

        Raises:
            ConfigError: pandas or pyarrow is not installed. Nothing was sent.
        """
        with await self._gathered(frame=True) as gathered:
            async for page in _Pages(self._iteration()):
                gathered.take(page)
            return gathered.frame()

    def checkpoint(self) -> Checkpoint:
        """Return how far the last iteration has come: exactly the rows it has handed out.

        Call it at any time: between two rows, or after an error. In a loop the current row counts as handed out, so
        call it after that row has been processed. It costs little, but more the more gaps the ids have: better once a
        page, or every few seconds, than once a row.
        """
        return self._known("checkpoint").checkpoint()

    async def aclose(self) -> None:
        """End the iterations that are under way, and wait until none of their requests is any more."""
        for iteration in list(self._under_way):
            await iteration.aclose()
        for ahead in list(self._ahead):
            await ahead.closed()

    def _iteration(self) -> _Iteration[T]:
        iteration = _Iteration(self._listing, self._waiter, self._ahead)
        self._under_way.add(iteration)
        return iteration

    async def _gathered(self, *, frame: bool = False) -> Gathered:
        from ..tabular.arrow import Gathered

        plan = plan_of(await self._listing())
        with NamesInstance(plan.instance):
            return Gathered(plan.row, plan.family, frame=frame)

    async def _listing(self) -> Listing[T]:
        return self._found or self._first(await self._find())

    def _first(self, found: Listing[T]) -> Listing[T]:
        """Keep what was found, unless another task was first."""
        if self._found is None:
            self._found = found
        return self._found

    def _known(self, what: str) -> Listing[T]:
        if self._found is None:
            raise self._family.unsupported(
                f"There is no {what} before reading begins: names in the filters are looked up then. Nothing was sent."
            )
        return self._found

    def __repr__(self) -> str:
        return f"<AsyncListing: {shown(self.report)}>"


class _Sources(Generic[T]):
    """Makes what fetches the pages of an iteration, and remembers it. Nothing here refers to the iteration."""

    def __init__(self, plan: Plan[T], waiter: Waiter, of_all: WeakSet[AsyncAhead[T]]) -> None:
        self._plan, self._waiter, self._of_all = plan, waiter, of_all
        self._ahead: list[AsyncAhead[T]] = []

    def make(self) -> PageSource[T]:
        plan = self._plan
        if plan.prefetch == 1:
            return OneByOne(plan.fetch, plan.page_size)
        ahead = AsyncAhead(plan.fetch, plan.page_size, self._waiter.gate)
        self._ahead.append(ahead)
        self._of_all.add(ahead)
        return ahead

    async def closed(self) -> None:
        """Wait until nothing is in flight any more."""
        for ahead in self._ahead:
            await ahead.closed()


class _Iteration(Generic[T]):
    """One iteration; `page` is awaited by one task at a time.

    No async generator: one that is dropped halfway is closed by a hook of the loop, some time later or with a warning.
    This ends at once, as nothing refers to it in a circle.
    """

    def __init__(
        self,
        listing: Callable[[], Awaitable[Listing[T]]],
        waiter: Waiter,
        ahead: WeakSet[AsyncAhead[T]],
    ) -> None:
        self._find, self._waiter, self._ahead = listing, waiter, ahead
        self._listing: Listing[T] | None = None
        self._reading: Reading[T] | None = None
        self._sources: _Sources[T] | None = None
        self._busy = self._ended = False

    async def page(self) -> tuple[Reading[T], Page[T]] | None:
        """Return the next page, ``None`` at the end."""
        if self._busy:
            raise RuntimeError("another task waits for the next row of this iteration; begin one for each")
        self._busy = True
        try:
            return None if self._ended else await self._next()
        except BaseException as error:
            self._end(error)
            raise
        finally:
            self._busy = False

    async def _next(self) -> tuple[Reading[T], Page[T]] | None:
        listing, reading = self._listing, self._reading
        if listing is None or reading is None:
            listing = self._listing = await self._find()
            self._sources = _Sources(plan_of(listing), self._waiter, self._ahead)
            reading = self._reading = reading_of(listing, self._sources.make)
        with NamesInstance(plan_of(listing).instance):
            page = await reading.page()
            if page is not None:
                return reading, page
            self._end(None)
            await self._closed()
            reading.conclude()
            return None

    def _end(self, error: BaseException | None) -> None:
        if self._ended:
            return
        self._ended = True
        listing, reading = self._listing, self._reading
        if listing is not None and reading is not None:
            try:
                reading.end(error)
            finally:
                listing.report = reading.report

    async def _closed(self) -> None:
        if self._sources is not None:
            await self._sources.closed()

    async def aclose(self) -> None:
        """End it, if it has not ended; wait for what is in flight."""
        self._end(GeneratorExit())
        await self._closed()

    def __del__(self) -> None:
        self._end(GeneratorExit())


class _Rows(Generic[T]):
    """The rows of an iteration."""

    def __init__(self, iteration: _Iteration[T]) -> None:
        self._iteration = iteration
        self._rows: Iterator[T] = iter(())
        self.aclose = iteration.aclose

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for row in self._rows:
                return row
            found = await self._iteration.page()
            if found is None:
                raise StopAsyncIteration
            reading, page = found
            self._rows = reading.run.hand_out(page)


class _Pages(Generic[T]):
    """The pages of an iteration."""

    def __init__(self, iteration: _Iteration[T]) -> None:
        self._iteration = iteration
        self.aclose = iteration.aclose

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        found = await self._iteration.page()
        if found is None:
            raise StopAsyncIteration
        reading, page = found
        reading.run.all_out()
        return page
