"""Whole calls: against mocked answers, and against a raw socket server for what only sockets can do wrong."""

from __future__ import annotations

import copy
import gzip
import io
import json
import logging
import os
import pickle
import socket
import struct
import threading
import time
import traceback
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

import attrs
import pytest
import requests
import responses

from halopsa._api import API
from halopsa.core.base.typing import Priority
from halopsa.core.config.network import Network, user_agent
from halopsa.core.config.settings import Config
from halopsa.core.drive import drive
from halopsa.core.http.content_encoding import BrokenBodyError, CutShortError, Decoding, TooLargeError
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.core.transport.exchange import Call, Transport
from halopsa.errors import (
    HaloPsaAuthenticationError,
    HaloPsaConfigError,
    HaloPsaConnectionError,
    HaloPsaError,
    HaloPsaForbiddenError,
    HaloPsaNotFoundError,
    HaloPsaOutcomeUnknownError,
    HaloPsaProtocolError,
    HaloPsaRateLimitError,
    HaloPsaServerError,
    HaloPsaValidationError,
)
from halopsa.settings import RateLimitConfig, RetryConfig
from tests.unit.core.polled import Polled

BASE = "https://testcompany.halopsa.com"
TOKEN_URL = f"{BASE}/auth/token"
TICKETS = f"{BASE}/api/Tickets"
READ = Call("GET", "/Tickets")
WRITE = Call("POST", "/Tickets", json=[{"summary": "x"}], effect="write", retry="write")
DELETE = Call("DELETE", "/Tickets/5", effect="write", retry="write", expect="void")
REPORT = Call("GET", "/Report/5", retry="never")
SECRETS = ("canary-secret", "canary-token", "canary-header")


opened: list[Transport] = []


@pytest.fixture(autouse=True)
def _close_all() -> Iterator[None]:
    yield
    while opened:
        opened.pop().close()


