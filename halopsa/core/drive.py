"""Driver: runs async code without an event loop. A coroutine over blocking I/O never suspends: one step runs it all."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import ParamSpec, TypeVar

__all__ = ["drive", "driven"]

T = TypeVar("T")
P = ParamSpec("P")


def drive(make: Callable[[], Coroutine[object, None, T]]) -> T:
    """Make a coroutine, run it to its end in this thread and return what it returns.

    Whatever it awaits must block instead of suspending. Raises RuntimeError when something in it suspends all the
    same, as what waits for an event loop does.
    """
    # Made here, by a plain function: no signal handler can run between the making of a coroutine and its first
    # step, so none is left unstarted. Python warns of such a one ("was never awaited").
    work = make()
    try:
        work.send(None)
        raise RuntimeError(f"{work!r} suspended: something in it waits for an event loop, and none runs here")
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        work.close()


def driven(method: Callable[P, Coroutine[object, None, T]]) -> Callable[P, T]:
    """Return the function that runs ``method`` with `drive`."""

    @wraps(method)
    def run(*args: P.args, **given: P.kwargs) -> T:
        return drive(lambda: method(*args, **given))

    return run
