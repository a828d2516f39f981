"""A local tenant for each module of tests of the documentation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa._api import API
from halopsa.core.config.environment import variables
from halopsa.sandbox import Sandbox
from halopsa.sandbox.server import environment


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    """One for all tests of a module."""
    with Sandbox() as started:
        yield started


@pytest.fixture
def connected(halo: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The tenant as it was seeded, in the environment variables."""
    halo.reset()
    for variable in variables(API).values():
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment(halo.connection).items():
        monkeypatch.setenv(variable, value)
    return halo
