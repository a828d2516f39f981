"""Wake-up of threads by events that are safe when a signal handler raises: no lock stays held.

`threading.Event` and `threading.Condition` are written in Python. If a signal handler raises just after one has taken
its inner lock, that lock stays held for ever, and the thread that sets the event hangs. A bare lock has no such gap.
"""

from __future__ import annotations

import threading
from contextlib import suppress

__all__ = ["Bell", "Gate"]


class Bell:
    """Wakes one thread. If it is rung before the thread waits, that wait returns at once."""

    __slots__ = ("_silent",)

    def __init__(self) -> None:
        self._silent = threading.Lock()
        self._silent.acquire()

    def set(self) -> None:
        """Ring."""
        with suppress(RuntimeError):  # rung already
            self._silent.release()

    def clear(self) -> None:
        """Reset it."""
        self._silent.acquire(blocking=False)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it is rung, at most `timeout` seconds. Return whether it was, and reset it."""
        if timeout is None:
            return self._silent.acquire()
        return self._silent.acquire(timeout=min(max(0.0, timeout), threading.TIMEOUT_MAX))

    async def rung(self, timeout: float | None = None) -> bool:
        """The same for async code that `drive` runs: it blocks."""
        return self.wait(timeout)


class Gate:
    """Opens once, for any number of threads."""

    __slots__ = ("_bells", "_open")

    def __init__(self) -> None:
        self._open = False
        self._bells: list[Bell] = []

    def is_set(self) -> bool:
        """Whether it is open."""
        return self._open

    def set(self) -> None:
        """Open it."""
        self._open = True
        for bell in tuple(self._bells):
            bell.set()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it is open, at most `timeout` seconds. Return whether it is."""
        bell = Bell()
        try:
            self._bells.append(bell)
            if not self._open:
                bell.wait(timeout)
        finally:
            with suppress(ValueError):
                self._bells.remove(bell)
        return self._open

    async def opened(self, timeout: float | None = None) -> bool:
        """The same for async code that `drive` runs: it blocks."""
        return self.wait(timeout)
