"""Sockets that know how long a call may still take, and whether anything of it was sent.

The timeouts of `requests` count from one received packet to the next, so a server that drips bytes can hold
a call for ever. Here every read and write gets what is left of the call's deadline, headers included.
"""

from __future__ import annotations

import http.client
import io
import logging
import os
import queue
import socket
import threading
import weakref
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

import requests
import urllib3.connection
import urllib3.connectionpool
from requests.adapters import HTTPAdapter

from .deadline import Deadline
from .forking import start_afresh_in_children

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["Exchange", "PacedAdapter", "Prepared"]

_POOL_SIZE: Final = 64
_HOSTS: Final = 32  # pools kept: the instance, its auth server, hosts of links


class Exchange:
    """One request under way. As a context manager it is its thread's current one."""

    __slots__ = ("_before", "connecting", "deadline", "read_timeout", "sent", "touched")

    def __init__(self, deadline: Deadline, read_timeout: float) -> None:
        self.deadline = deadline
        self.read_timeout = read_timeout
        self.touched = False  # one of our connections took part
        self.connecting = False  # a connection is being made, or could not be
        self.sent = False  # bytes of the request were handed to the socket
        self._before: Exchange | None = None

    def patience(self) -> float:
        """Seconds the next read or write may take. Raises TimeoutError when there are none."""
        left = self.deadline.remaining()
        if left <= 0:
            raise TimeoutError("the call's deadline has passed")
        return min(self.read_timeout, left)

    def __enter__(self) -> Exchange:
        self._before, _current.exchange = _current.exchange, self
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _current.exchange = self._before


class _Current(threading.local):
    exchange: Exchange | None = None


_current: Final = _Current()


class _WithoutQueries(logging.Filter):
    """Takes the queries of our requests out of what urllib3 logs: a signed link is as good as the file."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _current.exchange is not None and isinstance(record.args, tuple):
            record.args = tuple(arg.partition("?")[0] if isinstance(arg, str) else arg for arg in record.args)
        return True


for _module in (urllib3.connection, urllib3.connectionpool):
    logging.getLogger(_module.__name__).addFilter(_WithoutQueries())


class _Sockets:
    """All that are open, so that a forked child can let go of its copies.

    Else a server would not notice that the parent has hung up as long as the child lives. This closes the
    child's descriptors only; nothing is sent, and the parent's connections stay as they are.
    """

    def __init__(self) -> None:
        self._open: weakref.WeakSet[Any] = weakref.WeakSet()  # Any: sockets, TLS sockets, urllib3's wrappers
        self.add = self._open.add
        start_afresh_in_children(self)

    def after_fork(self) -> None:
        for sock in list(self._open):
            with suppress(OSError, AttributeError, ValueError):
                os.close(getattr(sock, "socket", sock).detach())
        self._open.clear()


_sockets: Final = _Sockets()


class _Idle:
    """The idle connections of a pool, the last one first. A child forked at any moment finds no lock held."""

    def __init__(self, maxsize: int) -> None:
        self._maxsize = maxsize
        self._items: deque[object] = deque()

    def put(self, item: object, block: bool = True, timeout: float | None = None) -> None:
        if len(self._items) >= self._maxsize:
            raise queue.Full
        self._items.append(item)

    def get(self, block: bool = True, timeout: float | None = None) -> object:
        try:
            return self._items.pop()
        except IndexError:
            raise queue.Empty from None

    def qsize(self) -> int:
        return len(self._items)


class _PacedReader(io.RawIOBase):
    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        self._raw = raw
        self._sock = sock
        self.ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        exchange = _current.exchange
        if exchange is not None:
            self._sock.settimeout(exchange.patience())
        count = self._raw.readinto(buffer)
        self.ended = count == 0
        return count

    def fileno(self) -> int:
        return self._raw.fileno()

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
            super().close()


class _PacedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().__init__(sock, *args, **kwargs)
        self._reader = _PacedReader(self.fp.detach(), sock)
        self.fp = io.BufferedReader(self._reader)

    def begin(self) -> None:
        """Read the headers of the final answer.

        The standard library takes any interim answer but 100 for the final one, which would then be taken for
        the answer to the next request; and a connection that ends within the headers for their end.
        """
        super().begin()
        while self.status < 200:
            if self.status == http.client.SWITCHING_PROTOCOLS:
                raise ConnectionAbortedError("the server changed to another protocol")
            self.headers = self.msg = None  # type: ignore[assignment]  # without them it begins once more
            super().begin()
        if self._reader.ended:
            raise ConnectionAbortedError("the headers were cut short")


class _Paced:
    """Mixed into urllib3's connections."""

    sock: Any  # Any: urllib3 puts sockets, TLS sockets and its own wrappers here
    _connecting = False

    def connect(self) -> None:
        exchange = _current.exchange
        if exchange is not None:
            exchange.touched = exchange.connecting = True
        self._connecting = True
        try:
            super().connect()  # type: ignore[misc]  # provided by the class this is mixed into
        finally:
            self._connecting = False
            if self.sock is not None:
                _sockets.add(self.sock)
        if exchange is not None:
            exchange.connecting = False

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
    QueueCls = _Idle  # type: ignore[assignment]  # has what pools use of a queue
    checked: object = None  # the `verify` it was set up for


