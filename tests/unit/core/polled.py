"""Waiting by a sleep of one's own that nothing interrupts: a clock for tests, with one thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from halopsa.core.base.waiter import Door, Signal
from halopsa.core.base.wakeup import Bell, Gate

Sleep = Callable[[float], object]
T = TypeVar("T")

_POLL = 0.1  # seconds between looks where no time is set


class _Bell(Bell):
    __slots__ = ("_sleep",)

    def __init__(self, sleep: Sleep) -> None:
        super().__init__()
        self._sleep = sleep

    async def rung(self, timeout: float | None = None) -> bool:
        self._sleep(_POLL if timeout is None else min(timeout, 1.0))
        return False


class _Gate(Gate):
    __slots__ = ("_sleep",)

    def __init__(self, sleep: Sleep) -> None:
        super().__init__()
        self._sleep = sleep

    async def opened(self, timeout: float | None = None) -> bool:
        self._sleep(_POLL if timeout is None else timeout)
        return self.is_set()


class Polled:
    """A Waiter over ``sleep``."""

    suspends = False

    def __init__(self, sleep: Sleep) -> None:
        self._sleep = sleep

    def bell(self) -> Signal:
        return _Bell(self._sleep)

    def gate(self) -> Door:
        return _Gate(self._sleep)

    async def turn(self, size: int) -> None:
        pass

    async def sleep(self, seconds: float) -> None:
        self._sleep(seconds)

    async def within(self, seconds: float, work: Callable[[], Awaitable[T]]) -> T:
        return await work()

    async def surely(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        await work()
