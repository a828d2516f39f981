"""A server on the loopback in the portal's place, and clients of both kinds for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.integrations.portal import AsyncPortalApiClient, PortalApiClient
from tests.wire.scripted import DRIVERS, Connect, Host, Loosely, connecting, served

TOKEN, API_KEY = "token-of-a-user-of-the-portal", "app_key_of_the_portal"


@pytest.fixture(scope="session")
def _server() -> Iterator[Host]:
    with served() as host:
        yield host


@pytest.fixture
def portal(_server: Host) -> Host:
    """What stands for the portal."""
    _server.asked.clear()
    _server.reply = Host("").reply
    return _server


@pytest.fixture(params=DRIVERS)
def connect(request: pytest.FixtureRequest, portal: Host) -> Iterator[Connect]:
    """Make clients of the driver at hand, with these settings or others."""
    with connecting(request.param, PortalApiClient, AsyncPortalApiClient) as make:

        def connected(**settings: object) -> Loosely:
            usual: dict[str, object] = {"get_token": lambda: TOKEN, "api_key": API_KEY}
            return make(portal.url, **{**usual, **settings})

        yield connected


@pytest.fixture
def client(connect: Connect) -> Loosely:
    """A client with a token and a key."""
    return connect()
