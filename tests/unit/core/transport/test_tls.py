"""TLS, directly and through HTTP and HTTPS proxies: which certificates are taken, and where the proxy's login goes."""

from __future__ import annotations

import base64
import shutil
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from halopsa import HaloPsaClient, HaloPsaConnectionError, RetryConfig
from tests import driven

TLS = Path(__file__).parents[3] / "fixtures" / "tls"
CA = str(TLS / "cert.pem")
HASH = "ce275665"  # of its subject: openssl x509 -hash
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n" + b'{"id":5}'
LOGIN = base64.b64encode(b"user:canary-pass").decode()


def client(url: str, **settings: object) -> HaloPsaClient:
    options: dict[str, object] = {
        "base_url": url,
        "token_source": lambda: "t",
        "retry": RetryConfig(max_attempts=1),
        "timeout": (5, 5),
        **settings,
    }
    return driven.client(**options)


class Listener:
    """Serves each connection in a thread, over TLS unless `plain`."""

    def __init__(self, *, plain: bool = False) -> None:
        self.heads: list[bytes] = []
        self.connections = 0
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(TLS / "server.pem")
        self._plain = plain
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                made, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._begin, args=(made,), daemon=True).start()

    def _begin(self, made: socket.socket) -> None:
        made.settimeout(10)
        with (
            suppress(OSError),
            made if self._plain else self._context.wrap_socket(made, server_side=True) as spoken,
        ):
            while self.serve(spoken):
                pass

    def head(self, spoken: socket.socket) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = spoken.recv(4096)
            if not piece:
                raise ConnectionError
            data += piece
        self.heads.append(data)
        return data

    def serve(self, spoken: socket.socket) -> bool:
        self.head(spoken)
        spoken.sendall(ANSWER)
        return True


class Proxy(Listener):
    """Leads each CONNECT to a port, and answers anything else itself."""

    to = 0

    def serve(self, spoken: socket.socket) -> bool:
        if not self.head(spoken).startswith(b"CONNECT "):
            spoken.sendall(ANSWER)
            return True
        with socket.create_connection(("127.0.0.1", self.to), 5) as far:
            spoken.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_copied, args=(far, spoken), daemon=True)
            back.start()
            _copied(spoken, far)
            back.join(5)
        return False


def _copied(source: socket.socket, to: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            to.sendall(data)
        to.shutdown(socket.SHUT_WR)


@pytest.fixture
def server() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


@pytest.fixture(params=["http", "https"])
def proxy(request: pytest.FixtureRequest, server: Listener) -> Iterator[Proxy]:
    made = Proxy(plain=request.param == "http")
    made.to = server.port
    yield made
    made.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_bundle_that_knows_the_server(host: str, server: Listener) -> None:
    with client(f"https://{host}:{server.port}", verify=CA) as halo:
        assert [halo.tickets.get(5).id for _ in range(3)] == [5, 5, 5]
    assert server.connections == 1


def test_a_folder_of_certificates(server: Listener, tmp_path: Path) -> None:
    shutil.copy(CA, tmp_path / f"{HASH}.0")
    with client(f"https://localhost:{server.port}", verify=tmp_path) as halo:
        assert halo.tickets.get(5).id == 5


@pytest.mark.parametrize("write", [False, True])
def test_a_server_that_nobody_vouches_for(write: bool, server: Listener) -> None:
    with (
        client(f"https://localhost:{server.port}") as halo,
        pytest.raises(HaloPsaConnectionError, match="Nothing was sent") as caught,
    ):
        halo.tickets.create({"summary": "x"}) if write else halo.tickets.get(5)
    assert caught.value.reason == "certificate"
    assert server.heads == []


def test_a_server_of_another_name(server: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    address = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **more: [address])
    with (
        client(f"https://halo.invalid:{server.port}", verify=CA) as halo,
        pytest.raises(HaloPsaConnectionError, match="Nothing was sent") as caught,
    ):
        halo.tickets.get(5)
    assert caught.value.reason == "certificate"
    assert server.heads == []


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")  # of urllib3
def test_unchecked_where_that_was_asked_for(server: Listener) -> None:
    with client(f"https://localhost:{server.port}", verify=False) as halo:
        assert halo.tickets.get(5).id == 5


def test_through_a_proxy(server: Listener, proxy: Proxy) -> None:
    """Its login goes to it alone, and what we send goes to the server alone. The connection is kept."""
    scheme = "http" if proxy._plain else "https"
    through = {"https": f"{scheme}://user:canary-pass@localhost:{proxy.port}"}
    with client(f"https://127.0.0.1:{server.port}", verify=CA, proxies=through) as halo:
        assert [halo.tickets.get(5).id for _ in range(3)] == [5, 5, 5]
        assert halo.tickets.create({"summary": "x"}).id == 5
    assert len(proxy.heads) == 1
    assert proxy.heads[0].startswith(f"CONNECT 127.0.0.1:{server.port} ".encode())
    assert f"Proxy-Authorization: Basic {LOGIN}".encode() in proxy.heads[0]
    assert b"Bearer" not in proxy.heads[0]
    assert len(server.heads) == 4
    assert all(b"authorization: bearer t\r\n" in head.lower() for head in server.heads)
    assert all(LOGIN.encode() not in head for head in server.heads)


def test_a_proxy_that_nobody_vouches_for_hears_nothing(server: Listener) -> None:
    proxy = Proxy()
    try:
        through = {"https": f"https://user:canary-pass@localhost:{proxy.port}"}
        with (
            client(f"https://127.0.0.1:{server.port}", proxies=through) as halo,
            pytest.raises(HaloPsaConnectionError, match="Nothing was sent"),
        ):
            halo.tickets.get(5)
        assert proxy.heads == server.heads == []
    finally:
        proxy.close()


def test_a_server_behind_a_proxy_is_checked_too(server: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = Proxy(plain=True)
    proxy.to = server.port
    try:
        with (
            client(
                "https://halo.invalid", verify=CA, proxies={"https": f"http://127.0.0.1:{proxy.port}"}
            ) as halo,
            pytest.raises(HaloPsaConnectionError, match="Nothing was sent") as caught,
        ):
            halo.tickets.create({"summary": "x"})
        assert caught.value.reason == "certificate"
        assert len(proxy.heads) == 1
        assert server.heads == []
    finally:
        proxy.close()
