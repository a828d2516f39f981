"""Two hosts on the loopback in Planhat's place, and clients of both kinds for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.integrations.planhat import AsyncPlanhatClient, PlanhatClient
from tests.wire.scripted import DRIVERS, Connect, Host, Loosely, connecting, served

API_KEY = "api-key-of-a-private-app"
TENANT_TOKEN = "7b6f1a52-0000-4000-8000-a1b2c3d4e5f6"


@pytest.fixture(scope="session")
def _servers() -> Iterator[tuple[Host, Host]]:
    with served() as main, served() as analytics:
        yield main, analytics


def _fresh(host: Host) -> Host:
    host.asked.clear()
    host.reply = Host("").reply
    return host


@pytest.fixture
def main(_servers: tuple[Host, Host]) -> Host:
    """What stands for api.planhat.com."""
    return _fresh(_servers[0])


@pytest.fixture
def analytics(_servers: tuple[Host, Host]) -> Host:
    """What stands for analytics.planhat.com."""
    return _fresh(_servers[1])


@pytest.fixture(params=DRIVERS)
def connect(request: pytest.FixtureRequest, main: Host, analytics: Host) -> Iterator[Connect]:
    """Make clients of the driver at hand, with these settings or others."""
    with connecting(request.param, PlanhatClient, AsyncPlanhatClient) as make:

        def connected(**settings: object) -> Loosely:
            usual: dict[str, object] = {
                "api_key": API_KEY,
                "tenant_token": TENANT_TOKEN,
                "base_url": main.url,
                "analytics_url": analytics.url,
            }
            return make(**{**usual, **settings})

        yield connected


@pytest.fixture
def client(connect: Connect) -> Loosely:
    """A client with both credentials."""
    return connect()
