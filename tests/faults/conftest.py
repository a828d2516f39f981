"""Servers for all tests here, and a log of everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa._api import API
from tests.faults.server import FaultServer
from tests.faults.watch import Log, listening


@pytest.fixture(scope="session")
def server() -> Iterator[FaultServer]:
    made = FaultServer()
    yield made
    made.close()


@pytest.fixture(scope="session")
def elsewhere() -> Iterator[FaultServer]:
    """Another origin. Whatever reaches it is a fault."""
    made = FaultServer()
    yield made
    made.close()


@pytest.fixture
def log() -> Iterator[Log]:
    """Everything that is logged, at DEBUG."""
    with listening() as handler:
        yield handler


@pytest.fixture(autouse=True)
def _refusals_are_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A refused token request is not repeated for some seconds; the test of that has its own."""
    monkeypatch.setitem(vars(API.auth), "token_refused_for", 0.0)
