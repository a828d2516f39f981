"""A server on the loopback that notes what it is asked and answers as a test says, and clients of both kinds for it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from anyio.from_thread import start_blocking_portal

from tests.driven import Driven

Loosely = Any  # Any: whatever a client has, under the same names in both kinds
#: What runs a client: no event loop, or one of the two.
DRIVERS = ("sync", "asyncio", "trio")


@attrs.frozen
class Asked:
    """One request as it came."""

    method: str
    path: str
    """Percent-encoded."""
    query: dict[str, str]
    headers: dict[str, str]
    """By names in small letters."""
    body: bytes

    @property
    def json(self) -> Loosely:
        """What the body holds, ``None`` without one."""
        return json.loads(self.body) if self.body else None


@attrs.frozen
class Answer:
    """What the server says: an object or array as JSON, or bytes as they are."""

    status: int = 200
    json: object = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    content: bytes | None = None

    def body(self) -> bytes:
        """Return its content."""
        if self.content is not None:
            return self.content
        return b"" if self.status == 204 else json.dumps(self.json).encode()


Reply = Callable[[Asked], Answer]


@attrs.define
class Host:
    """One server: what it was asked, and how it answers."""

    url: str
    reply: Reply = lambda asked: Answer(500, {"message": "this test expects no request"})
    asked: list[Asked] = attrs.field(factory=list)

    def answers(self, *answers: Answer) -> None:
        """Give these one after the other, and the last one from then on."""
        rest = list(answers)
        self.reply = lambda asked: rest.pop(0) if len(rest) > 1 else rest[0]

    @property
    def only(self) -> Asked:
        """The one request that came."""
        assert len(self.asked) == 1, f"{len(self.asked)} requests came: {self.asked}"
        return self.asked[0]


def _handler(host: Host, lock: threading.Lock) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            pairs = parse_qsl(parts.query, keep_blank_values=True)
            assert len(dict(pairs)) == len(pairs), f"a parameter was sent twice: {self.path}"
            headers = {name.lower(): value for name, value in self.headers.items()}
            content = self.rfile.read(int(headers.get("content-length", "0")))
            asked = Asked(self.command, parts.path, dict(pairs), headers, content)
            with lock:
                host.asked.append(asked)
                answer = host.reply(asked)
            body = answer.body()
            self.send_response(answer.status)
            for name, value in {"Content-Type": "application/json", **answer.headers}.items():
                self.send_header(name, value)
            if answer.status != 204:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

    return Handler


@contextmanager
def served() -> Iterator[Host]:
    """Run such a server."""
    host = Host("")
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(host, threading.Lock()))
    host.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


Connect = Callable[..., Loosely]


@contextmanager
def connecting(driver: str, blocking: Connect, awaited: Connect) -> Iterator[Connect]:
    """Return what makes clients that are run by ``driver``, all with the face of the blocking one; close them after."""
    made: list[Loosely] = []
    if driver == "sync":

        def connect(*given: object, **settings: object) -> Loosely:
            made.append(blocking(*given, **settings))
            return made[-1]

        yield connect
        _closed(made)
        return
    with start_blocking_portal(driver) as portal:

        def connect_async(*given: object, **settings: object) -> Loosely:
            made.append(Driven(awaited(*given, **settings), portal))
            return made[-1]

        yield connect_async
        _closed(made)


def _closed(clients: list[Loosely]) -> None:
    for client in clients:
        client.close()
