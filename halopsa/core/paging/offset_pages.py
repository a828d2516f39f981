"""Offset paging of lists without totals: each page begins with the last row of the one before, so that pages join.

A server may cut pages to a length of its own, which page 1 shows. An answer that is shorter than page 1 may be the
end, or cut for another reason; so the rows behind it are asked for, until the server has none. No page is taken for the
last on its length alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

import attrs

from .page import RawPage

__all__ = ["OverlappingPages"]

T = TypeVar("T")


class OverlappingPages(Generic[T]):
    """The pages of one list; ``fetch(page_no, limit, offset)`` asks the server."""

    def __init__(self, fetch: Callable[[int, int, int], Awaitable[RawPage[T]]]) -> None:
        self._fetch = fetch
        self._rows_a_page = 0

    async def page(self, page_no: int, limit: int) -> RawPage[T]:
        """Return a page, complete but for rows that the server moved meanwhile."""
        limit = max(2, limit)  # one row to know again, and one more
        if page_no > 1:
            return await self._later(page_no, limit)
        first = await self._fetch(1, limit, 0)
        self._rows_a_page = len(first.rows)
        return attrs.evolve(first, ended=len(first.rows) < 2)

    async def _later(self, page_no: int, limit: int) -> RawPage[T]:
        if not self._rows_a_page:  # a reading that goes on where another was interrupted
            await self.page(1, limit)
        offset = (page_no - 1) * max(1, self._rows_a_page - 1)
        page = await self._fetch(page_no, limit, offset)
        ended = len(page.rows) < 2
        rows, keys = list(page.rows), list(page.keys)
        while not ended and len(rows) < self._rows_a_page:
            more = await self._fetch(page_no, limit, offset + len(rows) - 1)
            if more.keys[:1] != keys[-1:]:
                break  # rows moved; the next page will not join, and this one is read again
            known = set(keys)
            new = [n for n, key in enumerate(more.keys) if key not in known]
            rows += [more.rows[n] for n in new]
            keys += [more.keys[n] for n in new]
            ended = len(more.rows) == 1
            if not new:
                break
        return attrs.evolve(page, rows=rows, keys=keys, overlap=1, ended=ended)
