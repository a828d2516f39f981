"""A thousand calls are cancelled, each at a known point: no slot, connection or write is lost. On asyncio and trio.

Where a call was is read off its coroutine: what it awaits, and what that awaits, down to the loop.
"""

from __future__ import annotations

import gc
import logging
import random
import re
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final

import anyio
import pytest

from halopsa import AsyncHaloPsaClient, RateLimitConfig, RetryConfig
from halopsa.core.transport import async_socket
from halopsa.core.transport.connect import Address
from tests.faults.server import Answers, FaultServer, Play, Received, Step

Work = Callable[[AsyncHaloPsaClient], Coroutine[Any, Any, object]]

#: Functions of the core, and the point a call is at while it awaits something in one of them. The outermost counts.
POINTS: Final = {
    ("tokens", "get"): "token",
    ("limiter", "admit"): "slot",
    ("async_prefetch", "take"): "prefetch",
    ("async_stream", "connect_tcp"): "connect",
    ("async_socket", "send"): "send",
    ("async_stream", "head"): "headers",
    ("async_sender", "_read"): "body",
}
#: How many are cancelled at each, and some anywhere.
WANTED: Final = {
    "token": 120, "slot": 150, "connect": 120, "send": 30, "headers": 200, "body": 150, "prefetch": 30, "anywhere": 200,
}  # fmt: skip
BATCH: Final = 50
BIG: Final = 300_000  # more than the buffers of two sockets hold, which are kept small
TOKEN: Final = b'{"access_token": "t", "expires_in": 3600}'
ROWS: Final = b'{"record_count": 500, "tickets": [%s]}' % b", ".join(b'{"id": %d}' % n for n in range(1, 51))


def answer(body: bytes, promised: int | None = None) -> bytes:
    length = len(body) if promised is None else promised
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
        length,
        body,
    )


def well(received: Received) -> Step:
    return Step((answer(TOKEN if received.path == "/auth/token" else b'{"id": 5}'),))


def hang(received: Received) -> Step:
    return Step(end="hang")


def hang_in_body(received: Received) -> Step:
    return Step((answer(b'{"id"', 400),), "hang")


def hang_after_a_page(received: Received) -> Step:
    return Step((answer(ROWS),)) if received.query["page_no"] == ["1"] else hang(received)


def slowly(received: Received) -> Step:
    return Step((0.002, answer(b'{"id": 5}')[:40], 0.002, answer(b'{"id": 5}')[40:-4], 0.002, b": 5}"))


class Counted(Play):
    """Counts the requests of which something arrived."""

    begun = 0

    def step_for(self, first: Received) -> tuple[Answers, bool]:
        self.begun += 1
        return super().step_for(first)


def point_of(call: Coroutine[Any, Any, object]) -> str:
    """Where a call is."""
    at: Any = call  # Any: coroutines, then whatever the loop has below
    while at is not None:
        code = getattr(at, "cr_code", None)
        if code is not None:
            module = code.co_filename.rpartition("/")[2].removesuffix(".py").rpartition("\\")[2]
            if (module, code.co_name) in POINTS:
                return POINTS[module, code.co_name]
        at = getattr(at, "cr_await", None)
    return "elsewhere"


def open_sockets() -> int:
    gc.collect()
    return sum(isinstance(each, socket.socket) and each.fileno() >= 0 for each in gc.get_objects())


@contextmanager
def logged() -> Iterator[list[str]]:
    """Ids of cancelled writes that may have been sent."""
    ids: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            text = record.getMessage()
            if "was cancelled after it may have been sent" in text:
                ids.extend(re.findall(r"request=(\w+)", text))

    handler, log = Handler(logging.WARNING), logging.getLogger("halopsa")
    log.addHandler(handler)
    try:
        yield ids
    finally:
        log.removeHandler(handler)


async def until(true: Callable[[], bool]) -> None:
    with anyio.fail_after(5):
        while not true():
            await anyio.sleep(0.001)


