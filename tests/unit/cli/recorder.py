"""A server that keeps every request as it came and answers with what a test says."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

_TOKEN = b'{"access_token": "t", "token_type": "Bearer", "expires_in": 3600}'

_RECORD = b'{"id": 5}'


class Sent(NamedTuple):
    """A request as it came: the target with its query, and the bytes of the body."""

    method: str
    target: str
    kind: str
    body: bytes


class Recorder:
    """Keeps requests in ``sent``, those for a token aside; answers by verb, else with a record."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.answers: dict[str, bytes] = {}
        self.url = ""

    def take(self) -> list[Sent]:
        """Return the requests so far and forget them."""
        found, self.sent = self.sent, []
        return found


@contextmanager
def recording() -> Iterator[Recorder]:
    """Run a recorder on a port of this machine."""
    made = Recorder()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            content = (
                _TOKEN
                if self.path.partition("?")[0].endswith("/token")
                else made.answers.get(self.command, _RECORD)
            )
            if content is not _TOKEN:
                made.sent.append(Sent(self.command, self.path, self.headers.get("Content-Type", ""), body))
            self.wfile.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
                % (len(content), content)
            )

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        made.url = f"http://127.0.0.1:{server.server_port}"
        yield made
        server.shutdown()
        thread.join()
