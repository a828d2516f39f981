"""Listener: a WSGI application on a port of this machine (waitress): start, address, stop."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import threading
from typing import TYPE_CHECKING, Any, TypeAlias

from waitress import wasyncore
from waitress.server import create_server

from halopsa.sandbox import channel

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_THREADS = 8
_CONNECTIONS = 1000  # at a time; those that send nothing must not keep out the others
_Untyped: TypeAlias = Any  # waitress has no types


class Listener:
    """Serves an application on ``host`` and ``port``; port 0 takes a free one.

    Raises ValueError for a host that others can reach, unless ``allow_remote``.
    """

    def __init__(
        self, app: WSGIApplication, *, host: str, port: int, allow_remote: bool, max_body: int
    ) -> None:
        if not allow_remote and not _local(host):
            raise ValueError(f"the sandbox listens on this machine only; allow_remote=True opens {host}")
        self._app = app
        self._host = host
        self._port = port
        self._max_body = max_body
        self._server: _Untyped = None
        self._thread: threading.Thread | None = None
        self._sockets: dict[int, _Untyped] = {}
        self._stopping = threading.Event()

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    @property
    def address(self) -> str:
        """The address it listens on, without a path."""
        if self._server is None:
            raise RuntimeError("the sandbox is not running: use it in a with statement, or call start()")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._server.effective_port}"

    def start(self) -> None:
        """Listen. Raises OSError for a taken port."""
        # The queue's warnings about waiting requests say nothing in a test.
        logging.getLogger("waitress.queue").setLevel(logging.ERROR)
        listening = _bound(self._host, self._port)
        self._server = channel.use(
            create_server(
                self._app,
                map=self._sockets,
                sockets=[listening],
                threads=_THREADS,
                ident=None,
                max_request_body_size=self._max_body,
                channel_timeout=60,
                outbuf_high_watermark=channel.NEVER_WAIT,
                connection_limit=_CONNECTIONS,
                clear_untrusted_proxy_headers=True,
            )
        )
        self._stopping.clear()
        self._thread = threading.Thread(
            target=_run,
            args=(self._sockets, self._stopping),
            name="halopsa-sandbox",
            daemon=True,
        )
        self._thread.start()

    def close(self) -> None:
        """Stop listening. May be called twice."""
        server, self._server = self._server, None
        if server is None:
            return
        self._stopping.set()
        server.pull_trigger()  # wakes the loop
        if self._thread is not None:
            self._thread.join(timeout=10)
        # Only now: threads of the server may still use the trigger.
        server.task_dispatcher.shutdown()
        server.close()
        channel.end(self._sockets)
        wasyncore.close_all(self._sockets, True)


def _local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _bound(host: str, port: int) -> socket.socket:
    """Bind before there are threads to stop if that fails."""
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name != "nt":  # on Windows it would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except BaseException:
        listening.close()
        raise
    return listening


def _run(sockets: dict[int, _Untyped], stopping: threading.Event) -> None:
    """The loop of the server. Its own one can only be left through a signal to the main thread."""
    while not stopping.is_set():
        wasyncore.loop(timeout=1.0, use_poll=True, map=sockets, count=1)
