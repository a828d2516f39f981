"""The collector is held back while pages are built, and never stays off."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from halopsa.core.base import gcpause
from halopsa.core.base.gcpause import gc_paused
from halopsa.core.http.json_body import parse_json
from halopsa.core.records.decode import decode_rows
from halopsa.errors import HaloPsaProtocolError

from .demo import DemoRow, demo_entities

__all__ = ["demo_entities"]


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    assert gc.isenabled()
    yield
    left_on = gc.isenabled()
    gc.enable()
    assert left_on
    assert gcpause._PAUSE._inside == 0


def test_nested() -> None:
    with gc_paused():
        with gc_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()


def test_an_error_switches_it_on_again() -> None:
    with pytest.raises(HaloPsaProtocolError):
        decode_rows(DemoRow, [{"id": 1}, None])
    with pytest.raises(HaloPsaProtocolError):
        parse_json(b"[" + b" " * 20_000)
    with pytest.raises(KeyboardInterrupt), gc_paused():
        raise KeyboardInterrupt


def test_off_stays_off() -> None:
    gc.disable()
    with gc_paused():
        pass
    assert not gc.isenabled()
    gc.enable()


def test_the_last_of_several_threads_switches_it_on() -> None:
    inside, leave = threading.Barrier(4), [threading.Event() for _ in range(3)]

    def work(until: threading.Event) -> None:
        with gc_paused():
            inside.wait(9)
            until.wait(9)

    threads = [threading.Thread(target=work, args=[event]) for event in leave]
    for thread in threads:
        thread.start()
    inside.wait(9)
    for number, (event, thread) in enumerate(zip(leave, threads, strict=True)):
        assert not gc.isenabled(), number
        event.set()
        thread.join(9)
    assert gc.isenabled()


def test_pauses_that_overlap_without_end_end_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    with gc_paused():
        now += gcpause._LONGEST / 2
        with gc_paused():
            assert not gc.isenabled()
        now += gcpause._LONGEST
        with gc_paused():
            assert gc.isenabled()
            with gc_paused():
                assert gc.isenabled()
        assert gc.isenabled()
    with gc_paused():
        assert not gc.isenabled()
