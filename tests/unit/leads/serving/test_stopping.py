"""Stopping: loops survive failures, and all is put down together and in time."""

from __future__ import annotations

import threading
import time

import pytest

from halopsa.leads.stopping import Loop, stop_all


def test_a_loop_goes_on_after_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    calls: list[int] = []
    enough = threading.Event()

    def work() -> None:
        calls.append(1)
        if len(calls) > 2:
            enough.set()
        raise ValueError("a secret of somebody")

    loop = Loop("test", work, every=0.001)
    loop.start()
    assert enough.wait(10)
    before = loop.going
    assert loop.stop(10)
    assert (before, loop.going) == (True, False)
    assert "The test failed; it is repeated later" in caplog.text


def test_one_that_never_began_is_stopped_at_once() -> None:
    assert Loop("test", lambda: None, every=1).stop()


def test_all_together_take_no_longer_than_the_patience() -> None:
    release = threading.Event()
    begun = [threading.Event() for _ in range(3)]

    def work(number: int) -> None:
        begun[number].set()
        release.wait(30)

    loops = [Loop("test", lambda number=number: work(number), every=1) for number in range(3)]  # type: ignore[misc]  # a default binds it
    for loop, event in zip(loops, begun, strict=True):
        loop.start()
        assert event.wait(10)
    began = time.monotonic()
    assert not stop_all(loops, 0.2)
    assert time.monotonic() - began < 5
    release.set()
    assert stop_all(loops, 10)
