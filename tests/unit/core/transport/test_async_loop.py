"""What an async call does to its loop and its process: it starts no thread, and no task of the loop waits long."""

from __future__ import annotations

import itertools
import json
import socket
import threading
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from halopsa import AsyncHaloPsaClient, RateLimitConfig
from halopsa.core.base.async_waiter import SUSPENDING
from halopsa.core.transport import async_socket
from tests.faults.server import FaultServer, Play, Received, Step

DRIVERS = pytest.mark.parametrize("driver", ["asyncio", "trio"])


@pytest.fixture
def server() -> Iterator[FaultServer]:
    made = FaultServer()
    yield made
    made.close()


def client(url: str) -> AsyncHaloPsaClient:
    limit = RateLimitConfig(max_requests=100_000)
    return AsyncHaloPsaClient(base_url=url, token_source=lambda: "t", rate_limit=limit)


@DRIVERS
def test_one_task_works_in_each_round_of_the_loop(driver: str) -> None:
    """Others run in between; one that is cancelled when its turn comes passes it on."""
    order: list[str] = []

    async def work(name: str) -> None:
        await SUSPENDING.turn(1 << 20)
        order.append(name)

    async def beat() -> None:
        while True:
            order.append("-")
            await anyio.sleep(0)

    async def main() -> None:
        async with anyio.create_task_group() as beating:
            beating.start_soon(beat)
            async with anyio.create_task_group() as group:
                for name in "abcdef":
                    if name == "c":
                        group.start_soon(cancelled)
                    group.start_soon(work, name)
            beating.cancel_scope.cancel()
        await SUSPENDING.turn(1 << 20)  # free again

    async def cancelled() -> None:
        with anyio.move_on_after(0.0):
            await work("cancelled")

    anyio.run(main, backend=driver)
    names = [name for name in order if name != "-"]
    assert sorted(set(names) - {"cancelled"}) == list("abcdef")
    assert all("-" in (one, other) for one, other in itertools.pairwise(order))


@DRIVERS
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_call_starts_no_thread(
    driver: str, host: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[threading.Thread] = []
    begin = threading.Thread.start
    ok = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{"id":5}'

    def start(self: threading.Thread) -> None:
        if (self.name.partition(" ")[2] or "").strip("()") != "_serve":  # those of the server
            started.append(self)
        begin(self)

    async def main() -> None:
        async with client(server.url.replace("127.0.0.1", host)) as halo, anyio.create_task_group() as group:

            async def call() -> None:
                await halo.tickets.get(5)
                await halo.tickets.create({"summary": "x"})

            for _ in range(16):
                group.start_soon(call)
            async with anyio.create_task_group() as reading:
                reading.start_soon(halo.tickets.list_all(prefetch=4).to_list)

    def answers(received: Received) -> Step:
        if received.method == "GET" and received.path == "/api/Tickets":
            number = int(received.query["page_no"][0])
            rows = [{"id": each} for each in range(number * 100, number * 100 + 50)] if number < 9 else []
            body = json.dumps({"record_count": 400, "tickets": rows}).encode()
            return Step((ok.replace(b"Length: 8", b"Length: %d" % len(body)).replace(b'{"id":5}', body),))
        return Step((0.01, ok))

    with server.playing(Play(answers)) as play:
        monkeypatch.setattr(threading.Thread, "start", start)
        anyio.run(main, backend=driver)
        assert len(play.requests) > 32
    assert started == []


@DRIVERS
def test_localhost_is_this_machine_whatever_the_resolver_says(
    driver: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo

    def numbers_only(host: str, port: int, *more: Any) -> object:  # noqa: ANN401 - family, type, protocol, flags
        assert more[-1] & socket.AI_NUMERICHOST
        return real(host, port, *more)

    monkeypatch.setattr(socket, "getaddrinfo", numbers_only)
    found: list[str] = []

    async def main() -> None:
        for host in ("localhost", "LOCALHOST."):
            found.extend(str(address[4][0]) for address in await async_socket.resolved(host, 80))

    anyio.run(main, backend=driver)
    assert found == ["::1", "127.0.0.1"] * 2
