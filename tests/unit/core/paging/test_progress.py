"""Rates and times left, and giving up what nobody waits for."""

from __future__ import annotations

import contextvars
import threading

import pytest

from halopsa import HaloPsaError
from halopsa.core.base import cancellation
from halopsa.core.paging.listing import Listing, RawPage
from halopsa.core.paging.progress import Progress
from tests.of_halopsa import awaited, raw_page


def listing(
    told: list[Progress], forecast: float = 0.0, claim: int | None = 500, **options: str
) -> Listing[int]:
    ticks = iter(range(0, 1000, 2))
    asked: list[int] = []

    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        asked.append(page_no)
        rows = list(range((page_no - 1) * 100, min(page_no * 100, 500)))
        return raw_page(rows, list(rows), claim)

    return Listing(
        awaited(fetch),
        page_size=100,
        on_progress=told.append,
        forecast=lambda requests: forecast * requests,
        clock=lambda: float(next(ticks)),
        resume=options.get("resume"),
    )


def test_by_the_rate() -> None:
    told: list[Progress] = []
    listing(told).to_list()
    assert told[0] == Progress(rows=100, total=500, requests=1, seconds=2.0, rate=50.0, eta=8.0)
    assert [now.eta for now in told[-2:]] == [0.0, 0.0]
    assert told[-1].requests == 6


def test_by_the_rate_limit_where_that_takes_longer() -> None:
    told: list[Progress] = []
    listing(told, forecast=30.0).to_list()
    assert [now.eta for now in told[:3]] == [120.0, 90.0, 60.0]


def test_no_total_no_end_in_sight() -> None:
    told: list[Progress] = []
    listing(told, forecast=30.0, claim=None).to_list()
    assert {now.eta for now in told[:-1]} == {None}
    assert told[-1].eta == 0.0


def test_the_rate_is_that_of_this_run() -> None:
    told: list[Progress] = []
    part = listing(told)
    pages = part.pages()
    next(pages), next(pages)
    pages.close()
    again: list[Progress] = []
    listing(again, resume=part.checkpoint().to_json()).to_list()
    # The first page of a resumed reading is one that had come before.
    assert [(now.rows, now.requests, now.rate) for now in again[:2]] == [(200, 1, 0.0), (300, 2, 25.0)]


class TestStopping:
    def test_who_has_nothing_to_go_by_waits_as_long_as_it_takes(self) -> None:
        cancellation.check(HaloPsaError)
        assert (cancellation.nap(None), cancellation.nap(99.0)) == (None, 99.0)
        with cancellation.waking(lambda: None):
            pass

    def test_who_has_is_woken_and_gives_up(self) -> None:
        stop, woken = cancellation.Stop(), threading.Event()

        def call() -> None:
            cancellation.current.set(stop)
            assert (cancellation.nap(None), cancellation.nap(0.1)) == (0.5, 0.1)
            with cancellation.waking(woken.set):
                cancellation.check(HaloPsaError)
                stop.set()
            assert woken.is_set()
            with pytest.raises(HaloPsaError, match=r"stopped while this call waited\. Nothing was sent"):
                cancellation.check(HaloPsaError)
            woken.clear()
            stop.set()
            assert not woken.is_set()

        contextvars.copy_context().run(call)
