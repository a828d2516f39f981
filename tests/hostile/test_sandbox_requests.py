"""Requests to the sandbox that no client would send: it answers or hangs up, and goes on serving."""

from __future__ import annotations

import json
import logging
import re
import socket
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from functools import partial
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import Client

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox, seed
from halopsa.sandbox.app import App
from halopsa.sandbox.settings import Dialect, Settings
from halopsa.sandbox.store import Store
from tests.hostile.fuzz import examples, jsons, texts

HOST = b"Host: x\r\nConnection: close\r\n"
FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"
JSON = b"Content-Type: application/json\r\n"


class Tenant:
    """A sandbox and ways to mistreat it."""

    def __init__(self, halo: Sandbox, client: HaloPsaClient) -> None:
        self.halo = halo
        self.client = client
        self.port = int(halo.base_url.rpartition(":")[2])
        client.request("GET", "/Tickets/1")
        assert client.token_info is not None
        self.token = client.token_info.access_token
        self.bearer = b"Authorization: Bearer " + self.token.encode() + b"\r\n"

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def say(self, data: bytes, *, hang_up: bool = False) -> bytes:
        """Send bytes and return all that comes until the server hangs up."""
        got = b""
        with self.connect() as connection, suppress(ConnectionError):
            connection.sendall(data)
            if hang_up:
                connection.shutdown(socket.SHUT_WR)
            while part := connection.recv(65536):
                got += part
        return got

    def serves(self) -> bool:
        return self.client.tickets.get(1).id == 1


@pytest.fixture(scope="module")
def tenant() -> Iterator[Tenant]:
    with (
        Sandbox(tickets=50, rate_limit=None, token_lifetime=100_000) as halo,
        HaloPsaClient(**halo.connection, rate_limit=None) as client,
    ):
        yield Tenant(halo, client)


