"""The async wire beneath a client that blocks: every test of the blocking client can be run over it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from halopsa.core.config.network import Network
from halopsa.core.ratelimit.permit import Permit
from halopsa.core.transport import exchange
from halopsa.core.transport.async_sender import AsyncSender
from halopsa.core.transport.wire import Reply, WireRequest


class BridgedSender:
    """Sends through an async sender, in the loop of a portal."""

    def __init__(self, portal: BlockingPortal, network: Network, max_body: int, root: str = "") -> None:
        self._portal = portal
        self._sender = AsyncSender(network, max_body, root)

    @property
    def _max_body(self) -> int:
        return self._sender._max_body

    @_max_body.setter
    def _max_body(self, value: int) -> None:
        self._sender._max_body = value

    async def send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        return self._portal.call(partial(self._sender.send, request, to, permit=permit, keep_json=keep_json))

    def close(self) -> None:
        self._portal.call(self._sender.close)

    async def aclose(self) -> None:
        self._portal.call(self._sender.aclose)

    def after_fork(self) -> None:
        self._sender.after_fork()


@contextmanager
def bridged(driver: str, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """While this is open, clients send through the async wire on this driver."""
    with start_blocking_portal(driver) as portal:
        patch.setattr(exchange, "SyncSender", partial(BridgedSender, portal))
        yield


@pytest.fixture(scope="module", params=["asyncio", "trio"], autouse=True)
def async_wire(request: pytest.FixtureRequest) -> Iterator[None]:
    """All tests of a module that imports this run over the async wire, on both drivers."""
    with pytest.MonkeyPatch.context() as patch, bridged(request.param, patch):
        yield
