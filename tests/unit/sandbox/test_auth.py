"""Tokens, rights and the rate limit of the sandbox."""

from __future__ import annotations

import time

import pytest

from halopsa.sandbox.limits import Window
from halopsa.sandbox.problems import Refusal
from halopsa.sandbox.server import Sandbox
from tests.unit.sandbox.tool import Api


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


def test_token_reply_lists_what_was_granted_and_has_no_refresh_token(api: Api) -> None:
    reply = api.get_token()
    assert reply.status == 200
    assert reply.data["token_type"] == "Bearer"
    assert reply.data["expires_in"] == 3600
    assert "edit:tickets" in reply.data["scope"].split()
    assert "refresh_token" not in reply.data


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "someone"}, 401, "invalid_client"),
        ({"client_id": "bad-client-id"}, 400, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"scope": "everything"}, 400, "invalid_scope"),
        ({"scope": " "}, 400, "invalid_scope"),
    ],
)
def test_token_refusals(api: Api, form: dict[str, str], status: int, error: str) -> None:
    reply = api.get_token(**form)
    assert (reply.status, reply.data["error"]) == (status, error)
    assert reply.data.keys() == {"error", "error_description"}


def test_token_endpoint_wants_a_form_and_takes_the_tenant_in_the_query(api: Api) -> None:
    assert api.raw("POST", "/auth/token", b"{}", {"Content-Type": "application/json"}).status == 400
    assert api.raw("GET", "/auth/token").status == 405
    body = b"grant_type=client_credentials&client_id=%s&client_secret=%s" % (
        api.halo.connection["client_id"].encode(),
        api.halo.connection["client_secret"].encode(),
    )
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert api.raw("POST", "/token?tenant=sandbox", body, form).status == 200


def test_open_routes_need_no_token(api: Api) -> None:
    info = api.raw("GET", "/api/authinfo")
    assert info.data["auth_url"] == f"{api.halo.base_url}/auth"
    assert "version" in api.raw("GET", "/api/InstanceInfo").data


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer nope"}, {"Authorization": "Basic abc"}])
def test_without_a_token_401_with_an_empty_body(api: Api, header: dict[str, str]) -> None:
    reply = api.raw("GET", "/api/Tickets", headers=header)
    assert (reply.status, reply.body) == (401, b"")


def test_expired_and_revoked_tokens() -> None:
    with Sandbox(token_lifetime=0) as halo:
        assert Api(halo).get("/Status").status == 401
    with Sandbox() as halo:
        api = Api(halo)
        halo.revoke_tokens()
        assert api.get("/Status").status == 401


def test_missing_scope_is_403_and_missing_agent_right_a_lasting_401() -> None:
    with Sandbox(agent_denied=["contracts.get", "Report"]) as halo:
        api = Api(halo, scope="read:tickets")
        assert api.get("/Tickets/1").status == 200
        assert api.get("/Client").status == 403
        assert api.post("/Tickets", [{"summary": "x"}]).status == 403
        whole = Api(halo)
        assert whole.get("/ClientContract").status == 200
        for _ in range(2):
            reply = Api(halo).get("/ClientContract/1")
            assert (reply.status, reply.body) == (401, b"")
        assert whole.get("/Report").status == 401


def test_429_is_plain_text_that_quotes_the_limit() -> None:
    with Sandbox(rate_limit=(3, 300)) as halo:
        api = Api(halo)  # the token request counts
        assert [api.get("/Status").status for _ in range(3)] == [200, 200, 429]
        reply = api.get("/Status")
        assert b"3 Requests per rolling 5 minute window" in reply.body
        assert "retry-after" not in reply.headers
        assert reply.headers["content-type"].startswith("text/plain")
        assert api.get_token().status == 429


def test_retry_after_on_request_and_the_window_rolls() -> None:
    with Sandbox(rate_limit=(2, 0.4), retry_after=True) as halo:
        api = Api(halo)
        api.get("/Status")
        reply = api.get("/Status")
        assert (reply.status, reply.headers["retry-after"]) == (429, "1")
        time.sleep(0.45)
        assert api.get("/Status").status == 200


def test_window_by_the_clock() -> None:
    now = [0.0]
    window = Window(2, 10, clock=lambda: now[0])
    window.admit()
    now[0] = 5
    window.admit()
    with pytest.raises(Refusal):
        window.admit()
    now[0] = 10
    window.admit()
    with pytest.raises(ValueError, match="above zero"):
        Window(0, 1)