@pytest.fixture(autouse=True)
def silence(
    tenant: Tenant, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[None]:
    """Nothing is printed, nothing is a defect, and no secret is in any line of a log."""
    caplog.set_level(logging.DEBUG)
    yield
    out, err = capfd.readouterr()
    assert (out, err) == ("", "")
    for record in caplog.records:
        line = record.getMessage() + (record.exc_text or "")
        assert record.levelno < logging.WARNING, line
        assert tenant.token not in line
        assert "local-sandbox-only" not in line
    assert tenant.serves()


def post(
    body: bytes, headers: bytes = JSON, length: bytes | None = None, path: bytes = b"/api/Tickets"
) -> bytes:
    size = str(len(body)).encode() if length is None else length
    return b"POST %s HTTP/1.1\r\n%s@%sContent-Length: %s\r\n\r\n%s" % (path, HOST, headers, size, body)


def get(target: bytes, more: bytes = b"@", verb: bytes = b"GET") -> bytes:
    return b"%s %s HTTP/1.1\r\n%s%s\r\n" % (verb, target, HOST, more)


def chunked(body: bytes) -> bytes:
    return (
        b"POST /api/Tickets HTTP/1.1\r\n" + HOST + b"@" + JSON + b"Transfer-Encoding: chunked\r\n\r\n" + body
    )


#: The request (``@`` is the token) and the statuses that will do.
REQUESTS: dict[str, tuple[bytes, str]] = {
    "garbage": (b"\x00\xff\xfe garbage\r\n\r\n", "400"),
    "http2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "4.."),
    "a huge header": (b"GET / HTTP/1.1\r\nX: " + b"a" * 400_000 + b"\r\n\r\n", "431|"),
    "20,000 headers": (
        b"GET /api/Tickets HTTP/1.1\r\nConnection: close\r\n"
        + b"".join(b"X%d: y\r\n" % n for n in range(20_000))
        + b"\r\n",
        "4..",
    ),
    "a huge address": (get(b"/api/" + b"a" * 300_000), "431|414|"),
    "a bad chunk": (chunked(b"zz\r\n[{}]\r\n0\r\n\r\n"), "400"),
    "a negative chunk": (chunked(b"-5\r\n[{}]\r\n0\r\n\r\n"), "400"),
    "a negative length": (post(b"[{}]", length=b"-5"), "400"),
    "an odd length": (post(b"[{}]", length=b"1e3"), "400"),
    "two lengths": (post(b"[{}]", JSON + b"Content-Length: 3\r\n"), "400"),
    "a huge length": (post(b"[{}]", length=b"99999999999999"), "413"),
    "length and chunks": (
        chunked(b"0\r\n\r\n").replace(b"Transfer", b"Content-Length: 5\r\nTransfer"),
        "4..",
    ),
    "another coding": (chunked(b"").replace(b"chunked", b"gzip, chunked"), "501"),
    "a bad header": (get(b"/api/Tickets", b"Bad Header: x\r\n"), "400"),
    "NUL in a header": (get(b"/api/Tickets", b"X: a\x00b\r\n"), "400"),
    "CR in a header": (get(b"/api/Tickets", b"X: a\rb\r\n"), "400"),
    "another version": (b"GET /api/Tickets HTTP/9.9\r\n\r\n", "4.."),
    "no version": (b"GET /api/Tickets\r\n\r\n", "4.."),
    "an address that is none": (get(b"http://[::1/api/Tickets"), "400"),
    "a port that is none": (get(b"http://x:99999999/api/Tickets"), "..."),
    "a hostile host": (b'GET /api/AuthInfo HTTP/1.1\r\nHost: e/"<x>\r\nConnection: close\r\n\r\n', "200|400"),
    "control characters in the path": (get(b"/api/Tick%00ets%0d%0aX:1"), "404"),
    "broken escapes": (get(b"/api/%zz%ff%c0%af"), "404"),
    "raw UTF-8": (get("/api/Tickets?search=\u202e".encode()), "400"),
    "a way up": (get(b"/api/../../etc/passwd"), "404"),
    "a way up at the files": (get(b"/cdn/..%2f..%2fetc%2fpasswd", b""), "404"),
    "a way up as id": (get(b"/api/Tickets/..%2f..%2fauth%2ftoken"), "4.."),
    "OPTIONS": (get(b"*", verb=b"OPTIONS"), "404"),
    "CONNECT": (get(b"evil.example:443", verb=b"CONNECT"), "4.."),
    "TRACE": (get(b"/api/Tickets", verb=b"TRACE"), "405"),
    "a verb nobody knows": (get(b"/api/Tickets", verb=b"G" * 10_000), "405"),
    "a verb in lower case": (get(b"/api/Tickets", verb=b"get"), "400"),
    "an odd expectation": (post(b"[{}]", JSON + b"Expect: banana\r\n"), "4.."),
    "no token": (get(b"/api/Tickets", b""), "401"),
    "a token that is no text": (get(b"/api/Tickets", b"Authorization: Bearer \xff\xfe\r\n"), "401"),
    "basic": (get(b"/api/Tickets", b"Authorization: Basic !!!\r\n"), "401"),
    "digest": (get(b"/api/Tickets", b'Authorization: Digest x="\r\n'), "401"),
    "a part of a form": (post(b"[{}]", b'Content-Type: multipart/form-data; boundary="\r\n'), "415"),
    "UTF-16": (post("[{}]".encode("utf-16")), "400"),
    "no UTF-8": (post(b"\xff\xfe\xfd\xfc"), "400"),
    "deep": (post(b"[" * 100_000), "400"),
    "NaN": (post(b'[{"summary": NaN}]'), "400"),
    "many digits": (post(b'[{"summary": %s}]' % (b"9" * 5000)), "4.."),
    "an array of nulls": (post(b"[null, null]"), "400"),
    "a string": (post(b'"x"'), "400"),
    "negative pages": (get(b"/api/Tickets?pageinate=true&page_size=-5&page_no=-9"), "200|400"),
    "huge pages": (
        get(b"/api/Tickets?pageinate=true&page_size=%s&page_no=%s" % (b"9" * 40, b"9" * 40)),
        "200|400",
    ),
    "SQL in the order": (
        get(b"/api/Tickets?order=id%3B%20DROP%20TABLE%20rows%3B--&search=%27%20OR%201%3D1"),
        "200",
    ),
    "SQL as id": (get(b"/api/Tickets/1%20OR%201%3D1"), "400"),
    "a token by GET": (get(b"/auth/token?client_secret=local-sandbox-only"), "405"),
    "a token in parts": (
        post(b"--x\r\n\r\n\r\n", b"Content-Type: multipart/form-data; boundary=x\r\n", path=b"/auth/token"),
        "400",
    ),
    "a token in halves": (post(b"%ff&=&", FORM, path=b"/auth/token"), "400"),
    "a secret that is no text": (
        post(
            b"grant_type=client_credentials&client_id=5eedc0de-0000-4000-8000-5a4db0c0ffee"
            b"&client_secret=%ED%A0%80%ff%00",
            FORM,
            path=b"/auth/token",
        ),
        "401",
    ),
    "a huge form": (post(b"a" * 2_000_000, FORM, path=b"/auth/token"), "413|"),
    "a form of 100,000 fields": (post(b"a&" * 100_000, FORM, path=b"/auth/token"), "4.."),
}


@pytest.mark.parametrize(("request_", "statuses"), REQUESTS.values(), ids=REQUESTS)
def test_odd_requests(tenant: Tenant, request_: bytes, statuses: str) -> None:
    said = tenant.say(request_.replace(b"@", tenant.bearer))
    if not said:
        assert statuses.endswith("|")  # the server may hang up while much is still coming
        return
    found = re.match(rb"HTTP/1\.[01] (\d+) ", said)
    assert found is not None
    assert re.fullmatch(statuses, found[1].decode()), said[:300]
    assert b"Traceback" not in said
    assert b"\r\nX:1" not in said


@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(100),
        b"\r\n\r\n\r\n",
        b"GET /api/Tick",
        post(b"[{}", length=b"100"),
        chunked(b"ffffffffffffffff\r\n[{}]"),
    ],
)
def test_requests_that_never_end(tenant: Tenant, data: bytes) -> None:
    tenant.say(data.replace(b"@", tenant.bearer), hang_up=True)


