"""Prefetch: the source of a listing's pages, which fetches one at a time or several ahead in threads."""

from __future__ import annotations

import contextvars
import os
import threading
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Final, Generic, Protocol, TypeAlias, TypeVar

from ..base import cancellation
from ..base.wakeup import Bell
from ..drive import drive
from .page import RawPage

__all__ = ["Fetch", "OneByOne", "PageSource", "page_source"]

T = TypeVar("T")
Fetch: TypeAlias = Callable[[int, int], Coroutine[object, None, RawPage[T]]]
"""Fetches a page, by its number and the size of pages."""

_LINGER: Final = 0.1  # seconds a thread waits for more work; an abandoned listing delays the exit by no more
_NAP: Final = 0.05 if os.name == "nt" else None  # where a wait without end cannot be interrupted


class PageSource(Protocol[T]):
    """Pages come in the order in which they are asked for, whatever order they arrive in."""

    requests: int
    """Pages asked for."""

    def submit(self, page_no: int) -> None:
        """Ask for a page."""

    async def take(self) -> RawPage[T]:
        """Return the first requested page that has not been taken, or raise the error of its request."""

    def close(self) -> None:
        """Forget the pages on the way; return at once."""


def page_source(fetch: Fetch[T], page_size: int, ahead: int) -> PageSource[T]:
    """Return a source that has up to ``ahead`` pages in flight."""
    return OneByOne(fetch, page_size) if ahead == 1 else Ahead(fetch, page_size, ahead)


class OneByOne(Generic[T]):
    """Fetches a page when it is taken."""

    def __init__(self, fetch: Fetch[T], page_size: int) -> None:
        self._fetch, self._page_size = fetch, page_size
        self._asked: deque[int] = deque()
        self.requests = 0

    def submit(self, page_no: int) -> None:
        self._asked.append(page_no)

    async def take(self) -> RawPage[T]:
        page_no = self._asked.popleft()
        self.requests += 1
        return await self._fetch(page_no, self._page_size)

    def close(self) -> None:
        self._asked.clear()


class _Job(Generic[T]):
    __slots__ = ("error", "page_no", "raw")

    def __init__(self, page_no: int) -> None:
        self.page_no = page_no
        self.raw: RawPage[T] | None = None
        self.error: BaseException | None = None

    @property
    def done(self) -> bool:
        return self.raw is not None or self.error is not None


class Ahead(Generic[T]):
    """Fetches pages in up to ``limit`` threads, which end by themselves when there is nothing to do. Taking one blocks.

    They are no daemon threads, and none waits for ever: dropping a listing half-way, or the end of the
    interpreter, waits only for the requests that are in flight. The caller's thread fetches the
    first page itself.
    """

    def __init__(self, fetch: Fetch[T], page_size: int, limit: int) -> None:
        self._fetch, self._page_size, self._limit = fetch, page_size, limit
        self._order: deque[_Job[T]] = deque()  # as they will be taken
        self.requests = 0
        self._afresh()

    def _afresh(self) -> None:
        self._pid = os.getpid()
        # Reentrant: the garbage collector may close a dropped listing while this thread holds the lock.
        self._lock = threading.RLock()
        self._arrived = Bell()  # one reader takes the pages
        self._wanted = threading.Condition(self._lock)
        self._todo = deque(job for job in self._order if not job.done)
        self._workers = self._idle = 0
        self._stop = cancellation.Stop()

    def submit(self, page_no: int) -> None:
        self._after_fork()
        job: _Job[T] = _Job(page_no)
        with self._lock:
            self._order.append(job)
            self._todo.append(job)
            if self._idle >= len(self._todo):
                self._wanted.notify()
                return
            if not self.requests or self._workers >= self._limit:
                return
            self._workers += 1
        self._start()

    def _start(self) -> None:
        context = contextvars.copy_context()
        context.run(cancellation.current.set, self._stop)
        thread = threading.Thread(target=context.run, args=(self._work,), name="prefetch", daemon=False)
        try:
            thread.start()
        except RuntimeError:  # no more threads can be started: a page is then fetched when it is taken
            with self._lock:
                self._workers -= 1

    def _work(self) -> None:
        while (job := self._next()) is not None:
            self._run(job)

    def _next(self) -> _Job[T] | None:
        with self._lock:
            if not self._todo and not self._stop.requested:
                self._idle += 1
                self._wanted.wait(_LINGER)
                self._idle -= 1
            if self._todo and not self._stop.requested:
                self.requests += 1
                return self._todo.popleft()
            self._workers -= 1
            self._arrived.set()  # the reader may wait for a page that no thread fetches any more
            return None

    def _run(self, job: _Job[T]) -> None:
        try:
            job.raw = drive(lambda: self._fetch(job.page_no, self._page_size))
        except BaseException as error:  # noqa: BLE001 - raised in the reader when it takes this page
            job.error = error
        with self._lock:
            self._arrived.set()

    async def take(self) -> RawPage[T]:
        self._after_fork()
        job = self._order[0]
        while self._is_coming(job):
            await self._arrived.rung(_NAP)
        with self._lock:
            own = not job.done
            if own:
                self._todo.remove(job)
                self.requests += 1
        if own:
            job.raw = await self._fetch(job.page_no, self._page_size)
        self._order.popleft()
        if job.error is not None:
            try:
                raise job.error
            finally:
                job.error = None  # else the error refers to itself, and only the garbage collector frees it
        assert job.raw is not None  # noqa: S101 - done, and no error
        return job.raw

    def _is_coming(self, job: _Job[T]) -> bool:
        """Whether a thread fetches it or will; every change of that rings the bell."""
        with self._lock:
            self._arrived.clear()
            return not job.done and (self._workers > 0 or job not in self._todo)

    def close(self) -> None:
        self._after_fork()
        with self._lock:
            self._stop.set()
            self._todo.clear()
            self._order.clear()
            self._wanted.notify_all()

    def _after_fork(self) -> None:
        if os.getpid() != self._pid:  # the threads are the parent's, and one of them may have held the lock
            self._afresh()
