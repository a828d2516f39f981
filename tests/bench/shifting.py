"""A list that changes while it is read, on a virtual clock: no threads, no waiting."""

from __future__ import annotations

import heapq
import random
from bisect import insort
from collections import deque

from halopsa.core.paging.listing import Listing, RawPage
from halopsa.core.paging.prefetch import PageSource
from tests.of_halopsa import raw_page


class Table:
    """Rows by ascending id; one is added every second, one deleted every five, at random places."""

    def __init__(self, seed: int, total: int = 20_000, *, added: float = 1.0, deleted: float = 0.2) -> None:
        self.random = random.Random(seed)
        self.ids: list[int] = []
        last = 0
        for _ in range(total):
            last += self.random.choice((1, 1, 1, 2, 7))
            self.ids.append(last)
        self.last = last
        self.before = set(self.ids)
        self.gone: set[int] = set()
        self.born: dict[int, float] = {}
        self._rates = {"add": added, "delete": deleted}
        self._due = {what: self._gap(rate) for what, rate in self._rates.items()}

    def _gap(self, rate: float) -> float:
        return self.random.expovariate(rate) if rate else float("inf")

    def advance(self, now: float) -> None:
        """Let everything happen that is due."""
        while (at := min(self._due.values())) <= now:
            what = min(self._due, key=self._due.__getitem__)
            self._due[what] = at + self._gap(self._rates[what])
            if what == "add":
                self.last += self.random.choice((1, 1, 2))
                insort(self.ids, self.last)
                self.born[self.last] = at
            elif self.ids:
                self.gone.add(self.ids.pop(self.random.randrange(len(self.ids))))

    def page(self, page_no: int, page_size: int, now: float) -> RawPage[int]:
        """Return a page as it is at that time."""
        self.advance(now)
        rows = self.ids[(page_no - 1) * page_size : page_no * page_size]
        return raw_page(rows, [(row,) for row in rows], len(self.ids))


class Clock:
    """Sends requests that are in flight together; the server sees each somewhere on its way."""

    def __init__(self, table: Table, latency: float, *, stall: int = 0) -> None:
        self.table, self.latency, self.stall = table, latency, stall
        self.now = 0.0
        self.requests = 0
        self._order: deque[int] = deque()
        self._coming: list[tuple[float, int, int, float]] = []
        self._pages: dict[int, tuple[RawPage[int], float]] = {}

    def submit(self, page_no: int) -> None:
        self.requests += 1
        # The window may hold back every so-manieth request for a minute.
        wait = 60.0 if self.stall and self.requests % self.stall == 0 else 0.0
        spread = self.table.random
        takes = self.latency * spread.uniform(0.7, 1.6)
        seen = self.now + wait + takes * spread.uniform(0.05, 0.95)
        heapq.heappush(self._coming, (seen, self.requests, page_no, self.now + wait + takes))
        self._order.append(self.requests)

    async def take(self) -> RawPage[int]:
        number = self._order.popleft()
        while number not in self._pages:
            seen, other, page_no, arrives = heapq.heappop(self._coming)
            self._pages[other] = self.table.page(page_no, 100, seen), arrives
        raw, arrives = self._pages.pop(number)
        self.now = max(self.now, arrives)
        return raw

    def close(self) -> None:
        self._order.clear()


class Simulated(Listing[int]):
    """A listing that reads from a table on a clock."""

    def __init__(self, pages: Clock, *, prefetch: int, consistent: bool, resume: str | None = None) -> None:
        super().__init__(
            _never, page_size=100, prefetch=prefetch, consistent=consistent, resume=resume,
            clock=lambda: pages.now,
        )  # fmt: skip
        self._pages_from = pages

    def _source(self) -> PageSource[int]:
        return self._pages_from


async def _never(page_no: int, page_size: int) -> RawPage[int]:
    raise AssertionError


def missed(table: Table, rows: list[int]) -> int:
    """Return how many of the rows that were there all the time did not come."""
    return len(table.before - table.gone - set(rows))
