"""What statuses mean, which class each raises, and what is sent again."""

from __future__ import annotations

from typing import Any

import pytest

import halopsa
from halopsa.core import errors as kinds
from halopsa.integrations import planhat
from tests.wire.planhat.models import COMPANY, ID
from tests.wire.scripted import Answer, Connect, Host, Loosely

BODY = {"message": "that is not so"}


@pytest.mark.parametrize(
    ("status", "name", "above"),
    [
        (400, "InvalidRequestError", "PlanhatError"),
        (401, "AuthenticationError", "PlanhatError"),
        (403, "ForbiddenError", "AuthenticationError"),
        (404, "NotFoundError", "InvalidRequestError"),
        (429, "RateLimitError", "PlanhatError"),
        (500, "ServerError", "PlanhatError"),
        (503, "ServerError", "PlanhatError"),
    ],
)
def test_each_status_has_its_class(connect: Connect, main: Host, status: int, name: str, above: str) -> None:
    main.answers(Answer(status, BODY, {"Retry-After": "0"}))
    client = connect(
        retry=halopsa.RetryConfig(max_attempts=1),
        rate_limit=halopsa.RateLimitConfig(max_retries=0, max_wait=0.0),
    )
    expected = getattr(planhat, name)
    with pytest.raises(expected, match="that is not so") as raised:
        client.companies.get(ID)
    assert type(raised.value) is expected
    assert expected.__mro__[1] is getattr(planhat, above)
    assert raised.value.status_code == status
    assert isinstance(raised.value, kinds.ApiError)
    assert not isinstance(raised.value, halopsa.HaloPsaError)


def test_a_second_attempt_of_a_read(connect: Connect, main: Host) -> None:
    main.answers(Answer(503, BODY), Answer(json={"_id": ID}))
    client = connect(retry=halopsa.RetryConfig(max_attempts=2, backoff=0.01))
    assert client.companies.get(ID).id == ID
    assert len(main.asked) == 2


def test_a_busy_server_is_waited_for_and_writes_are_sent_again(client: Loosely, main: Host) -> None:
    main.answers(Answer(429, BODY, {"Retry-After": "0"}), Answer(json={"_id": ID}))
    assert client.companies.create(name="Acme").id == ID
    assert [asked.json for asked in main.asked] == [{"name": "Acme"}, {"name": "Acme"}]


def test_a_create_is_not_sent_again_on_a_guess(client: Loosely, main: Host) -> None:
    main.answers(Answer(500, BODY))
    with pytest.raises(planhat.ServerError):
        client.companies.create(name="Acme")
    assert len(main.asked) == 1


def test_no_connection(connect: Connect) -> None:
    client = connect(base_url="http://127.0.0.1:1", retry=halopsa.RetryConfig(max_attempts=1))
    with pytest.raises(planhat.PlanhatError) as unreachable:
        client.companies.get(ID)
    assert isinstance(unreachable.value, kinds.ApiConnectionError)


@pytest.mark.parametrize(
    ("resource", "given", "missing"),
    [
        ("companies", {"phase": "Live"}, "name"),
        ("endusers", {"company_id": COMPANY}, "email"),
        ("endusers", {"external_id": "A-1"}, "company_id"),
        ("conversations", {"subject": "s"}, "company_id"),
        ("notes", {"subject": "s"}, "company_id"),
        ("licenses", {"company_id": COMPANY, "currency": "USD", "mrr": 1.0}, "from_date"),
        ("opportunities", {"title": "t"}, "company_id"),
        ("deals", {"name": "n"}, "company_id"),
        ("assets", {"company_id": COMPANY}, "name"),
        ("projects", {"name": "n"}, "company_id"),
        ("tasks", {"action": "a"}, "company_id"),
        ("issues", {"description": "d"}, "title"),
        ("invoices", {"c_id": COMPANY, "currency": "USD"}, "invoice_date"),
        ("nps", {"email": "jo@acme.example"}, "score"),
        ("churn", {"custom": {"a": 1}}, "company_id"),
        ("users", {"email": "me@msp.example", "nick_name": "me", "first_name": "M"}, "last_name"),
        ("custom_fields", {"name": "n", "type": "text", "parent": "company"}, "is_hidden"),
    ],
)
def test_what_a_new_one_needs_is_refused_before_sending(
    client: Loosely, main: Host, resource: str, given: dict[str, Any], missing: str
) -> None:
    with pytest.raises(planhat.InvalidRequestError) as refused:
        getattr(client, resource).create(given)
    assert [one.field for one in refused.value.errors] == [missing]
    assert refused.value.status_code is None
    assert main.asked == []


@pytest.mark.parametrize(
    ("resource", "given"),
    [
        ("endusers", {"email": "jo@acme.example"}),  # Planhat finds the company by the domain
        ("endusers", {"company_id": "extid-A-1", "source_id": "S-1"}),
        ("conversations", {"company_id": "srcid-S-1"}),
        ("sales", {"company_id": COMPANY}),  # what it needs is inferred, so nothing is refused
        ("campaigns", {"name": "Spring"}),
        ("objectives", {"name": "Go live"}),
        ("workspaces", {"name": "Main"}),
        ("line_items", {"custom": {"a": 1}}),
    ],
)
def test_what_may_do_is_sent(client: Loosely, main: Host, resource: str, given: dict[str, Any]) -> None:
    main.answers(Answer(json={"_id": ID}))
    assert getattr(client, resource).create(given).id == ID
    assert len(main.asked) == 1


def test_an_unknown_field_is_refused_and_sent_when_told(client: Loosely, main: Host) -> None:
    with pytest.raises(planhat.InvalidRequestError, match="phonePrimry"):
        client.companies.create(name="Acme", phonePrimry="+46")
    main.answers(Answer(json={"_id": ID, "other": 1}))
    made = client.companies.create(name="Acme", other=1, allow_unknown=True)
    assert main.only.json == {"name": "Acme", "other": 1}
    assert made.extra == {"other": 1}