class Attack:
    """Cancels calls and keeps account."""

    def __init__(self, server: FaultServer) -> None:
        self.server = server
        self.hit: Counter[str] = Counter()
        self.cancelled = self.writes = 0
        self.dice = random.Random(11)

    def client(self, **settings: object) -> AsyncHaloPsaClient:
        options: dict[str, Any] = {
            "base_url": self.server.url,
            "token_source": lambda: "t",
            "rate_limit": RateLimitConfig(max_requests=100_000),
            "retry": RetryConfig(max_attempts=1),
            "timeout": (5, 30),
            **settings,
        }
        return AsyncHaloPsaClient(**options)

    @asynccontextmanager
    async def held(
        self, client: AsyncHaloPsaClient, work: Sequence[Work], ready: Callable[[], bool]
    ) -> AsyncIterator[None]:
        """Start these calls, and cancel them one after the other when all are ready and the caller has looked."""
        calls = [each(client) for each in work]
        scopes = [anyio.CancelScope() for _ in calls]
        ended: list[bool] = []

        async def run(call: Coroutine[Any, Any, object], scope: anyio.CancelScope) -> None:
            with scope:
                await call
                ended.append(True)

        async with anyio.create_task_group() as group:
            for call, scope in zip(calls, scopes, strict=True):
                group.start_soon(run, call, scope)
            await until(ready)
            yield
            for call, scope in zip(calls, scopes, strict=True):
                self.hit[point_of(call)] += 1
                scope.cancel()
                if self.dice.random() < 0.3:
                    await anyio.sleep(0)
        assert not ended
        self.cancelled += len(calls)

    def account(self, client: AsyncHaloPsaClient, used: int) -> None:
        """All slots are there but those of what was sent, and nobody waits."""
        limiter = client.rate_limit
        assert limiter.used == used
        assert limiter.remaining == max(0, limiter.limit - used)
        assert limiter.waiting == ()
        assert not limiter._live

    async def at(self, work: Sequence[Work], answers: Answers, *, early: bool = False) -> None:
        """Cancel calls when the server has heard of all of them."""
        play = Counted(answers, early=early, faults=[answers] if early else (), forever=early)
        with self.server.playing(play):
            async with self.client() as client:
                async with self.held(client, work, lambda: play.begun >= len(work)):
                    await anyio.sleep(0.02)  # what was sent has come
                self.account(client, play.begun)
                play._good, play._forever, play._faults = well, False, []
                assert (await client.tickets.get(5)).id == 5
            await until(lambda: not play._idle)

    async def token(self, number: int) -> None:
        play = Counted(well, tokens=[hang], forever=True)
        with self.server.playing(play):
            async with self.client(token_source=None, client_id="id", client_secret="secret") as client:
                async with self.held(client, [get] * number, lambda: play.begun >= 1):
                    pass
                await until(lambda: play.begun == client.rate_limit.used)
                self.account(client, play.begun)
                play.mend()
                assert (await client.tickets.get(5)).id == 5

    async def slot(self, number: int) -> None:
        play = Counted(hang)
        limit = RateLimitConfig(max_requests=3, window=60, throttle_threshold=1.0, max_wait=100)
        work = ([get, create, delete] * number)[:number]
        with self.server.playing(play):
            async with self.client(rate_limit=limit) as client, anyio.create_task_group() as group:
                for _ in range(3):
                    group.start_soon(get, client)
                await until(lambda: play.begun == 3)
                async with self.held(client, work, lambda: len(client.rate_limit.waiting) == number):
                    pass
                assert client.rate_limit.used == play.begun == 3
                assert client.rate_limit.waiting == ()
                group.cancel_scope.cancel()
            self.account(client, 3)

    async def connect(self, number: int) -> None:
        full = FaultServer("full")
        try:
            async with self.client(base_url=full.url, timeout=(30, 30)) as client:
                async with self.held(client, ([get, create, delete] * number)[:number], lambda: True):
                    await anyio.sleep(0.05)
                self.account(client, 0)
        finally:
            full.close()

    async def prefetch(self, number: int) -> None:
        play = Counted(hang_after_a_page)
        with self.server.playing(play):
            async with self.client() as client:
                listings = [client.tickets.list_all(page_size=50, prefetch=4) for _ in range(number)]

                def reading(each: int) -> Work:
                    return lambda _: listings[each].to_list()

                async with self.held(
                    client, [reading(each) for each in range(number)], lambda: play.begun >= 5 * number
                ):
                    await anyio.sleep(0.02)
                for listing in listings:
                    with anyio.fail_after(5):
                        await listing.aclose()
                    assert not listing.report.complete
                await until(lambda: not client.rate_limit._live)  # trio tells its tasks a moment later
                self.account(client, play.begun)

    async def anywhere(self, number: int) -> None:
        play = Counted(slowly)
        with self.server.playing(play):
            async with self.client(timeout=(5, 5)) as client:

                async def run(work: Work) -> None:
                    call = work(client)
                    with anyio.CancelScope() as scope:
                        async with anyio.create_task_group() as group:
                            group.start_soon(self._cancel_soon, call, scope)
                            await call
                            group.cancel_scope.cancel()

                end = self.cancelled + number
                while self.cancelled < end:
                    async with anyio.create_task_group() as group:
                        for each in range(10):
                            group.start_soon(run, (get, delete)[each % 2])
                await until(lambda: play.begun == client.rate_limit.used)
                self.account(client, play.begun)
                assert (await client.tickets.get(5)).id == 5

    async def _cancel_soon(self, call: Coroutine[Any, Any, object], scope: anyio.CancelScope) -> None:
        await anyio.sleep(self.dice.random() * 0.015)
        point = point_of(call)
        self.hit[point] += 1
        self.cancelled += 1
        scope.cancel()