def test_those_who_say_nothing_keep_nobody_out(tenant: Tenant) -> None:
    with ExitStack() as open_:
        for number in range(150):
            connection = open_.enter_context(tenant.connect())
            if number % 2:
                connection.sendall(b"POST /api/Tickets HTTP/1.1\r\nContent-Length: 10\r\n\r\n[")
        assert tenant.say(get(b"/api/Tickets/1", tenant.bearer)).startswith(b"HTTP/1.1 200")


@examples(60)
@given(st.data())
def test_mutated_requests(tenant: Tenant, data: st.DataObject) -> None:
    base = data.draw(st.sampled_from([request for request, _ in REQUESTS.values() if len(request) < 500]))
    request = bytearray(base.replace(b"@", tenant.bearer))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(request)))
        end = min(len(request), at + data.draw(st.integers(0, 20)))
        request[at:end] = data.draw(
            st.binary(max_size=12) | st.sampled_from([b"\r\n", b"\r\n\r\n", b"\x00", b": "])
        )
    said = tenant.say(bytes(request), hang_up=True)
    assert said == b"" or said.startswith(b"HTTP/1.")
    assert b"Traceback" not in said


# The application itself, without sockets


@pytest.fixture(scope="module", params=["v2", "inventory"])
def app(request: pytest.FixtureRequest) -> Iterator[tuple[App, Client, str]]:
    dialect: Dialect = request.param
    store = Store(partial(seed.template, 1, 40))
    store.open()
    app = App(Settings(dialect=dialect, rate_limit=None), store)
    form = {
        "grant_type": "client_credentials",
        "client_id": app.settings.client_id,
        "client_secret": app.settings.client_secret,
    }
    token = app.tokens.issue(form, "application/x-www-form-urlencoded")["access_token"]
    yield app, Client(app), str(token)
    store.close()


segments = st.sampled_from(
    ["Tickets", "Actions", "Attachment", "Report", "Agent", "me", "1", "45", "Client", "Asset"]
)
_PARAMETERS = (
    "order orderdesc search page_no page_size count ticket_id client_id startdate advanced_search includedetails "
    "idonly datesearch _area loadreport type open_only"
)
names = st.sampled_from(_PARAMETERS.split())


@examples(250)
@given(
    verb=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]),
    path=st.lists(segments | texts, min_size=1, max_size=3),
    query=st.dictionaries(names | texts, texts, max_size=4),
    body=st.none() | jsons | st.lists(st.dictionaries(names | texts, jsons, max_size=4), max_size=2),
    kind=st.sampled_from(["application/json", "text/plain", "", "application/json; charset=x", "a/b;c"]),
)
def test_anything_at_all(
    app: tuple[App, Client, str],
    verb: str,
    path: list[str],
    query: dict[str, str],
    body: object,
    kind: str,
) -> None:
    _, client, token = app
    steps = [quote(step.encode("utf-8", "replace"), safe="/.;") for step in path]
    asked = {
        key.encode("utf-8", "replace").decode(): text.encode("utf-8", "replace").decode()
        for key, text in query.items()
    }
    reply = client.open(
        "/api/" + "/".join(steps).lstrip("/"),
        method=verb,
        query_string=asked,
        data=None if body is None else json.dumps(body),
        content_type=kind,
        headers={"Authorization": f"Bearer {token}"},
    )
    assert 200 <= reply.status_code < 600
    if reply.data and "json" in (reply.content_type or ""):
        json.loads(reply.data)
