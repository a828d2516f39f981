"""Calls made on behalf of something that can be given up, such as a listing whose reader has left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from ..errors import ApiError

__all__ = ["Stop", "check", "current", "nap", "waking"]

_NAP: Final = 0.5


class Stop:
    """A flag that wakes those who wait. It also counts as set when the interpreter is on its way out."""

    def __init__(self) -> None:
        self._set = False
        self._wakers: list[Callable[[], object]] = []

    @property
    def requested(self) -> bool:
        """Whether to give up."""
        return self._set or not threading.main_thread().is_alive()

    def set(self) -> None:
        """Have everybody give up."""
        self._set = True
        for wake in list(self._wakers):
            wake()


current: Final[ContextVar[Stop | None]] = ContextVar("stop", default=None)
"""The flag that calls in this context go by."""


def check(kind: type[ApiError]) -> None:
    """Raise an error of this kind when the call at hand is no longer wanted; for use before anything is sent."""
    stop = current.get()
    if stop is not None and stop.requested:
        raise kind("The listing was stopped while this call waited. Nothing was sent.")


@contextmanager
def waking(wake: Callable[[], object]) -> Iterator[None]:
    """Have `wake` called when the call at hand is given up.

    Nothing calls when the interpreter ends: sleep for a `nap` at a time, then `check`.
    """
    stop = current.get()
    if stop is None:
        yield
        return
    stop._wakers.append(wake)
    try:
        yield
    finally:
        stop._wakers.remove(wake)


def nap(seconds: float | None) -> float | None:
    """Return how long to sleep of so many seconds (``None``: without end) before the next `check`."""
    if current.get() is None:
        return seconds
    return _NAP if seconds is None else min(seconds, _NAP)
