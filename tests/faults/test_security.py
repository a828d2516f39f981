"""No name, id or value leads anywhere else, and no token goes to anybody else."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from halopsa import HaloPsaClient, HaloPsaConfigError, HaloPsaError, HaloPsaValidationError
from halopsa.sandbox import Sandbox
from halopsa.sandbox.serving import _print_request
from tests import driven
from tests.faults.clients import connect
from tests.faults.kinds import DATA, HEADER, PLAIN_HEADER, SECRETS, TOKEN, as_json, good, well
from tests.faults.makers import moved
from tests.faults.server import FaultServer, Play, Received, Step
from tests.faults.watch import Log, found, visible

TENANTS = [
    "evil.com/#", "evil.com?", "x@evil.com/", "evil.com\\@", "127.0.0.1:8080/#", "localhost/#", "a.b", "a_b", "a/b",
    "-acme", "acme-", "acme.", ".acme", " acme", "acme ", "ac me", "acme\n", "acme\r\nHost: evil", "acme\0", "acme\t",
    "%61cme", "acme%2e", "a" * 64, "acm\u00e9", "\u0430cme", "\uff41cme", "..", "//evil.com", "acme:443", "[::1]",
]  # fmt: skip


@pytest.mark.parametrize("tenant", TENANTS, ids=ascii)
def test_a_tenant_is_one_label(tenant: str) -> None:
    with pytest.raises(HaloPsaConfigError, match="tenant must be the first label"):
        driven.client(tenant=tenant, client_id="id", client_secret="secret")


def test_a_tenant_in_capitals_is_the_same() -> None:
    with driven.client(tenant="ACME", client_id="id", client_secret="secret") as client:
        assert client._transport.config.base_url == "https://acme.halopsa.com"


ADDRESSES = [
    "http://acme.example", "https://user:pass@acme.example", "https://acme.example#x", "https://acme.example?x=1",
    "https://acme.example\\@evil.com", "https://acme.example\r\nX: 1", "https://a b.example", "file:///etc/passwd",
    "//acme.example", "acme.example", "https://", "https://[::1", "https://acme.example:99999", "javascript:alert(1)",
]  # fmt: skip


@pytest.mark.parametrize("name", ["base_url", "auth_url"])
@pytest.mark.parametrize("address", ADDRESSES, ids=ascii)
def test_an_address_is_only_an_address(name: str, address: str) -> None:
    with pytest.raises(HaloPsaConfigError, match=name):
        connect("https://acme.example", **{name: address, "allow_http": False})


IDS = [
    "../Users/1", "1/../../auth/token", "..", ".", "%2e%2e", "1%2f..%2fUsers", "1?x=1", "1#x", "1/2", "1\\2",
    "1\r\nX: 1", "1\n", "1\0", "1\t", "\x7f", " ", "", "1 2", "\u0661", "http://evil.com/", "//evil.com",
    "@evil.com", ";x=1",
]  # fmt: skip
BY_NUMBER: Mapping[str, Callable[[HaloPsaClient, str], object]] = {
    "get": lambda client, given: client.tickets.get(given),  # type: ignore[arg-type]  # hostile
    "update": lambda client, given: client.tickets.update(given, {"summary": "x"}),  # type: ignore[arg-type]  # hostile
    "delete": lambda client, given: client.tickets.delete(given),  # type: ignore[arg-type]  # hostile
    "download": lambda client, given: client.attachments.download(given),  # type: ignore[call-overload]  # hostile
    "report": lambda client, given: client.reports.run(given),  # type: ignore[arg-type]  # hostile
    "api": lambda client, given: client.api.tax.get(given),  # type: ignore[arg-type]  # hostile
    "children": lambda client, given: client.tickets.actions(given),  # type: ignore[arg-type]  # hostile
}


@pytest.mark.parametrize("call", BY_NUMBER.values(), ids=BY_NUMBER)
def test_a_number_is_only_a_number(call: Callable[[HaloPsaClient, str], object], server: FaultServer) -> None:
    with server.playing(Play(well)) as play, connect(server.url) as client:
        for given in IDS:
            if given.strip().isascii() and given.strip().isdigit():
                continue
            with pytest.raises(HaloPsaValidationError, match="Nothing was sent"):
                call(client, given)
        assert play.requests == play.tokens == []


@pytest.mark.parametrize("given", IDS, ids=ascii)
def test_a_text_stays_in_its_segment(given: str, server: FaultServer) -> None:
    """The id of a priority is text. What is sent is one quoted segment below the resource's path."""
    with server.playing(Play(well)) as play, connect(server.url) as client:
        try:
            client.priorities.get(given)
        except HaloPsaValidationError:
            assert play.requests == []
            return
        [received] = play.requests
        assert received.line == f"GET /api/Priority/{quote(given, safe='')}"
        assert "x" not in received.query
        assert "x" not in received.headers


