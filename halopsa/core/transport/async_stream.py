"""Async streams beneath httpcore2: they keep the call's deadline and know whether anything was sent.

httpcore2 makes the connections, through proxies too, and keeps them. It gets to see neither secrets nor bodies: of a
request it writes the first line and the host, and the rest is added here. The answer is received here as well, by the
same rules as in the blocking client; then httpcore2 reads a short one that says whether the connection can be kept.
"""

from __future__ import annotations

import errno
import http.client
import logging
import ssl
import weakref
from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar
from typing import Any, Final

import anyio
import anyio.lowlevel
import httpcore2
import urllib3.exceptions

from ..base.secret import HiddenBytes
from ..config.proxies import Proxy
from ..http.chunked import Sizes
from .async_socket import Line, SecureLine, SocketLine, dialled, resolved
from .in_flight import InFlight
from .response_reader import PacedResponse, head_end, response_of

__all__ = ["LOGIN", "Backend", "Body", "Exchange", "Incoming", "under_way"]

_KEPT: Final = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
_NOT_KEPT: Final = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
LOGIN: Final = (b"user", b"password")
"""What httpcore2 gets for the login of a SOCKS proxy; the real one is put in its place."""


class Exchange:
    """One request on the way. `rest`: all of it after the line with the host. `receive` takes the answer from a line
    and returns whether the connection can be kept. `idle`: the lines that no request uses.
    """

    __slots__ = ("at_proxy", "connect", "flight", "idle", "line", "receive", "rest")

    def __init__(
        self,
        flight: InFlight,
        connect: float,
        rest: bytes,
        receive: Callable[[Line], Awaitable[bool]],
        idle: weakref.WeakSet[Line],
    ) -> None:
        self.flight = flight
        self.connect = connect
        self.rest = rest
        self.receive = receive
        self.idle = idle
        self.line: Line | None = None  # the connection it uses
        self.at_proxy = False  # still to be connected by the proxy

    def drop(self) -> None:
        """Close the connection, in whatever state it is."""
        if self.line is not None:
            self.line.close()

    def patience(self) -> float:
        """Seconds that connecting, or a step after it, may take."""
        return max(0.0, min(self.connect, self.flight.deadline.remaining()))

    def translated(self, error: BaseException) -> BaseException:
        """The error in the terms of the blocking client."""
        if self.at_proxy and not isinstance(error, ssl.SSLCertVerificationError):
            return urllib3.exceptions.ProxyError("no connection", _as_error(error))
        return error


def _as_error(error: BaseException) -> Exception:
    return error if isinstance(error, Exception) else RuntimeError()


under_way: Final[ContextVar[Exchange | None]] = ContextVar("under_way", default=None)
"""The exchange of this task."""


def _current() -> Exchange:
    exchange = under_way.get()
    assert exchange is not None  # noqa: S101 - httpcore2 starts no tasks, and a request is sent by a sender only
    return exchange


class _WithoutData(logging.Filter):
    """A filter for httpcore2's log lines of our requests: they quote what the server or a proxy sent."""

    def filter(self, record: logging.LogRecord) -> bool:
        if under_way.get() is not None:
            record.msg, record.args = str(record.msg).partition(" ")[0], ()
            record.exc_info = record.exc_text = None
        return True


for _name in ("connection", "http11", "proxy", "socks"):
    logging.getLogger(f"httpcore2.{_name}").addFilter(_WithoutData())


class _Stream(httpcore2.AsyncNetworkStream):
    """A connection as httpcore2 sees it. Timeouts come from the exchange, not from its arguments."""

    def __init__(self, line: Line, proxy: Proxy | None) -> None:
        self._line = line
        self._proxy = proxy
        self._asked = False
        self._socks = b""  # the last step of its handshake

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        exchange = _current()
        exchange.line, proxy = self._line, self._proxy
        if buffer.startswith(b"CONNECT "):
            exchange.at_proxy = True
            await self._shake(exchange, HiddenBytes(buffer[:-2] + self._login() + b"\r\n"))
        elif proxy is not None and buffer[:1] in (b"\x05", b"\x01"):
            self._socks = buffer
            await self._shake(exchange, _socks_login(proxy) if buffer[:1] == b"\x01" else buffer)
        else:
            forwards = proxy is not None and buffer.partition(b" ")[2].startswith(b"http")
            login = self._login() if forwards else b""
            await self._ask(exchange, HiddenBytes(buffer[:-2] + login + exchange.rest))

    def _login(self) -> bytes:
        login = self._proxy.authorization if self._proxy is not None else None
        return b"" if login is None else HiddenBytes(b"Proxy-Authorization: %s\r\n" % login.encode("latin-1"))

    async def _shake(self, exchange: Exchange, data: bytes) -> None:
        """Send a part of the handshake with a proxy."""
        self._asked = False
        with anyio.fail_after(exchange.patience()):
            await self._line.send(data)

    async def _ask(self, exchange: Exchange, data: bytes) -> None:
        """Send the request."""
        flight = exchange.flight
        patience = flight.patience()
        exchange.idle.discard(self._line)
        exchange.at_proxy = flight.connecting = False
        self._asked = flight.touched = flight.heard = flight.sent = (
            True  # before the first byte: in doubt, sent
        )
        try:
            with anyio.fail_after(patience):
                await self._line.send(data)
        except OSError as error:
            if isinstance(error, BrokenPipeError | ConnectionResetError) or error.errno == errno.EPROTOTYPE:
                raise httpcore2.WriteError from None  # the answer may have come all the same: it is read
            raise

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        exchange = _current()
        if self._asked:
            return _KEPT if await exchange.receive(self._line) else _NOT_KEPT
        with anyio.fail_after(exchange.patience()):
            data = await self._line.receive()
            # httpcore2 takes the first piece for all of a SOCKS proxy's answer.
            while (
                self._socks
                and len(data) < _socks_length(self._socks, data)
                and (more := await self._line.receive())
            ):
                data += more
            return data

    async def aclose(self) -> None:
        self._line.close()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        exchange = _current()
        exchange.at_proxy = False
        line = SecureLine(self._line, ssl_context, (server_hostname or "").rstrip(".") or None)
        try:
            with anyio.fail_after(exchange.patience()):
                await line.shake_hands()
        except BaseException:
            line.close()
            raise
        exchange.line = line
        return _Stream(line, self._proxy)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as in the base class
        return self._line.has_more() if info == "is_readable" else None


