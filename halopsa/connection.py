"""Sockets that know how long a call may still take, and whether anything of it was sent.

The timeouts of `requests` count from one received packet to the next, so a server that drips bytes can hold
a call for ever. Here every read and write gets what is left of the call's deadline, headers included.
"""

from __future__ import annotations

import http.client
import io
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final

import requests
import urllib3.connection
import urllib3.connectionpool
from requests.adapters import HTTPAdapter

from .deadline import Deadline

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["Exchange", "exchanging", "new_session"]

_POOL_SIZE: Final = 64


class Exchange:
    """One request under way on this thread."""

    __slots__ = ("deadline", "read_timeout", "sent", "touched")

    def __init__(self, deadline: Deadline, read_timeout: float) -> None:
        self.deadline = deadline
        self.read_timeout = read_timeout
        self.touched = False  # one of our connections took part
        self.sent = False  # bytes of the request were handed to the socket

    def patience(self) -> float:
        """Seconds the next read or write may take. Raises TimeoutError when there are none."""
        left = self.deadline.remaining()
        if left <= 0:
            raise TimeoutError("the call's deadline has passed")
        return min(self.read_timeout, left)


class _Current(threading.local):
    exchange: Exchange | None = None


_current: Final = _Current()


@contextmanager
def exchanging(exchange: Exchange) -> Iterator[Exchange]:
    """Make this the thread's current exchange."""
    before, _current.exchange = _current.exchange, exchange
    try:
        yield exchange
    finally:
        _current.exchange = before


class _WithoutQueries(logging.Filter):
    """Takes the queries of our requests out of what urllib3 logs: a signed link is as good as the file."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _current.exchange is not None and isinstance(record.args, tuple):
            record.args = tuple(arg.partition("?")[0] if isinstance(arg, str) else arg for arg in record.args)
        return True


for _module in (urllib3.connection, urllib3.connectionpool):
    logging.getLogger(_module.__name__).addFilter(_WithoutQueries())


class _PacedReader(io.RawIOBase):
    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        self._raw = raw
        self._sock = sock

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        exchange = _current.exchange
        if exchange is not None:
            self._sock.settimeout(exchange.patience())
        return self._raw.readinto(buffer)

    def fileno(self) -> int:
        return self._raw.fileno()

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
            super().close()


class _PacedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().__init__(sock, *args, **kwargs)
        self.fp = io.BufferedReader(_PacedReader(self.fp.detach(), sock))


class _Paced:
    """Mixed into urllib3's connections."""

    sock: Any  # Any: urllib3 puts sockets, TLS sockets and its own wrappers here
    _connecting = False

    def connect(self) -> None:
        exchange = _current.exchange
        if exchange is not None:
            exchange.touched = True
        self._connecting = True
        try:
            super().connect()  # type: ignore[misc]  # provided by the class this is mixed into
        finally:
            self._connecting = False

    def send(self, data: object) -> None:
        exchange = _current.exchange
        if exchange is not None and not self._connecting:
            if self.sock is None:
                self.connect()
            exchange.touched = True
            self.sock.settimeout(exchange.patience())
            exchange.sent = True
        super().send(data)  # type: ignore[misc]  # provided by the class this is mixed into


class _HTTPConnection(_Paced, urllib3.connection.HTTPConnection):
    response_class = _PacedResponse


class _HTTPSConnection(_Paced, urllib3.connection.HTTPSConnection):
    response_class = _PacedResponse


class _HTTPPool(urllib3.connectionpool.HTTPConnectionPool):
    ConnectionCls = _HTTPConnection


class _HTTPSPool(urllib3.connectionpool.HTTPSConnectionPool):
    ConnectionCls = _HTTPSConnection


_POOLS: Final = {"http": _HTTPPool, "https": _HTTPSPool}


class _PacedAdapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager


def new_session() -> requests.Session:
    """A session that reads no environment and no netrc, keeps no cookies and repeats nothing by itself."""
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    adapter = _PacedAdapter(pool_connections=8, pool_maxsize=_POOL_SIZE, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session
