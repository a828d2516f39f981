"""Waiter: how async code waits. The one here blocks its thread and never suspends, so `drive` can run the code."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from .wakeup import Bell, Gate

__all__ = ["BLOCKING", "Door", "Signal", "Waiter"]

T = TypeVar("T")


class Signal(Protocol):
    """What one waiting call sleeps on, any number of times: a bell, or a test's replacement on a virtual clock."""

    def set(self) -> None: ...

    def clear(self) -> None: ...

    async def rung(self, timeout: float | None = None) -> bool: ...


class Door(Protocol):
    """What any number of waiting calls sleep on until it opens; it opens once."""

    def set(self) -> None: ...

    def is_set(self) -> bool: ...

    async def opened(self, timeout: float | None = None) -> bool: ...


class Waiter(Protocol):
    """Everything the core waits with, except for the answer to a request."""

    suspends: bool
    """Whether other tasks go on meanwhile: it is in an event loop."""

    def bell(self) -> Signal: ...

    def gate(self) -> Door: ...

    async def sleep(self, seconds: float) -> None: ...

    async def turn(self, size: int) -> None:
        """Wait until nobody else has much to do: before work on so many bytes, which keeps a loop from its tasks."""

    async def within(self, seconds: float, work: Callable[[], Awaitable[T]]) -> T:
        """Return what others' code gives. Raises TimeoutError when it takes longer, where it can be interrupted."""

    async def surely(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        """Do what must be done at the end, even in a task that is cancelled; for so long, where that can be said."""


class _Blocking:
    suspends = False

    def bell(self) -> Signal:
        return Bell()

    def gate(self) -> Door:
        return Gate()

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)  # blocks on purpose: there is no event loop in this thread

    async def turn(self, size: int) -> None:
        pass  # other threads have theirs

    async def within(self, seconds: float, work: Callable[[], Awaitable[T]]) -> T:
        return await work()

    async def surely(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        await work()


BLOCKING: Waiter = _Blocking()
"""Blocks the thread."""
