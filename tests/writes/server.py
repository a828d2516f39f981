"""A tenant that takes every write, answers with what it was sent, and remembers it."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

Json = Any  # Any: decoded JSON, which tests index and compare at will


class Sent(NamedTuple):
    """A request of the API: ``body`` decoded where it is JSON."""

    method: str
    path: str
    query: dict[str, str]
    body: Json


class Echo:
    """Listens on a port of this machine. ``answers``, ``statuses``: what a path answers instead, by method and path."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.answers: dict[tuple[str, str], Json] = {}
        self.statuses: dict[tuple[str, str], int] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def connection(self) -> dict[str, Json]:
        """The settings of a client of this server."""
        return {"base_url": self.url, "client_id": "test-client-id", "client_secret": "test-client-secret"}

    @property
    def written(self) -> list[Sent]:
        """The requests that were no reads."""
        return [sent for sent in self.sent if sent.method != "GET"]

    @property
    def record(self) -> Json:
        """The record in the latest write."""
        body = self.written[-1].body
        return body[0] if isinstance(body, list) else body

    def reset(self) -> None:
        """Forget everything."""
        self.sent.clear()
        self.answers.clear()
        self.statuses.clear()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        echo = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, format: str, *args: object) -> None:
                pass

            def do_GET(self) -> None:
                self._answer()

            def do_POST(self) -> None:
                self._answer()

            def do_PUT(self) -> None:
                self._answer()

            def do_PATCH(self) -> None:
                self._answer()

            def do_DELETE(self) -> None:
                self._answer()

            def _answer(self) -> None:
                content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                url = urlsplit(self.path)
                if url.path.endswith("/token"):
                    self._send(200, {"access_token": "t", "token_type": "Bearer", "expires_in": 3600})
                    return
                is_json = "json" in self.headers.get("Content-Type", "")
                body = json.loads(content) if content and is_json else content or None
                sent = Sent(self.command, url.path, dict(parse_qsl(url.query)), body)
                echo.sent.append(sent)
                status = echo.statuses.get((sent.method, sent.path), 201 if content else 200)
                self._send(status, echo._reply(sent))

            def _send(self, status: int, value: Json) -> None:
                content = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        return Handler

    def _reply(self, sent: Sent) -> Json:
        if (sent.method, sent.path) in self.answers:
            return self.answers[sent.method, sent.path]
        if isinstance(sent.body, bytes) or sent.method == "GET":
            return {"id": 1, "ticket_id": 5}
        record = sent.body[0] if isinstance(sent.body, list) and sent.body else sent.body
        return {"id": 1, **record} if isinstance(record, dict) else {"id": 1}
