"""A budget on a clock of the test, in each kind of store."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Final

import redis

from halopsa.core.claims.claims_redis import CLAIM_SCRIPT
from halopsa.core.claims.key_store import Busy, Held, KeyStore
from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget import Budget, Claim, SlotEnd, Taken
from halopsa.core.ratelimit.budget_redis import SCRIPT, RedisBudget
from halopsa.core.ratelimit.budget_sqlite import SqliteBudget
from halopsa.core.ratelimit.window import Rule
from tests.unit.core.ratelimit.lua import Server
from tests.unit.core.ratelimit.own_store import OwnBudget

KEY: Final = "acme.halopsa.com"
RULE: Final = Rule(3, 10.0, 10.0)
LEASE: Final = 200.0
#: "script" is the script of Redis without Redis. Of a server, "redis", see tests/redis.
#: "own" is one that was written after what `Budget` says.
KINDS: Final = ("sqlite", "script", "own")


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Store:
    """A budget and its clock, and the numbers of processes that have died."""

    def __init__(self, budget: Budget, clock: Clock, dead: set[int] | None = None) -> None:
        self.budget, self.clock, self.dead = budget, clock, dead or set()

    def take(
        self,
        slot: str,
        *ends: SlotEnd,
        owner: str = "a",
        pid: int = 1,
        rules: Sequence[Rule] = (RULE,),
        key: str = KEY,
    ) -> Taken:
        return drive(lambda: self.budget.take(key, Claim(slot, owner, pid, rules), ends))

    def hold(
        self, owner: str, name: str = "x", seconds: float = 60.0, *, pid: int = 1, key: str = KEY
    ) -> Held | Busy:
        budget = self.budget
        assert isinstance(budget, KeyStore)
        return drive(lambda: budget.hold(key, name, owner, pid, seconds))

    def release(self, owner: str, doubt: float | None = None, name: str = "x", key: str = KEY) -> None:
        budget = self.budget
        assert isinstance(budget, KeyStore)
        assert drive(lambda: budget.release(key, name, owner, doubt))

    def end(self, slot: str, how: str = "answered", ago: float = 0.0, pause: float = 0.0) -> None:
        end = SlotEnd(slot, how, ago, pause)  # type: ignore[arg-type]  # one of the four
        assert drive(lambda: self.budget.settle(KEY, [end]))


@contextmanager
def opened(kind: str, folder: Path) -> Iterator[Store]:
    """Open a store of a kind."""
    clock = Clock()
    if kind == "sqlite":
        dead: set[int] = set()
        with closing(
            SqliteBudget(folder / "budget.db", clock=clock, alive=lambda pid: pid not in dead)
        ) as it:
            store = Store(it, clock)
            store.dead = dead
            yield store
    elif kind == "own":
        yield Store(OwnBudget(clock), clock)
    elif kind == "script":
        with closing(RedisBudget("redis://127.0.0.1:1", lease=LEASE)) as budget:
            server = Server(clock)
            budget._script = lambda keys, args: server.run(SCRIPT, keys, args)
            budget._claims = lambda keys, args: server.run(CLAIM_SCRIPT, keys, args)
            yield Store(budget, clock)
    else:
        with running(folder) as path, closing(RedisBudget(f"unix://{path}", lease=LEASE)) as budget:
            budget._script = partial(_on_our_clock, budget._redis, clock, SCRIPT)
            budget._claims = partial(_on_our_clock, budget._redis, clock, CLAIM_SCRIPT)
            yield Store(budget, clock)


def _on_our_clock(server: redis.Redis, clock: Clock, script: str, keys: list[str], args: list[str]) -> object:
    """Run a script in Redis, with another clock than Redis' own."""
    timed = script.replace("redis.call('TIME')", f"{{'{clock.now:.6f}', '0'}}")
    assert timed != script
    return server.eval(timed, len(keys), *keys, *args)


@contextmanager
def running(folder: Path) -> Iterator[Path]:
    """Run a Redis of our own, on a socket in this folder; it listens on no port."""
    program = shutil.which("redis-server")
    assert program is not None, "redis-server is not installed"
    path = folder / "redis.sock"
    command = [program, "--port", "0", "--unixsocket", str(path), "--save", "", "--dir", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:  # noqa: S603 - what is installed here
        try:
            with closing(redis.Redis(unix_socket_path=str(path))) as client:
                for _ in range(500):
                    try:
                        client.ping()
                        break
                    except redis.ConnectionError:
                        time.sleep(0.01)
            yield path
        finally:
            server.terminate()
            server.wait(10)
