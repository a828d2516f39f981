"""Connecting within the deadline, and connections that are used again only when nothing is left on them."""

from __future__ import annotations

import http.client
import socket
import ssl
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import urllib3
import urllib3.connection

from halopsa import HaloPsaClient, HaloPsaConfigError, HaloPsaConnectionError, HaloPsaError, RetryConfig
from halopsa.core.transport.connect import dial, resolve, within
from halopsa.core.transport.sockets import PacedTimeout, _HTTPConnection, unsuitable
from tests import driven
from tests.faults.server import FaultServer

TLS = Path(__file__).parents[3] / "fixtures" / "tls"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"


def whole(body: bytes) -> bytes:
    return OK % (len(body), body)


def client(url: str, **settings: object) -> HaloPsaClient:
    options: dict[str, object] = {
        "base_url": url,
        "token_source": lambda: "t",
        "retry": RetryConfig(max_attempts=1),
        "allow_http": True,
        **settings,
    }
    return driven.client(**options)


class Named:
    """A resolver that knows one host."""

    def __init__(
        self, patch: pytest.MonkeyPatch, addresses: list[tuple[str, int]], delay: float = 0.0
    ) -> None:
        self.asked: list[threading.Thread] = []
        self.addresses = addresses
        self.delay = delay
        self._real = socket.getaddrinfo
        self.over = threading.Event()
        patch.setattr(socket, "getaddrinfo", self)

    def __call__(self, host: str, *rest: object, **more: object) -> object:
        if host != "halo.invalid":
            return self._real(host, *rest, **more)  # type: ignore[arg-type]  # passed through
        self.asked.append(threading.current_thread())
        self.over.wait(self.delay)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in self.addresses]


@contextmanager
def answering() -> Iterator[int]:
    """The port of a server that answers one read after the other."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection, connection.makefile("rb") as lines:
                    while lines.readline():
                        while lines.readline() not in (b"\r\n", b""):
                            pass
                        connection.sendall(whole(b'{"id": 5}'))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.close()


@pytest.fixture
def alive() -> Iterator[int]:
    with answering() as port:
        yield port


# The deadline


def test_refusals_are_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer("cold")._socket as one, FaultServer("cold")._socket as two:
        addresses = [one.getsockname(), two.getsockname()]
        with client("http://halo.invalid:1") as halo:
            Named(monkeypatch, addresses)
            with pytest.raises(HaloPsaConnectionError) as caught:
                halo.tickets.get(5)
        assert caught.value.reason == "refused"


@pytest.mark.parametrize("write", [False, True])
@pytest.mark.parametrize("through", ["directly", "a proxy"])
def test_a_slow_resolver_ends_with_the_deadline(
    write: bool, through: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {} if through == "directly" else {"proxies": {"http": "http://halo.invalid:3128"}}
    url = "http://halo.invalid:1" if through == "directly" else "http://127.0.0.1:1"
    with client(url, deadline=0.5, **settings) as halo:
        resolver = Named(monkeypatch, [("127.0.0.1", 1)], delay=20)
        started = time.monotonic()
        for _ in range(3):
            with pytest.raises(HaloPsaConnectionError, match="Nothing was sent") as caught:
                halo.tickets.create({"summary": "x"}) if write else halo.tickets.get(5)
            assert caught.value.reason == "deadline"
        assert time.monotonic() - started < 5
        assert len(resolver.asked) == 1  # they wait for the same answer
        resolver.over.set()
        resolver.asked[0].join(10)  # else the next test might wait for the same answer


def test_a_resolver_that_never_answers_does_not_hold_up_the_end() -> None:
    code = """
import socket, time
from halopsa import HaloPsaClient, HaloPsaConnectionError
socket.getaddrinfo = lambda *args, **more: time.sleep(60)
client = HaloPsaClient(base_url="https://halo.invalid", token_source=lambda: "t", deadline=0.2)
try:
    client.tickets.get(5)
