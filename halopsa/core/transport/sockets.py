"""Sockets, connections and pools of urllib3 that obey the call's deadline and know whether anything was sent.

The timeouts of `requests` count from one received packet to the next, so a server that sends single bytes can hold
a call for ever (slow loris). Here every read and write gets what is left of the call's deadline, headers included.
"""

from __future__ import annotations

import http.client
import logging
import os
import re
import socket
import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, lru_cache
from typing import Any, Final

import requests
import urllib3.connection
import urllib3.connectionpool
import urllib3.exceptions
import urllib3.poolmanager
from requests.adapters import HTTPAdapter
from requests.utils import select_proxy
from urllib3.util import SKIP_HEADER, Timeout

from ..base.fork import start_afresh_in_children
from ..base.redaction import HIDDEN
from ..base.secret import Hidden, HiddenBytes
from ..config.proxies import Proxy
from .connect import dial, resolve, within
from .idle import Idle
from .in_flight import current
from .preparing import Prepared
from .response_reader import PacedResponse

__all__ = ["PacedAdapter", "PacedTimeout", "open_sockets", "unsuitable"]

_POOL_SIZE: Final = 64
_BOUNDS: Final = ">=1.26.18,<3"  # as pyproject.toml has them
_CURE: Final = f"pip install 'urllib3{_BOUNDS}'"
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9-]+")
_PLAIN_VALUE: Final = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_HOSTS: Final = 32  # pools kept: the instance, its auth server, hosts of links


class _WithoutData(logging.Filter):
    """A filter for urllib3's log lines of our requests. It removes queries, because a signed link is as good as the
    file, paths with a credential, and exceptions, because they quote what the server sent."""

    def filter(self, record: logging.LogRecord) -> bool:
        exchange = current.exchange
        if exchange is not None and isinstance(record.args, tuple):
            record.args = tuple(_plain_argument(value, exchange.private) for value in record.args)
            record.exc_info = record.exc_text = None
        return True


def _plain_argument(value: object, private: bool) -> object:
    if isinstance(value, str):
        return (
            HIDDEN
            if private and value.startswith(("/", "http")) and "/" in value
            else value.partition("?")[0]
        )
    return type(value).__name__ if isinstance(value, BaseException) else value


for _module in (urllib3.connection, urllib3.connectionpool):
    logging.getLogger(_module.__name__).addFilter(_WithoutData())


