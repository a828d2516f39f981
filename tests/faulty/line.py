"""Relay in front of a server that loses answers, answers with failures, cuts connections and dies, by a plan."""

from __future__ import annotations

import contextlib
import http.client
import random
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final, Protocol
from urllib.parse import urlsplit

import attrs

#: What can happen to a request. "after": the server behind has done the work, and only the answer fails.
#: Any other status as text is answered as well: "503", "404 after". "late" holds a request for so many seconds
#: (`Line.late`; "late 1.5": 1.5) and then goes on with it, whether or not somebody still waits.
FAULTS: Final = (
    "lost",  # the connection ends without an answer
    "lost after",
    "reset",  # it ends with a reset
    "reset after",
    "cut after",  # half of the answer arrives
    "500",
    "500 after",
    "429",  # with Retry-After
    "dies",  # the server and all connections; it comes back on the same port
    "dies after",
)
_READS: Final = ("GET", "HEAD")
_NO_LINGER: Final = struct.pack("ii", 1, 0)
_AWAY: Final = 0.05  # seconds until a server that died is back


class Plan(Protocol):
    """Says what happens to a request, by its number from 1; others go through. A mapping does."""

    def get(self, number: int, otherwise: str, /) -> str: ...


@attrs.frozen
class Seeded:
    """A plan drawn from a seed: a share of the requests gets a fault of ``kinds``, the same in each run."""

    seed: int
    share: float = 0.2
    kinds: tuple[str, ...] = FAULTS[:-2]

    def get(self, number: int, otherwise: str, /) -> str:
        drawn = random.Random(f"{self.seed}:{number}")
        return drawn.choice(self.kinds) if drawn.random() < self.share else otherwise


@attrs.frozen
class Told:
    """A request, and what came of it. ``worked``: the server behind has answered it. ``status``: its own, or 0."""

    number: int
    method: str
    path: str  # with its query
    fault: str
    worked: bool
    status: int