except HaloPsaConnectionError as error:
    print(error.reason)
"""
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=40, check=True
    )
    assert done.stdout == "deadline\n"


def _no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(thread: threading.Thread) -> None:
        raise RuntimeError("no more threads")  # as at the end of the interpreter, since Python 3.12

    monkeypatch.setattr(threading.Thread, "start", start)


def test_a_host_is_looked_up_where_there_are_no_threads_to_be_had(
    alive: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _no_threads(monkeypatch)
    for _ in range(2):  # the first try leaves nothing behind that the second would wait for
        addresses = resolve("localhost", alive, 1)
        with dial(addresses, 1) as made:
            assert made.getpeername()[1] == alive


def test_what_a_resolver_says_is_told_where_there_are_no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(*args: object, **kwargs: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "no such host")

    monkeypatch.setattr(socket, "getaddrinfo", ask)
    _no_threads(monkeypatch)
    with client("https://halo.invalid") as halo, pytest.raises(HaloPsaConnectionError) as caught:
        halo.tickets.list()
    assert caught.value.reason == "dns"


def test_a_socket_is_made_here_where_there_are_no_threads(
    alive: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _no_threads(monkeypatch)
    with within(1, lambda: socket.create_connection(("127.0.0.1", alive))) as made:
        assert made.getpeername()[1] == alive


def test_an_address_needs_no_resolver(alive: int) -> None:
    before = threading.active_count()
    [address] = resolve("127.0.0.1", alive, 0.0)
    dial([address], 5).close()
    assert resolve("[::1]", 80, 0.0)[0][4][0] == "::1"
    assert threading.active_count() == before


def test_a_tls_handshake_ends_with_the_deadline() -> None:
    """The time for it is what is left, not the time-out anew."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        with client(f"https://127.0.0.1:{listener.getsockname()[1]}", deadline=0.6, verify=False) as halo:
            started = time.monotonic()
            with pytest.raises(HaloPsaConnectionError) as caught:
                halo.tickets.get(5)
        assert time.monotonic() - started < 3
        assert caught.value.reason == "deadline"


# Connections are used again only when nothing is left


class Surplus:
    """Answers each request with what is next, over TLS or not, and counts connections."""

    def __init__(self, pieces: list[list[bytes]], *, tls: bool) -> None:
        self.connections = 0
        self._pieces = pieces
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(TLS / "server.pem")
        self._tls = tls
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            spoken = self._context.wrap_socket(connection, server_side=True) if self._tls else connection
            with spoken, spoken.makefile("rb") as lines:
                while lines.readline():
                    while lines.readline() not in (b"\r\n", b""):
                        pass
                    for piece in self._pieces.pop(0):
                        spoken.sendall(piece)

    def close(self) -> None:
        self._listener.close()


FOREIGN = whole(b'{"id": 666}')
GOOD = whole(b'{"id": 5}')
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n"
    b'{"id": 5}\r\n0\r\n\r\n'
)


def _padded(answer: bytes, size: int) -> bytes:
    """The answer with a header that makes it end where the buffer does."""
    head, _, body = answer.partition(b"\r\n\r\n")
    fill = size - len(answer) - len(b"\r\nX: ")
    return head + b"\r\nX: " + b"x" * fill + b"\r\n\r\n" + body


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("answer", [GOOD, CHUNKED], ids=["length", "chunks"])
@pytest.mark.parametrize("size", [0, 4096, 8192, 16384])
@pytest.mark.parametrize("extra", [FOREIGN, b"\r\n", b"x"], ids=["an answer", "a line", "a byte"])
def test_what_comes_after_an_answer_is_nobodys(tls: bool, answer: bytes, size: int, extra: bytes) -> None:
    first = (_padded(answer, size) if size else answer) + extra
    server = Surplus([[first], [GOOD], [GOOD]], tls=tls)
    try:
        with client(server.url, verify=str(TLS / "cert.pem")) as halo:
            assert [halo.tickets.get(5).id for _ in range(3)] == [5, 5, 5]
        assert server.connections == 2
    finally:
        server.close()


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("answer", [GOOD, CHUNKED], ids=["length", "chunks"])
def test_a_connection_is_kept_after_a_whole_answer(tls: bool, answer: bytes) -> None:
    server = Surplus([[answer], [answer], [answer]], tls=tls)
    try:
        with client(server.url, verify=str(TLS / "cert.pem")) as halo:
            assert [halo.tickets.get(5).id for _ in range(3)] == [5, 5, 5]
        assert server.connections == 1
    finally:
        server.close()


