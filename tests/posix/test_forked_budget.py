"""Threads, forks and tasks of an event loop share one budget in a file."""

from __future__ import annotations

import multiprocessing
import os
import threading
from contextlib import ExitStack
from pathlib import Path

import anyio
import pytest

from halopsa import AsyncHaloPsaClient, HaloPsaClient
from tests.fleet.run import counted, started
from tests.fleet.server import serve
from tests.fleet.worker import settings

EACH = 8


def send(client: HaloPsaClient, name: str) -> None:
    for number in range(EACH):
        client.request("GET", f"/{name}/{number}")


def in_threads(client: HaloPsaClient, name: str) -> None:
    threads = [threading.Thread(target=send, args=(client, f"{name}/{n}")) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def in_tasks(client: AsyncHaloPsaClient, name: str) -> None:
    async def task(path: str) -> None:
        for number in range(EACH):
            await client.request("GET", f"{path}/{number}")

    async with anyio.create_task_group() as tasks:
        for n in range(3):
            tasks.start_soon(task, f"/{name}/{n}")
    await client.aclose()


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_threads_forks_and_tasks_share_it(tmp_path: Path) -> None:
    with ExitStack() as stack:
        pipe, _ = started(multiprocessing.get_context("spawn"), stack, serve)
        port = pipe.recv()
        given = settings(port, str(tmp_path / "budget.db"))
        client, other = HaloPsaClient(**given), AsyncHaloPsaClient(**given)
        send(client, "before")
        pids = []
        for loop in ("", "asyncio", "trio"):
            pid = os.fork()
            if pid == 0:
                try:
                    if loop:
                        anyio.run(in_tasks, other, loop, backend=loop)
                    else:
                        in_threads(client, "forked")
                    client.close()
                    os._exit(0)
                finally:
                    os._exit(1)
            pids.append(pid)
        in_threads(client, "parent")
        assert [os.waitpid(pid, 0)[1] for pid in pids] == [0, 0, 0]
        client.close()
        answered, refused = counted(port)
    assert refused == 0
    assert len(answered) == sum(answered.values()) == EACH + 4 * 3 * EACH
