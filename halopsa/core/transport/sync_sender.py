"""Blocking sender: sends one request through `requests` and reads the answer. Faults are returned as data, not raised.

That also keeps the exceptions of `requests` out of our errors: they hold headers and bodies of requests.
"""

from __future__ import annotations

import threading
from typing import BinaryIO, Final

import requests

from ..config.network import Network
from ..ratelimit.limiter import Permit
from .faults import FAULTS, fault_reply
from .in_flight import InFlight
from .preparing import Preparing, closed
from .receiving import Receiving, finished, stamp
from .sockets import PacedAdapter, PacedTimeout
from .wire import Reply, WireRequest

__all__ = ["SyncSender"]

_CHUNK: Final = 1 << 16


class SyncSender:
    """Owns the connections. `roots`: scheme and authority of each address that requests go to."""

    def __init__(self, network: Network, max_body: int, *roots: str) -> None:
        self._network = network
        self._max_body = max_body
        self._preparing = Preparing(network, *roots)
        self._closed = False
        self.after_fork()

    def after_fork(self) -> None:
        """Forget the connections: the sockets belong to the parent."""
        self._lock = threading.RLock()  # reentrant: a signal handler may close the client
        self._adapter: PacedAdapter | None = None

    def close(self) -> None:
        with self._lock:
            self._closed = True
            adapter, self._adapter = self._adapter, None
        if adapter is not None:
            adapter.close()

    def _open(self) -> PacedAdapter | None:
        with self._lock:
            if self._adapter is None and not self._closed:
                self._adapter = PacedAdapter()
            return self._adapter

    async def send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        """Send and read. A success is streamed to `to` when that is given (JSON only unless `keep_json`)."""
        return self._send(request, to, permit, keep_json)

    def _send(
        self, request: WireRequest, to: BinaryIO | None, permit: Permit | None, keep_json: bool
    ) -> Reply:
        ready = self._preparing.ready(request, permit)
        if isinstance(ready, Reply):
            return ready
        prepared, host, proxies = ready
        adapter = self._adapter or self._open()
        if adapter is None:
            return closed(host, permit)
        left = request.deadline.remaining()
        private = bool(request.path)
        with InFlight(request.deadline, request.read, secret=request.secret, private=private) as exchange:
            try:
                patience = PacedTimeout(connect=min(request.connect, left), read=min(request.read, left))
                response = adapter.send(
                    prepared,
                    stream=True,
                    timeout=patience,  # type: ignore[arg-type]  # taken as it is, which the hints leave out
                    verify=self._network.verify,
                    proxies=proxies,
                )
            except FAULTS as error:
                reply = fault_reply(error, exchange, request, host)
                if permit is not None and reply.kind == "unsent":
                    permit.cancel()
                return reply
            try:
                status, headers = response.status_code, response.headers
                if permit is not None:
                    stamp(self._network.facts, permit, status, headers)
                body = Receiving(
                    status,
                    headers,
                    request,
                    host,
                    to=to,
                    keep_json=keep_json,
                    max_body=self._max_body,
                    network=self._network,
                )
                _read(response, body, exchange)
                return finished(self._network.facts, permit, body.reply())
            finally:
                response.close()


def _read(response: requests.Response, body: Receiving, exchange: InFlight) -> None:
    """Read the body to its end, or to its first fault."""
    size = body.at_once
    if size is not None and body.is_left:
        return
    raw = iter(()) if body.is_left or size is not None else response.raw.stream(_CHUNK, decode_content=False)
    while True:
        try:
            chunk: bytes | None = (
                next(raw, None) if size is None else response.raw.read(size, decode_content=False)
            )
        except FAULTS as error:
            body.broke(error, exchange)
            return
        if size is not None:
            body.take_all(chunk or b"", size)
            return
        if not body.take(chunk):
            return
