"""How a client logs in, where requests go, and that no credential is seen anywhere else."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from halopsa.core.errors import ConfigError
from halopsa.integrations.planhat import AsyncPlanhatClient, InvalidRequestError, PlanhatClient
from tests.wire.matching import same
from tests.wire.planhat.conftest import API_KEY, TENANT_TOKEN
from tests.wire.planhat.models import COMPANY, ID
from tests.wire.scripted import Answer, Connect, Host, Loosely

NOON = datetime(2026, 4, 5, 12, tzinfo=UTC)
Kinds = pytest.mark.parametrize("kind", [PlanhatClient, AsyncPlanhatClient])
Make = Callable[..., Loosely]


@Kinds
def test_where_it_goes_unless_told(kind: Make) -> None:
    assert "https://api.planhat.com" in repr(kind("k" * 20))
    assert API_KEY not in repr(kind(API_KEY, tenant_token=TENANT_TOKEN))
    assert TENANT_TOKEN not in repr(kind(API_KEY, tenant_token=TENANT_TOKEN))


@Kinds
def test_arguments_by_position(kind: Make) -> None:
    assert "https://api-eu.planhat.com" in repr(kind(API_KEY, "https://api-eu.planhat.com", TENANT_TOKEN))


@Kinds
def test_the_environment(kind: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANHAT_API_KEY", API_KEY)
    monkeypatch.setenv("PLANHAT_API_BASE_URL", "https://api-us1.planhat.com")
    assert "https://api-us1.planhat.com" in repr(kind.from_env())  # type: ignore[attr-defined]  # a class


@Kinds
def test_without_a_key_there_is_no_client(kind: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANHAT_API_KEY", raising=False)
    with pytest.raises(ConfigError, match="PLANHAT_API_KEY"):
        kind()


def test_a_connection_is_tested_as_other_connectors_do(client: Loosely, main: Host) -> None:
    main.answers(Answer(json=[{"_id": ID, "email": "me@msp.example"}]))
    client.users.list(page_size=1)
    only = main.only
    assert (only.method, only.path, only.query["limit"]) == ("GET", "/users", "1")
    assert only.headers["authorization"] == f"Bearer {API_KEY}"


def test_who_the_key_belongs_to(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={"_id": ID, "email": "me@msp.example", "nickName": "me"}))
    assert client.users.me().nick_name == "me"
    assert (main.only.method, main.only.path, main.only.query) == ("GET", "/myprofile", {})


def test_one_number_goes_to_the_other_host_without_the_key(
    client: Loosely, main: Host, analytics: Host
) -> None:
    analytics.answers(Answer(json={"processed": 1}))
    client.metrics.send(dimension_id="logins", value=12, external_id="A-1", model="Company", date=NOON)
    only = analytics.only
    assert (only.method, only.path, only.query) == ("POST", f"/dimensiondata/{TENANT_TOKEN}", {})
    assert "authorization" not in only.headers
    assert same(
        {
            "dimensionId": "logins",
            "value": 12,
            "externalId": "A-1",
            "model": "Company",
            "date": "2026-04-05T12:00:00Z",
        },
        only.json,
    )
    assert main.asked == []


def test_one_activity(client: Loosely, analytics: Host) -> None:
    analytics.answers(Answer(204))
    assert client.activities.send(
        email="jo@acme.example", name="Jo", companyExternalId="A-1", action="login", weight=1, date=NOON,
        info={"page": "home"}, count=2,
    ) is None  # fmt: skip
    only = analytics.only
    assert (only.method, only.path) == ("POST", f"/analytics/{TENANT_TOKEN}")
    assert "authorization" not in only.headers
    assert only.json == {
        "email": "jo@acme.example", "name": "Jo", "companyExternalId": "A-1", "action": "login", "weight": 1,
        "date": "2026-04-05T12:00:00Z", "info": {"page": "home"}, "count": 2,
    }  # fmt: skip


def test_an_event_of_segment_logs_in_with_the_tenant_token(client: Loosely, analytics: Host) -> None:
    analytics.answers(Answer(json={}))
    client.segment.send(type="track", more={"userId": "u1", "event": "login"})
    only = analytics.only
    assert (only.method, only.path) == ("POST", "/dock/segment")
    assert only.json == {"type": "track", "userId": "u1", "event": "login"}
    assert only.headers["authorization"] == "Basic " + base64.b64encode(f"{TENANT_TOKEN}:".encode()).decode()


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.metrics.send(dimension_id="logins", value=1.0),
        lambda c: c.activities.send(action="login"),
        lambda c: c.segment.send(),
    ],
)
def test_what_is_needed_there_is_refused_before_sending(client: Loosely, analytics: Host, call: Make) -> None:
    with pytest.raises(InvalidRequestError, match="is needed"):
        call(client)
    assert analytics.asked == []


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.metrics.send(dimension_id="logins", value=1.0, external_id="A-1"),
        lambda c: c.segment.send(type="track"),
    ],
)
def test_without_a_tenant_token_nothing_goes_there(connect: Connect, analytics: Host, call: Make) -> None:
    with pytest.raises(ConfigError, match="tenant_token"):
        call(connect(tenant_token=None))
    assert analytics.asked == []


def test_the_tenant_token_is_seen_nowhere(
    client: Loosely, analytics: Host, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    analytics.answers(Answer(400, {"message": f"no tenant {TENANT_TOKEN} of {API_KEY}"}))
    with pytest.raises(Exception, match="no tenant") as refused:
        client.activities.send(email="jo@acme.example")
    shown = [str(refused.value), repr(refused.value), repr(vars(refused.value)), caplog.text]
    for text in shown:
        assert TENANT_TOKEN not in text
        assert API_KEY not in text


def test_metrics_are_read_from_the_main_host(client: Loosely, main: Host) -> None:
    main.answers(
        Answer(json=[{"_id": ID, "dimensionId": "logins", "value": 3, "date": "2026-04-05T12:00:00.000Z"}])
    )
    page = client.metrics.list(company_id=COMPANY, dimension_id="logins", from_day=NOON.date(), to_day=20549)
    only = main.only
    assert (only.method, only.path) == ("GET", "/dimensiondata")
    assert only.query == {
        "cId": COMPANY, "dimid": "logins", "from": "20548", "to": "20549", "limit": "100", "offset": "0",
    }  # fmt: skip
    assert (page[0].dimension_id, page[0].value, page[0].date) == ("logins", 3.0, NOON)


def test_all_metrics_in_pages_of_ten_thousand(client: Loosely, main: Host) -> None:
    main.answers(Answer(json=[{"_id": ID}]))
    assert len(client.metrics.list_all().to_list()) == 1
    assert main.only.query == {"limit": "10000", "offset": "0"}


def test_companies_with_their_keys_only(client: Loosely, main: Host) -> None:
    main.answers(
        Answer(json=[{"_id": ID, "name": "Acme", "slug": "acme", "externalId": "A-1", "sourceId": "S-1"}])
    )
    page = client.lean_companies.list(external_id="A-1", source_id="S-1", status=["customer", "coming"])
    only = main.only
    assert (only.method, only.path) == ("GET", "/leancompanies")
    assert only.query == {"externalId": "A-1", "sourceId": "S-1", "status": "customer,coming"}
    assert (page[0].id, page[0].name, page[0].slug, page[0].external_id, page[0].source_id) == (
        ID, "Acme", "acme", "A-1", "S-1",
    )  # fmt: skip
    assert page.complete


def test_new_recurring_revenue(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={"ok": 1}))
    rows = [{"c_id": COMPANY, "date": NOON, "currency": "USD", "value": 5.5}, {"cId": ID, "value": 1.0}]
    assert client.licenses.new_mrr(data=rows) == {"ok": 1}
    only = main.only
    assert (only.method, only.path) == ("PUT", "/licenses/actions")
    assert only.json == {
        "action": "newMrr",
        "data": [
            {"cId": COMPANY, "date": "2026-04-05T12:00:00Z", "currency": "USD", "value": 5.5},
            {"cId": ID, "value": 1.0},
        ],
    }


def test_copies_of_time_entries(client: Loosely, main: Host) -> None:
    main.answers(Answer(json=[{"_id": COMPANY}]))
    assert client.time_entries.duplicate(ids=[ID]) == [{"_id": COMPANY}]
    assert (main.only.method, main.only.path, main.only.json) == (
        "POST",
        "/timeentries/duplicate",
        {"ids": [ID]},
    )


def test_calls(client: Loosely, main: Host) -> None:
    main.answers(Answer(json={"_id": ID, "nr": "+46"}))
    assert client.calls.create(nr="+46", ph_user_id="p1", agent="a").nr == "+46"
    assert (main.only.method, main.only.path) == ("POST", "/calls")
    assert main.only.json == {"nr": "+46", "phUserId": "p1", "agent": "a"}
