"""A local tenant for commands that are processes of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.sandbox import Sandbox


@pytest.fixture(scope="module")
def commanded() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=30) as halo:
        yield halo


@pytest.fixture
def halo(commanded: Sandbox) -> Sandbox:
    commanded.reset()
    return commanded
