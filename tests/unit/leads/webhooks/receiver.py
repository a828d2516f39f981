"""Receiver: a server on this machine that answers each message as a test says, byte for byte."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Self

import attrs

TLS = Path(__file__).parents[3] / "fixtures" / "tls"
Script = bytes | Callable[[socket.socket], None]


def answer(status: int, *lines: str) -> bytes:
    head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status} X", *lines, "Content-Length: 0", ""))
    return head.encode()


@attrs.frozen
class Received:
    """One request."""

    line: str
    headers: Mapping[str, str]
    body: bytes


class Receiver:
    """Answers one connection after another; ``script`` is what it does once it has read a request."""

    def __init__(self, *, tls: bool = False) -> None:
        self.script: Script = answer(204)
        self.received: list[Received] = []
        self.connections = 0
        self._context: ssl.SSLContext | None = None
        if tls:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(TLS / "server.pem")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}/hook?token=in-the-address"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                made, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(made,), daemon=True).start()

    def _serve(self, made: socket.socket) -> None:
        made.settimeout(5)
        with suppress(OSError, ValueError), made:
            spoken = self._context.wrap_socket(made, server_side=True) if self._context else made
            with spoken:
                self._read(spoken)
                if isinstance(self.script, bytes):
                    spoken.sendall(self.script)
                else:
                    self.script(spoken)

    def _read(self, spoken: socket.socket) -> None:
        with spoken.makefile("rb") as file:
            line = file.readline().decode().strip()
            headers: dict[str, str] = {}
            while (each := file.readline().decode().strip()) != "":
                name, _, value = each.partition(": ")
                headers[name.lower()] = value
            if line:
                self.received.append(Received(line, headers, file.read(int(headers["content-length"]))))


def dribble(spoken: socket.socket) -> None:
    """A head without end, a byte at a time: each comes in good time."""
    spoken.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        spoken.sendall(b"x")
        time.sleep(0.02)