class _Sockets:
    """All open sockets, so that a forked child can close its copies.

    Else a connection that the parent closes would stay open for the server as long as the child lives. This closes
    the child's descriptors only; nothing is sent, and the parent's connections stay as they are.
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


open_sockets: Final = _Sockets()


@lru_cache(maxsize=128)  # most requests have the same few headers, and to check them is the slowest part here
def _plain_line(header: str, value: str) -> bytes | None:
    """A header line as it is sent; None when http.client must check it: it may refuse it."""
    plain = _PLAIN_NAME.fullmatch(header) and _PLAIN_VALUE.fullmatch(value) and value != SKIP_HEADER
    return f"{header}: {value}\r\n".encode("ascii") if plain else None


class _Paced:
    """Mix-in for urllib3's connections."""

    sock: Any  # Any: urllib3 puts sockets, TLS sockets and its own wrappers here
    timeout: Any
    port: int
    socket_options: Any
    source_address: Any
    _dns_host: str  # the name as it was given, with a last dot
    _connecting = False
    _waiting: list[bytes]  # lines of the head
    _for_proxy = b""  # lines of the head of a CONNECT

    def connect(self) -> None:
        exchange = current.exchange
        if exchange is not None:
            exchange.touched = exchange.connecting = True
        self._connecting = True
        try:
            super().connect()  # type: ignore[misc]  # provided by the class this is mixed into
        finally:
            self._connecting = False
            if self.sock is not None:
                open_sockets.add(self.sock)
        if exchange is not None:
            exchange.connecting, exchange.connected = False, True

    def _new_conn(self) -> socket.socket:
        """Look up the host and connect to one of its addresses, all within the time of the call."""
        exchange = current.exchange
        if exchange is None or not isinstance(self.timeout, int | float):
            return super()._new_conn()  # type: ignore[misc,no-any-return]  # provided by the class this is mixed into
        deadline = exchange.deadline
        try:
            self._dns_host.encode("idna")
        except UnicodeError:
            raise urllib3.exceptions.LocationParseError("an empty or too long label") from None
        try:
            addresses = resolve(self._dns_host, self.port, deadline.remaining())
            seconds = min(self.timeout, deadline.remaining())
            made = dial(addresses, seconds, self.socket_options or (), self.source_address)
        except TimeoutError as error:
            raise urllib3.exceptions.ConnectTimeoutError("no connection in time") from error
        except OSError as error:
            made_by: Any = self  # Any: the class this is mixed into
            raise urllib3.exceptions.NewConnectionError(made_by, "no connection") from error
        # For the steps before the request is sent: a proxy's tunnel, the TLS handshake.
        made.settimeout(max(0.001, min(self.timeout, deadline.remaining())))
        return made

    def set_tunnel(
        self,
        host: str,
        port: int | None = None,
        headers: Mapping[str, str] | None = None,
        *more: Any,  # noqa: ANN401 - passed through
        **named: Any,  # noqa: ANN401 - passed through
    ) -> None:
        """Keep the proxy's login until it is sent, as `putheader` does: only the proxy may see it."""
        plain = {name: value for name, value in (headers or {}).items() if not isinstance(value, Hidden)}
        self._for_proxy = HiddenBytes(
            b"".join(
                b"%s: %s\r\n" % (name.encode("ascii"), value.encode("latin-1"))
                for name, value in (headers or {}).items()
                if name not in plain
            )
        )
        super().set_tunnel(host, port, plain, *more, **named)  # type: ignore[misc]  # provided by the class this is mixed into

    def putheader(self, header: Any, *values: Any) -> None:  # noqa: ANN401 - what http.client takes
        """Keep secret headers until they are sent: http.client would put them into plain local variables."""
        line: bytes | None = None
        if Hidden in map(type, values):
            line = HiddenBytes(b"%s: %s\r\n" % (header.encode("ascii"), ", ".join(values).encode("latin-1")))
        elif len(values) == 1 and type(values[0]) is str:
            line = _plain_line(header, values[0])
        if line is not None:
            self.__dict__.setdefault("_waiting", []).append(line)
        else:
            super().putheader(header, *values)  # type: ignore[misc]  # provided by the class this is mixed into

    def send(self, data: Any) -> None:  # noqa: ANN401 - what http.client takes
        exchange = current.exchange
        if exchange is not None and not self._connecting:
            exchange.heard = True
            if self.sock is None:
                self.connect()
            exchange.touched = True
            self.sock.settimeout(exchange.patience())
            exchange.sent = True
        waiting = None if self._connecting else self.__dict__.pop("_waiting", None)
        if waiting:  # the head of the request: it ends with an empty line
            data = HiddenBytes(b"".join((memoryview(data)[:-2], *waiting, b"\r\n")))
        elif self._connecting and self._for_proxy and data.startswith(b"CONNECT "):
            first, end, rest = data.partition(b"\r\n")
            data = HiddenBytes(first + end + self._for_proxy + rest)
        super().send(data)  # type: ignore[misc]  # provided by the class this is mixed into


class _PacedBySocks(_Paced):
    """The same for connections through a SOCKS proxy, which PySocks makes."""

    def _new_conn(self) -> socket.socket:
        exchange = current.exchange
        make: Callable[[], socket.socket] = super(_Paced, self)._new_conn  # type: ignore[misc]  # as in _Paced
        if exchange is None or not isinstance(self.timeout, int | float):
            return make()
        try:
            made = within(min(self.timeout, exchange.deadline.remaining()), make)
        except TimeoutError as error:
            raise urllib3.exceptions.ConnectTimeoutError("no connection in time") from error
        except urllib3.exceptions.NewConnectionError as error:
            raise urllib3.exceptions.ProxyError("no connection", error) from error
        made.settimeout(max(0.001, min(self.timeout, exchange.deadline.remaining())))
        return made


