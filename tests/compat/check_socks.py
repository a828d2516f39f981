"""Through a SOCKS proxy. Not collected by itself: it needs PySocks, which the package does not.

pip install --target build/socks PySocks
PYTHONPATH=build/socks python -m pytest tests/compat/check_socks.py
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import pytest

from halopsa import HaloPsaClient, HaloPsaConnectionError, HaloPsaOutcomeUnknownError, RetryConfig
from tests import driven
from tests.faults.server import FaultServer, Play, Step
from tests.faults.test_frames_proxies import leaks

TLS = Path(__file__).parents[1] / "fixtures" / "tls"


class Proxy:
    """A SOCKS5 proxy on loopback. `port`: where it leads every connection; `drips`: its greeting never ends."""

    def __init__(self, port: int, *, drips: bool = False, user: str = "") -> None:
        self.asked: list[tuple[str, int]] = []
        self.logins: list[bytes] = []
        self._to, self._drips, self._user = port, drips, user
        self.over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        self.over.set()
        self._listener.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                made, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(made,), daemon=True).start()

    def _serve(self, made: socket.socket) -> None:
        with suppress(OSError, EOFError), made:
            made.recv(1)
            made.recv(made.recv(1)[0])
            if self._drips:
                made.sendall(b"\5\0")
                made.recv(200)
                for byte in b"\5\0\0\3" + b"\xff" + b"x" * 255:
                    if self.over.wait(0.2):
                        return
                    made.sendall(bytes([byte]))
            if self._user:
                made.sendall(b"\5\2")
                made.recv(1)
                name = made.recv(made.recv(1)[0])
                self.logins.append(name + b":" + made.recv(made.recv(1)[0]))
                made.sendall(b"\1\0")
            else:
                made.sendall(b"\5\0")
            kind = made.recv(4)[3]
            host = socket.inet_ntoa(made.recv(4)) if kind == 1 else made.recv(made.recv(1)[0]).decode()
            self.asked.append((host, int.from_bytes(made.recv(2))))
            try:
                onward = socket.create_connection(("127.0.0.1", self._to), 5)
            except OSError:
                made.sendall(b"\5\5\0\1" + b"\0" * 6)
                return
            made.sendall(b"\5\0\0\1" + b"\0" * 6)
            with onward:
                back = threading.Thread(target=self._pump, args=(onward, made), daemon=True)
                back.start()
                self._pump(made, onward)
                back.join(5)

    @staticmethod
    def _pump(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            with suppress(OSError):
                while data := source.recv(65536):
                    target.sendall(data)
            target.shutdown(socket.SHUT_WR)


def client(url: str, proxy: str, **settings: object) -> HaloPsaClient:
    options: dict[str, object] = {
        "base_url": url,
        "token_source": lambda: "t",
        "retry": RetryConfig(max_attempts=1),
        "allow_http": True,
        "proxies": {"http": proxy, "https": proxy},
        **settings,
    }
    return driven.client(**options)


OK: Final = Step((b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",))


@contextmanager
def tenant(play: Play, **settings: object) -> Iterator[tuple[str, Proxy]]:
    server = FaultServer()
    proxy = Proxy(server.port, **settings)  # type: ignore[arg-type]  # as it takes them
    try:
        with server.playing(play):
            yield server.url, proxy
    finally:
        proxy.close()
        server.close()


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_calls_go_through_it_on_one_connection(scheme: str) -> None:
    play = Play(lambda received: OK)
    with tenant(play) as (url, proxy), client(url, f"{scheme}://127.0.0.1:{proxy.port}") as halo:
        for _ in range(3):
            assert halo.request("GET", "/Tickets") == {}
        assert len(proxy.asked) == 1
    assert len(play.requests) == 3


def test_it_looks_up_names_where_it_is_asked_to_and_takes_a_password() -> None:
    play = Play(lambda received: OK)
    with tenant(play, user="me") as (_, proxy):
        with client("http://halo.invalid", f"socks5h://me:pw-canary@127.0.0.1:{proxy.port}") as halo:
            halo.request("GET", "/Tickets")
        assert proxy.asked == [("halo.invalid", 80)]
        assert proxy.logins == [b"me:pw-canary"]


def test_tls_goes_through_it() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "server.pem")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with context.wrap_socket(listener.accept()[0], server_side=True) as made:
            made.recv(65536)
            made.sendall(OK.pieces[0])  # type: ignore[arg-type]  # bytes

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    proxy = Proxy(listener.getsockname()[1])
    settings = {"verify": str(TLS / "cert.pem")}
    url = f"https://127.0.0.1:{listener.getsockname()[1]}"
    with client(url, f"socks5h://127.0.0.1:{proxy.port}", **settings) as halo:
        assert halo.request("GET", "/Tickets") == {}
    thread.join(5)
    listener.close()
    proxy.close()


def test_a_proxy_that_drips_holds_no_call_beyond_its_deadline() -> None:
    with tenant(Play(lambda received: OK), drips=True) as (url, proxy):
        began = time.monotonic()
        with (
            client(url, f"socks5://127.0.0.1:{proxy.port}", deadline=1) as halo,
            pytest.raises(HaloPsaConnectionError, match="Nothing was sent"),
        ):
            halo.request("GET", "/Tickets")
        assert time.monotonic() - began < 5  # it drips for 50 s


def test_a_proxy_that_refuses_shows_no_password() -> None:
    proxy = Proxy(1, user="me")
    with (
        client("http://127.0.0.1:1", f"socks5://me:pw-canary@127.0.0.1:{proxy.port}") as halo,
        pytest.raises(HaloPsaConnectionError) as caught,
    ):
        halo.request("GET", "/Tickets")
    proxy.close()
    assert proxy.logins == [b"me:pw-canary"]
    assert not leaks(caught.value, ("pw-canary",))


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_proxy_that_refuses_sent_nothing(method: str) -> None:
    proxy = Proxy(1)
    with (
        client("http://127.0.0.1:1", f"socks5://127.0.0.1:{proxy.port}") as halo,
        pytest.raises(
            HaloPsaConnectionError, match=r"the proxy did not connect\. Nothing was sent"
        ) as caught,
    ):
        halo.request(method, "/Tickets")
    proxy.close()
    assert caught.value.reason == "proxy"


def test_a_lost_answer_to_a_write_is_not_repeated() -> None:
    play = Play(lambda received: Step((), "reset"))
    with (
        tenant(play) as (url, proxy),
        client(url, f"socks5://127.0.0.1:{proxy.port}", retry=RetryConfig(max_attempts=3)) as halo,
        pytest.raises(HaloPsaOutcomeUnknownError),
    ):
        halo.request("POST", "/Tickets", json=[{"summary": "x"}])
    assert len(play.requests) == 1
