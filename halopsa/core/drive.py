"""Running async code without an event loop: a coroutine over blocking I/O never suspends, so one step is all of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TypeVar

__all__ = ["drive"]

T = TypeVar("T")


def drive(make: Callable[[], Coroutine[object, None, T]]) -> T:
    """Make a coroutine, run it to its end in this thread and return what it returns.

    Whatever it awaits must block instead of suspending. Raises RuntimeError when something in it suspends all the
    same, as what waits for an event loop does.
    """
    # Made here, by a plain function: between a coroutine's making and its first step no signal handler can run, so
    # none is left that was never begun. Python warns of those.
    work = make()
    try:
        work.send(None)
        raise RuntimeError(f"{work!r} suspended: something in it waits for an event loop, and none runs here")
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        work.close()
