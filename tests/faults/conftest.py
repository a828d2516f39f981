"""Servers for all tests here, and a log of everything."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from halopsa.facts import api
from tests.faults.server import FaultServer
from tests.faults.watch import Log


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
    root, handler = logging.getLogger(), Log()
    names = ("halopsa", "urllib3", "urllib3.connectionpool", "requests", "tenacity", "")
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture(autouse=True)
def _refusals_are_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A refused token request is not repeated for some seconds; the test of that has its own."""
    monkeypatch.setattr(api, "TOKEN_REFUSED_FOR", 0.0)
