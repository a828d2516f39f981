"""A server of bare sockets that counts what reaches it and answers as a test says, or not at all."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

HANG = b"hang"
CLOSE = b"close"


def answer(status: int, body: bytes = b"{}", *, kind: str = "application/json", more: str = "") -> bytes:
    """One HTTP answer."""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    return head.encode() + body


class Raw:
    """Requests go to ``seen`` (head and body) as they come; answers are used in order, the last one again."""

    def __init__(self, answers: Sequence[bytes]) -> None:
        self.seen: list[tuple[str, bytes]] = []
        self._answers = list(answers)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def lines(self) -> list[str]:
        """The request lines, without query and version."""
        return [head.split(" HTTP/")[0].partition("?")[0] for head, _ in self.seen]

    def accept(self) -> None:
        """Serve connections until stopped."""
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            if self._stop.is_set():
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            thread.start()
            self._threads.append(thread)
            self._connections.append(connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(10)
            while not self._stop.is_set():
                request = _read(connection)
                if request is None:
                    return
                with self._lock:
                    self.seen.append(request)
                    reply = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
                if reply is HANG:
                    self._stop.wait(10)
                if reply in (HANG, CLOSE):
                    return
                connection.sendall(reply)

    def stop(self) -> None:
        """Stop listening and let go of everybody who waits."""
        self._stop.set()
        with socket.create_connection(self._socket.getsockname()):
            pass  # wakes the one who accepts
        for connection in self._connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=5)

    def close(self) -> None:
        """Give the port back."""
        self._socket.close()


def _read(connection: socket.socket) -> tuple[str, bytes] | None:
    data = b""
    try:
        while b"\r\n\r\n" not in data:
            part = connection.recv(65536)
            if not part:
                return None
            data += part
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.decode("latin-1").split("\r\n"):
            if line.lower().startswith("content-length:"):
                length = int(line.partition(":")[2])
        while len(body) < length:
            body += connection.recv(65536)
    except OSError:
        return None
    return head.decode("latin-1"), body


@contextmanager
def serving(*answers: bytes) -> Iterator[Raw]:
    """A server that gives these answers."""
    server = Raw(answers)
    thread = threading.Thread(target=server.accept, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join(timeout=5)
        server.close()
