"""Claims on keys in a real Redis: blocking, on asyncio and trio; cancelled tasks; and ensure from several processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing
from pathlib import Path

import anyio
import pytest
from anyio.lowlevel import checkpoint

from halopsa import AsyncHaloPsaClient
from halopsa.core.claims.key_store import Busy, Held, KeyStore
from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget_redis import RedisBudget
from halopsa.core.transport.async_redis import AsyncRedisBudget
from halopsa.sandbox import Sandbox
from tests.faulty import CALM, FaultyTenant, Seeded
from tests.unit.core.ratelimit.stores import KEY, running
from tests.writes import ensuring

KEYS = [f"alert-{number}" for number in range(30)]


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    with running(tmp_path) as path:
        yield f"unix://{path}"


def run(loop: str, work: Callable[[], Coroutine[object, None, None]]) -> None:
    if loop == "blocking":
        drive(work)
    else:
        anyio.run(work, backend=loop)


@pytest.mark.parametrize("loop", ["blocking", "asyncio", "trio"])
def test_a_claim_is_held_by_one(url: str, loop: str) -> None:
    kind = RedisBudget if loop == "blocking" else AsyncRedisBudget
    with closing(kind(url)) as store, closing(kind(url)) as other:
        assert isinstance(store, KeyStore)
        assert isinstance(other, KeyStore)

        async def work() -> None:
            assert await store.hold(KEY, "x", "a", 1, 60.0) == Held()
            assert isinstance(await other.hold(KEY, "x", "b", 2, 60.0), Busy)
            assert await other.release(KEY, "x", "b", None)
            assert await store.release(KEY, "x", "a", 1.5)
            found = await other.hold(KEY, "x", "b", 2, 60.0)
            assert isinstance(found, Held)
            assert found.doubt == pytest.approx(1.5, abs=1.0)
            assert await other.release(KEY, "x", "b", None)

        run(loop, work)


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_a_cancelled_task_releases_its_claim(url: str, loop: str) -> None:
    async def work() -> None:
        with Sandbox(tickets=0, rate_limit=None) as halo:
            async with AsyncHaloPsaClient(**halo.connection, **CALM, budget=url) as client:
                claims = client._session.claims()
                held = anyio.Event()

                async def long(_: object) -> None:
                    held.set()
                    await anyio.sleep(60)

                async with anyio.create_task_group() as group:
                    group.start_soon(claims.holding, "x", 5.0, long)
                    await held.wait()
                    group.cancel_scope.cancel()

                async def look(_: object) -> str:
                    await checkpoint()
                    return "free"

                assert await claims.holding("x", 1.0, look) == "free"
                assert (await client.clients.ensure({"name": "Acme"})).outcome == "created"

    anyio.run(work, backend=loop)


def test_processes_make_one_ticket_for_each_key(url: str) -> None:
    with FaultyTenant(Seeded(7, share=0.15), retry_after="0") as tenant:
        jobs = [{"connection": tenant.connection, "budget": url, "keys": KEYS, "seed": n} for n in range(4)]
        ensuring.results(ensuring.started(jobs))
        made = tenant.rows("tickets")
    assert Counter(row.third_party_id_string for row in made) == dict.fromkeys(KEYS, 1)
