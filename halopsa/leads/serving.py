"""Serving: the lead service's application behind an HTTP server (uvicorn), until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import math
import socket
from collections.abc import Callable, Iterator
from typing import NamedTuple

import uvicorn
from starlette.types import ASGIApp

from halopsa.core.base.wakeup import Gate
from halopsa.integrations.leads._api import API

from .settings import Process

__all__ = ["Bound", "is_local", "listen", "serve"]

_WAITING = 512  # connections that the system keeps until they are accepted


class Bound(NamedTuple):
    """A socket that listens, and the address it has."""

    listener: socket.socket
    host: str
    port: int

    @property
    def url(self) -> str:
        """The address that clients are given."""
        return f"{self._root}{API.connection.api_path}"

    @property
    def pages(self) -> str:
        """The address for a browser."""
        return f"{self._root}/pages"

    @property
    def _root(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


def listen(host: str, port: int) -> Bound:
    """Take a port; 0 takes a free one. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=_WAITING)
    return Bound(listener, host, int(listener.getsockname()[1]))


def is_local(host: str) -> bool:
    """Whether only this machine can reach it."""
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"


class _Server(uvicorn.Server):
    """Ends when a gate is opened; signals are the process's own, which has more to end than this."""

    def __init__(
        self, config: uvicorn.Config, stop: Gate, ready: Callable[[], object], leaving: Callable[[], object]
    ) -> None:
        super().__init__(config)
        self._stop = stop
        self._ready = ready
        self._leaving = leaving

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # What is asked may be done in half the time; who still waits then is told so in the other half.
        half = (self.config.timeout_graceful_shutdown or 0) / 2
        later = asyncio.get_running_loop().call_later(half, self._leaving)
        try:
            await super().shutdown(sockets=sockets)
        finally:
            later.cancel()

    async def on_tick(self, counter: int) -> bool:
        return self._stop.is_set() or await super().on_tick(counter)


def serve(
    app: ASGIApp,
    bound: Bound,
    process: Process,
    stop: Gate,
    *,
    ready: Callable[[], object] = lambda: None,
    leaving: Callable[[], object] = lambda: None,
) -> None:
    """Serve until ``stop`` is open; then accept nothing more, and answer what was asked within some seconds.

    ``ready`` is called once it answers; ``leaving`` when those who still wait for work must be answered.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        proxy_headers=bool(process.trusted_proxies),
        forwarded_allow_ips=list(process.trusted_proxies),
        timeout_graceful_shutdown=max(1, math.ceil(process.stop_within)),
    )
    with bound.listener:
        _Server(config, stop, ready, leaving).run(sockets=[bound.listener])
