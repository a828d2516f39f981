"""Where a listing gets its pages from: one at a time, or some ahead in threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from .pages import RawPage

__all__ = ["Source", "source"]

T = TypeVar("T")
Fetch = Callable[[int, int], RawPage[T]]


class Source(Protocol[T]):
    """Pages come in the order in which they are asked for, whatever order they arrive in."""

    requests: int
    """Pages asked for."""

    def submit(self, page_no: int) -> None:
        """Ask for a page."""

    def take(self) -> RawPage[T]:
        """Return the first page asked for that has not been taken, or raise what went wrong with it."""

    def close(self) -> None:
        """Forget what is on its way; return at once."""


def source(fetch: Fetch[T], page_size: int, ahead: int) -> Source[T]:
    """Return a source that has up to ``ahead`` pages in flight."""
    return OneByOne(fetch, page_size)


class OneByOne(Generic[T]):
    """Fetches a page when it is taken, in the caller's thread."""

    def __init__(self, fetch: Fetch[T], page_size: int) -> None:
        self._fetch, self._page_size = fetch, page_size
        self._asked: deque[int] = deque()
        self.requests = 0

    def submit(self, page_no: int) -> None:
        self._asked.append(page_no)

    def take(self) -> RawPage[T]:
        page_no = self._asked.popleft()
        self.requests += 1
        return self._fetch(page_no, self._page_size)

    def close(self) -> None:
        self._asked.clear()