PATHS = [
    "http://evil.com/x", "//evil.com/x?y", "/../auth/token", "/Tickets/../../auth/token", "/%2e%2e/auth/token", "/.",
    "/a\\b", "/a?x=1", "/a#x", "/a\r\nX: 1", "/a\0", "/a\t", "", "/", "api", "/api/", "\u2028",
]  # fmt: skip


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("path", PATHS, ids=ascii)
def test_a_path_stays_below_the_api(path: str, method: str, server: FaultServer) -> None:
    with server.playing(Play(well)) as play, connect(server.url) as client:
        with pytest.raises(HaloPsaValidationError, match="Nothing was sent"):
            client.request(method, path)
        assert play.requests == []


VALUES = [
    "a\r\nX-Evil: 1",
    "a\nX-Evil: 1",
    "a\rb",
    "a\0b",
    "a\x1bb",
    "a\x7fb",
    "a\x85b",
    " a",
    "a ",
    "a\ud800",
]


@pytest.mark.parametrize("value", VALUES, ids=ascii)
def test_a_value_is_one_header(value: str, server: FaultServer) -> None:
    for settings in (
        {"default_headers": {"X-Note": value}},
        {"default_headers": {value: "x"}},
        {"user_agent": value},
        {"tenant_id": value},
        {"client_id": value},
        {"client_secret": value},
    ):
        with pytest.raises(HaloPsaConfigError) as caught:
            connect(server.url, **settings)
        assert "Evil" not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["Authorization", "HOST", "content-length", "Transfer-Encoding", "a b", "a:b", "", "\u00e9"]
)
def test_a_header_of_the_client_is_its_own(name: str, server: FaultServer) -> None:
    with pytest.raises(HaloPsaConfigError, match="default_headers"):
        connect(server.url, default_headers={name: "x"})


@pytest.mark.parametrize("value", VALUES, ids=ascii)
def test_values_that_are_sent_stay_where_they_belong(value: str, server: FaultServer, log: Log) -> None:
    """In a query, in a body, in a file's name: no new header, no other path."""
    with server.playing(Play(well)) as play, connect(server.url) as client:
        calls: list[Callable[[], object]] = [
            lambda: client.request("GET", "/Anything", params={"q": value, value: "q"}),
            lambda: client.request("POST", "/Anything", json={"q": value}),
            lambda: client.tickets.list(page_size=2, search=value),
            lambda: client.tickets.create({"summary": value}),
            lambda: client.tickets.add_attachment(5, b"x", filename=value),
            lambda: client.tickets.add_attachment(5, b"x", filename="x", content_type=value),
        ]
        for call in calls:
            try:
                call()
            except HaloPsaError as error:
                assert "Nothing was sent" in str(error)  # noqa: PT017 - either is fine
        for received in play.requests:
            assert received.path in ("/api/Anything", "/api/Tickets", "/api/Attachment")
            assert "x-evil" not in received.headers
            assert received.headers["x-route"] == PLAIN_HEADER
            if received.body:
                json.loads(received.body)


