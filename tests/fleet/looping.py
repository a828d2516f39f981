"""One process of a fleet in an event loop: several tasks, and one that sees when the loop stands still."""

from __future__ import annotations

import time
from multiprocessing.connection import Connection
from typing import Any, Final

import anyio

from halopsa import AsyncHaloPsaClient, HaloPsaError
from tests.fleet.worker import Told

__all__ = ["work_in_a_loop"]

_TASKS: Final = 4
_TICK: Final = 0.002


def work_in_a_loop(pipe: Connection, loop: str, paths: list[str], given: dict[str, Any]) -> Told:
    """As `work` of the process that blocks."""
    client = AsyncHaloPsaClient(**given)
    return anyio.run(_work, pipe, client, paths, backend=loop)


async def _work(pipe: Connection, client: AsyncHaloPsaClient, paths: list[str]) -> Told:
    answered: list[str] = []
    errors: list[str] = []
    longest = stall = 0.0
    left = list(reversed(paths))

    async def task() -> None:
        nonlocal longest
        while left:
            path, began = left.pop(), time.monotonic()
            try:
                await client.request("GET", path)
                answered.append(path)
            except HaloPsaError as error:
                errors.append(f"{path}: {error}")
            longest = max(longest, time.monotonic() - began)

    async def watch() -> None:
        nonlocal stall
        while True:
            began = time.monotonic()
            await anyio.sleep(_TICK)
            stall = max(stall, time.monotonic() - began - _TICK)

    pipe.send("ready")
    pipe.recv()  # stands still on purpose: nothing runs yet
    async with anyio.create_task_group() as watching:
        watching.start_soon(watch)
        async with anyio.create_task_group() as tasks:
            for _ in range(_TASKS):
                tasks.start_soon(task)
        until = time.monotonic()
        await client.aclose()
        watching.cancel_scope.cancel()
    return Told(until, answered, errors, longest, stall)
