"""pytest plugin: the fixture ``halo_sandbox``, a local tenant for one test. pytest loads it, so it imports little."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from halopsa.sandbox.server import Sandbox


@pytest.fixture
def halo_sandbox() -> Iterator[Sandbox]:
    """A fresh local tenant without a rate limit: ``HaloPsaClient(**halo_sandbox.connection)``."""
    from halopsa.sandbox.server import Sandbox

    with Sandbox(rate_limit=None) as halo:
        yield halo
