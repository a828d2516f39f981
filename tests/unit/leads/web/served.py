"""Served: an ASGI application behind a real socket in a thread of the test, and plain HTTP requests to it."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import attrs
import uvicorn
from starlette.requests import Request
from starlette.types import ASGIApp

from halopsa.client import HaloPsaClient
from halopsa.core.resource_facts import Operation
from halopsa.leads.service import Service
from halopsa.leads.store import keys
from halopsa.leads.store.engine import Database
from halopsa.leads.web.app import make_app
from halopsa.leads.web.exchange import Asker


@attrs.frozen
class Somebody:
    """A caller who may do what its scopes say."""

    id: str = "key:test"
    scopes: frozenset[str] = frozenset({"read", "write", "admin"})


class Open:
    """Lets everybody in."""

    def __init__(self, caller: Somebody | None = None) -> None:
        self.caller = caller or Somebody()

    @asynccontextmanager
    async def admitted(self, _request: Request, _operation: Operation | None) -> AsyncIterator[Asker]:
        yield self.caller


@attrs.frozen
class Got:
    """An answer."""

    status: int
    headers: Mapping[str, str]
    text: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.text)

    @property
    def error(self) -> Any:  # noqa: ANN401 - JSON
        return self.json["error"]


@attrs.frozen
class Server:
    """Where an application answers."""

    port: int
    key: str = ""

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        raw: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        base: str = "/api/v1",
    ) -> Got:
        """Send one request, and return its answer."""
        sent = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        if body is not None:
            raw = json.dumps(body).encode()
        if raw is not None:
            sent["Content-Type"] = "application/json"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, base + path, raw, {**sent, **(headers or {})})
            answer = connection.getresponse()
            text = answer.read()
            return Got(answer.status, {k.lower(): v for k, v in answer.getheaders()}, text)
        finally:
            connection.close()


def service_of(database: Database, clock: Callable[[], float] = time.time) -> Service:
    """A service of a database, with a tenant that nobody reaches."""
    client = HaloPsaClient(
        base_url="http://127.0.0.1:9", allow_http=True, client_id="id", client_secret="secret-of-the-tenant"
    )
    return Service(database, client, clock=clock)


@contextmanager
def keyed(folder: Path, **settings: object) -> Iterator[tuple[Service, Server]]:
    """Serve a service with a new database; the server has a key that may do all."""
    database = Database(f"sqlite:///{folder / 'leads.db'}")
    database.upgrade()
    service = service_of(database)
    for name, value in settings.items():
        setattr(service, name, value)
    with serving(make_app(service), key_of(service)) as server:
        yield service, server
    database.close()


def key_of(service: Service, *scopes: str, **limits: int) -> str:
    """Make a key; one that may do all where no scope is named."""
    with service.database.writing() as c:
        return keys.create(c, "test", scopes or ("admin",), now=service.clock(), **limits)


def until(so: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not so():
        assert time.monotonic() < end
        time.sleep(0.005)


@contextmanager
def serving(app: ASGIApp, key: str = "") -> Iterator[Server]:
    """Serve an application until the end of the block."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            while not server.started:
                assert thread.is_alive()
                time.sleep(0.005)
            yield Server(listener.getsockname()[1], key)
        finally:
            server.should_exit = True
            thread.join(10)
