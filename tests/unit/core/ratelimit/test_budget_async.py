"""A shared budget of a client in an event loop, on asyncio and trio: no call of the store stops the loop."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import anyio
import pytest

from halopsa._api import API
from halopsa.core.config.settings import Config
from halopsa.core.transport.async_redis import AsyncRedisBudget
from halopsa.core.transport.async_transport import async_transport
from halopsa.core.transport.exchange import Transport
from halopsa.settings import RateLimitConfig

LOCKED = 0.6  # seconds
STILL = 0.25  # a loop must not stand still for nearly as long as the file is locked


@pytest.fixture(params=["asyncio", "trio"])
def loop(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def made(budget: str, **limit: object) -> Transport:
    config = Config.build(
        API,
        base_url="https://acme.example",
        token_source=lambda: "token",
        rate_limit=RateLimitConfig(**{"max_requests": 500, "window": 180.0, **limit}),  # type: ignore[arg-type]  # test settings
        budget=budget,
    )
    return async_transport(config)


def test_a_file_that_another_process_keeps_locked_stops_nobody(tmp_path: Path, loop: str) -> None:
    path, threads = tmp_path / "budget.db", threading.active_count()
    still = 0.0
    waited: list[float] = []

    async def watch() -> None:
        nonlocal still
        while True:
            began = time.monotonic()
            await anyio.sleep(0.005)
            still = max(still, time.monotonic() - began)

    async def send(transport: Transport) -> None:
        for _ in range(3):
            began = time.monotonic()
            permit = await transport.limiter.admit()
            waited.append(time.monotonic() - began)
            permit.answered()
            await transport.limiter.report()

    async def main() -> None:
        transport = made(str(path))
        (await transport.limiter.admit()).answered()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            async with anyio.create_task_group() as watching:
                watching.start_soon(watch)
                other.execute("begin immediate")
                async with anyio.create_task_group() as tasks:
                    for _ in range(4):
                        tasks.start_soon(send, transport)
                    await anyio.sleep(LOCKED)
                    other.execute("rollback")
                watching.cancel_scope.cancel()
        assert threading.active_count() == threads
        await transport.aclose()

    anyio.run(main, backend=loop)
    assert len(waited) == 12
    assert max(waited) > LOCKED / 2
    assert still < STILL


def test_closing_tells_what_has_ended_and_gives_back_what_was_not_sent(tmp_path: Path, loop: str) -> None:
    path = tmp_path / "budget.db"

    async def main() -> None:
        transport = made(str(path))
        (await transport.limiter.admit()).answered()
        (await transport.limiter.admit()).cancel()
        await transport.aclose()

    anyio.run(main, backend=loop)
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("select count(*), count(at) from slots").fetchone() == (1, 1)


def test_tenants_of_one_file_are_apart(tmp_path: Path, loop: str) -> None:
    """They are told apart by their addresses."""

    async def main() -> None:
        one, two = made(str(tmp_path / "b.db"), max_requests=2), made(str(tmp_path / "b.db"), max_requests=2)
        other = async_transport(
            Config.build(
                API,
                base_url="https://other.example",
                token_source=lambda: "token",
                rate_limit=RateLimitConfig(max_requests=2),
                budget=str(tmp_path / "b.db"),
            )
        )
        for transport in (one, two, other, other):
            (await transport.limiter.admit(allowed=5.0)).answered()
        with pytest.raises(API.family.rate_limit):
            await one.limiter.admit(allowed=0.3)
        for transport in (one, two, other):
            await transport.aclose()

    anyio.run(main, backend=loop)


def test_redis_that_is_away_leaves_a_share_and_stops_nobody(loop: str) -> None:
    async def main() -> None:
        transport = made("redis://127.0.0.1:1", max_requests=20)
        with anyio.fail_after(10):
            for _ in range(2):
                (await transport.limiter.admit()).answered()
                await transport.limiter.report()
            with pytest.raises(API.family.rate_limit):
                await transport.limiter.admit(allowed=0.1)
            await transport.aclose()

    anyio.run(main, backend=loop)


class Silent:
    """A server that is no Redis, and answers with this."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer

    async def __call__(self, stream: anyio.abc.SocketStream) -> None:
        async with stream:
            await stream.receive()
            if self.answer:
                await stream.send(self.answer)
            await anyio.sleep(5)


@pytest.mark.parametrize(
    "answer",
    [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"-ERR no\r\n", b"*1\r\n:1\r\n", b"$-1\r\n", b"+OK\r\n"],
)
def test_a_server_that_is_no_redis_counts_as_away(loop: str, answer: bytes) -> None:
    async def main() -> None:
        async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener:
            port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - not Django
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(listener.serve, Silent(answer))
                transport = made(f"redis://127.0.0.1:{port}")
                with anyio.fail_after(10):
                    (await transport.limiter.admit()).answered()
                await transport.aclose()
                tasks.cancel_scope.cancel()

    anyio.run(main, backend=loop)


def test_it_can_be_closed_before_it_was_used() -> None:
    AsyncRedisBudget("redis://127.0.0.1:1").close()
