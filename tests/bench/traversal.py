"""Reading whole lists: pages ahead beside the bound of the latency, rows missed, what a row costs."""

from __future__ import annotations

import time
import tracemalloc
from functools import partial

from halopsa.core.paging.listing import Listing, RawPage
from tests.bench.measure import Line, Timer, in_turns, repeated
from tests.bench.shifting import Clock, Simulated, Table, missed
from tests.of_halopsa import awaited, raw_page

_PAGE = 100
_AHEAD = 16
_SIZES = (1_000, 100_000, 1_000_000)
_SEEDS = range(10)
_FLAT = 1.2


class Rows:
    """A server of so many rows, which answers after a while; the decoding is left out."""

    def __init__(self, total: int, latency: float = 0.0) -> None:
        self.total, self.latency = total, latency
        self._rows = [None] * _PAGE

    def __call__(self, page_no: int, page_size: int) -> RawPage[None]:
        if self.latency:
            time.sleep(self.latency)
        first = (page_no - 1) * page_size
        last = min(first + page_size, self.total)
        return raw_page(
            self._rows[: max(0, last - first)], [(key,) for key in range(first, last)], self.total
        )


def lines() -> list[Line]:
    """Measure."""
    return [*_ahead(), *_missed(), *_cost(), *_memory()]


def _read(rows: Rows, ahead: int = 1) -> float:
    listing = Listing(awaited(rows), page_size=_PAGE, prefetch=ahead)
    started = time.perf_counter()
    for _ in listing:
        pass
    return time.perf_counter() - started


def _ahead() -> list[Line]:
    found = []
    for latency, pages, target in ((0.2, 320, 0.93), (0.02, 1600, None)):
        rows = pages * _PAGE - 1
        # One page first, which tells how many there are; then so many at a time.
        bound = latency * (1 + -(-(pages - 1) // _AHEAD))
        seconds = _read(Rows(rows, latency), _AHEAD)
        name = f"list_all, prefetch={_AHEAD}, {latency * 1000:g} ms latency"
        found.append(
            Line(
                name,
                rows / seconds,
                "rows/s",
                "the latency alone",
                rows / bound,
                None,
                target,
                at_least=True,
                headline=target is not None,
            )
        )
    return found


def _missed() -> list[Line]:
    found, total, forward = [], 0, 0
    for ahead, latency in ((1, 0.2), (1, 1.0), (_AHEAD, 0.2), (_AHEAD, 1.0)):
        rows: dict[bool, int] = {True: 0, False: 0}
        asked: dict[bool, int] = {True: 0, False: 0}
        for consistent in rows:
            for seed in _SEEDS:
                table = Table(seed)
                clock = Clock(table, latency)
                rows[consistent] += missed(
                    table, list(Simulated(clock, prefetch=ahead, consistent=consistent))
                )
                asked[consistent] += clock.requests
        total, forward = total + rows[True], forward + rows[False]
        name = f"prefetch={ahead}, {latency * 1000:g} ms latency"
        of = f"{len(_SEEDS)} x 20,000"
        found += [
            Line(
                f"rows missed of {of}, consistent, {name}",
                rows[True],
                "rows",
                "forward",
                rows[False],
            ),
            Line(
                f"requests of it, {name}",
                asked[True] / len(_SEEDS),
                "",
                "forward",
                asked[False] / len(_SEEDS),
            ),
        ]
    what = f"rows missed, consistent=True, {len(found) // 2 * len(_SEEDS)} x 20,000"
    return [*found, Line(what, total, "rows", "forward", forward, limit=0, headline=True)]


def _cost() -> list[Line]:
    timers: dict[str, Timer] = {}
    for size in _SIZES:
        rows, times = Rows(size), max(1, 100_000 // size)
        timers[f"{size}"] = repeated(partial(_read, rows), times)
    found = in_turns(timers, 3)
    per_row = {size: found[f"{size}"] / size * 1e6 for size in _SIZES}
    first = per_row[_SIZES[0]]
    return [
        Line(
            f"a row of a listing of {size:,}, beside decoding",
            per_row[size],
            "us",
            "of 1,000",
            first,
            ratio_limit=_FLAT if size == _SIZES[-1] else None,
            headline=size == _SIZES[-1],
        )
        for size in _SIZES[1:]
    ]


def _memory() -> list[Line]:
    most = {}
    for size in (_SIZES[0], _SIZES[-1]):
        tracemalloc.start()
        _read(Rows(size))
        most[size] = tracemalloc.get_traced_memory()[1] / 1000
        tracemalloc.stop()
    small, large = most.values()
    what = f"memory at most, a listing of {_SIZES[-1]:,} rows"
    return [Line(what, large, "kB", "of 1,000", small, 500, headline=True)]
