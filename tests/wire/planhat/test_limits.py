"""The limits of both hosts: what the client keeps to, and what answers say."""

from __future__ import annotations

import time

import pytest

from halopsa.integrations import planhat
from halopsa.integrations.planhat._api import API
from tests.wire.planhat.models import ID
from tests.wire.scripted import Answer, Host, Loosely

MEGABYTE = 1 << 20


def test_the_limits_are_the_documented_ones() -> None:
    main, analytics = API.hosts["main"], API.hosts["analytics"]
    limits = sorted((one.requests, one.window, one.parallel) for one in main.limits)
    assert limits == [(0, 0.0, 50), (150, 1.0, 0), (200, 60.0, 0)]
    assert list(analytics.limits) == []
    assert (main.max_request_body, analytics.max_request_body) == (32 * MEGABYTE, 32 * MEGABYTE)


@pytest.mark.parametrize("prefix", ["X-RateLimit-", "X-Rate-Limit-"])
def test_headers_that_tell_the_limit(client: Loosely, main: Host, prefix: str) -> None:
    told = {f"{prefix}Limit": "200", f"{prefix}Remaining": "0", "X-RateLimit-Reset": "1"}
    main.answers(Answer(json={"_id": ID}, headers=told), Answer(json={"_id": ID}))
    client.companies.get(ID)
    began = time.monotonic()
    client.companies.get(ID)
    assert 0.5 < time.monotonic() - began < 30


def test_a_body_that_is_too_large_is_refused_before_sending(
    client: Loosely, main: Host, analytics: Host
) -> None:
    much = "x" * (32 * MEGABYTE)
    with pytest.raises(planhat.PlanhatError):
        client.companies.update(ID, description=much)
    with pytest.raises(planhat.PlanhatError):
        client.activities.send(email="jo@acme.example", info={"much": much})
    assert main.asked == analytics.asked == []


def test_a_query_that_is_too_long_is_told(client: Loosely, main: Host) -> None:
    main.answers(Answer(414, {"message": "too long"}))
    with pytest.raises(planhat.PlanhatError, match="longer than"):
        client.endusers.list(company_id=[ID] * 100)
