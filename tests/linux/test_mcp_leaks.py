"""Many calls over one connection to the MCP server: no task, descriptor, thread or memory stays behind."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import tracemalloc

from halopsa.mcp.plans import MOST, Plan, Plans
from halopsa.sandbox import Sandbox
from tests.unit.mcp.kit import driven, run


def test_five_hundred_calls_leak_nothing() -> None:
    with Sandbox(rate_limit=None, tickets=40) as halo:
        many(halo)


def many(halo: Sandbox) -> None:
    async def do() -> None:
        plans = Plans()
        for _ in range(MOST):
            plans.keep(Plan("x", {}, [], None, (), ""), "")
        async with driven(halo, "writes", plans=plans) as call:

            async def some(number: int) -> None:
                for at in range(number):
                    match at % 20:
                        case 0:
                            await call.ok("search", query="ticket")
                        case 1 | 2:
                            await call.ok("read", operation="tickets.get", arguments={"id": 1 + at % 40})
                        case 3 | 4:
                            await call.ok("plan", operation="tickets.create", arguments={"summary": f"{at}"})
                        case 5:
                            await call.refused("read", operation="tickets.get", arguments={"id": 10**6})
                        case _:
                            await call.ok("describe", operation="tickets.actions")

            await some(60)  # so that caches and pools are full, as plans are
            gc.collect()
            tasks, files, threads = len(asyncio.all_tasks()), descriptors(), threading.active_count()
            tracemalloc.start()
            try:
                before = tracemalloc.get_traced_memory()[0]
                await some(500)
                gc.collect()
                grown = tracemalloc.get_traced_memory()[0] - before
            finally:
                tracemalloc.stop()
            assert len(asyncio.all_tasks()) == tasks
            assert descriptors() <= files
            assert threading.active_count() <= threads + 2
            assert (
                grown < 250_000
            )  # plans are larger than those there were; of each call stays less than 500 bytes

    run(do)


def descriptors() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/proc/self/fd"))
