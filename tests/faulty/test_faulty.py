"""The faulty server does what its plan says, tells it, and keeps what a tenant holds when it dies."""

from __future__ import annotations

import http.client
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest

from halopsa import HaloPsaClient, HaloPsaError, RateLimitConfig, RetryConfig
from tests.faulty import FAULTS, FaultyTenant, Seeded

ONCE: Final[dict[str, Any]] = {
    "rate_limit": RateLimitConfig(enabled=False, max_retries=0),
    "retry": RetryConfig(max_attempts=1),
}
#: What leaves a ticket behind.
WORKED = {"", "lost after", "reset after", "cut after", "500 after", "dies after"}


def made(tenant: FaultyTenant, number: int) -> str:
    """Create a ticket through the line; what went wrong, or nothing."""
    with HaloPsaClient(**tenant.connection, **ONCE) as client:
        try:
            client.tickets.create({"summary": f"ticket {number}", "tickettype_id": 1})
        except HaloPsaError as error:
            return type(error).__name__
    return ""


def test_each_fault_happens_and_is_told() -> None:
    plan = dict(enumerate(FAULTS, 2))
    with FaultyTenant(plan) as tenant:
        said = [_until_there(tenant, partial(made, tenant, number)) for number in range(1, len(FAULTS) + 3)]
        assert [number for number, text in enumerate(said, 1) if not text] == [1, len(FAULTS) + 2]
        assert tenant.counts == Counter([*FAULTS, "", ""])
        kept = {told.number for told in tenant.log if told.worked}
        assert {plan.get(number, "") for number in kept} == WORKED
        assert {row.summary for row in tenant.rows("tickets")} == {f"ticket {number}" for number in kept}
        assert {told.status for told in tenant.log} == {0, 201}


def test_a_seeded_plan_is_the_same_in_each_run_and_reads_may_have_their_own() -> None:
    plan = Seeded(7, 0.3)
    drawn = [plan.get(number, "") for number in range(1, 1001)]
    assert drawn == [Seeded(7, 0.3).get(number, "") for number in range(1, 1001)]
    assert 200 < sum(map(bool, drawn)) < 400
    assert set(drawn) == {"", *FAULTS[:-2]}
    with FaultyTenant({1: "500", 2: "500"}, reads={2: "429"}, retry_after="7") as tenant:
        assert made(tenant, 1)
        assert _status(tenant)[0] == 429
        assert _status(tenant)[0] == 401
        assert [(told.method, told.fault) for told in tenant.log] == [
            ("POST", "500"),
            ("GET", "429"),
            ("GET", ""),
        ]


def _status(tenant: FaultyTenant) -> tuple[int, str | None]:
    line = http.client.HTTPConnection(urlsplit(tenant.connection["base_url"]).netloc)
    try:
        line.request("GET", "/api/Tickets")
        answer = line.getresponse()
        return answer.status, answer.getheader("Retry-After")
    finally:
        line.close()


def test_retry_after_is_as_asked() -> None:
    with FaultyTenant({1: "429"}, retry_after="7") as tenant:
        assert _status(tenant) == (429, "7")


def test_a_tenant_of_its_own_process_dies_and_comes_back_with_its_data(tmp_path: Path) -> None:
    with FaultyTenant({2: "dies", 3: "dies after", 4: "cut after"}, folder=tmp_path) as tenant:
        port = tenant.connection["base_url"]
        said = [bool(_until_there(tenant, partial(made, tenant, number))) for number in range(1, 6)]
        tenant.kill()
        assert not _until_there(tenant, partial(made, tenant, 6))
        assert said == [False, True, True, True, False]
        assert [told.fault for told in tenant.log] == ["", "dies", "dies after", "cut after", "", ""]
        assert {row.summary for row in tenant.rows("tickets")} == {
            f"ticket {number}" for number in (1, 3, 4, 5, 6)
        }
        assert tenant.deaths == 3
        assert tenant.connection["base_url"] == port


def _until_there(tenant: FaultyTenant, call: Callable[[], str]) -> str:
    """The call's word, once its request has reached the line."""
    before = len(tenant.log)
    while True:
        said = call()
        time.sleep(0.01)
        if len(tenant.log) > before:
            return said


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_answers_go_through_as_they_are(method: str) -> None:
    with FaultyTenant({}) as tenant:
        line = http.client.HTTPConnection(urlsplit(tenant.connection["base_url"]).netloc)
        line.request(method, "/api/InstanceInfo")
        answer = line.getresponse()
        assert (answer.status, answer.read() != b"") == (200, method == "GET")
        line.close()


def test_what_is_late_happens_although_nobody_waits_for_it() -> None:
    with FaultyTenant({2: "late 0.3"}) as tenant:
        assert not made(tenant, 1)
        with HaloPsaClient(**tenant.connection, **ONCE, timeout=0.1) as client, pytest.raises(HaloPsaError):
            client.tickets.create({"summary": "ticket 2", "tickettype_id": 1})
        assert [row.summary for row in tenant.rows("tickets")] == ["ticket 1"]
        until = time.monotonic() + 10
        while len(tenant.log) < 2 and time.monotonic() < until:
            time.sleep(0.01)
        assert sorted(str(row.summary) for row in tenant.rows("tickets")) == ["ticket 1", "ticket 2"]