async def get(client: AsyncHaloPsaClient) -> object:
    return await client.tickets.get(5)


async def create(client: AsyncHaloPsaClient) -> object:
    return await client.tickets.create({"summary": "x"})


async def delete(client: AsyncHaloPsaClient) -> object:
    await client.tickets.delete(5)
    return None


async def send_much(client: AsyncHaloPsaClient) -> object:
    return await client.request("POST", "/Anything", json={"note": "x" * BIG})


@pytest.mark.parametrize("driver", ["asyncio", "trio"])
def test_a_thousand_calls_are_cancelled(
    driver: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    connected = async_socket._one

    async def small(address: Address) -> socket.socket:
        made = await connected(address)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8192)
        return made

    monkeypatch.setattr(async_socket, "_one", small)
    server = FaultServer()
    server._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
    attack = Attack(server)
    before = open_sockets()

    async def main() -> None:
        mixed = [get, create, delete] * BATCH
        await attack.token(WANTED["token"])
        await attack.slot(WANTED["slot"])
        await attack.connect(WANTED["connect"])
        assert ids == []  # nothing was sent
        await attack.at([send_much] * WANTED["send"], hang, early=True)
        for _ in range(WANTED["headers"] // BATCH):
            await attack.at(mixed[:BATCH], hang)
        for _ in range(WANTED["body"] // BATCH):
            await attack.at(mixed[:BATCH], hang_in_body)
        writes = (
            WANTED["send"]
            + sum(work is not get for work in mixed[:BATCH]) * (WANTED["headers"] + WANTED["body"]) // BATCH
        )
        assert len(ids) == len(set(ids)) == writes
        await attack.prefetch(WANTED["prefetch"])
        assert len(ids) == writes
        await attack.anywhere(WANTED["anywhere"])
        assert len(ids) == len(set(ids)) > writes

    try:
        with logged() as ids:
            anyio.run(main, backend=driver)
        end = time.monotonic() + 5
        while open_sockets() > before and time.monotonic() < end:
            time.sleep(0.02)  # threads of the server
        assert open_sockets() <= before
    finally:
        server.close()
    with capsys.disabled():
        print(
            f"\n{driver}: {attack.cancelled} calls cancelled; {dict(attack.hit)}; {len(ids)} writes may have been sent"
        )
    assert attack.cancelled >= 1000
    assert min(attack.hit[point] for point in POINTS.values()) >= 20
