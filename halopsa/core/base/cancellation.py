"""Cancellation of calls that are not needed any more, such as those of a listing that the caller stopped reading."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from ..errors import ApiError

__all__ = ["Stop", "check", "current", "nap", "requested", "waking"]

_NAP: Final = 0.5  # seconds between two checks: the end of the interpreter wakes no sleeping thread


class Stop:
    """A flag to cancel calls; it wakes those that wait. It also counts as set when the interpreter shuts down."""

    def __init__(self) -> None:
        self._set = False
        self._wakers: list[Callable[[], object]] = []

    @property
    def requested(self) -> bool:
        """Whether to give up."""
        return self._set or not threading.main_thread().is_alive()

    def set(self) -> None:
        """Cancel the calls: wake all that wait."""
        self._set = True
        for wake in list(self._wakers):
            wake()


current: Final[ContextVar[Stop | None]] = ContextVar("stop", default=None)
"""The flag for the calls in this context."""


def requested() -> bool:
    """Whether the current call is cancelled."""
    stop = current.get()
    return stop is not None and stop.requested


def check(kind: type[ApiError]) -> None:
    """Raise an error of this kind when the current call is cancelled. Only for use before anything is sent."""
    if requested():
        raise kind("The listing was stopped while this call waited. Nothing was sent.")


@contextmanager
def waking(wake: Callable[[], object]) -> Iterator[None]:
    """Have `wake` called when the current call is cancelled.

    It is not called when the interpreter ends: sleep for one `nap` at a time, then `check`.
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
    """Return how many of these seconds (``None``: no limit) to sleep before the next `check`."""
    if current.get() is None:
        return seconds
    return _NAP if seconds is None else min(seconds, _NAP)
