"""Prefetch in an event loop: the source of a listing's pages, several of which are fetched ahead by tasks."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from ..base import background
from .page import RawPage
from .prefetch import Fetch

if TYPE_CHECKING:
    from ..base.waiter import Door

__all__ = ["AsyncAhead"]

T = TypeVar("T")


class _Job(Generic[T]):
    __slots__ = ("done", "error", "page_no", "raw", "started", "task")

    def __init__(self, page_no: int, done: Door) -> None:
        self.page_no = page_no
        self.done = done
        self.started = False
        self.raw: RawPage[T] | None = None
        self.error: Exception | None = None
        self.task: background.Task | None = None


class AsyncAhead(Generic[T]):
    """A `PageSource` that has all pages in flight which are asked for. The reader fetches the first one itself.

    ``gate`` makes what opens when a page has come, or will not. More than one may wait: who reads, and who closes.
    """

    def __init__(self, fetch: Fetch[T], page_size: int, gate: Callable[[], Door]) -> None:
        self._fetch, self._page_size, self._gate = fetch, page_size, gate
        self._closed = False
        self._order: deque[_Job[T]] = deque()  # as they will be taken
        self._running: set[_Job[T]] = set()
        self.requests = 0

    def submit(self, page_no: int) -> None:
        job: _Job[T] = _Job(page_no, self._gate())
        self._order.append(job)
        if self.requests:  # a list of one page needs no task
            self._start(job)

    def _start(self, job: _Job[T]) -> None:
        job.started = True
        self.requests += 1
        self._running.add(job)
        job.task = background.start(lambda: self._work(job))

    async def _work(self, job: _Job[T]) -> None:
        try:
            job.raw = await self._fetch(job.page_no, self._page_size)
        except Exception as error:  # noqa: BLE001 - raised in the reader when it takes this page
            job.error = error
        finally:
            self._running.discard(job)
            job.done.set()

    async def take(self) -> RawPage[T]:
        job = self._order.popleft()
        own = not job.started
        for other in self._order:
            if not other.started:
                self._start(other)
        if not own:
            await job.done.opened()
        if self._closed:
            raise RuntimeError("another task closed this listing while this one waited for a row")
        if job.error is not None:
            try:
                raise job.error
            finally:
                job.error = None  # else the error refers to itself, and only the garbage collector frees it
        if job.raw is None:  # it is the first, or somebody cancelled the task
            self.requests += own
            job.raw = await self._fetch(job.page_no, self._page_size)
        return job.raw

    def close(self) -> None:
        self._closed = True
        self._order.clear()
        for job in self._running:
            if job.task is not None:
                job.task.cancel()

    async def closed(self) -> None:
        """Wait until nothing is in flight any more, after `close`."""
        for job in tuple(self._running):
            await job.done.opened()
