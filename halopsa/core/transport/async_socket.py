"""Async sockets over anyio: connecting (Happy Eyeballs, RFC 8305), sending, receiving, TLS. For asyncio and trio.

Not the streams of anyio: those of asyncio take in bytes that nobody asked for, and forget an answer that had come when
a write fails. Here nothing is read before it is wanted, and what was handed to the socket is known.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import weakref
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, Protocol

import anyio
import anyio.lowlevel
import urllib3.exceptions
from urllib3.util.wait import wait_for_read

from ..base.async_waiter import SUSPENDING
from .connect import HEAD_START, Address, aresolve, mixed
from .sockets import open_sockets

__all__ = ["Line", "SecureLine", "SocketLine", "dialled", "resolved"]

_PIECE: Final = 1 << 18
_LOOPBACK: Final = ("::1", "127.0.0.1")


class Line(Protocol):
    """What bytes are sent and received by. Closing takes no time, so that it cannot be interrupted."""

    async def receive(self) -> bytes:
        """Return what has come, once something has; nothing at the end."""

    async def send(self, data: bytes) -> None: ...

    def has_more(self) -> bool:
        """Whether there is something to be read, the end included."""

    def close(self) -> None: ...


class SocketLine:
    """A connected socket."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        # Of a client that nobody closed. No `__del__`: in a circle the socket could be found first, which warns.
        self._closing = weakref.finalize(self, sock.close)
        open_sockets.add(sock)

    async def receive(self) -> bytes:
        while True:
            try:
                return self._sock.recv(_PIECE)
            except BlockingIOError:
                await anyio.wait_readable(self._sock)

    async def send(self, data: bytes) -> None:
        with memoryview(data) as view:
            done = 0
            while done < len(view):
                taken = self._pushed(view[done:])
                done += taken
                if not taken:
                    await anyio.wait_writable(self._sock)

    def _pushed(self, data: memoryview) -> int:
        """How many bytes the socket took."""
        try:
            return self._sock.send(data)
        except BlockingIOError:
            return 0

    def has_more(self) -> bool:
        return self._sock.fileno() < 0 or wait_for_read(self._sock, 0.0)

    def close(self) -> None:
        self._closing()


class SecureLine:
    """TLS over another line."""

    def __init__(self, line: Line, context: ssl.SSLContext, hostname: str | None) -> None:
        self._line = line
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=hostname)

    async def shake_hands(self) -> None:
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._flush()
                await self._fill()
            except ssl.SSLError:
                with suppress(OSError):
                    await self._flush()  # the alert says why
                raise
            else:
                await self._flush()
                return

    async def receive(self) -> bytes:
        while True:
            try:
                return self._tls.read(_PIECE)
            except ssl.SSLWantReadError:
                await self._flush()
                await self._fill()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    async def send(self, data: bytes) -> None:
        with memoryview(data) as view:
            for start in range(0, len(view), _PIECE):
                self._tls.write(view[start : start + _PIECE])
                await self._flush()

    def has_more(self) -> bool:
        try:
            self._tls.read(1)
        except ssl.SSLWantReadError:
            return self._line.has_more()
        except ssl.SSLError:
            return True
        return True

    def close(self) -> None:
        self._line.close()

    async def _fill(self) -> None:
        data = await self._line.receive()
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    async def _flush(self) -> None:
        if self._outgoing.pending:
            await self._line.send(self._outgoing.read())


async def resolved(host: str, port: int) -> Sequence[Address]:
    """The addresses of a host. Raises what the resolver raises.

    Only for a name the system's resolver is asked, which blocks: in a thread of its own, one for all who ask the same,
    for which no loop waits at its end. Not for localhost (RFC 6761, 6.3).
    """
    name = host.strip("[]")
    if name.lower().removesuffix(".") == "localhost":
        return [address for each in _LOOPBACK for address in _numeric(each, port)]
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        try:
            name.encode("idna")
        except UnicodeError:
            raise urllib3.exceptions.LocationParseError("an empty or too long label") from None
        return await aresolve(name, port, SUSPENDING.gate())
    return _numeric(name, port)


def _numeric(address: str, port: int) -> Sequence[Address]:
    return socket.getaddrinfo(address, port, socket.AF_UNSPEC, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)


async def dialled(addresses: Sequence[Address]) -> socket.socket:
    """A socket connected to one of these addresses, each tried a moment after the last. Raises OSError."""
    if len(addresses) == 1:
        return await _one(addresses[0])
    won: list[socket.socket] = []
    errors: list[OSError] = []

    async def attempt(address: Address, ended: anyio.Event) -> None:
        try:
            won.append(await _one(address))
            group.cancel_scope.cancel()
        except OSError as error:  # also a family this machine does not have
            errors.append(error)
        finally:
            ended.set()

    try:
        async with anyio.create_task_group() as group:
            for address in mixed(addresses):
                ended = anyio.Event()
                group.start_soon(attempt, address, ended)
                with anyio.move_on_after(HEAD_START):
                    await ended.wait()
    except BaseException:
        for made in won:
            made.close()
        raise
    for made in won[1:]:
        made.close()
    if won:
        return won[0]
    raise errors[-1] if errors else OSError("the host has no address")


async def _one(address: Address) -> socket.socket:
    family, kind, proto, _, target = address
    made = socket.socket(family, kind, proto)
    try:
        made.setblocking(False)
        if family in (socket.AF_INET, socket.AF_INET6):
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            made.connect(target)
        except BlockingIOError:
            await anyio.wait_writable(made)
            code = made.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, "the connection failed") from None  # becomes the class of its code
    except BaseException:
        made.close()
        raise
    return made