def unsuitable() -> str | None:
    """Why the installed urllib3 cannot be used, or None.

    One that does not send through `http.client` would bypass this module: it would not be known what was sent (one
    sent a deletion three times, measured), and deadlines would have no effect.
    """
    kinds: tuple[type, ...] = (
        urllib3.connection.HTTPConnection,
        urllib3.connection.HTTPSConnection,
        _HTTPConnection,
        _HTTPSConnection,
    )
    said = str(vars(urllib3).get("__version__"))
    if not all(issubclass(kind, http.client.HTTPConnection) for kind in kinds):
        return (
            f"the installed urllib3 ({said}) is another package in its place, such as urllib3-future, which niquests "
            "brings along; it does not say what was sent. Use an environment without it, or: "
            f"pip uninstall urllib3-future urllib3, then {_CURE}"
        )
    oldest, too_new = (_numbers(bound) for bound in _BOUNDS.split(","))
    if not oldest <= _numbers(said) < too_new:
        return f"urllib3 {said} is not one this was tested with: {_CURE}"
    return None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


class _HTTPConnection(_Paced, urllib3.connection.HTTPConnection):
    response_class = PacedResponse


class _HTTPSConnection(_Paced, urllib3.connection.HTTPSConnection):
    response_class = PacedResponse


class _HTTPPool(urllib3.connectionpool.HTTPConnectionPool):
    ConnectionCls = _HTTPConnection
    QueueCls = Idle  # type: ignore[assignment]  # has what pools use of a queue
    checked: object = None  # the `verify` it was set up for


class _HTTPSPool(urllib3.connectionpool.HTTPSConnectionPool):
    ConnectionCls = _HTTPSConnection
    QueueCls = Idle  # type: ignore[assignment]  # has what pools use of a queue
    checked: object = None


_POOLS: Final = {"http": _HTTPPool, "https": _HTTPSPool}


@cache
def _socks_pools() -> dict[str, type[urllib3.connectionpool.HTTPConnectionPool]]:
    """The pools for a SOCKS proxy. They need PySocks, so they are made when such a proxy is used."""
    from urllib3.contrib import socks

    class Connection(_PacedBySocks, socks.SOCKSConnection):
        response_class = PacedResponse

    class SecureConnection(_PacedBySocks, socks.SOCKSHTTPSConnection):
        response_class = PacedResponse

    class Pool(_HTTPPool):
        ConnectionCls = Connection  # type: ignore[assignment]  # a sibling, alike in all that pools use

    class SecurePool(_HTTPSPool):
        ConnectionCls = SecureConnection  # type: ignore[assignment]  # as above

    return {"http": Pool, "https": SecurePool}


class PacedTimeout(Timeout):
    """Timeouts of one request, used by no other. So they need not be copied, which urllib3 does twice a request."""

    _begun = False

    def start_connect(self) -> float:
        self._begun = True
        return super().start_connect()

    def clone(self) -> Timeout:
        return super().clone() if self._begun else self


class _Response(requests.Response):
    """Without the parts that are not used here, above all the cookie jar."""

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
    """An adapter of `requests` with sockets that obey deadlines. It keeps no cookies and repeats nothing.

    `send` itself is inherited; what it calls for each request is overridden where a `Prepared` needs less.
    """

    def __init__(self) -> None:
        self._pools: dict[tuple[str, bool | str], Any] = {}  # Any: pools of urllib3
        super().__init__(pool_connections=_HOSTS, pool_maxsize=_POOL_SIZE, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        manager = super().proxy_manager_for(proxy, **kwargs)
        by_socks = not isinstance(manager, urllib3.poolmanager.ProxyManager)
        manager.pool_classes_by_scheme = _socks_pools() if by_socks else _POOLS
        if by_socks and isinstance(proxy, Proxy):
            manager.connection_pool_kw["_socks_options"].update(username=proxy.user, password=proxy.password)
        return manager

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: Any,  # noqa: ANN401 - passed through
        proxies: Any = None,  # noqa: ANN401 - passed through
        cert: Any = None,  # noqa: ANN401 - passed through
    ) -> Any:  # noqa: ANN401 - passed through
        proxy = select_proxy(request.url or "", proxies) if proxies else None
        if isinstance(proxy, Proxy):  # as the base class does, but that would make it plain text
            try:
                host, of_pool = self.build_connection_pool_key_attributes(request, verify, cert)
            except ValueError as error:
                raise requests.exceptions.InvalidURL from error
            return self.proxy_manager_for(proxy).connection_from_host(**host, pool_kwargs=of_pool)
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

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        login = proxy.authorization if isinstance(proxy, Proxy) else None
        return {} if login is None else {"Proxy-Authorization": login}

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:  # noqa: ANN401 - passed through
        return _Response(req, resp)

    def close(self) -> None:
        self._pools.clear()
        super().close()