def _socks_length(asked: bytes, answer: bytes) -> int:
    """How long the answer of a SOCKS 5 proxy is, as far as that can be told by now (RFC 1928, 3 to 6)."""
    if len(asked) <= 4 or asked[:1] == b"\x01":  # the choice of a method, the login
        return 2
    kind = answer[3] if len(answer) > 4 else 0
    address = {1: 4, 3: 1 + answer[4] if kind else 1, 4: 16}.get(kind, 1)
    return 6 + address


def _socks_login(proxy: Proxy) -> bytes:
    """Login at a SOCKS 5 proxy (RFC 1929)."""
    words = (proxy.user.encode("utf-8"), proxy.password.encode("utf-8"))
    return HiddenBytes(b"\x01" + b"".join(HiddenBytes(bytes([len(word)]) + word) for word in words))


class Backend(httpcore2.AsyncNetworkBackend):
    """Makes the connections of one pool."""

    def __init__(self, proxy: Proxy | None) -> None:
        self._proxy = proxy

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,  # Any: of no use here
    ) -> httpcore2.AsyncNetworkStream:
        exchange = _current()
        flight = exchange.flight
        flight.touched = flight.connecting = True
        exchange.at_proxy = self._proxy is not None
        try:
            with anyio.fail_after(max(0.0, flight.deadline.remaining())):
                addresses = await resolved(host, port)
            with anyio.fail_after(exchange.patience()):
                line = SocketLine(await dialled(addresses))
        except TimeoutError as error:
            raise urllib3.exceptions.ConnectTimeoutError("no connection in time") from error
        exchange.line = line
        return _Stream(line, self._proxy)


class Incoming:
    """The answer as it comes from a line."""

    def __init__(self, line: Line, flight: InFlight) -> None:
        self._line = line
        self._flight = flight
        self._kind: type[bytes] = HiddenBytes if flight.secret else bytes
        self._left: bytes = b""
        self._busy = False

    def has_more(self) -> bool:
        """Whether anything came after what was read; then the connection cannot be kept."""
        return bool(self._left) or self._line.has_more()

    async def head(self, method: str) -> PacedResponse:
        """The head of the final answer."""
        data: bytes = self._kind()
        while (end := head_end(data)) is None:
            piece = await self._receive()
            if not piece:
                end = len(data)
                break
            data = self._kind(data + piece)
        self._left = self._kind(data[end:])
        return response_of(data[:end], method)

    async def some(self, size: int) -> bytes:
        """Up to so many bytes; none at the end."""
        found = self._left or await self._receive()
        self._left = self._kind(found[size:])
        return self._kind(found[:size])

    async def read(self, size: int) -> bytes:
        """So many bytes; fewer at the end."""
        parts: list[bytes] = []
        while size > 0 and (part := await self.some(size)):
            parts.append(part)
            size -= len(part)
        return self._kind(b"".join(parts))

    async def readline(self, limit: int) -> bytes:
        """A line with its end; without it where it is longer, or at the end."""
        while b"\n" not in self._left and len(self._left) < limit and (piece := await self._receive()):
            self._left = self._kind(self._left + piece)
        return await self.some(min(limit, self._left.find(b"\n") + 1 or limit)) if self._left else b""

    async def _receive(self) -> bytes:
        if self._busy:  # a fast server must not keep others from their turn
            await anyio.lowlevel.checkpoint()
        self._busy = True
        with anyio.fail_after(self._flight.patience()):
            return self._kind(await self._line.receive())


class Body:
    """The body of an answer, transfer coding removed."""

    def __init__(self, incoming: Incoming, head: PacedResponse) -> None:
        self._incoming = incoming
        self._sizes = Sizes(incoming) if head.in_chunks else None
        self._left = 0 if head.in_chunks else head.length  # of the chunk, or of all; None: until the end

    async def next(self, size: int) -> bytes | None:
        """Up to so many bytes; None when that was all, or all that came."""
        if self._sizes is not None and not self._left:
            self._left = await self._sizes.next()
        if self._left == 0:
            return None
        found = await self._incoming.some(size if self._left is None else min(size, self._left))
        if self._left is not None:
            if not found:
                raise http.client.IncompleteRead(b"", self._left)
            self._left -= len(found)
        return found or None
