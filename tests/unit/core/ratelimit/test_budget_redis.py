"""The budget in Redis without a server: leases, keys that expire, a server that is away. With one: tests/redis."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from traceback import TracebackException

import pytest
import redis

from halopsa import AsyncHaloPsaClient, HaloPsaClient, HaloPsaConfigError
from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget import Budget, Claim, SlotEnd
from halopsa.core.ratelimit.budget_redis import SCRIPT, RedisBudget
from halopsa.core.ratelimit.window import Rule
from halopsa.core.transport.async_redis import AsyncRedisBudget
from tests.unit.core.ratelimit.lua import Server, translated
from tests.unit.core.ratelimit.stores import KEY, LEASE, RULE, Clock, opened

NOBODY = "redis://user:secret-password@127.0.0.1:1"


def test_a_slot_is_under_way_for_its_lease_and_counts_for_one_window_more(tmp_path: Path) -> None:
    with opened("script", tmp_path) as store:
        for name in "abc":
            store.take(name)
        store.clock.now += LEASE - 1.0
        assert store.take("d").wait == pytest.approx(0.05)
        store.clock.now += 2.0
        assert store.take("d").wait == pytest.approx(9.0)
        store.end("a", "cancelled")  # it comes late, but nothing was sent
        assert store.take("d").granted


def test_a_probe_that_never_ends_is_given_to_another(tmp_path: Path) -> None:
    with opened("script", tmp_path) as store:
        store.end("x", "rejected", pause=1.0)
        store.clock.now += 2.0
        assert store.take("a").granted
        assert not store.take("b").granted
        store.clock.now += LEASE
        assert store.take("b").granted


def _script(server: Server, budget: RedisBudget) -> list[list[str]]:
    asked: list[list[str]] = []

    def run(keys: Sequence[str], args: Sequence[str]) -> object:
        asked.append([*keys])
        return server.run(SCRIPT, keys, args)

    budget._script = run
    return asked


def test_keys_stay_together_in_a_cluster_and_expire() -> None:
    server = Server(Clock())
    with closing(RedisBudget(NOBODY, lease=30.0)) as budget:
        asked = _script(server, budget)
        claim = Claim("a", "o", 1, (Rule(5, 180, 180.25), Rule(9, 300.0, 300.25)))
        drive(lambda: budget.take(KEY, claim, [SlotEnd("x", "rejected", 1.0, 20.0)]))
    assert {name.partition("}")[0] for name in asked[0]} == {f"{{budget {KEY}"}
    assert server.expires.keys() == set(asked[0])
    assert min(server.expires.values()) >= 49_000  # the rest of the pause, and the lease
    assert server.hashes[asked[0][3]].keys() == {"o 0", "o 1"}


def test_a_line_that_the_tests_do_not_know_is_an_error() -> None:
    with pytest.raises(ValueError, match="not known: while true do"):
        translated("while true do\nend")


@pytest.mark.parametrize("kind", [RedisBudget, AsyncRedisBudget])
def test_a_server_that_is_away_is_an_error_and_shows_no_password(
    kind: type[RedisBudget | AsyncRedisBudget],
) -> None:
    async def ask(budget: Budget) -> str:
        with pytest.raises((redis.ConnectionError, OSError)) as caught:
            await budget.take(KEY, Claim("a", "o", 1, (RULE,)), [])
        return f"{caught.value} {budget!r}"

    with closing(kind(NOBODY)) as budget:
        assert isinstance(budget, Budget)
        shown = drive(lambda: ask(budget)) if kind is RedisBudget else asyncio.run(ask(budget))
    assert "secret-password" not in shown


@pytest.mark.parametrize("client", [HaloPsaClient, AsyncHaloPsaClient])
@pytest.mark.parametrize(
    "url",
    [
        "redis://:secret/word@host/0",
        "redis://:secret-word@host:port",
        "redis://host?socket_timeout=secret-word",
    ],
)
def test_an_address_that_cannot_be_read_is_refused_and_shows_no_password(
    client: type[HaloPsaClient | AsyncHaloPsaClient], url: str
) -> None:
    with pytest.raises(
        HaloPsaConfigError, match="budget is an address of Redis that cannot be read"
    ) as caught:
        client(tenant="acme", client_id="i", client_secret="s", budget=url)
    trace = caught.value.__traceback__
    assert trace is not None
    frames = TracebackException(type(caught.value), caught.value, trace.tb_next, capture_locals=True)
    assert "secret" not in "".join(frames.format()).replace("client_secret", "")
