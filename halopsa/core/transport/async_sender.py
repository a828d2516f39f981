"""Async sender: sends one request through httpcore2 and reads the answer, on asyncio and trio (anyio).

Faults are returned as data, not raised, as by the blocking sender. HTTP/2 is off, and nothing is repeated here.
"""

from __future__ import annotations

import importlib
import os
import ssl
import weakref
from functools import lru_cache
from typing import BinaryIO, Final
from urllib.parse import urlsplit

import anyio.lowlevel
import httpcore2
import requests
import urllib3
from requests.utils import DEFAULT_CA_BUNDLE_PATH, select_proxy
from urllib3.util.ssl_ import create_urllib3_context

from ..base.async_waiter import SUSPENDING
from ..base.log import log_of
from ..base.secret import HiddenBytes
from ..config.network import Network
from ..config.proxies import Proxy
from ..ratelimit.limiter import Permit
from .async_socket import Line
from .async_stream import LOGIN, Backend, Body, Exchange, Incoming, under_way
from .faults import FAULTS, fault_reply
from .in_flight import InFlight
from .preparing import Preparing, closed
from .receiving import Receiving, finished, stamp
from .request_log import cut_short
from .wire import Reply, WireRequest

__all__ = ["AsyncSender"]

_CHUNK: Final = 1 << 16
_KEPT: Final = 64  # idle connections
_SCHEMES: Final = ("http", "https", "socks5", "socks5h")
_NO_PROXY: Final = "its proxy is of a kind that cannot be used here (SOCKS 5 can: pip install socksio)"
_FAULTS: Final = (
    *FAULTS,
    AssertionError,  # what httpcore2 makes of a SOCKS proxy's strange answers
    httpcore2.ProxyError,
    httpcore2.ProtocolError,
    httpcore2.NetworkError,
    httpcore2.TimeoutException,
    httpcore2.UnsupportedProtocol,
)

Pools = dict[tuple[Proxy | None, bool], httpcore2.AsyncConnectionPool]


