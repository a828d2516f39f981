"""Twelve thousand rows to the stand-in of Planhat through a line that loses answers: one result each, none twice."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import attrs
import pytest

from halopsa import BulkReport
from halopsa.integrations.planhat import AsyncPlanhatClient, PlanhatClient
from halopsa.integrations.planhat.models.company import Company
from halopsa.sandbox import ApiSandbox

MANY, ODD = 12_000, 97


@attrs.define
class Line:
    """A relay in front of a server. ``plan``: what happens to a request, by its number from 1; others go through."""

    target: str
    plan: dict[int, str]
    passed: int = 0
    url: str = ""


def _handler(line: Line) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def do_PUT(self) -> None:
            line.passed += 1
            body = self.rfile.read(int(self.headers["Content-Length"]))
            what = line.plan.get(line.passed, "")
            if what.isdecimal():
                self._say(int(what), b"{}", {"Retry-After": "0"})
                return
            if what != "lost":
                parts = urlsplit(line.target)
                inner = http.client.HTTPConnection(parts.netloc)
                inner.request("PUT", self.path, body, dict(self.headers))
                answer = inner.getresponse()
                content = answer.read()
                inner.close()
            if what:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
            else:
                self._say(answer.status, content, {})

        def _say(self, status: int, content: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    return Handler


@contextmanager
def relayed(target: str, plan: dict[int, str]) -> Iterator[Line]:
    line = Line(target, plan)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(line))
    line.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield line
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def given() -> list[dict[str, object]]:
    rows: list[dict[str, object]] = [{"externalId": f"x{n}", "name": f"Company {n}"} for n in range(MANY)]
    for n in range(0, MANY, ODD):
        rows[n] = {"_id": f"{n:024x}", "name": "nobody"}  # a record that is not there
    return rows


@pytest.mark.parametrize("suspends", [False, True], ids=["sync", "async"])
def test_every_row_has_one_result_and_none_is_made_twice(suspends: bool) -> None:
    plan = {1: "429", 2: "lost after", 4: "500", 5: "lost", 7: "lost after"}
    with ApiSandbox("planhat", rows=0) as box, relayed(box.url, plan) as line:
        connection = {**box.connection, "base_url": line.url}
        rows = given()

        async def on_a_loop() -> BulkReport[Company]:
            async with AsyncPlanhatClient(**connection) as client:
                return await client.companies.bulk_upsert(iter(rows))

        if suspends:
            report = asyncio.run(on_a_loop())
        else:
            with PlanhatClient(**connection) as client:
                report = client.companies.bulk_upsert(iter(rows))
        assert [result.index for result in report.results] == list(range(MANY))
        assert [result.input for result in report.results] == rows
        assert [result.status for result in report.results] == [
            "done" if n % ODD else "failed" for n in range(MANY)
        ]
        kept = Counter(row["externalId"] for row in box.rows("/companies"))
        assert kept == Counter(row["externalId"] for n, row in enumerate(rows) if n % ODD)
        assert line.passed == 3 + len(plan)
