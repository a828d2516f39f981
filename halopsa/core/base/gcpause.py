"""Holds the garbage collector back while a page is built, for all threads of the process together."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from .fork import start_afresh_in_children

__all__ = ["gc_paused"]

_LONGEST: Final = 0.5
"""Seconds. Pauses of several threads may overlap without end; after this the collector runs all the same."""


class _Pause:
    """How many threads want the collector held back; the last one to leave lets it run again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._since = 0.0
        self._ours = False  # whether it was this that switched the collector off

    def enter(self) -> None:
        with self._lock:
            if self._inside == 0 and gc.isenabled():
                gc.disable()
                self._ours, self._since = True, time.monotonic()
            elif self._ours and time.monotonic() - self._since > _LONGEST:
                self._ours = False
                gc.enable()
            self._inside += 1

    def leave(self) -> None:
        with self._lock:
            self._inside = max(0, self._inside - 1)  # less only in a child
            if self._inside == 0 and self._ours:
                self._ours = False
                gc.enable()

    def after_fork(self) -> None:
        """In a child: the threads that paused it are gone; the one that forked may have been inside."""
        self._lock = threading.Lock()
        self._inside = 0
        if self._ours:
            self._ours = False
            gc.enable()


_PAUSE: Final = _Pause()
start_afresh_in_children(_PAUSE)


@contextmanager
def gc_paused() -> Iterator[None]:
    """Hold the garbage collector back while a page is parsed and decoded.

    A page makes many objects and no garbage. Where the rows are kept, this saves about a quarter of the time.
    A collector that is off stays off.
    """
    _PAUSE.enter()
    try:
        yield
    finally:
        _PAUSE.leave()