class AsyncSender:
    """Owns the connections, those of each event loop apart. `roots`: as of the blocking sender."""

    def __init__(self, network: Network, max_body: int, *roots: str) -> None:
        self._network = network
        self._max_body = max_body
        self._preparing = Preparing(network, *roots)
        self._closed = False
        self._faults: tuple[type[BaseException], ...] = _FAULTS
        self.after_fork()

    def after_fork(self) -> None:
        """Forget the connections: the sockets belong to the parent."""
        self._pools: weakref.WeakKeyDictionary[object, Pools] = weakref.WeakKeyDictionary()
        self._idle: weakref.WeakSet[Line] = weakref.WeakSet()

    def close(self) -> None:
        """Close the idle connections now; the others when their answers are there."""
        self._closed = True
        for line in list(self._idle):
            line.close()

    async def send(
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        """Send and read. A success is streamed to `to` when that is given (JSON only unless `keep_json`)."""
        ready = self._preparing.ready(request, permit)
        if isinstance(ready, Reply):
            return ready
        prepared, host, proxies = ready
        if self._closed:
            return closed(host, permit)
        call = _Call(request, host, to, permit, keep_json=keep_json)
        flight = InFlight(request.deadline, request.read, secret=request.secret)
        exchange = Exchange(
            flight,
            request.connect,
            _rest(prepared),
            lambda line: self._receive(call, flight, line),
            self._idle,
        )
        before = under_way.set(exchange)
        kept = False
        try:
            await self._pass_on(prepared, proxies)
            kept = True
            await _turn(call.reply)
        except self._faults as error:
            if error is call.raised:
                raise
            if call.reply is None:
                call.reply = _fault(error, exchange, call)
        except BaseException:
            self._interrupted(call, flight)
            raise
        finally:
            under_way.reset(before)
            self._put_away(exchange, kept)
        assert call.reply is not None  # noqa: S101 - `_receive` has made it, or a fault
        return call.reply

    def _put_away(self, exchange: Exchange, kept: bool) -> None:
        if kept and not self._closed and exchange.line is not None:
            self._idle.add(exchange.line)
        else:
            exchange.drop()

    async def _pass_on(self, prepared: requests.PreparedRequest, proxies: dict[str, str]) -> None:
        """Send it through httpcore2."""
        url = prepared.url or ""
        parts = urlsplit(url)
        port = parts.port
        host = parts.hostname or ""
        named = f"[{host}]" if ":" in host else host
        usual = port is None or port == {"http": 80, "https": 443}.get(parts.scheme)
        asked = httpcore2.Request(
            prepared.method or "",
            url.partition("#")[0],
            headers=[(b"Host", (named if usual else f"{named}:{port}").encode("ascii"))],
        )
        response = await self._pool(url, proxies).handle_async_request(asked)
        try:
            await response.aread()  # empty: the answer has been received
        finally:
            await response.aclose()

    def _pool(self, url: str, proxies: dict[str, str]) -> httpcore2.AsyncConnectionPool:
        loop = anyio.lowlevel.current_token().native_token
        pools = self._pools.get(loop)
        if pools is None:
            pools = self._pools[loop] = {}
        proxy = select_proxy(url, proxies) if proxies else None
        known = Proxy.of(proxy) if proxy is not None and not isinstance(proxy, Proxy) else proxy
        key = known, url.startswith("https:")
        pool = pools.get(key)
        if pool is None:
            pool = pools[key] = self._made(*key)
        return pool

    def _made(self, proxy: Proxy | None, secure: bool) -> httpcore2.AsyncConnectionPool:
        by = None
        if proxy is not None:
            scheme = proxy.partition(":")[0].lower()
            if scheme.startswith("socks"):
                self._faults = (*_FAULTS, *_faults_of_socks())
            if scheme not in _SCHEMES:
                raise requests.exceptions.InvalidSchema("a kind of proxy that cannot be used")
            by = httpcore2.Proxy(
                str(proxy),
                LOGIN if proxy.user and scheme.startswith("socks") else None,
                ssl_context=_tls(self._network.verify) if scheme == "https" else None,
            )
        return httpcore2.AsyncConnectionPool(
            ssl_context=_tls(self._network.verify) if secure else None,
            proxy=by,
            max_connections=None,
            max_keepalive_connections=_KEPT,
            keepalive_expiry=None,
            http2=False,
            retries=0,
            network_backend=Backend(proxy),
        )

    async def _receive(self, call: _Call, flight: InFlight, line: Line) -> bool:
        """Take the answer from a line; return whether the connection can be kept."""
        incoming = Incoming(line, flight)
        head = await incoming.head(call.request.method)
        status, headers = head.status, urllib3.HTTPHeaderDict(head.headers.items())
        if call.permit is not None:
            stamp(self._network.facts, call.permit, status, headers)
        body = Receiving(
            status,
            headers,
            call.request,
            call.host,
            to=call.to,
            keep_json=call.keep_json,
            max_body=self._max_body,
            network=self._network,
        )
        try:
            ended = await _read(incoming, Body(incoming, head), body, flight)
        except Exception as error:
            call.raised = error  # of the caller's file
            raise
        call.reply = finished(self._network.facts, call.permit, body.reply())
        return ended and not (head.will_close or self._closed or incoming.has_more())

    def _interrupted(self, call: _Call, flight: InFlight) -> None:
        """The task was cancelled: give the permit back if nothing was sent, and say so if a write may have been."""
        request = call.request
        if not flight.maybe_sent:
            if call.permit is not None:
                call.permit.cancel()
        else:
            cut_short(log_of(self._network.facts.product), request)


class _Call:
    """One request and what has come of it. `raised`: by the caller's file."""

    def __init__(
        self, request: WireRequest, host: str, to: BinaryIO | None, permit: Permit | None, *, keep_json: bool
    ) -> None:
        self.request, self.host, self.to, self.permit, self.keep_json = request, host, to, permit, keep_json
        self.reply: Reply | None = None
        self.raised: Exception | None = None


async def _turn(reply: Reply | None) -> None:
    """Wait until the answer may be looked at, which takes a while if it is long."""
    if reply is not None and reply.answer is not None:
        await SUSPENDING.turn(len(reply.answer.body))


def _fault(error: BaseException, exchange: Exchange, call: _Call) -> Reply:
    reply = fault_reply(exchange.translated(error), exchange.flight, call.request, call.host)
    if isinstance(error, requests.exceptions.InvalidSchema):
        reply.detail = _NO_PROXY
    if call.permit is not None and reply.kind == "unsent":
        call.permit.cancel()
    return reply


async def _read(incoming: Incoming, raw: Body, body: Receiving, flight: InFlight) -> bool:
    """Read the body to its end, or to its first fault; return whether the connection is at the end of the answer."""
    size = body.at_once
    if body.is_left:
        if size is None:
            body.take(None)
        return False
    while True:
        try:
            chunk = await (raw.next(_CHUNK) if size is None else incoming.read(size))
        except _FAULTS as error:
            body.broke(error, flight)
            return False
        if size is not None:
            body.take_all(chunk or b"", size)
            return body.fault is None
        if not body.take(chunk):
            return body.fault is None


def _rest(prepared: requests.PreparedRequest) -> bytes:
    """All of a request that comes after the line with the host."""
    lines = [_line(name, value) for name, value in prepared.headers.items()]
    body = prepared.body or b""
    return HiddenBytes(b"".join((*lines, b"\r\n", body.encode("utf-8") if isinstance(body, str) else body)))


def _line(name: str, value: str) -> bytes:
    return HiddenBytes(b"%s: %s\r\n" % (name.encode("ascii"), value.encode("latin-1")))


def _faults_of_socks() -> tuple[type[Exception], ...]:
    """What the library for SOCKS raises for a strange answer."""
    try:
        return (importlib.import_module("socksio").ProtocolError,)
    except ImportError:
        raise requests.exceptions.InvalidSchema("a library is missing") from None


@lru_cache(maxsize=8)
def _tls(verify: bool | str) -> ssl.SSLContext:
    """The context for TLS, set up as the blocking client's. Loading the certificates takes some milliseconds: once."""
    context = create_urllib3_context()
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    bundle = DEFAULT_CA_BUNDLE_PATH if verify is True else verify
    if os.path.isdir(bundle):
        context.load_verify_locations(capath=bundle)
    else:
        context.load_verify_locations(cafile=bundle)
    return context
