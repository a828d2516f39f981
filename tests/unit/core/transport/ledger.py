"""A server of bare sockets that writes down which request came over which connection, and answers as told."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from urllib.parse import parse_qs, urlsplit

import attrs

TOKEN = b'{"access_token": "ledger-token-%d", "token_type": "Bearer", "expires_in": 3600}'


@attrs.frozen
class Entry:
    """One request as it came."""

    connection: int
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    target: str

    def json(self) -> object:
        """The body as JSON."""
        return json.loads(self.body)


Answer = Callable[[Entry], bytes | None]


def answer(body: object = None, status: int = 200, more: str = "") -> bytes:
    """One answer in JSON."""
    content = b"{}" if body is None else json.dumps(body).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n{more}\r\n"
    return head.encode() + content


def echo(entry: Entry) -> bytes:
    """The path and the query come back, so that a caller sees whose answer it got."""
    return answer({"path": entry.path, **entry.query})


class Ledger:
    """Answers tokens by itself and everything else with ``handle``; ``None`` of that closes the connection."""

    def __init__(self, handle: Answer) -> None:
        self.handle = handle
        self.entries: list[Entry] = []
        self.tokens: list[Entry] = []
        self.login_takes = 0.0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self.stopped = threading.Event()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def accept(self) -> None:
        """Serve until stopped."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            if self.stopped.is_set():
                connection.close()
                return
            self._sockets.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection, len(self._sockets)), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection, suppress(OSError):
            reader = connection.makefile("rb")
            with reader:
                while entry := self._read(reader, number):
                    if entry.path == "/auth/token":
                        with self._lock:
                            self.tokens.append(entry)
                            count = len(self.tokens)
                        time.sleep(self.login_takes)
                        body = TOKEN % count
                        head = (
                            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        )
                        connection.sendall(head % len(body) + body)
                        continue
                    with self._lock:
                        self.entries.append(entry)
                    reply = self.handle(entry)
                    if reply is None:
                        return
                    connection.sendall(reply)

    @staticmethod
    def _read(reader: object, number: int) -> Entry | None:
        readline = reader.readline  # type: ignore[attr-defined]  # a buffered reader
        line = readline().decode("latin-1").rstrip("\r\n")
        if not line:
            return None
        method, target, _ = line.split(" ")
        headers: dict[str, str] = {}
        while field := readline().decode("latin-1").rstrip("\r\n"):
            name, _, value = field.partition(":")
            headers[name.strip().lower()] = value.strip()
        body = reader.read(int(headers.get("content-length", 0)))  # type: ignore[attr-defined]  # as above
        parts = urlsplit(target)
        query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        return Entry(number, method, parts.path, query, headers, body, target)

    def stop(self) -> None:
        """Let go of everybody who waits, and give the port back."""
        self.stopped.set()
        with suppress(OSError), socket.create_connection(self._listener.getsockname(), timeout=2):
            pass  # wakes the one who accepts
        for connection in self._sockets:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=5)
        self._listener.close()


@contextmanager
def keeping(handle: Answer = echo) -> Iterator[Ledger]:
    """A server that keeps a ledger."""
    ledger = Ledger(handle)
    thread = threading.Thread(target=ledger.accept, daemon=True)
    thread.start()
    try:
        yield ledger
    finally:
        ledger.stop()
        thread.join(timeout=5)
