"""What is tried again and what never is: rate limits, server faults, broken connections."""

from __future__ import annotations

import time

import pytest
import requests

from halopsa import (
    HaloPsaConnectionError,
    HaloPsaOutcomeUnknownError,
    HaloPsaRateLimitError,
    HaloPsaServerError,
    RateLimitConfig,
)
from tests.wire.calls import GATEWAY_PAGE, WRITES, get, run
from tests.wire.tenant import (
    Answer,
    Loosely,
    Tenant,
    connect,
    failing,
    made,
    ok,
    text,
)

# 429.


def test_429_beyond_what_one_would_wait(tenant: Tenant) -> None:
    tenant.answers(Answer(429, headers={"Retry-After": "60"}))
    client = connect("v2", rate_limit=RateLimitConfig(max_wait=1.0))
    started = time.monotonic()
    with pytest.raises(HaloPsaRateLimitError) as caught:
        client.request("GET", "/api/rate-limited")
    assert time.monotonic() - started < 1
    assert caught.value.status_code == 429
    assert caught.value.retry_after == 60
    assert tenant.only.path == "/api/rate-limited"


@pytest.mark.parametrize("call", [get, *WRITES])
def test_429_is_waited_out(tenant: Tenant, call: Loosely) -> None:
    """Of a write too: a refused request has changed nothing."""
    tenant.answers(text(429, "Slow down", "text/plain"), made("tickets/single.json"))
    call(connect("v2", rate_limit=RateLimitConfig(retry_after=0.01)))
    assert len(tenant.sent) == 2
    assert tenant.sent[0] == tenant.sent[1]
    assert len(tenant.tokens) == 1


def test_429_for_good(tenant: Tenant) -> None:
    tenant.answers(text(429, "Slow down", "text/plain"))
    limits = RateLimitConfig(retry_after=0.01, max_retries=2, max_wait=0.05)
    with pytest.raises(HaloPsaRateLimitError) as caught:
        get(connect("v2", rate_limit=limits))
    # The tenant named no time: None, or what the client itself would wait next.
    assert caught.value.retry_after is None or 0 < caught.value.retry_after < 1
    assert len(tenant.sent) >= 3


# 5xx and broken connections: reads are repeated, writes never.


def test_500_is_tried_twice(tenant: Tenant) -> None:
    tenant.answers(Answer(500))
    with pytest.raises(HaloPsaServerError) as caught:
        get(connect("v2"))
    assert caught.value.status_code == 500
    assert len(tenant.sent) == 2


@pytest.mark.parametrize("status", [502, 503, 504])
def test_the_gateway_is_asked_again(tenant: Tenant, status: int) -> None:
    tenant.answers(text(status, GATEWAY_PAGE))
    with pytest.raises(HaloPsaServerError) as caught:
        get(connect("v2"))
    assert caught.value.status_code == status
    assert "<h1>" not in str(caught.value)
    assert len(tenant.sent) == 3


@pytest.mark.parametrize(
    "fault",
    [
        Answer(500),
        text(502, GATEWAY_PAGE),
        Answer(503),
        text(504, GATEWAY_PAGE),
        failing(requests.ReadTimeout("no answer")),
        failing(requests.ConnectionError("reset by peer")),
    ],
    ids=["500", "502", "503", "504", "timeout", "reset"],
)
def test_a_read_gets_through(tenant: Tenant, fault: Answer) -> None:
    tenant.answers(fault, ok("tickets/single.json"))
    assert connect("v2").tickets.get(456).id == 456
    assert len(tenant.sent) == 2


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("call", WRITES)
def test_a_write_is_never_repeated_after_an_answer(tenant: Tenant, call: Loosely, status: int) -> None:
    tenant.answers(Answer(status), made("tickets/single.json"))
    with pytest.raises(HaloPsaServerError) as caught:
        call(connect("v2"))
    assert caught.value.status_code == status
    assert len(tenant.sent) == 1


@pytest.mark.parametrize(
    "failure", [requests.ReadTimeout("no answer"), requests.ConnectionError("reset by peer")], ids=repr
)
@pytest.mark.parametrize("call", WRITES)
def test_a_write_without_an_answer(tenant: Tenant, call: Loosely, failure: Exception) -> None:
    tenant.answers(failing(failure), made("tickets/single.json"))
    with pytest.raises(HaloPsaOutcomeUnknownError):
        call(connect("v2"))
    assert len(tenant.sent) == 1


def test_a_write_that_never_left_is_repeated(tenant: Tenant) -> None:
    tenant.answers(failing(requests.ConnectTimeout("no route")), made("tickets/created.json"))
    assert connect("v2").tickets.create({"summary": "New"}).id == 463
    assert len(tenant.sent) == 2


def test_a_connection_that_stays_broken(tenant: Tenant) -> None:
    tenant.answers(failing(requests.ConnectTimeout("no route")))
    with pytest.raises(HaloPsaConnectionError) as caught:
        get(connect("v2"))
    assert caught.value.status_code is None
    assert 1 < len(tenant.sent) <= 3


def test_a_report_is_never_run_again(tenant: Tenant) -> None:
    tenant.answers(text(504, GATEWAY_PAGE), ok("reports/run.json"))
    with pytest.raises(HaloPsaServerError):
        run(connect("v2"))
    assert len(tenant.sent) == 1
