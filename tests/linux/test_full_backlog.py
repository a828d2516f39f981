"""Addresses where nobody ever answers. What else than Linux does with a full backlog differs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from halopsa import HaloPsaConnectionError
from tests.faults.server import FaultServer
from tests.unit.core.transport.test_connect import Named, answering, client


@contextmanager
def dead(count: int) -> Iterator[list[tuple[str, int]]]:
    """Addresses where nobody ever answers: their backlog is full."""
    with ExitStack() as stack:
        servers = [FaultServer("full") for _ in range(count)]
        for server in servers:
            stack.callback(server.close)
        yield [("127.0.0.1", server.port) for server in servers]


@pytest.mark.parametrize("write", [False, True])
def test_ten_dead_addresses_end_with_the_deadline(write: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with dead(10) as addresses, client("http://halo.invalid:1", deadline=1.0) as halo:
        Named(monkeypatch, addresses)
        started = time.monotonic()
        with pytest.raises(HaloPsaConnectionError, match="Nothing was sent") as caught:
            halo.tickets.create({"summary": "x"}) if write else halo.tickets.get(5)
        assert time.monotonic() - started < 3
        assert caught.value.reason == "deadline"


def test_ten_dead_addresses_take_one_time_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with dead(10) as addresses, client("http://halo.invalid:1", timeout=(0.5, 5)) as halo:
        Named(monkeypatch, addresses)
        started = time.monotonic()
        with pytest.raises(HaloPsaConnectionError) as caught:
            halo.tickets.get(5)
        assert time.monotonic() - started < 3
        assert caught.value.reason == "timeout"


def test_a_living_address_behind_dead_ones_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with dead(2) as addresses, answering() as alive, client("http://halo.invalid:1", deadline=10.0) as halo:
        Named(monkeypatch, [*addresses, ("127.0.0.1", alive)])
        assert halo.tickets.get(5).id == 5
