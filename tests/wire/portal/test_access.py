"""Tokens, keys, errors and their request ids, as the package's code and guide have them."""

from __future__ import annotations

import json

import pytest

import halopsa
from halopsa.core.errors import ConfigError
from halopsa.integrations import portal as package
from tests.wire.portal.conftest import API_KEY, TOKEN
from tests.wire.portal.rows import ONE
from tests.wire.scripted import Answer, Connect, Host


async def awaited() -> str:
    """A token that has to be waited for."""
    return TOKEN


def test_neither_token_nor_key(connect: Connect, portal: Host) -> None:
    portal.answers(ONE)
    connect(get_token=None, api_key=None).user.find_by_id("u1")
    assert {"authorization", "x-api-key"}.isdisjoint(portal.only.headers)


def test_a_key_alone(connect: Connect, portal: Host) -> None:
    portal.answers(ONE)
    connect(get_token=None).user.find_by_id("u1")
    assert portal.only.headers["x-api-key"] == API_KEY
    assert "authorization" not in portal.only.headers


def test_no_token_now(connect: Connect, portal: Host) -> None:
    tokens = iter([None, TOKEN])
    portal.answers(ONE)
    client = connect(get_token=lambda: next(tokens))
    client.user.find_by_id("u1")
    client.user.find_by_id("u1")
    assert ["authorization" in asked.headers for asked in portal.asked] == [False, True]


def test_a_token_that_has_to_be_waited_for(connect: Connect, portal: Host) -> None:
    portal.answers(ONE)
    if isinstance(connect(), package.PortalApiClient):
        with pytest.raises(ConfigError, match="use the async client"):
            connect(get_token=awaited)
        return
    connect(get_token=awaited).user.find_by_id("u1")
    assert portal.only.headers["authorization"] == f"Bearer {TOKEN}"


def test_there_is_no_address_but_the_caller_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAL_API_URL", "https://portal.example/")
    monkeypatch.setenv("PORTAL_SERVICE_TOKEN", TOKEN)
    client = package.PortalApiClient.from_env()
    assert "https://portal.example" in repr(client)
    assert TOKEN not in repr(client)
    client.close()
    monkeypatch.delenv("PORTAL_API_URL")
    with pytest.raises(ConfigError, match="PORTAL_API_URL"):
        package.PortalApiClient.from_env()


def failure(code: str, status: int, **more: object) -> Answer:
    error = {
        "code": code,
        "message": "it is not so",
        "details": {"field": "email"},
        "timestamp": "2026-05-05T10:00:00Z",
        "path": "/users/abc",
        "method": "GET",
        "statusCode": status,
        "requestId": "req_1",
    }
    return Answer(status, {"success": False, "error": error, **more})


@pytest.mark.parametrize(
    ("status", "code", "name"),
    [
        (401, "UNAUTHORIZED", "AuthenticationError"),
        (401, "MISSING_API_KEY", "AuthenticationError"),
        (403, "FORBIDDEN", "ForbiddenError"),
        (404, "NOT_FOUND", "NotFoundError"),
        (400, "VALIDATION_ERROR", "ValidationError"),
        (500, "INTERNAL", "ServerError"),
    ],
)
def test_what_a_failure_says(connect: Connect, portal: Host, status: int, code: str, name: str) -> None:
    portal.answers(failure(code, status))
    client = connect(retry=halopsa.RetryConfig(max_attempts=1))
    with pytest.raises(package.PortalError, match="it is not so") as raised:
        client.user.find_by_id("abc")
    error = raised.value
    assert isinstance(error, getattr(package, name))
    assert (error.status_code, error.code, error.details, error.request_id) == (
        status,
        code,
        {"field": "email"},
        "req_1",
    )
    assert not isinstance(error, halopsa.HaloPsaError)


def test_the_time_to_wait_stands_in_the_body(connect: Connect, portal: Host) -> None:
    portal.answers(failure("RATE_LIMITED", 429, retry_after_ms=200), ONE)
    assert connect().user.find_by_id("u1").status == "active"
    assert len(portal.asked) == 2


@pytest.mark.parametrize("scope", [None, "applications:read"])
def test_tokens_by_client_credentials(portal: Host, scope: str | None) -> None:
    portal.reply = lambda asked: (
        Answer(json={"access_token": TOKEN, "expires_in": 3600}) if asked.path == "/oauth/token" else ONE
    )
    tokens = package.ClientCredentialsTokenProvider(f"{portal.url}/", "app_1", "secret_of_app_1", scope=scope)
    assert tokens.get_cached_token() is None
    client = package.PortalApiClient(portal.url, get_token=tokens.get_access_token)
    client.user.find_by_id("u1")
    client.user.find_by_id("u2")
    client.close()
    token, first, second = portal.asked
    assert (token.method, token.path) == ("POST", "/oauth/token")
    assert token.headers["content-type"].split(";")[0] == "application/json"
    sent = {"grant_type": "client_credentials", "client_id": "app_1", "client_secret": "secret_of_app_1"}
    assert json.loads(token.body) == (sent if scope is None else {**sent, "scope": scope})
    assert first.headers["authorization"] == second.headers["authorization"] == f"Bearer {TOKEN}"
    assert tokens.get_cached_token() == TOKEN
    tokens.reset()
    assert tokens.get_cached_token() is None
