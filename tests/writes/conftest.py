"""One server for all tests here, as new for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa import HaloPsaClient, RateLimitConfig
from tests.writes.server import Echo


@pytest.fixture(scope="session")
def _listening() -> Iterator[Echo]:
    made = Echo()
    yield made
    made.close()


@pytest.fixture
def echo(_listening: Echo) -> Echo:
    _listening.reset()
    return _listening


@pytest.fixture(scope="session")
def _clients(_listening: Echo) -> Iterator[dict[str, HaloPsaClient]]:
    calm = RateLimitConfig(enabled=False)
    with (
        HaloPsaClient(**_listening.connection, rate_limit=calm) as v2,
        HaloPsaClient(**_listening.connection, rate_limit=calm, dialect="inventory") as inventory,
    ):
        yield {"v2": v2, "inventory": inventory}


@pytest.fixture
def client(echo: Echo, _clients: dict[str, HaloPsaClient]) -> HaloPsaClient:
    return _clients["v2"]


@pytest.fixture
def inventory(echo: Echo, _clients: dict[str, HaloPsaClient]) -> HaloPsaClient:
    return _clients["inventory"]
