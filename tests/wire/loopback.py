"""The scripted tenant behind a socket, for clients that do not send through `requests`."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Sequence
from typing import Any, Final
from urllib.parse import urlencode

import pytest
import requests
from responses import RequestsMock

from halopsa.core.transport import async_stream
from halopsa.core.transport.async_socket import Line
from tests.faults.server import Received, Step

Parts = tuple[int, dict[str, str], bytes]
_NO_LENGTH: Final = (204, 304)


class Loopback(RequestsMock):
    """Answers what reaches a server by the callbacks it was given; it mocks nothing."""

    def __init__(self) -> None:
        self._callbacks: list[tuple[str, re.Pattern[str], Callable[..., Parts]]] = []

    def add_callback(self, method: Any, url: Any, callback: Any, **more: object) -> None:  # type: ignore[override]  # noqa: ANN401 - as in the base class
        pattern = re.compile(re.escape(url)) if isinstance(url, str) else url
        self._callbacks.append((method, pattern, callback))

    def answer(self, received: Received) -> Step:
        query = urlencode(received.query, doseq=True)
        url = f"https://{received.headers['host']}{received.path}{'?' if query else ''}{query}"
        headers = {name.title(): value for name, value in received.headers.items()}
        asked = requests.Request(received.method, url, headers, data=received.body or None).prepare()
        for method, pattern, callback in self._callbacks:
            if method == received.method and pattern.fullmatch(url):
                try:
                    return _step(*callback(asked))
                except requests.RequestException:
                    return Step(end="reset")
        raise AssertionError(f"{received.method} {url} was not expected")


def _step(status: int, headers: dict[str, str], body: bytes) -> Step:
    lines = dict(headers) if status in _NO_LENGTH else {"Content-Length": str(len(body)), **headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return Step((f"HTTP/1.1 {status} X\r\n{head}\r\n".encode("latin-1") + body,))


class _Plain:
    """A connection that is taken for one with TLS."""

    def __init__(self, line: Line, *settings: object) -> None:
        self.receive, self.send, self.close, self.has_more = (
            line.receive,
            line.send,
            line.close,
            line.has_more,
        )

    async def shake_hands(self) -> None:
        pass


def lead_to(port: int, patch: pytest.MonkeyPatch) -> None:
    """Lead every connection of async clients to this port, without TLS."""

    async def resolved(host: str, wanted: int) -> Sequence[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    patch.setattr(async_stream, "resolved", resolved)
    patch.setattr(async_stream, "SecureLine", _Plain)
