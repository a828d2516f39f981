"""Handlers of the lead service over HTTP: webhooks, settings, analytics, errors, suppressions, people, metrics."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import attrs
import pytest

from halopsa.leads.providers.registry import Providers
from halopsa.leads.service import Service
from halopsa.leads.store import errors, leads, outbox, suppressions, webhooks
from halopsa.leads.webhooks.sealing import Sealer
from tests.unit.leads.web.served import Server, key_of, keyed

KEY = base64.urlsafe_b64encode(b"k" * 32).decode()
URL = "https://your-app.com/webhooks/halopsa"
NOW = 1_706_176_800.0  # 2024-01-25T10:00:00Z


@attrs.define
class Clock:
    """A clock that tests move."""

    now: float = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> Iterator[tuple[Service, Server]]:
    providers = Providers({"apollo": {"rate_limit": 100}}, environment={"APOLLO_API_KEY": "key-of-apollo"})
    with keyed(
        tmp_path_factory.mktemp("leads"),
        clock=clock,
        providers=providers,
        secret_key=KEY,
        tenant_url="https://instance.halopsa.com",
        webhook_hosts=("inside.test",),
    ) as found:
        yield found
    providers.close()


@pytest.fixture
def service(served: tuple[Service, Server], clock: Clock) -> Service:
    clock.now = NOW
    return served[0]


@pytest.fixture
def server(served: tuple[Service, Server], service: Service) -> Server:
    return served[1]


def lead(service: Service, email: str, source: str = "apollo") -> int:
    with service.database.writing() as c:
        number = leads.insert(
            c, key=email, source=source, data={"first_name": "John"}, options={}, now=service.clock()
        )
        assert number is not None
        leads.event(c, number, "accepted", {"source": source}, now=service.clock())
    return number


# Webhooks


def test_a_webhook_from_its_beginning_to_its_end(server: Server, service: Service) -> None:
    body = {"url": URL, "events": ["lead.created"], "secret": "your_webhook_secret", "active": True}
    made = server.ask("POST", "/webhooks", body)
    assert made.status == 201
    number = made.json["id"]
    assert number.startswith("wh_")
    shown = {
        "id": number,
        "url": URL,
        "events": ["lead.created"],
        "active": True,
        "created_at": "2024-01-25T10:00:00Z",
    }
    assert made.json == shown
    listed = server.ask("GET", "/webhooks")
    assert shown in listed.json["webhooks"]
    assert b"your_webhook_secret" not in listed.text
    with service.database.reading() as c:
        kept = webhooks.get(c, number)
    assert kept is not None
    assert b"your_webhook_secret" not in kept.secret
    assert Sealer(KEY).open(kept.secret) == "your_webhook_secret"
    gone = server.ask("DELETE", f"/webhooks/{number}")
    assert (gone.status, gone.text) == (204, b"")
    assert server.ask("DELETE", f"/webhooks/{number}").status == 404
    assert shown not in server.ask("GET", "/webhooks").json["webhooks"]


def test_a_secret_that_the_service_makes_is_shown_once(server: Server) -> None:
    made = server.ask("POST", "/webhooks", {"url": URL, "events": ["lead.created"]})
    assert made.json["secret"].startswith("whsec_")
    assert b"whsec_" not in server.ask("GET", "/webhooks").text


def test_the_same_webhook_again_is_made_once(server: Server) -> None:
    body = {"url": "https://once.com/", "events": ["lead.created"]}
    first = server.ask("POST", "/webhooks", body, headers={"Idempotency-Key": "k1"})
    again = server.ask("POST", "/webhooks", body, headers={"Idempotency-Key": "k1"})
    assert first.json == again.json
    other = server.ask("POST", "/webhooks", {**body, "active": False}, headers={"Idempotency-Key": "k1"})
    assert (other.status, other.error["code"]) == (409, "VALIDATION_ERROR")
    bad = server.ask("POST", "/webhooks", body, headers={"Idempotency-Key": "a b"})
    assert (bad.status, bad.error["details"]["field"]) == (400, "Idempotency-Key")
    listed = server.ask("GET", "/webhooks").json["webhooks"]
    assert [one["url"] for one in listed].count("https://once.com/") == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"url": "http://your-app.com/"}, "url"),
        ({"url": "https://127.0.0.1/"}, "url"),
        ({"url": "https://169.254.169.254/latest"}, "url"),
        ({"url": "https://[::ffff:10.0.0.1]/"}, "url"),
        ({"url": "https://localhost/"}, "url"),
        ({"url": "https://user:password@your-app.com/"}, "url"),
        ({"url": "ftp://your-app.com/"}, "url"),
        ({"events": []}, "events"),
        ({"events": ["lead.stolen"]}, "events"),
        ({"secret": "short"}, "secret"),
    ],
)
def test_a_webhook_that_is_refused(server: Server, change: dict[str, object], field: str) -> None:
    got = server.ask("POST", "/webhooks", {"url": URL, "events": ["lead.created"], **change})
    assert got.status == 400
    assert got.error["details"]["field"] == field
    assert b"user:password" not in got.text


def test_an_address_inside_that_the_configuration_allows(server: Server) -> None:
    assert (
        server.ask("POST", "/webhooks", {"url": "http://inside.test/", "events": ["lead.created"]}).status
        == 201
    )


def test_deliveries_are_shown_and_told_again(server: Server, service: Service) -> None:
    made = server.ask("POST", "/webhooks", {"url": URL, "events": ["opportunity.won"]}).json
    with service.database.writing() as c:
        (number,) = outbox.put(c, "opportunity.won", None, {"a": 1}, now=NOW)
        message = outbox.take(c, now=NOW, lease=60)
        assert message is not None
        assert outbox.dead(c, message, status=500, error="no")
    path = f"/deliveries?webhook_id={made['id']}"
    listed = server.ask("GET", f"{path}&state=dead").json
    assert listed["pagination"] == {"total": 1, "page": 1, "limit": 50}
    assert listed["deliveries"] == [
        {
            "id": number,
            "webhook_id": made["id"],
            "event": "opportunity.won",
            "lead_id": None,
            "state": "dead",
            "tries": 1,
            "last_status": 500,
            "last_error": "no",
            "created_at": "2024-01-25T10:00:00Z",
            "next_at": None,
            "delivered_at": None,
        }
    ]
    assert server.ask("PUT", f"/deliveries/{number}", {"state": "delivered"}).status == 400
    again = server.ask("PUT", f"/deliveries/{number}", {"state": "ready"})
    assert (again.status, again.json["state"], again.json["tries"]) == (200, "ready", 0)
    assert server.ask("PUT", f"/deliveries/{number}", {"state": "ready"}).status == 400
    assert server.ask("PUT", "/deliveries/msg_none", {"state": "ready"}).status == 404


# Settings


def test_settings_are_shown_and_changed_in_part(server: Server) -> None:
    first = server.ask("GET", "/config").json
    assert first["halopsa"] == {"base_url": "https://instance.halopsa.com", "custom_fields_enabled": True}
    assert first["providers"]["apollo"] == {"enabled": True, "rate_limit": 100}
    changed = server.ask("PUT", "/config", {"providers": {"apollo": {"rate_limit": 150}}})
    assert changed.status == 200
    assert changed.json["providers"]["apollo"] == {"enabled": True, "rate_limit": 150}
    both = {"providers": {"apollo": {"enabled": False}}, "halopsa": {"custom_fields_enabled": False}}
    assert server.ask("PUT", "/config", both).status == 200
    last = server.ask("GET", "/config")
    assert last.json["providers"]["apollo"] == {"enabled": False, "rate_limit": 150}
    assert last.json["halopsa"]["custom_fields_enabled"] is False
    assert b"key-of-apollo" not in last.text


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"providers": {"apollo": {"rate_limt": 5}}}, "providers.apollo.rate_limt"),
        ({"providers": {"apollo": {"rate_limit": 0}}}, "providers.apollo.rate_limit"),
        ({"providers": {"apollo": {"enabled": "yes"}}}, "providers.apollo.enabled"),
        ({"providers": {"apollo": 5}}, "providers.apollo"),
        ({"providers": {"a/b": {"enabled": True}}}, "providers"),
        ({"providers": {"x" * 65: {"enabled": True}}}, "providers"),
        ({"halopsa": {"custom_fields_enabled": "no"}}, "halopsa.custom_fields_enabled"),
        ({"halopsa": {"base_url": "https://elsewhere.com"}}, "halopsa.base_url"),
        ({"halopsa": {"client_secret": "x"}}, "halopsa.client_secret"),
    ],
)
def test_a_setting_that_is_refused_changes_nothing(
    server: Server, body: dict[str, dict[str, object]], field: str
) -> None:
    before = server.ask("GET", "/config").json
    good = {"providers": {"manual": {"rate_limit": 7}}}
    mixed = {part: {**good.get(part, {}), **body.get(part, {})} for part in {*good, *body}}
    got = server.ask("PUT", "/config", mixed)
    assert (got.status, got.error["details"]["field"]) == (400, field)
    assert server.ask("GET", "/config").json == before


# Figures


def test_figures_of_a_period(server: Server, service: Service, clock: Clock) -> None:
    clock.now = NOW - 86_400 * 400
    lead(service, "old@figures.com", "zoominfo")
    clock.now = NOW - 86_400 * 390
    number = lead(service, "new@figures.com", "zoominfo")
    with service.database.writing() as c:
        leads.change(c, number, now=clock.now, state="done", synced_at=clock.now, prospect_at=clock.now)
    clock.now = NOW
    path = "/analytics/sync?start_date=2022-12-20&end_date=2022-12-31"
    assert server.ask("GET", path).json == {
        "period": {"start": "2022-12-20", "end": "2022-12-31"},
        "totals": {"leads_imported": 1, "prospects_created": 1, "opportunities_won": 0},
        "by_source": {"zoominfo": {"leads": 2, "success_rate": 1.0}},
    }
    assert server.ask("GET", f"{path}&source=apollo").json["by_source"] == {}
    # The last day counts as a whole, and the first too.
    one = server.ask("GET", "/analytics/sync?start_date=2022-12-31&end_date=2022-12-31").json
    assert one["totals"]["leads_imported"] == 1
    assert server.ask("GET", "/analytics/sync").json["period"] == {"start": "2023-12-26", "end": "2024-01-25"}
    wrong = server.ask("GET", "/analytics/sync?start_date=2024-02-01")
    assert (wrong.status, wrong.error["details"]["field"]) == (400, "start_date")


def test_performance_counts_what_was_answered(server: Server, clock: Clock) -> None:
    clock.now = NOW + 86_400
    for _ in range(3):
        server.ask("GET", "/history-of-nothing")
    for _ in range(5):
        server.ask("GET", "/webhooks")
    found = server.ask("GET", "/analytics/performance").json
    assert found["error_rates"]["by_endpoint"] == {"/webhooks": 0.0, "none": 1.0}
    assert found["error_rates"]["total"] == round(3 / 8, 4)
    assert 0 < found["response_times"]["average"] <= found["response_times"]["p99"] * 1.3
    assert found["response_times"]["p95"] <= found["response_times"]["p99"]
    assert found["throughput"]["requests_per_minute"] > 0
    clock.now += 10_000
    assert server.ask("GET", "/analytics/performance").json["error_rates"]["total"] == 0.0


def test_metrics_need_a_key_and_tell_what_waits(server: Server, service: Service) -> None:
    assert Server(server.port).ask("GET", "/metrics", base="").status == 401
    server.ask("GET", "/webhooks")
    server.ask("BREW", "/webhooks")
    got = Server(server.port, key_of(service, "read")).ask("GET", "/metrics", base="")
    assert got.status == 200
    assert got.headers["content-type"].startswith("text/plain")
    text = got.text.decode()
    assert 'halopsa_leads_requests_total{method="GET",route="/webhooks",status="200"}' in text
    assert 'halopsa_leads_requests_total{method="other",route="/webhooks",status="405"}' in text
    assert 'halopsa_leads_request_seconds_bucket{le="0.005",route="/webhooks"}' in text
    assert 'halopsa_leads_jobs{state="failed"} 0.0' in text
    assert 'halopsa_leads_messages{state="ready"}' in text


def test_probes_need_no_key(server: Server) -> None:
    plain = Server(server.port)
    assert plain.ask("GET", "/healthz", base="").text == b"alive\n"
    assert plain.ask("GET", "/readyz", base="").text == b"ready\n"


# Errors


def test_errors_page_by_page(server: Server, service: Service, clock: Clock) -> None:
    clock.now = NOW + 500_000
    with service.database.writing() as c:
        for number in range(3):
            errors.log(
                c,
                "warning",
                f"Failed to sync lead: number {number}",
                now=clock.now + number,
                source="apollo",
                lead_id=12345,
                code="VALIDATION_ERROR",
            )
    got = server.ask("GET", "/errors?level=warning&start_date=2024-01-31T00:00:00Z&limit=2&page=2").json
    assert got["pagination"] == {"total": 3, "page": 2, "limit": 2}
    (one,) = got["errors"]
    assert one.pop("id").startswith("err_")
    assert one == {
        "timestamp": "2024-01-31T04:53:20Z",
        "level": "warning",
        "message": "Failed to sync lead: number 0",
        "source": "apollo",
        "details": {"lead_id": 12345, "error_code": "VALIDATION_ERROR"},
    }


def test_a_refused_lead_is_in_the_log_without_its_person(server: Server, clock: Clock) -> None:
    clock.now = NOW + 900_000  # after all that is in the log
    body = {"source": "apollo", "data": {"email": "john.doe-at-company.com", "first_name": "Johnny"}}
    assert server.ask("POST", "/sync/leads", body).status == 400
    got = server.ask("GET", "/errors?limit=1&level=error")
    (one,) = got.json["errors"]
    assert one["message"] == "Failed to sync lead: Invalid email address format"
    assert (one["level"], one["source"]) == ("error", "apollo")
    assert one["details"] == {"error_code": "VALIDATION_ERROR"}
    assert b"john" not in got.text.lower()


# People


def test_suppressions(server: Server) -> None:
    made = server.ask(
        "POST", "/suppressions", {"email": "John Doe <John.Doe@Company.com> ", "reason": "asked"}
    )
    assert made.status == 201
    number = made.json["id"]
    assert made.json == {
        "id": number,
        "reason": "asked",
        "origin": "api",
        "created_at": "2024-01-25T10:00:00Z",
    }
    again = server.ask("POST", "/suppressions", {"email": "john.doe@company.com", "reason": "other"})
    assert again.json == made.json
    listed = server.ask("GET", "/suppressions")
    assert made.json in listed.json["suppressions"]
    assert b"company" not in listed.text.lower()
    assert server.ask("DELETE", f"/suppressions/{number}").status == 204
    assert server.ask("DELETE", f"/suppressions/{number}").status == 404
    bad = server.ask("POST", "/suppressions", {"email": "nobody"})
    assert (bad.status, bad.error["message"]) == (400, "Invalid email address format")


def test_a_person_is_exported_and_erased(server: Server, service: Service) -> None:
    number = lead(service, "jane@erased.com")
    asked = {"email": "JANE@erased.com"}
    found = server.ask("POST", "/people/export", asked).json
    assert found["email"] == "jane@erased.com"
    assert [one["id"] for one in found["leads"]] == [number]
    assert server.ask("GET", f"/leads/{number}").json["email"] == "jane@erased.com"
    gone = server.ask("POST", "/people/erase", asked)
    assert gone.status == 200
    assert gone.json["leads_erased"] == 1
    with service.database.reading() as c:
        entry = suppressions.get(c, gone.json["suppression_id"])
    assert entry is not None
    assert entry.origin == "erasure"
    assert server.ask("POST", "/people/export", asked).json["leads"] == []
    after = server.ask("GET", f"/leads/{number}")
    assert (after.json["state"], after.json["email"]) == ("erased", None)
    assert b"john" not in after.text.lower()


def test_the_history_of_a_lead(server: Server, service: Service) -> None:
    number = lead(service, "jim@history.com")
    got = server.ask("GET", f"/leads/{number}").json
    assert (got["lead_id"], got["source"], got["state"], got["stage"]) == (
        number,
        "apollo",
        "accepted",
        "lead",
    )
    assert got["first_name"] == "John"
    assert got["events"] == [
        {"at": "2024-01-25T10:00:00Z", "what": "accepted", "detail": {"source": "apollo"}}
    ]
    assert server.ask("GET", "/leads/987654321").status == 404
