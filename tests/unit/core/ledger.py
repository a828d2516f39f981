"""Ledger, an API with bulk requests, for tests: its package, a server of accounts with faults, and both clients."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import attrs

from halopsa.core.config.settings import Config
from halopsa.core.facts import ApiFacts
from halopsa.core.transport.async_transport import async_transport
from halopsa.core.transport.exchange import Transport
from tests.generated import generated

KEY = "the-key-of-a-ledger"
_KEYS = ("_id", "sourceId", "externalId")
_PREFIXES = {"extid-": "externalId", "srcid-": "sourceId"}

Json = dict[str, Any]  # Any: JSON


@attrs.define
class Asked:
    """A request that the server got."""

    method: str
    path: str
    query: dict[str, str]
    body: bytes
    kind: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.body)


#: What a server does instead of, or besides, what is asked: an answer, "lost" or "lost after".
Fault = tuple[int, dict[str, str], object] | str | None


@attrs.define
class Book:
    """A server of accounts. ``faults``: what happens to a request, by what it is."""

    accounts: dict[str, Json] = attrs.Factory(dict)
    asked: list[Asked] = attrs.Factory(list)
    fault: Callable[[Asked], Fault] = lambda asked: None
    form: Callable[[Json], object] = lambda row: {"item": row, "message": "name is required"}
    """What an entry of an array of errors is."""
    url: str = ""
    at_once: int = 0
    most_at_once: int = 0
    _made: int = 0
    _found: dict[tuple[str, str], Json] = attrs.Factory(dict)

    def add(self, row: Json) -> Json:
        self._made += 1
        made = {"_id": f"{self._made:024x}", **{k: v for k, v in row.items() if k != "_id"}}
        self.accounts[made["_id"]] = made
        self._note(made)
        return made

    def _note(self, account: Json) -> None:
        for key in _KEYS:
            if account.get(key):
                self._found[key, account[key]] = account

    def find(self, key: str) -> Json | None:
        for prefix, name in _PREFIXES.items():
            if key.startswith(prefix):
                return self._found.get((name, key.removeprefix(prefix)))
        return self.accounts.get(key)

    def upsert(self, rows: list[Json]) -> tuple[int, Json]:
        """Take rows as the vendor does: one without a name makes no account."""
        told: Json = {"created": 0, "updated": 0, "nonupdates": 0, "insertsKeys": [], "updatesKeys": []}
        errors: list[object] = []
        for row in rows:
            key = next((k for k in _KEYS if row.get(k)), "")
            there = self._found.get((key, row.get(key, "")))
            if there is not None:
                there.update(row)
                self._note(there)
                told["updated"] += 1
                told["updatesKeys"].append({k: there[k] for k in _KEYS if k in there})
            elif not row.get("name"):
                errors.append(self.form(row))
            else:
                made = self.add(row)
                told["created"] += 1
                told["insertsKeys"].append({"_id": made["_id"]})
        told |= {"createdErrors": errors, "updatedErrors": [], "permissionErrors": []}
        taken = told["created"] + told["updated"]
        return 200 if not errors else 206 if taken else 400, told

    def answer(self, asked: Asked) -> tuple[int, object]:
        parts = [unquote(part) for part in asked.path.removeprefix("/rest").strip("/").split("/")]
        if len(parts) == 1:
            if asked.method == "GET":
                start, many = int(asked.query["offset"]), int(asked.query["limit"])
                return 200, list(self.accounts.values())[start : start + many]
            return self.upsert(asked.json) if asked.method == "PUT" else (200, self.add(asked.json))
        account = self.find(parts[1])
        if account is None:
            return 404, {"message": f"no account {parts[1]}"}
        if asked.method == "PUT":
            account.update(asked.json)
        if asked.method == "DELETE":
            del self.accounts[account["_id"]]
        return 200, account


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    book: Book

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _serve(self) -> None:
        self.book.at_once += 1
        self.book.most_at_once = max(self.book.most_at_once, self.book.at_once)
        try:
            self._answer()
        finally:
            self.book.at_once -= 1

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kind = self.headers.get("Content-Type") or ""
        asked = Asked(self.command, parts.path, query, body, kind)
        self.book.asked.append(asked)
        if self.headers.get("X-Key") != KEY:
            self._say(401, {}, {"message": "no such key"})
            return
        fault = self.book.fault(asked)
        if fault == "lost":
            self._drop()
        elif fault == "lost after":
            self.book.answer(asked)
            self._drop()
        elif isinstance(fault, tuple):
            self._say(*fault)
        else:
            status, said = self.book.answer(asked)
            self._say(status, {}, said)

    def _drop(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def _say(self, status: int, headers: dict[str, str], said: object) -> None:
        content = said if isinstance(said, bytes) else json.dumps(said).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _serve


@contextmanager
def served() -> Iterator[Book]:
    """Run such a server."""
    book = Book()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"book": book}))
    book.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield book
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def ledger(root: Path) -> ApiFacts:
    """Generate the package in a folder and return its facts."""
    generated("ledger", root)
    return ApiFacts.load("ledger")


class Caller:
    """Calls the resources of a client; an async one in a loop of its own for each call."""

    def __init__(
        self, facts: ApiFacts, book: Book, *, suspends: bool, api_key: str = KEY, read_only: bool = False
    ) -> None:
        self.facts, self.suspends = facts, suspends
        addresses = {"main": book.url}
        self.config = Config.build(
            facts, credentials={"api_key": api_key}, addresses=addresses, read_only=read_only
        )
        self._kept = None if suspends else Transport(self.config)

    def error(self, name: str) -> Any:  # noqa: ANN401 - of a package that no type checker sees
        return getattr(importlib.import_module("ledger.errors"), name)

    def model(self, name: str) -> Any:  # noqa: ANN401 - as above
        return getattr(importlib.import_module(f"ledger.models.{name.lower()}"), name)

    def __call__(self, name: str, /, *args: Any, **given: Any) -> Any:  # noqa: ANN401 - as above
        """Call ``accounts.get`` and the like."""
        resource, _, method = name.partition(".")
        if self._kept is not None:
            return getattr(getattr(self._client(self._kept), resource), method)(*args, **given)

        async def called() -> object:
            transport = async_transport(self.config)
            try:
                found = getattr(getattr(self._client(transport), resource), method)(*args, **given)
                return await found if inspect.isawaitable(found) else await found.to_list()
            finally:
                await transport.aclose()

        return asyncio.run(called())

    def _client(self, transport: Transport) -> Any:  # noqa: ANN401 - as above
        module, cls = (
            ("aio.resources", "AsyncResourceAttributes")
            if self.suspends
            else ("resources", "ResourceAttributes")
        )
        home = importlib.import_module(f"ledger.{module}._attributes")
        return getattr(home, cls)(transport, self.facts.dialect)

    def close(self) -> None:
        if self._kept is not None:
            self._kept.close()
