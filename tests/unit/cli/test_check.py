"""``halopsa check``: what it tells when all is well, and what when it is not."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
import requests
import responses

from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import HOSTED, closed_port, environment, flat, run

BASE = "https://testcompany.halopsa.com"
TOKEN = {"access_token": "abcdefghij", "token_type": "Bearer", "expires_in": 1800}
LOGIN_PAGE = '<html><title>Login</title><form><input type="password"></form></html>'


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=40) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mocked:
        yield mocked


def answers(mock: responses.RequestsMock, **more: object) -> None:
    """A tenant with the usual answers."""
    mock.post(f"{BASE}/auth/token", json={**TOKEN, "scope": "read:tickets"})
    mock.get(f"{BASE}/api/Tickets", json={"record_count": 7, "tickets": [{"id": 1}]})
    mock.get(f"{BASE}/api/Agent/me", json={"id": 4, "name": "Ada", "claims": []})
    mock.get(f"{BASE}/api/InstanceInfo", json={"Version": "2.200.1"})


def test_says_what_works(halo: Sandbox) -> None:
    result = run("check", env=environment(halo))
    assert result.exit_code == 0
    text = flat(result)
    for part in (
        f"instance {halo.base_url}",
        "client id 5eed...ffee",
        f"token from {halo.base_url}/auth/token",
        "token life 3600 s",
        "read:tickets",
        "agent Zelda Copperfield (id 45)",
        "roles Service Desk",
        "view_tickets=2",
        "tickets can be read; 40 visible",
        "version 2.236.1.0",
        "Everything works.",
    ):
        assert part in text
    assert "HALOPSA_AUTH_SERVER" not in text
    assert {request.method for request in halo.requests} == {"GET", "POST"}
    assert [r.path for r in halo.requests if r.method == "POST"] == ["/auth/token"]


def test_says_it_in_json(halo: Sandbox) -> None:
    result = run("check", "--json", env=environment(halo))
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert found["ok"] is True
    assert found["problems"] == []
    assert found["token_url"] == f"{halo.base_url}/auth/token"
    assert found["token_life"] == 3600
    assert "read:tickets" in found["scope"]
    assert found["agent"]["id"] == 45
    assert found["rights"]["view_tickets"] == "2"
    assert found["tickets"] == 40


def test_options_win_over_the_environment(halo: Sandbox) -> None:
    wrong = {**environment(halo), "HALOPSA_BASE_URL": "https://elsewhere.example.com"}
    assert run("check", "--base-url", halo.base_url, env=wrong).exit_code == 0


def test_a_tenant_by_option_drops_the_addresses_of_the_environment(mock: responses.RequestsMock) -> None:
    answers(mock)
    env = {
        **HOSTED,
        "HALOPSA_BASE_URL": "https://other.example.com",
        "HALOPSA_AUTH_SERVER": "https://a.example.com",
    }
    result = run("check", "--tenant", "testcompany", env=env)
    assert result.exit_code == 0
    assert f"instance {BASE}" in flat(result)


def test_missing_settings_are_all_named_with_the_way_to_get_them() -> None:
    result = run("check")
    text = flat(result)
    assert result.exit_code == 2
    for part in (
        "HALOPSA_TENANT",
        "HALOPSA_CLIENT_ID",
        "HALOPSA_CLIENT_SECRET",
        "Configuration > Integrations > HaloPSA API > View Applications > New",
        "Client ID and Secret (Services)",
        "acme for https://acme.halopsa.com",
    ):
        assert part in text


def test_the_form_of_the_tenant_is_explained() -> None:
    result = run("check", env={**HOSTED, "HALOPSA_TENANT": "https://acme.halopsa.com"})
    assert result.exit_code == 2
    assert "first label of the instance's address" in flat(result)


def test_names_the_other_token_address_that_works(mock: responses.RequestsMock) -> None:
    mock.post(f"{BASE}/token", json=TOKEN)
    mock.post(f"{BASE}/auth/token", status=404)
    mock.get(f"{BASE}/api/Tickets", json={"tickets": []})
    mock.get(f"{BASE}/api/Agent/me", json={"id": 4, "name": None})
    mock.get(f"{BASE}/api/InstanceInfo", status=404)
    result = run("check", env=HOSTED)
    text = flat(result)
    assert result.exit_code == 0
    assert f"no token from {BASE}/auth/token (HTTP 404)" in text
    assert f"set HALOPSA_AUTH_SERVER={BASE} " in text + " "
    assert "scope not told by the auth server" in text
    assert "rights not told by the tenant" in text
    assert "none are visible" in text
    assert "version not told by the instance" in text


@pytest.mark.parametrize("path", ["/nowhere", "/api"])
def test_an_auth_server_that_is_none_gives_way_to_the_usual_address(halo: Sandbox, path: str) -> None:
    result = run("check", "--json", env=environment(halo, HALOPSA_AUTH_SERVER=halo.base_url + path))
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert found["setting"] == {"HALOPSA_AUTH_SERVER": f"{halo.base_url}/auth"}


def test_an_auth_server_that_cannot_be_reached_does_so_too(halo: Sandbox) -> None:
    elsewhere = f"http://127.0.0.1:{closed_port()}/auth"
    result = run("check", env=environment(halo, HALOPSA_AUTH_SERVER=elsewhere))
    assert result.exit_code == 0
    assert f"set HALOPSA_AUTH_SERVER={halo.base_url}/auth" in flat(result)


def test_tells_the_auth_server_that_the_instance_names(mock: responses.RequestsMock) -> None:
    for path in ("/auth/token", "/token"):
        mock.post(BASE + path, body=LOGIN_PAGE, content_type="text/html")
    mock.get(f"{BASE}/api/AuthInfo", json={"auth_url": "https://auth.example.com", "tenant_id": "t"})
    result = run("check", env=HOSTED)
    text = flat(result)
    assert result.exit_code == 4
    assert "There is no auth server at that address." in text
    assert f"Tried: {BASE}/auth/token, {BASE}/token." in text
    assert "set HALOPSA_AUTH_SERVER=https://auth.example.com" in text
    assert not any(call.request.url.startswith("https://auth.") for call in mock.calls if call.request.url)


def test_an_instance_that_names_no_auth_server(mock: responses.RequestsMock) -> None:
    for path in ("/auth/token", "/token"):
        mock.post(BASE + path, status=404)
    mock.get(f"{BASE}/api/AuthInfo", body="not JSON")
    result = run("check", env=HOSTED)
    assert result.exit_code == 4
    assert f"Tried: {BASE}/auth/token, {BASE}/token." in flat(result)
    assert "names" not in flat(result)


def test_credentials_refused_at_another_address_than_the_settings_say(halo: Sandbox) -> None:
    env = environment(halo, HALOPSA_AUTH_SERVER=f"{halo.base_url}/nowhere", HALOPSA_CLIENT_SECRET="mistyped")
    result = run("check", env=env)
    assert result.exit_code == 4
    assert f"set HALOPSA_AUTH_SERVER={halo.base_url}/auth" in flat(result)
    assert "does not accept the client id and secret" in flat(result)


def test_the_tenant_id_goes_along(mock: responses.RequestsMock) -> None:
    answers(mock)
    result = run("check", "--tenant-id", "acme-2", env=HOSTED)
    assert result.exit_code == 0
    assert mock.calls[0].request.url == f"{BASE}/auth/token?tenant=acme-2"


def test_refused_credentials(halo: Sandbox) -> None:
    result = run("check", env=environment(halo, HALOPSA_CLIENT_SECRET="mistyped"))
    text = flat(result)
    assert result.exit_code == 4
    assert "does not accept the client id and secret" in text
    assert "View Applications" in text
    assert "mistyped" not in text
    assert len(halo.requests) == 1


def test_a_scope_that_is_not_granted(halo: Sandbox) -> None:
    result = run("check", "--scope", "read:everything", env=environment(halo))
    assert result.exit_code == 4
    assert "does not grant the requested scope" in flat(result)
    assert "HALOPSA_SCOPE" in flat(result)


@pytest.mark.parametrize(
    ("word", "headline"),
    [
        ("unauthorized_client", "may not log in with an id and a secret"),
        ("unsupported_grant_type", "does not take client credentials"),
    ],
)
def test_other_refusals_of_the_auth_server(mock: responses.RequestsMock, word: str, headline: str) -> None:
    mock.post(f"{BASE}/auth/token", status=400, json={"error": word})
    result = run("check", env=HOSTED)
    assert result.exit_code == 4
    assert headline in flat(result)


def test_a_login_type_without_access(mock: responses.RequestsMock) -> None:
    answers(mock)
    mock.replace("GET", f"{BASE}/api/Tickets", status=403)
    result = run("check", env=HOSTED)
    text = flat(result)
    assert result.exit_code == 4
    assert "The tenant denies access (403)." in text
    assert "login type Agent" in text
    assert "agent Ada" in text


def test_a_missing_right(halo: Sandbox) -> None:
    with Sandbox(rate_limit=None, tickets=3, agent_denied=["tickets"]) as denied:
        result = run("check", env=environment(denied))
    text = flat(result)
    assert result.exit_code == 4
    assert "A right is missing" in text
    assert "GET /Tickets" in text
    assert "agent Zelda Copperfield" in text


def test_a_token_that_is_refused_everywhere_is_told_once(mock: responses.RequestsMock) -> None:
    answers(mock)
    mock.replace("GET", f"{BASE}/api/Tickets", status=401)
    mock.replace("GET", f"{BASE}/api/Agent/me", status=401)
    result = run("check", env=HOSTED)
    assert result.exit_code == 4
    assert flat(result).count("gave a token, but the tenant refuses it") == 1


def test_an_address_without_the_api(mock: responses.RequestsMock) -> None:
    mock.post(f"{BASE}/auth/token", json=TOKEN)
    for path in ("Tickets", "Agent/me", "InstanceInfo"):
        mock.get(f"{BASE}/api/{path}", status=404)
    result = run("check", env=HOSTED)
    assert result.exit_code == 1
    assert flat(result).count("There is no HaloPSA API at this address") == 1


def test_a_login_page(halo: Sandbox) -> None:
    halo.fail_next(200, LOGIN_PAGE, content_type="text/html", path="/api/", times=9)
    result = run("check", env=environment(halo))
    assert result.exit_code == 4
    assert "A login page came instead of data." in flat(result)
    assert "token from" in flat(result)
    assert len(halo.requests) == 2


@pytest.mark.parametrize("path", ["/auth/token", "/api/"])
def test_too_many_requests(halo: Sandbox, path: str) -> None:
    halo.fail_next(429, "slow down", headers={"Retry-After": "42"}, path=path, times=9)
    result = run("check", env=environment(halo))
    assert result.exit_code == 1
    assert "The tenant has had too many requests." in flat(result)
    assert "Try again in 42 seconds." in flat(result)
    assert "token life" not in flat(result)


def test_a_failing_tenant(halo: Sandbox) -> None:
    halo.fail_next(500, "oops", path="/api/", times=9)
    result = run("check", env=environment(halo))
    assert result.exit_code == 1
    assert "The tenant failed." in flat(result)


def test_an_unknown_host(monkeypatch: pytest.MonkeyPatch) -> None:
    def lookup(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    result = run("check", env=HOSTED)
    assert result.exit_code == 1
    assert "The host name is not known." in flat(result)


def test_a_port_where_nothing_listens() -> None:
    result = run("check", env={**HOSTED, "HALOPSA_BASE_URL": f"http://127.0.0.1:{closed_port()}"})
    assert result.exit_code == 1
    assert "Nothing listens at that address." in flat(result)


def test_a_proxy_that_is_not_there() -> None:
    result = run("check", env={**HOSTED, "HTTPS_PROXY": f"http://127.0.0.1:{closed_port()}"})
    assert result.exit_code == 1
    assert "The proxy does not let the connection through." in flat(result)
    assert "NO_PROXY" in flat(result)


def test_a_certificate_that_is_not_trusted(mock: responses.RequestsMock) -> None:
    cause = ssl.SSLCertVerificationError("self-signed certificate")
    mock.post(f"{BASE}/auth/token", body=requests.exceptions.SSLError(cause))
    mock.post(f"{BASE}/token", body=requests.exceptions.SSLError(cause))
    result = run("check", env=HOSTED)
    assert result.exit_code == 1
    assert "certificate of the other side cannot be trusted" in flat(result)
    assert "REQUESTS_CA_BUNDLE" in flat(result)


def test_a_port_that_does_not_speak_tls() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_answer_plainly, args=(server,), daemon=True).start()
        address = f"https://127.0.0.1:{server.getsockname()[1]}"
        result = run("check", env={**HOSTED, "HALOPSA_BASE_URL": address})
        server.shutdown(socket.SHUT_RDWR)  # wakes the thread
    assert result.exit_code == 1
    assert "No encrypted connection can be made." in flat(result)


def _answer_plainly(server: socket.socket) -> None:
    with suppress(OSError):
        while True:
            connection, _ = server.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
                connection.recv(4096)
