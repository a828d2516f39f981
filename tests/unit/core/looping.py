"""An event loop's way of waiting, and a wire without a network that suspends with every request."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import BinaryIO, TypeVar, cast

from halopsa._api import API
from halopsa.core.base.waiter import Door, Signal
from halopsa.core.config.settings import Config
from halopsa.core.http.call import Response
from halopsa.core.ratelimit.permit import Permit
from halopsa.core.transport.exchange import Transport
from halopsa.core.transport.wire import Reply, WireRequest
from halopsa.settings import RateLimitConfig, RetryConfig

T = TypeVar("T")

Served = Callable[[WireRequest], object]
"""Answers a request with what goes out as JSON, or with a status."""

_TAKES = 0.002  # seconds until a request is answered


class _Event:
    """A bell and a gate."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self.set, self.clear, self.is_set = self._event.set, self._event.clear, self._event.is_set

    async def opened(self, timeout: float | None = None) -> bool:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._event.wait(), timeout)
        return self._event.is_set()

    async def rung(self, timeout: float | None = None) -> bool:
        found = await self.opened(timeout)
        self.clear()
        return found


class Looping:
    """A Waiter that suspends."""

    suspends = True

    def bell(self) -> Signal:
        return _Event()

    def gate(self) -> Door:
        return _Event()

    async def turn(self, size: int) -> None:
        pass

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def within(self, seconds: float, work: Callable[[], Awaitable[T]]) -> T:
        async with asyncio.timeout(seconds):
            return await work()

    async def surely(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        await work()


class Wire:
    """A Sender; keeps what was asked for, and how many requests were under way at most."""

    def __init__(self, serve: Served) -> None:
        self._serve = serve
        self.asked: list[tuple[str, str, Mapping[str, str]]] = []
        self.now = self.most = 0

    async def send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        self.asked.append((request.method, request.url.rpartition("/")[2], request.params))
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await asyncio.sleep(_TAKES)
        finally:
            self.now -= 1
        if permit is not None:
            permit.answered()
        kind = {"Content-Type": "application/json", "Date": "Mon, 02 Mar 2026 12:00:00 GMT"}
        if request.url.endswith("/token"):
            return Reply("answer", "h", Response(200, kind, b'{"access_token": "abc", "expires_in": 3600}'))
        found = self._serve(request)
        if isinstance(found, int):
            return Reply("answer", "h", Response(found, kind, b"{}"))
        return Reply("answer", "h", Response(200, kind, json.dumps(found).encode()))

    def names(self) -> list[str]:
        """Return the last parts of the addresses that were asked for."""
        return [name for _, name, _ in self.asked]

    def close(self) -> None:
        """Nothing is open."""

    def after_fork(self) -> None:
        """Nothing is shared."""


def transport(wire: Wire, limit: RateLimitConfig | None = None) -> Transport:
    """Return a transport over it."""
    config = Config.build(
        API,
        base_url="https://acme.example",
        client_id="x",
        client_secret="y",
        rate_limit=limit or RateLimitConfig(enabled=False),
        retry=RetryConfig(backoff=0.02, max_backoff=0.05),
    )
    made = Transport(config, waiter=Looping())
    made._sender = wire
    return made


def body_of(request: WireRequest) -> dict[str, object]:
    """Return the one record that a write sends."""
    return cast("dict[str, object]", json.loads(cast("bytes", request.body))[0])
