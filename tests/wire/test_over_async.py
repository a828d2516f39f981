"""Every row of the inventory in both dialects, and the other tests here, over the async client on both drivers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.driven import async_client, suite_of
from tests.faults.server import FaultServer, Play
from tests.wire import (
    test_bodies,
    test_changes,
    test_errors,
    test_filters,
    test_retries,
    test_rows,
    test_writes,
)
from tests.wire.loopback import Loopback, lead_to
from tests.wire.tenant import Tenant

__all__ = ["async_client"]


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    made = FaultServer()
    yield made
    made.close()


@pytest.fixture
def tenant(server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tenant]:
    lead_to(server.port, monkeypatch)
    loopback = Loopback()
    with server.playing(Play(loopback.answer)):
        yield Tenant(loopback)


globals().update(
    suite_of(
        test_bodies, test_changes, test_errors, test_filters, test_retries, test_rows, test_writes,
        but=(
            # These want a connection that cannot be made, and a tenant that heard of it: see the fault matrix.
            "test_a_write_that_never_left_is_repeated", "test_a_connection_that_stays_broken",
            # No call is sent by these: they are about the table.
            "test_the_table_is_the_inventory", "test_the_call_is_the_inventory_s_method",
            "test_the_inventory_dialect_follows_the_table_to_the_letter",
        ),
    )
)  # fmt: skip
