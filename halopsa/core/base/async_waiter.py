"""Async waiter: how async code waits in an event loop, over anyio (asyncio and trio).

Bells and gates may be set from anywhere: from a task of the same loop, from another thread or another loop. Nobody who
sets one ever waits, because it happens inside locks.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

import anyio
import anyio.lowlevel

from .waiter import Door, Signal, Waiter

__all__ = ["SUSPENDING"]

T = TypeVar("T")

_MUCH: Final = 1 << 15  # bytes; to read and decode fewer takes less than a millisecond
_Soon = Callable[[Callable[[], object]], object]


def _loop() -> Any:  # noqa: ANN401 - asyncio's loop or trio's token
    return anyio.lowlevel.current_token().native_token


def _soon_of(loop: Any) -> _Soon:  # noqa: ANN401 - as above
    return loop.call_soon_threadsafe if hasattr(loop, "call_soon_threadsafe") else loop.run_sync_soon  # type: ignore[no-any-return]  # of either


class _Sleeper:
    """Wakes the one task that made it and waits."""

    __slots__ = ("_event", "_soon", "_thread")

    def __init__(self) -> None:
        self._event = anyio.Event()
        self._thread = threading.get_ident()
        self._soon = _soon_of(_loop())

    def wake(self) -> None:
        if threading.get_ident() == self._thread:
            self._event.set()
        else:
            with suppress(RuntimeError):  # that loop has ended, and whoever waited with it
                self._soon(self._event.set)

    async def sleep(self, timeout: float | None) -> None:
        with anyio.move_on_after(None if timeout is None else max(0.0, timeout)):
            await self._event.wait()


class _Bell:
    """Wakes one task. If it is rung before the task waits, that wait returns at once."""

    __slots__ = ("_rung", "_sleeper")

    def __init__(self) -> None:
        self._rung = False
        self._sleeper: _Sleeper | None = None

    def set(self) -> None:
        self._rung = True
        sleeper = self._sleeper
        if sleeper is not None:
            sleeper.wake()

    def clear(self) -> None:
        self._rung = False

    async def rung(self, timeout: float | None = None) -> bool:
        self._sleeper = sleeper = _Sleeper()
        try:
            if not self._rung:  # looked at when the sleeper can be seen: whoever rings from now on wakes it
                await sleeper.sleep(timeout)
        finally:
            self._sleeper = None
        found, self._rung = self._rung, False
        return found


class _Gate:
    """Opens once, for any number of tasks. It can be made outside a loop."""

    __slots__ = ("_open", "_sleepers")

    def __init__(self) -> None:
        self._open = False
        self._sleepers: list[_Sleeper] = []

    def is_set(self) -> bool:
        return self._open

    def set(self) -> None:
        self._open = True
        for sleeper in tuple(self._sleepers):
            sleeper.wake()

    async def opened(self, timeout: float | None = None) -> bool:
        if self._open:
            return True
        sleeper = _Sleeper()
        self._sleepers.append(sleeper)
        try:
            if not self._open:
                await sleeper.sleep(timeout)
        finally:
            self._sleepers.remove(sleeper)
        return self._open


class _Turns:
    """Lets one task of a loop work in each of its rounds, first come, first served: all others run in between."""

    __slots__ = ("_soon", "_taken", "_waiting")

    def __init__(self, soon: _Soon) -> None:
        self._soon, self._taken = soon, False
        self._waiting: deque[anyio.Event] = deque()

    async def turn(self) -> None:
        if self._taken:
            event = anyio.Event()
            self._waiting.append(event)
            try:
                await event.wait()
            except BaseException:
                if event.is_set():
                    self._next()  # it was this one's turn
                else:
                    self._waiting.remove(event)
                raise
        self._taken = True
        self._soon(self._next)

    def _next(self) -> None:
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._taken = False


class _Suspending:
    suspends = True

    def __init__(self) -> None:
        self._turns: WeakKeyDictionary[object, _Turns] = WeakKeyDictionary()

    def bell(self) -> Signal:
        return _Bell()

    def gate(self) -> Door:
        return _Gate()

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds)

    async def turn(self, size: int) -> None:
        if size < _MUCH:
            return
        loop = _loop()
        turns = self._turns.get(loop)
        if turns is None:
            turns = self._turns[loop] = _Turns(_soon_of(loop))
        await turns.turn()

    async def within(self, seconds: float, work: Callable[[], Awaitable[T]]) -> T:
        with anyio.fail_after(seconds):
            return await work()

    async def surely(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        with anyio.move_on_after(seconds, shield=True):
            await work()


SUSPENDING: Waiter = _Suspending()
"""Suspends the task."""
