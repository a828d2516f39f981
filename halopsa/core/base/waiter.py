"""What async code waits with. Here it blocks the thread and never suspends, so `drive` can run what awaits it."""

from __future__ import annotations

import time
from typing import Protocol

from .wakeup import Bell, Gate

__all__ = ["BLOCKING", "Door", "Signal", "Waiter"]


class Signal(Protocol):
    """What one waiter sleeps on, again and again: a bell, or a stand-in on a virtual clock."""

    def set(self) -> None: ...

    def clear(self) -> None: ...

    async def rung(self, timeout: float | None = None) -> bool: ...


class Door(Protocol):
    """What any number of waiters sleep on until it opens, once."""

    def set(self) -> None: ...

    def is_set(self) -> bool: ...

    async def opened(self, timeout: float | None = None) -> bool: ...


class Waiter(Protocol):
    """All that the core waits with, other than for an answer."""

    def bell(self) -> Signal: ...

    def gate(self) -> Door: ...

    async def sleep(self, seconds: float) -> None: ...


class _Blocking:
    def bell(self) -> Signal:
        return Bell()

    def gate(self) -> Door:
        return Gate()

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)  # blocks, as said: no event loop waits in this thread


BLOCKING: Waiter = _Blocking()
"""Blocks the thread."""