# Which urllib3


class _Foreign:
    """As connections of urllib3-future: theirs send in their own way."""


@pytest.mark.parametrize("name", ["HTTPConnection", "HTTPSConnection"])
def test_another_urllib3_is_refused_when_the_client_is_made(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(urllib3.connection, name, _Foreign)
    with pytest.raises(HaloPsaConfigError, match=r"urllib3-future.*pip install 'urllib3") as caught:
        client("http://127.0.0.1:1")
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize("version", ["1.25.11", "1.26.17", "1.9", "3.0.0", "", "dev"])
def test_an_untested_urllib3_is_refused(version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3, "__version__", version)
    with pytest.raises(HaloPsaConfigError, match=r"pip install 'urllib3>=1.26.18,<3'"):
        client("http://127.0.0.1:1")


def test_the_bounds_that_are_checked_are_those_that_are_declared() -> None:
    project = tomllib.loads((Path(__file__).parents[4] / "pyproject.toml").read_text("utf-8"))
    [declared] = [line for line in project["project"]["dependencies"] if line.startswith("urllib3")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(urllib3, "__version__", "0.1")
        assert f"'{declared}'" in str(unsuitable())


@pytest.mark.parametrize("version", ["1.26.18", "1.26.20", "2.0.7", "2.8.0", "2.99"])
def test_a_tested_urllib3_is_taken(version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3, "__version__", version)
    assert unsuitable() is None


def test_connected_without_a_word_of_what_was_sent_means_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever sends past our connections: a write must not be sent again."""
    from halopsa.core.transport import sockets as connection

    def send(self: http.client.HTTPConnection, data: bytes) -> None:
        if self.sock is None:
            self.connect()
        self.sock.sendall(data)

    monkeypatch.setattr(connection._Paced, "send", send)
    listener = socket.create_server(("127.0.0.1", 0))
    seen: list[bytes] = []

    def serve() -> None:
        with suppress(OSError):
            while True:
                accepted, _ = listener.accept()
                with accepted:
                    seen.append(accepted.recv(65536))

    threading.Thread(target=serve, daemon=True).start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with client(url, retry=RetryConfig(max_attempts=3, backoff=0.01)) as halo:
        with pytest.raises(HaloPsaError, match="may have been applied") as caught:
            halo.tickets.delete(1)
        assert caught.value.may_have_taken_effect
    listener.close()
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X: y", "v"),
        ("", "v"),
        ("X\r\nY", "v"),
        ("X", "a\r\nY: b"),
        ("X", "a\nb"),
        ("X", "@@@SKIP_HEADER@@@"),
    ],
)
def test_a_header_that_is_none_is_refused_however_often(name: str, value: str) -> None:
    for _ in range(2):
        connecting = _HTTPConnection("127.0.0.1")
        connecting.putrequest("GET", "/")
        connecting.putheader("X", "v")
        with pytest.raises(ValueError, match=r"."):
            connecting.putheader(name, value)


def test_timeouts_that_have_begun_are_copied() -> None:
    patience = PacedTimeout(connect=1.0, read=2.0)
    assert patience.clone() is patience
    patience.start_connect()
    copy = patience.clone()
    copy.start_connect()
    assert (copy.connect_timeout, copy._read) == (1.0, 2.0)
