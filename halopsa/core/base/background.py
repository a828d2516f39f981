"""Background tasks: async code that runs beside its caller in the event loop of either, asyncio's or trio's."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from contextvars import copy_context
from typing import Any, Protocol

__all__ = ["Task", "start"]


class Task(Protocol):
    """A coroutine that runs."""

    def cancel(self) -> None:
        """Have it cancelled soon; returns at once, in any thread, and after the end of the loop does nothing."""


def start(work: Callable[[], Coroutine[Any, Any, None]]) -> Task:  # Any: what either loop yields and sends
    """Run a coroutine in the background, in a copy of this context. It must raise nothing but its cancellation.

    No task group: whoever reads a listing has control between two pages, and none may be open then. What is started
    here belongs to an object that cancels it.
    """
    trio = sys.modules.get("trio.lowlevel")
    return _OfTrio(work, trio) if trio is not None and trio.in_trio_task() else _OfAsyncio(work)


class _OfAsyncio:
    def __init__(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        from asyncio import get_running_loop

        self._loop = get_running_loop()
        self._task = self._loop.create_task(work())

    def cancel(self) -> None:
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._task.cancel)


class _OfTrio:
    def __init__(self, work: Callable[[], Coroutine[Any, Any, None]], lowlevel: Any) -> None:  # noqa: ANN401 - trio may not be installed
        trio = importlib.import_module("trio")
        self._scope = scope = trio.CancelScope()
        self._token, self._ended = lowlevel.current_trio_token(), trio.RunFinishedError

        async def within() -> None:
            with scope:
                await work()

        lowlevel.spawn_system_task(within, context=copy_context())

    def cancel(self) -> None:
        with suppress(self._ended):
            self._token.run_sync_soon(self._scope.cancel)
