"""What the lead service says of failures, and what its client makes of it: errors by code, with the request's name."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

import halopsa
from halopsa.integrations import leads
from halopsa.integrations.leads import AsyncHaloIntegration, HaloIntegration
from tests.unit.core.hosts import Asked, Server, served
from tests.wire.leads.calling import answered

KEY = "hk_of_the_service"
LEAD = {"source": "apollo", "email": "john.doe@company.com"}
KINDS = pytest.mark.parametrize("kind", [HaloIntegration, AsyncHaloIntegration])


@pytest.fixture
def service() -> Iterator[Server]:
    with served() as server:
        yield server


def said(code: str, **details: object) -> dict[str, object]:
    return {
        "error": {
            "code": code,
            "message": f"The service says {code}",
            "details": details,
            "timestamp": "2024-01-25T10:00:00Z",
            "request_id": "req_12345",
        }
    }


def refused(service: Server, kind: type[Any], status: int, body: object, **settings: object) -> Any:  # noqa: ANN401 - an error of some class
    service.answer = lambda asked: (status, {}, body)
    with pytest.raises(leads.HaloIntegrationError) as caught:
        answered(kind(KEY, service.url, **settings), lambda client: client.leads.sync(LEAD))
    return caught.value


@KINDS
@pytest.mark.parametrize(
    ("status", "code", "cls"),
    [
        (400, "VALIDATION_ERROR", leads.ValidationError),
        (401, "AUTHENTICATION_ERROR", leads.AuthenticationError),
        (403, "AUTHORIZATION_ERROR", leads.AuthorizationError),
        (404, "RESOURCE_NOT_FOUND", leads.NotFoundError),
        (429, "RATE_LIMIT_EXCEEDED", leads.RateLimitError),
        (409, "VALIDATION_ERROR", leads.ValidationError),  # the code goes before the status
    ],
)
def test_errors_go_by_their_code(
    service: Server, kind: type[Any], status: int, code: str, cls: type[leads.HaloIntegrationError]
) -> None:
    never = halopsa.RateLimitConfig(max_retries=0)
    error = refused(service, kind, status, said(code, field="email", value="x"), rate_limit=never)
    assert error.__class__ is cls
    assert (error.status_code, error.code, error.request_id) == (status, code, "req_12345")
    assert error.details == {"field": "email", "value": "x"}
    assert f"The service says {code}" in str(error)
    assert not isinstance(error, halopsa.HaloPsaError)
    assert len(service.asked) == 1
    assert KEY not in repr(vars(error)) + str(error)


@KINDS
def test_a_write_that_failed_there_may_have_taken_effect(service: Server, kind: type[Any]) -> None:
    error = refused(service, kind, 502, said("EXTERNAL_API_ERROR"))
    assert type(error) is leads.ServerError
    assert error.may_have_taken_effect is True
    assert len(service.asked) == 1


@KINDS
def test_what_a_lead_needs_is_asked_for_before_it_is_sent(service: Server, kind: type[Any]) -> None:
    with pytest.raises(leads.ValidationError) as caught:
        answered(kind(KEY, service.url), lambda client: client.leads.sync(first_name="John"))
    assert {one.field for one in caught.value.errors} == {"source", "email"}
    with pytest.raises(leads.ValidationError, match="did you mean 'email'"):
        answered(kind(KEY, service.url), lambda client: client.leads.sync({**LEAD, "emial": "x"}))
    assert service.asked == []


@KINDS
def test_its_limit_headers_are_obeyed(service: Server, kind: type[Any]) -> None:
    times: list[float] = []

    def answer(asked: Asked) -> tuple[int, dict[str, str], object]:
        times.append(time.monotonic())
        left = {"X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "0"}
        return 200, {**left, "X-RateLimit-Reset": str(int(time.time()) + 2)}, {"success": True, "lead_id": 1}

    service.answer = answer
    client = kind(KEY, service.url)
    if kind is HaloIntegration:
        with client:
            client.leads.sync(LEAD)
            client.leads.sync(LEAD)
        assert 0.9 < times[1] - times[0] < 4
        return
    answered(client, lambda one: one.leads.sync(LEAD))
    assert client.rate_limit.paused_for > 0.5


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, service: Server) -> None:
    monkeypatch.setenv("HALOPSA_LEADS_API_KEY", KEY)
    monkeypatch.setenv("HALOPSA_LEADS_URL", f"{service.url}/api/v1")
    service.answer = lambda asked: (200, {}, {"status": "healthy"})
    with HaloIntegration.from_env() as client:
        assert client.health.check().status == "healthy"
        assert KEY not in repr(client)
    assert service.asked[0].path == "/api/v1/health"
    monkeypatch.delenv("HALOPSA_LEADS_API_KEY")
    with pytest.raises(leads.HaloIntegrationError, match="HALOPSA_LEADS_API_KEY"):
        HaloIntegration.from_env()


def test_page_after_page_of_errors(service: Server) -> None:
    def answer(asked: Asked) -> tuple[int, dict[str, str], object]:
        page = int(asked.path.partition("page=")[2].partition("&")[0])
        rows = [
            {"id": f"err_{n}", "level": "error"} for n in range(page * 100 - 99, min(page * 100, 250) + 1)
        ]
        return 200, {}, {"errors": rows, "pagination": {"total": 250, "page": page, "limit": 100}}

    service.answer = answer
    with HaloIntegration(KEY, service.url) as client:
        listing = client.errors.list_all()
        assert [one.id for one in listing] == [f"err_{n}" for n in range(1, 251)]
        assert listing.report is not None
        assert listing.report.complete is True