def test_a_token_is_one_header(server: FaultServer) -> None:
    def given(token: str) -> Callable[[], str]:
        return lambda: token

    for token in (f"{TOKEN}\r\nX-Evil: 1", f"{TOKEN} x", "\0", "\u00e9", ""):
        with (
            server.playing(Play(well)) as play,
            connect(
                server.url, client_id=None, client_secret=None, token_source=lambda given=token: given
            ) as client,
        ):
            with pytest.raises(HaloPsaError) as caught:
                client.tickets.get(5)
            assert play.requests == []
            assert TOKEN not in visible(caught.value)


LINKED = "/cdn/file?signature=canary-signature"


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("to_file", [False, True], ids=["memory", "file"])
def test_a_link_is_followed_without_anything_of_ours_and_no_further(
    code: int, to_file: bool, server: FaultServer, tmp_path: Path, log: Log
) -> None:
    """An attachment's link leads to another host; a redirect there is not followed."""
    with closing(FaultServer()) as cdn, closing(FaultServer()) as third:
        hop = moved(code, f"{third.url}/x")

        def answers(received: Received) -> Step:
            if received.path == "/auth/token":
                return well(received)
            return Step((as_json({"id": 9, "link": f"{cdn.url}{LINKED}"}).whole,))

        def good_file(received: Received) -> Step:
            return Step((b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",))

        away, end = Play(good_file, [lambda received: hop(good(received))]), Play(well)
        with (
            server.playing(Play(answers)),
            cdn.playing(away),
            third.playing(end),
            connect(server.url) as client,
        ):
            to = tmp_path / "file" if to_file else None
            with pytest.raises(HaloPsaError) as caught:
                client.attachments.download(9, to=to)
            assert list(tmp_path.iterdir()) == []
            assert client.attachments.download(9) == b"hello"
        assert end.requests == []
        assert len(away.requests) == 2
        for received in away.requests:
            text = json.dumps(received.headers)
            assert found(text, (*SECRETS, *DATA)) == []
            assert not {"authorization", "x-gateway-key", "x-route", "cookie"} & received.headers.keys()
        assert "canary-signature" not in visible(caught.value) + "".join(log.lines)


def test_netrc_and_cookies_are_left_alone(
    server: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(
        "machine 127.0.0.1 login me password canary-netrc\ndefault login me password canary-netrc\n"
    )
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".netrc").write_text(netrc.read_text())

    def answers(received: Received) -> Step:
        made = good(received)
        return Step((made.head(Set_Cookie="session=canary-cookie; Path=/") + made.body,))

    with server.playing(Play(answers)) as play, connect(server.url) as client:
        for _ in range(2):
            assert client.tickets.get(5).id == 5
        assert [received.headers["authorization"] for received in play.requests] == [f"Bearer {TOKEN}"] * 2
        for received in play.requests + play.tokens:
            assert "cookie" not in received.headers
        assert "authorization" not in play.tokens[0].headers


def test_the_sandbox_prints_no_secret(capfd: pytest.CaptureFixture[str], log: Log) -> None:
    """Not when it prints each request, and not when one fails."""
    with Sandbox(rate_limit=None, tickets=5, link_over=1) as halo:
        halo.on_request(_print_request)
        settings: dict[str, Any] = {**halo.connection, "default_headers": {"X-Gateway-Key": HEADER}}
        with driven.client(**settings) as client:
            assert len(client.tickets.list_all().to_list()) == 5
            made = client.tickets.add_attachment(1, b"x", filename="x.txt")
            assert client.attachments.download(made.id) == b"x"
            info = client.token_info
            assert info is not None
            token = info.access_token
            halo.fail_next(500, f"{HEADER} {token}")
            with pytest.raises(HaloPsaError):
                client.tickets.create({"summary": "x"})
        wrong = driven.client(**{**settings, "client_secret": "canary-wrong-secret"})
        with wrong, pytest.raises(HaloPsaError):
            wrong.tickets.get(1)
        secret = str(halo.connection["client_secret"])
    out = "".join(capfd.readouterr()) + "".join(log.lines)
    assert "GET /api/Tickets" in out
    assert found(out, [HEADER, token, "canary-wrong-secret", secret]) == []
