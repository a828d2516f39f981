"""Depot, an API with hosts of its own, for tests: its package, servers that note what they are asked, and clients."""

from __future__ import annotations

import asyncio
import importlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import attrs

from halopsa.core.config.settings import Config
from halopsa.core.facts import ApiFacts
from halopsa.core.transport.async_transport import async_transport
from halopsa.core.transport.exchange import Call, Response, Transport
from tests.generated import generated

KEY = "the-key-of-a-depot"
GATE = "gate/secret of 8"


@attrs.define
class Asked:
    """One request that a server got."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Answer = tuple[int, dict[str, str], object]


@attrs.define
class Server:
    """A server that notes what it is asked and answers as it is told."""

    answer: Callable[[Asked], Answer] = lambda asked: (200, {}, {"id": "c1", "label": "one"})
    asked: list[Asked] = attrs.field(factory=list)
    url: str = ""


@contextmanager
def served() -> Iterator[Server]:
    """Run such a server."""
    made = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked = Asked(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
            made.asked.append(asked)
            status, headers, data = made.answer(asked)
            content = json.dumps(data).encode()
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def depot(root: Path) -> ApiFacts:
    """Generate the package in a folder and return its facts."""
    generated("depot", root)
    return ApiFacts.load("depot")


class Blocking:
    """Calls of a client that blocks."""

    suspends = False

    def transport(self, config: Config, **given: Any) -> Transport:  # noqa: ANN401 - as Transport takes them
        return Transport(config, **given)

    def send(self, transport: Transport, *calls: Call) -> list[Response]:
        return [transport.send(call) for call in calls]

    def close(self, transport: Transport) -> None:
        transport.close()


class Looping:
    """Calls of a client in an event loop."""

    suspends = True

    def transport(self, config: Config, **given: Any) -> Transport:  # noqa: ANN401 - as Transport takes them
        assert not given
        return async_transport(config)

    def send(self, transport: Transport, *calls: Call) -> list[Response]:
        async def all_of_them() -> list[Response]:
            try:
                return [await transport.asend(call) for call in calls]
            finally:
                await transport.aclose()

        return asyncio.run(all_of_them())

    def close(self, transport: Transport) -> None:
        """Each run has closed it."""


def resources(transport: Transport, facts: ApiFacts, *, suspends: bool) -> Any:  # noqa: ANN401 - of a package that no type checker sees
    """Return the resources of a client over this transport."""
    module, cls = (
        ("aio.resources", "AsyncResourceAttributes") if suspends else ("resources", "ResourceAttributes")
    )
    home = importlib.import_module(f"depot.{module}._attributes")
    return getattr(home, cls)(transport, facts.dialect)