class Clock:
    """Time passes only in sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def made(clock: Clock | None = None, **settings: object) -> Transport:
    options: dict[str, object] = {
        "tenant": None if "base_url" in settings else "testcompany",
        "client_id": "an-id",
        "client_secret": "canary-secret",
        "default_headers": {"X-Access-Token": "canary-header"},
        **settings,
    }
    config = Config.build(API, **options)
    if clock is None:
        transport = Transport(config, environ={})
    else:
        transport = Transport(config, clock=clock, waiter=Polled(clock.sleep), environ={})
    opened.append(transport)
    return transport


@pytest.fixture
def web() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.post(
            TOKEN_URL, json={"access_token": "canary-token", "token_type": "Bearer", "expires_in": 3600}
        )
        yield mock


def sent(web: responses.RequestsMock) -> list[str]:
    """Methods and paths of what went out, token requests as "token"."""
    return [
        "token" if call.request.url == TOKEN_URL else f"{call.request.method} {call.request.path_url}"
        for call in web.calls
    ]


# The request


def test_a_read(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, json={"record_count": 0, "tickets": []})
    transport = made(clock, user_agent="my app")
    answer = transport.send(attrs.evolve(READ, params={"search": "a b", "status": "1,2"}))
    assert answer.json() == {"record_count": 0, "tickets": []}
    assert answer.status == 200
    token, request = (call.request for call in web.calls)
    assert token.body == "grant_type=client_credentials&client_id=an-id&client_secret=canary-secret&scope=all"
    assert token.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert "Authorization" not in token.headers
    assert request.url == f"{TICKETS}?search=a+b&status=1%2C2"
    assert request.headers["Authorization"] == "Bearer canary-token"
    assert request.headers["Accept"] == "application/json"
    for each in (token, request):
        assert each.headers["User-Agent"] == user_agent(API, "my app")
        assert each.headers["User-Agent"].startswith("halopsa-client/")
        assert each.headers["User-Agent"].endswith(" (my app)")
        assert each.headers["X-Access-Token"] == "canary-header"
        assert each.headers["Accept-Encoding"] == "gzip, deflate"
    assert transport.limiter.used == 2


def test_a_write(web: responses.RequestsMock, clock: Clock) -> None:
    web.post(TICKETS, json={"id": 1}, status=201)
    assert made(clock).send(attrs.evolve(WRITE, json=[{"summary": "\u00e9", "n": None}])).json() == {"id": 1}
    request = web.calls[1].request
    assert request.headers["Content-Type"] == "application/json"
    assert request.body == b'[{"summary":"\\u00e9","n":null}]'


def test_a_json_null_is_a_body_and_no_body_is_none(web: responses.RequestsMock, clock: Clock) -> None:
    web.post(TICKETS, json={"id": 1})
    transport = made(clock)
    transport.send(attrs.evolve(WRITE, json=None))
    transport.send(Call("POST", "/Tickets", effect="write", retry="write"))
    assert [call.request.body for call in web.calls][1:] == [b"null", None]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"a": [{1, 2}]}, "set is no JSON"),
        ({(1, 2): "a"}, "a name in it is no text"),
        ({"a": float("nan")}, "it holds NaN, infinity or itself"),
    ],
)
def test_bodies_that_json_cannot_hold(
    web: responses.RequestsMock, clock: Clock, body: object, said: str
) -> None:
    with pytest.raises(HaloPsaValidationError, match=f"the body cannot be written as JSON: {said}"):
        made(clock).send(attrs.evolve(WRITE, json=body))
    assert sent(web) == []


@pytest.mark.parametrize(
    "path", ["Tickets", "/../auth/token", "/a/%2e%2E/b", "/a/./b", "/a b", "/a#b", "/a\\b", "/a\x00"]
)
def test_paths_that_lead_elsewhere(web: responses.RequestsMock, clock: Clock, path: str) -> None:
    with pytest.raises(HaloPsaValidationError, match="Nothing was sent"):
        made(clock).send(Call("GET", path))
    assert sent(web) == []


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), (1, 0), (1, 2, 3), "5", True])
def test_timeouts_that_cannot_be(web: responses.RequestsMock, clock: Clock, timeout: object) -> None:
    with pytest.raises(HaloPsaValidationError, match="timeout"):
        made(clock).send(Call("GET", "/Tickets", timeout=timeout))  # type: ignore[arg-type]  # that is the test
    assert sent(web) == []


@pytest.mark.parametrize("effect", ["write", "send"])
def test_read_only(web: responses.RequestsMock, clock: Clock, effect: Literal["write", "send"]) -> None:
    transport = made(clock, read_only=True)
    with pytest.raises(HaloPsaValidationError, match="read-only") as caught:
        transport.send(attrs.evolve(WRITE, effect=effect))
    assert caught.value.status_code is None
    assert sent(web) == []


def test_closed(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, json=[])
    transport = made(clock)
    transport.send(READ)
    transport.close()
    transport.close()
    with pytest.raises(HaloPsaError, match="closed"):
        transport.send(READ)


# 401, 403, 404


def test_401_renews_once_and_repeats(web: responses.RequestsMock, clock: Clock) -> None:
    web.post(TICKETS, status=401)
    web.post(TICKETS, json={"id": 1})
    assert made(clock).send(WRITE).json() == {"id": 1}
    assert sent(web) == ["token", "POST /api/Tickets", "token", "POST /api/Tickets"]


def test_a_second_401_is_an_error(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=401)
    web.get(f"{BASE}/api/Status", json=[])
    transport = made(clock)
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        transport.send(READ)
    assert (caught.value.status_code, caught.value.reason) == (401, "permission")
    assert sent(web) == ["token", "GET /api/Tickets", "token", "GET /api/Tickets", "GET /api/Status"]
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        transport.send(READ)
    assert caught.value.reason == "permission"
    assert "View Applications" in str(caught.value)


STATUSES = f"{BASE}/api/Status"


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, "[]", "permission"),
        (403, "", "permission"),
        (401, "", "token"),
        (404, "", "token"),
        (500, "", "token"),
    ],
)
def test_a_first_401_is_told_apart_by_one_read(
    web: responses.RequestsMock, clock: Clock, status: int, body: str, reason: str
) -> None:
    """The token may be of another instance, or a right may be missing."""
    web.get(TICKETS, status=401)
    web.get(STATUSES, body=body, status=status, content_type="application/json")
    transport = made(clock)
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        transport.send(READ)
    assert caught.value.reason == reason
    text = str(caught.value)
    assert "permission on the application" in text
    assert "Agents or Roles" in text
    assert ("Check that base URL" in text or "check that base URL" in text) is (reason == "token")
    probes = [url for url in sent(web) if "Status" in url]
    assert len(probes) == 1
    with pytest.raises(HaloPsaAuthenticationError):
        transport.send(READ)
    assert len([url for url in sent(web) if "Status" in url]) == 1
    assert transport.limiter.used == len(web.calls)


def test_a_first_401_of_the_read_that_tells_apart_is_not_asked_again(
    web: responses.RequestsMock, clock: Clock
) -> None:
    web.get(STATUSES, status=401)
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        made(clock).send(Call("GET", "/Status"))
    assert caught.value.reason == "token"
    assert len([url for url in sent(web) if "Status" in url]) == 2


def test_a_token_that_works_needs_no_further_read(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(f"{BASE}/api/Agent", json=[])
    web.get(TICKETS, status=401)
    transport = made(clock)
    transport.send(Call("GET", "/Agent"))
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        transport.send(READ)
    assert caught.value.reason == "permission"
    assert not [url for url in sent(web) if "Status" in url]


def test_a_missing_permission_costs_one_renewal(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=401)
    web.post(TICKETS, status=401)
    web.get(f"{BASE}/api/Status", json=[])
    transport = made(clock)
    transport.send(Call("GET", "/Status"))

    def refused(call: Call) -> list[str]:
        before = len(web.calls)
        with pytest.raises(HaloPsaAuthenticationError) as caught:
            transport.send(call)
        assert (caught.value.status_code, caught.value.reason) == (401, "permission")
        return sent(web)[before:]

    with_renewal = ["GET /api/Tickets", "token", "GET /api/Tickets"]
    assert refused(READ) == with_renewal
    assert refused(READ) == ["GET /api/Tickets"]
    assert refused(attrs.evolve(READ, params={"page_no": "2"})) == ["GET /api/Tickets?page_no=2"]
    assert refused(WRITE) == ["POST /api/Tickets", "token", "POST /api/Tickets"]
    assert refused(READ) == ["GET /api/Tickets"]
    clock.now += 301
    assert refused(READ) == with_renewal


def test_a_permission_that_was_given_is_forgotten_as_missing(
    web: responses.RequestsMock, clock: Clock
) -> None:
    web.get(TICKETS, status=401)
    web.get(TICKETS, status=401)
    web.get(TICKETS, json=[])
    web.get(TICKETS, status=401)
    web.get(TICKETS, json=[1])
    transport = made(clock)
    with pytest.raises(HaloPsaAuthenticationError):
        transport.send(READ)
    assert transport.send(READ).json() == []
    assert transport.send(READ).json() == [1]  # the token was revoked: renewed as ever
    assert sent(web).count("token") == 3


def test_a_doubtful_refusal_is_forgotten_soon(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=401)
    transport = made(clock)
    for renewals in (1, 1, 2):
        with pytest.raises(HaloPsaAuthenticationError) as caught:
            transport.send(READ)
        assert caught.value.reason == "token"
        assert sent(web).count("token") == 1 + renewals
        clock.now += 20


def test_403_and_404(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=403)
    web.delete(f"{TICKETS}/5", status=404)
    transport = made(clock)
    with pytest.raises(HaloPsaForbiddenError, match="both sides"):
        transport.send(READ)
    with pytest.raises(HaloPsaNotFoundError) as caught:
        transport.send(DELETE)
    assert (caught.value.method, caught.value.path) == ("DELETE", "/Tickets/5")


def test_wrong_credentials(clock: Clock) -> None:
    with responses.RequestsMock() as web:
        web.post(TOKEN_URL, json={"error": "invalid_client"}, status=400)
        with pytest.raises(HaloPsaAuthenticationError, match="invalid_client") as caught:
            made(clock, client_id="bad-client-id").send(READ)
        assert caught.value.status_code == 400
        assert len(web.calls) == 1


# 5xx and connection faults


@pytest.mark.parametrize(("status", "tries"), [(500, 2), (502, 3), (503, 3), (504, 3), (501, 1)])
def test_reads_are_repeated(web: responses.RequestsMock, clock: Clock, status: int, tries: int) -> None:
    web.get(TICKETS, status=status, body=b"<h1>Bad</h1>")
    with pytest.raises(HaloPsaServerError) as caught:
        made(clock).send(READ)
    assert caught.value.status_code == status
    assert sent(web) == ["token"] + ["GET /api/Tickets"] * tries
    assert len(clock.slept) == tries - 1
    assert sum(clock.slept) < 2


def test_a_read_succeeds_after_a_500(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=500)
    web.get(TICKETS, json=[1])
    assert made(clock).send(READ).json() == [1]


@pytest.mark.parametrize("call", [WRITE, DELETE, REPORT])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_writes_and_reports_are_not_repeated(
    web: responses.RequestsMock, clock: Clock, call: Call, status: int
) -> None:
    web.add(call.method, f"{BASE}/api{call.path}", status=status, headers={"Retry-After": "1"})
    with pytest.raises(HaloPsaServerError):
        made(clock).send(call)
    assert len(web.calls) == 2


@pytest.mark.parametrize(
    ("fault", "read", "write"),
    [
        (requests.ConnectTimeout(), HaloPsaConnectionError, HaloPsaConnectionError),
        (requests.ReadTimeout("canary-secret"), HaloPsaConnectionError, HaloPsaOutcomeUnknownError),
        (requests.ConnectionError("reset canary-secret"), HaloPsaConnectionError, HaloPsaOutcomeUnknownError),
    ],
)
def test_connection_faults(
    web: responses.RequestsMock,
    clock: Clock,
    fault: Exception,
    read: type[HaloPsaError],
    write: type[HaloPsaError],
) -> None:
    web.get(TICKETS, body=fault)
    web.post(TICKETS, body=fault)
    with pytest.raises(read) as caught:
        made(clock).send(READ)
    assert len(web.calls) == 4
    assert "canary" not in str(caught.value)
    web.calls.reset()
    with pytest.raises(write) as again:
        made(clock).send(WRITE)
    assert len(web.calls) == (4 if write is HaloPsaConnectionError else 2)
    assert again.value.__context__ is None


def test_the_token_request_is_repeated_like_a_read(clock: Clock) -> None:
    with responses.RequestsMock() as web:
        web.post(TOKEN_URL, status=503)
        web.post(TOKEN_URL, body=requests.ReadTimeout())
        web.post(TOKEN_URL, json={"access_token": "t"})
        web.post(TICKETS, json={"id": 1})
        transport = made(clock)
        transport.send(WRITE)
        assert len(web.calls) == 4
        assert transport.limiter.used == 4


# 429


def test_429_with_retry_after(web: responses.RequestsMock, clock: Clock) -> None:
    web.post(TICKETS, status=429, headers={"Retry-After": "60"})
    web.post(TICKETS, json={"id": 1})
    assert made(clock).send(WRITE).json() == {"id": 1}
    assert clock.now == pytest.approx(1060)


def test_429_beyond_max_wait(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=429, headers={"Retry-After": "3600"}, body=b"too many")
    with pytest.raises(HaloPsaRateLimitError, match="too many") as caught:
        made(clock).send(READ)
    assert caught.value.retry_after == 3600
    assert caught.value.status_code == 429
    assert clock.slept == []


@pytest.mark.parametrize("call", [READ, WRITE, REPORT])
def test_429_without_retry_after_keeps_trying_for_two_windows(
    web: responses.RequestsMock, clock: Clock, call: Call
) -> None:
    web.add(call.method, f"{BASE}/api{call.path}", status=429)
    with pytest.raises(HaloPsaRateLimitError) as caught:
        made(clock).send(call)
    assert 360 <= clock.now - 1000 <= 360 + 180
    assert caught.value.status_code == 429
    assert caught.value.retry_after is not None
    assert len(web.calls) == 2 + 7  # after 5, 10, 20, 40, 80, 160, 180 s


@pytest.mark.parametrize(("priority", "attempts"), [("interactive", 8), ("bulk", 10)])
def test_429_of_a_page_waits_on_while_others_are_answered(
    web: responses.RequestsMock, clock: Clock, priority: Priority, attempts: int
) -> None:
    transport = made(clock)

    def refuse(request: object) -> tuple[int, dict[str, str], str]:
        if clock.now - 1000 > 300 and transport.limiter.answered_at == 1000:
            transport.limiter.answered_at = clock.now  # another call's answer
        return 429, {}, ""

    web.add_callback("GET", TICKETS, refuse)
    with pytest.raises(HaloPsaRateLimitError):
        transport.send(Call("GET", "/Tickets", priority=priority))
    assert len(web.calls) == 1 + attempts


def test_429_gives_up_after_max_retries_when_no_wait_is_wanted(
    web: responses.RequestsMock, clock: Clock
) -> None:
    web.get(TICKETS, status=429)
    with pytest.raises(HaloPsaRateLimitError):
        made(clock, rate_limit=RateLimitConfig(max_retries=2, max_wait=0)).send(READ)
    assert clock.now == pytest.approx(1000 + 5 + 10)
    assert len(web.calls) == 1 + 3


@pytest.mark.parametrize("call", [READ, WRITE])
@pytest.mark.parametrize(("headers", "told"), [({}, 5.0), ({"Retry-After": "7"}, 7.0)])
def test_max_retries_zero_repeats_no_429(
    web: responses.RequestsMock, clock: Clock, call: Call, headers: dict[str, str], told: float
) -> None:
    web.add(call.method, TICKETS, status=429, headers=headers)
    with pytest.raises(HaloPsaRateLimitError) as caught:
        made(clock, rate_limit=RateLimitConfig(max_retries=0)).send(call)
    assert (caught.value.status_code, caught.value.retry_after) == (429, told)
    assert len(web.calls) == 1 + 1
    assert clock.now == 1000


def test_max_retries_zero_repeats_no_429_of_a_token_request(
    web: responses.RequestsMock, clock: Clock
) -> None:
    web.replace("POST", TOKEN_URL, status=429)
    with pytest.raises(HaloPsaRateLimitError) as caught:
        made(clock, rate_limit=RateLimitConfig(max_retries=0)).send(READ)
    assert (caught.value.status_code, caught.value.retry_after) == (429, 5.0)
    assert len(web.calls) == 1
    assert clock.now == 1000


@pytest.mark.parametrize(("max_retries", "tries"), [(0, 1), (1, 3)])
def test_a_429_of_a_link_goes_by_the_same_word(
    web: responses.RequestsMock, clock: Clock, max_retries: int, tries: int
) -> None:
    web.get("https://files.example.com/a", status=429)
    transport = made(clock, rate_limit=RateLimitConfig(max_retries=max_retries))
    with pytest.raises(HaloPsaError):
        transport.fetch_external("https://files.example.com/a?key=1")
    assert len(web.calls) == tries


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_one_attempt_is_one_attempt(web: responses.RequestsMock, clock: Clock, status: int) -> None:
    web.get(TICKETS, status=status, headers={"Retry-After": "7"})
    with pytest.raises(HaloPsaServerError):
        made(clock, retry=RetryConfig(max_attempts=1)).send(READ)
    assert len(web.calls) == 1 + 1
    assert clock.now == 1000


def test_a_hard_deadline_covers_the_pause(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=429)
    with pytest.raises(HaloPsaRateLimitError) as caught:
        made(clock, deadline=12.0).send(READ)
    assert (caught.value.status_code, caught.value.path) == (429, "/Tickets")
    assert clock.now - 1000 <= 12


def test_the_limit_named_by_the_server_is_learned(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, status=429, body=b"Limited to 300 requests per rolling 5 minute window")
    web.get(TICKETS, json=[])
    transport = made(clock)
    transport.send(READ)
    assert (transport.limiter.limit, transport.limiter.window) == (300, 300.0)


def test_one_pause_for_all_threads(web: responses.RequestsMock) -> None:
    web.get(TICKETS, status=429, headers={"Retry-After": "0.3"})
    web.get(TICKETS, json=[])
    transport = made()
    drive(lambda: transport.tokens.get(transport._outgoing.deadline(READ, download=False)))
    started = time.monotonic()
    threads = [threading.Thread(target=transport.send, args=(READ,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 0.3 <= time.monotonic() - started < 3
    assert sent(web).count("GET /api/Tickets") == 9


# Bodies of successes


def test_an_unreadable_read_is_repeated_once(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, body=b'{"a": ')
    web.get(TICKETS, json=[1])
    assert made(clock).send(READ).json() == [1]
    web.get(f"{BASE}/api/Status", body=b"NaN")
    with pytest.raises(HaloPsaProtocolError, match="NaN"):
        made(clock).send(Call("GET", "/Status"))
    assert sent(web).count("GET /api/Status") == 2


@pytest.mark.parametrize("body", [b"", b"{", b"<html>hello</html>"])
def test_an_unreadable_answer_to_a_write(web: responses.RequestsMock, clock: Clock, body: bytes) -> None:
    web.post(TICKETS, body=body)
    with pytest.raises(HaloPsaOutcomeUnknownError) as caught:
        made(clock).send(WRITE)
    assert caught.value.status_code == 200
    assert len(web.calls) == 2


def test_empty_answers(web: responses.RequestsMock, clock: Clock) -> None:
    web.delete(f"{TICKETS}/5", status=204)
    assert made(clock).send(DELETE).body == b""
    web.get(TICKETS, status=204)
    with pytest.raises(HaloPsaProtocolError, match="empty"):
        made(clock).send(READ)


def test_a_login_page(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, body=b"<input type=password>", content_type="text/html")
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        made(clock).send(READ)
    assert caught.value.reason == "login page"
    assert len(web.calls) == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(web: responses.RequestsMock, clock: Clock, status: int) -> None:
    elsewhere = web.add("GET", "https://evil.example/auth/login", json=[])
    for method in ("GET", "POST"):
        web.add(
            method, TICKETS, status=status, headers={"Location": "https://evil.example/auth/login?x=canary"}
        )
    with pytest.raises(HaloPsaAuthenticationError):
        made(clock).send(READ)
    with pytest.raises(HaloPsaOutcomeUnknownError):
        made(clock).send(WRITE)
    assert elsewhere.call_count == 0


def test_redirects_of_the_token_request_are_not_followed(clock: Clock) -> None:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        evil = web.post("https://evil.example/token", json={"access_token": "t"})
        for url in (TOKEN_URL, f"{BASE}/token"):
            web.post(url, status=307, headers={"Location": "https://evil.example/token"})
        with pytest.raises(HaloPsaAuthenticationError, match="not followed"):
            made(clock).send(READ)
        assert evil.call_count == 0


def test_a_body_over_the_cap(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(
        TICKETS, body=gzip.compress(b"[" + b"1," * 1_000_000 + b"1]"), headers={"Content-Encoding": "gzip"}
    )
    transport = Transport(
        made(clock).config, max_body=100_000, clock=clock, waiter=Polled(clock.sleep), environ={}
    )
    with pytest.raises(HaloPsaProtocolError, match="larger than 100000 bytes"):
        transport.send(READ)
    assert len(web.calls) == 2


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "x-gzip", "identity", "gzip, identity"])
def test_compressed_answers(web: responses.RequestsMock, clock: Clock, encoding: str) -> None:
    body = json.dumps(list(range(10_000))).encode()
    packed = {"identity": body, "deflate": zlib.compress(body)}.get(encoding, gzip.compress(body))
    web.get(TICKETS, body=packed, headers={"Content-Encoding": encoding})
    assert made(clock).send(READ).json() == list(range(10_000))


@pytest.mark.parametrize(
    "spoil", [lambda b: b[:-1], lambda b: b[: len(b) // 2], lambda b: b[:9] + b"\0\0" + b[11:]]
)
def test_spoiled_gzip_is_noticed(
    web: responses.RequestsMock, clock: Clock, spoil: Callable[[bytes], bytes]
) -> None:
    body = spoil(gzip.compress(json.dumps(list(range(1000))).encode()))
    web.get(TICKETS, body=body, headers={"Content-Encoding": "gzip"})
    with pytest.raises((HaloPsaProtocolError, HaloPsaConnectionError)):
        made(clock).send(attrs.evolve(READ, expect="bytes"))
    web.post(TICKETS, body=body, headers={"Content-Encoding": "gzip"})
    with pytest.raises(HaloPsaOutcomeUnknownError):
        made(clock).send(WRITE)


def chunks(body: bytes, size: int) -> Iterator[bytes]:
    return (body[i : i + size] for i in range(0, len(body), size))


def decoded(chunks: Iterable[bytes], headers: Mapping[str, str], limit: int | None) -> Iterator[bytes]:
    decoding = Decoding(headers, limit)
    for chunk in chunks:
        yield from decoding.feed(chunk)
    decoding.end()


@pytest.mark.parametrize("size", [1, 7, 1000, 10**9])
def test_decoding_in_any_pieces(size: int) -> None:
    body = os.urandom(500) + b"a" * 1_000_000
    for name, packed in (
        ("gzip", gzip.compress(body)),
        ("gzip", gzip.compress(body[:1000]) + gzip.compress(body[1000:])),
        ("gzip", gzip.compress(body) + b"\0\0\0"),
        ("deflate", zlib.compress(body)),
        ("deflate", zlib.compress(body)[2:-4]),
    ):
        assert b"".join(decoded(chunks(packed, size), {"Content-Encoding": name}, None)) == body


def test_a_bomb_is_never_unpacked_in_one_piece() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    largest = max(map(len, decoded(iter([bomb]), {"Content-Encoding": "gzip"}, None)))
    assert largest <= 1 << 18
    with pytest.raises(TooLargeError):
        list(decoded(iter([bomb]), {"Content-Encoding": "gzip"}, 1_000_000))


def test_decoding_notices() -> None:
    with pytest.raises(CutShortError):
        list(decoded(iter([b"abc"]), {"Content-Length": "4"}, None))
    with pytest.raises(BrokenBodyError, match="ends early"):
        list(decoded(iter([gzip.compress(b"abc")[:-4]]), {"Content-Encoding": "gzip"}, None))
    for headers in ({"Content-Encoding": "br"}, {"Content-Encoding": "gzip"}):
        with pytest.raises(BrokenBodyError):
            list(decoded(iter([b"abc"]), headers, None))


# Downloads

ATTACHMENT = Call("GET", "/Attachment/7")
ATTACHMENT_URL = f"{BASE}/api/Attachment/7"
LINK = "https://cdn.example/file?signature=canary"


def link_of(value: object) -> str | None:
    link = value.get("link") if isinstance(value, dict) else None
    return link if isinstance(link, str) else None


def test_download(web: responses.RequestsMock, clock: Clock) -> None:
    content = os.urandom(300_000)
    web.get(ATTACHMENT_URL, body=content, content_type="application/octet-stream")
    transport = made(clock)
    assert transport.download(ATTACHMENT) == content
    target = io.BytesIO()
    assert transport.download(ATTACHMENT, target, follow=link_of) == len(content)
    assert target.getvalue() == content


@pytest.mark.parametrize("streamed", [False, True])
def test_a_link_is_followed_without_the_token(
    web: responses.RequestsMock, clock: Clock, streamed: bool
) -> None:
    web.get(ATTACHMENT_URL, json={"link": LINK})
    web.get("https://cdn.example/file", body=b"the file")
    target = io.BytesIO() if streamed else None
    transport = made(clock)
    found = transport.download(ATTACHMENT, target, follow=link_of)
    assert (target.getvalue() if target else found) == b"the file"
    request = web.calls[-1].request
    assert request.url == LINK
    assert {"Authorization", "X-Access-Token", "Cookie"}.isdisjoint(request.headers)
    assert transport.limiter.used == 2


def test_a_json_file_is_no_link(web: responses.RequestsMock, clock: Clock) -> None:
    body = json.dumps({"link": LINK}).encode()
    web.get(ATTACHMENT_URL, body=body, headers={"Content-Disposition": "attachment; filename=a.json"})
    assert made(clock).download(ATTACHMENT, follow=link_of) == body
    web.replace("GET", ATTACHMENT_URL, body=b"{broken", content_type="application/json")
    target = io.BytesIO()
    assert made(clock).download(ATTACHMENT, target, follow=link_of) == 7
    assert target.getvalue() == b"{broken"


@pytest.mark.parametrize("status", [302, 401, 403, 404, 429, 500])
def test_a_dead_link(web: responses.RequestsMock, clock: Clock, status: int) -> None:
    web.get("https://cdn.example/file", status=status, body=b"<x>canary</x>")
    with pytest.raises((HaloPsaProtocolError, HaloPsaServerError), match="expire") as caught:
        made(clock).fetch_external(LINK)
    assert "canary" not in str(caught.value) + repr(caught.value.response)
    assert len(web.calls) <= 3


@pytest.mark.parametrize(
    "url", ["http://cdn.example/x", "/api/x", "file:///etc/passwd", "https://u:p@cdn.example/x", ""]
)
def test_links_that_are_not_followed(web: responses.RequestsMock, clock: Clock, url: str) -> None:
    with pytest.raises(HaloPsaProtocolError, match="not followed"):
        made(clock).fetch_external(url)
    assert len(web.calls) == 0


def test_a_login_page_is_not_taken_for_a_file(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(ATTACHMENT_URL, body=b"<title>Login</title>", content_type="text/html")
    target = io.BytesIO()
    with pytest.raises(HaloPsaAuthenticationError):
        made(clock).download(ATTACHMENT, target)
    assert target.getvalue() == b""


def test_a_full_disk_is_the_callers_own_error(web: responses.RequestsMock, clock: Clock) -> None:
    class Full(io.BytesIO):
        def write(self, data: object) -> int:
            raise OSError(28, "No space left on device")

    web.get(ATTACHMENT_URL, body=b"x", content_type="application/octet-stream")
    with pytest.raises(OSError, match="No space"):
        made(clock).download(ATTACHMENT, Full())
    assert len(web.calls) == 2


# Secrets


def test_nothing_shows_a_secret(
    web: responses.RequestsMock, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    echo = json.dumps({"Message": "Bearer canary-token, canary-secret, canary-header"}).encode()
    outcomes: list[dict[str, object]] = [
        {"status": s, "body": echo} for s in (400, 401, 403, 404, 409, 429, 500, 503)
    ]
    outcomes += [
        {"body": echo[:-1]},
        {"body": requests.ReadTimeout(*SECRETS)},
        {"body": requests.ConnectionError()},
    ]
    limit = RateLimitConfig(max_wait=0, max_retries=0)
    for call in (attrs.evolve(READ, params={"q": "canary-query"}), WRITE):
        for outcome in outcomes:
            web.upsert(call.method, TICKETS, **outcome)  # type: ignore[arg-type]  # responses' own arguments
            with pytest.raises(HaloPsaError) as caught:
                made(clock, rate_limit=limit).send(call)
            error: BaseException | None = caught.value
            shown = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
            shown += pickle.dumps(caught.value).decode("latin-1") + str(error) + repr(error)
            for secret in (*SECRETS, "canary-query"):
                assert secret not in shown
            assert caught.value.__cause__ is None
            assert caught.value.__context__ is None
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name == "halopsa")
    assert "method=GET path=/api/Tickets status=400 ms=" in ours
    assert "params=q" in ours
    assert "canary" not in ours
    transport = made(clock)
    assert "canary" not in repr(transport) + repr(transport.config) + repr(transport.tokens.info)


# The network


def test_environment_is_read_once(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("x", encoding="utf-8")
    config = made().config
    environ = {
        "HTTPS_PROXY": "http://p:1",
        "no_proxy": "internal.example, 10.0.0.0/8",
        "CURL_CA_BUNDLE": str(bundle),
    }
    network = Network.of(config, environ)
    assert network.verify == str(bundle)
    assert network.proxies_for("https://acme.halopsa.com/x") == {"https": "http://p:1"}
    assert network.proxies_for("https://a.internal.example/x") == {}
    assert network.proxies_for("https://10.1.2.3/x") == {}
    assert network.proxies_for("https://11.1.2.3/x") == {"https": "http://p:1"}
    assert network.proxies_for("http://127.0.0.1:99/x") == {}
    with pytest.raises(HaloPsaConfigError, match="REQUESTS_CA_BUNDLE"):
        Network.of(config, {"REQUESTS_CA_BUNDLE": "/no/such/file"})
    own = attrs.evolve(config, proxies={"https": "http://mine:2"}, verify=False)
    assert Network.of(own, environ).proxies_for("https://127.0.0.1/") == {"https": "http://mine:2"}
    assert Network.of(own, environ).verify is False


def test_http_proxy_under_cgi_is_the_visitors() -> None:
    assert Network.of(made().config, {"HTTP_PROXY": "http://evil:1", "REQUEST_METHOD": "GET"}).proxies == {}


def test_proxies_from_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://p:3")
    assert Network.of(made().config).proxies_for("https://x.example/")["https"] == "http://p:3"


def test_netrc_is_not_read(
    web: responses.RequestsMock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine testcompany.halopsa.com login a password b\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    web.get(TICKETS, json=[])
    made().send(READ)
    assert "Authorization" not in web.calls[0].request.headers
    assert web.calls[1].request.headers["Authorization"] == "Bearer canary-token"


def test_netrc_is_not_read_for_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor for any other request that `requests` prepares."""
    netrc = tmp_path / "netrc"
    netrc.write_text("default login a password b\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    with responses.RequestsMock() as web:
        web.get(LINK, body=b"file")
        assert made().fetch_external(LINK) == b"file"
        assert "Authorization" not in web.calls[0].request.headers


def test_no_cookies_are_kept(web: responses.RequestsMock, clock: Clock) -> None:
    web.get(TICKETS, json=[], headers={"Set-Cookie": "a=b"})
    transport = made(clock)
    transport.send(READ)
    transport.send(READ)
    assert "Cookie" not in web.calls[-1].request.headers


def test_unchecked_certificates_are_loud(caplog: pytest.LogCaptureFixture) -> None:
    made(verify=False)
    assert "verify=False" in caplog.text


# Real sockets

Script = Callable[[socket.socket], None]
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


class RawServer:
    """Reads one request per connection and then does what the script says; the last line repeats."""

    def __init__(self) -> None:
        self.script: list[bytes | Script] = []
        self.requests: list[bytes] = []
        self.tokens = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                while True:
                    request = self._read(connection)
                    if not request:
                        return
                    if b"/auth/token" in request.split(b"\r\n")[0]:
                        self.tokens += 1
                        body = b'{"access_token": "canary-token", "expires_in": 3600}'
                        connection.sendall(OK + b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
                        continue
                    self.requests.append(request)
                    step = self.script[min(len(self.requests), len(self.script)) - 1]
                    if isinstance(step, bytes):
                        connection.sendall(step)
                        return
                    step(connection)
                    return
            except OSError:
                return

    @staticmethod
    def _read(connection: socket.socket) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return b""
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        whole_body = bytearray(body)  # of a large one each piece would copy all that came before
        while len(whole_body) < length:
            whole_body += connection.recv(65536)
        return head + b"\r\n\r\n" + whole_body

    def transport(self, **settings: object) -> Transport:
        options: dict[str, object] = {"retry": RetryConfig(backoff=0.01), **settings}
        return made(None, base_url=f"http://127.0.0.1:{self.port}", **options)

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def raw() -> Iterator[RawServer]:
    server = RawServer()
    yield server
    server.close()


def whole(body: bytes) -> bytes:
    return OK + b"Content-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(body), body)


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def silent(connection: socket.socket) -> None:
    time.sleep(3)


def dripping(start: bytes) -> Script:
    def drip(connection: socket.socket) -> None:
        connection.sendall(start)
        for _ in range(200):
            connection.sendall(b"1")
            time.sleep(0.05)

    return drip


CUT: list[bytes | Script] = [
    OK + b"Content-Length: 100\r\n\r\n[1]",
    OK + b"Transfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n",
    OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n[1]\r\n",
    OK + b"\r\n[1, 2",
    OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"[1]", mtime=0)[:-3],
    b"HTTP/1.1 200",
    b"garbage\r\n\r\n",
    b"",
    reset,
]


@pytest.mark.parametrize("fault", CUT)
def test_a_broken_answer_to_a_read_is_fetched_again(raw: RawServer, fault: bytes | Script) -> None:
    raw.script = [fault, whole(b"[1]")]
    assert raw.transport().send(READ).json() == [1]
    assert len(raw.requests) == 2


@pytest.mark.parametrize("fault", CUT)
def test_a_broken_answer_to_a_write_is_never_sent_again(raw: RawServer, fault: bytes | Script) -> None:
    raw.script = [fault, whole(b'{"id": 1}')]
    transport = raw.transport()
    with pytest.raises(HaloPsaOutcomeUnknownError, match="may have been applied"):
        transport.send(WRITE)
    assert len(raw.requests) == 1
    assert transport.send(WRITE).json() == {"id": 1}


def test_a_broken_answer_always(raw: RawServer) -> None:
    raw.script = [CUT[0]]
    with pytest.raises(HaloPsaConnectionError, match=r"cut short.*Tried 3 times"):
        raw.transport().send(READ)
    assert len(raw.requests) == 3


def test_a_read_timeout(raw: RawServer) -> None:
    raw.script = [silent]
    transport = raw.transport(timeout=(1, 0.2), token_source=lambda: "t")  # on a new connection
    with pytest.raises(HaloPsaOutcomeUnknownError, match=r"nothing came for 0.2 s"):
        transport.send(WRITE)
    with pytest.raises(HaloPsaConnectionError, match="Tried 3 times"):
        transport.send(READ)
    assert len(raw.requests) == 1 + 3


@pytest.mark.parametrize(
    "start", [b"HTTP/1.1 200 OK\r\nX: ", OK + b"\r\n", OK + b"Content-Length: 9999\r\n\r\n"]
)
def test_a_dripping_server_cannot_hold_a_call(raw: RawServer, start: bytes) -> None:
    raw.script = [dripping(start)]
    transport = raw.transport(deadline=0.5)
    for call in (READ, WRITE):
        began = time.monotonic()
        with pytest.raises((HaloPsaConnectionError, HaloPsaOutcomeUnknownError), match=r"deadline of 0.5 s"):
            transport.send(call)
        assert 0.4 < time.monotonic() - began < 1.0
    assert len(raw.requests) == 2


def test_the_default_deadline_follows_from_the_timeout(raw: RawServer) -> None:
    raw.script = [dripping(OK + b"\r\n")]
    began = time.monotonic()
    with pytest.raises(HaloPsaConnectionError, match="deadline of"):
        raw.transport(timeout=(0.1, 0.2)).send(READ)
    assert time.monotonic() - began < 1.5
    began = time.monotonic()
    with pytest.raises(HaloPsaConnectionError):
        raw.transport().send(attrs.evolve(READ, timeout=0.2))
    assert time.monotonic() - began < 1.0
    assert made()._outgoing.deadline(READ, download=False).seconds == 195
    assert made()._outgoing.deadline(READ, download=True).seconds == 600


def test_a_server_that_does_not_read_cannot_hold_a_call() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    begun: list[float] = []
    held: list[socket.socket] = []

    def read_one_byte() -> None:
        held.append(listener.accept()[0])
        held[0].recv(1)
        begun.append(time.monotonic())

    def clock() -> float:  # stands still until the request is under way, however long that takes
        return time.monotonic() - begun[0] if begun else 0.0

    reader = threading.Thread(target=read_one_byte)
    reader.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    config = Config.build(API, base_url=url, token_source=lambda: "t", deadline=0.5, timeout=(5, 120))
    transport = Transport(config, clock=clock, environ={})
    opened.append(transport)
    with pytest.raises(HaloPsaOutcomeUnknownError):
        transport.send(attrs.evolve(WRITE, json="x" * 30_000_000))
    assert clock() < 60  # by its read timeout it would take 120
    reader.join()
    for each in (*held, listener):
        each.close()


def test_an_upload_may_take_longer_than_connecting(raw: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    read = RawServer._read

    def late(connection: socket.socket) -> bytes:
        time.sleep(0.5)
        return read(connection)

    monkeypatch.setattr(raw, "_read", late)
    raw.script = [whole(b'{"id": 1}')]
    transport = raw.transport(timeout=(0.1, 60), token_source=lambda: "t")  # slow machines read slowly
    assert transport.send(attrs.evolve(WRITE, json="x" * 30_000_000)).json() == {"id": 1}


@pytest.mark.parametrize("call", [READ, WRITE, REPORT])
def test_a_refused_connection_is_told_within_seconds(call: Call) -> None:
    probe = socket.create_server(("127.0.0.1", 0))
    port = probe.getsockname()[1]
    probe.close()
    transport = made(
        base_url=f"http://127.0.0.1:{port}", token_source=lambda: "t", retry=RetryConfig(backoff=0.01)
    )
    began = time.monotonic()
    with pytest.raises(
        HaloPsaConnectionError, match=r"127.0.0.1: the connection was refused. Nothing was sent. Tried 3"
    ):
        transport.send(call)
    assert time.monotonic() - began < 2
    assert transport.limiter.used == 0


def test_an_unknown_host(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    transport = made(base_url="https://no-such-host.invalid", retry=RetryConfig(max_attempts=1))
    with pytest.raises(
        HaloPsaConnectionError, match=r"host name cannot be resolved. Nothing was sent"
    ) as caught:
        transport.send(WRITE)
    assert caught.value.reason == "dns"
    assert copy.copy(caught.value).reason == "dns"


def test_plain_text_where_tls_is_expected(raw: RawServer) -> None:
    raw.script = [b"what?"]
    transport = made(
        base_url=f"https://127.0.0.1:{raw.port}",
        token_source=lambda: "t",
        retry=RetryConfig(backoff=0.01),
        timeout=1.0,
    )
    with pytest.raises(HaloPsaConnectionError, match="Nothing was sent"):
        transport.send(WRITE)


@pytest.mark.parametrize(("limit", "kind"), [(5, "larger than 5 bytes"), (6, "")])
def test_a_length_over_the_cap(raw: RawServer, limit: int, kind: str) -> None:
    raw.script = [whole(b"[1, 2]")]
    config = Config.build(API, base_url=f"http://127.0.0.1:{raw.port}", token_source=lambda: "t")
    transport = Transport(config, max_body=limit, environ={})
    opened.append(transport)
    if kind:
        with pytest.raises(HaloPsaProtocolError, match=kind):
            transport.send(READ)
    else:
        assert transport.send(READ).json() == [1, 2]


def test_a_compressed_answer_of_known_length(raw: RawServer) -> None:
    body = gzip.compress(b"[1, 2]")
    raw.script = [OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)]
    assert raw.transport().send(READ).json() == [1, 2]


def test_a_header_is_sent_once_however_it_is_spelled(raw: RawServer) -> None:
    raw.script = [whole(b"[]")]
    raw.transport(default_headers={"accept": "text/html", "X-Gate": "a"}).send(READ)
    head = raw.requests[0].lower()
    assert head.count(b"\r\naccept:") == 1
    assert b"\r\naccept: application/json\r\n" in head
    assert b"\r\nx-gate: a\r\n" in head


def test_a_stalling_tls_handshake(raw: RawServer) -> None:
    transport = made(
        base_url=f"https://127.0.0.1:{raw.port}",
        token_source=lambda: "t",
        retry=RetryConfig(max_attempts=1),
        timeout=(0.1, 9.0),
    )
    began = time.monotonic()
    with pytest.raises(
        HaloPsaConnectionError, match=r"no TLS handshake within 0.1 s. Nothing was sent"
    ) as caught:
        transport.send(WRITE)
    assert caught.value.reason == "timeout"
    assert time.monotonic() - began < 3
    assert transport.limiter.used == 0
    with pytest.raises(
        HaloPsaConnectionError, match=r"deadline of 0.1 s has passed. Nothing was sent"
    ) as caught:
        made(
            base_url=f"https://127.0.0.1:{raw.port}", token_source=lambda: "t", deadline=0.1, timeout=9.0
        ).send(WRITE)
    assert caught.value.reason == "deadline"


def test_an_address_that_cannot_be_sent() -> None:
    transport = made(base_url="https://" + "a" * 70 + ".example", token_source=lambda: "t")
    with pytest.raises(HaloPsaConnectionError, match="Nothing was sent") as caught:
        transport.send(WRITE)
    assert caught.value.reason == "address"
    assert transport.limiter.used == 0


def test_a_bundle_that_vanished(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("x", encoding="utf-8")
    transport = made(verify=bundle, token_source=lambda: "t", retry=RetryConfig(backoff=0.01))
    bundle.unlink()
    with pytest.raises(HaloPsaConnectionError, match="Nothing was sent"):
        transport.send(WRITE)


def test_a_kept_alive_connection_that_was_closed(raw: RawServer) -> None:
    raw.script = [OK + b"Content-Length: 3\r\n\r\n[1]"]  # closed right after, without saying so
    transport = raw.transport()
    for _ in range(3):
        assert transport.send(attrs.evolve(WRITE, expect="json")).json() == [1]
        time.sleep(0.05)
    assert len(raw.requests) == 3


def test_an_error_with_a_broken_body_keeps_its_status(raw: RawServer) -> None:
    raw.script = [b"HTTP/1.1 403 Forbidden\r\nContent-Length: 50\r\n\r\nno"]
    with pytest.raises(HaloPsaForbiddenError):
        raw.transport().send(WRITE)


def test_a_stream_that_breaks_is_not_started_again(raw: RawServer) -> None:
    raw.script = [b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf", whole(b"all")]
    target = io.BytesIO()
    with pytest.raises(HaloPsaConnectionError, match="cut short"):
        raw.transport().download(ATTACHMENT, target)
    assert len(raw.requests) == 1


@pytest.mark.parametrize("spoil", [lambda b: b[:-5], lambda b: b[:-8] + b"\0" * 8])
def test_a_spoiled_stream_is_not_started_again(
    web: responses.RequestsMock, clock: Clock, spoil: Callable[[bytes], bytes]
) -> None:
    packed = spoil(gzip.compress(os.urandom(300_000)))
    web.get(ATTACHMENT_URL, body=packed, headers={"Content-Encoding": "gzip"})
    target = io.BytesIO()
    with pytest.raises((HaloPsaConnectionError, HaloPsaProtocolError)):
        made(clock).download(ATTACHMENT, target)
    assert len(web.calls) == 2
    assert target.tell() > 0


def test_an_interrupt_leaves_the_client_usable(raw: RawServer) -> None:
    raw.script = [whole(b"[1]")]
    limiter = Limiter(API, RateLimitConfig(max_requests=10, window=5))
    transport = raw.transport()
    transport.limiter = limiter
    transport.send(READ)
    original = transport._sender.send

    async def interrupted(*args: object, **kwargs: object) -> None:
        raise KeyboardInterrupt

    transport._sender.send = interrupted  # type: ignore[method-assign, assignment]  # a signal in mid call
    with pytest.raises(KeyboardInterrupt):
        transport.send(READ)
    transport._sender.send = original  # type: ignore[method-assign]  # back again
    assert limiter._pacing.sent.in_flight == 0
    assert transport.send(READ).json() == [1]


def test_many_threads_one_client(raw: RawServer) -> None:
    raw.script = [whole(b"[1]")]
    transport = raw.transport()
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(transport.send(READ).json())) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[1]] * 64
    assert raw.tokens == 1
    assert transport.limiter.used == 65