class _HTTPSPool(urllib3.connectionpool.HTTPSConnectionPool):
    ConnectionCls = _HTTPSConnection
    QueueCls = _Idle  # type: ignore[assignment]  # has what pools use of a queue
    checked: object = None


_POOLS: Final = {"http": _HTTPPool, "https": _HTTPSPool}


class Prepared(requests.PreparedRequest):
    """A request whose address and headers are known to be good and properly quoted already."""

    def __init__(
        self, method: str, root: str, target: str, headers: Mapping[str, str], body: bytes | None
    ) -> None:
        super().__init__()
        self.method = method
        self.root = root  # scheme and authority
        self.target = target  # path and query
        self.url = root + target
        self.headers = headers  # type: ignore[assignment]  # a plain dict: nobody looks up another spelling
        self.body = body


class _Response(requests.Response):
    """Without the parts that nobody here reads; no cookie jar above all."""

    def __init__(self, request: requests.PreparedRequest, raw: Any) -> None:  # noqa: ANN401 - as in requests
        self._content: bytes | None = None
        self._content_consumed = False
        self.status_code = raw.status
        self.headers = raw.headers  # case-insensitive itself
        self.raw = raw
        self.url = request.url or ""
        self.encoding = None
        self.history = []
        self.reason = raw.reason
        self.request = request


class PacedAdapter(HTTPAdapter):
    """An adapter of `requests` with sockets that know deadlines. It keeps no cookies and repeats nothing.

    `send` itself is inherited; what it calls for each request is overridden where a `Prepared` needs less.
    """

    def __init__(self) -> None:
        self._pools: dict[tuple[str, bool | str], Any] = {}  # Any: pools of urllib3
        super().__init__(pool_connections=_HOSTS, pool_maxsize=_POOL_SIZE, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        manager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: Any,  # noqa: ANN401 - passed through
        proxies: Any = None,  # noqa: ANN401 - passed through
        cert: Any = None,  # noqa: ANN401 - passed through
    ) -> Any:  # noqa: ANN401 - passed through
        if proxies or not isinstance(request, Prepared):
            return super().get_connection_with_tls_context(request, verify, proxies=proxies, cert=cert)
        key = request.root, verify
        pool = self._pools.get(key)
        if pool is None or pool.pool is None:  # none yet, or closed to make room
            pool = super().get_connection_with_tls_context(request, verify, proxies=proxies, cert=cert)
            self._pools[key] = pool
        return pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:  # noqa: ANN401 - passed through
        if conn.checked is not verify:  # once per pool: it looks for files
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]  # the stubs' gap
            conn.checked = verify

    def request_url(self, request: requests.PreparedRequest, proxies: Any) -> str:  # noqa: ANN401 - passed through
        if proxies or not isinstance(request, Prepared):
            return super().request_url(request, proxies)
        return request.target

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:  # noqa: ANN401 - passed through
        return _Response(req, resp)

    def close(self) -> None:
        self._pools.clear()
        super().close()
