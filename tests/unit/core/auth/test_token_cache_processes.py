"""A token cache of many processes: those that start at once log in once, and one that dies holds up nobody."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import anyio
import pytest

from halopsa.core.auth.sealed_token import key_of
from halopsa.core.auth.token_cache_file import FileTokenCache
from halopsa.core.config.settings import Config
from halopsa.core.drive import drive
from halopsa.core.http.call import Call
from halopsa.core.transport.async_transport import async_transport
from halopsa.core.transport.exchange import Transport
from halopsa.errors import HaloPsaError
from tests.unit.core.auth.caching import settings
from tests.unit.core.transport.ledger import Entry, Ledger, answer, echo, keeping

ROOT = Path(__file__).resolve().parents[4]
SYNC = """
import sys
from halopsa import HaloPsaClient
url, path, count = sys.argv[1:]
print("ready", flush=True)
sys.stdin.readline()
with HaloPsaClient(base_url=url, client_id="an-id", client_secret="canary-secret", token_cache=path) as client:
    for number in range(int(count)):
        client.request("GET", f"/Echo/{number}")
    print(client.token_info.access_token)
"""
ASYNC = """
import sys, anyio
from halopsa import AsyncHaloPsaClient
url, path, count = sys.argv[1:]

async def main():
    given = dict(base_url=url, client_id="an-id", client_secret="canary-secret", token_cache=path)
    async with AsyncHaloPsaClient(**given) as client:
        for number in range(int(count)):
            await client.request("GET", f"/Echo/{number}")
        print(client.token_info.access_token)

print("ready", flush=True)
sys.stdin.readline()
anyio.run(main, backend="%s")
"""
KINDS = {"sync": SYNC, "asyncio": ASYNC % "asyncio", "trio": ASYNC % "trio"}


class Started:
    """A process that waits for its start."""

    def __init__(self, kind: str, ledger: Ledger, path: Path, count: int = 3) -> None:
        self.process = subprocess.Popen(  # noqa: S603 - this interpreter, a script of this file
            [sys.executable, "-c", KINDS[kind], ledger.url, str(path), str(count)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n", self.process.communicate()[1]

    def go(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def token(self) -> str:
        """Wait for its end; return the token it had."""
        shown, said = self.process.communicate(timeout=60)
        assert (self.process.returncode, said) == (0, "")
        return shown.strip()


@contextmanager
def serving(login_takes: float) -> Iterator[Ledger]:
    with keeping() as ledger:
        ledger.login_takes = login_takes
        yield ledger


def test_processes_that_start_at_once_log_in_once(tmp_path: Path) -> None:
    with serving(0.5) as ledger:
        started = [Started(kind, ledger, tmp_path / "tokens") for kind in [*KINDS, *KINDS]]
        for process in started:
            process.go()
        assert {process.token() for process in started} == {"ledger-token-1"}
        assert len(ledger.tokens) == 1
        assert len(ledger.entries) == 3 * len(started)
    assert [path.name for path in tmp_path.iterdir()] == ["tokens"]


def test_a_process_killed_in_its_login_holds_up_nobody(tmp_path: Path) -> None:
    with serving(0.0) as ledger:
        ledger.login_takes = 30.0
        killed = Started("sync", ledger, tmp_path / "tokens")
        killed.go()
        while not ledger.tokens:
            time.sleep(0.01)
        ledger.login_takes = 0.0
        waiting = [Started(kind, ledger, tmp_path / "tokens") for kind in KINDS]
        for process in waiting:
            process.go()
        killed.process.kill()
        killed.process.communicate()
        assert {process.token() for process in waiting} == {"ledger-token-2"}
        ledger.stopped.set()


# While another client is at its login


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Ledger, Config]]:
    """A tenant, and settings for which somebody else has the claim."""
    with keeping() as ledger:
        config = settings(tenant=None, base_url=ledger.url, token_cache=tmp_path / "tokens")
        other = FileTokenCache(str(tmp_path / "tokens"))
        assert drive(lambda: other.claim(key_of(config), "other"))
        yield ledger, config
        assert ledger.tokens == []
        other.release(key_of(config), "other")
        mine = FileTokenCache(str(tmp_path / "tokens"))
        assert drive(lambda: mine.claim(key_of(config), "mine"))  # nobody has kept one


def test_close_ends_the_wait_for_it(held: tuple[Ledger, Config]) -> None:
    transport = Transport(held[1])
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(transport.send, Call("GET", "/Echo/1"))
        time.sleep(0.2)
        assert not waiting.done()
        started = time.monotonic()
        transport.close()
        error = waiting.exception(10)
        assert time.monotonic() - started < 5.0
    assert isinstance(error, HaloPsaError)
    assert "closed" in str(error)


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_a_task_that_waits_for_it_blocks_no_loop_and_can_be_cancelled(
    held: tuple[Ledger, Config], loop: str
) -> None:
    async def main() -> None:
        transport, beats = async_transport(held[1]), 0
        async with anyio.create_task_group() as group:
            group.start_soon(transport.asend, Call("GET", "/Echo/1"))
            with anyio.move_on_after(0.5):
                while True:
                    await anyio.sleep(0.005)
                    beats += 1
            group.cancel_scope.cancel()
        await transport.aclose()
        assert beats > 10

    anyio.run(main, backend=loop)


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_token_is_dropped_for_all(kind: str, tmp_path: Path) -> None:
    def handle(entry: Entry) -> bytes:
        refused = entry.headers["authorization"] == "Bearer ledger-token-1"
        return answer({"error": "invalid_token"}, status=401) if refused else echo(entry)

    tokens = []
    with keeping(echo) as ledger:
        for round_ in range(3):
            process = Started(kind, ledger, tmp_path / "tokens", count=2)
            process.go()
            tokens.append(process.token())
            ledger.handle = handle  # revoked after the first run
            assert len(ledger.tokens) == min(round_ + 1, 2)
    assert tokens == ["ledger-token-1", "ledger-token-2", "ledger-token-2"]
    assert sum(entry.headers["authorization"] == "Bearer ledger-token-1" for entry in ledger.entries) == 3
