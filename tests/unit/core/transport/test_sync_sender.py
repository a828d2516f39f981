"""Requests built by hand go out as `requests` itself would send them."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress

import pytest
import requests
from hypothesis import example, given
from hypothesis import strategies as st

from halopsa._api import API
from halopsa.core.base.deadline import Deadline
from halopsa.core.config.network import Network
from halopsa.core.config.settings import Config
from halopsa.core.drive import drive
from halopsa.core.transport.in_flight import InFlight, current
from halopsa.core.transport.preparing import Prepared, Preparing, by_requests
from halopsa.core.transport.sockets import PacedAdapter
from halopsa.core.transport.sync_sender import SyncSender
from halopsa.core.transport.wire import WireRequest

ROOT = "https://testcompany.halopsa.com"
CONFIG = Config.build(API, tenant="testcompany", token_source=lambda: "t")


def sender(root: str = ROOT) -> SyncSender:
    return SyncSender(Network.of(CONFIG, {}), 1000, root)


def preparing(root: str = ROOT) -> Preparing:
    return Preparing(Network.of(CONFIG, {}), root)


def request(
    path: str,
    params: Mapping[str, str] | None = None,
    *,
    method: str = "GET",
    body: bytes | dict[str, str] | None = None,
    root: str = ROOT,
    headers: Mapping[str, str] | None = None,
) -> WireRequest:
    return WireRequest(
        method, root + path, headers or {"Accept": "*/*"}, params or {}, body, 1.0, 1.0, Deadline(9), 1
    )


_PATHS = st.text(st.sampled_from("/aZ09-_.~%2Ee+,;:@!$&'()*=?#[] é\\"), max_size=12)
_WORDS = st.text(max_size=6)


@given(path=_PATHS, params=st.dictionaries(_WORDS, _WORDS, max_size=3))
@example(path="/Tickets", params={"search": "a b&c=d é~*", "status": "1,2"})
@example(path="/Tickets/~x", params={})
@example(path="/Tickets", params={"\ud800": "x"})
def test_the_address_is_the_one_that_requests_would_make(path: str, params: dict[str, str]) -> None:
    asked = request("/api" + path, params)
    made = preparing().quickly(asked)
    if made is None:
        return
    slowly = by_requests(asked)
    assert slowly is not None
    assert made.url == slowly.url
    assert made.path_url == slowly.path_url == made.target


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("body", [None, b"", b"[1]", "é".encode()])
def test_headers_and_body_are_those_that_requests_would_send(method: str, body: bytes | None) -> None:
    headers = {"Accept": "*/*", "X-Gate": "é", "Content-Type": 'multipart/form-data; boundary="x"'}
    asked = request("/api/Tickets", method=method, body=body, headers=headers)
    made, slowly = preparing().quickly(asked), by_requests(asked)
    assert made is not None
    assert slowly is not None
    assert dict(made.headers) == dict(slowly.headers)
    assert made.body == slowly.body


@pytest.mark.parametrize(
    "path", ["", "/", "//other.example/x", "/a//b", "/.", "/..", "/../x", "/a/.x", "/%2e", "/a b"]
)
def test_addresses_that_need_care_are_left_to_requests(path: str) -> None:
    assert preparing().quickly(request(path)) is None


@pytest.mark.parametrize(
    "root",
    [ROOT.replace("y", "z"), ROOT + ".evil.example", "https://" + "a" * 64 + ".example", "https://A.example"],
)
def test_another_host_is_never_taken_for_ours(root: str) -> None:
    assert preparing().quickly(request("/api/Tickets", root=root)) is None
    if root.startswith(("https://aaaa", "https://A")):
        assert preparing(root).quickly(request("/api/Tickets", root=root)) is None


@pytest.mark.parametrize("kind", ["text/plain\r\nX-Evil: 1", "text/plain\n", " text/plain", "é", ""])
def test_a_content_type_that_could_be_more_than_one_header(kind: str) -> None:
    assert preparing().quickly(request("/api/Tickets", headers={"Content-Type": kind})) is None


def test_a_form_is_left_to_requests() -> None:
    assert preparing().quickly(request("/auth/token", method="POST", body={"a": "b"})) is None


def test_the_pool_is_found_again_and_made_anew_when_closed() -> None:
    adapter = PacedAdapter()
    asked = Prepared("GET", ROOT, "/api/Tickets", {}, None)
    pool = adapter.get_connection_with_tls_context(asked, True)
    other = Prepared("GET", ROOT, "/api/Agent", {}, None)
    assert adapter.get_connection_with_tls_context(other, True) is pool
    elsewhere = Prepared("GET", "https://other.halopsa.com", "/api/Agent", {}, None)
    assert adapter.get_connection_with_tls_context(elsewhere, True) is not pool
    assert adapter.get_connection_with_tls_context(asked, False) is not pool
    adapter.poolmanager.clear()
    pool.close()
    again = adapter.get_connection_with_tls_context(asked, True)
    assert again is not pool
    assert again.pool is not None
    adapter.close()


def test_a_signal_handler_may_close_what_its_thread_is_opening() -> None:
    sending = sender()

    def interrupted() -> None:
        with sending._lock:
            sending.close()

    thread = threading.Thread(target=interrupted, daemon=True)
    thread.start()
    thread.join(5)
    assert not thread.is_alive()


def test_certificates_are_checked_for_each_pool() -> None:
    adapter = PacedAdapter()
    asked = Prepared("GET", ROOT, "/api/Tickets", {}, None)
    pool = adapter.get_connection_with_tls_context(asked, True)
    adapter.cert_verify(pool, asked.url, True, None)
    assert pool.cert_reqs == "CERT_REQUIRED"
    with pytest.raises(OSError, match="bundle"):
        adapter.cert_verify(pool, asked.url, "/no/such/bundle", None)
    with pytest.raises(OSError, match="bundle"):  # a failed check is not remembered as done
        adapter.cert_verify(pool, asked.url, "/no/such/bundle", None)
    adapter.close()


def test_through_a_proxy_nothing_is_shortened() -> None:
    adapter = PacedAdapter()
    proxies = {"http": "http://proxy.example:3128"}
    plain = Prepared("GET", "http://127.0.0.1:1", "/api/Tickets?a=1", {}, None)
    assert adapter.request_url(plain, proxies) == "http://127.0.0.1:1/api/Tickets?a=1"
    assert adapter.request_url(plain, {}) == "/api/Tickets?a=1"
    pool = adapter.get_connection_with_tls_context(plain, True, proxies)
    assert str(pool.proxy) == "http://proxy.example:3128"
    assert adapter.get_connection_with_tls_context(plain, True, {}) is not pool
    adapter.close()


def test_no_cookie_is_kept_of_an_answer() -> None:
    assert "cookies" not in vars(PacedAdapter().build_response(requests.PreparedRequest(), _Raw()))


class _Raw:
    status = 200
    reason = "OK"
    headers: Mapping[str, str] = {"Set-Cookie": "a=b"}


# Real sockets


class Scripted:
    """Answers the requests on a connection one after the other by what the script has for their paths."""

    def __init__(self, script: Mapping[str, tuple[bytes, ...]]) -> None:
        self.script = script
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.root = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(ConnectionError), connection, connection.makefile("rb") as lines:
            while asked := lines.readline():
                while lines.readline() not in (b"\r\n", b""):
                    pass
                for piece in self.script[asked.split()[1].decode()]:
                    connection.sendall(piece)
                    time.sleep(0.02)

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def scripted(request: pytest.FixtureRequest) -> Iterator[Scripted]:
    server = Scripted(request.param)
    yield server
    server.close()


def body_of(sending: SyncSender, asked: WireRequest) -> tuple[int, bytes] | str:
    reply = drive(lambda: sending.send(asked, None))
    return (reply.answer.status, reply.answer.body) if reply.kind == "answer" and reply.answer else reply.kind


_OK = b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n"
_INTERIM = {
    "/100": (b"HTTP/1.1 100 Continue\r\n\r\n", _OK + b"1"),
    "/102": (b"HTTP/1.1 102 Processing\r\n\r\n", b"HTTP/1.1 102 Processing\r\n\r\n", _OK + b"2"),
    "/103": (b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + _OK, b"3"),
    "/101": (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",),
    "/plain": (_OK + b"p",),
}


@pytest.mark.parametrize("scripted", [_INTERIM], indirect=True)
@pytest.mark.parametrize(("path", "body"), [("/100", b"1"), ("/102", b"2"), ("/103", b"3")])
def test_an_interim_answer_is_not_the_answer(scripted: Scripted, path: str, body: bytes) -> None:
    root = scripted.root
    sending = sender(root)
    # Taken for the answer, it would leave the real one to the next request on the connection.
    assert body_of(sending, request(path, root=root, method="POST", body=b"{}")) == (200, body)
    assert body_of(sending, request("/plain", root=root)) == (200, b"p")
    assert scripted.connections == 1
    sending.close()


@pytest.mark.parametrize("scripted", [_INTERIM], indirect=True)
def test_a_server_that_changes_to_another_protocol_is_left(scripted: Scripted) -> None:
    root = scripted.root
    sending = sender(root)
    assert body_of(sending, request("/101", root=root)) == "lost"
    assert body_of(sending, request("/plain", root=root)) == (200, b"p")
    assert scripted.connections == 2
    sending.close()


_EMPTY = {
    "/204": (b"HTTP/1.1 204 No Content\r\n\r\n",),
    "/204-0": (b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n",),
    "/205-0": (b"HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n",),
    "/200-0": (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",),
    "/204-1": (b"HTTP/1.1 204 No Content\r\nContent-Length: 1\r\n\r\n", b"x"),
    "/204-c": (b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n", b"0\r\n\r\n"),
    "/205": (b"HTTP/1.1 205 Reset Content\r\n\r\n",),
    "/plain": (_OK + b"p",),
}


@pytest.mark.parametrize("scripted", [_EMPTY], indirect=True)
@pytest.mark.parametrize(
    ("path", "connections"),
    [("/200-0", 1), ("/204", 1), ("/204-0", 1), ("/205-0", 1), ("/204-1", 2), ("/204-c", 2), ("/205", 2)],
)
def test_a_connection_is_kept_after_an_empty_answer(scripted: Scripted, path: str, connections: int) -> None:
    root = scripted.root
    sending = sender(root)
    assert body_of(sending, request(path, root=root, method="DELETE")) == (int(path[1:4]), b"")
    # One after which a body comes all the same is not used again.
    assert body_of(sending, request("/plain", root=root)) == (200, b"p")
    assert scripted.connections == connections
    sending.close()


def test_an_exchange_within_another_gives_the_outer_one_back() -> None:
    """A token source may use a client of ours: the deadline of the call that asked must hold afterwards."""
    with InFlight(Deadline(5), 1.0) as outer:
        with suppress(KeyError), InFlight(Deadline(5), 1.0) as inner:
            assert current.exchange is inner
            raise KeyError
        assert current.exchange is outer
    assert current.exchange is None
