"""Waiting for work: requests sleep until their job or batch has ended, without a thread for each of them."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import Final, TypeAlias

import sqlalchemy as sa

from .store import schema
from .store.engine import Database

__all__ = ["Endings", "Name"]

#: A job by its number, or a batch by its id.
Name: TypeAlias = int | str
_Waiter: TypeAlias = tuple[asyncio.AbstractEventLoop, asyncio.Event]

_EVERY: Final = 0.2  # seconds between two looks for what ended in another process; one look for all who wait


class Endings:
    """Who waits for the end of a job or a batch. Workers of this process tell at once, others by the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._closed = False
        self._lock = threading.Lock()
        self._waiters: dict[Name, list[_Waiter]] = {}
        self._looking: dict[asyncio.AbstractEventLoop, asyncio.Task[None]] = {}

    def tell(self, name: Name) -> None:
        """Wake all who wait for this. Any thread may call it."""
        with self._lock:
            found = self._waiters.pop(name, [])
        for loop, event in found:
            with suppress(RuntimeError):  # its loop is closed
                loop.call_soon_threadsafe(event.set)

    def close(self) -> None:
        """Wake all, and let nobody wait any longer: the process ends. Any thread may call it."""
        self._closed = True
        with self._lock:
            names = list(self._waiters)
        for name in names:
            self.tell(name)

    async def over(self, name: Name, seconds: float) -> bool:
        """Wait until a job or a batch has ended, at most so long. Return whether it has."""
        loop, event = asyncio.get_running_loop(), asyncio.Event()
        waiter = (loop, event)
        with self._lock:
            self._waiters.setdefault(name, []).append(waiter)
        try:
            # It may have ended before anybody could tell.
            if await asyncio.to_thread(self._ended, [name]):
                return True
            if seconds <= 0 or self._closed:
                return False
            if loop not in self._looking:
                self._looking[loop] = loop.create_task(self._look(loop))
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await event.wait()
            return event.is_set() and not self._closed
        finally:
            self._leave(name, waiter)

    async def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            while self._waiters:
                await asyncio.sleep(_EVERY)
                with suppress(sa.exc.SQLAlchemyError):  # the next look may find the database again
                    for name in await asyncio.to_thread(self._ended, list(self._waiters)):
                        self.tell(name)
        finally:
            del self._looking[loop]

    def _ended(self, names: list[Name]) -> list[Name]:
        jobs, batches = schema.jobs.c, schema.batches.c
        numbers = [name for name in names if isinstance(name, int)]
        ids = [name for name in names if isinstance(name, str)]
        found: list[Name] = []
        with self._database.reading() as c:
            if numbers:
                over = (jobs.id.in_(numbers), jobs.state.in_(("done", "failed")))
                found += c.execute(sa.select(jobs.id).where(*over)).scalars()
            if ids:
                closed = (batches.id.in_(ids), batches.state != "running")
                found += c.execute(sa.select(batches.id).where(*closed)).scalars()
        return found

    def _leave(self, name: Name, waiter: _Waiter) -> None:
        with self._lock:
            left = [each for each in self._waiters.get(name, []) if each is not waiter]
            if left:
                self._waiters[name] = left
            else:
                self._waiters.pop(name, None)