@attrs.define(eq=False)
class Line:
    """A relay in front of a server. ``plan``: what happens to a request, by its number from 1; others go through.

    ``reads``: a plan of their own for GET and HEAD, by the same numbers; without it they have that of all.
    ``spared``: parts of paths that are never touched nor counted. ``first``: the number of the first request.
    ``told``: called with each request that was counted, before its answer. ``died``: what dying means; without it
    all connections end and the port is closed for a moment.
    """

    target: str
    plan: Plan
    reads: Plan | None = None
    spared: tuple[str, ...] = ()
    retry_after: str = "0.02"
    port: int = 0
    passed: int = 0
    told: Callable[[Told], None] | None = None
    died: Callable[[], None] | None = None
    late: float = 0.0
    log: list[Told] = attrs.field(factory=list)
    _lock: threading.Lock = attrs.field(factory=threading.Lock)
    _open: set[socket.socket] = attrs.field(factory=set)
    _server: ThreadingHTTPServer | None = None
    _closed: bool = False

    @property
    def url(self) -> str:
        """Where it listens; the same after it died."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def counts(self) -> Counter[str]:
        """How many requests met each fault; "" those that went through."""
        with self._lock:
            return Counter(told.fault for told in self.log)

    def start(self) -> None:
        """Listen."""
        with self._lock:
            if self._closed:
                return
            server = _Server(("127.0.0.1", self.port), _handler(self))
            self._server, self.port = server, server.server_address[1]
        threading.Thread(target=server.serve_forever, args=(0.01,), name="faulty", daemon=True).start()

    def close(self) -> None:
        """End all connections and stop listening."""
        self._closed = True
        self._stop()

    def _stop(self) -> None:
        with self._lock:
            server, self._server = self._server, None
            ended = list(self._open)
        if server is None:
            return
        server.shutdown()
        server.server_close()
        for line in ended:
            end(line)

    def die(self) -> None:
        """End all connections and the port, and be back on it a moment later."""
        if self.died is not None:
            self.died()
        self._stop()
        back = threading.Timer(_AWAY, self.start)
        back.daemon = True
        back.start()

    def next(self, method: str, path: str) -> tuple[int, str]:
        """The number of a request and what happens to it; 0 for one that is spared."""
        if any(part in path for part in self.spared):
            return 0, ""
        with self._lock:
            self.passed += 1
            plan = self.reads if self.reads is not None and method in _READS else self.plan
            return self.passed, plan.get(self.passed, "")

    def keep(self, told: Told) -> None:
        """Note what came of a request."""
        if told.number:
            with self._lock:
                self.log.append(told)
            if self.told is not None:
                self.told(told)

    def opened(self, line: socket.socket) -> None:
        """A connection that dies with the server."""
        with self._lock:
            self._open.add(line)

    def ended(self, line: socket.socket) -> None:
        """A connection that is no more."""
        with self._lock:
            self._open.discard(line)


def end(line: socket.socket, *, reset: bool = False) -> None:
    """End a connection, whoever reads from it."""
    with contextlib.suppress(OSError):
        if reset:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        else:
            line.shutdown(socket.SHUT_RDWR)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_: object) -> None:
        """Say nothing of connections that ended."""


def _handler(line: Line) -> type[BaseHTTPRequestHandler]:
    class Handler(_Relaying):
        relay = line

    return Handler


class _Relaying(BaseHTTPRequestHandler):
    """One connection. Requests on it go on over one connection to the server behind."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    relay: Line

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def setup(self) -> None:
        super().setup()
        self._inner: http.client.HTTPConnection | None = None
        self.relay.opened(self.connection)

    def finish(self) -> None:
        self.relay.ended(self.connection)
        if self._inner is not None:
            self._inner.close()
        with contextlib.suppress(OSError):
            super().finish()

    def _relay(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        number, fault = self.relay.next(self.command, self.path)
        kind, _, after = fault.partition(" ")
        late = kind == "late"
        if late:
            time.sleep(float(after or self.relay.late))
        worked = after == "after" or late or not fault
        status, headers, content = self._behind(body) if worked else (0, {}, b"")
        self.relay.keep(Told(number, self.command, self.path, fault, worked, status))
        if late or not fault:
            self._say(status, headers, content)
        elif kind.isdecimal():
            more = {"Retry-After": self.relay.retry_after} if kind == "429" else {}
            self._say(int(kind), more, b"")
        else:
            self.close_connection = True
            if kind == "cut":
                self._say(status, headers, content, len(content) // 2)
            if kind == "dies":
                self.relay.die()
            end(self.connection, reset=kind == "reset")

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _relay

    def _behind(self, body: bytes) -> tuple[int, Mapping[str, str], bytes]:
        if self._inner is None:
            self._inner = http.client.HTTPConnection(urlsplit(self.relay.target).netloc)
        self._inner.request(self.command, self.path, body or None, dict(self.headers))
        answer = self._inner.getresponse()
        named = {name: text for name, text in answer.getheaders() if name.lower() not in _OURS}
        return answer.status, named, answer.read()

    def _say(self, status: int, headers: Mapping[str, str], content: bytes, much: int | None = None) -> None:
        lines = [f"HTTP/1.1 {status} {http.client.responses.get(status, '')}"]
        lines += [f"{name}: {text}" for name, text in headers.items()]
        if status != 204:
            lines.append(f"Content-Length: {len(content)}")
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        self.wfile.write(head + content[:much])  # at once: nothing waits for an acknowledgement


_OURS: Final = ("content-length", "connection", "transfer-encoding")


@contextmanager
def relayed(target: str, plan: Plan, reads: Plan | None = None) -> Iterator[Line]:
    """A line in front of a server, until the block ends."""
    line = Line(target, plan, reads)
    line.start()
    try:
        yield line
    finally:
        line.close()
