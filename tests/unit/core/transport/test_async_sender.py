"""The async sender on asyncio and trio: connections, deadlines, cancelling, what is logged. Faults: tests/faults."""

from __future__ import annotations

import gc
import io
import logging
import socket
import threading
import time
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

from halopsa._api import API
from halopsa.core.base.deadline import Deadline
from halopsa.core.config.network import Network
from halopsa.core.config.settings import Config
from halopsa.core.http.call import Call
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.core.transport.async_sender import AsyncSender
from halopsa.core.transport.async_transport import async_transport
from halopsa.core.transport.wire import Reply, WireRequest
from halopsa.errors import HaloPsaConfigError, HaloPsaError
from halopsa.settings import RateLimitConfig
from tests.faults.server import FaultServer, Play, Received, Step
from tests.unit.core.transport.test_processes import process

CONFIG = Config.build(API, tenant="testcompany", token_source=lambda: "t")
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


@pytest.fixture(params=["asyncio", "trio"])
def driver(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def server() -> Iterator[FaultServer]:
    made = FaultServer()
    yield made
    made.close()


def ok(received: Received) -> Step:
    return Step((OK,))


def sender(url: str, config: Config = CONFIG) -> AsyncSender:
    return AsyncSender(Network.of(config, {}), 1000, url)


def request(
    url: str,
    method: str = "GET",
    *,
    read: float = 5.0,
    deadline: float = 5.0,
    connect: float = 1.0,
    body: bytes | None = None,
    request_id: str = "",
) -> WireRequest:
    return WireRequest(
        method, url, {"Accept": "*/*"}, {}, body, connect, read, Deadline(deadline), 1, request_id
    )


def run(driver: str, main: Callable[[], Awaitable[object]]) -> None:
    anyio.run(main, backend=driver)


def count(play: Play) -> int:
    """Connections that the client holds open."""
    end = time.monotonic() + 2
    while play._known and time.monotonic() < end:
        time.sleep(0.005)
    return len(play._known)


def test_a_connection_is_used_again_and_closed_at_the_end(driver: str, server: FaultServer) -> None:
    async def main() -> None:
        wire = sender(server.url)
        for _ in range(3):
            reply = await wire.send(request(f"{server.url}/api/Tickets"), None)
            assert reply.answer is not None
            assert (reply.kind, reply.answer.body) == ("answer", b"{}")
        assert len(play._known) == 1
        wire.close()
        assert (await wire.send(request(f"{server.url}/api/Tickets"), None)).kind == "unsent"

    with server.playing(Play(ok)) as play:
        run(driver, main)
        assert count(play) == 0
        assert len(play.requests) == 3


def test_a_sender_that_is_dropped_closes_its_connections_without_a_warning(
    driver: str, server: FaultServer
) -> None:
    async def main() -> None:
        for _ in range(10):
            wire: Any = sender(server.url)
            await wire.send(request(f"{server.url}/api/Tickets"), None)
            wire._preparing.of = wire  # in a circle, as the pools of the library below are
            del wire
        gc.collect()

    with warnings.catch_warnings(record=True) as warned, server.playing(Play(ok)) as play:
        warnings.simplefilter("always")
        run(driver, main)
        assert count(play) == 0
    assert warned == []


ENDS = """
import sys
import anyio
from halopsa import AsyncHaloPsaClient

client = AsyncHaloPsaClient(base_url=sys.argv[2], token_source=lambda: "t")
anyio.run(client.request, "GET", "/Outcome", backend=sys.argv[1])
"""


def test_a_client_that_is_left_open_ends_with_the_process_without_a_warning(
    driver: str, server: FaultServer
) -> None:
    with server.playing(Play(ok)):
        done = process("-X", "dev", "-c", ENDS, driver, server.url)
    assert done.returncode == 0, done.stderr
    assert "unclosed" not in done.stderr


def test_an_answer_under_way_is_received_although_the_client_is_closed(
    driver: str, server: FaultServer
) -> None:
    replies: list[Reply] = []

    async def main() -> None:
        wire = sender(server.url)

        async def call() -> None:
            replies.append(await wire.send(request(f"{server.url}/api/Tickets", "POST", body=b"[]"), None))

        async with anyio.create_task_group() as group:
            group.start_soon(call)
            await anyio.sleep(0.1)
            wire.close()

    with server.playing(Play(lambda received: Step((0.3, OK)))) as play:
        run(driver, main)
        assert count(play) == 0
    assert [reply.kind for reply in replies] == ["answer"]


def test_what_comes_after_an_answer_is_not_the_next_answer(driver: str, server: FaultServer) -> None:
    async def main() -> None:
        wire = sender(server.url)
        for _ in range(2):
            reply = await wire.send(request(f"{server.url}/api/Tickets"), None)
            assert reply.answer is not None
            assert reply.answer.status == 200
        wire.close()

    evil = OK + b"HTTP/1.1 500 Not Yours\r\nContent-Length: 0\r\n\r\n"
    with server.playing(Play(lambda received: Step((evil,)))) as play:
        run(driver, main)
        assert len(play.requests) == 2


def test_a_dripping_server_cannot_hold_a_call(driver: str, server: FaultServer) -> None:
    drip: tuple[bytes | float, ...] = tuple(part for byte in OK for part in (bytes([byte]), 0.05))

    async def main() -> None:
        wire = sender(server.url)
        begun = time.monotonic()
        reply = await wire.send(request(f"{server.url}/api/Tickets", read=0.4, deadline=0.5), None)
        assert (reply.kind, reply.reason) == ("lost", "deadline")
        assert time.monotonic() - begun < 1
        wire.close()

    with server.playing(Play(lambda received: Step(drip))):
        run(driver, main)


def test_a_full_disk_is_told_to_the_caller(driver: str, server: FaultServer) -> None:
    class Full(io.BytesIO):
        def write(self, data: Any) -> int:  # noqa: ANN401 - as in the base class
            raise OSError(28, "No space left on device")

    async def main() -> None:
        wire = sender(server.url)
        with pytest.raises(OSError, match="No space"):
            await wire.send(request(f"{server.url}/api/Attachment/1"), Full())
        wire.close()

    with server.playing(Play(ok)) as play:
        run(driver, main)
        assert count(play) == 0


@contextmanager
def logged() -> Iterator[list[str]]:
    lines: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    handler, log = Handler(logging.WARNING), logging.getLogger("halopsa")
    log.addHandler(handler)
    try:
        yield lines
    finally:
        log.removeHandler(handler)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n"


@pytest.mark.parametrize("point", ["connect", "headers", "body"])
def test_a_cancelled_call_leaves_no_slot_and_no_connection(driver: str, point: str) -> None:
    server = FaultServer("full" if point == "connect" else "open")
    limiter = Limiter(API, RateLimitConfig())
    pieces = (HEAD, b"{") if point == "body" else ()

    async def main() -> None:
        wire = sender(server.url)
        for number in range(10):
            permit = await limiter.admit()
            with anyio.move_on_after(0.1 + number / 1000) as scope, permit:
                asked = request(f"{server.url}/api/Tickets", "POST", body=b"[]", request_id=f"id{number}")
                await wire.send(asked, None, permit=permit)
            assert scope.cancelled_caught
        wire.close()

    try:
        with logged() as lines, server.playing(Play(lambda received: Step(pieces, "hang"))) as play:
            run(driver, main)
            play.over.set()
            assert point == "connect" or count(play) == 0
    finally:
        server.close()
    if point == "connect":  # nothing was sent
        assert limiter.used == 0
        assert lines == []
    else:
        assert limiter.used == 10
        assert len(lines) == 10
        assert all("may have been sent" in line and f"request=id{n}" in line for n, line in enumerate(lines))


def test_no_thread_is_started_and_the_loop_goes_on(driver: str, server: FaultServer) -> None:
    async def main() -> None:
        wire = sender(server.url)
        before = threading.active_count()
        gaps: list[float] = []

        async def beat() -> None:
            last = time.monotonic()
            while True:
                await anyio.sleep(0.001)
                gaps.append(time.monotonic() - last)
                last = time.monotonic()

        async def call() -> None:
            reply = await wire.send(request(f"{server.url}/api/Tickets"), None)
            assert reply.kind == "answer"

        async with anyio.create_task_group() as beating:
            beating.start_soon(beat)
            async with anyio.create_task_group() as group:
                for _ in range(16):
                    group.start_soon(call)
            beating.cancel_scope.cancel()
        assert threading.active_count() - before <= len(play._known)  # those of the server
        assert gaps
        wire.close()

    with server.playing(Play(lambda received: Step((0.05, OK)))) as play:
        run(driver, main)


def test_a_client_may_be_used_in_one_loop_after_another(driver: str, server: FaultServer) -> None:
    wire = sender(server.url)

    async def main() -> None:
        assert (await wire.send(request(f"{server.url}/api/Tickets"), None)).kind == "answer"

    with server.playing(Play(ok)):
        run(driver, main)
        run("trio" if driver == "asyncio" else "asyncio", main)
        run(driver, main)
    wire.close()


def test_a_forked_child_forgets_the_connections(driver: str, server: FaultServer) -> None:
    async def main() -> None:
        wire = sender(server.url)
        await wire.send(request(f"{server.url}/api/Tickets"), None)
        wire.after_fork()
        await wire.send(request(f"{server.url}/api/Tickets"), None)
        wire.close()

    arrived: list[socket.socket] = []
    with server.playing(Play(ok)) as play:
        known = play.arrived
        play.arrived = lambda connection: (arrived.append(connection), known(connection))[1]  # type: ignore[method-assign, func-returns-value]  # counts
        run(driver, main)
    assert len(arrived) == 2


# The transport over it


def over(server: FaultServer, **more: object) -> Config:
    settings = {"base_url": server.url, "client_id": "id", "client_secret": "secret", **more}
    return Config.build(API, **settings)


def tenant(received: Received) -> Step:
    body = b'{"access_token": "t", "expires_in": 3600}' if received.path == "/auth/token" else b'{"id": 5}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    return Step((head + body,))


def test_calls_side_by_side_share_a_token(driver: str, server: FaultServer) -> None:
    transport = async_transport(over(server))  # outside a loop

    async def main() -> None:
        async def call() -> None:
            assert (await transport.asend(Call("GET", "/Tickets/5"))).json() == {"id": 5}

        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(call)
        await transport.aclose()
        with pytest.raises(HaloPsaError, match="closed"):
            await transport.asend(Call("GET", "/Tickets/5"))

    with server.playing(Play(tenant)) as play:
        run(driver, main)
        assert (len(play.tokens), len(play.requests)) == (1, 20)
    assert transport.limiter.used == 21


def test_whoever_fetches_the_token_may_be_cancelled(driver: str, server: FaultServer) -> None:
    """The others do not wait for it: one of them fetches."""
    transport = async_transport(over(server))
    done: list[object] = []

    async def main() -> None:
        async def call() -> None:
            done.append((await transport.asend(Call("GET", "/Tickets/5"))).json())

        async with anyio.create_task_group() as group:
            with anyio.move_on_after(0.1):
                async with anyio.create_task_group() as first:
                    first.start_soon(call)
                    await anyio.sleep(0.02)
                    group.start_soon(call)
        await transport.aclose()

    slow = [lambda received: Step((0.5,), "hang")]
    with server.playing(Play(tenant, tokens=slow)):
        run(driver, main)
    assert done == [{"id": 5}]


def test_a_token_source_may_be_async(driver: str, server: FaultServer) -> None:
    class Source:
        def __init__(self) -> None:
            self.now, self.told = 1, 0

        async def get_token(self) -> str:
            await anyio.sleep(0.01)
            return f"token{self.now}"

        async def invalidate(self) -> None:
            await anyio.sleep(0.01)
            self.now, self.told = self.now + 1, self.told + 1

    def answers(received: Received) -> Step:
        if received.headers["authorization"] == "Bearer token1":
            return Step((b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n",))
        return tenant(received)

    source = Source()
    transport = async_transport(over(server, client_id=None, client_secret=None, token_source=source))

    async def main() -> None:
        async def call() -> None:
            assert (await transport.asend(Call("GET", "/Tickets/5"))).json() == {"id": 5}

        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(call)
        await transport.aclose()

    with server.playing(Play(answers)):
        run(driver, main)
    assert source.told == 1


def test_a_write_that_was_answered_is_told_of_when_its_call_is_cancelled(
    driver: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the store of a shared budget hears of it."""
    transport = async_transport(over(server, client_id=None, client_secret=None, token_source=lambda: "t"))
    monkeypatch.setattr(transport, "_shares", True)
    monkeypatch.setattr(transport.limiter, "report", anyio.sleep_forever)

    async def main() -> None:
        for call in (Call("GET", "/Tickets/5"), Call("DELETE", "/Tickets/5", effect="write")):
            with anyio.move_on_after(0.3) as scope:
                await transport.asend(call)
            assert scope.cancelled_caught
        monkeypatch.undo()  # closing reports too
        await transport.aclose()

    with logged() as lines, server.playing(Play(tenant)) as play:
        run(driver, main)
        assert len(play.requests) == transport.limiter.used == 2
    assert len(lines) == 1
    assert "method=DELETE path=/api/Tickets/5 attempt=1 request=" in lines[0]


@pytest.mark.parametrize("missing", ["httpcore2", "anyio"])
def test_a_missing_library_is_named(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.delitem(sys.modules, "halopsa.core.transport.async_sender", raising=False)
    monkeypatch.delitem(sys.modules, "halopsa.core.transport.async_stream", raising=False)
    monkeypatch.delitem(sys.modules, "halopsa.core.base.async_waiter", raising=False)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(HaloPsaConfigError, match=r"halopsa-client\[async\]"):
        async_transport(CONFIG)
