"""Single flight: what several callers want at the same time is fetched once, by one of them."""

from __future__ import annotations

import copy
import threading
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from ..errors import ApiError
from .waiter import Door, Waiter

__all__ = ["Flight", "SingleFlight"]

T = TypeVar("T")


class Flight(Generic[T]):
    """A fetch that one caller makes and others wait for until it is ``done``.

    ``found`` and ``error`` are theirs too. Without either the one who fetched was interrupted, and another does.
    """

    __slots__ = ("done", "error", "found")

    def __init__(self, done: Door) -> None:
        self.done = done
        self.found: tuple[T] | None = None
        self.error: ApiError | None = None


class SingleFlight(Generic[T]):
    """The fetches under way, by key. ``lock``: of what is found and of what is under way; never held in a fetch."""

    def __init__(self, waiter: Waiter) -> None:
        self._waiter = waiter
        self.lock = threading.Lock()
        self._under_way: dict[object, Flight[T]] = {}

    async def get(
        self,
        key: object,
        find: Callable[[bool], tuple[T] | None],
        fetch: Callable[[Flight[T]], Awaitable[T]],
        wait: Callable[[Flight[T]], Awaitable[object]],
    ) -> T:
        """Return what ``find`` finds, what ``fetch`` fetches, or what another caller fetches meanwhile.

        ``find`` is called inside the lock, with whether a fetch is under way. ``fetch`` puts into its flight what
        those who ``wait`` get.
        """
        mine: list[Flight[T]] = []  # filled before others can see the flight: a signal may come in between
        try:
            while True:
                with self.lock:
                    flight = self._under_way.get(key)
                    found = find(flight is not None)
                    if found is not None:
                        return found[0]
                    if flight is None:
                        mine.append(Flight(self._waiter.gate()))
                        self._under_way[key] = mine[0]
                if flight is None:
                    return await fetch(mine[0])
                await wait(flight)
                if flight.found is not None:
                    return flight.found[0]
                if flight.error is not None:
                    raise copy.copy(flight.error)
        finally:
            for flight in mine:
                self._land(key, flight)

    def _land(self, key: object, flight: Flight[T]) -> None:
        """Nobody waits for it any longer."""
        with self.lock:
            if self._under_way.get(key) is flight:
                del self._under_way[key]
        flight.done.set()
