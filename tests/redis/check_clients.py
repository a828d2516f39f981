"""How both clients speak to Redis: blocking, on asyncio and trio; over TCP and TLS; after it was started anew."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

import anyio
import pytest
import redis

from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget import Budget, Claim, SlotEnd
from halopsa.core.ratelimit.budget_redis import RedisBudget
from halopsa.core.ratelimit.window import Rule
from halopsa.core.transport.async_redis import AsyncRedisBudget
from tests.unit.core.ratelimit.stores import KEY, RULE, running

TLS = Path(__file__).parents[1] / "fixtures" / "tls"
Kind = type[RedisBudget | AsyncRedisBudget]


def run(kind: Kind, work: Callable[[], Coroutine[object, None, None]], loop: str) -> None:
    """Run it as a client with such a store does."""
    if kind is RedisBudget:
        drive(work)
    else:
        anyio.run(work, backend=loop)


@pytest.fixture(params=["blocking", "asyncio", "trio"])
def loop(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def _one_by_one(budget: Budget, owner: str) -> None:
    rules = (Rule(2, 0.3, 0.3),)
    assert (await budget.take(KEY, Claim(f"{owner}1", owner, 1, rules), [])).granted
    assert (await budget.take(KEY, Claim(f"{owner}2", owner, 1, rules), [])).granted
    told = await budget.take(KEY, Claim(f"{owner}3", owner, 1, rules), [SlotEnd(f"{owner}1", "answered")])
    assert not told.granted
    assert 0 < told.wait <= 0.3
    assert told.rules == rules
    assert await budget.settle(KEY, [SlotEnd(f"{owner}1", "cancelled"), SlotEnd(f"{owner}2", "cancelled")])
    told = await budget.take(KEY, Claim(f"{owner}3", owner, 1, rules), [])
    assert told.granted
    assert await budget.settle(KEY, [SlotEnd(f"{owner}3", "cancelled")])


def _kind(loop: str) -> Kind:
    return RedisBudget if loop == "blocking" else AsyncRedisBudget


def test_a_server_that_is_stopped_and_started_has_another_life(tmp_path: Path, loop: str) -> None:
    """It has forgotten all, the script too; and connections that are kept are no use."""
    kind = _kind(loop)
    lives: set[str] = set()

    async def work() -> None:
        for _ in range(2):
            with running(tmp_path):
                await _one_by_one(cast("Budget", budget), "a")
                taken = await budget.take(KEY, Claim("x", "a", 1, (RULE,)), [])
                lives.add(taken.life)
            with pytest.raises((redis.ConnectionError, OSError)):
                await _one_by_one(cast("Budget", budget), "c")

    with closing(kind(f"unix://{tmp_path / 'redis.sock'}")) as budget:
        run(kind, work, loop)
    assert len(lives) == 2
    assert all(lives)


def test_many_tasks_at_once(tmp_path: Path) -> None:
    async def work() -> None:
        with closing(AsyncRedisBudget(f"unix://{tmp_path / 'redis.sock'}")) as budget:
            rules = (Rule(30, 60.0, 60.0),)
            claims = [Claim(str(n), "a", 1, rules) for n in range(40)]
            taken = await asyncio.gather(*(budget.take(KEY, claim, []) for claim in claims))
            assert sum(each.granted for each in taken) == 30

    with running(tmp_path):
        asyncio.run(work())


def test_a_call_that_was_cancelled_leaves_no_answer_to_the_next(tmp_path: Path) -> None:
    async def work() -> None:
        with closing(AsyncRedisBudget(f"unix://{tmp_path / 'redis.sock'}")) as budget:
            for n in range(20):
                with anyio.move_on_after(0.00005 * n):
                    await budget.take(KEY, Claim(str(n), "a", 1, (Rule(5, 9.0, 9.0),)), [])
            taken = await budget.take(KEY, Claim("x", "a", 1, (Rule(77, 9.0, 9.0),)), [])
            assert taken.rules == (Rule(77, 9.0, 9.0),)

    with running(tmp_path):
        anyio.run(work)


@contextmanager
def listening(folder: Path, *, tls: bool) -> Iterator[int]:
    """Run a Redis that wants a password on a port."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    given = ["--port", "0", "--tls-port", str(port)] if tls else ["--port", str(port)]
    if tls:
        given += ["--tls-cert-file", str(TLS / "server.pem"), "--tls-key-file", str(TLS / "server.pem")]
        given += ["--tls-auth-clients", "no", "--tls-ca-cert-file", str(TLS / "cert.pem")]
    command = [
        "redis-server",
        "--bind",
        "127.0.0.1",
        *given,
        "--requirepass",
        "secret-password",
        "--save",
        "",
    ]
    with subprocess.Popen([*command, "--dir", str(folder)], stdout=subprocess.DEVNULL) as server:  # noqa: S603 - what is installed here
        try:
            for _ in range(500):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    time.sleep(0.01)
            yield port
        finally:
            server.terminate()
            server.wait(10)


@pytest.mark.parametrize("tls", [False, True])
def test_a_password_a_database_and_tls(tmp_path: Path, loop: str, tls: bool) -> None:
    kind = _kind(loop)

    async def work() -> None:
        await _one_by_one(cast("Budget", budget), "a")
        with pytest.raises(redis.RedisError) as caught:
            await _one_by_one(cast("Budget", wrong), "a")
        assert "password-of" not in f"{caught.value!r}"

    with listening(tmp_path, tls=tls) as port:
        scheme, more = ("rediss", f"?ssl_ca_certs={TLS / 'cert.pem'}") if tls else ("redis", "")
        url = f"{scheme}://:{{}}@127.0.0.1:{port}/3{more}"
        with (
            closing(kind(url.format("secret-password"))) as budget,
            closing(kind(url.format("password-of-another"))) as wrong,
        ):
            run(kind, work, loop)
